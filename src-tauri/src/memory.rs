//! How the window and the processes it starts take memory from the system.

/// How glibc's allocator is told, before a program begins (mallopt(3)): what a photo or a
/// paper took goes back to the system at once instead of waiting to be used again, and not
/// every thread hoards its own.
#[cfg(target_os = "linux")]
const ALLOCATOR: [(&str, &str); 3] =
    [("MALLOC_ARENA_MAX", "2"), ("MALLOC_MMAP_THRESHOLD_", "262144"), ("MALLOC_TRIM_THRESHOLD_", "262144")];

/// Begins the program once more, in the same process, with an allocator that spares memory,
/// unless whoever started it has said something else. Where that can't be done it goes on
/// as it is.
#[cfg(target_os = "linux")]
pub fn spare() {
    use std::os::unix::process::CommandExt;

    if ALLOCATOR.iter().any(|(name, _)| std::env::var_os(name).is_some()) {
        return;
    }
    let Ok(program) = std::env::current_exe() else { return };
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).envs(ALLOCATOR).exec();
    // Nobody listens to the log yet.
    eprintln!("punnet-window: not begun anew: {error}");
}

/// Other systems need nothing.
#[cfg(not(target_os = "linux"))]
pub fn spare() {}
