//! Kinds of blemishes and russet on drawn skins, of which everything is known.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::cast_precision_loss)]

mod scene;

use punnet_domain::measurement::BlemishKind;
use scene::confusion::{self, measured};
use scene::marked::marked;
use scene::{Light, Paint};

const DAY: Light = Light { bright: 1.0, warm: 0.0, slope: 0.1, noise: 2.0, seed: 5 };

#[test]
fn a_kind_that_is_told_is_mostly_right_and_what_is_none_gets_none() {
    let table = confusion::table(2000, 10);
    let text = confusion::text(&table);
    println!("{text}");
    let (right, told, _) = confusion::right(&table);
    assert!(right * 10 >= told * 9, "{right} of {told} right\n{text}");
    // six kinds, painted six times each
    assert!(right >= 20, "{right} told\n{text}");
    for none in ["ink", "hollow", "cheek", "label"] {
        assert!(table[none].sure.len() <= 1, "{text}");
    }
    for kind in BlemishKind::ALL {
        let told = &table[kind.code()];
        assert!(told.kinds.get(kind.code()).is_some_and(|n| *n * 4 >= told.painted), "{kind:?}\n{text}");
    }
}

/// Small scald looks most like a bruise: it is told only where it isn't round.
#[test]
fn scald_is_hardly_ever_called_a_bruise() {
    let mut kinds = Vec::new();
    for seed in 64_000..64_003 {
        let mut shot = marked(seed, &[Paint::Blemish(BlemishKind::Scald); 6]);
        for (skin, radius_mm) in shot.skins.iter_mut().zip([11.0, 13.0, 15.0, 17.0, 20.0, 25.0]) {
            skin.marks[0].radius_mm = radius_mm;
        }
        kinds.extend(measured(&shot, &DAY).pieces.iter().flat_map(|p| &p.blemishes).map(|b| b.kind));
    }
    let of = |kind| kinds.iter().filter(|k| **k == kind).count();
    let (bruises, scald) = (of(Some(BlemishKind::Bruise)), of(Some(BlemishKind::Scald)));
    assert!(bruises * 4 <= kinds.len() && scald >= 2 * bruises, "{kinds:?}");
}

#[test]
fn clean_skins_of_every_colour_have_no_blemish() {
    for seed in 0..2 {
        let mut shot = marked(500 + seed, &[Paint::Ink; 6]);
        shot.skins.iter_mut().for_each(|s| s.marks.clear());
        let m = measured(&shot, &DAY);
        let found: Vec<_> = m.pieces.iter().flat_map(|p| &p.blemishes).collect();
        assert!(found.is_empty(), "seed {seed}: {found:?}");
    }
}

#[test]
fn russet_is_a_share_of_the_skin() {
    let off = confusion::russet(77, 1);
    println!("{off:.2?}");
    assert!(off.iter().all(|off| *off < 0.15), "{off:?}");
}
