//! Facts damaged at random, always the same ones: what a mat's file says, what was learnt of a
//! camera, what was measured. Whatever comes of them, it comes soon and without a panic.
//! `cargo xtask fuzz` goes on for longer.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod mutation;
mod scene;

use std::panic::AssertUnwindSafe;
use std::sync::LazyLock;
use std::time::Instant;

use mutation::{LONGEST, Random, damage, damage_number, rounds};
use punnet_domain::camera::Lens;
use punnet_domain::measurement::{Mat, Measurement};
use punnet_domain::produce::Produce;
use punnet_domain::sides::merge;
use punnet_measuring::{calibrate, look, measure, measure_on};
use scene::{Ball, Shot, jpeg, mat};

const MAT: &str = include_str!("../../../assets/mat/a3.json");

fn shot(tilt_deg: f64, turn_deg: f64) -> Shot {
    Shot { width: 400, height: 300, tilt_deg, turn_deg, ..Shot::default() }
}

/// A photo that doesn't say its focal length, with three pieces; aside they lie a little elsewhere.
fn photo(aside: f64) -> Vec<u8> {
    let ball = |x, y, diameter_mm| Ball { at_mm: [x + aside, y], diameter_mm, srgb: [190, 40, 30] };
    let balls = vec![ball(90.0, 90.0, 72.0), ball(200.0, 190.0, 45.0), ball(255.0, 95.0, 60.0)];
    jpeg(Shot { balls, ..shot(8.0, 0.0) }.pixels(&mat()), None, 1)
}

static PHOTO: LazyLock<Vec<u8>> = LazyLock::new(|| photo(0.0));

/// Does it, and says of what where it fails or takes too long.
fn soon(of: &str, run: impl FnOnce()) {
    let began = Instant::now();
    let ran = std::panic::catch_unwind(AssertUnwindSafe(run));
    let took = began.elapsed();
    assert!(ran.is_ok() && took < LONGEST, "ok {}, {took:?}: {of}", ran.is_ok());
}

/// A text with a few other numbers.
fn damaged(text: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    (0..1 + random.below(4)).for_each(|_| damage_number(&mut text, random));
    text
}

fn any_produce(random: &mut Random) -> Produce {
    Produce::ALL[random.below(Produce::ALL.len())]
}

#[test]
fn a_mat_of_any_numbers_is_measured_on_or_refused() {
    let mut read = 0;
    let done = rounds(60, |random, _, _| {
        let text = damaged(MAT, random);
        let Ok(damaged) = serde_json::from_str::<Mat>(&text) else { return };
        let produce = any_produce(random);
        read += 1;
        soon(&text, || {
            let _ = measure(&PHOTO, produce, &damaged, &|| 0.0);
            let _ = look(&PHOTO, &[damaged.clone(), mat()], None, None);
        });
    });
    println!("{read} of {done} mats read");
    assert!(read * 10 > done, "{read} of {done}");
}

#[test]
fn a_lens_of_any_numbers_is_measured_by_or_left_aside() {
    let mut measured = 0;
    let done = rounds(60, |random, _, _| {
        let mut any = |usual: f64| match random.below(6) {
            0 => f64::from_bits(random.bits()),
            1 => usual * [0.0, 0.1, 0.9, 1.2, 10.0, -1.0][random.below(6)],
            _ => usual,
        };
        let lens = Lens {
            focal_35mm: any(27.0),
            focal_spread: any(0.002),
            axis: [any(0.001), any(-0.002)],
            k1: any(-0.05),
            k2: any(0.01),
            aspect: any(4.0 / 3.0),
        };
        let produce = any_produce(random);
        soon(&format!("{lens:?}"), || {
            let said = measure_on(&PHOTO, produce, &[mat()], Some(&lens), &|| 0.0);
            measured += u64::from(said.is_ok());
            let _ = look(&PHOTO, &[mat()], Some(&lens), None);
        });
    });
    println!("{measured} of {done} lenses measured by");
    assert!(measured * 10 > done, "{measured} of {done}");
}

#[test]
fn a_lens_is_learnt_from_damaged_pictures_or_refused() {
    let sides = [(0.0, 0.0), (24.0, 0.0), (24.0, 90.0), (-24.0, 0.0)];
    let whole = sides.map(|(tilt, turn)| jpeg(shot(tilt, turn).pixels(&mat()), None, 1));
    rounds(12, |random, round, seed| {
        let mut photos = whole.to_vec();
        let other = &whole[random.below(whole.len())];
        (0..random.below(4)).for_each(|_| damage(&mut photos[random.below(whole.len())], other, random));
        let text = if random.below(2) == 0 { damaged(MAT, random) } else { MAT.to_owned() };
        let Ok(mat) = serde_json::from_str::<Mat>(&text) else { return };
        soon(&format!("round {round} of seed {seed}: {text}"), || {
            let _ = calibrate(&photos, &[mat], "c", 0);
        });
    });
}

#[test]
fn two_sides_of_any_numbers_are_one_measurement() {
    let sides = [0.0, 12.0].map(|aside| {
        serde_json::to_string(&measure(&photo(aside), Produce::Tomato, &mat(), &|| 0.0).unwrap()).unwrap()
    });
    let mut read = 0;
    let done = rounds(400, |random, _, _| {
        let texts = [0, 1].map(|side| damaged(&sides[side], random));
        let [Ok(first), Ok(second)] = texts.each_ref().map(|text| serde_json::from_str::<Measurement>(text))
        else {
            return;
        };
        read += 1;
        soon(&texts.join("\n"), || {
            let merged = merge(&first, &second);
            assert_eq!(merged.pieces.len(), first.pieces.len());
            let _ = (merged.on_first_photo(), merged.on_second_photo(), merge(&merged, &merged));
        });
    });
    println!("{read} of {done} pairs read");
    assert!(read * 10 > done, "{read} of {done}");
}
