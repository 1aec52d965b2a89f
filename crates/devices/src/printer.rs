//! Printers the machine's spooler (CUPS) knows. Asked through its own programs, as every
//! Debian with a printer has them; what they print is read in the C locale.

use std::io::{self, Write};
use std::process::{Command, Output, Stdio};

/// Why nothing is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrinterError {
    /// The machine has no spooler.
    SpoolerMissing,
    /// The spooler doesn't answer.
    SpoolerStopped,
    /// The spooler no longer knows the printer.
    Gone,
    /// The printer takes nothing: somebody or the spooler stopped it.
    Stopped,
    /// No paper, or no labels.
    PaperOut,
    /// The paper is stuck.
    Jam,
    /// Its lid is open.
    Open,
    /// No toner, ink or ribbon.
    InkOut,
    /// It is off, or its cable is out.
    Offline,
    /// It takes no sheets as large as what must come out at its true size.
    SheetMissing,
    /// The spooler refused the paper.
    Refused,
}

impl PrinterError {
    /// The stable code, by which words are found.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SpoolerMissing => "printer-no-spooler",
            Self::SpoolerStopped => "printer-spooler-stopped",
            Self::Gone => "printer-gone",
            Self::Stopped => "printer-stopped",
            Self::PaperOut => "printer-paper-out",
            Self::Jam => "printer-jam",
            Self::Open => "printer-open",
            Self::InkOut => "printer-ink-out",
            Self::Offline => "printer-offline",
            Self::SheetMissing => "printer-no-sheet",
            Self::Refused => "printer-refused",
        }
    }
}

/// How far a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Job {
    /// The printer has taken all of it.
    Done,
    /// It waits, or is being printed.
    Waiting,
    /// It waits for somebody to do something about the printer.
    Held(PrinterError),
}

/// The names of the printers.
///
/// # Errors
/// [`PrinterError::SpoolerMissing`], [`PrinterError::SpoolerStopped`].
pub fn printers() -> Result<Vec<String>, PrinterError> {
    let names = said(&spooler("lpstat", &["-e"], &[])?)?;
    if names.is_empty() {
        // No printer and no spooler look alike to it.
        running()?;
    }
    Ok(names.lines().map(str::to_owned).collect())
}

/// Hands a PDF to a printer; gives the job's name. Pages as large as a common sheet go on such
/// sheets, on one side each; others, labels, on what the printer holds. What is larger than
/// can be printed on is made to fit, what is smaller stays as it is; at its `true_size`
/// nothing is made smaller.
///
/// # Errors
/// [`PrinterError`]; nothing is printed then.
pub fn print(printer: &str, title: &str, pdf: &[u8], true_size: bool) -> Result<String, PrinterError> {
    check(printer)?;
    let sheet = sheet_of(pdf).map(|sheet| (sheet, has_sheet(printer, sheet)));
    let options = options(sheet, true_size)?;
    let mut args = vec!["-d", printer, "-t", title];
    args.extend(options.iter().flat_map(|option| ["-o", option]));
    args.push("-");
    let text = said(&spooler("lp", &args, pdf)?)?;
    // "request id is label-12 (1 file(s))"
    let job = text.split_ascii_whitespace().find(|word| word.starts_with(&format!("{printer}-")));
    job.map(str::to_owned).ok_or(PrinterError::Refused)
}

/// How far a job is.
///
/// # Errors
/// [`PrinterError`] when the spooler can't be asked or knows the printer no longer.
pub fn job(job: &str) -> Result<Job, PrinterError> {
    let printer = job.rsplit_once('-').map(|(printer, _)| printer).ok_or(PrinterError::Gone)?;
    check(printer)?;
    let waiting = said(&spooler("lpstat", &["-W", "not-completed", "-o", printer], &[])?)?;
    if about_job(&waiting, job).is_none() {
        let over = said(&spooler("lpstat", &["-l", "-W", "completed", "-o", printer], &[])?)?;
        return if is_lost(&over, job) { Err(PrinterError::Refused) } else { Ok(Job::Done) };
    }
    let about = said(&spooler("lpstat", &["-l", "-p", printer], &[])?)?;
    Ok(alert(&about).map_or(Job::Waiting, Job::Held))
}

