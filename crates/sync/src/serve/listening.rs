//! Connections as they come, in the clear or under TLS. One on which nothing
//! moves is closed, a slow one isn't; nobody takes all the room.

use std::io::{Error, ErrorKind, Result};
use std::net::SocketAddr;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::AbortHandle;
use tokio::time::{Instant, Sleep, sleep, timeout};
use tokio_rustls::TlsAcceptor;

/// A handshake takes two round trips; whoever needs longer isn't there.
const HANDSHAKE: Duration = Duration::from_secs(30);
/// A connection on which nothing moved for so long is dead.
const IDLE: Duration = Duration::from_secs(180);
/// Before another try at a connection that couldn't be taken, when there are no more files.
const BREATH: Duration = Duration::from_millis(200);

/// TLS for a server with a certificate: files with the chain and the private key in PEM (RFC 7468).
///
/// # Errors
/// Files that can't be read, or aren't that.
pub fn tls_from_pem(chain: &Path, key: &Path) -> Result<Arc<ServerConfig>> {
    let odd = |e: rustls::pki_types::pem::Error| Error::new(ErrorKind::InvalidInput, e.to_string());
    let chain = CertificateDer::pem_file_iter(chain).map_err(odd)?;
    let chain = chain.collect::<std::result::Result<Vec<_>, _>>().map_err(odd)?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(odd)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|config| config.with_no_client_auth().with_single_cert(chain, key));
    let mut config = config.map_err(|e| Error::new(ErrorKind::InvalidInput, e.to_string()))?;
    // One is enough to go on with later, and each weighs on a slow link before the answer.
    config.send_tls13_tickets = 1;
    Ok(Arc::new(config))
}

/// Any two-way stream of bytes.
trait Bytes: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Bytes for T {}

/// An address that is listened at.
pub struct Listening {
    local: SocketAddr,
    come: Receiver<(Connection, SocketAddr)>,
    taking: AbortHandle,
}

impl Listening {
    /// Listens; port 0 takes a free one. At most so many connections at once.
    ///
    /// # Errors
    /// When the address is taken.
    pub async fn bind(address: SocketAddr, tls: Option<Arc<ServerConfig>>, most: usize) -> Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let (to, come) = channel(1);
        let local = listener.local_addr()?;
        let tls = tls.map(TlsAcceptor::from);
        let taking = tokio::spawn(take(listener, tls, Arc::new(Semaphore::new(most)), to)).abort_handle();
        Ok(Self { local, come, taking })
    }

    /// Where.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.local
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        self.taking.abort();
    }
}

async fn take(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    room: Arc<Semaphore>,
    to: Sender<(Connection, SocketAddr)>,
) {
    while let Ok(place) = room.clone().acquire_owned().await {
        match listener.accept().await {
            Ok((tcp, from)) => {
                tokio::spawn(begin(tcp, from, tls.clone(), place, to.clone()));
            }
            Err(e) => {
                tracing::warn!("a connection could not be taken: {e}");
                sleep(BREATH).await;
            }
        }
    }
}

async fn begin(
    tcp: TcpStream,
    from: SocketAddr,
    tls: Option<TlsAcceptor>,
    place: OwnedSemaphorePermit,
    to: Sender<(Connection, SocketAddr)>,
) {
    let _ = tcp.set_nodelay(true);
    let bytes: Box<dyn Bytes> = match tls {
        None => Box::new(tcp),
        Some(tls) => match timeout(HANDSHAKE, tls.accept(tcp)).await {
            Ok(Ok(stream)) => Box::new(stream),
            Ok(Err(e)) => return tracing::info!("no handshake with {from}: {e}"),
            Err(_) => return,
        },
    };
    let _ = to.send((Connection { bytes, idle: Box::pin(sleep(IDLE)), _place: place }, from)).await;
}

impl axum::serve::Listener for Listening {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        match self.come.recv().await {
            Some(come) => come,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> Result<SocketAddr> {
        Ok(self.local)
    }
}

/// A connection that ends when nothing moves on it any more.
pub struct Connection {
    bytes: Box<dyn Bytes>,
    idle: Pin<Box<Sleep>>,
    _place: OwnedSemaphorePermit,
}

impl Connection {
    fn moved<T>(&mut self, context: &mut Context<'_>, poll: Poll<Result<T>>) -> Poll<Result<T>> {
        if poll.is_ready() {
            self.idle.as_mut().reset(Instant::now() + IDLE);
            return poll;
        }
        ready!(self.idle.as_mut().poll(context));
        Poll::Ready(Err(ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<Result<()>> {
        let poll = Pin::new(&mut self.bytes).poll_read(context, into);
        self.moved(context, poll)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, from: &[u8]) -> Poll<Result<usize>> {
        let poll = Pin::new(&mut self.bytes).poll_write(context, from);
        self.moved(context, poll)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let poll = Pin::new(&mut self.bytes).poll_flush(context);
        self.moved(context, poll)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let poll = Pin::new(&mut self.bytes).poll_shutdown(context);
        self.moved(context, poll)
    }
}
