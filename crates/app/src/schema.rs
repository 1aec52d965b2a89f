//! The door's types for others: JSON Schema for outside checks, TypeScript for
//! the screens.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use ts_rs::{Config, ExportError, TS};

use crate::door::{Call, Request, answer_schemas, visit_types};
use crate::view::{Problem, Touched};

/// JSON Schema (draft 2020-12) of every request and, by request name, of every
/// answer.
#[must_use]
pub fn json_schema() -> serde_json::Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Punnet's door",
        "request": schemars::schema_for!(Request),
        "answers": answer_schemas(),
    })
}

/// What is done with each type that crosses the door.
pub(crate) trait Visit {
    /// The answer to a request.
    fn answer<T: TS + 'static>(&mut self, name: &'static str);
    /// The request family.
    fn request<T: TS + 'static>(&mut self);
}

struct Exporter<'a> {
    config: Config,
    into: &'a Path,
    answers: BTreeMap<&'static str, String>,
    imports: BTreeMap<String, String>,
    failed: Option<ExportError>,
}

impl Exporter<'_> {
    fn export<T: TS + 'static>(&mut self) {
        if let Err(error) = T::export_all(&self.config) {
            // A bare string or list has no file of its own; what it holds does.
            if !matches!(error, ExportError::CannotBeExported(_)) {
                self.failed = Some(error);
            }
        }
        for dependency in T::dependencies(&self.config) {
            self.imports.insert(dependency.ts_name, dependency.output_path.with_extension("").display().to_string());
        }
        if let Some(path) = T::output_path() {
            self.imports.insert(T::ident(&self.config), path.with_extension("").display().to_string());
        }
    }
}

impl Visit for Exporter<'_> {
    fn answer<T: TS + 'static>(&mut self, name: &'static str) {
        self.export::<T>();
        self.answers.insert(name, T::name(&self.config));
    }
    fn request<T: TS + 'static>(&mut self) {
        self.export::<T>();
    }
}

/// Writes the TypeScript of every type that crosses the door, and `door.ts`
/// with the answer type of each request.
///
/// # Errors
/// When a file can't be written.
pub fn write_typescript(into: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_large_int("number").with_out_dir(into);
    let mut exporter =
        Exporter { config, into, answers: BTreeMap::new(), imports: BTreeMap::new(), failed: None };
    visit_types(&mut exporter);
    exporter.export::<Call>();
    exporter.export::<Touched>();
    exporter.export::<Problem>();
    if let Some(error) = exporter.failed {
        return Err(error);
    }
    let mut text = String::from("// Generated from the door; don't edit.\n");
    for (name, path) in &exporter.imports {
        text.push_str(&format!("import type {{ {name} }} from \"./{path}\";\n"));
    }
    text.push_str("\nexport interface Answers {\n");
    for (name, answer) in &exporter.answers {
        text.push_str(&format!("  {name}: {answer};\n"));
    }
    text.push_str("}\n");
    std::fs::write(exporter.into.join("door.ts"), text)?;
    Ok(())
}
