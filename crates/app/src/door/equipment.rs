//! The scale and the printers.

use crate::equipment::{EquipmentView, PrintJob, Printable, PrinterKind, ScaleSays};

requests! {
    /// The scale and the printers of this kiosk, and those there are.
    ShowEquipment = "equipment" -> EquipmentView;
    /// Chooses a scale and finds out how it speaks; nothing means none.
    ChooseScale = "choose_scale" {
        /// Its port, as `equipment` lists it.
        port: Option<String>,
    } -> EquipmentView;
    /// What lies on the scale, if it stands still.
    ReadScale = "read_scale" -> ScaleSays;
    /// Chooses a printer; nothing means none.
    ChoosePrinter = "choose_printer" {
        /// What it is to print.
        kind: PrinterKind,
        /// Its name, as `equipment` lists it.
        printer: Option<String>,
    } -> EquipmentView;
    /// Prints a sheet that says that the printer works.
    TestPrinter = "test_printer" {
        /// Which.
        kind: PrinterKind,
    } -> PrintJob;
    /// A paper straight to the kiosk's paper printer.
    SendPaper = "send_paper" {
        /// Which, as PDF.
        paper: Printable,
    } -> PrintJob;
}
