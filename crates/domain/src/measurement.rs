//! What pixels say about a photo of produce on the grading mat. Knows no grade.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Everything measured on one photo. Pixels are those of the upright photo
/// (after its EXIF orientation), x to the right, y down; millimetres are on
/// the mat, origin at its top-left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Measurement {
    /// What was seen of the mat.
    pub mat: MatSeen,
    /// Width and height of the upright photo in pixels.
    pub photo_px: [u32; 2],
    /// Everything that lies on the mat, in reading order.
    pub pieces: Vec<Piece>,
    /// How many sides were seen of every counted piece: one photo shows one.
    #[serde(default = "one_side")]
    #[ts(as = "Option<u32>", optional)]
    pub sides_seen: u32,
    /// The photo of the same pieces turned over, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub second: Option<SecondPhoto>,
    /// What could not be known or was doubtful, as codes (`focal_length_unknown`, …).
    pub warnings: Vec<String>,
    /// How long each step took, in milliseconds.
    pub ms: StepTimes,
}

fn one_side() -> u32 {
    1
}

/// What only the second photo shows, the one of the pieces turned over.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct SecondPhoto {
    /// Width and height of the upright photo in pixels.
    pub photo_px: [u32; 2],
    /// Its counted pieces that are none of the first photo's; they aren't counted.
    pub unmatched: Vec<Piece>,
}

/// A piece as the second photo shows it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct OtherSide {
    /// Centroid of the outline in the second photo.
    pub centre_px: [f64; 2],
    /// Diameter of the circle with the area of the silhouette seen there.
    pub diameter_mm: f64,
    /// The outline in the second photo: a closed polygon of at most 64 corners.
    pub outline_px: Vec<[f64; 2]>,
    /// The two ends in the second photo of the largest caliper diameter.
    pub feret_px: [[f64; 2]; 2],
}

/// How the mat was recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MatSeen {
    /// Which mat, by the id printed on it; absent in older records and for a mat without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<String>,
    /// Whether enough of the mat was seen to measure by it.
    pub found: bool,
    /// Ids of the markers seen, ascending.
    pub markers: Vec<u32>,
    /// Millimetres a pixel covers in the middle of the mat; 0 when not found.
    pub mm_per_px: f64,
    /// Root mean square distance between seen and expected marker corners, in pixels.
    pub reprojection_px: f64,
}

/// One thing lying on the mat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Piece {
    /// Centroid of the outline in the photo.
    pub centre_px: [f64; 2],
    /// The point of the mat under the piece's centre, corrected for its height.
    pub centre_mm: [f64; 2],
    /// Diameter of the circle with the area of the piece's true silhouette.
    pub diameter_mm: f64,
    /// Largest caliper diameter of the silhouette.
    pub feret_max_mm: f64,
    /// Smallest caliper diameter of the silhouette.
    pub feret_min_mm: f64,
    /// Mean colour, CIE L*a*b* (D65), corrected by the colour card.
    pub lab: [f64; 3],
    /// Whether its outline met another piece's and was cut apart.
    pub touching: bool,
    /// Whether it counts as a piece of the named produce.
    pub counted: bool,
    /// Why it doesn't count, as a code (`other_colour`, `too_small`, `cut_off`, …).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<String>,
    /// Places of another colour than the skin around them, on the sides seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Blemish>>", optional)]
    pub blemishes: Vec<Blemish>,
    /// How much of the sides seen is of which colour; absent in older records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub colour: Option<ColourShares>,
    /// How far the silhouette is from its own mirror image, by the better of its two main
    /// axes: 0 is symmetric; the share of its area. Absent in older records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub asymmetry: Option<f64>,
    /// What it may weigh, where there is a model of its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub weight: Option<PieceWeight>,
    /// The outline in the photo: a closed polygon of at most 64 corners.
    pub outline_px: Vec<[f64; 2]>,
    /// The two ends in the photo of the largest caliper diameter.
    pub feret_px: [[f64; 2]; 2],
    /// The same piece turned over, where a second photo shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub other_side: Option<OtherSide>,
}

/// What made a blemish, by its looks: scab-like, bruise-like and so on. No
/// diagnosis; only who cuts it open knows.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
pub enum BlemishKind {
    /// Dark, dull, rough and small, with an edge: scab and what looks like it.
    Scab,
    /// A soft-edged brown place: a bruise, a pressure mark.
    Bruise,
    /// A large, dark, even brown place with an edge: decay.
    Rot,
    /// Long, thin and sharp: a cut, a crack, healed or not.
    Cut,
    /// A bleached or tanned patch, paler than the skin.
    Sunburn,
    /// A wide, irregular brown veil.
    Scald,
}

impl BlemishKind {
    /// Every kind, in the order of their words.
    pub const ALL: [Self; 6] = [Self::Scab, Self::Bruise, Self::Rot, Self::Cut, Self::Sunburn, Self::Scald];

