//! How far a long check is.

use std::io::IsTerminal;

use jiff::{SignedDuration, Timestamp};

use crate::say;
use crate::words::Words;

use super::super::super::context::Context;

/// Whoever waits is told after this many seconds, and again after as many.
const TELLS_EVERY: SignedDuration = SignedDuration::from_secs(2);

/// Tells somebody who waits how far a check is.
pub(super) struct Progress<'c> {
    context: &'c Context,
    words: &'c Words,
    total: usize,
    is_watched: bool,
    last: Timestamp,
}

impl<'c> Progress<'c> {
    /// Of so many questions.
    pub(super) fn of(context: &'c Context, words: &'c Words, total: usize) -> Self {
        let is_watched = std::io::stderr().is_terminal();
        Self { context, words, total, is_watched, last: Context::now() }
    }

    /// So many questions are done.
    pub(super) fn questions(&mut self, done: usize) {
        // The clock is not asked for every question.
        if done.is_multiple_of(256) && self.is_due() {
            self.tell(say!(self.words, "checked-progress", done = done, total = self.total));
        }
    }

    /// So many banks have been audited.
    pub(super) fn audited(&mut self, done: usize, of: usize) {
        if self.is_due() {
            self.tell(say!(self.words, "checked-audit-progress", done = done, total = of));
        }
    }

    fn is_due(&mut self) -> bool {
        let is_due = self.is_watched && Context::now().duration_since(self.last) >= TELLS_EVERY;
        if is_due {
            self.last = Context::now();
        }
        is_due
    }

    fn tell(&self, text: String) {
        // A closed stream is no reason to stop checking.
        let _ = self.context.tell(&text);
    }
}
