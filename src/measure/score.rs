//! What one attempt came to. Both errors are counted, always.

use crate::domain::answer::Answer;
use crate::domain::attempt::{Asked, Attempt, Standing};
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
        for (asked, standing) in attempt.asked() {
            score.asked += 1;
            if let Standing::Answered(response) = standing {
                score.count(asked, response);
            }
        }
        score
    }

    fn count(&mut self, asked: &Asked, response: &Response) {
        if response.exposure == Exposure::AfterFeedback {
            self.practised += 1;
            return;
        }
        let right = response.credit.is_full();
        self.answered += 1;
        self.right += u32::from(right);
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

/// The judged scenes of an attempt that measure skill.
pub fn fresh_judged(attempt: &Attempt) -> Judged {
    let mut judged = Judged::default();
    for (asked, response) in attempt.answered() {
        if measures_skill(asked, response) {
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
