//! What one attempt came to. Both errors are counted, always.

use jiff::{SignedDuration, Timestamp};

use crate::domain::answer::Answer;
use crate::domain::attempt::{Attempt, Counted};
use crate::domain::grade::Mark;
use crate::domain::plan::Asked;
use crate::domain::response::{Exposure, Response};
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

use super::calibration::Calibration;
use super::discrimination::Judged;

/// What one attempt came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Questions in the attempt. What a spare replaces is not counted twice.
    pub asked: u32,
    /// Questions answered before their explanation was seen.
    pub answered: u32,
    /// Of those, answers with full credit.
    pub right: u32,
    /// Of those, answers with part of the credit.
    pub partly: u32,
    /// Of those, answers to questions seen in earlier rounds.
    pub seen_before: u32,
    /// Questions answered again after their explanation; they are practice and count nowhere else.
    pub practised: u32,
    /// The judged scenes among the answered.
    pub judged: Judged,
    /// Certainty against correctness of the answered.
    pub calibration: Calibration,
}

impl Score {
    /// Adds up an attempt.
    pub fn of(attempt: &Attempt) -> Self {
        let mut score = Self::default();
        for outcome in attempt.outcomes() {
            score.asked += u32::from(!outcome.asked.spare);
            score.practised += u32::from(outcome.practice.is_some());
            if let Some(response) = outcome.counted {
                score.count(outcome.asked, response);
            }
        }
        score
    }

    fn count(&mut self, asked: &Asked, response: &Response) {
        let mark = response.credit.mark();
        let right = mark == Mark::Right;
        self.answered += 1;
        self.right += u32::from(right);
        self.partly += u32::from(mark == Mark::Partly);
        self.seen_before += u32::from(response.exposure == Exposure::SeenBefore);
        count_judged(&mut self.judged, asked.verdict, &response.answer);
        if let Some(certainty) = response.certainty {
            self.calibration.count(certainty, right);
        }
    }
}

/// Whether an answer may measure skill: the question was new to the learner, and it is no fact of
/// the report, which nobody can see through.
pub fn measures_skill(asked: &Asked, response: &Response) -> bool {
    response.exposure == Exposure::Fresh && asked.topic != Topic::Report
}

/// The judged scenes of an attempt that measure skill and were answered since a moment.
pub fn fresh_judged(attempt: &Attempt, since: Timestamp) -> Judged {
    let mut judged = Judged::default();
    for (asked, Counted { response, at }) in attempt.counted() {
        if *at >= since && measures_skill(asked, response) {
            count_judged(&mut judged, asked.verdict, &response.answer);
        }
    }
    judged
}

/// Counts an answer, if it is one to a judged scene.
pub(super) fn count_judged(judged: &mut Judged, verdict: Option<Verdict>, answer: &Answer) {
    if let (Some(verdict), Answer::Verdict(given)) = (verdict, answer) {
        judged.count(verdict == Verdict::Scam, *given == Verdict::Scam);
    }
}

/// Fresh judged answers count towards skill for this many days.
pub const POOLED_DAYS: i64 = 90;

/// From when on fresh judged answers count towards skill.
pub fn pooled_since(now: Timestamp) -> Timestamp {
    days_before(now, POOLED_DAYS)
}

/// The moment so many days, of 24 hours each, before another.
pub(super) fn days_before(now: Timestamp, days: i64) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(days * 24)).unwrap_or(Timestamp::MIN)
}
