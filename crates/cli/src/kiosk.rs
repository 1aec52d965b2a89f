//! Setting up a Debian machine that is nothing but a kiosk.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use crate::call::print;
use crate::fail;

mod wifi;

#[derive(Subcommand)]
pub enum KioskCommand {
    /// Write what makes a Debian machine start into the kiosk; prints JSON
    ///
    /// docs/kiosk.md says what to do before and after.
    Setup {
        /// The machine's root, or a folder to look at what would be written
        #[arg(long, default_value = "/")]
        root: PathBuf,
        /// The kiosk's window
        #[arg(long, default_value = "/usr/local/bin/punnet-window")]
        window: PathBuf,
        /// The user it runs as
        #[arg(long, default_value = "punnet")]
        user: String,
        /// The hub to exchange with
        #[arg(long, value_name = "URL")]
        hub: Option<String>,
        /// The language it speaks until somebody chooses another at its screen, BCP 47; without, the
        /// machine's
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        #[command(flatten)]
        wifi: wifi::WifiArgs,
    },
}

/// A file to write: its place below the root, what it says, who may read it.
type File = (&'static str, String, u32);
/// For everybody to read.
const OPEN: u32 = 0o644;
/// For root alone.
const OWNER: u32 = 0o600;

/// Cage shows one window over the whole screen and nothing else: no desktop, no
/// other programs, no keys that lead out. The terminal belongs to it as to a login,
/// so that camera and screen are its own. Ended by a leader it stays ended until the
/// machine starts again; whatever else ends it, it comes back. Cage up to 0.1.4 (Debian
/// 12) says nothing of how its window ended, so a file does.
const SERVICE: &str = "[Unit]
Description=Punnet kiosk
After=systemd-user-sessions.service getty@tty7.service dbus.socket systemd-logind.service
Wants=dbus.socket systemd-logind.service
Conflicts=getty@tty7.service
ConditionPathExists=/dev/tty0
StartLimitIntervalSec=0

[Service]
User=@USER@
PAMName=login
TTYPath=/dev/tty7
TTYReset=yes
TTYVHangup=yes
TTYVTDisallocate=yes
StandardInput=tty-fail
WorkingDirectory=/var/lib/@USER@
RuntimeDirectory=punnet-kiosk
ExecStart=/bin/sh -c '/usr/bin/cage -- /bin/sh -c \"@WINDOW@ --kiosk --store /var/lib/@USER@/kiosk.db@WORDS@ && touch /run/punnet-kiosk/closed\"; test -e /run/punnet-kiosk/closed'
ExecStartPost=+/usr/bin/chvt 7
Restart=on-failure
RestartSec=2

[Install]
WantedBy=graphical.target
Alias=display-manager.service
";

/// The user and what it may reach: camera and screen, touch, scales, printers.
const USER: &str = "u @USER@ - \"Punnet kiosk\" /var/lib/@USER@
m @USER@ video
m @USER@ render
m @USER@ input
m @USER@ dialout
m @USER@ lp
";

/// Scales that report by USB (HID) belong to the group of those with a serial cable. The system
/// can't tell a scale from a keyboard by itself, so it goes by who made it: DYMO, Mettler-Toledo,
/// Fairbanks, Stamps.com, as the USB vendor list has them.
const SCALES: &str =
    "SUBSYSTEM==\"hidraw\", ATTRS{idVendor}==\"0922|0eb8|0b67|1446\", GROUP=\"dialout\", MODE=\"0660\"
";

/// Its records, for nobody else.
const FOLDER: &str = "d /var/lib/@USER@ 0700 @USER@ @USER@ -
";

pub fn kiosk(what: &KioskCommand) -> ExitCode {
    let KioskCommand::Setup { root, window, user, hub, lang, wifi } = what;
    // Each goes into files that the system and its shell read word by word.
    let plain = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || "/:.-_+=,".contains(c));
    let window = window.to_string_lossy();
    let url = hub.as_deref().unwrap_or_default();
    if !is_name(user) || !plain(&window) || !plain(url) {
        return fail(
            "kiosk-words",
            "a user, a path and an address without blanks and signs like % or $ are needed",
        );
    }
    let tag = lang.as_deref().unwrap_or_default();
    let languages = punnet_app::languages();
    if lang.is_some() && !languages.contains(&tag) {
        return fail("kiosk-lang", &format!("{tag} isn't one of {}", languages.join(", ")));
    }
    let wifi = match wifi::Plan::of(wifi, root) {
        Ok(wifi) => wifi,
        Err(why) => return fail("kiosk-wifi", why),
    };
    let told = wifi.as_ref().map(|_| format!("/{}", wifi::TOLD)).unwrap_or_default();
    let words = [word("hub", url), word("lang", tag), word("wifi", &told)].concat();
    let filled =
        |text: &str| text.replace("@USER@", user).replace("@WINDOW@", &window).replace("@WORDS@", &words);
    let mut files = vec![
        ("etc/systemd/system/punnet-kiosk.service", filled(SERVICE), OPEN),
        ("etc/sysusers.d/punnet-kiosk.conf", filled(USER), OPEN),
        ("etc/tmpfiles.d/punnet-kiosk.conf", filled(FOLDER), OPEN),
        ("etc/udev/rules.d/70-punnet-scale.rules", SCALES.to_owned(), OPEN),
    ];
    files.extend(wifi.iter().flat_map(|wifi| wifi.files(user)));
    write_all(root, &files, wifi.map(|wifi| wifi.told()))
}

/// Writes the files and says which; of a Wi-Fi also how it is joined.
fn write_all(root: &Path, files: &[File], wifi: Option<serde_json::Value>) -> ExitCode {
    for (name, text, mode) in files {
        if let Err(error) = write(&root.join(name), text, *mode) {
            return fail("file-unwritable", &format!("{}: {error}", root.join(name).display()));
        }
    }
    let written: Vec<PathBuf> = files.iter().map(|(name, ..)| root.join(name)).collect();
    let mut said = json!({ "written": written });
    if let (Some(said), Some(wifi)) = (said.as_object_mut(), wifi) {
        said.insert("wifi".to_owned(), wifi);
    }
    print(&said)
}

/// What the window is told at each start; nothing where there is nothing to tell.
fn word(name: &str, value: &str) -> String {
    if value.is_empty() { String::new() } else { format!(" --{name} {value}") }
}

/// What Linux takes for a user's name.
fn is_name(user: &str) -> bool {
    let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    user.starts_with(|c: char| c.is_ascii_lowercase()) && user.len() <= 31 && user.chars().all(sign)
}

/// A file for root alone is so from its first byte, one that was there before, too.
#[cfg_attr(not(unix), allow(unused_variables))]
fn write(path: &Path, text: &str, mode: u32) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    let mut file = options.open(path)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    file.write_all(text.as_bytes())
}
