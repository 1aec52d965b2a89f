//! Every kind of produce in the sizes and colours it is traded in, drawn on the mat: all
//! of it counts, and a bunch is one.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod scene;

use punnet_domain::measurement::{Measurement, Piece};
use punnet_domain::produce::Produce;
use punnet_measuring::measure;
use punnet_measuring::scene::{Body, Shot, photograph};
use scene::{Random, mat};

/// Half axes (length, width, height, mm) from the smallest to the largest, and skins.
struct Kind {
    produce: Produce,
    smallest: [f64; 3],
    largest: [f64; 3],
    skins: &'static [[u8; 3]],
}

fn kind(produce: Produce, smallest: [f64; 3], largest: [f64; 3], skins: &'static [[u8; 3]]) -> Kind {
    Kind { produce, smallest, largest, skins }
}

fn kinds() -> Vec<Kind> {
    from_trees().into_iter().chain(from_fields()).collect()
}

fn from_trees() -> Vec<Kind> {
    use Produce::{Apple, Lemon, Lime, Mandarin, Mango, Orange, Peach, Pear};
    vec![
        kind(
            Apple,
            [24.0, 24.0, 22.0],
            [46.0, 46.0, 42.0],
            &[[158, 44, 46], [128, 30, 40], [140, 160, 66], [214, 190, 96], [196, 120, 84]],
        ),
        kind(
            Pear,
            [34.0, 24.0, 24.0],
            [58.0, 40.0, 40.0],
            &[[142, 140, 72], [214, 196, 88], [146, 108, 64], [120, 40, 44], [196, 164, 96]],
        ),
        kind(
            Lemon,
            [26.0, 20.0, 20.0],
            [52.0, 36.0, 36.0],
            &[[222, 196, 50], [230, 210, 92], [130, 150, 60]],
        ),
        kind(
            Orange,
            [27.0, 26.0, 26.0],
            [48.0, 46.0, 46.0],
            &[[232, 138, 40], [170, 158, 58], [206, 96, 50]],
        ),
        kind(
            Mandarin,
            [19.0, 19.0, 15.0],
            [38.0, 38.0, 30.0],
            &[[236, 134, 36], [214, 150, 50], [150, 158, 60]],
        ),
        kind(Lime, [14.0, 12.0, 12.0], [34.0, 27.0, 27.0], &[[96, 140, 52], [58, 104, 44], [184, 190, 76]]),
        kind(
            Peach,
            [26.0, 26.0, 25.0],
            [46.0, 45.0, 43.0],
            &[[226, 150, 90], [150, 48, 50], [112, 32, 38], [230, 204, 164]],
        ),
        kind(
            Mango,
            [44.0, 32.0, 28.0],
            [80.0, 52.0, 46.0],
            &[[94, 130, 60], [226, 168, 60], [186, 70, 58], [116, 84, 70]],
        ),
    ]
}

fn from_fields() -> Vec<Kind> {
    use Produce::{Garlic, Kiwifruit, Potato, Strawberry, SweetPepper, Tomato};
    vec![
        kind(
            Tomato,
            [9.0, 9.0, 9.0],
            [48.0, 48.0, 38.0],
            &[[196, 42, 30], [214, 110, 40], [132, 150, 70], [92, 40, 36]],
        ),
        kind(
            Kiwifruit,
            [25.0, 20.0, 20.0],
            [40.0, 29.0, 28.0],
            &[[122, 98, 62], [104, 86, 52], [150, 124, 76]],
        ),
        kind(
            Strawberry,
            [11.0, 9.0, 9.0],
            [27.0, 21.0, 20.0],
            &[[188, 36, 40], [212, 62, 52], [214, 120, 100]],
        ),
        kind(
            SweetPepper,
            [30.0, 22.0, 20.0],
            [78.0, 44.0, 42.0],
            &[[46, 96, 40], [198, 36, 30], [232, 188, 44], [226, 112, 34], [52, 36, 46]],
        ),
        kind(
            Garlic,
            [16.0, 15.0, 14.0],
            [36.0, 34.0, 30.0],
            &[[230, 224, 210], [204, 178, 186], [222, 208, 178]],
        ),
        kind(
            Potato,
            [18.0, 15.0, 14.0],
            [60.0, 36.0, 32.0],
            &[[196, 164, 110], [148, 108, 72], [146, 78, 74]],
        ),
    ]
}

