//! The scale and the printers of this kiosk: chosen once, a setting of the kiosk, no record.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use punnet_documents::{Format, TestSheet, printer_test};
use punnet_domain::day::Day;
use punnet_store::Store;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::devices::own_name;
use crate::door::{
    ChoosePrinter, ChooseScale, PaperFormat, PrintBadges, PrintCrateLabel, PrintLabel, PrintMat, PrintPaper,
    PrintPaymentRequest, PrintStatement, Request, SendLabel, SendPaper, TestPrinter, Value,
};
use crate::error::words;
use crate::host::{Equipment, JobState, ScaleSeen};
use crate::view::{PaperFile, Problem};
use crate::{Answer, App, AppError, Caller};

/// The setting's name.
const SCALE: &str = "equipment/scale";

/// What one of the kiosk's printers is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub enum PrinterKind {
    /// Labels of lots and crates.
    Labels,
    /// Everything else, on A4.
    Papers,
}

impl PrinterKind {
    const ALL: [Self; 2] = [Self::Labels, Self::Papers];

    /// The name of the setting that keeps which printer it is.
    fn setting(self) -> &'static str {
        match self {
            Self::Labels => "equipment/printer",
            Self::Papers => "equipment/paper-printer",
        }
    }

    /// What it is tested with.
    fn test_sheet(self) -> TestSheet {
        match self {
            Self::Labels => TestSheet::Label,
            Self::Papers => TestSheet::Page,
        }
    }
}

/// What a paper printer prints: the requests that make a paper, under their own names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Printable {
    /// Badges on a sheet; who has none gets one.
    Badges(PrintBadges),
    /// The grading mat to print at its true size.
    Mat(PrintMat),
    /// A paper of a consignment.
    Paper(PrintPaper),
    /// The request to print or send.
    PaymentRequest(PrintPaymentRequest),
    /// A member's statement to print.
    Statement(PrintStatement),
}

impl From<Printable> for Request {
    fn from(paper: Printable) -> Self {
        match paper {
            Printable::Badges(asked) => Self::PrintBadges(asked),
            Printable::Mat(asked) => Self::PrintMat(asked),
            Printable::Paper(asked) => Self::PrintPaper(asked),
            Printable::PaymentRequest(asked) => Self::PrintPaymentRequest(asked),
            Printable::Statement(asked) => Self::PrintStatement(asked),
        }
    }
}

/// The scale as it is remembered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Chosen {
    port: String,
    title: String,
    /// How it speaks, as it was found out.
    manner: String,
}

/// What this kiosk weighs and prints with, as everybody may know it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct EquipmentChosen {
    /// What the scale's maker calls it; nothing where none was chosen.
    pub scale: Option<String>,
    /// The label printer's name; nothing where none was chosen.
    pub printer: Option<String>,
    /// The paper printer's name; nothing where none was chosen.
    pub paper_printer: Option<String>,
}

/// What is chosen and what could be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct EquipmentView {
    /// What is chosen.
    pub chosen: EquipmentChosen,
    /// The port of the scale chosen, while it is plugged in.
    pub scale_port: Option<String>,
    /// The ports a scale may be at.
    pub scales: Vec<ScaleSeen>,
    /// The printers there are.
    pub printers: Vec<String>,
    /// Why there are no printers.
    pub printers_problem: Option<Problem>,
}

/// What the scale says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct ScaleSays {
    /// Grams, when a weight stands still on it.
    #[ts(type = "number | null")]
    pub weight_g: Option<i64>,
    /// Why there is no weight. With neither, no scale was chosen.
    pub problem: Option<Problem>,
}

/// A paper on its way to the printer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, TS)]
pub struct PrintJob {
    /// Its name.
    pub job: String,
    /// The printer's.
    pub printer: String,
    /// Whether the printer has taken all of it.
    pub done: bool,
    /// What somebody has to do about the printer; then it prints by itself.
    pub problem: Option<Problem>,
}

