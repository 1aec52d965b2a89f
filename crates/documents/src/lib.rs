//! Labels, badges, the grading mat, customs papers, payment requests and statements:
//! facts in, bytes out. Nothing is looked up and nothing invented: what isn't
//! given prints as an empty box. The same facts give the same bytes.
//!
//! The papers are Typst templates in `assets/documents`; what they say comes
//! as data, never as markup, so no name can break a form.

mod badge;
mod crate_label;
mod customs;
mod error;
pub mod facts;
mod fonts;
mod label;
mod mat;
mod money;
mod printer_test;
mod qr;
mod typeset;
mod words;

pub use badge::{FACES, badges};
pub use crate_label::crate_label;
pub use customs::{Document, cn23, commercial_invoice, dossier, packing_list};
pub use error::DocumentError;
pub use label::label;
pub use mat::mat;
pub use money::{payment_request, statement};
pub use printer_test::{TestSheet, printer_test};

/// What a paper is wanted as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// To print and send.
    Pdf,
    /// The first page as a picture to look at, 200 dots an inch.
    Png,
}

impl Format {
    /// The end of a file's name, `pdf`.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
        }
    }

    /// The media type, `application/pdf`.
    #[must_use]
    pub fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
        }
    }
}
