//! The door's types for others: JSON Schema for outside checks, TypeScript for
//! the screens.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::json;
use ts_rs::{Config, ExportError, TS, TypeVisitor};

use crate::door::{Call, Request, answer_schemas, visit_types};
use crate::view::{PhoneHello, PhoneMessage, PhonePart, Problem, Touched};

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
    config: &'a Config,
    answers: BTreeMap<&'static str, String>,
    failed: Option<ExportError>,
}

impl TypeVisitor for Exporter<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // A list or an option has no file of its own; what it holds does.
        if T::output_path().is_none() {
            T::visit_generics(self);
        } else if let Err(error) = T::export_all(self.config) {
            self.failed = Some(error);
        }
    }
}

impl Visit for Exporter<'_> {
    fn answer<T: TS + 'static>(&mut self, name: &'static str) {
        self.visit::<T>();
        self.answers.insert(name, T::name(self.config));
    }
    fn request<T: TS + 'static>(&mut self) {
        self.visit::<T>();
    }
}

/// Writes the TypeScript of every type that crosses the door, and `door.ts`
/// with the answer type of each request.
///
/// # Errors
/// When a file can't be written.
pub fn write_typescript(into: &Path) -> Result<(), ExportError> {
    let config = Config::new().with_large_int("number").with_out_dir(into);
    let mut exporter = Exporter { config: &config, answers: BTreeMap::new(), failed: None };
    visit_types(&mut exporter);
    exporter.visit::<Call>();
    exporter.visit::<Touched>();
    exporter.visit::<Problem>();
    // What a lent phone says beside the door.
    exporter.visit::<PhoneMessage>();
    exporter.visit::<PhoneHello>();
    exporter.visit::<PhonePart>();
    match exporter.failed {
        Some(error) => Err(error),
        None => Ok(std::fs::write(into.join("door.ts"), door_ts(into, &exporter.answers))?),
    }
}

/// The map from request name to answer type, with the imports it needs.
fn door_ts(into: &Path, answers: &BTreeMap<&'static str, String>) -> String {
    let words = answers.values().flat_map(|a| a.split(|c: char| !c.is_alphanumeric()));
    let named: BTreeSet<&str> =
        words.filter(|w| !w.is_empty() && into.join(format!("{w}.ts")).exists()).collect();
    let imports = named.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n"));
    let fields = answers.iter().map(|(name, answer)| format!("  {name}: {answer};\n"));
    let head = "// Generated from the door; don't edit.\n".to_owned();
    let open = "\n/** Request name to the type of its answer. */\nexport interface Answers {\n".to_owned();
    std::iter::once(head).chain(imports).chain([open]).chain(fields).chain(["}\n".to_owned()]).collect()
}
