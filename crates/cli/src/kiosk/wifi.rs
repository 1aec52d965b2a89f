//! A Wi-Fi that the kiosk makes for phones: an access point of NetworkManager, what of the kiosk
//! may be reached by it, and the file by which the kiosk shows phones how to join.

use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;

use clap::Args;
use punnet_app::{Host, OwnWifi, PHONES_PORT, SystemHost};
use serde_json::json;

use super::{File, OPEN, OWNER};

#[derive(Args)]
pub struct WifiArgs {
    /// Make a Wi-Fi of this name for phones
    #[arg(long, value_name = "NAME")]
    wifi: Option<String>,
    /// Its password, 8 to 63 letters, digits and signs; without, the one it has, else one by chance
    #[arg(long, value_name = "WORD", requires = "wifi")]
    wifi_password: Option<String>,
    /// The country whose rules for Wi-Fi count, as TZ
    #[arg(long, value_name = "CC", requires = "wifi")]
    wifi_country: Option<String>,
}

/// Where the kiosk reads how phones join.
pub const TOLD: &str = "etc/punnet/wifi.json";
const KEYFILE: &str = "etc/NetworkManager/system-connections/punnet-wifi.nmconnection";
/// The kiosk's address in its own Wi-Fi; phones get theirs from the same 254.
const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 42, 0, 1);
/// The longest name of a Wi-Fi, bytes (IEEE 802.11, 9.4.2.2).
const NAME_MAX_BYTES: usize = 32;
/// Letters and digits that nobody takes for others when they are read off a screen.
const SIGNS: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";
/// Signs of a password by chance, 59 bits, in groups as people type them.
const GROUPS: [usize; 3] = [4, 4, 4];

/// 2.4 GHz, WPA2 and no protected management frames: what old phones and cheap cards can do as
/// well. It waits for no other network and is tried for ever.
const POINT: &str = "[connection]
id=punnet-wifi
type=wifi
autoconnect=true
autoconnect-priority=100
autoconnect-retries=0

[wifi]
mode=ap
band=bg
ssid=@NAME@

[wifi-security]
key-mgmt=wpa-psk
proto=rsn;
pairwise=ccmp;
group=ccmp;
pmf=1
psk=@PASSWORD@

[ipv4]
method=shared
address1=@ADDRESS@/24

[ipv6]
method=disabled
";

/// By Wi-Fi a phone gets an address and names and reaches the page; nothing else of the kiosk, and
/// nobody beyond it: what the kiosk's own way to the internet costs is not for them.
const DOOR: &str = "table inet punnet_wifi
delete table inet punnet_wifi
table inet punnet_wifi {
    chain reach {
        type filter hook input priority filter + 10; policy accept;
        iifname \"wl*\" ct state established,related accept
        iifname \"wl*\" udp dport { 53, 67 } accept
        iifname \"wl*\" tcp dport { 53, @PORT@ } accept
        iifname \"wl*\" icmp type echo-request accept
        iifname \"wl*\" drop
    }
    chain beyond {
        type filter hook forward priority filter + 10; policy accept;
        iifname \"wl*\" drop
        oifname \"wl*\" drop
    }
}
";

const DOOR_SERVICE: &str = "[Unit]
Description=What the kiosk's own Wi-Fi reaches
DefaultDependencies=no
After=local-fs.target nftables.service
Before=network-pre.target NetworkManager.service
Wants=network-pre.target

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/sbin/nft -f /etc/punnet/wifi.nft

[Install]
WantedBy=multi-user.target
";

/// Only the kiosk's user and root read how to join; the screen shows it to who stands there.
const READERS: &str = "z /etc/punnet/wifi.json 0640 root @USER@ -\n";

/// A Wi-Fi as it is to be set up.
pub struct Plan {
    own: OwnWifi,
    country: Option<String>,
}

