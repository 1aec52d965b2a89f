//! A request's body for a thread that blocks, as it comes: what arrived before a
//! cut is read although the rest never comes.

use std::io::{Error, Read};

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;
use tokio::sync::mpsc::{Receiver, Sender, channel};

/// So many pieces wait between net and thread.
const PIECES: usize = 4;

/// Feeds the body, of at most so many bytes, to a reader. The future must run
/// beside the thread that reads.
pub fn arriving(body: Body, most: usize) -> (impl Future<Output = ()>, Arriving) {
    let (to, from) = channel(PIECES);
    (feed(body, most, to), Arriving { from, piece: Bytes::new() })
}

/// Goes on to the end even when nobody reads any more: a hub that declines while
/// the kiosk still sends would not be heard.
async fn feed(mut body: Body, most: usize, to: Sender<Result<Bytes, Error>>) {
    let mut bytes = 0;
    while let Some(frame) = body.frame().await {
        let piece = match frame {
            Ok(frame) => frame.into_data().unwrap_or_default(),
            Err(e) => return drop(to.send(Err(Error::other(e.to_string()))).await),
        };
        bytes += piece.len();
        if bytes > most {
            return drop(to.send(Err(Error::other("larger than a message may be"))).await);
        }
        let _ = to.send(Ok(piece)).await;
    }
}

/// A request's body, read as it comes.
pub struct Arriving {
    from: Receiver<Result<Bytes, Error>>,
    piece: Bytes,
}

impl Read for Arriving {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.piece.is_empty() {
            match self.from.blocking_recv() {
                Some(piece) => self.piece = piece?,
                None => return Ok(0),
            }
        }
        let count = self.piece.len().min(into.len());
        self.piece.split_to(count).iter().zip(into).for_each(|(from, to)| *to = *from);
        Ok(count)
    }
}
