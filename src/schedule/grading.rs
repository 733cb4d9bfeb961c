//! What an answer says about the memory of a tactic.

use crate::domain::answer::Certainty;
use crate::domain::past::Past;
use crate::domain::response::Response;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;

/// How well a tactic was remembered, in the four grades that FSRS knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// It was not: the answer is not right, or right in part only.
    Again,
    /// Right, and not sure.
    Hard,
    /// Right, and fairly sure, or nothing was said about that.
    Good,
    /// Right, and sure.
    Easy,
}

impl Rating {
    /// The grade of an answer. A skipped question has no answer and so no grade: skipping never
    /// costs.
    pub fn of(response: &Response) -> Self {
        match response.certainty {
            _ if !response.credit.is_full() => Rating::Again,
            Some(Certainty::Low) => Rating::Hard,
            Some(Certainty::Middle) | None => Rating::Good,
            Some(Certainty::High) => Rating::Easy,
        }
    }

    /// Its number in FSRS, from 1 to 4.
    pub(super) fn number(self) -> u32 {
        match self {
            Rating::Again => 1,
            Rating::Hard => 2,
            Rating::Good => 3,
            Rating::Easy => 4,
        }
    }
}

/// The tactic whose memory an answer tells something about; none for facts, which have none, for
/// the news report, and for tactics that are no matter for right and wrong.
pub fn graded_tactic(past: &Past) -> Option<Tactic> {
    let tactic = past.asked.focus?.tactic;
    (past.asked.topic != Topic::Report && tactic.is_graded()).then_some(tactic)
}

#[cfg(test)]
mod tests {
    use super::super::scratch::{PastBuilder, day};
    use super::*;
    use crate::domain::grade::Credit;

    fn rating(credit: f64, certainty: Option<Certainty>) -> Rating {
        let past = PastBuilder::new(Tactic::PlatformSwitch, day(0)).certainty(certainty).build();
        Rating::of(&Response { credit: Credit::new(credit), ..past.response })
    }

    #[test]
    fn certainty_tells_right_answers_apart_and_wrong_ones_are_all_alike() {
        let all = [None, Some(Certainty::Low), Some(Certainty::Middle), Some(Certainty::High)];
        let right = [Rating::Good, Rating::Hard, Rating::Good, Rating::Easy];
        assert_eq!(all.map(|certainty| rating(1.0, certainty)), right);
        assert_eq!(all.map(|certainty| rating(0.0, certainty)), [Rating::Again; 4]);
        assert_eq!(rating(0.75, Some(Certainty::High)), Rating::Again, "partly right is not right");
    }

    #[test]
    fn facts_the_report_and_what_happens_to_captives_grade_nothing() {
        let of = |tactic| PastBuilder::new(tactic, day(0));
        let tactic = Tactic::PlatformSwitch;
        assert_eq!(graded_tactic(&of(tactic).build()), Some(tactic));
        assert_eq!(graded_tactic(&of(tactic).topic(Topic::Report).build()), None);
        assert_eq!(graded_tactic(&of(Tactic::DocumentSeizure).build()), None);
        let mut fact = of(tactic).build();
        fact.asked.focus = None;
        assert_eq!(graded_tactic(&fact), None);
    }
}
