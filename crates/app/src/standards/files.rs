//! Files on sticks that may be standards.

use std::fs::DirEntry;
use std::path::Path;

use punnet_domain::standard::STANDARD_MAX_BYTES;

use crate::sticks::ours;
use crate::view::StandardFile;
use crate::{App, AppError, Caller};

/// A stick with more holds something else.
const FILES_MOST: usize = 20;

impl App {
    pub(crate) fn list_standard_files(&self, caller: &Caller) -> Result<Vec<StandardFile>, AppError> {
        caller.leader(&self.store().read())?;
        Ok(self.host.removable().iter().flat_map(|stick| files_on(&stick.folder)).collect())
    }
}

/// Those at the top of a stick and in our own folder. A stick that is pulled out just now has none.
fn files_on(stick: &Path) -> Vec<StandardFile> {
    let name = stick.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let folders = [Some(stick.to_path_buf()), ours(stick)];
    let entries = folders.into_iter().flatten().filter_map(|folder| std::fs::read_dir(folder).ok());
    let mut found: Vec<(String, String)> = entries.flatten().flatten().filter_map(|e| words_of(&e)).collect();
    found.sort();
    found.truncate(FILES_MOST);
    found.into_iter().map(|(file, text)| StandardFile { stick: name.clone(), file, text }).collect()
}

/// A small plain TOML file, never through a link; its name and words.
fn words_of(entry: &DirEntry) -> Option<(String, String)> {
    let name = entry.file_name().into_string().ok()?;
    let toml = entry.path().extension().is_some_and(|ext| ext.eq_ignore_ascii_case("toml"));
    // A file manager's own notes beside a file begin with a dot.
    if !toml || name.starts_with('.') {
        return None;
    }
    let plain = entry.path().symlink_metadata().ok().filter(std::fs::Metadata::is_file)?;
    if plain.len() > STANDARD_MAX_BYTES as u64 {
        return None;
    }
    Some((name, std::fs::read_to_string(entry.path()).ok()?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_small_plain_toml_files_of_a_stick_are_offered() {
        let stick = tempfile::tempdir().unwrap();
        let put = |name: &str, words: &str| std::fs::write(stick.path().join(name), words).unwrap();
        std::fs::create_dir(stick.path().join("punnet")).unwrap();
        put("lemon.TOML", "a");
        put("punnet/apple.toml", "b");
        put("._lemon.toml", "c");
        put("photo.jpg", "d");
        put("book.toml", &"x".repeat(STANDARD_MAX_BYTES + 1));
        std::fs::create_dir(stick.path().join("folder.toml")).unwrap();
        std::os::unix::fs::symlink("/etc/hostname", stick.path().join("elsewhere.toml")).unwrap();
        let found = files_on(stick.path());
        let names: Vec<_> = found.iter().map(|f| (f.file.as_str(), f.text.as_str())).collect();
        assert_eq!(names, [("apple.toml", "b"), ("lemon.TOML", "a")]);
        assert_eq!(files_on(&stick.path().join("gone")), []);
    }
}
