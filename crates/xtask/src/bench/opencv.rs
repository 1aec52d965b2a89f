//! Measuring beside the same task done by hand with OpenCV, on the same photo of 12
//! megapixels and the same pictures with known sizes. OpenCV is installed from PyPI
//! into a folder of its own below the target folder; nothing else uses it.

use std::path::{Path, PathBuf};

use super::{bench_of, last_json};
use crate::json::Json;
use crate::tools::{Done, Stop, While, program, root, run, succeeds, target_dir};

/// What is compared with.
const PACKAGE: &str = "opencv-python-headless";
const PROGRAM: &str = "crates/measuring/examples/opencv/by_hand.py";
const MAT: &str = "assets/mat/a3.json";

/// Measures with both, prints what each took, and says it as JSON.
pub fn beside(built: &Path) -> Done<String> {
    let folder = target_dir().join("opencv");
    let python = python(&folder)?;
    let photo = folder.join("twelve-megapixels.jpg");
    let ours = |words: [&str; 1]| {
        let mut command = bench_of(built, "measuring");
        command.args(words).arg(&photo);
        command
    };
    run(&mut ours(["--draw"]))?;
    let own = last_json(&mut ours(["--once"]))?;
    let mut by_hand = program(&python, &[PROGRAM, MAT]);
    by_hand.arg(&photo).args(pictures()).current_dir(root());
    let hand = last_json(&mut by_hand)?;
    println!("the same 12 megapixels: {}; with OpenCV by hand {}", took(&own)?, took(&hand)?);
    println!("OpenCV by hand: {hand}");
    Ok(format!("{{\"ours\":{own},\"by_hand\":{hand}}}"))
}

/// The Python of an environment that has OpenCV, made where it is missing.
fn python(folder: &Path) -> Done<PathBuf> {
    let python = folder.join("bin/python");
    if !python.exists() {
        std::fs::create_dir_all(folder).doing(folder.display())?;
        run(program("python3", &["-m", "venv"]).arg(folder))?;
    }
    if !succeeds(&mut program(&python, &["-c", "import cv2"])) {
        run(&mut program(&python, &["-m", "pip", "install", "--quiet", PACKAGE]))?;
    }
    Ok(python)
}

/// The folder of pictures with known sizes, where there is one.
fn pictures() -> Option<PathBuf> {
    let shared = std::env::var_os("PUNNET_SHARED").map_or(root().join("../shared"), PathBuf::from);
    Some(shared.join("photos/mat")).filter(|folder| folder.join("truth.csv").exists())
}

/// Time and memory of a line of JSON.
fn took(line: &str) -> Done<String> {
    let json = Json::read(line).ok_or_else(|| Stop(format!("no JSON: {line}")))?;
    let number = |name: &str| match json.get(name) {
        Some(Json::Number(digits)) => digits.parse::<f64>().map_or("?".to_owned(), |n| format!("{n:.0}")),
        _ => "?".to_owned(),
    };
    Ok(format!("{} ms {} MB", number("twelve_megapixels_ms"), number("peak_mb")))
}
