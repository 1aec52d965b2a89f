//! Generated code that is out of date.

use std::path::PathBuf;

use super::Finding;
use crate::codegen;
use crate::tools::Done;

/// One finding for all generated files that differ from what would be generated now.
pub fn findings() -> Done<Option<Finding>> {
    Ok(summary(&codegen::stale()?))
}

fn summary(stale: &[PathBuf]) -> Option<Finding> {
    let first = stale.first()?;
    let more = match stale.len() - 1 {
        0 => String::new(),
        n => format!(" and {n} more"),
    };
    Some(Finding {
        file: first.display().to_string(),
        line: 1,
        what: format!("out of date{more}; `cargo xtask codegen` writes it"),
        why: "the screens would speak to another door",
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn one_finding_stands_for_all() {
        assert_eq!(summary(&[]), None);
        let of = |names: &[&str]| summary(&names.iter().map(PathBuf::from).collect::<Vec<_>>()).unwrap();
        assert!(of(&["a.ts"]).what.starts_with("out of date;"));
        assert!(of(&["a.ts", "b.ts", "c.ts"]).what.contains("and 2 more"));
    }
}
