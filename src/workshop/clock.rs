//! The time of a workshop: taken once from the wall and counted on from there, so that a clock that is
//! set forward or back in the middle closes no question.

use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// The longest time that is waited, in seconds: a day.
const LONGEST_WAIT: u32 = 86_400;

/// The time since the program began to host the room.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    base: Timestamp,
    began: Instant,
}

impl Clock {
    /// Goes on from the latest thing that happened, or from what the wall says now if that is later: after the clock was set
    /// back, what happens next still comes after what happened before.
    pub fn from(latest: Timestamp, now: Timestamp) -> Self {
        Self { base: now.max(latest), began: Instant::now() }
    }

    /// The moment after so many seconds, a day at most.
    pub fn in_seconds(&self, seconds: u32) -> Option<Timestamp> {
        let wait = SignedDuration::from_secs(i64::from(seconds.min(LONGEST_WAIT)));
        self.now().saturating_add(wait).ok()
    }

    /// The time.
    pub fn now(&self) -> Timestamp {
        let passed = SignedDuration::try_from(self.began.elapsed()).unwrap_or_default();
        self.base.saturating_add(passed).unwrap_or(self.base)
    }
}
