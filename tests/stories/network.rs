//! A network for one story: with multicast, and apart from the machine's own, so that
//! no kiosk of somebody else's is found and none hears of these.

use std::net::{IpAddr, Ipv4Addr, UdpSocket};
use std::process::Command;
use std::time::Duration;

use punnet_sync::village::own_addresses;

/// Set for a story that runs inside.
const INSIDE: &str = "PUNNET_STORY_NETWORK";
/// For documentation and tests (RFC 5737).
const ADDRESS: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 1);
/// Of a single organisation (RFC 2365), like a village.
const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 78, 77);

/// A pair of virtual cables plugged into each other, in a namespace that needs no
/// privileges; then whatever is to run there.
fn make() -> String {
    format!(
        "ip link set lo up && ip link add name near type veth peer name far && ip addr add {ADDRESS}/24 dev near \
         && ip link set near up && ip link set far up || exit 1; exec \"$@\""
    )
}

fn inside(program: &str) -> Command {
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--net", "sh", "-c", &make(), "sh", program]);
    command
}

/// Whether a story goes on here. It runs itself once more in a network made for it; where
/// none can be made it goes on in the machine's own; where that carries no multicast it
/// is skipped, and a line says so.
pub fn carries(story: &str) -> bool {
    if std::env::var_os(INSIDE).is_some() {
        assert!(is_multicast(ADDRESS), "the network made for the story carries no multicast");
        return true;
    }
    if inside("true").output().is_ok_and(|out| out.status.success()) {
        let program = std::env::current_exe().unwrap();
        let mut again = inside(program.to_str().unwrap());
        let done = again.args(["--exact", story, "--nocapture"]).env(INSIDE, "1").status().unwrap();
        assert!(done.success(), "{story}, in a network of its own");
        return false;
    }
    let addresses = own_addresses();
    let mut v4 = addresses.iter().filter_map(|ip| if let IpAddr::V4(v4) = ip { Some(*v4) } else { None });
    let carried = v4.any(is_multicast);
    if !carried {
        println!(
            "skipped: {story}: this machine's network carries no multicast, and none can be made for it"
        );
    }
    carried
}

/// Whether what one program says to many at an address is heard by another.
fn is_multicast(at: Ipv4Addr) -> bool {
    let heard = || -> std::io::Result<bool> {
        let ear = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        ear.join_multicast_v4(&GROUP, &at)?;
        ear.set_read_timeout(Some(Duration::from_secs(2)))?;
        let mouth = UdpSocket::bind((at, 0))?;
        mouth.send_to(b"hear", (GROUP, ear.local_addr()?.port()))?;
        let mut word = [0; 4];
        Ok(ear.recv(&mut word)? == 4 && &word == b"hear")
    };
    heard().unwrap_or(false)
}
