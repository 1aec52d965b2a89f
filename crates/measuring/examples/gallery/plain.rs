//! Plain bodies: what is counted, on each of the mats.

use std::path::Path;

use punnet_domain::produce::Produce;
use punnet_measuring::measure;
use punnet_measuring::scene::{Body, Shot, photograph};

use crate::{keep, mat};

const BROWN: [u8; 3] = [92, 62, 36];

/// A picture of the gallery.
struct Scene {
    name: &'static str,
    /// The mat's paper.
    paper: &'static str,
    distance_mm: f64,
    produce: Produce,
    background: &'static str,
    bodies: Vec<Body>,
    tilt: f64,
    roll: f64,
}

/// A phone over the A3 mat, for scenes that say nothing else.
const A3: Scene = Scene {
    name: "",
    paper: "a3",
    distance_mm: 440.0,
    produce: Produce::Apple,
    background: "grey",
    bodies: Vec::new(),
    tilt: 0.0,
    roll: 0.0,
};

fn round(at_mm: [f64; 2], diameter_mm: f64, srgb: [u8; 3]) -> Body {
    let r = diameter_mm / 2.0;
    Body { at_mm, semi_mm: [r, r, 0.94 * r], turned: 0.0, srgb }
}

fn long(at_mm: [f64; 2], length_mm: f64, width_mm: f64, turned: f64, srgb: [u8; 3]) -> Body {
    let [a, b] = [length_mm, width_mm].map(|v| v / 2.0);
    Body { at_mm, semi_mm: [a, b, b], turned, srgb }
}

/// A brown spot beside the top: the tip of a spindle that stands in a piece and just
/// comes through its skin.
fn spot(on: &Body, aside_mm: [f64; 2], width_mm: f64) -> Body {
    let [radius, _, up] = on.semi_mm;
    let aside = aside_mm[0].hypot(aside_mm[1]) / radius;
    let skin = up * (1.0 + (1.0 - aside * aside).sqrt());
    let at_mm = [on.at_mm[0] + aside_mm[0], on.at_mm[1] + aside_mm[1]];
    Body { at_mm, semi_mm: [width_mm, 0.7 * width_mm, skin / 2.0 + 0.7], turned: 0.6, srgb: BROWN }
}

fn apples() -> Scene {
    let (red, dark, green) = ([158, 44, 46], [128, 30, 40], [140, 160, 66]);
    let mut bodies = vec![
        round([88.0, 92.0], 74.0, red),
        round([180.0, 88.0], 68.0, dark),
        round([255.0, 150.0], 71.0, green),
        round([90.0, 205.0], 64.0, red),
        round([180.0, 210.0], 79.0, dark),
    ];
    bodies.push(spot(&bodies[0], [12.0, 10.0], 16.0));
    bodies.push(spot(&bodies[2], [-13.0, 8.0], 13.0));
    Scene { name: "apples", bodies, tilt: 0.12, roll: 0.05, ..A3 }
}

fn tomatoes() -> Scene {
    let (red, orange, green) = ([196, 42, 30], [214, 110, 40], [132, 150, 70]);
    let bodies = vec![
        round([80.0, 90.0], 58.0, red),
        round([137.0, 98.0], 57.0, red),
        round([215.0, 85.0], 49.0, orange),
        round([85.0, 200.0], 62.0, green),
        round([165.0, 185.0], 44.0, red),
        round([208.0, 197.0], 46.0, orange),
        round([270.0, 225.0], 38.0, red),
    ];
    Scene {
        name: "tomatoes",
        produce: Produce::Tomato,
        background: "blue",
        bodies,
        tilt: -0.18,
        roll: -0.2,
        ..A3
    }
}

fn lemons() -> Scene {
    let (yellow, pale, green) = ([216, 190, 48], [226, 206, 88], [130, 150, 60]);
    let bodies = vec![
        long([85.0, 95.0], 82.0, 58.0, 0.5, yellow),
        long([185.0, 90.0], 76.0, 55.0, -0.8, pale),
        long([255.0, 185.0], 70.0, 52.0, 1.4, green),
        long([100.0, 205.0], 88.0, 61.0, -0.2, yellow),
        long([190.0, 200.0], 66.0, 50.0, 0.9, pale),
    ];
    Scene {
        name: "lemons",
        produce: Produce::Lemon,
        background: "blue",
        bodies,
        tilt: 0.22,
        roll: 0.25,
        ..A3
    }
}

/// Apples with a lemon and a blue ball between them, which aren't counted as apples.
fn mixed() -> Scene {
    let bodies = vec![
        round([85.0, 85.0], 70.0, [158, 44, 46]),
        long([180.0, 95.0], 96.0, 52.0, 0.4, [216, 190, 48]),
        round([260.0, 200.0], 66.0, [140, 160, 66]),
        round([95.0, 205.0], 58.0, [40, 62, 160]),
        round([180.0, 200.0], 73.0, [128, 30, 40]),
    ];
    Scene { name: "mixed", bodies, roll: 3.1, ..A3 }
}

/// The small mat, for whoever has no larger paper: fewer pieces, as exactly.
fn on_a4() -> Scene {
    let (orange, pale) = ([232, 138, 40], [214, 150, 50]);
    let bodies = vec![
        round([82.0, 78.0], 62.0, orange),
        round([170.0, 72.0], 58.0, pale),
        round([228.0, 105.0], 66.0, orange),
        round([95.0, 150.0], 55.0, pale),
        round([165.0, 148.0], 60.0, orange),
    ];
    let (name, produce) = ("a4", Produce::Orange);
    Scene { name, paper: "a4", distance_mm: 320.0, produce, bodies, tilt: 0.1, roll: -0.08, ..A3 }
}

/// The large mat as two sheets of A4 glued together.
fn on_glued_a4() -> Scene {
    let (purple, green) = ([112, 32, 38], [230, 204, 164]);
    let bodies = vec![
        round([85.0, 90.0], 68.0, purple),
        round([175.0, 95.0], 61.0, green),
        round([255.0, 205.0], 66.0, purple),
        round([95.0, 205.0], 64.0, green),
        round([190.0, 200.0], 70.0, purple),
    ];
    let (name, produce) = ("2xa4", Produce::Peach);
    Scene { name, paper: "2xa4", produce, bodies, tilt: -0.1, roll: 0.1, ..A3 }
}

pub fn keep_all(folder: &Path) {
    for scene in [apples(), tomatoes(), lemons(), mixed(), on_a4(), on_glued_a4()] {
        let shot = Shot { distance_mm: scene.distance_mm, tilt: scene.tilt, roll: scene.roll, ..Shot::PHONE };
        let mat = mat(scene.paper);
        let photo = photograph(&mat, scene.background, &scene.bodies, &shot).unwrap();
        let m = measure(&photo, scene.produce, &mat, &|| 0.0).unwrap();
        keep(folder, scene.name, &photo, &m);
    }
}
