//! How far a long check is.

use crate::say;
use crate::words::Words;

use super::super::super::context::Context;
use super::super::super::ticker::Ticker;

/// Tells somebody who waits how far a check is.
pub(super) struct Progress<'c> {
    context: &'c Context,
    words: &'c Words,
    total: usize,
    ticker: Ticker,
}

impl<'c> Progress<'c> {
    /// Of so many questions.
    pub(super) fn of(context: &'c Context, words: &'c Words, total: usize) -> Self {
        Self { context, words, total, ticker: Ticker::new() }
    }

    /// So many questions are done.
    pub(super) fn questions(&mut self, done: usize) {
        // The clock is not asked for every question.
        if done.is_multiple_of(256) && self.ticker.is_due() {
            self.tell(say!(self.words, "checked-progress", done = done, total = self.total));
        }
    }

    /// So many banks have been audited.
    pub(super) fn audited(&mut self, done: usize, of: usize) {
        if self.ticker.is_due() {
            self.tell(say!(self.words, "checked-audit-progress", done = done, total = of));
        }
    }

    fn tell(&self, text: String) {
        // A closed stream is no reason to stop checking.
        let _ = self.context.tell(&text);
    }
}
