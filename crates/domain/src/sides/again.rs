//! Which marks of a piece both photos may show. A photo shows more than the half that is turned
//! to it plainly, and no hand turns a piece exactly over, so skin near the rim is seen twice.
//!
//! How a piece was turned isn't known. Every way is tried that brings a mark of the first photo
//! to one of the second that is about as large and looks no other: what else it would have to
//! bring into plain sight and isn't there speaks against it. What is left may be the same mark;
//! one mark alone never proves that it is.

use crate::measurement::{Blemish, Piece};

/// What is turned by less, degrees, isn't turned over.
const LEAST_TURN: f64 = 100.0;
/// How far from where a turn brings it a mark may be, degrees: the piece is no ball, and of
/// what the rim hides in part the middle is elsewhere.
const OFF: f64 = 12.0;
/// So near to the middle of a photo, degrees, a mark is plainly seen.
const IN_SIGHT: f64 = 60.0;
/// By so much the same mark's area and length may differ (ln): the rim hides some of it.
const AREA: f64 = 0.5;
const LENGTH: f64 = 0.4;
/// The more marks there are, the more of them look alike by chance: of so many marks of a side
/// one more must fit the same turn.
const BY_CHANCE: usize = 3;
/// Among more marks than this nothing is told.
const MOST: usize = 24;
/// Turns are tried in so many steps about a mark.
const STEPS: u32 = 36;

type Vector = [f64; 3];
/// Rows that turn a direction.
type Turn = [Vector; 3];

/// The marks, by their indices on either side, that may be one, each in one pair at most.
pub(super) fn pairs(first: &Piece, other: &Piece) -> Vec<(usize, usize)> {
    let (a, b) = (placed(first), placed(other));
    let fewest = a.len().min(b.len());
    if fewest == 0 || a.len().max(b.len()) > MOST {
        return Vec::new();
    }
    let starts = a.iter().flat_map(|p| b.iter().map(move |q| (p, q))).filter(|(p, q)| p.is_like(q));
    let turns = starts.flat_map(|(p, q)| turns(p.at, q.at)).filter(|turn| is_over(*turn));
    let fits = turns.filter_map(|turn| Fit::of(&a, &b, turn));
    let best = fits.max_by(|x, y| x.pairs.len().cmp(&y.pairs.len()).then(y.off.total_cmp(&x.off)));
    let enough = |fit: &Fit| fit.pairs.len() > fewest / BY_CHANCE;
    best.filter(enough).map(|fit| fit.pairs).unwrap_or_default()
}

/// A mark and where it is on the piece as a photo shows it.
struct Placed<'a> {
    index: usize,
    mark: &'a Blemish,
    /// The direction from the piece's middle, taken as a ball's, the third towards the camera.
    at: Vector,
}

impl Placed<'_> {
    fn is_like(&self, other: &Self) -> bool {
        let (a, b) = (self.mark, other.mark);
        let same_kind = a.kind.zip(b.kind).is_none_or(|(a, b)| a == b);
        let within = |a: f64, b: f64, most: f64| (a / b).ln().abs() <= most;
        same_kind && within(a.area_cm2, b.area_cm2, AREA) && within(a.length_cm, b.length_cm, LENGTH)
    }
}

/// Marks whose place isn't known are left out.
fn placed(piece: &Piece) -> Vec<Placed<'_>> {
    let Some(disc) = Disc::of(&piece.outline_px) else { return Vec::new() };
    let place = |(index, mark)| Some(Placed { index, mark, at: disc.direction(middle(&mark.outline_px)?) });
    piece.blemishes.iter().enumerate().filter_map(place).collect()
}

fn middle(points: &[[f64; 2]]) -> Option<[f64; 2]> {
    #[allow(clippy::cast_precision_loss)] // some dozens of corners
    let count = points.len() as f64;
    let sum = points.iter().fold([0.0; 2], |[x, y], p| [x + p[0], y + p[1]]);
    (count > 0.0).then(|| sum.map(|v| v / count))
}

