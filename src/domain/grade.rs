//! How much of a question an answer gets right.
//!
//! The rule of each kind, so that the same answer is worth the same here and in Moodle:
//!
//! | kind | credit |
//! |---|---|
//! | `judge`, `choice` | 1 for the key, else 0 |
//! | `several` | as Moodle's "multiple answers": each key chosen adds 1/keys, each other option chosen takes 1/others, never below 0 |
//! | `flags` | the same over sentences: each mark found adds 1/marks, each innocent sentence marked takes 1/innocent, never below 0 |
//! | `order` | as Moodle's "ordering" by absolute position: the share of steps that stand in their own place |
//! | `match` | as Moodle's "matching": the share of left sides with their right side |
//! | `number` | as Moodle's "numerical": 1 within the tolerance, its ends included, else 0 |
//! | `short` | as Moodle's "short answer", and more forgiving: 1 for an accepted word, else 0; capitals, punctuation and room do not matter, also inside, and `*` is a plain sign |
//!
//! *Right* is full credit alone; part of it is said, and counts as not right.

use std::collections::BTreeSet;

use super::answer::Answer;
use super::kind::{Flags, Kind, Match, Number, Several, Short};
use super::pieces::Cut;
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

/// From 0 (wrong) to 1 (right); between them for a part of what is right, in `several`, `flags`,
/// `order` and `match`.
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
        (Kind::Several(several), Answer::Options(given)) => all_that_apply(several, given),
        (Kind::Flags(flags), Answer::Options(given)) => marked(flags, given),
        (Kind::Order(order), Answer::Order(given)) => in_place(order.steps.len(), given),
        (Kind::Match(pairs), Answer::Pairs(given)) => matched(pairs, given),
        (Kind::Number(number), Answer::Number(given)) => Credit::of(is_near(number, *given)),
        (Kind::Short(short), Answer::Text(given)) => Credit::of(is_accepted(short, given)),
        _ => Credit::NONE,
    }
}

fn all_that_apply(several: &Several, given: &BTreeSet<usize>) -> Credit {
    let keys = several.keys.len();
    let others = several.options.len().saturating_sub(keys);
    let hits = given.intersection(&several.keys).count();
    let misses = given.len() - hits;
    Credit::new(share(hits, keys) - share(misses, others))
}

/// A mark that reaches over several sentences is found with any of them.
fn marked(flags: &Flags, given: &BTreeSet<usize>) -> Credit {
    let sentences = Cut::of(&flags.scene).marks_of_sentences();
    let found: BTreeSet<usize> =
        given.iter().filter_map(|&at| sentences.get(at)).flatten().copied().collect();
    let is_innocent = |at: &&usize| sentences.get(**at).is_none_or(BTreeSet::is_empty);
    let misses = given.iter().filter(is_innocent).count();
    let innocent = sentences.iter().filter(|marks| marks.is_empty()).count();
    Credit::new(share(found.len(), flags.scene.marks.len()) - share(misses, innocent))
}

fn in_place(steps: usize, given: &[usize]) -> Credit {
    if given.len() != steps {
        return Credit::NONE;
    }
    let right = given.iter().enumerate().filter(|(place, step)| place == *step).count();
    Credit::new(share(right, steps))
}

fn matched(pairs: &Match, given: &[usize]) -> Credit {
    if given.len() != pairs.lefts.len() {
        return Credit::NONE;
    }
    let right = pairs.lefts.iter().zip(given).filter(|((_, right), given)| right == *given).count();
    Credit::new(share(right, pairs.lefts.len()))
}

/// The ends of the range count, also where arithmetic in halves and tenths is a hair off.
fn is_near(number: &Number, given: f64) -> bool {
    let hair = 1e-12 * number.answer.abs().max(1.0);
    (given - number.answer).abs() <= number.tolerance + hair
}

fn is_accepted(short: &Short, given: &str) -> bool {
    let given = bare(given);
    !given.is_empty() && short.accept.iter().any(|word| bare(word) == given)
}

