//! The fonts papers are set in: those the project carries, so that a paper
//! comes out the same everywhere, and the machine's own only for signs that
//! none of these has (a rare character in a name).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};

use include_dir::{Dir, include_dir};
use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

static CARRIED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/fonts");

/// A set of fonts to choose from.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    slots: Vec<Slot>,
}

/// A font that is read when it is first used.
struct Slot {
    source: Source,
    index: u32,
    font: OnceLock<Option<Font>>,
}

enum Source {
    Carried(&'static [u8]),
    File(PathBuf),
}

/// The carried fonts when they have every sign of `text`, else the machine's too.
pub(crate) fn for_text(text: &str) -> &'static Fonts {
    static OWN: LazyLock<Fonts> = LazyLock::new(|| Fonts::of(carried()));
    static ALL: LazyLock<Fonts> = LazyLock::new(|| Fonts::of(carried().chain(system())));
    let signs: BTreeSet<char> = text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let covered = |c: char| (0..OWN.slots.len()).any(|i| OWN.has(i, c));
    if signs.into_iter().all(covered) { &OWN } else { &ALL }
}

impl Fonts {
    fn of(found: impl Iterator<Item = (Source, u32, FontInfo)>) -> Self {
        let (mut book, mut slots) = (FontBook::new(), Vec::new());
        for (source, index, info) in found {
            book.push(info);
            slots.push(Slot { source, index, font: OnceLock::new() });
        }
        Self { book: LazyHash::new(book), slots }
    }

    fn has(&self, index: usize, sign: char) -> bool {
        self.book.info(index).is_some_and(|info| info.coverage.contains(sign.into()))
    }

    /// The font with an index of the book.
    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        let slot = self.slots.get(index)?;
        slot.font.get_or_init(|| slot.read()).clone()
    }
}

impl Slot {
    fn read(&self) -> Option<Font> {
        let data = match &self.source {
            Source::Carried(data) => Bytes::new(*data),
            Source::File(path) => Bytes::new(fs::read(path).ok()?),
        };
        Font::new(data, self.index)
    }
}

fn carried() -> impl Iterator<Item = (Source, u32, FontInfo)> {
    let fonts = CARRIED.files().filter(|file| is_font(file.path()));
    fonts.flat_map(|file| infos(file.contents(), || Source::Carried(file.contents())))
}

fn system() -> impl Iterator<Item = (Source, u32, FontInfo)> {
    let home = std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".local/share/fonts"));
    let shared = [
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/Library/Fonts",
        "/System/Library/Fonts",
        r"C:\Windows\Fonts",
    ];
    let mut paths = Vec::new();
    for folder in shared.iter().map(PathBuf::from).chain(home) {
        collect(&folder, 0, &mut paths);
    }
    paths.into_iter().flat_map(|path| {
        let data = fs::read(&path).unwrap_or_default();
        infos(&data, || Source::File(path.clone()))
    })
}

fn infos(data: &[u8], source: impl Fn() -> Source) -> Vec<(Source, u32, FontInfo)> {
    (0_u32..).zip(FontInfo::iter(data)).map(|(index, info)| (source(), index, info)).collect()
}

/// Font files below a folder, in the same order every time.
fn collect(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) {
    const DEEPEST: usize = 4;
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut entries: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() && depth < DEEPEST {
            collect(&path, depth + 1, paths);
        } else if is_font(&path) {
            paths.push(path);
        }
    }
}

fn is_font(path: &Path) -> bool {
    path.extension().is_some_and(|kind| ["ttf", "otf", "ttc"].iter().any(|k| kind.eq_ignore_ascii_case(k)))
}
