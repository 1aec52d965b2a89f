//! Removable media that are mounted: where their files are and how much is free.

use std::path::{Path, PathBuf};

/// Where machines mount what people plug in.
const MOUNTED_UNDER: [&str; 3] = ["/media", "/run/media", "/mnt"];
/// Folders that count as sticks, and nothing else then, one after the other with `:`
/// between them: for machines that mount elsewhere, and for tests.
const NAMED: &str = "PUNNET_STICKS";

/// A stick that is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stick {
    /// Where its files are.
    pub folder: PathBuf,
    /// Bytes that are free.
    pub free_bytes: u64,
}

/// The sticks that are in.
#[must_use]
pub fn sticks() -> Vec<Stick> {
    let mut folders = match std::env::var_os(NAMED) {
        Some(named) => std::env::split_paths(&named).filter(|folder| folder.is_dir()).collect(),
        None => mounted(&std::fs::read_to_string("/proc/mounts").unwrap_or_default()),
    };
    folders.sort();
    folders.dedup();
    folders.into_iter().filter_map(|folder| Some(Stick { free_bytes: free(&folder)?, folder })).collect()
}

/// Nothing for a folder that doesn't answer: a stick that is being pulled out.
fn free(folder: &Path) -> Option<u64> {
    let stat = rustix::fs::statvfs(folder).ok()?;
    Some(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// The mount points people's sticks have, from the kernel's list: of block devices,
/// where people's machines mount them.
fn mounted(mounts: &str) -> Vec<PathBuf> {
    let place = |line: &str| line.strip_prefix("/dev/")?.split(' ').nth(1).map(unescaped);
    let ours = |place: &PathBuf| {
        MOUNTED_UNDER.iter().any(|root| place.starts_with(root) && place != Path::new(root))
    };
    mounts.lines().filter_map(place).filter(ours).collect()
}

/// The kernel writes a blank as `\040`.
fn unescaped(text: &str) -> PathBuf {
    let mut parts = text.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let code = part.get(..3).and_then(|octal| u8::from_str_radix(octal, 8).ok());
        match (code, part.get(3..)) {
            (Some(code), Some(rest)) if code.is_ascii() => {
                plain.push(code.into());
                plain.push_str(rest);
            }
            _ => {
                plain.push('\\');
                plain.push_str(part);
            }
        }
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sticks_are_where_people_plug_them_in() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\n\
            tmpfs /run tmpfs rw 0 0\n\
            /dev/sdb1 /media/mei/MY\\040STICK vfat rw 0 0\n\
            /dev/sdc1 /run/media/mei/A exfat rw 0 0\n\
            tmpfs /mnt/work tmpfs rw 0 0\n\
            /dev/sdd1 /mnt/stick vfat rw 0 0\n\
            odd\n";
        let found = mounted(mounts);
        let expected = ["/media/mei/MY STICK", "/run/media/mei/A", "/mnt/stick"].map(PathBuf::from);
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_no_escape_stays() {
        assert_eq!(unescaped("/mnt/a\\b\\999c"), PathBuf::from("/mnt/a\\b\\999c"));
        assert_eq!(free(Path::new("/nowhere/at/all")), None);
    }
}