/// Takes a job back that isn't printed yet.
///
/// # Errors
/// [`PrinterError`] when the spooler can't be asked. A job that is done stays done.
pub fn cancel(job: &str) -> Result<(), PrinterError> {
    check(job)?;
    spooler("cancel", &[job], &[]).map(|_| ())
}

/// Sheets by the spooler's names, mm, the shorter side first (ISO 216).
const SHEETS: [(&str, [f64; 2]); 2] = [("A4", [210.0, 297.0]), ("A3", [297.0, 420.0])];
/// A page is as large as a sheet from so little a difference on, mm.
const ROUNDED_MM: f64 = 0.5;
/// A PDF's unit, mm.
const POINT_MM: f64 = 25.4 / 72.0;

/// What the spooler is told of a paper made for a sheet, with whether the printer has that.
/// Without it a paper is made to fit what the printer has instead.
fn options(sheet: Option<(&str, bool)>, true_size: bool) -> Result<Vec<String>, PrinterError> {
    let scaling = if true_size { "print-scaling=none" } else { "print-scaling=auto" };
    let mut options = vec![scaling.to_owned()];
    match sheet {
        // Two sheets that are glued together, or cut up, are no two sides of one.
        Some((name, true)) => options.extend([format!("media={name}"), "sides=one-sided".to_owned()]),
        Some((_, false)) if true_size => return Err(PrinterError::SheetMissing),
        Some(_) | None => {}
    }
    Ok(options)
}

/// The sheet a PDF is made for; nothing where its pages are as large as none.
fn sheet_of(pdf: &[u8]) -> Option<&'static str> {
    let page = page_mm(pdf)?;
    let fits = |sheet: &[f64; 2]| page.iter().zip(sheet).all(|(a, b)| (a - b).abs() <= ROUNDED_MM);
    SHEETS.iter().find(|(_, sheet)| fits(sheet)).map(|(name, _)| *name)
}

/// How large a PDF's pages are, mm, the shorter side first: its first `MediaBox` (ISO 32000-1,
/// 7.7.3.3). Ours stand in plain sight and are all alike.
fn page_mm(pdf: &[u8]) -> Option<[f64; 2]> {
    const NAME: &[u8] = b"/MediaBox";
    let at = pdf.windows(NAME.len()).position(|part| part == NAME)?;
    let rest = pdf.get(at + NAME.len()..)?;
    let end = rest.iter().position(|byte| *byte == b']')?;
    let text = std::str::from_utf8(rest.get(..end)?).ok()?.trim_start().strip_prefix('[')?;
    let corners: Result<Vec<f64>, _> = text.split_ascii_whitespace().map(str::parse).collect();
    let [left, bottom, right, top] = <[f64; 4]>::try_from(corners.ok()?).ok()?;
    let (wide, high) = ((right - left).abs() * POINT_MM, (top - bottom).abs() * POINT_MM);
    Some([wide.min(high), wide.max(high)])
}

/// Whether a printer takes a sheet. One that doesn't say what it takes is believed to.
fn has_sheet(printer: &str, sheet: &str) -> bool {
    let listed = spooler("lpoptions", &["-p", printer, "-l"], &[]);
    listed.map_or(true, |out| takes(&String::from_utf8_lossy(&out.stdout), sheet))
}

/// Whether a printer's options, `PageSize/Media Size: *A4 Letter`, have a sheet or name none.
fn takes(options: &str, sheet: &str) -> bool {
    let sizes =
        options.lines().find(|line| line.starts_with("PageSize")).and_then(|line| line.split_once(':'));
    let has = |sizes: &str| sizes.split_ascii_whitespace().any(|size| size.trim_start_matches('*') == sheet);
    sizes.is_none_or(|(_, sizes)| has(sizes))
}

