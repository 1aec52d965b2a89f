//! Where a scale may be plugged in.

use std::fs;
use std::path::{Path, PathBuf};

use super::hid;

/// Ports that count, and nothing else then, one after the other with `:` between them:
/// for machines that name theirs otherwise, and for tests.
const NAMED: &str = "PUNNET_SCALES";
/// The names a serial cable keeps when it is plugged in elsewhere.
const BY_ID: &str = "/dev/serial/by-id";
/// USB devices with reports, and what the kernel knows of them.
const RAW: &str = "hidraw";
const RAW_FACTS: &str = "/sys/class/hidraw";

/// A port a scale may be at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScalePort {
    /// Its file.
    pub path: PathBuf,
    /// What its maker calls it.
    pub title: String,
}

/// The ports that are there.
#[must_use]
pub fn scale_ports() -> Vec<ScalePort> {
    if let Some(named) = std::env::var_os(NAMED) {
        let there = std::env::split_paths(&named).filter(|path| path.exists());
        return there.map(|path| ScalePort { title: name_of(&path), path }).collect();
    }
    let mut ports = serial();
    ports.extend(raw(Path::new(RAW_FACTS)));
    ports
}

/// Whether a port is a USB device that reports by itself.
pub(super) fn is_hid(path: &Path) -> bool {
    name_of(path).starts_with(RAW)
}

fn serial() -> Vec<ScalePort> {
    let named = entries(Path::new(BY_ID));
    if !named.is_empty() {
        return named.into_iter().map(|path| ScalePort { title: maker(&name_of(&path)), path }).collect();
    }
    let usb = |path: &PathBuf| ["ttyUSB", "ttyACM"].iter().any(|kind| name_of(path).starts_with(kind));
    let there = entries(Path::new("/dev")).into_iter().filter(usb);
    there.map(|path| ScalePort { title: name_of(&path), path }).collect()
}

/// The devices whose reports are of weights; keyboards and mice aren't opened.
fn raw(facts: &Path) -> Vec<ScalePort> {
    let scale = |folder: PathBuf| {
        let descriptor = fs::read(folder.join("device/report_descriptor")).ok()?;
        if !hid::weighs(&descriptor) {
            return None;
        }
        let about = fs::read_to_string(folder.join("device/uevent")).unwrap_or_default();
        let title = about.lines().find_map(|line| line.strip_prefix("HID_NAME="));
        let name = name_of(&folder);
        Some(ScalePort { title: title.unwrap_or(&name).to_owned(), path: Path::new("/dev").join(&name) })
    };
    entries(facts).into_iter().filter_map(scale).collect()
}

/// `usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0` as `FTDI FT232R USB UART A50285BI`.
fn maker(name: &str) -> String {
    let rest = name.strip_prefix("usb-").unwrap_or(name);
    rest.split("-if").next().unwrap_or(rest).replace('_', " ")
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let read = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<PathBuf> = read.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_cable_has_its_makers_name() {
        assert_eq!(maker("usb-FTDI_FT232R_USB_UART_A50285BI-if00-port0"), "FTDI FT232R USB UART A50285BI");
        assert_eq!(maker("pci-0000"), "pci-0000");
    }

    #[test]
    fn of_the_usb_devices_only_scales_are_offered() {
        let facts = tempfile::tempdir().unwrap();
        for (name, descriptor) in [("hidraw0", [0x05, 0x01]), ("hidraw1", [0x05, 0x8d])] {
            let device = facts.path().join(name).join("device");
            fs::create_dir_all(&device).unwrap();
            fs::write(device.join("report_descriptor"), descriptor).unwrap();
            fs::write(device.join("uevent"), "DRIVER=hid-generic\nHID_NAME=DYMO M25\n").unwrap();
        }
        let found = raw(facts.path());
        assert_eq!(found, [ScalePort { path: "/dev/hidraw1".into(), title: "DYMO M25".to_owned() }]);
        assert!(found.iter().all(|port| is_hid(&port.path)));
    }
}
