//! How many connections may be open: each is a file to the system, and many systems allow 256 or 1,024
//! to a program that does not ask for more.

/// More connections than this are not taken.
const MOST: usize = 24_000;

/// So many files the program needs for itself.
#[cfg(unix)]
const OWN: u64 = 64;

/// Asks for as many as the system gives, and says how many connections that allows. Whoever comes later
/// has to wait.
#[cfg(unix)]
pub fn allow_many() -> usize {
    use nix::sys::resource::{Resource, getrlimit, setrlimit};

    /// macOS takes no number above this, whatever it calls its limit.
    const OPEN_MAX: u64 = 10_240;

    let Ok((now, most)) = getrlimit(Resource::RLIMIT_NOFILE) else { return MOST };
    let wanted = if cfg!(target_os = "macos") { most.min(OPEN_MAX) } else { most };
    // What was allowed before is allowed still.
    let allowed = setrlimit(Resource::RLIMIT_NOFILE, wanted, most).map_or(now, |()| wanted);
    usize::try_from(allowed.saturating_sub(OWN)).unwrap_or(MOST).min(MOST)
}

/// Other systems have no such limit.
#[cfg(not(unix))]
pub fn allow_many() -> usize {
    MOST
}
