//! Pieces drawn as two photos show them, turned over between: marks that both show count once.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod scene;

use punnet_domain::measurement::{BlemishKind, Measurement};
use punnet_domain::sides::merge;
use scene::confusion::{measured, piece_at};
use scene::{Ball, Cork, Light, Mark, Paint, Shot, Skin};

const DAY: Light = Light { bright: 1.0, warm: 0.0, slope: 0.1, noise: 2.0, seed: 5 };
const PLACES: [[f64; 2]; 4] = [[100.0, 84.0], [230.0, 84.0], [100.0, 204.0], [230.0, 204.0]];
const ROT: Paint = Paint::Blemish(BlemishKind::Rot);

/// What is on a ball: how far from the middle of the photo (degrees), and on which side of it.
type Spot = (f64, [f64; 2]);

/// Green apples, each with marks of one size.
fn apples(spots: &[Vec<Spot>; 4], moved_mm: f64) -> Shot {
    let mut shot =
        Shot { width: 1600, height: 1200, aim_mm: [165.0, 144.0], distance_mm: 520.0, ..Shot::default() };
    for (ball, (&[x, y], spots)) in PLACES.iter().zip(spots).enumerate() {
        let mark = |&(out, [right, down]): &Spot| {
            let out = out.to_radians().sin();
            Mark { paint: ROT, at: [out * right, out * down], radius_mm: 5.0, seed: 40 }
        };
        let diameter_mm = 66.0 + 4.0 * ball as f64;
        shot.balls.push(Ball { at_mm: [x + moved_mm, y], diameter_mm, srgb: [138, 164, 70] });
        let marks = spots.iter().map(mark).collect();
        shot.skins.push(Skin { ball, seed: 9 + ball as u64, marks, russet: 0.0, cork: Cork::Patches });
    }
    shot
}

/// How many marks each apple shows, and how many of them count.
fn counted(first: &[Vec<Spot>; 4], second: &[Vec<Spot>; 4]) -> [[usize; 2]; 4] {
    let of = |spots, moved| measured(&apples(spots, moved), &DAY);
    let merged: Measurement = merge(&of(first, 0.0), &of(second, 6.0));
    assert_eq!(merged.sides_seen, 2);
    PLACES.map(|place| {
        let marks = &piece_at(&merged, place).blemishes;
        marks.iter().for_each(|b| println!("{place:?}: {} {:.2} cm² {}", b.side, b.area_cm2, b.again));
        [marks.len(), marks.iter().filter(|b| !b.again).count()]
    })
}

#[test]
fn marks_that_both_photos_may_show_count_once_and_others_twice() {
    const RIGHT: [f64; 2] = [1.0, 0.0];
    const LEFT: [f64; 2] = [-1.0, 0.0];
    const DOWN: [f64; 2] = [0.0, 1.0];
    let first = [
        vec![(60.0, RIGHT)],
        vec![(20.0, RIGHT)],
        vec![(58.0, RIGHT), (58.0, DOWN)],
        vec![(10.0, RIGHT), (58.0, DOWN)],
    ];
    let second = [
        // turned by 120 degrees
        vec![(60.0, LEFT)],
        // no turn shows the middle again
        vec![(20.0, DOWN)],
        // a quarter turn about the middle of the photo, too
        vec![(58.0, DOWN), (58.0, LEFT)],
        vec![(15.0, DOWN)],
    ];
    assert_eq!(counted(&first, &second), [[2, 1], [2, 2], [4, 2], [3, 3]]);
}
