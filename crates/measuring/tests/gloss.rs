//! Lights mirrored by round skins, which are no marks.
#![allow(clippy::unwrap_used, clippy::cast_precision_loss)]

mod scene;

use punnet_domain::produce::Produce;
use punnet_measuring::measure;
use punnet_measuring::scene::{Body, Shot, photograph};
use scene::mat;

/// Skins of oranges, tomatoes, lemons and apples.
const SKINS: [(Produce, [u8; 3]); 6] = [
    (Produce::Orange, [232, 138, 40]),
    (Produce::Orange, [214, 150, 50]),
    (Produce::Tomato, [214, 110, 40]),
    (Produce::Tomato, [196, 42, 30]),
    (Produce::Lemon, [216, 190, 48]),
    (Produce::Apple, [140, 160, 66]),
];
const PLACES: [[f64; 2]; 4] = [[85.0, 85.0], [175.0, 92.0], [90.0, 200.0], [185.0, 195.0]];

#[test]
fn a_light_mirrored_by_a_skin_is_no_mark() {
    for (tilt, (produce, srgb)) in [-0.15, 0.1, 0.2].into_iter().cycle().zip(SKINS) {
        let size = |i: usize| 22.0 + 5.0 * i as f64;
        let bodies: Vec<Body> = PLACES
            .iter()
            .enumerate()
            .map(|(i, &at_mm)| Body { at_mm, semi_mm: [size(i), size(i), 0.94 * size(i)], turned: 0.0, srgb })
            .collect();
        let shot = Shot { size_px: [1600, 1200], tilt, ..Shot::PHONE };
        let photo = photograph(&mat(), "blue", &bodies, &shot).unwrap();
        let m = measure(&photo, produce, &mat(), &|| 0.0).unwrap();
        let marks: Vec<_> = m.pieces.iter().flat_map(|p| &p.blemishes).map(|b| b.area_cm2).collect();
        assert!(marks.is_empty(), "{produce:?} {srgb:?}: {marks:?} cm²");
    }
}
