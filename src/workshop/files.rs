//! How many connections may be open: each is a file to the system, and many systems allow 256 or 1,024
//! to a program that does not ask for more.

/// Asks for as many as the system gives. Where it gives no more, whoever comes later has to wait.
#[cfg(unix)]
pub fn allow_many() {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};

    /// macOS takes no number above this, whatever it calls its limit.
    const OPEN_MAX: u64 = 10_240;

    let Ok((_, most)) = getrlimit(Resource::RLIMIT_NOFILE) else { return };
    let wanted = if cfg!(target_os = "macos") { most.min(OPEN_MAX) } else { most };
    // What was allowed before is allowed still.
    let _ = setrlimit(Resource::RLIMIT_NOFILE, wanted, most);
}

/// Other systems have no such limit.
#[cfg(not(unix))]
pub fn allow_many() {}
