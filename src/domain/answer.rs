//! What a learner answers, and how it is written down.

use std::collections::BTreeSet;

use super::question::{KindName, Verdict};

/// An answer. Options are meant by their place in the bank file, whatever order was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// To a judged scene.
    Verdict(Verdict),
    /// One option, from 0.
    Option(usize),
    /// All options that apply, from 0.
    Options(BTreeSet<usize>),
}

impl Answer {
    /// The answer as a store or a file keeps it: `scam`, `2`, `1,3`; options from 1.
    pub fn encode(&self) -> String {
        match self {
            Answer::Verdict(verdict) => verdict.word().to_owned(),
            Answer::Option(index) => (index + 1).to_string(),
            Answer::Options(indexes) => {
                let numbers: Vec<String> = indexes.iter().map(|i| (i + 1).to_string()).collect();
                numbers.join(",")
            }
        }
    }

    /// Reads what [`Answer::encode`] wrote, for a question of this kind.
    pub fn decode(text: &str, kind: KindName) -> Option<Self> {
        let index = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
        match kind {
            KindName::Judge => Verdict::from_word(text).map(Answer::Verdict),
            KindName::Choice => index(text).map(Answer::Option),
            KindName::Several => {
                text.split(',').map(index).collect::<Option<_>>().map(Answer::Options)
            }
            _ => None,
        }
    }

    /// Whether an option was chosen.
    pub fn chose(&self, option: usize) -> bool {
        match self {
            Answer::Verdict(_) => false,
            Answer::Option(chosen) => *chosen == option,
            Answer::Options(chosen) => chosen.contains(&option),
        }
    }
}

/// How sure somebody is: 1, 2 or 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// 1: it may as well be wrong.
    Low,
    /// 2: fairly sure.
    Middle,
    /// 3: sure.
    High,
}

impl Certainty {
    /// All three, from low to high.
    pub const ALL: [Self; 3] = [Certainty::Low, Certainty::Middle, Certainty::High];

    /// The certainty with this number.
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|certainty| certainty.number() == number)
    }

    /// 1, 2 or 3.
    pub fn number(self) -> u8 {
        match self {
            Certainty::Low => 1,
            Certainty::Middle => 2,
            Certainty::High => 3,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_as_they_were_written() {
        let several = Answer::Options([0, 2].into());
        assert_eq!(several.encode(), "1,3");
        for (answer, kind) in [
            (Answer::Verdict(Verdict::Genuine), KindName::Judge),
            (Answer::Option(3), KindName::Choice),
            (several, KindName::Several),
        ] {
            assert_eq!(Answer::decode(&answer.encode(), kind), Some(answer));
        }
    }

    #[test]
    fn nonsense_is_no_answer() {
        for text in ["", "0", "x", "1;2", "-1"] {
            assert_eq!(Answer::decode(text, KindName::Choice), None, "{text}");
            assert_eq!(Answer::decode(text, KindName::Several), None, "{text}");
        }
    }
}
