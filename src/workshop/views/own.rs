//! A learner's own answer to the question that stands open, so that a phone can show it again.

use super::Asked;
use crate::domain::room::Mark;
use crate::workshop::message::Mine;

/// A learner's own answer, by what is on the page.
pub(super) struct OwnAnswer {
    spot: (usize, usize),
    numbers: Vec<usize>,
    typed: Option<String>,
    certainty: Option<u8>,
    skipped: bool,
}

impl OwnAnswer {
    pub(super) fn told(&self) -> Mine<'_> {
        Mine {
            part: self.spot.0,
            position: self.spot.1,
            skipped: self.skipped,
            numbers: self.numbers.clone(),
            typed: self.typed.as_deref(),
            certainty: self.certainty,
        }
    }
}

pub(super) fn mine(asked: &Asked<'_>, mark: &Mark) -> OwnAnswer {
    let spot = asked.spot;
    let Mark::Answered(given) = mark else {
        return OwnAnswer {
            spot,
            numbers: Vec::new(),
            typed: None,
            certainty: None,
            skipped: true,
        };
    };
    let (numbers, typed) = asked.shown.reply(&given.answer);
    let certainty = given.certainty.map(|certainty| certainty.number());
    OwnAnswer { spot, numbers, typed, certainty, skipped: false }
}
