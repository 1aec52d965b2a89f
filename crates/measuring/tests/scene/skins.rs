//! Painted skins: colour that varies, a cheek, lenticels, gloss, russet, and blemishes of
//! every kind, each from a seed, so that the same seed paints the same.

use punnet_domain::measurement::BlemishKind;

use super::{Ball, Vector, along, dot};

/// What may be on a skin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    Blemish(BlemishKind),
    /// A drop of ink: a blemish of no kind.
    Ink,
    /// The hollow at the stem: no blemish.
    Hollow,
    /// A red cheek that ends softly: no blemish.
    Cheek,
    /// A white label: no kind.
    Label,
}

/// Something on a skin.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    pub paint: Paint,
    /// Its middle on the disc seen from above, the rim at 1.
    pub at: [f64; 2],
    /// Its half length on the skin.
    pub radius_mm: f64,
    pub seed: u64,
}

/// How the ball of this number is painted.
#[derive(Debug, Clone)]
pub struct Skin {
    pub ball: usize,
    pub seed: u64,
    pub marks: Vec<Mark>,
    /// How much of it is russet, from 0 to 1.
    pub russet: f64,
    pub cork: Cork,
}

/// How russet lies on a skin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Cork {
    /// Rough patches that end at once.
    #[default]
    Patches,
    /// Patches that pass into the skin over some millimetres.
    Soft,
    /// A net of fine cracks that are corked, dense where it lies.
    Net,
    /// Patches with hardly any grain.
    Smooth,
    /// Around the stem, with a ragged border.
    Stem,
}

/// Even deviates from 0 to 1, always the same from a seed (splitmix64).
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        (mixed(self.0) >> 11) as f64 / (1u64 << 53) as f64
    }

    pub fn between(&mut self, from: f64, to: f64) -> f64 {
        from + (to - from) * self.next()
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[((self.next() * all.len() as f64) as usize).min(all.len() - 1)]
    }
}

