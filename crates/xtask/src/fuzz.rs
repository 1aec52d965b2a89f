//! `cargo xtask fuzz`: photos and facts damaged at random, for longer than the tests do it.

use crate::tools::{Done, Stop, cargo, run};

/// How long by itself each of them, seconds.
const SECONDS: u64 = 60;

/// What is damaged, by package and test: photos; mats, lenses, what was measured of two sides;
/// pictures of what is to be recognised.
const TESTS: [[&str; 2]; 3] =
    [["punnet-measuring", "mutations"], ["punnet-measuring", "facts"], ["punnet-recognising", "mutations"]];

/// Runs the tests of what is damaged by the clock, one after the other.
pub fn fuzz(args: &[String]) -> Done {
    let (mut seconds, mut seed) = (SECONDS, None);
    for pair in args.chunks(2) {
        match pair {
            [word, number] if word == "--seconds" => seconds = whole(number)?,
            [word, number] if word == "--seed" => seed = Some(whole(number)?),
            _ => return Err(Stop(format!("`fuzz` takes --seconds N and --seed S, not {}", pair.join(" ")))),
        }
    }
    TESTS.into_iter().try_for_each(|[package, test]| {
        let mut command = cargo(&["test", "-p", package, "--test", test, "--", "--nocapture"]);
        command.env("PUNNET_FUZZ_SECONDS", seconds.to_string());
        command.envs(seed.map(|s| ("PUNNET_FUZZ_SEED", s.to_string())));
        run(&mut command)
    })
}

fn whole(text: &str) -> Done<u64> {
    text.parse().map_err(|_| Stop(format!("`{text}` is no whole number")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_it_does_not_know_is_named() {
        for words in [vec!["--minutes", "3"], vec!["--seconds"], vec!["--seed", "x"]] {
            let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
            assert!(fuzz(&words).unwrap_err().0.contains(words.last().unwrap()));
        }
    }
}
