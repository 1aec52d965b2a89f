//! A drawn photo of the mat with produce on it, as a camera above would see it.
//! The sample cooperative is photographed so, and known sizes test the measuring.

#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{ImageEncoder, Rgb, RgbImage};
use punnet_domain::measurement::Mat;

use crate::MeasureError;
use crate::aruco::marker_bits;
use crate::pose::FILM_DIAGONAL_MM;

/// White paper around each marker, mm.
const QUIET_MM: f64 = 4.0;
/// What the mat lies on.
const TABLE: [f64; 3] = [96.0, 74.0, 58.0];
/// Where the light comes from (x right, y down, z into the table), normalised.
const LIGHT: [f64; 3] = [-0.42, -0.37, -0.83];

/// A rounded body on the mat: an ellipsoid resting on it.
#[derive(Debug, Clone, Copy)]
pub struct Body {
    /// The point of the mat under its centre, mm.
    pub at_mm: [f64; 2],
    /// Semi-axes along its length, across it and upwards, mm.
    pub semi_mm: [f64; 3],
    /// How its length is turned on the mat, radians.
    pub turned: f64,
    /// sRGB of its skin.
    pub srgb: [u8; 3],
}

/// A mat's print seen flat, as pixels.
#[derive(Debug, Clone, Copy)]
pub struct Print<'a> {
    /// Pixels in a row: as wide as the mat.
    pub width_px: usize,
    /// 8-bit sRGB, row by row.
    pub rgb: &'a [u8],
}

impl Print<'_> {
    /// The colour at a place, as a camera without much contrast would see it; nothing beside the print.
    fn at(&self, x_px: f64, y_px: f64) -> Option<V3> {
        let at = (y_px as usize).checked_mul(self.width_px)?.checked_add(x_px as usize)?;
        let rgb = self.rgb.get(3 * at..3 * at + 3)?;
        let level = |k: usize| 12.0 + 0.9 * f64::from(rgb.get(k).copied().unwrap_or_default());
        Some([level(0), level(1), level(2)])
    }
}

/// A camera that looks at the middle of the mat.
#[derive(Debug, Clone, Copy)]
pub struct Shot {
    /// Width and height of the picture.
    pub size_px: [u32; 2],
    /// Focal length as for 35 mm film, mm; written into the EXIF data.
    pub focal_35_mm: u16,
    /// From the middle of the mat to the lens, mm.
    pub distance_mm: f64,
    /// Away from straight down, radians.
    pub tilt: f64,
    /// Turned about the line of sight, radians.
    pub roll: f64,
}

impl Shot {
    /// A phone held over the mat, a little tilted.
    pub const PHONE: Self =
        Self { size_px: [2000, 1500], focal_35_mm: 28, distance_mm: 390.0, tilt: 0.08, roll: 0.03 };
}

type V3 = [f64; 3];

fn dot(a: V3, b: V3) -> f64 {
    a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

fn along(from: V3, t: f64, by: V3) -> V3 {
    [from[0] + t * by[0], from[1] + t * by[1], from[2] + t * by[2]]
}

fn unit(v: V3) -> V3 {
    let length = dot(v, v).sqrt();
    v.map(|x| x / length)
}

/// Draws the photo as JPEG bytes.
///
/// # Errors
/// [`MeasureError::Encode`].
pub fn photograph(
    mat: &Mat,
    background: &str,
    bodies: &[Body],
    shot: &Shot,
) -> Result<Vec<u8>, MeasureError> {
    draw(&Scene { mat, print: None, background: background_of(mat, background), bodies }, shot)
}

/// Draws the photo of a mat that was really printed, as JPEG bytes.
///
/// # Errors
/// [`MeasureError::Encode`].
pub fn photograph_print(
    mat: &Mat,
    print: Print<'_>,
    bodies: &[Body],
    shot: &Shot,
) -> Result<Vec<u8>, MeasureError> {
    draw(&Scene { mat, print: Some(print), background: TABLE, bodies }, shot)
}

fn draw(scene: &Scene<'_>, shot: &Shot) -> Result<Vec<u8>, MeasureError> {
    let [width, height] = shot.size_px;
    let diagonal_px = f64::from(width).hypot(f64::from(height));
    let focal_px = f64::from(shot.focal_35_mm) / FILM_DIAGONAL_MM * diagonal_px;
    let [middle_x, middle_y] = scene.mat.mat_mm.map(|side| side / 2.0);
    let centre = [middle_x, middle_y, 0.0];
    let eye = along(centre, -shot.distance_mm, shot.turn([0.0, 0.0, 1.0]));
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let px = (f64::from(x) + 0.5 - f64::from(width) / 2.0) / focal_px;
        let py = (f64::from(y) + 0.5 - f64::from(height) / 2.0) / focal_px;
        let colour = scene.colour(eye, unit(shot.turn([px, py, 1.0])));
        let [r, g, b] = colour;
        let grained = [(r, 0), (g, 1), (b, 2)].map(|(v, c)| v + grain(x, y, c));
        Rgb(grained.map(|v| v.clamp(0.0, 255.0) as u8))
    });
    encode(&picture, shot.focal_35_mm)
}

