//! Kiosks found on the local network by multicast DNS (RFC 6762, RFC 6763). What
//! is said there is not confidential, so it names neither cooperative nor people:
//! a fingerprint tells the kiosks of one cooperative from others, and a device's id
//! means something only to who has its records. Nothing said there is believed:
//! the key shown under TLS decides.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mdns_sd::{ResolvedService, ServiceDaemon, ServiceEvent, ServiceInfo};
use punnet_domain::hex::hex;
use punnet_domain::id::{CooperativeId, DeviceId};
use uuid::Uuid;

const SERVICE: &str = "_punnet._tcp.local.";
const COOPERATIVE: &str = "c";
const DEVICE: &str = "d";
const VERSION: &str = "v";
/// Of the exchange in the village; another one isn't called.
const SPOKEN: &str = "1";
/// How long a goodbye takes at most.
const GOODBYE: Duration = Duration::from_millis(500);
/// More kiosks than a village has: what floods the network doesn't fill memory.
const MOST: usize = 200;

/// Tells the kiosks of one cooperative from others without naming it.
#[must_use]
pub fn fingerprint(cooperative: CooperativeId) -> String {
    let mut hasher = blake3::Hasher::new_derive_key("punnet village 1");
    hasher.update(cooperative.0.as_bytes());
    hex(hasher.finalize().as_bytes().first_chunk::<8>().unwrap_or(&[0; 8]))
}

/// A kiosk somebody announces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Which device it says it is.
    pub device: DeviceId,
    /// Where, the likeliest address first.
    pub addresses: Vec<SocketAddr>,
}

type Seen = Arc<Mutex<BTreeMap<String, (String, Found)>>>;

/// Announces this kiosk and finds others, for as long as it is there.
pub struct Finder {
    daemon: ServiceDaemon,
    seen: Seen,
    announced: Mutex<Option<String>>,
}

impl Finder {
    /// Begins to look.
    ///
    /// # Errors
    /// When there is no network for it.
    pub fn new() -> Result<Self, mdns_sd::Error> {
        let daemon = ServiceDaemon::new()?;
        let seen = Seen::default();
        let (events, found) = (daemon.browse(SERVICE)?, seen.clone());
        std::thread::Builder::new()
            .name("finder".to_owned())
            .spawn(move || events.iter().for_each(|event| notice(&found, event)))
            .map_err(|e| mdns_sd::Error::Msg(e.to_string()))?;
        Ok(Self { daemon, seen, announced: Mutex::new(None) })
    }

    /// Says that this device serves at a port, on every address of the machine.
    ///
    /// # Errors
    /// When that can't be said.
    pub fn announce(
        &self,
        cooperative: CooperativeId,
        device: DeviceId,
        at: SocketAddr,
    ) -> Result<(), mdns_sd::Error> {
        let name = hex(device.0.as_bytes());
        let fingerprint = fingerprint(cooperative);
        let said = [(COOPERATIVE, fingerprint.as_str()), (DEVICE, &name), (VERSION, SPOKEN)];
        let host = format!("punnet-{name}.local.");
        let service = match at.ip() {
            ip if ip.is_unspecified() => {
                ServiceInfo::new(SERVICE, &name, &host, (), at.port(), &said[..])?.enable_addr_auto()
            }
            ip => ServiceInfo::new(SERVICE, &name, &host, ip, at.port(), &said[..])?,
        };
        let full_name = service.get_fullname().to_owned();
        self.daemon.register(service)?;
        *self.lock_announced() = Some(full_name);
        Ok(())
    }

    /// Takes back what was announced.
    pub fn withdraw(&self) {
        if let Some(name) = self.lock_announced().take() {
            // Others hear of it, or they would call in vain for two minutes.
            let said = self.daemon.unregister(&name).map(|said| said.recv_timeout(GOODBYE));
            drop(said);
        }
    }

    /// The kiosks of a cooperative that are there now.
    #[must_use]
    pub fn found(&self, cooperative: CooperativeId) -> Vec<Found> {
        let ours = fingerprint(cooperative);
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.values().filter(|(whose, _)| *whose == ours).map(|(_, found)| found.clone()).collect()
    }

    fn lock_announced(&self) -> std::sync::MutexGuard<'_, Option<String>> {
        self.announced.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Finder {
    fn drop(&mut self) {
        self.withdraw();
        let _ = self.daemon.shutdown();
    }
}

fn notice(seen: &Seen, event: ServiceEvent) {
    let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
    match event {
        ServiceEvent::ServiceResolved(service) => {
            if let Some(found) = read(&service).filter(|_| seen.len() < MOST) {
                seen.insert(service.fullname.clone(), found);
            }
        }
        ServiceEvent::ServiceRemoved(_, name) => drop(seen.remove(&name)),
        _ => {}
    }
}

fn read(service: &ResolvedService) -> Option<(String, Found)> {
    let said = |key| service.get_property_val_str(key);
    let device = Uuid::try_parse(said(DEVICE)?).ok()?;
    let mut addresses: Vec<IpAddr> = service.get_addresses().iter().map(|ip| ip.to_ip_addr()).collect();
    // A link-local address means nothing without the interface it is of.
    addresses.retain(|ip| !matches!(ip, IpAddr::V6(v6) if v6.is_unicast_link_local()));
    addresses.sort_by_key(|ip| (ip.is_loopback(), ip.is_ipv6(), *ip));
    let addresses: Vec<_> = addresses.into_iter().map(|ip| SocketAddr::new(ip, service.port)).collect();
    let found = Found { device: device.into(), addresses };
    let usable = said(VERSION) == Some(SPOKEN) && !found.addresses.is_empty();
    usable.then(|| said(COOPERATIVE).map(|whose| (whose.to_owned(), found)))?
}