impl Plan {
    /// What is asked for, if a Wi-Fi is.
    ///
    /// # Errors
    /// A sentence about the word that can't be used.
    pub fn of(args: &WifiArgs, root: &Path) -> Result<Option<Self>, &'static str> {
        let Some(name) = &args.wifi else { return Ok(None) };
        if !is_name(name) {
            return Err("a Wi-Fi's name has 1 to 32 bytes without \\ ; , : \" and blanks at its ends, \
                        and isn't made of the digits 0 to 9 and A to F alone, which phones read otherwise");
        }
        if args.wifi_password.as_ref().is_some_and(|word| !is_password(word)) {
            return Err("a Wi-Fi's password has 8 to 63 plain letters, digits and signs, \
                        without blanks at its ends");
        }
        if args.wifi_country.as_ref().is_some_and(|country| !is_country(country)) {
            return Err("a country has two capital letters, as TZ");
        }
        let kept = || OwnWifi::read(&root.join(TOLD)).filter(|own| own.name == *name).map(|own| own.password);
        let password = args.wifi_password.clone().or_else(kept).unwrap_or_else(by_chance);
        let own = OwnWifi { name: name.clone(), password, address: IpAddr::V4(ADDRESS) };
        Ok(Some(Self { own, country: args.wifi_country.clone() }))
    }

    /// The files it is made of, by their place below the root.
    pub fn files(&self, user: &str) -> Vec<File> {
        let told = json!(self.own).to_string() + "\n";
        let country = |cc: &String| format!("options cfg80211 ieee80211_regdom={cc}\n");
        let mut files = vec![
            (KEYFILE, self.keyfile(), OWNER),
            (TOLD, told, OWNER),
            ("etc/tmpfiles.d/punnet-wifi.conf", READERS.replace("@USER@", user), OPEN),
            ("etc/punnet/wifi.nft", DOOR.replace("@PORT@", &PHONES_PORT.to_string()), OPEN),
            ("etc/systemd/system/punnet-wifi-door.service", DOOR_SERVICE.to_owned(), OPEN),
        ];
        files.extend(self.country.iter().map(|cc| ("etc/modprobe.d/punnet-wifi.conf", country(cc), OPEN)));
        files
    }

    /// What whoever sets it up is told.
    pub fn told(&self) -> serde_json::Value {
        json!(self.own)
    }

    /// The password comes last: nothing in it is taken for a place to fill.
    fn keyfile(&self) -> String {
        // In a keyfile a backslash begins a sign that can't be written otherwise.
        let password = self.own.password.replace('\\', "\\\\");
        let filled = POINT.replace("@ADDRESS@", &self.own.address.to_string());
        let (head, tail) = filled.split_once("@PASSWORD@").unwrap_or((&filled, ""));
        [&head.replace("@NAME@", &self.own.name), password.as_str(), tail].concat()
    }
}

/// A name that the files take as it is and that every phone reads the same: digits 0 to F alone are
/// bytes to some (and to a keyfile, where they are 0 to 9).
fn is_name(name: &str) -> bool {
    let odd = |c: char| c.is_control() || "\\;,:\"".contains(c);
    let hex = name.chars().all(|c| c.is_ascii_hexdigit());
    !hex && name.len() <= NAME_MAX_BYTES && name.trim() == name && !name.contains(odd)
}

/// What WPA2 takes for a passphrase (IEEE 802.11, J.4).
fn is_password(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    plain && (8..=63).contains(&word.len()) && word.trim() == word
}

fn is_country(country: &str) -> bool {
    country.len() == 2 && country.chars().all(|c| c.is_ascii_uppercase())
}

fn by_chance() -> String {
    let host = SystemHost::default();
    GROUPS.map(|long| (0..long).map(|_| sign(&host)).collect::<String>()).join("-")
}

/// One of [`SIGNS`], each as likely as any other.
fn sign(host: &SystemHost) -> char {
    loop {
        let mut byte = [0];
        host.fill_random(&mut byte);
        let [byte] = byte;
        if let Some(sign) = SIGNS.get(usize::from(byte % 32)) {
            return char::from(*sign);
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn names_that_phones_or_files_read_otherwise_are_odd() {
        for name in ["Punnet", "苹果合作社", "Kiosk 2", "Café du marché", "#1 [kiosk]"] {
            assert!(is_name(name), "{name}");
        }
        let long = "a village with a very long name indeed";
        for name in ["", " ", "cafe", "1234", "Punnet ", "a;b", "a\\b", "a\nb", "a\"b", "a:b", "a,b", long] {
            assert!(!is_name(name), "{name}");
        }
    }

    #[test]
    fn passwords_are_what_wpa2_takes() {
        assert!(is_password("k7fm-x2pq") && is_password("pass word\\1"));
        assert!(!is_password("short") && !is_password("pässwörter") && !is_password("12345678 "));
        assert!(!is_password(&"a".repeat(64)));
    }

    #[test]
    fn a_password_by_chance_is_one_and_never_the_same() {
        let made = by_chance();
        assert!(is_password(&made) && made.len() == 14, "{made}");
        assert_ne!(made, by_chance());
    }

    #[test]
    fn a_password_stands_in_the_keyfile_as_it_is_read() {
        let own = OwnWifi { name: "Punnet".into(), password: "a\\b@NAME@".into(), address: ADDRESS.into() };
        let text = Plan { own, country: None }.keyfile();
        assert!(text.contains("\nssid=Punnet\n") && text.contains("\npsk=a\\\\b@NAME@\n"), "{text}");
        assert!(text.contains("\naddress1=10.42.0.1/24\n"), "{text}");
    }
}
