//! Labels of lots, on paper and on their way to the printer; the mat.

use punnet_domain::id::LotId;

use crate::entered::PaperFormat;
use crate::equipment::PrintJob;
use crate::view::PaperFile;

requests! {
    /// A lot's label.
    PrintLabel = "label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// What goes on a lot's crate as soon as it is saved: its number, whose it is, no class.
    PrintCrateLabel = "crate_label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
        /// `pdf` or `png`.
        format: PaperFormat,
    } -> PaperFile;
    /// The lot's label, or before it is approved the one for its crate, straight to the
    /// kiosk's label printer.
    SendLabel = "send_label" {
        /// Which.
        lot: LotId,
        /// Language of the words on it, BCP 47.
        lang: String,
    } -> PrintJob;
    /// How far a paper is at the printer.
    ShowPrintJob = "print_job" {
        /// Which, as whatever sent it named it.
        job: String,
    } -> PrintJob;
    /// Takes a paper back that isn't printed yet.
    StopPrintJob = "stop_print_job" {
        /// Which.
        job: String,
    } -> bool;
    /// The grading mat to print at its true size.
    PrintMat = "mat" {
        /// `a3`, `a4` or `2xa4`.
        paper: String,
        /// Language of the instructions, BCP 47.
        lang: String,
    } -> PaperFile;
}
