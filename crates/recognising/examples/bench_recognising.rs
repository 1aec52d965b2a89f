//! What is said of pictures with known produce, set by set; prints a table and JSON.
//!
//! Looks for `photos/<set>/labels.csv` in `PUNNET_SHARED`, else `../shared`. Sets marked
//! with a star hold pictures that the last layer was learnt from: what it says of those
//! shows only that nothing is broken. `training/README.md` has the figures of pictures
//! held out while learning.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, clippy::cast_precision_loss)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use punnet_recognising::{PRODUCE, Recogniser};
use serde_json::json;

/// Folder, and whether it was learnt from.
const SETS: [(&str, bool); 4] = [
    ("fruits360_3body", true),
    ("granny_apple_pear", false),
    ("fgrade_tomato", true),
    ("grocery_store", true),
];
/// At most so many pictures of a set.
const MOST: usize = 400;

/// What is said of pictures of a kind.
#[derive(Default)]
struct Score {
    right: u32,
    unsure: u32,
    wrong: u32,
}

impl Score {
    /// Right, unsure and wrong as shares of all three.
    fn shares(&self) -> [f64; 3] {
        let counts = [self.right, self.unsure, self.wrong].map(f64::from);
        counts.map(|count| count / counts.iter().sum::<f64>().max(1.0))
    }
}

fn main() {
    let shared = std::env::var_os("PUNNET_SHARED").map_or_else(|| PathBuf::from("../shared"), PathBuf::from);
    let network = Recogniser::load().unwrap();
    let (mut sets, mut ms) = (Vec::new(), Vec::new());
    for (set, learnt) in SETS {
        let folder = shared.join("photos").join(set);
        let Ok(labels) = std::fs::read_to_string(folder.join("labels.csv")) else {
            println!("skipped: {} is not here; set PUNNET_SHARED", folder.display());
            continue;
        };
        let pictures = pictures(&labels);
        let step = pictures.len().div_ceil(MOST).max(1);
        let mut scores: BTreeMap<String, Score> = BTreeMap::new();
        for (file, truth) in pictures.into_iter().step_by(step) {
            let began = Instant::now();
            let said = judge(&network, &folder.join(&file), &truth, scores.entry(truth.clone()).or_default());
            ms.extend(said.then(|| began.elapsed().as_secs_f64() * 1000.0));
        }
        sets.push(told(set, learnt, &scores));
    }
    let freshness = freshness(&network, &shared.join("photos/fgrade_tomato"));
    ms.sort_by(f64::total_cmp);
    let median = ms.get(ms.len() / 2).copied().unwrap_or_default();
    println!("{median:.0} ms a picture in the median");
    println!("{}", json!({ "bench": "recognising", "sets": sets, "freshness": freshness, "ms": median }));
}

/// How far off the freshness of tomatoes is. All were learnt from: the figures of tomatoes
/// held out are those that `training/freshness.py` prints.
fn freshness(network: &Recogniser, folder: &Path) -> serde_json::Value {
    let Ok(labels) = std::fs::read_to_string(folder.join("labels.csv")) else {
        return serde_json::Value::Null;
    };
    let (mut off, mut silent, mut ms) = (Vec::new(), 0, Vec::new());
    for line in labels.lines().skip(1).step_by(7) {
        let cells: Vec<&str> = line.split(',').collect();
        let photo = std::fs::read(folder.join(cells[0])).unwrap();
        let began = Instant::now();
        let said = network.recognise(&photo).unwrap().freshness;
        ms.extend(said.map(|_| began.elapsed().as_secs_f64() * 1000.0));
        silent += u32::from(said.is_none());
        off.extend(said.map(|grade| f64::from(grade.abs_diff(cells[3].parse().unwrap()))));
    }
    ms.sort_by(f64::total_cmp);
    let count = off.len().max(1) as f64;
    let mean = off.iter().sum::<f64>() / count;
    let near = off.iter().filter(|off| **off <= 1.0).count() as f64 / count;
    let median = ms.get(ms.len() / 2).copied().unwrap_or_default();
    println!(
        "freshness of tomatoes *: {mean:.2} grades off, within one {near:.2}, nothing said of {silent}, {median:.0} ms"
    );
    println!("freshness of tomatoes held out: see training/README.md");
    json!({ "learnt_from": true, "mean_off": mean, "within_one": near, "silent": silent, "ms": median })
}

/// File and produce of every picture, each once.
fn pictures(labels: &str) -> BTreeMap<String, String> {
    let name = |word: &str| match word {
        "satsumas" => "mandarin".to_owned(),
        "kiwi" => "kiwifruit".to_owned(),
        "pepper" => "sweet pepper".to_owned(),
        other => other.to_owned(),
    };
    let line = |line: &str| {
        let mut cells = line.split(',');
        Some((cells.next()?.to_owned(), name(cells.next()?)))
    };
    labels.lines().skip(1).filter_map(line).filter(|(file, _)| !file.ends_with(".json")).collect()
}

/// Whether the picture could be read.
fn judge(network: &Recogniser, file: &Path, truth: &str, score: &mut Score) -> bool {
    let Some(said) = std::fs::read(file).ok().and_then(|bytes| network.recognise(&bytes).ok()) else {
        return false;
    };
    let known = PRODUCE.contains(&truth);
    let nothing = truth == "not_produce";
    match said.produce {
        Some(named) if named == truth => score.right += 1,
        Some(_) => score.wrong += 1,
        None if nothing && !said.is_produce || !known && !nothing && said.is_produce => score.right += 1,
        None if known && said.is_produce => score.unsure += 1,
        None => score.wrong += 1,
    }
    true
}

/// Shares of all pictures, and balanced: the mean over kinds, so that each counts alike
/// however many pictures there are of it.
fn over_all(scores: &BTreeMap<String, Score>) -> serde_json::Value {
    let sum = |of: fn(&Score) -> u32| scores.values().map(of).sum();
    let all = Score { right: sum(|s| s.right), unsure: sum(|s| s.unsure), wrong: sum(|s| s.wrong) };
    let mean =
        |n: usize| scores.values().map(|score| score.shares()[n]).sum::<f64>() / scores.len().max(1) as f64;
    let mut figures = serde_json::Map::new();
    for (name, [right, unsure, wrong]) in
        [("of_all", all.shares()), ("balanced", [mean(0), mean(1), mean(2)])]
    {
        println!("  {name:<20} right {right:>5.3} doesn't know {unsure:>5.3} wrong {wrong:>5.3}");
        figures.insert(name.to_owned(), json!({ "right": right, "unsure": unsure, "wrong": wrong }));
    }
    serde_json::Value::Object(figures)
}

fn told(set: &str, learnt: bool, scores: &BTreeMap<String, Score>) -> serde_json::Value {
    println!("{set}{}", if learnt { " *" } else { "" });
    let mut kinds = serde_json::Map::new();
    for (kind, Score { right, unsure, wrong }) in scores {
        println!("  {kind:<20} right {right:>4}  doesn't know {unsure:>4}  wrong {wrong:>4}");
        kinds.insert(kind.clone(), json!({ "right": right, "unsure": unsure, "wrong": wrong }));
    }
    json!({ "set": set, "learnt_from": learnt, "kinds": kinds, "shares": over_all(scores) })
}
