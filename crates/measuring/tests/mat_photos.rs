//! The pictures with known sizes: the limits we hold ourselves to.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, clippy::cast_precision_loss)]

mod truth;

#[test]
fn the_mat_pictures_are_measured_within_our_limits() {
    let Some(folder) = truth::folder() else { return };
    let mat = truth::mat();
    let (mut errors, mut colours) = (Vec::new(), Vec::new());
    for (name, known) in truth::known(&folder) {
        let compared = truth::compare(&std::fs::read(folder.join(&name)).unwrap(), &known, &mat);
        assert!(compared.measurement.mat.found);
        assert!(compared.extra.is_empty(), "{name}: {:?}", compared.extra);
        assert_eq!(compared.wrongly_left_out, 0, "{name}: {:?}", compared.measurement.pieces);
        for (known, piece) in compared.pairs {
            let piece = piece.unwrap_or_else(|| panic!("{name}: missed {known:?}"));
            errors.push((piece.diameter_mm - known.diameter_mm).abs());
            colours.push(truth::colour_error(&known, &piece));
        }
    }
    errors.sort_by(f64::total_cmp);
    let mean = errors.iter().sum::<f64>() / errors.len() as f64;
    let p95 = errors[errors.len() * 95 / 100];
    println!("{} pieces, mean {mean:.2} mm, p95 {p95:.2} mm off", errors.len());
    let colour = colours.iter().sum::<f64>() / colours.len() as f64;
    assert!(colour <= 4.0, "colours are {colour} off");
    assert!(mean <= 0.5 && p95 <= 2.0, "mean {mean}, p95 {p95}");
}