/// The ellipse with an outline's moments, as a disc.
struct Disc {
    centre: [f64; 2],
    /// Rows that take pixels to the unit circle (symmetric root of the moments' inverse).
    to_unit: [[f64; 2]; 2],
}

impl Disc {
    fn of(outline: &[[f64; 2]]) -> Option<Self> {
        let centre = middle(outline)?;
        let off: Vec<[f64; 2]> = outline.iter().map(|p| [p[0] - centre[0], p[1] - centre[1]]).collect();
        // points on a circle have half of its radius' square as moments
        let moments: Vec<[f64; 2]> = off.iter().map(|[x, y]| [2.0 * x * x, 2.0 * y * y]).collect();
        let [xx, yy] = middle(&moments)?;
        let crossed: Vec<[f64; 2]> = off.iter().map(|[x, y]| [2.0 * x * y, 0.0]).collect();
        let [xy, _] = middle(&crossed)?;
        let root = (xx * yy - xy * xy).sqrt();
        // also not for an outline that is none
        if root.is_nan() || root <= 1.0 {
            return None;
        }
        // the symmetric square root of a 2x2 matrix in closed form (Cayley and Hamilton)
        let t = root * (xx + yy + 2.0 * root).sqrt();
        Some(Self { centre, to_unit: [[(yy + root) / t, -xy / t], [-xy / t, (xx + root) / t]] })
    }

    fn direction(&self, at: [f64; 2]) -> Vector {
        let [x, y] = [at[0] - self.centre[0], at[1] - self.centre[1]];
        let [u, v] = self.to_unit.map(|row| row[0] * x + row[1] * y);
        unit([u, v, (1.0 - u * u - v * v).max(0.0).sqrt()])
    }
}

/// The turns that bring a direction to another one, all about it.
fn turns(from: Vector, to: Vector) -> impl Iterator<Item = Turn> {
    let (old, new) = (beside(from), beside(to));
    (0..STEPS).map(move |step| {
        let (sin, cos) = (std::f64::consts::TAU * f64::from(step) / f64::from(STEPS)).sin_cos();
        let [right, down] = [
            sum(new[0].map(|v| v * cos), new[1].map(|v| v * sin)),
            sum(new[1].map(|v| v * cos), new[0].map(|v| -v * sin)),
        ];
        let row = |(t, (r, d)): (f64, (f64, f64))| {
            sum(sum(from.map(|v| v * t), old[0].map(|v| v * r)), old[1].map(|v| v * d))
        };
        let [x, y, z] = to;
        let ([rx, ry, rz], [dx, dy, dz]) = (right, down);
        [(x, (rx, dx)), (y, (ry, dy)), (z, (rz, dz))].map(row)
    })
}

/// Two directions at right angles to one and to each other, of the same sense for each.
fn beside([x, y, z]: Vector) -> [Vector; 2] {
    let right = if z.abs() < 0.9 { unit([-y, x, 0.0]) } else { unit([0.0, -z, y]) };
    let [a, b, c] = right;
    [right, [y * c - z * b, z * a - x * c, x * b - y * a]]
}

fn is_over(turn: Turn) -> bool {
    let [.., [_, _, towards]] = turn;
    angle(towards) >= LEAST_TURN
}

/// The marks that a turn brings to each other.
struct Fit {
    pairs: Vec<(usize, usize)>,
    /// How far they are off, degrees together.
    off: f64,
}

