//! The pictures with known sizes: the limits we hold ourselves to.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::cast_precision_loss)]

mod truth;

#[test]
fn the_mat_pictures_are_measured_within_our_limits() {
    let Some(folder) = truth::folder() else { return };
    let mat = truth::mat();
    let (mut errors, mut colours) = (Vec::new(), Vec::new());
    let mut blemishes = Blemishes::default();
    for (name, known) in truth::known(&folder) {
        let compared = truth::compare(&std::fs::read(folder.join(&name)).unwrap(), &known, &mat);
        assert!(compared.measurement.mat.found);
        assert!(compared.extra.is_empty(), "{name}: {:?}", compared.extra);
        assert_eq!(compared.wrongly_left_out, 0, "{name}: {:?}", compared.measurement.pieces);
        for (known, piece) in compared.pairs {
            let piece = piece.unwrap_or_else(|| panic!("{name}: missed {known:?}"));
            errors.push((piece.diameter_mm - known.diameter_mm).abs());
            colours.push(truth::colour_error(&known, &piece));
            blemishes.take(&known, &piece);
        }
    }
    errors.sort_by(f64::total_cmp);
    let mean = errors.iter().sum::<f64>() / errors.len() as f64;
    let p95 = errors[errors.len() * 95 / 100];
    let worst = errors[errors.len() - 1];
    println!("{} pieces, mean {mean:.2} mm, p95 {p95:.2} mm, worst {worst:.2} mm off", errors.len());
    let colour = colours.iter().sum::<f64>() / colours.len() as f64;
    assert!(colour <= 2.5, "colours are {colour} off");
    assert!(blemishes.found * 10 >= blemishes.known * 9, "{blemishes:?}");
    assert!(blemishes.on_clean_skin * 20 <= blemishes.found, "{blemishes:?}");
    let area_off = blemishes.median_area_off();
    assert!(area_off <= 0.25, "areas of blemishes are off by {area_off}");
    assert!(mean <= 0.5 && p95 <= 2.0 && worst <= 5.0, "mean {mean}, p95 {p95}, worst {worst}");
}

/// Blemishes are told apart from what is natural on skin from this area on, mm².
const BLEMISH_FROM_MM2: f64 = 20.0;

#[derive(Debug, Default)]
struct Blemishes {
    known: usize,
    /// Reported with between half and double of the known area.
    found: usize,
    /// How far off the areas of those found are, as shares of the known ones.
    area_off: Vec<f64>,
    on_clean_skin: usize,
}

impl Blemishes {
    fn take(&mut self, known: &truth::Known, piece: &punnet_domain::measurement::Piece) {
        let areas: Vec<f64> = piece.blemishes.iter().map(|b| b.area_cm2 * 100.0).collect();
        if known.blemish_projected_mm2 >= BLEMISH_FROM_MM2 {
            self.known += 1;
            let off = |a: &f64| (a / known.blemish_mm2).ln().abs();
            let nearest = areas.iter().min_by(|a, b| off(a).total_cmp(&off(b)));
            if let Some(area) = nearest.filter(|a| off(a) < 2f64.ln()) {
                self.found += 1;
                self.area_off.push((area / known.blemish_mm2 - 1.0).abs());
            }
        } else if known.blemish_mm2 <= 0.0 {
            self.on_clean_skin += areas.iter().filter(|a| **a >= BLEMISH_FROM_MM2).count();
        }
    }

    fn median_area_off(&mut self) -> f64 {
        self.area_off.sort_by(f64::total_cmp);
        self.area_off.get(self.area_off.len() / 2).copied().unwrap_or(f64::INFINITY)
    }
}
