//! The walls between the rooms.

use super::Finding;
use crate::json::Json;
use crate::tools::{Done, Stop, root};

/// What each room may know. The test crate knows the others only while testing.
const ALLOWED: &[(&str, &[&str])] = &[
    ("punnet-domain", &[]),
    ("punnet-i18n", &[]),
    ("punnet-devices", &[]),
    ("punnet-store", &["punnet-domain"]),
    ("punnet-sync", &["punnet-domain"]),
    ("punnet-measuring", &["punnet-domain"]),
    // Only to read photos alike.
    ("punnet-recognising", &["punnet-measuring"]),
    ("punnet-documents", &["punnet-domain", "punnet-i18n"]),
    (
        "punnet-app",
        &[
            "punnet-domain",
            "punnet-i18n",
            "punnet-store",
            "punnet-sync",
            "punnet-measuring",
            "punnet-recognising",
            "punnet-documents",
        ],
    ),
    ("punnet-hub", &["punnet-domain", "punnet-i18n", "punnet-store", "punnet-sync"]),
    ("punnet-machine", &["punnet-app", "punnet-devices"]),
    ("punnet", &["punnet-app", "punnet-hub", "punnet-devices", "punnet-machine"]),
    ("punnet-window", &["punnet-app", "punnet-machine"]),
    ("xtask", &[]),
    ("punnet-tests", &[]),
];

/// Strangers a room must not know: what would let the outside in.
const STRANGERS: &[(&str, &[&str])] = &[
    ("punnet-domain", &["tokio", "rusqlite", "reqwest", "axum", "tauri", "clap", "getrandom", "image"]),
    ("punnet-app", &["tauri", "axum", "clap", "tokio", "reqwest", "rusqlite"]),
    ("punnet-documents", &["rusqlite", "reqwest", "tokio"]),
    ("punnet-measuring", &["rusqlite", "reqwest", "tokio"]),
];

/// Rooms that need nothing but the standard library outside of their tests.
const ALONE: &[&str] = &["xtask", "punnet-tests"];

/// The feature by which tests plant bugs.
const MUTANTS: &str = "mutants";

/// One dependency of a room.
struct Edge<'a> {
    from: &'a str,
    to: &'a str,
    /// A room of ours, not a package from elsewhere.
    ours: bool,
    /// Asks for bugs planted on purpose.
    mutants: bool,
}

/// Reads what `cargo metadata --no-deps` prints.
pub fn findings(metadata: &str) -> Done<Vec<Finding>> {
    let metadata = Json::read(metadata).ok_or_else(|| Stop("cargo metadata isn't JSON".into()))?;
    let packages = metadata.get("packages").map(Json::list).unwrap_or_default();
    let mut findings = Vec::new();
    for package in packages {
        let manifest = package.get("manifest_path").and_then(Json::text).unwrap_or_default();
        for edge in edges(package) {
            if let Some((what, why)) = wrong(&edge) {
                let (file, line) = place(manifest, edge.to);
                findings.push(Finding { file, line, what, why });
            }
        }
        let name = package.get("name").and_then(Json::text).unwrap_or_default();
        if !ALLOWED.iter().any(|(room, _)| *room == name) {
            let what = format!("`{name}` is no room of this house");
            findings.push(Finding {
                file: place(manifest, "").0,
                line: 1,
                what,
                why: "a new room is added to the list of edges on purpose",
            });
        }
    }
    Ok(findings)
}

/// The dependencies of a package, without those of its tests.
fn edges(package: &Json) -> Vec<Edge<'_>> {
    let from = package.get("name").and_then(Json::text).unwrap_or_default();
    let dependencies = package.get("dependencies").map(Json::list).unwrap_or_default();
    let outside_tests = |d: &&Json| d.get("kind").and_then(Json::text) != Some("dev");
    dependencies
        .iter()
        .filter(outside_tests)
        .filter_map(|d| {
            let features = d.get("features").map(Json::list).unwrap_or_default();
            let mutants = features.iter().any(|feature| feature.text() == Some(MUTANTS));
            Some(Edge { from, to: d.get("name")?.text()?, ours: d.get("path").is_some(), mutants })
        })
        .collect()
}

fn wrong(edge: &Edge<'_>) -> Option<(String, &'static str)> {
    let Edge { from, to, ours, mutants } = edge;
    if *mutants {
        let what = format!("{from} must not ask {to} for its {MUTANTS}");
        return Some((what, "bugs are planted in tests alone"));
    }
    let listed =
        |list: &[(&str, &[&str])]| list.iter().any(|(room, names)| room == from && names.contains(to));
    let what = format!("{from} must not depend on {to}");
    if ALONE.contains(from) {
        return Some((what, "it stands on the standard library alone"));
    }
    if *ours && !listed(ALLOWED) {
        return Some((what, "the flow goes one way, see ARCHITECTURE.md"));
    }
    (!ours && listed(STRANGERS)).then_some((what, "the room would reach outside"))
}

/// The manifest from the workspace's folder, and the line that names a dependency.
fn place(manifest: &str, name: &str) -> (String, usize) {
    let text = std::fs::read_to_string(manifest).unwrap_or_default();
    let named = |line: &str| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(['.', ' ', '=']));
    let line = text.lines().position(named).map_or(1, |index| index + 1);
    let file = std::path::Path::new(manifest).strip_prefix(root()).map(|p| p.to_string_lossy().into_owned());
    (file.unwrap_or_else(|_| manifest.to_owned()), line)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn found(name: &str, dependencies: &str) -> Vec<String> {
        let metadata = format!(
            r#"{{"packages":[{{"name":"{name}","manifest_path":"Cargo.toml","dependencies":[{dependencies}]}}]}}"#
        );
        findings(&metadata).unwrap().into_iter().map(|f| f.what).collect()
    }

    #[test]
    fn the_flow_goes_one_way() {
        let store = r#"{"name":"punnet-store","kind":null,"path":"x"}"#;
        assert!(found("punnet-app", store).is_empty());
        assert_eq!(found("punnet-documents", store), ["punnet-documents must not depend on punnet-store"]);
        assert_eq!(found("punnet-domain", store).len(), 1);
    }

    #[test]
    fn building_counts_and_testing_does_not() {
        let of = |kind: &str| format!(r#"{{"name":"punnet-app","kind":{kind},"path":"x"}}"#);
        assert_eq!(found("punnet-hub", &of("\"build\"")).len(), 1);
        assert!(found("punnet-tests", &of("\"dev\"")).is_empty());
        assert_eq!(found("punnet-tests", &of("null")).len(), 1);
    }

    #[test]
    fn bugs_are_planted_in_tests_alone() {
        let of = |kind: &str| {
            format!(r#"{{"name":"punnet-domain","kind":{kind},"path":"x","features":["mutants"]}}"#)
        };
        let why = ["punnet-store must not ask punnet-domain for its mutants"];
        assert_eq!(found("punnet-store", &of("null")), why);
        assert!(found("punnet-tests", &of("\"dev\"")).is_empty());
    }

    #[test]
    fn strangers_stay_outside() {
        assert_eq!(found("punnet-app", r#"{"name":"axum","kind":null}"#).len(), 1);
        assert_eq!(found("xtask", r#"{"name":"serde","kind":null}"#).len(), 1);
        assert!(found("punnet", r#"{"name":"axum","kind":null}"#).is_empty());
        assert_eq!(found("shed", "").len(), 1);
    }
}
