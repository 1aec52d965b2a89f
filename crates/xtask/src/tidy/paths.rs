//! Places of one machine, and addresses of registries, have no business here.

use super::{File, Finding};

/// Spelled apart, so that this file doesn't find itself.
const MACHINE: &[&str] =
    &[concat!("/", "home/"), concat!("/", "Users/"), concat!("/", "work/"), concat!("C:", "\\Users")];

/// Lines that name a place on somebody's machine.
pub fn findings(file: &File) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, content) in (1..).zip(file.text.lines()) {
        if let Some(place) = MACHINE.iter().find(|place| begins_a_path(content, place)) {
            findings.push(Finding {
                file: file.path.clone(),
                line,
                what: format!("names {place}…"),
                why: "it is there on one machine only",
            });
        }
        if file.path.ends_with("package-lock.json") && content.trim_start().starts_with("\"resolved\"") {
            findings.push(Finding {
                file: file.path.clone(),
                line,
                what: "names the address a package came from".into(),
                why: "every machine fetches from its own registry",
            });
        }
    }
    findings
}

/// Whether a place occurs as the beginning of a path, not within a longer one or a URL.
fn begins_a_path(line: &str, place: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || "._-}/".contains(c);
    line.match_indices(place).any(|(at, _)| !line.get(..at).unwrap_or_default().ends_with(inside))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        findings(&File { path: path.into(), text: text.into() }).len()
    }

    #[test]
    fn a_machines_places_are_found() {
        assert_eq!(found("a.rs", concat!("let x = \"/", "home/anna/x\";\nlet y = 1;")), 1);
        assert_eq!(found("a.rs", concat!("see https://example.org/", "home/x and ui/", "work/y")), 0);
    }

    #[test]
    fn a_lock_file_names_no_registry() {
        assert_eq!(found("ui/package-lock.json", "  \"resolved\": \"x\""), 1);
        assert_eq!(found("ui/package.json", "  \"resolved\": \"x\""), 0);
    }
}