/// A text as it is compared: small letters, no punctuation, single spaces.
pub fn bare(text: &str) -> String {
    let is_noise = |c: char| c.is_ascii_punctuation() || "“”‘’«»…–—¿¡。，！？、".contains(c);
    let kept: String = text
        .chars()
        .map(|c| if is_noise(c) { ' ' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[cfg(test)]
mod tests {
    use super::super::kind::{Choice, Offered, Order};
    use super::super::scene::{Channel, Mark, Scene};
    use super::super::tactic::Tactic;
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

    fn flags() -> Kind {
        let mark = |id: &str| Mark {
            id: id.parse().unwrap(),
            tactic: Tactic::SecrecyRequest,
            why: "because".into(),
        };
        Kind::Flags(Flags {
            scene: Scene {
                channel: Channel::Chat,
                from: "X".into(),
                text: "A: Hello there. [[a|Send it now. Send it all.]] Nice day here.\n\
                       Me: No.\nA: [[b|Tell no one.]] I am at work."
                    .into(),
                marks: vec![mark("a"), mark("b")],
            },
            why: None,
        })
    }

    #[test]
    fn marks_are_graded_by_the_sentences_they_stand_in() {
        // Hello there | Send it now | Send it all | Nice day here | Tell no one | I am at work
        let credit = |given: &[usize]| {
            grade(&flags(), &Answer::Options(given.iter().copied().collect())).share()
        };
        assert_eq!(credit(&[1, 4]), 1.0);
        assert_eq!(credit(&[1, 2, 4]), 1.0, "both sentences of one mark");
        assert_eq!(credit(&[2]), 0.5);
        assert!((credit(&[2, 4, 0]) - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(credit(&[0, 1, 2, 3, 4, 5]), 0.0, "marking everything earns nothing");
        assert_eq!(credit(&[99]), 0.0, "a sentence that is not there");
    }

    #[test]
    fn steps_count_in_their_own_place() {
        let steps = ["a", "b", "c", "d"].map(Box::from).to_vec();
        let kind = Kind::Order(Order { scene: None, steps, why: "because".into() });
        let credit = |given: &[usize]| grade(&kind, &Answer::Order(given.to_vec())).share();
        assert_eq!(credit(&[0, 1, 2, 3]), 1.0);
        assert_eq!(credit(&[0, 1, 3, 2]), 0.5);
        assert_eq!(credit(&[3, 0, 1, 2]), 0.0);
        assert_eq!(credit(&[0, 1, 2]), 0.0, "one is missing");
    }

    #[test]
    fn each_left_side_counts() {
        let lefts = vec![("a".into(), 0), ("b".into(), 1), ("c".into(), 0)];
        let rights = vec!["x".into(), "y".into()];
        let kind = Kind::Match(Match { scene: None, lefts, rights, why: "because".into() });
        let credit = |given: &[usize]| grade(&kind, &Answer::Pairs(given.to_vec())).share();
        assert_eq!(credit(&[0, 1, 0]), 1.0);
        assert!((credit(&[0, 0, 0]) - 2.0 / 3.0).abs() < 1e-12);
        assert_eq!(credit(&[0, 1]), 0.0, "one is missing");
    }

    #[test]
    fn a_number_may_be_off_by_its_tolerance() {
        let number = |answer, tolerance| {
            let why = "because".into();
            Kind::Number(Number { scene: None, answer, tolerance, unit: None, why })
        };
        let right = |kind: &Kind, given| grade(kind, &Answer::Number(given)).is_full();
        assert!(right(&number(10.0, 2.0), 12.0) && !right(&number(10.0, 2.0), 12.01));
        assert!(right(&number(0.3, 0.0), 0.1 + 0.2) && !right(&number(0.3, 0.0), 0.31));
        assert!(
            !right(&number(2_000_000_000.0, 0.0), 2_000_000_001.0),
            "one in two thousand million"
        );
    }

    #[test]
    fn a_word_counts_however_it_is_typed() {
        let accept = ["own bank", "Bank"].map(Box::from).to_vec();
        let kind = Kind::Short(Short { scene: None, accept, why: "because".into() });
        let right = |given: &str| grade(&kind, &Answer::Text(given.into())).is_full();
        assert!(right("Own  BANK.") && right("“bank”") && !right("a bank") && !right("..."));
    }
}
