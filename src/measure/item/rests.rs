//! How well learners did on the rest, where not everybody answered everything.

use super::answers::Answers;

/// For each learner, how much better than all others they did on what they answered. A question that
/// most get right says little for whoever got it right, so its facility is taken off each credit:
/// otherwise whoever happened to be asked easy questions would seem to know more.
#[derive(Debug, Clone)]
pub struct Rests {
    /// Credits less facility, added up.
    totals: Vec<f64>,
    answered: Vec<u32>,
}

impl Rests {
    /// Of these answers, with the facility of each question (0 where nobody answered it).
    pub fn of(answers: &Answers, facilities: &[f64]) -> Self {
        let mut rests =
            Self { totals: vec![0.0; answers.learners()], answered: vec![0; answers.learners()] };
        for (item, facility) in facilities.iter().enumerate() {
            for (learner, credit) in answers.of(item) {
                rests.totals[learner] += credit - facility;
                rests.answered[learner] += 1;
            }
        }
        rests
    }

    /// How much better than others, in credits a question from −1 to 1, a learner did on the rest: on
    /// all but a question on which it was `own` better. None if there is no rest.
    pub fn without(&self, learner: usize, own: f64) -> Option<f64> {
        let rest = self.answered.get(learner)?.checked_sub(1).filter(|rest| *rest > 0)?;
        Some((self.totals[learner] - own) / f64::from(rest))
    }
}