fn background_of(mat: &Mat, name: &str) -> V3 {
    mat.background_srgb.get(name).map_or([110.0, 150.0, 190.0], |c| c.map(f64::from))
}

impl Shot {
    /// A direction of the camera as one of the mat: rolled, then tilted.
    fn turn(&self, v: V3) -> V3 {
        let (sin, cos) = self.roll.sin_cos();
        let v = [cos * v[0] - sin * v[1], sin * v[0] + cos * v[1], v[2]];
        let (sin, cos) = self.tilt.sin_cos();
        [v[0], cos * v[1] - sin * v[2], sin * v[1] + cos * v[2]]
    }
}

/// A sensor's grain, the same at every drawing.
fn grain(x: u32, y: u32, c: u32) -> f64 {
    let mut h = x.wrapping_mul(0x9E37_79B1) ^ y.wrapping_mul(0x85EB_CA77) ^ c.wrapping_mul(0xC2B2_AE3D);
    h ^= h >> 15;
    h = h.wrapping_mul(0x2C1B_3C6D);
    h ^= h >> 12;
    f64::from(h & 0xFF) / 255.0 * 6.0 - 3.0
}

struct Scene<'a> {
    mat: &'a Mat,
    print: Option<Print<'a>>,
    background: V3,
    bodies: &'a [Body],
}

impl Scene<'_> {
    /// What a ray from the eye meets first.
    fn colour(&self, eye: V3, ray: V3) -> V3 {
        let hits = self.bodies.iter().filter_map(|b| b.hit(eye, ray).map(|(t, normal)| (t, normal, b)));
        if let Some((_, normal, body)) = hits.min_by(|a, b| a.0.total_cmp(&b.0)) {
            return body.skin(normal, ray);
        }
        let ground = along(eye, -eye[2] / ray[2], ray);
        let shade = self.shade(ground);
        self.paper(ground[0], ground[1]).map(|c| c * shade)
    }

    /// The mat's print, or the table beside it.
    fn paper(&self, x: f64, y: f64) -> V3 {
        let [width, height] = self.mat.mat_mm;
        if !(0.0..width).contains(&x) || !(0.0..height).contains(&y) {
            return TABLE;
        }
        if let Some(print) = self.print {
            let scale = print.width_px as f64 / width;
            return print.at(x * scale, y * scale).unwrap_or(TABLE);
        }
        let marker = self.mat.markers.iter().find_map(|(id, at)| self.marker(id, x - at[0], y - at[1]));
        marker.or_else(|| self.chip(x, y)).unwrap_or(self.background)
    }

    fn marker(&self, id: &str, x: f64, y: f64) -> Option<V3> {
        let side = self.mat.marker_mm;
        let near = -QUIET_MM..side + QUIET_MM;
        if !near.contains(&x) || !near.contains(&y) {
            return None;
        }
        let cell = |v: f64| (v / side * 6.0).floor() as i64;
        let (column, row) = (cell(x), cell(y));
        let printed = (0..6).contains(&column) && (0..6).contains(&row);
        let bits = marker_bits(id.parse().ok()?)?;
        let bit = |v: i64| usize::try_from(v - 1).ok();
        let inner = bit(row).and_then(|r| bits.get(r)).zip(bit(column)).and_then(|(r, c)| r.get(c));
        let white = if printed { inner.copied().unwrap_or(false) } else { true };
        Some(if white { [238.0; 3] } else { [24.0; 3] })
    }

    fn chip(&self, x: f64, y: f64) -> Option<V3> {
        let card = &self.mat.card;
        let pitch = card.chip + card.gap;
        let (column, row) = ((x - card.x - card.gap) / pitch, (y - card.y - card.gap) / pitch);
        let frame = card.gap / pitch;
        if column < -frame || row < -frame || column >= f64::from(card.cols) || row >= f64::from(card.rows) {
            return None;
        }
        let inside = |v: f64| v >= 0.0 && v.fract() * pitch < card.chip;
        if !inside(column) || !inside(row) {
            return Some([20.0; 3]);
        }
        let index = row as usize * card.cols as usize + column as usize;
        self.mat.card_srgb.get(index).map(|c| c.map(f64::from))
    }

    /// How much light reaches the ground: less beside a body, softly.
    fn shade(&self, ground: V3) -> f64 {
        let to_light = LIGHT;
        let shadow = self.bodies.iter().map(|body| {
            // How near the line to the light passes the body, in its own radii.
            let near = body.passes(ground, to_light);
            ((1.25 - near) / 0.45).clamp(0.0, 1.0)
        });
        1.0 - 0.38 * shadow.fold(0.0, f64::max)
    }
}

