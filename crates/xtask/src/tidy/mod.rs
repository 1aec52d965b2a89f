//! `cargo xtask tidy`: what a compiler doesn't see. Each finding says where, what
//! and why.

mod edges;
mod generated;
mod keys;
mod lengths;
mod locales;
mod markup;
mod paths;
mod source;

use std::fmt::Display;
use std::path::{Path, PathBuf};

use crate::fluent::languages;
use crate::tools::{Done, Stop, While, cargo, output, program, root, run};

/// Something that should be put right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, from the workspace's folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// Why it matters.
    pub why: &'static str,
}

impl Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {} ({})", self.file, self.line, self.what, self.why)
    }
}

/// A text of the project.
#[derive(Debug)]
pub struct File {
    /// From the workspace's folder, with `/`.
    pub path: String,
    /// What it says.
    pub text: String,
}

impl File {
    /// What follows the last dot of its name.
    pub fn kind(&self) -> &str {
        self.path.rsplit_once('.').map_or("", |(_, kind)| kind)
    }

    /// Whether a program wrote it.
    pub fn is_generated(&self) -> bool {
        self.path.starts_with(crate::codegen::TYPESCRIPT)
            || self.path == crate::codegen::SCHEMA
            || self.path.ends_with("package-lock.json")
            || self.path.ends_with("Cargo.lock")
    }
}

/// Builds what generates code, then looks everywhere.
pub fn tidy(args: &[String]) -> Done {
    if let Some(other) = args.first() {
        return Err(Stop(format!("`tidy` takes no words, {other} was given")));
    }
    run(&mut cargo(&["build", "-p", "punnet"]))?;
    as_built()
}

/// Looks everywhere with the binary as it is.
pub fn as_built() -> Done {
    let files = files()?;
    let languages = languages(&root().join("locales"))?;
    let metadata = output(&mut cargo(&["metadata", "--no-deps", "--format-version", "1"]))?;
    let mut findings = edges::findings(&metadata)?;
    findings.extend(files.iter().flat_map(lengths::findings));
    findings.extend(files.iter().flat_map(markup::findings));
    findings.extend(files.iter().flat_map(paths::findings));
    findings.extend(locales::findings(&languages));
    findings.extend(keys::findings(&files, &languages));
    findings.extend(generated::findings()?);
    findings.sort();
    findings.iter().for_each(|finding| println!("{finding}"));
    match findings.len() {
        0 => {
            println!("tidy: {} files, {} languages, nothing to put right", files.len(), languages.len());
            Ok(())
        }
        n => Err(Stop(format!("{n} to put right"))),
    }
}

/// Every text git knows or would take.
fn files() -> Done<Vec<File>> {
    let listed =
        output(&mut program("git", &["ls-files", "-z", "--cached", "--others", "--exclude-standard"]))?;
    let mut files = Vec::new();
    for path in listed.split('\0').filter(|p| !p.is_empty()) {
        let full: PathBuf = root().join(Path::new(path));
        // A file deleted but not yet committed is listed still; pictures aren't text.
        let Ok(bytes) = std::fs::read(&full) else { continue };
        if let Ok(text) = String::from_utf8(bytes) {
            files.push(File { path: path.to_owned(), text });
        }
    }
    if files.is_empty() {
        Err(Stop("git lists no files".into())).doing("looking for the project")
    } else {
        Ok(files)
    }
}
