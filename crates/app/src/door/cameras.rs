//! The camera and its moving picture.

use punnet_domain::camera::{Calibration, FrameBefore, Framing};

use crate::cameras::Seems;

requests! {
    /// Looks at a frame of the camera's moving picture: what to change before the photo
    /// is taken. Nothing of it is kept.
    LookAtFrame = "frame" {
        /// JPEG or PNG, base64; best of at most 1280 pixels a side.
        image_base64: String,
        /// What the machine calls the camera.
        #[serde(default)] #[ts(optional = nullable)] camera: Option<String>,
        /// Where the mat was in the frame before.
        #[serde(default)] #[ts(optional = nullable)] before: Option<FrameBefore>,
    } -> Framing;
    /// What is held to the camera seems to be: a proposal which picture to tap.
    RecogniseProduce = "recognise" {
        /// JPEG or PNG, base64.
        image_base64: String,
    } -> Seems;
    /// Learns how a camera draws from pictures of the bare mat, each from another side.
    CalibrateCamera = "calibrate_camera" {
        /// What the machine calls the camera.
        camera: String,
        /// Three to six, JPEG or PNG, base64.
        images_base64: Vec<String>,
    } -> Calibration;
    /// The cameras whose drawing this kiosk has learnt.
    ListCameras = "cameras" -> Vec<Calibration>;
}
