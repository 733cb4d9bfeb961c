//! Taking over a terminal and giving it back, whatever happens in between.

use std::io::{self, Write, stdout};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};

/// Whose the terminal is. It is locked while that changes, for a signal may come from the side.
static STATE: Mutex<State> = Mutex::new(State::Free);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The shell's.
    Free,
    /// Ours.
    Taken,
    /// Nobody's of this program any more, which is about to end.
    Gone,
}

/// The terminal is ours while this lives.
#[derive(Debug)]
pub struct Guard(());

impl Guard {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// Whatever the terminal reports; it is then as it was.
    pub fn take() -> io::Result<Self> {
        restore_before_a_panic_is_told();
        let guard = Self(());
        enter()?;
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        give_back();
    }
}

/// Makes the terminal ours.
///
/// # Errors
/// Whatever the terminal reports, or that the program is about to end.
pub fn enter() -> io::Result<()> {
    let mut state = state();
    if *state == State::Gone {
        return Err(io::ErrorKind::Interrupted.into());
    }
    *state = State::Taken;
    enable_raw_mode()?;
    execute!(stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste)
}

/// Makes it ours although it is thought to be: a shell may have set it while the program stood still.
///
/// # Errors
/// As [`enter`].
pub fn enter_anew() -> io::Result<()> {
    // Raw mode would not be set a second time. In the background this stands still once more, before
    // anything is drawn over the shell.
    disable_raw_mode()?;
    enter()
}

/// Gives the terminal back as it was; nothing, if it is not ours.
pub fn give_back() {
    let mut state = state();
    if *state == State::Taken {
        *state = State::Free;
        reset();
    }
}

/// Gives it back, and never takes it again: the program ends from another thread.
pub fn give_back_for_good() {
    let mut state = state();
    if std::mem::replace(&mut *state, State::Gone) == State::Taken {
        reset();
    }
}

/// Whether the terminal is ours now.
pub fn is_taken() -> bool {
    *state() == State::Taken
}

fn reset() {
    // Whoever closed the terminal has no use for it.
    let _ =
        execute!(stdout(), DisableBracketedPaste, DisableMouseCapture, LeaveAlternateScreen, Show);
    let _ = disable_raw_mode();
    let _ = stdout().flush();
}

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn restore_before_a_panic_is_told() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let told = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            give_back();
            told(panic);
        }));
    });
}
