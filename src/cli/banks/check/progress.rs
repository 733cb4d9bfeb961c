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
        self.is_watched && is_due(&mut self.last, Context::now())
    }

    fn tell(&self, text: String) {
        // A closed stream is no reason to stop checking.
        let _ = self.context.tell(&text);
    }
}

/// Whether enough time has passed since the last word; from now on `now` is the last.
fn is_due(last: &mut Timestamp, now: Timestamp) -> bool {
    let is_due = now.duration_since(*last) >= TELLS_EVERY;
    if is_due {
        *last = now;
    }
    is_due
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_comes_every_two_seconds_and_not_at_once() {
        let at = |milliseconds| Timestamp::from_millisecond(milliseconds).unwrap();
        let mut last = at(0);
        let told: Vec<bool> =
            [10, 1_999, 2_000, 2_500, 3_999, 4_100].map(|now| is_due(&mut last, at(now))).into();
        assert_eq!(told, [false, false, true, false, false, true]);
    }
}