impl App {
    pub(crate) fn show_equipment(&self, caller: &Caller) -> Result<EquipmentView, AppError> {
        let chosen = {
            let store = self.store();
            caller.leader(&store.read())?;
            store.setting::<Option<Chosen>>(SCALE)?.flatten()
        };
        let equipment = self.equipment()?;
        let scales = equipment.scales();
        let (printers, problem) = match equipment.printers() {
            Ok(printers) => (printers, None),
            Err(code) => (Vec::new(), Some(self.problem(&AppError::Equipment(code), &caller.lang))),
        };
        Ok(EquipmentView {
            scale_port: chosen.and_then(|scale| place_of(&scale, &scales)),
            chosen: chosen_here(&self.store())?,
            scales,
            printers,
            printers_problem: problem,
        })
    }

    pub(crate) fn choose_scale(
        &self,
        caller: &Caller,
        asked: &ChooseScale,
    ) -> Result<EquipmentView, AppError> {
        caller.leader(&self.store().read())?;
        let scale = asked.port.as_deref().map(|port| self.met(port)).transpose()?;
        self.store().set_setting(SCALE, &scale)?;
        self.show_equipment(caller)
    }

    /// The scale at one of the ports there are; no other file is opened.
    fn met(&self, port: &str) -> Result<Chosen, AppError> {
        let equipment = self.equipment()?;
        let seen = equipment.scales().into_iter().find(|scale| scale.port == port);
        let seen = seen.ok_or(AppError::Equipment("scale-missing"))?;
        let manner = equipment.meet_scale(port).map_err(AppError::Equipment)?;
        Ok(Chosen { port: seen.port, title: seen.title, manner })
    }

    /// What the scale says now. That it says no weight is no error: the screen that asks
    /// goes on asking.
    pub(crate) fn read_scale(&self, caller: &Caller) -> Result<ScaleSays, AppError> {
        let chosen = {
            let store = self.store();
            caller.signed_in(&store.read())?;
            store.setting::<Option<Chosen>>(SCALE)?.flatten()
        };
        let Some(scale) = chosen else { return Ok(ScaleSays::default()) };
        let equipment = self.equipment()?;
        let port = place_of(&scale, &equipment.scales()).ok_or("scale-missing");
        Ok(match port.and_then(|port| equipment.weigh(&port, &scale.manner)) {
            Ok(grams) => ScaleSays { weight_g: Some(grams), problem: None },
            Err(code) => ScaleSays {
                weight_g: None,
                problem: Some(self.problem(&AppError::Equipment(code), &caller.lang)),
            },
        })
    }

    pub(crate) fn choose_printer(
        &self,
        caller: &Caller,
        asked: &ChoosePrinter,
    ) -> Result<EquipmentView, AppError> {
        caller.leader(&self.store().read())?;
        if let Some(printer) = &asked.printer {
            let there = self.equipment()?.printers().map_err(AppError::Equipment)?;
            if !there.contains(printer) {
                return Err(AppError::Equipment("printer-gone"));
            }
        }
        self.store().set_setting(asked.kind.setting(), &asked.printer)?;
        self.show_equipment(caller)
    }

    pub(crate) fn test_printer(&self, caller: &Caller, kind: PrinterKind) -> Result<PrintJob, AppError> {
        let kiosk = {
            let store = self.store();
            let leader = caller.leader(&store.read())?;
            own_name(&store, &leader)?
        };
        let printer = self.printer(kind)?;
        let today = Day::of_ms(self.host.now_ms())?;
        let pdf = printer_test(kind.test_sheet(), &printer, &kiosk, &today, &caller.lang, Format::Pdf)?;
        self.send(caller, printer, "punnet", &pdf, false)
    }

    /// A lot's label, or while nobody has approved it the one for its crate, straight to
    /// the printer. Only what is saved has either.
    pub(crate) fn send_label(&self, caller: &Caller, asked: &SendLabel) -> Result<PrintJob, AppError> {
        let printer = self.printer(PrinterKind::Labels)?;
        let approved = self.lot(asked.lot)?.class.is_some();
        let (lot, lang, format) = (asked.lot, asked.lang.clone(), PaperFormat::Pdf);
        let file = if approved {
            self.label(caller, &PrintLabel { lot, lang, format })?
        } else {
            self.crate_label(caller, &PrintCrateLabel { lot, lang, format })?
        };
        self.send_file(caller, printer, &file, false)
    }