fn mixed(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// Smooth noise from -1 to 1 with bumps of about one unit.
fn noise(seed: u64, at: Vector) -> f64 {
    let cell = at.map(f64::floor);
    let part = [0, 1, 2].map(|k| {
        let t = at[k] - cell[k];
        t * t * (3.0 - 2.0 * t)
    });
    let corner = |dx: i64, dy: i64, dz: i64| {
        let [x, y, z] = [cell[0] as i64 + dx, cell[1] as i64 + dy, cell[2] as i64 + dz];
        let key = seed
            ^ (x as u64).wrapping_mul(0x8DA6_B343)
            ^ (y as u64).wrapping_mul(0xD816_3841).rotate_left(21)
            ^ (z as u64).wrapping_mul(0xCB1A_B31F).rotate_left(42);
        (mixed(key) >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    };
    let mix = |a: f64, b: f64, t: f64| a + (b - a) * t;
    let row = |dy, dz| mix(corner(0, dy, dz), corner(1, dy, dz), part[0]);
    mix(mix(row(0, 0), row(1, 0), part[1]), mix(row(0, 1), row(1, 1), part[1]), part[2])
}

/// Noise with bumps of some millimetres and finer ones on them.
fn rough(seed: u64, place_mm: Vector, bumps_mm: f64) -> f64 {
    let octave = |k: u32| {
        let scale = f64::from(1 << k) / bumps_mm;
        noise(seed ^ u64::from(k), place_mm.map(|v| v * scale)) / f64::from(1 << k)
    };
    (0..3).map(octave).sum::<f64>() / 1.75
}

/// From 1 well inside an edge to 0 well outside, `wide` being how wide the edge is.
fn edge(beyond: f64, wide: f64) -> f64 {
    let t = (0.5 - beyond / wide).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

fn blended(under: Vector, over: Vector, how_much: f64) -> Vector {
    [0, 1, 2].map(|k| under[k] + (over[k] - under[k]) * how_much)
}

impl Skin {
    fn is_russet(&self, place: Vector) -> bool {
        self.corked(place, true) > 0.45
    }

    /// How much of the skin's colour cork hides at a place; that of a net as a whole.
    fn corked(&self, place: Vector, whole: bool) -> f64 {
        if self.russet <= 0.0 {
            return 0.0;
        }
        let beyond = rough(self.seed ^ 11, place, 16.0) - level(self.russet);
        match self.cork {
            Cork::Soft => 0.9 * edge(beyond, 0.16),
            Cork::Net if beyond < 0.0 && !whole => {
                let crack = rough(self.seed ^ 17, place, 2.5).abs() - 0.12;
                0.3 + 0.6 * edge(crack, 0.1)
            }
            Cork::Stem => {
                let radius = dot(place, place).sqrt();
                let border = 0.85 * self.russet.sqrt() + 0.25 * rough(self.seed ^ 11, place, 9.0);
                0.9 * edge(place[0].hypot(place[1]) / radius - border, 0.03)
            }
            _ => 0.9 * f64::from(u8::from(beyond < 0.0)),
        }
    }

    /// How much of what is seen of a ball from above, its rim left out, is russet.
    pub fn russet_seen(&self, ball: &Ball) -> f64 {
        let (mut russet, mut all) = (0.0, 0.0);
        for i in -60..=60 {
            for j in -60..=60 {
                let [u, v] = [i, j].map(|k| f64::from(k) / 60.0);
                let square = u * u + v * v;
                if square < 0.85 * 0.85 {
                    let place = [u, v, -(1.0 - square).sqrt()].map(|x| x * ball.diameter_mm / 2.0);
                    all += 1.0;
                    russet += f64::from(u8::from(self.is_russet(place)));
                }
            }
        }
        russet / all
    }

    /// The colour of a ball where a ray hits it.
    pub(super) fn colour(&self, ball: &Ball, hit: Vector, ray: Vector) -> Vector {
        let r = ball.diameter_mm / 2.0;
        let normal = [0, 1, 2].map(|k| (hit[k] - [ball.at_mm[0], ball.at_mm[1], -r][k]) / r);
        let place = normal.map(|v| v * r);
        let base = ball.srgb.map(f64::from);
        let mut colour = base.map(|v| v * (1.0 + 0.05 * rough(self.seed, place, 14.0)));
        if rough(self.seed ^ 7, place, 3.2) > 0.62 {
            colour = blended(colour, [225.0, 210.0, 160.0], 0.35);
        }
        let corked = self.corked(place, false);
        if corked > 0.0 {
            let grain = if self.cork == Cork::Smooth { 0.05 } else { 0.22 };
            let fine = rough(self.seed ^ 13, place, 1.1);
            colour = blended(colour, [150.0, 112.0, 68.0].map(|v| v * (1.0 + grain * fine)), corked);
        }
        for mark in &self.marks {
            colour = mark.over(colour, normal, r);
        }
        lit(colour, normal, ray)
    }
}

/// The height below which that share of [`rough`] lies, about: measured on its own values.
fn level(share: f64) -> f64 {
    // its distribution is near a normal one of this width
    const WIDTH: f64 = 0.27;
    let t = (share.clamp(0.001, 0.999) - 0.5) * 2.0;
    // Winitzki's inverse error function
    let ln = (1.0 - t * t).ln();
    let a = 2.0 / (std::f64::consts::PI * 0.147) + ln / 2.0;
    WIDTH * std::f64::consts::SQRT_2 * t.signum() * ((a * a - ln / 0.147).sqrt() - a).sqrt()
}

/// Light from one side and a little gloss.
fn lit(colour: Vector, normal: Vector, ray: Vector) -> Vector {
    const LIGHT: Vector = [-0.36, -0.30, -0.883];
    let facing = dot(normal, LIGHT).max(0.0);
    let length = dot(ray, ray).sqrt();
    let mirrored = along(ray.map(|v| v / length), normal, -2.0 * dot(ray, normal) / length);
    let shine = 60.0 * dot(mirrored, LIGHT).max(0.0).powi(30);
    colour.map(|v| (v * (0.62 + 0.38 * facing) + shine).min(255.0))
}

impl Mark {
    /// What it makes of a colour at a place of the skin.
    fn over(&self, under: Vector, normal: Vector, radius_mm: f64) -> Vector {
        let [u, v] = self.at;
        let middle = [u, v, -(1.0 - u * u - v * v).max(0.0).sqrt()];
        let away = dot(normal, middle).clamp(-1.0, 1.0).acos() * radius_mm;
        if away > 3.0 * self.radius_mm {
            return under;
        }
        // two directions on the skin, the first along the mark
        let mut random = Random(self.seed);
        let turned = random.between(0.0, std::f64::consts::PI);
        let flat = [0, 1, 2].map(|k| normal[k] - middle[k] * dot(normal, middle));
        let length = dot(flat, flat).sqrt().max(1e-9);
        let right = unit([1.0 - u * u, -u * v, -u * middle[2]]);
        let down = [
            middle[1] * right[2] - middle[2] * right[1],
            middle[2] * right[0] - middle[0] * right[2],
            middle[0] * right[1] - middle[1] * right[0],
        ];
        let (across, along_it) = (dot(flat, right) / length * away, dot(flat, down) / length * away);
        let (sin, cos) = turned.sin_cos();
        let local = [cos * across + sin * along_it, cos * along_it - sin * across];
        self.painted(under, local, normal.map(|v| v * radius_mm), &mut random)
    }

    fn painted(&self, under: Vector, [x, y]: [f64; 2], place: Vector, random: &mut Random) -> Vector {
        let mut round = |ragged: f64, bumps: f64| {
            let aspect = random.between(0.8, 1.0);
            let border = 1.0 + ragged * rough(self.seed, place, bumps);
            x.hypot(y / aspect) - self.radius_mm * border
        };
        let grain = |strength: f64, bumps: f64| 1.0 + strength * rough(self.seed ^ 3, place, bumps);
        match self.paint {
            Paint::Blemish(BlemishKind::Scab) => {
                let beyond = round(0.5, 3.0);
                let colour = [58.0, 52.0, 40.0].map(|v| v * grain(0.75, 1.2));
                blended(under, colour, 0.94 * edge(beyond, random.between(0.4, 1.0)))
            }
            Paint::Blemish(BlemishKind::Bruise) => {
                let beyond = round(0.2, 9.0);
                let deep = random.between(0.75, 1.0);
                let browned = [0.74, 0.60, 0.50];
                let tissue = [128.0, 88.0, 52.0];
                let colour = blended([0, 1, 2].map(|k| under[k] * browned[k]), tissue, 0.55);
                blended(under, colour, deep * edge(beyond, random.between(4.5, 7.0)))
            }
            Paint::Blemish(BlemishKind::Rot) => {
                let beyond = round(0.12, 8.0);
                let colour = random.one_of(&[[112.0, 72.0, 40.0], [138.0, 92.0, 52.0], [88.0, 58.0, 38.0]]);
                let rings = 1.0 + 0.05 * (beyond * random.between(0.8, 1.6)).sin();
                let colour = colour.map(|v| v * rings * grain(0.05, 4.0));
                blended(under, colour, 0.97 * edge(beyond, random.between(0.8, 1.8)))
            }
            Paint::Blemish(BlemishKind::Cut) => {
                let half = random.between(0.9, 1.5);
                let colour = random.one_of(&[[66.0, 46.0, 34.0], [168.0, 132.0, 92.0], [92.0, 60.0, 40.0]]);
                let bend = 0.6 * rough(self.seed, [x, 0.0, 0.0], 8.0);
                let beyond = ((y - bend).abs() - half).max(x.abs() - self.radius_mm);
                blended(under, colour.map(|v| v * grain(0.12, 2.0)), 0.95 * edge(beyond, 0.6))
            }
            Paint::Blemish(BlemishKind::Sunburn) => {
                let beyond = round(0.25, 12.0);
                let deep = random.between(0.65, 0.9);
                let colour =
                    random.one_of(&[[226.0, 202.0, 148.0], [214.0, 182.0, 120.0], [236.0, 222.0, 180.0]]);
                blended(under, colour, deep * edge(beyond, random.between(4.0, 7.0)))
            }
            Paint::Blemish(BlemishKind::Scald) => {
                let deep = random.between(0.55, 0.8);
                let veil = rough(self.seed, place, 16.0) + 0.12;
                let fades = edge(x.hypot(y) - self.radius_mm, 6.0);
                blended(under, [132.0, 92.0, 54.0], deep * fades * edge(-veil * 12.0, 4.0))
            }
            Paint::Ink => blended(under, [38.0, 52.0, 120.0], edge(round(0.2, 4.0), 0.8)),
            Paint::Label => {
                let beyond = x.abs().max(y.abs()) - self.radius_mm;
                blended(under, [236.0, 236.0, 232.0], edge(beyond, 0.3))
            }
            Paint::Hollow => {
                let dark = (1.0 - x.hypot(y) / self.radius_mm).clamp(0.0, 1.0);
                let colour = [96.0, 82.0, 40.0].map(|v| v * (1.0 - 0.75 * dark) * grain(0.5, 1.6));
                blended(under, colour, edge(x.hypot(y) - 0.7 * self.radius_mm, 0.6 * self.radius_mm))
            }
            Paint::Cheek => blended(under, [178.0, 50.0, 42.0], 0.85 * edge(round(0.3, 14.0), 9.0)),
        }
    }
}

fn unit(v: Vector) -> Vector {
    let length = dot(v, v).sqrt().max(1e-9);
    v.map(|x| x / length)
}
