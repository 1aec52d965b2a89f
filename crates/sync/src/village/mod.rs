//! Kiosks that exchange with one another in a village, with no hub and no
//! internet: found on the local network or by a typed address, under TLS in which
//! each device's own key is its certificate.

mod finder;
mod server;
mod tls;
mod transport;

use std::net::{IpAddr, SocketAddr};

pub use finder::{Finder, Found, fingerprint};
pub use server::{Listener, VillageServer};
pub use tls::Signer;
pub use transport::VillageTransport;

/// The port a kiosk serves the village at, unless told otherwise.
pub const PORT: u16 = 7877;
/// What an address begins with where it is scanned.
pub const SCHEME: &str = "punnet://";

/// An address as a person types or scans it: with or without port and scheme, IPv6 with brackets or without.
#[must_use]
pub fn address_of(text: &str) -> Option<SocketAddr> {
    let text = text.trim();
    let text = text.strip_prefix(SCHEME).or_else(|| text.strip_prefix("https://")).unwrap_or(text);
    let text = text.trim_end_matches('/');
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let with_port = || text.parse::<SocketAddr>().ok().filter(|address| address.port() != 0);
    let without = || bare.parse::<IpAddr>().ok().map(|ip| SocketAddr::new(ip, PORT));
    with_port().or_else(without)
}

/// The addresses by which others in the village may reach this machine, IPv4 first.
#[must_use]
pub fn own_addresses() -> Vec<IpAddr> {
    let interfaces = if_addrs::get_if_addrs().unwrap_or_default();
    let mut all: Vec<IpAddr> = interfaces.iter().filter(|i| !i.is_loopback()).map(|i| i.ip()).collect();
    all.retain(|ip| match ip {
        IpAddr::V4(v4) => !v4.is_link_local(),
        IpAddr::V6(v6) => !v6.is_unicast_link_local(),
    });
    all.sort();
    all.dedup();
    all
}

/// The addresses others on the local network reach a listener by.
pub(crate) fn reached_by(at: SocketAddr) -> Vec<SocketAddr> {
    let all = if at.ip().is_unspecified() { own_addresses() } else { vec![at.ip()] };
    let heard = |ip: &IpAddr| at.is_ipv6() || ip.is_ipv4();
    all.into_iter().filter(heard).map(|ip| SocketAddr::new(ip, at.port())).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn an_address_is_taken_as_people_type_it() {
        for (text, is) in [
            ("192.168.1.7", "192.168.1.7:7877"),
            (" 192.168.1.7:80 ", "192.168.1.7:80"),
            ("punnet://10.0.0.2:7877", "10.0.0.2:7877"),
            ("https://10.0.0.2/", "10.0.0.2:7877"),
            ("fe80::1", "[fe80::1]:7877"),
            ("[::1]:9", "[::1]:9"),
        ] {
            assert_eq!(address_of(text), Some(is.parse().unwrap()), "{text}");
        }
        for text in ["", "kiosk", "192.168.1", "192.168.1.7:0", "192.168.1.7:99999", "http://", "1.2.3.4/x"] {
            assert_eq!(address_of(text), None, "{text}");
        }
    }
}