    /// A paper straight to the printer, made as it is made to be saved: only what is saved has one.
    pub(crate) fn send_paper(&self, caller: &Caller, asked: SendPaper) -> Result<Answer, AppError> {
        let printer = self.printer(PrinterKind::Papers)?;
        // Produce is measured by the mat.
        let true_size = matches!(asked.paper, Printable::Mat(_));
        let request = Request::from(asked.paper);
        let unprintable = AppError::RequestUnreadable(request.name().to_owned());
        let Answer { value, touched } = self.answer(caller, request)?;
        let file = pdf_of(value).ok_or(unprintable)?;
        let job = self.send_file(caller, printer, &file, true_size)?;
        Ok(Answer { value: Value::SendPaper(job), touched })
    }

    pub(crate) fn show_print_job(&self, caller: &Caller, job: &str) -> Result<PrintJob, AppError> {
        let printer = self.own_job(caller, job)?;
        self.print_job(caller, printer, job.to_owned())
    }

    pub(crate) fn stop_print_job(&self, caller: &Caller, job: &str) -> Result<bool, AppError> {
        self.own_job(caller, job)?;
        self.equipment()?.cancel(job).map_err(AppError::Equipment)?;
        Ok(true)
    }

    /// Only jobs of the kiosk's own printers are told of.
    fn own_job(&self, caller: &Caller, job: &str) -> Result<String, AppError> {
        caller.signed_in(&self.store().read())?;
        for kind in PrinterKind::ALL {
            match self.printer(kind) {
                Ok(printer) if is_of(job, &printer) => return Ok(printer),
                Ok(_) | Err(AppError::Equipment(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Err(AppError::Equipment("printer-gone"))
    }

    fn send_file(
        &self,
        caller: &Caller,
        printer: String,
        file: &PaperFile,
        true_size: bool,
    ) -> Result<PrintJob, AppError> {
        let pdf = STANDARD.decode(&file.base64).map_err(|_| AppError::ImageUnreadable)?;
        self.send(caller, printer, &file.name, &pdf, true_size)
    }

    fn send(
        &self,
        caller: &Caller,
        printer: String,
        title: &str,
        pdf: &[u8],
        true_size: bool,
    ) -> Result<PrintJob, AppError> {
        let job = self.equipment()?.print(&printer, title, pdf, true_size).map_err(AppError::Equipment)?;
        self.print_job(caller, printer, job)
    }

    fn print_job(&self, caller: &Caller, printer: String, job: String) -> Result<PrintJob, AppError> {
        let state = self.equipment()?.job(&job).map_err(AppError::Equipment)?;
        let problem = match state {
            JobState::Held(code) => {
                Some(Problem { code: code.to_owned(), message: words(code, &caller.lang) })
            }
            JobState::Done | JobState::Waiting => None,
        };
        Ok(PrintJob { job, printer, done: state == JobState::Done, problem })
    }

    fn printer(&self, kind: PrinterKind) -> Result<String, AppError> {
        chosen_printer(&self.store(), kind)?.ok_or(AppError::Equipment("printer-none"))
    }

    fn equipment(&self) -> Result<&dyn Equipment, AppError> {
        self.host.equipment().ok_or(AppError::Equipment("equipment-none"))
    }

    /// What a request about equipment comes to.
    pub(crate) fn equip(&self, caller: &Caller, request: Request) -> Result<Value, AppError> {
        Ok(match request {
            Request::ShowEquipment(_) => Value::ShowEquipment(self.show_equipment(caller)?),
            Request::ChooseScale(asked) => Value::ChooseScale(self.choose_scale(caller, &asked)?),
            Request::ReadScale(_) => Value::ReadScale(self.read_scale(caller)?),
            Request::ChoosePrinter(asked) => Value::ChoosePrinter(self.choose_printer(caller, &asked)?),
            Request::TestPrinter(TestPrinter { kind }) => {
                Value::TestPrinter(self.test_printer(caller, kind)?)
            }
            Request::SendLabel(asked) => Value::SendLabel(self.send_label(caller, &asked)?),
            Request::ShowPrintJob(asked) => Value::ShowPrintJob(self.show_print_job(caller, &asked.job)?),
            Request::StopPrintJob(asked) => Value::StopPrintJob(self.stop_print_job(caller, &asked.job)?),
            other => return Err(AppError::RequestUnreadable(other.name().to_owned())),
        })
    }
}

/// What this kiosk weighs and prints with.
pub(crate) fn chosen_here(store: &Store) -> Result<EquipmentChosen, AppError> {
    Ok(EquipmentChosen {
        scale: store.setting::<Option<Chosen>>(SCALE)?.flatten().map(|scale| scale.title),
        printer: chosen_printer(store, PrinterKind::Labels)?,
        paper_printer: chosen_printer(store, PrinterKind::Papers)?,
    })
}

fn chosen_printer(store: &Store, kind: PrinterKind) -> Result<Option<String>, AppError> {
    Ok(store.setting::<Option<String>>(kind.setting())?.flatten())
}

/// Whether a job was given to a printer: its name, a dash and a number.
fn is_of(job: &str, printer: &str) -> bool {
    let number = job.strip_prefix(printer).and_then(|rest| rest.strip_prefix('-'));
    number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit()))
}

/// The PDF a request for a paper was answered with.
fn pdf_of(value: Value) -> Option<PaperFile> {
    let file = match value {
        Value::PrintBadges(file)
        | Value::PrintMat(file)
        | Value::PrintPaper(file)
        | Value::PrintPaymentRequest(file)
        | Value::PrintStatement(file) => file,
        _ => return None,
    };
    (file.media == Format::Pdf.media()).then_some(file)
}

/// Where the scale is plugged in now: where it was, or where its name is.
fn place_of(scale: &Chosen, seen: &[ScaleSeen]) -> Option<String> {
    let by_name = || seen.iter().find(|there| there.title == scale.title);
    let at_port = seen.iter().find(|there| there.port == scale.port && there.title == scale.title);
    at_port.or_else(by_name).map(|there| there.port.clone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_printable_paper_is_the_request_for_it() {
        let mat = r#"{ "do": "mat", "paper": "a4", "lang": "sw" }"#;
        let statement = r#"{ "do": "statement", "member": "01890000-0000-7000-8000-000000000001", "lang": "ar", "format": "pdf" }"#;
        for text in [mat, statement] {
            let paper: Printable = serde_json::from_str(text).unwrap();
            let request: Request = serde_json::from_str(text).unwrap();
            assert_eq!(Request::from(paper), request);
        }
        for other in [r#"{ "do": "sign_out" }"#, r#"{ "do": "send_paper", "paper": {} }"#] {
            assert!(serde_json::from_str::<Printable>(other).is_err(), "{other}");
        }
    }

    #[test]
    fn only_the_door_makes_papers_and_a_picture_is_none() {
        let file = |media: &str| PaperFile {
            name: "mat-a4.pdf".to_owned(),
            media: media.to_owned(),
            base64: String::new(),
        };
        assert!(pdf_of(Value::PrintMat(file("application/pdf"))).is_some());
        assert!(pdf_of(Value::PrintStatement(file("image/png"))).is_none());
        assert!(pdf_of(Value::PrintLabel(file("application/pdf"))).is_none());
    }

    #[test]
    fn a_job_is_told_by_its_printers_name() {
        assert!(is_of("Crates-12", "Crates") && is_of("Crates-2-12", "Crates-2"));
        assert!(
            !is_of("Crates-2-12", "Crates") && !is_of("Crates", "Crates") && !is_of("Office-1", "Crates")
        );
    }

    #[test]
    fn a_scale_is_found_where_it_is_plugged_in() {
        let named = |port: &str, title: &str| ScaleSeen { port: port.to_owned(), title: title.to_owned() };
        let scale =
            Chosen { port: "/dev/hidraw1".to_owned(), title: "M25".to_owned(), manner: "hid@0".to_owned() };
        let other = named("/dev/hidraw1", "Keyboard");
        let moved = named("/dev/hidraw2", "M25");
        assert_eq!(place_of(&scale, &[other.clone(), moved]), Some("/dev/hidraw2".to_owned()));
        assert_eq!(place_of(&scale, &[named("/dev/hidraw1", "M25")]), Some("/dev/hidraw1".to_owned()));
        assert_eq!(place_of(&scale, &[other]), None);
    }
}
