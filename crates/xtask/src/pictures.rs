//! `cargo xtask screenshots`: the pictures of the README, taken by the browser's stories.

use crate::test::{script, with_binaries};
use crate::tools::{Done, Stop, cargo, program, root, run};
use crate::{install, ui};

/// Lets the browser's stories keep what they see.
pub fn screenshots(args: &[String]) -> Done {
    if let Some(other) = args.first() {
        return Err(Stop(format!("`screenshots` takes no words, {other} was given")));
    }
    install::for_tests()?;
    ui::packages()?;
    ui::build()?;
    run(&mut cargo(&["build", "-p", "punnet"]))?;
    let story = script("browser").ok_or_else(|| Stop("there are no stories in a browser".into()))?;
    let folder = root().join("docs/pictures");
    let mut node = program("node", &[]);
    node.arg(story).arg("--screenshots").arg(&folder);
    run(with_binaries(&mut node))?;
    println!("pictures in {}", folder.display());
    Ok(())
}