/// What a list of jobs says of one: its line and those set in below.
fn about_job<'a>(list: &'a str, job: &str) -> Option<Vec<&'a str>> {
    let of_job = |line: &&str| line.split_ascii_whitespace().next() == Some(job);
    let mut lines = list.lines().skip_while(|line| !of_job(line));
    let first = lines.next()?;
    Some(std::iter::once(first).chain(lines.take_while(|line| line.starts_with('\t'))).collect())
}

/// Whether a job is over without having been printed (`job-state-reasons`, RFC 8011, 5.3.8).
fn is_lost(over: &str, job: &str) -> bool {
    let said = about_job(over, job).unwrap_or_default().join(" ");
    ["aborted", "canceled"].iter().any(|reason| said.contains(reason))
}

/// A name the spooler itself would allow, so that none is taken for an option.
fn check(name: &str) -> Result<(), PrinterError> {
    let fine = |c: char| c.is_alphanumeric() || "-_.+@".contains(c);
    let usable = !name.is_empty() && !name.starts_with('-') && name.chars().all(fine);
    if usable { Ok(()) } else { Err(PrinterError::Gone) }
}

/// What `lpstat -l -p` says is wrong: a stopped printer, or the reasons IPP has names
/// for (RFC 8011, 5.4.12: `printer-state-reasons`).
fn alert(about: &str) -> Option<PrinterError> {
    let alerts = about.lines().find_map(|line| line.trim().strip_prefix("Alerts:")).unwrap_or_default();
    let reasons = [
        ("media-empty", PrinterError::PaperOut),
        ("media-needed", PrinterError::PaperOut),
        ("media-jam", PrinterError::Jam),
        ("cover-open", PrinterError::Open),
        ("door-open", PrinterError::Open),
        ("toner-empty", PrinterError::InkOut),
        ("marker-supply-empty", PrinterError::InkOut),
        ("offline", PrinterError::Offline),
        ("shutdown", PrinterError::Offline),
        ("connecting-to-device", PrinterError::Offline),
        ("timed-out", PrinterError::Offline),
    ];
    let found = reasons.iter().find(|(reason, _)| alerts.contains(reason)).map(|(_, error)| *error);
    let stopped = about.lines().next().is_some_and(|line| line.contains(" disabled since"));
    found.or(stopped.then_some(PrinterError::Stopped))
}

fn running() -> Result<(), PrinterError> {
    let out = spooler("lpstat", &["-r"], &[])?;
    let runs = String::from_utf8_lossy(&out.stdout).contains("scheduler is running");
    if runs { Ok(()) } else { Err(PrinterError::SpoolerStopped) }
}

/// What a program of the spooler printed, or why it failed.
fn said(out: &Output) -> Result<String, PrinterError> {
    let text = String::from_utf8_lossy(&out.stdout).into_owned();
    if out.status.success() {
        return Ok(text);
    }
    // Without a spooler every printer is unknown, so that is asked first.
    running()?;
    let why = String::from_utf8_lossy(&out.stderr).to_ascii_lowercase();
    if why.contains("does not exist") || why.contains("invalid destination") {
        return Err(PrinterError::Gone);
    }
    if why.contains("not accepting") {
        return Err(PrinterError::Stopped);
    }
    Err(PrinterError::Refused)
}

