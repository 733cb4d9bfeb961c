//! How a command fails: with words for people and an exit code for scripts.

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use crate::say;
use crate::store::StoreError;
use crate::terminal::interrupt::{INTERRUPTED, message};
use crate::ui::text::{clean, fit};
use crate::ui::troubles;
use crate::words::Words;

/// A command that did not do what it should.
#[derive(Debug)]
pub(super) enum Failure {
    /// The content or the data is at fault: exit code 1.
    Content(String),
    /// The command line is at fault: exit code 2.
    Usage(String),
    /// The content is at fault, and all about it has been said: exit code 1.
    Told,
    /// Somebody, or the system, interrupted the program: exit code 130.
    Interrupted,
    /// Whoever reads our output has had enough: exit code 0.
    ClosedPipe,
}

impl Failure {
    /// Says what went wrong on stderr, and gives the exit code.
    pub(super) fn tell(self) -> ExitCode {
        let (code, text) = match self {
            Failure::Content(text) => (1, text),
            Failure::Usage(text) => (2, text),
            Failure::Interrupted => {
                let _ = io::Write::write_all(&mut io::stderr(), message().as_bytes());
                return ExitCode::from(INTERRUPTED);
            }
            Failure::Told => return ExitCode::FAILURE,
            Failure::ClosedPipe => return ExitCode::SUCCESS,
        };
        // Where stderr is closed as well, the code is all that is left.
        let _ = io::Write::write_all(
            &mut io::stderr(),
            format!("{}\n", fitted(&clean(text.trim_end()))).as_bytes(),
        );
        ExitCode::from(code)
    }

    /// What an output stream reported.
    pub(super) fn output(words: &Words, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Failure::ClosedPipe;
        }
        Failure::Content(say!(words, "output-failed", reason = error.to_string()))
    }

    /// What a store reported.
    pub(super) fn store(words: &Words, error: &StoreError) -> Self {
        Failure::Content(troubles::store(words, error))
    }
}

/// A text wrapped to the terminal that it goes to, so that no word is broken.
fn fitted(text: &str) -> String {
    let width = io::stderr().is_terminal().then(terminal_size::terminal_size).flatten();
    match width {
        Some((width, _)) => fit(text, usize::from(width.0), "").join("\n"),
        None => text.to_owned(),
    }
}
