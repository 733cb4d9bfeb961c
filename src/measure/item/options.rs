//! Who picks which option.

use super::super::interval::Range;
use super::answers::Answers;
use super::correlation::{Correlation, Pairs};
use super::rests::Rests;
use super::{Silence, Told};

/// So many options of a question are told apart, more than any has.
pub(super) const MOST: usize = 32;

/// What one learner picked: a bit for each option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pick {
    pub(super) learner: u32,
    pub(super) options: u32,
}

/// Who picked an option.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OptionResult {
    /// Its place in the bank file, from 0.
    pub place: usize,
    /// Whether it is right.
    pub is_key: bool,
    /// How many picked it.
    pub picked: u32,
    /// How far picking it goes along with knowing the rest.
    pub correlation: Told<Correlation>,
}

/// Which learners an option draws, as far as the range of its correlation tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaning {
    /// None.
    Nobody,
    /// Those who know less of the rest.
    KnowLess,
    /// It cannot be told.
    Unclear,
    /// Those who know more of the rest.
    KnowMore,
}

impl OptionResult {
    /// Which learners it draws.
    pub fn leaning(&self) -> Leaning {
        let range = self.correlation.map(Correlation::range);
        match range {
            _ if self.picked == 0 => Leaning::Nobody,
            Ok(Range { low, .. }) if low > 0.0 => Leaning::KnowMore,
            Ok(Range { high, .. }) if high < 0.0 => Leaning::KnowLess,
            _ => Leaning::Unclear,
        }
    }
}

/// A question whose options are looked at.
pub(super) struct Offer<'o> {
    /// Its place among the questions.
    pub(super) item: usize,
    /// Its mean credit.
    pub(super) facility: f64,
    /// Whether each of its options is right.
    pub(super) keys: &'o [bool],
    /// What was picked.
    pub(super) picks: &'o [Pick],
}

/// Each option of a question, in the order of the bank file.
pub(super) fn options(answers: &Answers, rests: &Rests, offer: &Offer<'_>) -> Vec<OptionResult> {
    let option = |(place, is_key): (usize, &bool)| {
        let has = |pick: &Pick| pick.options & (1 << place) != 0;
        let picked = offer.picks.iter().filter(|pick| has(pick)).count();
        let mut pairs = Pairs::default();
        for pick in offer.picks {
            let learner = pick.learner as usize;
            let own = answers.get(learner, offer.item).map(|credit| credit - offer.facility);
            if let Some(rest) = own.and_then(|own| rests.without(learner, own)) {
                pairs.add(f64::from(u8::from(has(pick))), rest);
            }
        }
        let correlation = match offer.picks.is_empty() {
            true => Err(Silence::NoAnswers),
            false => pairs.correlation(),
        };
        let picked = u32::try_from(picked).unwrap_or(u32::MAX);
        OptionResult { place, is_key: *is_key, picked, correlation }
    };
    offer.keys.iter().take(MOST).enumerate().map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 40 learners of four ranks; the higher, the more of ten questions they got right.
    fn ranked() -> (Answers, Rests) {
        let mut answers = Answers::new(11);
        for learner in 0..40 {
            let rank = learner % 4;
            for item in 0..10 {
                answers.set(learner, item, f64::from(u8::from(item < 3 * rank)));
            }
            answers.set(learner, 10, f64::from(u8::from(rank == 3)));
        }
        let facilities: Vec<f64> = (0..11)
            .map(|item| (0..40).filter_map(|at| answers.get(at, item)).sum::<f64>() / 40.0)
            .collect();
        let rests = Rests::of(&answers, &facilities);
        (answers, rests)
    }

    #[test]
    fn each_option_is_told_by_who_picks_it() {
        let (answers, rests) = ranked();
        // The best pick the key, the next C, the others B.
        let option = |learner: u32| [1, 1, 2, 0][learner as usize % 4];
        let picks: Vec<Pick> =
            (0..40).map(|learner| Pick { learner, options: 1 << option(learner) }).collect();
        let keys = [true, false, false, false];
        let offer = Offer { item: 10, facility: 0.25, keys: &keys, picks: &picks };
        let found = options(&answers, &rests, &offer);
        let told: Vec<(u32, Leaning)> =
            found.iter().map(|one| (one.picked, one.leaning())).collect();
        let expected = [
            (10, Leaning::KnowMore),
            (20, Leaning::KnowLess),
            (10, Leaning::Unclear),
            (0, Leaning::Nobody),
        ];
        assert_eq!(told, expected);
        assert_eq!(found[3].correlation, Err(Silence::AllAlike));
    }
}
