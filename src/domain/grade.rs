//! How much of a question an answer gets right.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::question::{Kind, Several};
use super::text::closed_words;

closed_words! {
    /// What an answer is, in a word.
    pub enum Mark {
        /// Full credit.
        Right = "right",
        /// Part of the credit.
        Partly = "partly",
        /// None of it.
        Wrong = "wrong",
    }
}

/// From 0 (wrong) to 1 (right); between them for part of a `several`.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Credit(f64);

impl Credit {
    /// Nothing of it is right.
    pub const NONE: Self = Credit(0.0);
    /// All of it is right.
    pub const FULL: Self = Credit(1.0);

    /// A credit from a number, cut to 0–1; anything that is no number counts as 0.
    pub fn new(share: f64) -> Self {
        if share.is_nan() { Self::NONE } else { Credit(share.clamp(0.0, 1.0)) }
    }

    /// The share, from 0 to 1.
    pub fn share(self) -> f64 {
        self.0
    }

    /// Whether it is full credit, which is what *right* means.
    pub fn is_full(self) -> bool {
        self.0 >= 1.0 - 1e-9
    }

    /// The credit in a word.
    pub fn mark(self) -> Mark {
        match self.0 {
            _ if self.is_full() => Mark::Right,
            share if share > 0.0 => Mark::Partly,
            _ => Mark::Wrong,
        }
    }

    fn of(right: bool) -> Self {
        if right { Self::FULL } else { Self::NONE }
    }
}

/// Grades an answer. An answer that does not fit the kind gets nothing.
pub fn grade(kind: &Kind, answer: &Answer) -> Credit {
    match (kind, answer) {
        (Kind::Judge(judge), Answer::Verdict(given)) => Credit::of(*given == judge.verdict),
        (Kind::Choice(choice), Answer::Option(given)) => Credit::of(*given == choice.key),
        (Kind::Several(several), Answer::Options(given)) => partial(several, given),
        _ => Credit::NONE,
    }
}

/// Partial credit as Moodle gives it for "multiple answers": each key chosen adds 1/keys, each
/// other option chosen takes 1/others, and the sum does not fall below 0. So choosing everything
/// earns nothing.
fn partial(several: &Several, given: &BTreeSet<usize>) -> Credit {
    let keys = several.keys.len();
    let others = several.options.len().saturating_sub(keys);
    let hits = given.intersection(&several.keys).count();
    let misses = given.len() - hits;
    let share = |part: usize, whole: usize| {
        if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
    };
    Credit::new(share(hits, keys) - share(misses, others))
}

#[cfg(test)]
mod tests {
    use super::super::question::{Choice, Offered};
    use super::*;

    fn offered(count: usize) -> Vec<Offered> {
        (0..count)
            .map(|i| Offered { text: format!("option {i}").into(), why: "because".into() })
            .collect()
    }

    fn several() -> Kind {
        Kind::Several(Several { scene: None, options: offered(5), keys: [0, 1].into() })
    }

    fn credit(given: &[usize]) -> f64 {
        grade(&several(), &Answer::Options(given.iter().copied().collect())).share()
    }

    #[test]
    fn all_that_apply_is_graded_as_moodle_does() {
        assert_eq!(credit(&[0, 1]), 1.0);
        assert_eq!(credit(&[0]), 0.5);
        assert!((credit(&[0, 1, 2]) - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(credit(&[0, 1, 2, 3, 4]), 0.0, "choosing everything earns nothing");
        assert_eq!(credit(&[3, 4]), 0.0, "it does not fall below 0");
    }

    #[test]
    fn only_the_key_of_a_choice_is_right() {
        let kind = Kind::Choice(Choice { scene: None, options: offered(3), key: 1 });
        assert!(grade(&kind, &Answer::Option(1)).is_full());
        assert_eq!(grade(&kind, &Answer::Option(0)), Credit::NONE);
        assert_eq!(
            grade(&kind, &Answer::Options([1].into())),
            Credit::NONE,
            "another kind of answer"
        );
    }
}