impl Fit {
    /// `None` where a mark would be in plain sight on the other side and isn't there.
    fn of(a: &[Placed], b: &[Placed], turn: Turn) -> Option<Self> {
        let mut fit = Self { pairs: Vec::new(), off: 0.0 };
        for mark in a {
            let at = turned(turn, mark.at);
            let free = b.iter().filter(|q| fit.pairs.iter().all(|pair| pair.1 != q.index));
            let like = free.filter(|q| mark.is_like(q)).map(|q| (q.index, angle(dot(q.at, at))));
            match like.min_by(|x, y| x.1.total_cmp(&y.1)) {
                Some((index, off)) if off <= OFF => {
                    fit.pairs.push((mark.index, index));
                    fit.off += off;
                }
                _ if is_in_sight(at) => return None,
                _ => {}
            }
        }
        let left = b.iter().filter(|q| fit.pairs.iter().all(|pair| pair.1 != q.index));
        let back = transposed(turn);
        left.map(|q| turned(back, q.at)).all(|at| !is_in_sight(at)).then_some(fit)
    }
}

fn is_in_sight([.., towards]: Vector) -> bool {
    angle(towards) <= IN_SIGHT
}

/// The angle of a cosine, degrees.
fn angle(cosine: f64) -> f64 {
    cosine.clamp(-1.0, 1.0).acos().to_degrees()
}

fn turned(turn: Turn, at: Vector) -> Vector {
    turn.map(|row| dot(row, at))
}

fn transposed([[a, b, c], [d, e, f], [g, h, i]]: Turn) -> Turn {
    [[a, d, g], [b, e, h], [c, f, i]]
}

fn dot([a, b, c]: Vector, [x, y, z]: Vector) -> f64 {
    a * x + b * y + c * z
}

fn sum([a, b, c]: Vector, [x, y, z]: Vector) -> Vector {
    [a + x, b + y, c + z]
}

