//! The hub's own ed25519 key: what is carried to it is sealed to it, and kiosks
//! believe what is signed with it. In a file only its owner can read.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::Path;

use ed25519_dalek::SigningKey;
use punnet_store::Random;
use punnet_sync::{from_hex, hex};

/// The key in a file, made at the first start.
pub(crate) fn open(path: &Path, random: &Random) -> std::io::Result<SigningKey> {
    match std::fs::read_to_string(path) {
        Ok(text) => {
            let secret = from_hex(text.trim()).ok_or_else(|| std::io::Error::other("hub.key isn't a key"))?;
            Ok(SigningKey::from_bytes(&secret))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => make(path, random),
        Err(e) => Err(e),
    }
}

/// Under its name only once it is whole: of two processes that begin at once both
/// go on with the one that was first.
fn make(path: &Path, random: &Random) -> std::io::Result<SigningKey> {
    let (mut secret, mut nonce) = ([0; 32], [0; 8]);
    random(&mut secret)?;
    random(&mut nonce)?;
    let unfinished = path.with_extension(format!("{}.new", hex(&nonce)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&unfinished)?;
    file.write_all(hex(&secret).as_bytes())?;
    file.sync_all()?;
    let linked = std::fs::hard_link(&unfinished, path);
    std::fs::remove_file(&unfinished)?;
    match linked {
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => open(path, random),
        Err(e) => Err(e),
        Ok(()) => {
            path.parent().map_or(Ok(()), |folder| std::fs::File::open(folder)?.sync_all())?;
            Ok(SigningKey::from_bytes(&secret))
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_hub_keeps_its_key_to_itself() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("hub.key");
        let made = open(&path, &punnet_store::system_random()).unwrap();
        assert_eq!(open(&path, &punnet_store::system_random()).unwrap(), made);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        std::fs::write(&path, "x").unwrap();
        assert!(open(&path, &punnet_store::system_random()).is_err());
    }
}