/// Fewer pixels than a phone has, so that drawing is quick.
const SHOT: Shot = Shot { size_px: [1200, 900], ..Shot::PHONE };
/// One on a mat, so that the longest lie clear of its edge, the card and each other.
const PLACE: [f64; 2] = [165.0, 150.0];
/// How large the piece of each skin is between the smallest and the largest.
const SIZES: [f64; 5] = [0.0, 1.0, 0.5, 0.25, 0.75];
/// A long body is seen as a ball of its silhouette, which stands higher: it comes out so
/// much shorter, as a share.
const LONG: f64 = 0.09;

/// Each skin of a kind on a mat of its own, backgrounds by turns.
fn mats(kind: &Kind) -> Vec<(Body, Measurement)> {
    let mut random = Random(kind.produce as u64 + 1);
    let mut measured = Vec::new();
    for (i, (&srgb, large)) in kind.skins.iter().zip(SIZES).enumerate() {
        let semi_mm = [0, 1, 2].map(|k| kind.smallest[k] + large * (kind.largest[k] - kind.smallest[k]));
        let body = Body { at_mm: PLACE, semi_mm, turned: random.between(-0.4, 0.4), srgb };
        // white bulbs on grey paper are told by their shadow at best
        let blue = i % 2 == 0 || kind.produce == Produce::Garlic;
        let photo = photograph(&mat(), if blue { "blue" } else { "grey" }, &[body], &SHOT).unwrap();
        measured.push((body, measure(&photo, kind.produce, &mat(), &|| 0.0).unwrap()));
    }
    measured
}

fn at<'a>(m: &'a Measurement, body: &Body) -> Option<&'a Piece> {
    let gap = |p: &Piece| (p.centre_mm[0] - body.at_mm[0]).hypot(p.centre_mm[1] - body.at_mm[1]);
    m.pieces.iter().find(|p| gap(p) < 12.0)
}

#[test]
fn each_kind_counts_in_every_size_and_colour_it_is_traded_in() {
    let mut wrong = Vec::new();
    for kind in kinds() {
        for (body, m) in mats(&kind) {
            let piece = at(&m, &body);
            let length = 2.0 * body.semi_mm[0];
            let sound = |p: &&Piece| p.counted && (-LONG..0.03).contains(&(p.feret_max_mm / length - 1.0));
            if piece.filter(sound).is_none() || m.pieces.len() != 1 {
                let said = piece.map(|p| (p.feret_max_mm, p.reason.clone(), p.lab.map(f64::round)));
                wrong.push(format!("{:?}: {body:?}: {said:?} of {}", kind.produce, m.pieces.len()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A bunch: berries heaped along a stalk, fewer towards its tip.
fn bunch([x, y]: [f64; 2], srgb: [u8; 3], random: &mut Random) -> Vec<Body> {
    let mut berries = Vec::new();
    for row in 0..9 {
        let half = 34.0 * (1.0 - f64::from(row) / 11.0);
        let across = (2.0 * half / 15.0).ceil().max(1.0);
        for k in 0..across as i32 {
            let radius = random.between(8.5, 10.5);
            let at_mm = [
                x - half + 15.0 * f64::from(k) + random.between(-2.0, 2.0),
                y - 60.0 + 14.0 * f64::from(row) + random.between(-2.0, 2.0),
            ];
            berries.push(Body { at_mm, semi_mm: [radius; 3], turned: 0.0, srgb });
        }
    }
    berries
}

#[test]
fn a_bunch_of_grapes_is_one_piece() {
    let mut random = Random(9);
    let mut bodies = bunch([110.0, 148.0], [150, 170, 84], &mut random);
    bodies.extend(bunch([240.0, 148.0], [44, 38, 62], &mut random));
    let photo = photograph(&mat(), "grey", &bodies, &SHOT).unwrap();
    let m = measure(&photo, Produce::TableGrapes, &mat(), &|| 0.0).unwrap();
    let counted = m.pieces.iter().filter(|p| p.counted).count();
    assert_eq!((m.pieces.len(), counted), (2, 2), "{:?}", m.pieces);
}
