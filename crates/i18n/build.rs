//! Lists the message files of `locales/` for embedding, so that no list is
//! kept by hand, and stops the build when one can't be read as Fluent.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), String> {
    // Asked when it runs: a build folder may be used from another checkout.
    let here = env::var_os("CARGO_MANIFEST_DIR").ok_or("no CARGO_MANIFEST_DIR")?;
    let locales = Path::new(&here).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut listing = String::new();
    for folder in sorted(&locales).map_err(|e| format!("{}: {e}", locales.display()))? {
        println!("cargo:rerun-if-changed={}", folder.display());
        write_language(&mut listing, &folder)?;
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("no OUT_DIR")?).join("locales.rs");
    fs::write(&out, format!("&[\n{listing}]\n")).map_err(|e| format!("{}: {e}", out.display()))
}

/// Adds `Language { code: "en", files: &[("ui", include_str!(…)), …] },`.
fn write_language(listing: &mut String, folder: &Path) -> Result<(), String> {
    let mut files = String::new();
    for file in sorted(folder).map_err(|e| format!("{}: {e}", folder.display()))? {
        if file.extension().is_none_or(|kind| kind != "ftl") {
            continue;
        }
        check_syntax(&file)?;
        let area = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let path = file.canonicalize().map_err(|e| format!("{}: {e}", file.display()))?;
        writeln!(files, "        ({area:?}, include_str!({path:?})),").map_err(|e| e.to_string())?;
    }
    let code = folder.file_name().unwrap_or_default().to_string_lossy();
    writeln!(listing, "    Language {{ code: {code:?}, files: &[\n{files}    ] }},")
        .map_err(|e| e.to_string())
}

fn check_syntax(file: &Path) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|e| format!("{}: {e}", file.display()))?;
    let Err((_, errors)) = fluent_syntax::parser::parse(text.as_str()) else { return Ok(()) };
    let line = |at: usize| text.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
    let lines = errors.iter().map(|e| format!("{}:{}: {}", file.display(), line(e.pos.start), e.kind));
    Err(lines.collect::<Vec<_>>().join("\n"))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.is_dir() || path.is_file());
    paths.sort();
    Ok(paths)
}
