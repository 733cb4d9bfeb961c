//! Ctrl-C, and being told to stop: every answer is on disk already, so a word is all it takes.

use std::io::Write;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::full::guard;

/// The exit code of an interrupted program.
pub const INTERRUPTED: u8 = 130;

/// What is said, as it was set last.
static MESSAGE: Mutex<String> = Mutex::new(String::new());

/// Whether the full screen is to stop.
static ASKED: AtomicBool = AtomicBool::new(false);

/// A file that is only half written.
static HALF: Mutex<Option<PathBuf>> = Mutex::new(None);

/// How long the full screen has for it.
const PATIENCE: Duration = Duration::from_secs(1);

/// From now on an interruption says `message`, which ends with a line break, and ends the program with [`INTERRUPTED`].
pub fn say_when_interrupted(message: String) {
    if let Ok(mut kept) = MESSAGE.lock() {
        *kept = message;
    }
    // A second handler, or a system without signals: Ctrl-C then ends the program without a word.
    let _ = ctrlc::set_handler(leave);
}

/// From now on an interruption erases this file, which is only half written.
pub fn erase_when_interrupted(file: Option<PathBuf>) {
    if let Ok(mut kept) = HALF.lock() {
        *kept = file;
    }
}

/// Whether a signal asked the full screen to stop.
pub fn is_asked_to_stop() -> bool {
    ASKED.load(Ordering::SeqCst)
}

/// What is said to an interruption.
pub fn message() -> String {
    MESSAGE.lock().map(|kept| kept.clone()).unwrap_or_default()
}

#[allow(clippy::disallowed_methods, reason = "a signal handler has nowhere to return to")]
fn leave() {
    if guard::is_taken() {
        // It gives the terminal back between two keys, so that nothing is drawn over the shell.
        ASKED.store(true, Ordering::SeqCst);
        thread::sleep(PATIENCE);
    }
    // Whoever is about to take it over, such as after standing still, must not any more.
    guard::give_back_for_good();
    if let Some(half) = HALF.lock().ok().and_then(|mut half| half.take()) {
        let _ = std::fs::remove_file(half);
    }
    // Whoever interrupts may have closed the terminal as well.
    let _ = write!(std::io::stderr(), "\n{}", message());
    std::process::exit(i32::from(INTERRUPTED));
}
