//! `cargo xtask run`: from a fresh machine to a kiosk one can touch.

use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::thread::sleep;
use std::time::Duration;

use crate::kiosk::{Place, Process};
use crate::tools::{Done, Steps, Stop, While, cargo, program, root, run as run_command};
use crate::{install, ui};

const STEPS: usize = 6;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    web: bool,
    data: PathBuf,
    /// The second half, in which Ctrl-C is ours to answer.
    guarded: bool,
}

impl Wish {
    fn read(args: &[String]) -> Done<Self> {
        let mut wish = Self { web: false, data: root().join(".punnet"), guarded: false };
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--web" => wish.web = true,
                "--guarded" => wish.guarded = true,
                "--data" => {
                    let folder = args.next().ok_or_else(|| Stop("--data needs a folder".into()))?;
                    wish.data = std::path::absolute(folder).doing(folder)?;
                }
                other => return Err(Stop(format!("`run` doesn't know {other}"))),
            }
        }
        Ok(wish)
    }

    /// A window where there is a screen, unless a browser was asked for.
    fn window(&self) -> bool {
        let set = |name: &str| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        !self.web && (set("DISPLAY") || set("WAYLAND_DISPLAY"))
    }
}

/// Prepares, then starts hub and kiosk and stays until they end.
pub fn run(args: &[String]) -> Done {
    let wish = Wish::read(args)?;
    if wish.guarded {
        return live(&wish);
    }
    prepare(&wish)?;
    // From here on Ctrl-C reaches hub and kiosk, and we wait for them: the same
    // process begins again with that signal ignored, which plain std can't ask for.
    let itself = std::env::current_exe().doing("finding ourselves")?;
    let mut again = program("env", &["--ignore-signal=INT"]);
    again.arg(itself).arg("run").args(args).arg("--guarded");
    Err(Stop(format!("could not go on: {}", again.exec())))
}

fn prepare(wish: &Wish) -> Done {
    let mut steps = Steps::from(0, STEPS);
    steps.next("looking for what is missing");
    install::for_run(wish.window())?;
    steps.next("the screens");
    ui::packages()?;
    ui::build()?;
    steps.next("building (the first time takes a while)");
    let window: &[&str] = if wish.window() { &["-p", "punnet-window"] } else { &[] };
    run_command(&mut cargo(&[&["build", "-p", "punnet"], window].concat()))
}

fn live(wish: &Wish) -> Done {
    let mut steps = Steps::from(3, STEPS);
    let place = Place { folder: wish.data.clone() };
    steps.next("starting the hub");
    let (mut hub, hub_url) = place.hub()?;
    println!("  {hub_url}, in {}", place.folder.join("hub").display());
    steps.next("the sample cooperative");
    let filled = place.fill(&hub_url)?;
    println!("  {}", if filled { "filled" } else { "there from an earlier start" });
    if hub.ended().is_some() {
        return Err(Stop("the hub ended".into()));
    }
    let kiosk = if wish.window() {
        steps.next("opening the kiosk's window; Ctrl-C ends everything");
        place.window(&hub_url)?
    } else {
        steps.next("serving the kiosk");
        let (kiosk, url) = place.serve(&hub_url)?;
        println!("\n  Open {url} in a browser. Ctrl-C ends everything.");
        kiosk
    };
    stay(kiosk, &mut hub);
    println!("\nended; everything is kept in {}", place.folder.display());
    Ok(())
}

/// Until the kiosk ends. A hub that ends first is no reason to stop: a kiosk works
/// without one.
fn stay(mut kiosk: Process, hub: &mut Process) {
    let mut told = false;
    while kiosk.ended().is_none() {
        if !told && hub.ended().is_some() {
            // On Ctrl-C both end; only a hub that ends alone is worth a word.
            sleep(Duration::from_secs(1));
            if kiosk.ended().is_none() {
                println!("  the hub ended; the kiosk goes on without it");
            }
            told = true;
        }
        sleep(Duration::from_millis(100));
    }
    hub.end();
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn read(args: &[&str]) -> Done<Wish> {
        Wish::read(&args.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn wishes_are_read() {
        let wish = read(&["--web", "--data", "/somewhere"]).unwrap();
        assert!(wish.web && !wish.window() && !wish.guarded);
        assert_eq!(wish.data, PathBuf::from("/somewhere"));
        assert!(read(&[]).unwrap().data.ends_with(".punnet"));
    }

    #[test]
    fn a_slip_is_said() {
        assert!(read(&["--data"]).unwrap_err().0.contains("folder"));
        assert!(read(&["--wbe"]).unwrap_err().0.contains("--wbe"));
    }
}
