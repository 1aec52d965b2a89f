//! Pictures of balls on the mat, drawn by following every pixel's ray: the
//! camera, the sizes and the colours are known exactly.

// Each test draws with some of it.
#![allow(dead_code, unused_imports, clippy::unwrap_used, clippy::indexing_slicing)]

pub mod confusion;
mod light;
pub mod marked;
mod skins;
mod things;

pub use light::Light;
pub use skins::{Cork, Mark, Paint, Random, Skin};
pub use things::{Carton, hand};

use image::RgbImage;
use punnet_domain::measurement::Mat;

type Vector = [f64; 3];

/// A ball lying on the mat.
#[derive(Debug, Clone, Copy)]
pub struct Ball {
    pub at_mm: [f64; 2],
    pub diameter_mm: f64,
    pub srgb: [u8; 3],
}

/// A picture to draw.
#[derive(Debug, Clone)]
pub struct Shot {
    pub width: u32,
    pub height: u32,
    pub focal_35mm: f64,
    pub distance_mm: f64,
    pub tilt_deg: f64,
    /// The mat turned clockwise on the table.
    pub turn_deg: f64,
    /// Where on the mat the camera points.
    pub aim_mm: [f64; 2],
    /// Colour of the mat; `None` for a table without one.
    pub ground: Option<[u8; 3]>,
    pub balls: Vec<Ball>,
    /// How some of the balls are painted.
    pub skins: Vec<Skin>,
    pub cartons: Vec<Carton>,
    /// Radial distortion: an ideal point at r (focal lengths) is drawn at r (1 + k1 r² + k2 r⁴).
    pub k: [f64; 2],
    /// How far from the picture's middle the optical axis is, px.
    pub axis_px: [f64; 2],
    /// Flat brown discs (centre, radius) that cover what is printed.
    pub covers: Vec<([f64; 2], f64)>,
}

pub const GREY: [u8; 3] = [205, 205, 203];
const TABLE: [u8; 3] = [92, 66, 50];
/// The 35 mm film frame's diagonal.
const FILM_DIAGONAL_MM: f64 = 43.266_615;

impl Default for Shot {
    fn default() -> Self {
        Self {
            width: 1280,
            height: 960,
            focal_35mm: 27.0,
            distance_mm: 450.0,
            tilt_deg: 0.0,
            turn_deg: 0.0,
            aim_mm: [210.0, 148.5],
            ground: Some(GREY),
            balls: Vec::new(),
            skins: Vec::new(),
            cartons: Vec::new(),
            k: [0.0; 2],
            axis_px: [0.0; 2],
            covers: Vec::new(),
        }
    }
}

pub fn mat() -> Mat {
    serde_json::from_str(include_str!("../../../../assets/mat/a3.json")).unwrap()
}

fn dot(a: Vector, b: Vector) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn along(from: Vector, ray: Vector, by: f64) -> Vector {
    [from[0] + by * ray[0], from[1] + by * ray[1], from[2] + by * ray[2]]
}

/// The camera: its place and its axes (right, down, forward), on the mat's frame
/// with z into the table.
struct Eye {
    place: Vector,
    axes: [Vector; 3],
}

impl Shot {
    fn eye(&self) -> Eye {
        let (ts, tc) = self.turn_deg.to_radians().sin_cos();
        let (s, c) = self.tilt_deg.to_radians().sin_cos();
        let right = [tc, -ts, 0.0];
        let (down, forward) = ([ts * c, tc * c, s], [-ts * s, -tc * s, c]);
        let aim = [self.aim_mm[0], self.aim_mm[1], 0.0];
        Eye { place: along(aim, forward, -self.distance_mm), axes: [right, down, forward] }
    }

    /// The picture as pixels, each the mean of four rays.
    pub fn pixels(&self, mat: &Mat) -> RgbImage {
        let eye = self.eye();
        let (w, h) = (f64::from(self.width), f64::from(self.height));
        let focal = self.focal_35mm / FILM_DIAGONAL_MM * w.hypot(h);
        RgbImage::from_fn(self.width, self.height, |px, py| {
            let mut sum = [0.0; 3];
            for (dx, dy) in [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)] {
                let u = (f64::from(px) + dx - (w - 1.0) / 2.0 - self.axis_px[0]) / focal;
                let v = (f64::from(py) + dy - (h - 1.0) / 2.0 - self.axis_px[1]) / focal;
                let [u, v] = ideal([u, v], self.k);
                let [right, down, forward] = eye.axes;
                let ray = along(along(forward, right, u), down, v);
                let colour = self.seen(mat, eye.place, ray);
                (0..3).for_each(|k| sum[k] += colour[k] / 4.0);
            }
            image::Rgb(sum.map(|v| v.round() as u8))
        })
    }

    fn seen(&self, mat: &Mat, from: Vector, ray: Vector) -> Vector {
        let balls = self.balls.iter().enumerate().filter_map(|(i, b)| {
            let (at, colour) = b.hit(from, ray)?;
            let skin = self.skins.iter().find(|s| s.ball == i);
            Some((at, skin.map_or(colour, |s| s.colour(b, along(from, ray, at), ray))))
        });
        let hits = balls.chain(self.cartons.iter().filter_map(|c| c.hit(from, ray)));
        if let Some((_, colour)) = hits.min_by(|a, b| a.0.total_cmp(&b.0)) {
            return colour;
        }
        let [x, y, _] = along(from, ray, -from[2] / ray[2]);
        let shade: f64 = self.balls.iter().map(|b| b.shade([x, y])).product();
        self.printed(mat, [x, y]).map(|v| f64::from(v) * shade)
    }

    fn printed(&self, mat: &Mat, [x, y]: [f64; 2]) -> [u8; 3] {
        let covered = self.covers.iter().any(|(at, r)| (x - at[0]).hypot(y - at[1]) < *r);
        let on_mat = x >= 0.0 && y >= 0.0 && x <= mat.mat_mm[0] && y <= mat.mat_mm[1];
        let Some(ground) = self.ground.filter(|_| on_mat && !covered) else { return TABLE };
        marker(mat, [x, y]).or_else(|| chip(mat, [x, y])).unwrap_or(ground)
    }

    /// The picture as JPEG with its focal length and an orientation in EXIF.
    pub fn jpeg(&self, mat: &Mat) -> Vec<u8> {
        jpeg(self.pixels(mat), Some(self.focal_35mm), 1)
    }
}

