//! Files damaged at random, always the same ones: whatever comes of them, it comes
//! soon, within memory and without a panic. `cargo xtask fuzz` runs it for longer.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss
)]

mod mutation;
mod scene;

use std::panic::AssertUnwindSafe;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use image::{DynamicImage, ImageFormat, RgbImage};
use mutation::{LONGEST, damage, rounds};
use punnet_domain::produce::Produce;
use punnet_measuring::{camera_of, measure, overlay, photo_info, thumbnail};
use scene::{Ball, Shot, jpeg, mat};

/// What an ordinary run does.
const ROUNDS: u64 = 400;
/// All together may never hold more, MB.
const MOST_MB: u64 = 400;

/// One file of each kind that is read, small, with a ball on the mat.
fn corpus() -> Vec<Vec<u8>> {
    let balls = vec![Ball { at_mm: [120.0, 120.0], diameter_mm: 70.0, srgb: [190, 40, 30] }];
    let drawn = Shot { width: 400, height: 300, balls, ..Shot::default() }.pixels(&mat());
    let rgb = DynamicImage::ImageRgb8(drawn.clone());
    let mut files = vec![
        jpeg(drawn, Some(27.0), 1),
        jpeg(rgb.rotate90().into_rgb8(), Some(27.0), 8),
        include_bytes!("pictures/progressive.jpg").to_vec(),
        include_bytes!("pictures/cmyk.jpg").to_vec(),
        jpeg(RgbImage::new(64, 64), None, 5),
    ];
    let small = rgb.thumbnail(200, 200);
    let kinds = [
        DynamicImage::ImageRgb16(small.to_rgb16()),
        DynamicImage::ImageRgba8(small.to_rgba8()),
        DynamicImage::ImageLuma8(small.to_luma8()),
    ];
    for kind in kinds {
        let mut bytes = std::io::Cursor::new(Vec::new());
        kind.write_to(&mut bytes, ImageFormat::Png).unwrap();
        files.push(bytes.into_inner());
    }
    files
}

/// PNGs end at the first wrong sum, so it is made right again in most of them.
fn mend_sums(file: &mut [u8]) {
    let mut at = 8;
    while let Some(head) = file.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(end) = at.checked_add(8 + length).filter(|&end| end + 4 <= file.len()) else { return };
        let sum = crc32(&file[at + 4..end]).to_be_bytes();
        file[end..end + 4].copy_from_slice(&sum);
        at = end + 4;
    }
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    })
}

/// All that is done with a photo. What is told of it must be numbers.
fn everything(photo: &[u8]) {
    let _ = (photo_info(photo), camera_of(photo));
    let Ok(m) = measure(photo, Produce::Tomato, &mat(), &|| 0.0) else { return };
    let numbers = |p: &punnet_domain::measurement::Piece| {
        [p.diameter_mm, p.feret_max_mm, p.feret_min_mm].iter().chain(&p.lab).all(|v| v.is_finite())
    };
    assert!(m.pieces.iter().all(numbers), "{:?}", m.pieces);
    overlay(photo, &m, 200).unwrap();
    thumbnail(photo, 100).unwrap();
}

/// The most memory this process has held, where the kernel tells.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap_or_default() / 1024
}

/// Keeps a file that went wrong, and says how to see it again.
fn fail(file: &[u8], round: u64, seed: u64, why: &str) -> ! {
    let kept = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("photo-{seed:x}-{round}"));
    std::fs::write(&kept, file).unwrap();
    panic!("round {round} of seed {seed}: {why}; kept as {}", kept.display());
}

#[test]
fn damaged_files_come_back_soon_and_without_a_panic() {
    let (corpus, mut slowest, mut told) = (corpus(), Duration::ZERO, 0);
    let round = rounds(ROUNDS, |random, round, seed| {
        let (mut file, other) =
            (corpus[random.below(corpus.len())].clone(), &corpus[random.below(corpus.len())]);
        (0..1 + random.below(6)).for_each(|_| damage(&mut file, other, random));
        if file.starts_with(b"\x89PNG") && random.below(4) > 0 {
            mend_sums(&mut file);
        }
        let began = Instant::now();
        let ran = std::panic::catch_unwind(AssertUnwindSafe(|| everything(&file)));
        let took = began.elapsed();
        if ran.is_err() || took > LONGEST || peak_mb() > MOST_MB {
            fail(&file, round, seed, &format!("ok {}, {took:?}, {} MB", ran.is_ok(), peak_mb()));
        }
        told += u64::from(photo_info(&file).is_ok());
        slowest = slowest.max(took);
    });
    println!("{round} files, {told} with a readable head, slowest {slowest:?}, peak {} MB", peak_mb());
    assert!(told * 5 > round, "only {told} of {round} files got past their head");
}
