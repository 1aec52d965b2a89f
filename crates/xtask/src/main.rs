//! The workshop: everything that is done to the project rather than by it.
//!
//! `cargo xtask run` starts a kiosk, `cargo xtask test` checks everything. Only
//! the standard library is used, so it compiles in seconds on a fresh machine.

mod bench;
mod codegen;
mod fluent;
mod fuzz;
mod install;
mod json;
mod kiosk;
mod pictures;
mod run;
mod simulate;
mod test;
mod tidy;
mod tools;
mod ui;

use std::process::ExitCode;

use tools::{Done, Stop};

const USAGE: &str = "\
cargo xtask run [--web] [--data DIR]   start a hub and a kiosk (in a window, else for a browser)
cargo xtask test [FILTER]              install what tests need and run everything (or the tests named)
cargo xtask tidy                       walls between rooms, lengths, words, generated code
cargo xtask codegen                    write the generated TypeScript and the JSON Schema
cargo xtask bench [--release] [--opencv] [--skins] [NAME]
                                       store, measuring (beside OpenCV by hand; drawn skins), recognising,
                                       framing, exchange, window, speed (requests, taps, memory with
                                       100,000 lots)
cargo xtask fuzz [--seconds N] [--seed S]
                                       damaged photos, mats, lenses, sides and pictures of produce, so
                                       long each
cargo xtask gallery                    make the photos of docs/gallery.md
cargo xtask simulate [--seeds N] [--from S] [--seed S] [--mutants]
                                       the exchange with all that can go wrong; with planted bugs
cargo xtask screenshots                make docs/pictures from a running kiosk";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(why)) => {
            eprintln!("\nstopped: {why}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[String]) -> Done {
    let rest = args.get(1..).unwrap_or_default();
    match args.first().map(String::as_str) {
        Some("run") => run::run(rest),
        Some("test") => test::test(rest),
        Some("tidy") => tidy::tidy(rest),
        Some("codegen") => codegen::codegen(rest),
        Some("bench") => bench::bench(rest),
        Some("fuzz") => fuzz::fuzz(rest),
        Some("gallery") => pictures::gallery(rest),
        Some("simulate") => simulate::simulate(rest),
        Some("screenshots") => pictures::screenshots(rest),
        None | Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            Ok(())
        }
        Some(other) => Err(Stop(format!("there is no `{other}` here\n\n{USAGE}"))),
    }
}
