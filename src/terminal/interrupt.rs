//! Ctrl-C, and being told to stop: every answer is on disk already, so a word is all it takes.

use std::io::Write;

/// The exit code of an interrupted program.
pub const INTERRUPTED: u8 = 130;

/// From now on an interruption says `message`, which ends with a line break, and ends the program with [`INTERRUPTED`].
pub fn say_when_interrupted(message: String) {
    // A second handler, or a system without signals: Ctrl-C then ends the program without a word.
    let _ = ctrlc::set_handler(move || leave(&message));
}

#[allow(clippy::disallowed_methods, reason = "a signal handler has nowhere to return to")]
fn leave(message: &str) {
    // Whoever interrupts may have closed the terminal as well.
    let _ = write!(std::io::stderr(), "\n{message}");
    std::process::exit(i32::from(INTERRUPTED));
}
