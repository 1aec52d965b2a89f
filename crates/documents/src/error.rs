//! Why a paper couldn't be made.

use thiserror::Error;

/// Why a paper couldn't be made. The text is for logs; people see the locale's
/// words under `error-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// A template has a fault: ours, not the user's.
    #[error("{template}: {detail}")]
    Template {
        /// The template's file.
        template: String,
        /// What the typesetter said.
        detail: String,
    },
    /// The link is too long for a QR code or empty.
    #[error("no QR code can carry {link:?}")]
    LinkUnusable {
        /// The start of the link.
        link: String,
    },
    /// The parts don't add up to the total, so the paper would contradict itself.
    #[error("the parts of {of} add up to {parts}, not to {total}")]
    SumsDiffer {
        /// What is added up.
        of: String,
        /// The sum of the parts, minor units or grams.
        parts: i64,
        /// The total that was given.
        total: i64,
    },
    /// The mat has no background of this name.
    #[error("no background {name:?}")]
    BackgroundUnknown {
        /// What was asked for.
        name: String,
    },
    /// The marker dictionary has no such marker.
    #[error("no marker {id:?}")]
    MarkerUnknown {
        /// What was asked for.
        id: String,
    },
    /// No mat is printed on such paper, or a mat doesn't say on which.
    #[error("no mat for paper {name:?}")]
    PaperUnknown {
        /// What was asked for.
        name: String,
    },
}

impl DocumentError {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Template { .. } => "document-failed",
            Self::LinkUnusable { .. } => "link-unusable",
            Self::SumsDiffer { .. } => "sums-differ",
            Self::BackgroundUnknown { .. } => "background-unknown",
            Self::MarkerUnknown { .. } => "marker-unknown",
            Self::PaperUnknown { .. } => "paper-unknown",
        }
    }
}
