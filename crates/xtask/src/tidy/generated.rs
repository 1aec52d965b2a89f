//! Generated code that is out of date.

use super::Finding;
use crate::codegen;
use crate::tools::Done;

/// The generated files that differ from what would be generated now.
pub fn findings() -> Done<Vec<Finding>> {
    let stale = codegen::stale()?;
    Ok(stale
        .into_iter()
        .map(|name| Finding {
            file: name.display().to_string(),
            line: 1,
            what: "is out of date; `cargo xtask codegen` writes it".into(),
            why: "the screens would speak to another door",
        })
        .collect())
}
