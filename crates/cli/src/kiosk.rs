//! Setting up a Debian machine that is nothing but a kiosk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;

use crate::call::print;
use crate::fail;

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
    },
}

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
    let KioskCommand::Setup { root, window, user, hub, lang } = what;
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
    let words = [word("hub", url), word("lang", tag)].concat();
    let filled =
        |text: &str| text.replace("@USER@", user).replace("@WINDOW@", &window).replace("@WORDS@", &words);
    let files = [
        ("etc/systemd/system/punnet-kiosk.service", filled(SERVICE)),
        ("etc/sysusers.d/punnet-kiosk.conf", filled(USER)),
        ("etc/tmpfiles.d/punnet-kiosk.conf", filled(FOLDER)),
        ("etc/udev/rules.d/70-punnet-scale.rules", SCALES.to_owned()),
    ];
    for (name, text) in &files {
        if let Err(error) = write(&root.join(name), text) {
            return fail("file-unwritable", &format!("{}: {error}", root.join(name).display()));
        }
    }
    print(&json!({ "written": files.map(|(name, _)| root.join(name)) }));
    ExitCode::SUCCESS
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

fn write(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}
