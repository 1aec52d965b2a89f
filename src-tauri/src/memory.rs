//! How the window and the processes it starts take memory from the system.

/// What the programs of the kiosk are told before they begin. The first three are for glibc's
/// allocator (mallopt(3)): what a photo or a paper took goes back to the system at once instead
/// of waiting to be used again, and not every thread hoards its own. The last is for the page's
/// JavaScript (JavaScriptCore's OptionsList.h): it lets its heap grow little before it tidies,
/// as on a small device; it still compiles what is used often.
#[cfg(target_os = "linux")]
const SPARING: [(&str, &str); 4] = [
    ("MALLOC_ARENA_MAX", "2"),
    ("MALLOC_MMAP_THRESHOLD_", "262144"),
    ("MALLOC_TRIM_THRESHOLD_", "262144"),
    ("JSC_forceMiniVMMode", "1"),
];

/// Begins the program once more, in the same process, told to spare memory, unless whoever
/// started it has said something else. Where that can't be done it goes on as it is.
#[cfg(target_os = "linux")]
pub fn spare() {
    use std::os::unix::process::CommandExt;

    if SPARING.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).envs(SPARING).exec();
    // Nobody listens to the log yet.
    eprintln!("punnet-window: not begun anew: {error}");
}

/// Other systems need nothing.
#[cfg(not(target_os = "linux"))]
pub fn spare() {}
