//! How much memory the largest pictures take that are let in. The picture is in a
//! file and the process's peak is read from the kernel, so only Linux tells.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::cast_possible_truncation)]

mod scene;

use std::path::Path;

use image::codecs::jpeg::JpegEncoder;
use image::{ImageFormat, RgbImage, imageops};
use punnet_domain::produce::Produce;
use punnet_measuring::{MeasureError, measure};
use scene::{Ball, Shot, mat, with_exif};

/// Most memory a measurement may take with all that the process holds, MB.
const MOST_MB: u64 = 300;

/// The most memory this process has held since it was last forgotten, MB.
fn peak_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

/// Forgets the peak (`proc(5)`, `clear_refs`).
fn forget_peak() {
    std::fs::write("/proc/self/clear_refs", "5").unwrap();
}

/// A drawn photo as large as that, each of its pixels shown several times.
fn large(width: u32, height: u32) -> RgbImage {
    let balls = vec![Ball { at_mm: [120.0, 120.0], diameter_mm: 70.0, srgb: [190, 40, 30] }];
    let drawn = Shot { width: 1200, height: 900, balls, ..Shot::default() }.pixels(&mat());
    imageops::resize(&drawn, width, height, imageops::FilterType::Nearest)
}

/// Measures a file; the refusal, if it is one, and the peak.
fn measured(path: &Path) -> (Result<usize, MeasureError>, u64) {
    forget_peak();
    let photo = std::fs::read(path).unwrap();
    let found = measure(&photo, Produce::Tomato, &mat(), &|| 0.0).map(|m| m.pieces.len());
    let peak = peak_mb();
    println!("{}: {found:?}, {peak} MB", path.display());
    (found, peak)
}

/// One after the other in one test: the peak is the whole process's.
#[test]
fn the_largest_pictures_stay_within_memory_or_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    for (name, width, height, orientation) in
        [("upright.jpg", 7296, 5472, 1), ("turned.jpg", 7296, 5472, 6), ("48.jpg", 8000, 6000, 1)]
    {
        let mut jpeg = Vec::new();
        JpegEncoder::new_with_quality(&mut jpeg, 85).encode_image(&large(width, height)).unwrap();
        std::fs::write(file(name), with_exif(jpeg, Some(27.0), orientation)).unwrap();
    }
    large(6800, 5100).save_with_format(file("8.png"), ImageFormat::Png).unwrap();
    for name in ["upright.jpg", "turned.jpg", "8.png"] {
        let (found, peak) = measured(&file(name));
        assert_eq!(found, Ok(1), "{name}");
        assert!(peak <= MOST_MB, "{name} took {peak} MB");
    }
    let (found, peak) = measured(&file("48.jpg"));
    assert_eq!(found.map_err(|refusal| refusal.code()), Err("too_many_pixels"));
    assert!(peak <= MOST_MB, "a refusal took {peak} MB");
}
