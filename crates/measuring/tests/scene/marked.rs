//! Mats with six painted balls, each with one thing on its skin, from a seed.

use punnet_domain::measurement::BlemishKind;

use super::{Ball, Cork, Mark, Paint, Random, Shot, Skin};

/// Where the balls lie, mm.
const PLACES: [[f64; 2]; 6] =
    [[84.0, 84.0], [168.0, 84.0], [252.0, 84.0], [84.0, 204.0], [168.0, 204.0], [252.0, 204.0]];
/// Skins that apples have: red, dark red, green, yellow, pale green.
const COLOURS: [[u8; 3]; 5] = [[172, 46, 42], [134, 30, 40], [138, 164, 70], [216, 190, 86], [168, 182, 96]];

/// What is looked for: every kind, and what is of none.
pub const PAINTS: [Paint; 10] = [
    Paint::Blemish(BlemishKind::Scab),
    Paint::Blemish(BlemishKind::Bruise),
    Paint::Blemish(BlemishKind::Rot),
    Paint::Blemish(BlemishKind::Cut),
    Paint::Blemish(BlemishKind::Sunburn),
    Paint::Blemish(BlemishKind::Scald),
    Paint::Ink,
    Paint::Hollow,
    Paint::Cheek,
    Paint::Label,
];

/// Six balls, each with what is asked for on it.
pub fn marked(seed: u64, paints: &[Paint]) -> Shot {
    let mut random = Random(seed);
    let mut shot = Shot {
        width: 1600,
        height: 1200,
        tilt_deg: random.between(-10.0, 10.0),
        turn_deg: random.between(-15.0, 15.0),
        aim_mm: [195.0, 148.5],
        ..Shot::default()
    };
    for (ball, (&at_mm, &paint)) in PLACES.iter().zip(paints).enumerate() {
        let diameter_mm = random.between(62.0, 80.0);
        // scald is of green and yellow kinds, and what bleaches shows on others
        let colours = if paint == Paint::Blemish(BlemishKind::Scald) { &COLOURS[2..] } else { &COLOURS[..] };
        shot.balls.push(Ball { at_mm, diameter_mm, srgb: random.one_of(colours) });
        let marks = vec![mark(paint, &mut random)];
        shot.skins.push(Skin { ball, seed: seed ^ ball as u64, marks, russet: 0.0, cork: Cork::Patches });
    }
    shot
}

fn mark(paint: Paint, random: &mut Random) -> Mark {
    let [from, to] = match paint {
        Paint::Blemish(BlemishKind::Scab) => [2.4, 4.8],
        Paint::Blemish(BlemishKind::Bruise) => [5.5, 10.0],
        Paint::Blemish(BlemishKind::Rot) => [5.5, 12.0],
        Paint::Blemish(BlemishKind::Cut) => [5.5, 11.0],
        Paint::Blemish(BlemishKind::Sunburn) => [8.0, 14.0],
        Paint::Blemish(BlemishKind::Scald) => [16.0, 25.0],
        Paint::Ink => [3.0, 6.0],
        Paint::Hollow => [5.0, 8.0],
        Paint::Cheek => [18.0, 28.0],
        Paint::Label => [5.0, 7.0],
    };
    let out = match paint {
        Paint::Hollow => random.between(0.0, 0.1),
        Paint::Blemish(BlemishKind::Scab) => random.between(0.35, 0.65),
        _ => random.between(0.1, 0.5),
    };
    let (sin, cos) = random.between(0.0, std::f64::consts::TAU).sin_cos();
    Mark {
        paint,
        at: [out * cos, out * sin],
        radius_mm: random.between(from, to),
        seed: (random.next() * 1e15) as u64,
    }
}
