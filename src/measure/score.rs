//! What one attempt came to. Both errors are counted, always.

use jiff::Timestamp;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Asked, Attempt, Counted, Standing};
use crate::domain::question::Verdict;
use crate::domain::response::{Exposure, Response};
use crate::domain::topic::Topic;

use super::calibration::Calibration;
use super::discrimination::Judged;

/// What one attempt came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Questions in the attempt.
    pub asked: u32,
    /// Questions answered before their explanation was seen.
    pub answered: u32,
    /// Of those, answers with full credit.
    pub right: u32,
    /// Of those, answers with part of the credit.
    pub partly: u32,
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
        for (asked, counted) in attempt.counted() {
            score.count(asked, &counted.response);
        }
        for (_, standing) in attempt.asked() {
            score.asked += 1;
            score.practised += u32::from(is_practice(standing));
        }
        score
    }

    fn count(&mut self, asked: &Asked, response: &Response) {
        let right = response.credit.is_full();
        self.answered += 1;
        self.right += u32::from(right);
        self.partly += u32::from(!right && response.credit.share() > 0.0);
        count_judged(&mut self.judged, asked.verdict, &response.answer);
        if let Some(certainty) = response.certainty {
            self.calibration.count(certainty, right);
        }
    }
}

fn is_practice(standing: &Standing) -> bool {
    matches!(standing, Standing::Answered(response) if response.exposure == Exposure::AfterFeedback)
}

/// Whether an answer may measure skill: the question was new to the learner, and it is no fact of
/// the report, which nobody can see through.
fn measures_skill(asked: &Asked, response: &Response) -> bool {
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

fn count_judged(judged: &mut Judged, verdict: Option<Verdict>, answer: &Answer) {
    if let (Some(verdict), Answer::Verdict(given)) = (verdict, answer) {
        judged.count(verdict == Verdict::Scam, *given == Verdict::Scam);
    }
}
