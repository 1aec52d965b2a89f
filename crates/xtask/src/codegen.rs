//! What is generated: the door's TypeScript and JSON Schema (written by `punnet`
//! itself) and the message keys with their variables.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::fluent::{Language, languages};
use crate::kiosk::Scratch;
use crate::tools::{Done, Stop, While, bin_dir, cargo, output, program, root, run};

/// Where the screens' generated code is.
pub const TYPESCRIPT: &str = "ui/src/lib/generated";
/// Where the door's JSON Schema is.
pub const SCHEMA: &str = "docs/schema.json";
/// The language the keys are taken from; `tidy` keeps the others equal.
pub const FIRST_LANGUAGE: &str = "en";

/// `cargo xtask codegen`.
pub fn codegen(args: &[String]) -> Done {
    if let Some(other) = args.first() {
        return Err(Stop(format!("`codegen` takes no words, {other} was given")));
    }
    run(&mut cargo(&["build", "--workspace", "--bins"]))?;
    write(&root())?;
    println!("wrote {TYPESCRIPT} and {SCHEMA}");
    Ok(())
}

/// Writes everything below a folder that mirrors the workspace, with the binary as built.
pub fn write(into: &Path) -> Done {
    let folder = into.join(TYPESCRIPT);
    if folder.exists() {
        // Whatever is no longer generated goes.
        std::fs::remove_dir_all(&folder).doing(folder.display())?;
    }
    std::fs::create_dir_all(&folder).doing(folder.display())?;
    let punnet = bin_dir().join("punnet");
    run(&mut program(&punnet, &["schema", "--typescript", &folder.to_string_lossy()]))?;
    let schema = output(&mut program(&punnet, &["schema"]))?;
    let file = into.join(SCHEMA);
    std::fs::create_dir_all(file.parent().unwrap_or(into)).doing(file.display())?;
    std::fs::write(&file, schema).doing(file.display())?;
    let languages = languages(&root().join("locales"))?;
    let first = languages.get(FIRST_LANGUAGE).ok_or_else(|| Stop("locales/en is missing".into()))?;
    std::fs::write(folder.join("keys.ts"), keys(first)).doing(folder.display())
}

/// The keys as TypeScript.
fn keys(language: &Language) -> String {
    let mut text = String::from(
        "// Generated from locales/ by `cargo xtask codegen`; edit the messages, not this file.\n\n\
         /** Every message with the names of the variables it takes. */\n\
         export interface MessageVariables {\n",
    );
    for (key, message) in language.messages.iter().filter(|(key, _)| !key.starts_with('-')) {
        let variables: Vec<String> = message.all_variables().iter().map(|v| format!("\"{v}\"")).collect();
        let variables = if variables.is_empty() { "never".to_owned() } else { variables.join(" | ") };
        let _ = writeln!(text, "  \"{key}\": {variables};");
    }
    text.push_str("}\n\n/** The key of a message. */\nexport type MessageKey = keyof MessageVariables;\n");
    text
}

/// The files that aren't as they would be generated now.
pub fn stale() -> Done<Vec<PathBuf>> {
    let scratch = Scratch::new("codegen")?;
    write(scratch.path())?;
    let mut stale = Vec::new();
    for place in [TYPESCRIPT, SCHEMA] {
        let names = different(&files(&scratch.path().join(place))?, &files(&root().join(place))?);
        stale.extend(names.into_iter().map(|name| match name.as_os_str().is_empty() {
            true => PathBuf::from(place),
            false => Path::new(place).join(name),
        }));
    }
    Ok(stale)
}

/// The names whose contents differ or that only one side has.
fn different(a: &BTreeMap<PathBuf, String>, b: &BTreeMap<PathBuf, String>) -> Vec<PathBuf> {
    let mut names: Vec<&PathBuf> =
        a.keys().chain(b.keys()).filter(|name| a.get(*name) != b.get(*name)).collect();
    names.sort();
    names.dedup();
    names.into_iter().cloned().collect()
}

/// Every file at or below a place, by its path within it.
fn files(place: &Path) -> Done<BTreeMap<PathBuf, String>> {
    let mut found = BTreeMap::new();
    let mut open = vec![place.to_path_buf()];
    while let Some(next) = open.pop() {
        if next.is_file() {
            let name = next.strip_prefix(place).unwrap_or(&next).to_path_buf();
            found.insert(name, std::fs::read_to_string(&next).doing(next.display())?);
        }
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        open.extend(entries.filter_map(|e| e.ok().map(|e| e.path())));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_name_their_variables() {
        let mut language = Language::default();
        language.read("a.ftl", "-brand = Punnet\nhello = Hi\n    .long = { $b } { $a }\nbye = Bye\n");
        let text = keys(&language);
        assert!(text.contains("  \"hello\": \"a\" | \"b\";\n"), "{text}");
        assert!(text.contains("  \"bye\": never;\n") && !text.contains("brand"), "{text}");
    }

    #[test]
    fn a_changed_a_missing_and_a_left_over_file_differ() {
        let side = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(n, t)| (PathBuf::from(n), (*t).to_owned())).collect::<BTreeMap<_, _>>()
        };
        let now = side(&[("same.ts", "1"), ("changed.ts", "1"), ("new.ts", "1")]);
        let kept = side(&[("same.ts", "1"), ("changed.ts", "2"), ("old.ts", "1")]);
        let names = ["changed.ts", "new.ts", "old.ts"].map(PathBuf::from);
        assert_eq!(different(&now, &kept), names);
    }
}
