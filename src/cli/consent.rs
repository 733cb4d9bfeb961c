//! Asking before something is gone for good: a slip of the finger is no consent.

use std::io::{self, IsTerminal};

use crate::say;
use crate::terminal::line::LineMode;
use crate::ui::screen::Screen;

use super::context::Context;
use super::failure::Failure;

/// Says what will happen and asks for the word that consents to it.
pub(super) fn consents(context: &Context, screen: &Screen, word: &str) -> Result<bool, Failure> {
    let pen = context.pen(&io::stderr());
    let echo = !io::stdin().is_terminal();
    let mut line = LineMode { input: io::stdin().lock(), output: io::stderr(), pen, echo };
    line.show(screen).map_err(|error| context.io_failure(&error))?;
    let typed = line.ask(&say!(context.words, "consent-prompt", word = word));
    let typed = typed.map_err(|error| context.io_failure(&error))?;
    Ok(typed.is_some_and(|typed| typed.trim().eq_ignore_ascii_case(word)))
}
