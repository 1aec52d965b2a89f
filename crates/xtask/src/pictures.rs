//! `cargo xtask screenshots`: the pictures of the README, from a running kiosk.

use crate::kiosk::{Place, Scratch};
use crate::tools::{Done, Stop, cargo, program, root, run};
use crate::{install, ui};

/// The script that walks through the screens.
const SCRIPT: &str = "tests/browser/screenshots.mjs";

/// Fills a fresh sample cooperative, serves it and lets the script take pictures.
pub fn screenshots(args: &[String]) -> Done {
    if let Some(other) = args.first() {
        return Err(Stop(format!("`screenshots` takes no words, {other} was given")));
    }
    install::for_tests()?;
    ui::packages()?;
    ui::build()?;
    run(&mut cargo(&["build", "-p", "punnet"]))?;
    let scratch = Scratch::new("screenshots")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (_hub, hub) = place.hub()?;
    place.fill(&hub)?;
    let (_kiosk, url) = place.serve(&hub)?;
    let folder = root().join("docs/pictures");
    run(program("node", &[SCRIPT, &url]).arg(&folder))?;
    println!("pictures in {}", folder.display());
    Ok(())
}
