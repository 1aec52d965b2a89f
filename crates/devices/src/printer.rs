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

/// Hands a PDF to a printer; gives the job's name. What is larger than the printer's
/// paper is made to fit, what is smaller stays as it is.
///
/// # Errors
/// [`PrinterError`]; nothing is printed then.
pub fn print(printer: &str, title: &str, pdf: &[u8]) -> Result<String, PrinterError> {
    check(printer)?;
    let out = spooler("lp", &["-d", printer, "-t", title, "-o", "print-scaling=auto", "-"], pdf)?;
    let text = said(&out)?;
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

    #[test]
    fn no_name_is_an_option() {
        for name in ["", "-a", "label;rm", "a b", "../x"] {
            assert_eq!(check(name), Err(PrinterError::Gone), "{name}");
        }
        assert_eq!(check("Zebra_GK420d-2"), Ok(()));
    }
}
