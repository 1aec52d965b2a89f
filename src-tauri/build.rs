//! Lets the window compile before the screens are built, and declares its one command.

fn main() {
    let dist = std::path::Path::new("../ui/dist");
    println!("cargo:rerun-if-changed={}", dist.display());
    if !dist.join("index.html").exists() {
        let page = "<!doctype html><title>Punnet</title><p>The screens aren't built yet: <code>cargo xtask run</code>";
        let made = std::fs::create_dir_all(dist).and_then(|()| std::fs::write(dist.join("index.html"), page));
        if let Err(error) = made {
            println!("cargo:warning=ui/dist can't be made: {error}");
        }
    }
    let manifest = tauri_build::AppManifest::new().commands(&["call"]);
    if let Err(error) = tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest)) {
        println!("cargo:error={error:#}");
        std::process::exit(1);
    }
}
