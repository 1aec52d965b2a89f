//! The scale and the printer.

use crate::equipment::{EquipmentView, PrintJob, ScaleSays};

requests! {
    /// The scale and the printer of this kiosk, and those there are.
    ShowEquipment = "equipment" -> EquipmentView;
    /// Chooses a scale and finds out how it speaks; nothing means none.
    ChooseScale = "choose_scale" {
        /// Its port, as `equipment` lists it.
        port: Option<String>,
    } -> EquipmentView;
    /// What lies on the scale, if it stands still.
    ReadScale = "read_scale" -> ScaleSays;
    /// Chooses the printer of labels; nothing means none.
    ChoosePrinter = "choose_printer" {
        /// Its name, as `equipment` lists it.
        printer: Option<String>,
    } -> EquipmentView;
    /// Prints a label that says that the printer works.
    TestPrinter = "test_printer" -> PrintJob;
}