impl Body {
    /// A point or direction in the body's own frame, where it is a unit ball.
    fn local(&self, v: V3) -> V3 {
        let (sin, cos) = self.turned.sin_cos();
        let [a, b, c] = self.semi_mm;
        [(cos * v[0] + sin * v[1]) / a, (cos * v[1] - sin * v[0]) / b, v[2] / c]
    }

    /// A point of the mat's frame in the body's own.
    fn within(&self, point: V3) -> V3 {
        self.local([point[0] - self.at_mm[0], point[1] - self.at_mm[1], point[2] + self.semi_mm[2]])
    }

    /// Where a ray meets the skin, and the skin's normal there.
    fn hit(&self, eye: V3, ray: V3) -> Option<(f64, V3)> {
        let (o, d) = (self.within(eye), self.local(ray));
        let (a, b, c) = (dot(d, d), dot(o, d), dot(o, o) - 1.0);
        let root = b * b - a * c;
        if root <= 0.0 {
            return None;
        }
        let t = (-b - root.sqrt()) / a;
        let p = along(o, t, d);
        let [a, b, c] = self.semi_mm;
        let scaled = [p[0] / a, p[1] / b, p[2] / c];
        let (sin, cos) = self.turned.sin_cos();
        Some((t, unit([cos * scaled[0] - sin * scaled[1], sin * scaled[0] + cos * scaled[1], scaled[2]])))
    }

    /// How near a line passes the centre, in the body's own radii.
    fn passes(&self, from: V3, direction: V3) -> f64 {
        let (o, d) = (self.within(from), unit(self.local(direction)));
        let t = -dot(o, d);
        if t < 0.0 {
            return f64::MAX;
        }
        let p = along(o, t, d);
        dot(p, p).sqrt()
    }

    /// Matt skin with a little shine, darker where it turns away from the light.
    fn skin(&self, normal: V3, ray: V3) -> V3 {
        let facing = dot(normal, LIGHT).max(0.0);
        let mirrored = along(ray, -2.0 * dot(ray, normal), normal);
        let shine = 70.0 * dot(mirrored, LIGHT).max(0.0).powi(40);
        self.srgb.map(|c| f64::from(c) * (0.52 + 0.55 * facing) + shine)
    }
}

/// JPEG with the focal length in a minimal EXIF block (CIPA DC-008, tag 0xA405).
fn encode(picture: &RgbImage, focal_35_mm: u16) -> Result<Vec<u8>, MeasureError> {
    let failed = |e: image::ImageError| MeasureError::Encode { why: e.to_string() };
    let mut exif = b"II*\0\x08\0\0\0".to_vec();
    // One entry: the Exif directory at offset 26; then its one entry.
    exif.extend([1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]);
    exif.extend([1, 0, 0x05, 0xA4, 3, 0, 1, 0, 0, 0]);
    exif.extend(focal_35_mm.to_le_bytes());
    exif.extend([0, 0, 0, 0, 0, 0]);
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(Cursor::new(&mut bytes), 88);
    encoder.set_exif_metadata(exif).map_err(|e| MeasureError::Encode { why: e.to_string() })?;
    let (width, height) = picture.dimensions();
    encoder.write_image(picture.as_raw(), width, height, image::ExtendedColorType::Rgb8).map_err(failed)?;
    Ok(bytes)
}
