//! `cargo xtask screenshots`: the pictures of the README, from a running kiosk; with
//! `--all` every screen in every language, by day and by night, on every panel.
//! `cargo xtask gallery`: measured photos, drawn by the project itself.

use crate::kiosk::{Place, Scratch};
use crate::tools::{Done, Stop, While, cargo, program, root, run, target_dir};
use crate::{install, ui};

/// The script that walks through the screens.
const SCRIPT: &str = "tests/browser/screenshots.mjs";

/// Those the README shows.
const SHOWN: &[&str] = &[
    "en/photo-result.png",
    "en/review.png",
    "zh-CN/bring-weight.png",
    "en/papers.png",
    "en/shares.png",
    "ar-dark/photo-result.png",
    "phone/photo-result.png",
];

/// Fills a fresh sample cooperative, serves it and lets the script take pictures.
pub fn screenshots(args: &[String]) -> Done {
    let all = match args {
        [] => false,
        [word] if word == "--all" => true,
        _ => return Err(Stop(format!("`screenshots` takes `--all` or nothing, not {}", args.join(" ")))),
    };
    install::for_tests()?;
    ui::packages()?;
    ui::build()?;
    run(&mut cargo(&["build", "--workspace", "--bins"]))?;
    let scratch = Scratch::new("screenshots")?;
    let place = Place { folder: scratch.path().to_path_buf() };
    let (_hub, hub) = place.hub()?;
    place.fill(&hub)?;
    let (_kiosk, url) = place.serve(&hub)?;
    let taken = target_dir().join("screenshots");
    if all {
        run(program("node", &[SCRIPT, &url]).arg(&taken).arg("--all"))?;
        println!("every screen in every way in {}", taken.display());
        return Ok(());
    }
    run(program("node", &[SCRIPT, &url]).arg(&taken))?;
    for name in SHOWN {
        let kept = root().join("docs/pictures").join(name.replace('/', "-"));
        std::fs::create_dir_all(kept.parent().unwrap_or(&taken)).doing(kept.display())?;
        std::fs::copy(taken.join(name), &kept).doing(kept.display())?;
    }
    println!("every screen in {}; the README's in docs/pictures", taken.display());
    Ok(())
}

/// Draws the gallery's photos, measures them and keeps them with what was measured.
pub fn gallery(args: &[String]) -> Done {
    if let Some(other) = args.first() {
        return Err(Stop(format!("`gallery` takes no words, {other} was given")));
    }
    let example = ["run", "--quiet", "-p", "punnet-measuring", "--example", "gallery", "--"];
    run(cargo(&example).arg(root().join("docs/pictures")))
}
