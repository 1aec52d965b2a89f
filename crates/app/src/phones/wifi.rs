//! The kiosk's own Wi-Fi, where it makes one: what a phone needs to join it.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::view::WifiView;

/// A Wi-Fi the kiosk makes by itself. Written by who sets the kiosk up, into a file of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWifi {
    /// What phones call it (SSID).
    pub name: String,
    /// What they join it by.
    pub password: String,
    /// The kiosk's address in it.
    pub address: IpAddr,
}

impl OwnWifi {
    /// Reads what was set up; nothing where nothing was.
    #[must_use]
    pub fn read(file: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(file).ok()?;
        let read = serde_json::from_str(&text);
        read.inspect_err(|error| tracing::warn!(%error, "the kiosk's own Wi-Fi isn't readable")).ok()
    }

    /// What a phone's camera joins it by: the code that Android and iOS read.
    #[must_use]
    pub fn code(&self) -> String {
        format!("WIFI:T:WPA;S:{};P:{};;", escaped(&self.name), escaped(&self.password))
    }

    /// Whether the kiosk is in it now: a card that was taken out or is broken makes none.
    pub(super) fn is_up(&self, addresses: &[SocketAddr]) -> bool {
        addresses.iter().any(|at| at.ip() == self.address)
    }
}

impl From<&OwnWifi> for WifiView {
    fn from(wifi: &OwnWifi) -> Self {
        Self { name: wifi.name.clone(), password: wifi.password.clone(), code: wifi.code() }
    }
}

/// Text within a field of the code: what ends a field or quotes one is meant as it is.
fn escaped(text: &str) -> String {
    let sign = |c| if "\\;,:\"".contains(c) { vec!['\\', c] } else { vec![c] };
    text.chars().flat_map(sign).collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn wifi(name: &str, password: &str) -> OwnWifi {
        OwnWifi { name: name.to_owned(), password: password.to_owned(), address: [10, 42, 0, 1].into() }
    }

    #[test]
    fn what_would_end_a_field_is_escaped() {
        assert_eq!(wifi("Punnet", "k7fm-x2pq").code(), "WIFI:T:WPA;S:Punnet;P:k7fm-x2pq;;");
        assert_eq!(wifi(r#"a;b,c:d"e\f"#, r"\;").code(), r#"WIFI:T:WPA;S:a\;b\,c\:d\"e\\f;P:\\\;;;"#);
        assert_eq!(wifi("苹果 合作社", "12345678").code(), "WIFI:T:WPA;S:苹果 合作社;P:12345678;;");
    }

    #[test]
    fn it_is_up_where_the_kiosk_has_its_address() {
        let at = |text: &str| text.parse::<SocketAddr>().unwrap();
        let own = wifi("Punnet", "12345678");
        assert!(own.is_up(&[at("192.168.1.7:7876"), at("10.42.0.1:7876")]));
        assert!(!own.is_up(&[at("192.168.1.7:7876")]));
    }

    #[test]
    fn what_was_written_is_read_and_anything_else_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("wifi.json");
        assert_eq!(OwnWifi::read(&file), None);
        let own = wifi("Punnet", "12345678");
        std::fs::write(&file, serde_json::to_string(&own).unwrap()).unwrap();
        assert_eq!(OwnWifi::read(&file), Some(own));
        std::fs::write(&file, "Punnet").unwrap();
        assert_eq!(OwnWifi::read(&file), None);
    }
}
