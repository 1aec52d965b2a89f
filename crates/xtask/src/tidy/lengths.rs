//! Functions and files one can still hold in one's head.

use super::source::{Dialect, code_only, scripts_only};
use super::{File, Finding};

/// The most lines of a function.
const FUNCTION: usize = 70;
/// The most lines of a file.
const FILE: usize = 500;
/// Words before a parenthesis that don't make a function of the block behind it.
const CONTROL: &[&str] = &["if", "for", "while", "switch", "catch", "match", "with"];

/// Functions and files that are too long.
pub fn findings(file: &File) -> Vec<Finding> {
    if file.is_generated() || !["rs", "ts", "mjs", "js", "svelte", "css"].contains(&file.kind()) {
        return vec![];
    }
    let finding = |line, what, why| Finding { file: file.path.clone(), line, what, why };
    let lines = file.text.lines().count();
    let mut findings = Vec::new();
    if lines > FILE {
        let what = format!("has {lines} lines, {FILE} are the most");
        findings.push(finding(1, what, "nobody reads it whole"));
    }
    for function in functions(file).into_iter().filter(|f| f.lines > FUNCTION) {
        let what = format!("{} has {} lines, {FUNCTION} are the most", function.name, function.lines);
        findings.push(finding(function.line, what, "it does more than one thing"));
    }
    findings
}

#[derive(Debug, PartialEq, Eq)]
struct Function {
    name: String,
    line: usize,
    lines: usize,
}

fn functions(file: &File) -> Vec<Function> {
    match file.kind() {
        "rs" => rust(&code_only(&file.text, Dialect::Rust)),
        "ts" | "mjs" | "js" => script(&code_only(&file.text, Dialect::Script)),
        "svelte" => script(&code_only(&scripts_only(&file.text), Dialect::Script)),
        _ => vec![],
    }
}

/// Every `fn name` with a body.
fn rust(code: &str) -> Vec<Function> {
    let starts = code.match_indices("fn ").filter(|(at, _)| !ends_in_a_word(before(code, *at)));
    starts
        .filter_map(|(at, _)| {
            let name: String = after(code, at + 3).chars().take_while(|c| part_of_a_word(*c)).collect();
            let body = body(code, at)?;
            (!name.is_empty()).then(|| function(name, code, at, body))?
        })
        .collect()
}

/// The first `{` outside every bracket from a place on, unless a `;` comes first.
fn body(code: &str, from: usize) -> Option<usize> {
    let mut depth = 0_i32;
    for (at, sign) in after(code, from).char_indices() {
        match sign {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ';' if depth == 0 => return None,
            '{' if depth == 0 => return Some(from + at),
            _ => {}
        }
    }
    None
}

/// Every block of code behind `=>`, `function …(…)` or `name(…)`.
fn script(code: &str) -> Vec<Function> {
    let blocks = code.match_indices('{');
    blocks
        .filter_map(|(at, _)| {
            let name = script_name(before(code, at).trim_end())?;
            function(name, code, at, at)
        })
        .collect()
}

/// What the block behind a text is called, if it is a function's.
fn script_name(head: &str) -> Option<String> {
    if head.ends_with("=>") {
        return Some("a function without a name".into());
    }
    // `function name(…): Type {` or `name(…) {`
    let head = match head.rfind(')') {
        Some(end)
            if after(head, end + 1).trim_start().starts_with(':')
                && !after(head, end).contains(['{', ';', '=']) =>
        {
            head.get(..=end)?
        }
        _ => head,
    };
    let open = matching_parenthesis(head.strip_suffix(')')?)?;
    let head = before(head, open).trim_end();
    let name: String = head.chars().rev().take_while(|c| part_of_a_word(*c)).collect();
    let name: String = name.chars().rev().collect();
    (!name.is_empty() && !CONTROL.contains(&name.as_str())).then_some(name)
}

/// Where the parenthesis opens that would close behind a text.
fn matching_parenthesis(head: &str) -> Option<usize> {
    let mut depth = 1;
    for (at, sign) in head.char_indices().rev() {
        match sign {
            ')' => depth += 1,
            '(' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

fn function(name: String, code: &str, start: usize, body: usize) -> Option<Function> {
    let mut depth = 0;
    for (at, sign) in after(code, body).char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            let breaks = |text: &str| text.matches('\n').count();
            let line = breaks(before(code, start)) + 1;
            return Some(Function { name, line, lines: breaks(before(code, body + at)) + 2 - line });
        }
    }
    None
}

fn before(text: &str, at: usize) -> &str {
    text.get(..at).unwrap_or_default()
}

fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

fn part_of_a_word(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_' || sign == '$'
}

fn ends_in_a_word(text: &str) -> bool {
    text.ends_with(part_of_a_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, text: String) -> File {
        File { path: path.into(), text }
    }

    fn found(path: &str, text: &str) -> Vec<(String, usize, usize)> {
        let named = functions(&file(path, text.to_owned()));
        named.into_iter().map(|f| (f.name, f.line, f.lines)).collect()
    }

    #[test]
    fn rust_functions_are_measured() {
        let text = "trait T { fn none(&self, x: [u8; 2]); }\npub fn one() -> u8 {\n    if x { 1 } else { '{' as u8 }\n}\n";
        assert_eq!(found("a.rs", text), [("one".into(), 2, 3)]);
    }

    #[test]
    fn script_functions_are_measured() {
        let text =
            "function a(x: string): void {\n}\nconst b = () => {\n\n};\nif (x) {\n}\nclass C { d(y) {\n} }\n";
        let names = [("a", 1, 2), ("a function without a name", 3, 3), ("d", 8, 2)];
        assert_eq!(found("a.ts", text), names.map(|(n, l, c)| (n.to_owned(), l, c)));
        let screen = format!("<script lang=\"ts\">\n{text}</script>\n{{#if x}}<p></p>{{/if}}\n");
        assert_eq!(found("A.svelte", &screen).len(), 3);
    }

    #[test]
    fn seventy_lines_pass_and_one_more_does_not() {
        let of = |lines: usize| format!("fn long() {{\n{}}}\n", "    x();\n".repeat(lines - 2));
        assert!(findings(&file("a.rs", of(70))).is_empty());
        assert_eq!(findings(&file("a.rs", of(71))).len(), 1);
        assert!(findings(&file("ui/src/lib/generated/a.ts", "x\n".repeat(900))).is_empty());
        assert_eq!(findings(&file("a.css", "x\n".repeat(501))).len(), 1);
        assert!(findings(&file("a.md", "x\n".repeat(501))).is_empty());
    }
}
