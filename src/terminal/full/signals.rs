//! Signals that reach the full screen: they are noted where they come, and acted on between two
//! keys, when the terminal can be given back in peace.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::events::Happening;
use super::guard;

/// The signals noted so far.
#[derive(Debug, Default)]
pub(super) struct Signals {
    stop: Arc<AtomicBool>,
    goes_on: Arc<AtomicBool>,
}

impl Signals {
    /// From now on a request to stand still is noted instead of followed at once, and so is going on.
    ///
    /// # Errors
    /// Whatever the system reports.
    pub(super) fn note() -> io::Result<Self> {
        let signals = Self::default();
        signals.register()?;
        Ok(signals)
    }

    #[cfg(unix)]
    fn register(&self) -> io::Result<()> {
        use signal_hook::consts::{SIGCONT, SIGTSTP};
        signal_hook::flag::register(SIGTSTP, Arc::clone(&self.stop))?;
        signal_hook::flag::register(SIGCONT, Arc::clone(&self.goes_on))?;
        Ok(())
    }

    #[cfg(not(unix))]
    fn register(&self) -> io::Result<()> {
        Ok(())
    }

    /// What a signal asks for, once.
    pub(super) fn caught(&self) -> Option<Happening> {
        if super::super::interrupt::is_asked_to_stop() {
            Some(Happening::Interrupt)
        } else if self.stop.swap(false, Ordering::SeqCst) {
            Some(Happening::Suspend)
        } else if self.goes_on.swap(false, Ordering::SeqCst) {
            Some(Happening::GoOn)
        } else {
            None
        }
    }

    /// Gives the terminal back, stands still until the shell lets it go on, and takes it over again.
    ///
    /// # Errors
    /// Whatever the terminal or the system reports.
    pub(super) fn stand_still(&self) -> io::Result<()> {
        if !has_a_shell() {
            return Ok(());
        }
        guard::give_back();
        stop_here()?;
        // What was sent to everybody came here as well.
        self.stop.store(false, Ordering::SeqCst);
        guard::enter()
    }
}

/// Stops this program and whatever the shell started with it: a shell that waits for another than
/// us, such as for `cargo run`, would not notice otherwise.
#[cfg(unix)]
fn stop_here() -> io::Result<()> {
    use nix::sys::signal::{Signal, kill, raise};
    use nix::unistd::Pid;
    kill(Pid::from_raw(0), Signal::SIGTSTP)?;
    raise(Signal::SIGSTOP)?;
    Ok(())
}

/// Whether somebody could let it go on again. A program that is alone in its window has no shell.
#[cfg(unix)]
fn has_a_shell() -> bool {
    use nix::unistd::{getppid, getsid};
    getsid(None).is_ok_and(|ours| getsid(Some(getppid())) == Ok(ours))
}

#[cfg(not(unix))]
fn stop_here() -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
fn has_a_shell() -> bool {
    false
}
