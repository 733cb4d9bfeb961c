//! Whoever waits is told now and then how far it is.

use std::io::IsTerminal;

use jiff::{SignedDuration, Timestamp};

use super::context::Context;

/// Whoever waits is told after this many seconds, and again after as many.
const TELLS_EVERY: SignedDuration = SignedDuration::from_secs(2);

/// When the next word is due.
pub(super) struct Ticker {
    is_watched: bool,
    last: Timestamp,
}

impl Ticker {
    /// From now on.
    pub(super) fn new() -> Self {
        Self { is_watched: std::io::stderr().is_terminal(), last: Context::now() }
    }

    /// Whether somebody is waiting, and has been for long enough since the last word.
    pub(super) fn is_due(&mut self) -> bool {
        self.is_watched && is_due(&mut self.last, Context::now())
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