/// The ideal point that distortion draws at a place.
fn ideal([u, v]: [f64; 2], [k1, k2]: [f64; 2]) -> [f64; 2] {
    (0..12).fold([u, v], |[x, y], _| {
        let r2 = x * x + y * y;
        let stretch = 1.0 + r2 * (k1 + r2 * k2);
        [u / stretch, v / stretch]
    })
}

/// What is printed of the markers at a place.
fn marker(mat: &Mat, [x, y]: [f64; 2]) -> Option<[u8; 3]> {
    mat.markers.iter().find_map(|(id, at)| {
        let (u, v) = ((x - at[0]) / mat.marker_mm, (y - at[1]) / mat.marker_mm);
        let margin = 3.0 / mat.marker_mm;
        let near = |t: f64| t >= -margin && t <= 1.0 + margin;
        if !near(u) || !near(v) {
            return None;
        }
        if !(0.0..1.0).contains(&u) || !(0.0..1.0).contains(&v) {
            return Some([255; 3]);
        }
        let bits = punnet_measuring::aruco::marker_bits(id.parse().unwrap()).unwrap();
        let (column, row) = ((u * 6.0) as usize, (v * 6.0) as usize);
        let inner = (1..5).contains(&column) && (1..5).contains(&row);
        Some(if inner && bits[row - 1][column - 1] { [255; 3] } else { [12; 3] })
    })
}

/// What is printed of the colour card at a place.
fn chip(mat: &Mat, [x, y]: [f64; 2]) -> Option<[u8; 3]> {
    let card = &mat.card;
    let pitch = card.chip + card.gap;
    let (u, v) = ((x - card.x) / pitch, (y - card.y) / pitch);
    if u < 0.0 || v < 0.0 || u >= f64::from(card.cols) + 0.16 || v >= f64::from(card.rows) + 0.16 {
        return None;
    }
    let in_gap = u.fract() * pitch < card.gap || v.fract() * pitch < card.gap;
    let index = v as usize * card.cols as usize + u as usize;
    let chip = mat.card_srgb.get(index).filter(|_| !in_gap && u < f64::from(card.cols));
    Some(chip.copied().unwrap_or([20; 3]))
}

impl Ball {
    /// How far along a ray the ball is hit, and the colour there: duller to the rim.
    fn hit(&self, from: Vector, ray: Vector) -> Option<(f64, Vector)> {
        let r = self.diameter_mm / 2.0;
        let to = [self.at_mm[0] - from[0], self.at_mm[1] - from[1], -r - from[2]];
        let (a, b, c) = (dot(ray, ray), dot(to, ray), dot(to, to) - r * r);
        let root = (b * b - a * c).max(-1.0);
        if root < 0.0 {
            return None;
        }
        let at = (b - root.sqrt()) / a;
        let hit = along(from, ray, at);
        let up = -(hit[2] + r) / r;
        Some((at, self.srgb.map(|v| f64::from(v) * (0.85 + 0.15 * up.max(0.0)))))
    }

    /// How much light is left on the mat beside the ball.
    fn shade(&self, [x, y]: [f64; 2]) -> f64 {
        let r = self.diameter_mm / 2.0;
        let gap = (x - self.at_mm[0] - 0.4 * r).hypot(y - self.at_mm[1] - 0.4 * r) / r;
        1.0 - 0.4 * (-gap * gap).exp()
    }
}

/// A JPEG whose EXIF says how it is to be turned and the focal length.
pub fn jpeg(pixels: RgbImage, focal_35mm: Option<f64>, orientation: u16) -> Vec<u8> {
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&pixels).unwrap();
    with_exif(bytes, focal_35mm, orientation)
}

/// A JPEG with these facts as its first segment.
pub fn with_exif(mut bytes: Vec<u8>, focal_35mm: Option<f64>, orientation: u16) -> Vec<u8> {
    let focal = focal_35mm.map_or(0, |f| f as u16);
    let mut tiff = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x02".to_vec();
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1]);
    tiff.extend(orientation.to_be_bytes());
    tiff.extend([0, 0, 0x87, 0x69, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 1]);
    tiff.extend([0xA4, 0x05, 0, 3, 0, 0, 0, 1]);
    tiff.extend(focal.to_be_bytes());
    tiff.extend([0; 6]);
    let mut segment = vec![0xFF, 0xE1];
    segment.extend((tiff.len() as u16 + 2).to_be_bytes());
    segment.extend(tiff);
    bytes.splice(2..2, segment);
    bytes
}
