//! Pictures damaged at random, always the same ones: whatever is said of them, it is said soon,
//! in numbers and without a panic. `cargo xtask fuzz` goes on for longer.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

#[path = "../../measuring/tests/mutation/mod.rs"]
mod mutation;

use std::io::Cursor;
use std::panic::AssertUnwindSafe;
use std::time::Instant;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use mutation::{LONGEST, damage, rounds};
use punnet_recognising::Recogniser;

/// A red ball on a table, in the two kinds of file that are read.
fn corpus() -> [Vec<u8>; 2] {
    let drawn = RgbImage::from_fn(300, 240, |x, y| {
        let away = (f64::from(x) - 150.0).hypot(f64::from(y) - 120.0);
        Rgb(if away < 80.0 { [190, 40, 30] } else { [120, 96, 70] })
    });
    [ImageFormat::Jpeg, ImageFormat::Png].map(|kind| {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::from(drawn.clone()).write_to(&mut bytes, kind).unwrap();
        bytes.into_inner()
    })
}

#[test]
fn damaged_pictures_come_back_soon_and_without_a_panic() {
    let (corpus, network) = (corpus(), Recogniser::load().unwrap());
    let mut said = 0;
    let done = rounds(40, |random, round, seed| {
        let mut file = corpus[random.below(2)].clone();
        let other = &corpus[random.below(2)];
        (0..1 + random.below(4)).for_each(|_| damage(&mut file, other, random));
        let began = Instant::now();
        let ran = std::panic::catch_unwind(AssertUnwindSafe(|| network.recognise(&file)));
        let took = began.elapsed();
        assert!(ran.is_ok() && took < LONGEST, "round {round} of seed {seed}: ok {}, {took:?}", ran.is_ok());
        if let Ok(Ok(recognition)) = ran {
            said += 1;
            assert!((0.0..=1.0).contains(&recognition.confidence), "{recognition:?}");
        }
    });
    println!("{done} files, of {said} something was said");
}