fn unit(v: Vector) -> Vector {
    let length = dot(v, v).sqrt().max(1e-9);
    v.map(|x| x / length)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use proptest::prelude::*;

    use super::*;
    use crate::inspection::tests::{blemish, measured};

    const RADIUS: f64 = 100.0;

    /// A round piece with marks of an area (cm²) in these directions.
    fn piece(marks: &[(f64, Vector)]) -> Piece {
        let corner = |i: u32| {
            let (sin, cos) = (std::f64::consts::TAU * f64::from(i) / 64.0).sin_cos();
            [500.0 + RADIUS * cos, 400.0 + RADIUS * sin]
        };
        let mark = |&(area, [x, y, _]): &(f64, Vector)| Blemish {
            outline_px: vec![[500.0 + RADIUS * x, 400.0 + RADIUS * y]],
            ..blemish(area, area.sqrt(), None)
        };
        let mut piece = measured(&[70.0]).pieces.remove(0);
        piece.outline_px = (0..64).map(corner).collect();
        piece.blemishes = marks.iter().map(mark).collect();
        piece
    }

    /// A direction so many degrees from the one to the camera, and about it.
    fn at(out: f64, about: f64) -> Vector {
        let ([s, c], (sin, cos)) =
            ([out.to_radians().sin(), out.to_radians().cos()], about.to_radians().sin_cos());
        [s * cos, s * sin, c]
    }

    /// What a ball turned by so much about the picture's y axis shows of marks.
    fn seen(marks: &[(f64, Vector)], turn: f64) -> Vec<(f64, Vector)> {
        let (s, c) = turn.to_radians().sin_cos();
        let moved = marks.iter().map(|(area, [x, y, z])| (*area, [c * x + s * z, *y, c * z - s * x]));
        moved.filter(|(_, [.., z])| angle(*z) < 76.0).collect()
    }

    #[test]
    fn a_mark_at_both_rims_may_be_one_and_marks_in_the_middle_are_two() {
        let rim = [(0.5, at(70.0, 180.0))];
        assert_eq!(pairs(&piece(&rim), &piece(&seen(&rim, 135.0))), [(0, 0)]);
        let (middle, near) = ([(0.5, at(20.0, 10.0))], [(0.5, at(40.0, 200.0))]);
        assert!(pairs(&piece(&middle), &piece(&near)).is_empty());
        assert!(pairs(&piece(&middle), &piece(&rim)).is_empty());
        assert!(pairs(&piece(&rim), &piece(&[])).is_empty());
    }

    #[test]
    fn one_of_another_size_or_kind_is_another_mark() {
        let rim = |area| piece(&[(area, at(70.0, 180.0))]);
        assert!(pairs(&rim(0.5), &rim(1.2)).is_empty());
        let mut scab = rim(0.5);
        scab.blemishes.iter_mut().for_each(|b| b.kind = Some(crate::measurement::BlemishKind::Scab));
        let mut rot = rim(0.5);
        rot.blemishes.iter_mut().for_each(|b| b.kind = Some(crate::measurement::BlemishKind::Rot));
        assert!(pairs(&scab, &rot).is_empty());
        assert_eq!(pairs(&scab, &rim(0.5)), [(0, 0)], "one whose kind the rim hides");
    }

    #[test]
    fn what_would_be_in_plain_sight_and_is_not_there_speaks_against_it() {
        let mark = (0.5, at(52.0, 0.0));
        assert_eq!(pairs(&piece(&[mark]), &piece(&[mark])), [(0, 0)]);
        // whichever way it is turned, the other side would show some of a ring of marks
        let mut ring: Vec<_> = (0..12).map(|i| (3.0, at(50.0, 30.0 * f64::from(i)))).collect();
        ring.push(mark);
        assert!(pairs(&piece(&ring), &piece(&[mark])).is_empty());
        assert!(pairs(&piece(&[mark]), &piece(&ring)).is_empty());
    }

    #[test]
    fn many_marks_and_outlines_that_are_none_tell_nothing() {
        let many: Vec<_> = (0..30).map(|i| (0.2, at(65.0, 12.0 * f64::from(i)))).collect();
        assert!(pairs(&piece(&many), &piece(&many)).is_empty());
        let mut flat = piece(&many[..2]);
        flat.outline_px = vec![[1.0, 1.0]; 64];
        assert!(pairs(&flat, &flat).is_empty());
        flat.outline_px = vec![[f64::NAN, 1.0]; 64];
        assert!(pairs(&flat, &flat).is_empty());
    }

    proptest! {
        /// A turn brings what it starts with to each other, and is one.
        #[test]
        fn turns_keep_angles(a in 0f64..89.0, b in 0f64..89.0, about in 0f64..360.0, step in 0usize..36) {
            let (from, to, third) = (at(a, about), at(b, 17.0), at(33.0, 250.0));
            let turn = turns(from, to).nth(step).unwrap();
            prop_assert!(angle(dot(turned(turn, from), to)) < 1e-3);
            prop_assert!((dot(turned(turn, from), turned(turn, third)) - dot(from, third)).abs() < 1e-9);
            let back = turned(transposed(turn), turned(turn, third));
            prop_assert!(angle(dot(back, third)) < 1e-3);
        }

        /// Whatever is on it and however it is turned: each mark is in one pair at most.
        #[test]
        fn no_mark_is_in_two_pairs(
            marks in prop::collection::vec((0.2f64..2.0, 0f64..180.0, 0f64..360.0), 0..9),
            turn in 100f64..180.0,
        ) {
            let all: Vec<_> = marks.iter().map(|(area, out, about)| (*area, at(*out, *about))).collect();
            let (first, other) = (piece(&seen(&all, 0.0)), piece(&seen(&all, turn)));
            let found = pairs(&first, &other);
            for side in [|p: &(usize, usize)| p.0, |p: &(usize, usize)| p.1] {
                let mut indices: Vec<usize> = found.iter().map(side).collect();
                indices.sort_unstable();
                indices.dedup();
                prop_assert_eq!(indices.len(), found.len());
            }
            prop_assert!(found.iter().all(|(i, j)| *i < first.blemishes.len() && *j < other.blemishes.len()));
        }
    }
}