fn spooler(program: &str, args: &[&str], input: &[u8]) -> Result<Output, PrinterError> {
    let failed = |error: io::Error| match error.kind() {
        io::ErrorKind::NotFound => PrinterError::SpoolerMissing,
        _ => PrinterError::Refused,
    };
    let mut command = Command::new(program);
    command.args(args).env("LC_ALL", "C").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take() {
        // Who refuses at once doesn't read it all; its answer says why.
        let _ = stdin.write_all(input);
    }
    child.wait_with_output().map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn about(first: &str, alerts: &str) -> Option<PrinterError> {
        alert(&format!("{first}\n\tForm mounted:\n\tDescription: label\n\tAlerts: {alerts}\n"))
    }

    #[test]
    fn a_printers_alerts_have_words() {
        let idle = "printer label is idle.  enabled since Thu Nov 26 20:55:07 2026";
        let printing = "printer label now printing label-3.  enabled since Thu Nov 26 20:55:07 2026";
        let disabled = "printer label disabled since Thu Nov 26 20:55:07 2026 -";
        assert_eq!(about(idle, "none"), None);
        assert_eq!(about(printing, "media-empty-error"), Some(PrinterError::PaperOut));
        assert_eq!(about(printing, "cover-open"), Some(PrinterError::Open));
        assert_eq!(about(printing, "connecting-to-device"), Some(PrinterError::Offline));
        assert_eq!(about(disabled, "none"), Some(PrinterError::Stopped));
        assert_eq!(about(disabled, "media-jam-error"), Some(PrinterError::Jam));
        assert_eq!(alert(""), None);
    }

    #[test]
    fn a_job_that_was_stopped_isnt_printed() {
        let over = "lbl-12 root 1024 Thu Nov 26\n\tStatus: \n\tAlerts: processing-to-stop-point\n\tqueued for lbl\n\
            lbl-1 root 1024 Thu Nov 26\n\tStatus: \n\tAlerts: aborted-by-system\n\tqueued for lbl\n";
        assert!(!is_lost(over, "lbl-12"));
        assert!(is_lost(over, "lbl-1"));
        assert!(!is_lost(over, "lbl-3"));
        assert_eq!(about_job(over, "lbl-1").map(|lines| lines.len()), Some(4));
    }

    /// A PDF with a page of that size, in points.
    fn pdf(size: &str) -> Vec<u8> {
        format!("%PDF-1.7\n1 0 obj\n<</Type/Page/MediaBox[0 0 {size}]/Rotate 0>>\nendobj\n").into_bytes()
    }

    #[test]
    fn pages_go_on_the_sheet_they_are_made_for() {
        assert_eq!(sheet_of(&pdf("595.2756 841.8898")), Some("A4"));
        assert_eq!(sheet_of(&pdf("841.8898 595.2756")), Some("A4"), "lying");
        assert_eq!(sheet_of(&pdf("1190.5511 841.8898")), Some("A3"));
        assert_eq!(sheet_of(&pdf("283.46 198.43")), None, "a label");
        assert_eq!(sheet_of(b"<</MediaBox [ 0 0 595 842 ]>>"), Some("A4"), "with gaps, rounded");
        for odd in ["", "/MediaBox", "/MediaBox[0 0 595]", "/MediaBox[a b c d]", "/MediaBox 7 0 R"] {
            assert_eq!(sheet_of(odd.as_bytes()), None, "{odd}");
        }
    }

    #[test]
    fn what_is_measured_by_is_printed_at_its_true_size_or_not_at_all() {
        let words = |sheet, true_size| options(sheet, true_size).map(|options| options.join(" "));
        let told = |text: &str| Ok(text.to_owned());
        assert_eq!(words(None, false), told("print-scaling=auto"));
        assert_eq!(words(Some(("A4", true)), false), told("print-scaling=auto media=A4 sides=one-sided"));
        assert_eq!(words(Some(("A4", false)), false), told("print-scaling=auto"), "fitted to another sheet");
        assert_eq!(words(Some(("A3", true)), true), told("print-scaling=none media=A3 sides=one-sided"));
        assert_eq!(words(Some(("A3", false)), true), Err(PrinterError::SheetMissing));
    }

    #[test]
    fn a_printer_says_which_sheets_it_takes() {
        let says = "ColorModel/Color Mode: *Gray RGB\nPageSize/Media Size: Letter *A4 A4.Borderless\n";
        assert!(takes(says, "A4") && takes(says, "Letter"));
        assert!(!takes(says, "A3"));
        assert!(takes("", "A3") && takes("Duplex/2-Sided: *None\n", "A3"), "it doesn't say");
    }

    #[test]
    fn no_name_is_an_option() {
        for name in ["", "-a", "label;rm", "a b", "../x"] {
            assert_eq!(check(name), Err(PrinterError::Gone), "{name}");
        }
        assert_eq!(check("Zebra_GK420d-2"), Ok(()));
    }
}