    /// The word used in data and in message keys.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Scab => "scab",
            Self::Bruise => "bruise",
            Self::Rot => "rot",
            Self::Cut => "cut",
            Self::Sunburn => "sunburn",
            Self::Scald => "scald",
        }
    }
}

/// A place on a piece that has another colour than the skin around it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Blemish {
    /// Area on the curved skin, in square centimetres.
    pub area_cm2: f64,
    /// Longest straight length, in centimetres.
    pub length_cm: f64,
    /// What made it; nothing where its looks don't tell, and in older records.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub kind: Option<BlemishKind>,
    /// How sure the kind is, from 0 to 1: about the share of such answers that were right
    /// on drawn skins. 0 without a kind.
    #[serde(default)]
    #[ts(as = "Option<f64>", optional)]
    pub sure: f64,
    /// Which photo shows it: 1, or 2 for the one of the pieces turned over.
    #[serde(default = "one_side")]
    #[ts(as = "Option<u32>", optional)]
    pub side: u32,
    /// Whether it may be a mark that the other photo shows as large or larger: skin near the
    /// rim is seen from both sides. It is drawn where it is seen, but not added to what the
    /// skin shows, since only what is surely another mark is held against a piece.
    #[serde(default)]
    #[ts(as = "Option<bool>", optional)]
    pub again: bool,
    /// The outline in that photo: a closed polygon of at most 32 corners.
    pub outline_px: Vec<[f64; 2]>,
}

/// Shares of the seen skin by colour, each from 0 to 1; the rest is yellow,
/// orange, brown or grey.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ColourShares {
    /// Red and purple.
    pub red: f64,
    /// Green and yellowish green.
    pub green: f64,
    /// Russet: brown-gold, dull and rough. Looked for on apples and pears only, and
    /// absent in older records. It is part of the skin and no blemish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub russet: Option<f64>,
}

/// A weight worked out from a size, no scale's.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PieceWeight {
    /// Grams.
    pub grams: f64,
    /// Standard error of this one piece's weight, in grams.
    pub error_g: f64,
}

/// Milliseconds spent in each step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct StepTimes {
    /// From bytes to upright pixels.
    pub decode: f64,
    /// Markers, pose and colour card.
    pub mat: f64,
    /// Finding the pieces.
    pub segment: f64,
    /// Sizes, shapes and colours.
    pub measure: f64,
    /// All of it.
    pub total: f64,
}

/// A printable grading mat: where its markers and colour card are. Millimetres,
/// origin at the mat's top-left corner, a marker's position is its top-left corner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Mat {
    /// Its paper and edition as printed on it, `A3-1`. Mats with different ids have no marker in common.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub id: Option<String>,
    /// Width and height of the sheet.
    pub mat_mm: [f64; 2],
    /// Name of the marker dictionary; only `DICT_4X4_50` is known.
    pub marker_dictionary: String,
    /// Side of a marker's black square.
    pub marker_mm: f64,
    /// Marker id (decimal) to the position of its top-left corner.
    pub markers: std::collections::BTreeMap<String, [f64; 2]>,
    /// Where the colour card is.
    pub card: Card,
    /// sRGB of the chips, row by row.
    pub card_srgb: Vec<[u8; 3]>,
    /// sRGB of the printable backgrounds by name.
    pub background_srgb: std::collections::BTreeMap<String, [u8; 3]>,
    /// How it is printed; absent where it is only measured on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub print: Option<MatPrint>,
}

/// How a mat is printed, and what is on it for people: placed in its millimetres, in
/// a shade of the background, so that nobody takes it for produce.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MatPrint {
    /// The paper's name, `a3`.
    pub paper: String,
    /// Width and height of each page. The first shows the mat's left, the last its right.
    pub pages: Vec<[f64; 2]>,
    /// How far from the left the second page is cut and glued onto the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub glue_mm: Option<f64>,
    /// Where its name and how to print it are told: left, top, width, height.
    pub words: [f64; 4],
    /// The left end of a ruler of 100 mm.
    pub ruler: [f64; 2],
    /// Pictures of what to do.
    pub pictures: Vec<MatPicture>,
}

/// A picture on a mat of what to do with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct MatPicture {
    /// Of what, `flat`; its words are `mat-flat`.
    pub of: String,
    /// Left, top, width and height, with its words.
    pub at: [f64; 4],
}

/// A colour card of equal chips in rows and columns.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct Card {
    /// Left edge of the card's frame; the first chip begins one gap further.
    pub x: f64,
    /// Top edge of the card's frame; the first chip begins one gap further.
    pub y: f64,
    /// Side of a chip.
    pub chip: f64,
    /// Gap between chips.
    pub gap: f64,
    /// Chips in a row.
    pub cols: u32,
    /// Rows of chips.
    pub rows: u32,
}
