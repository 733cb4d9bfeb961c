//! What a learner answers, and how it is written down.

use std::collections::BTreeSet;

use super::kind::KindName;
use super::text::is_unsafe;
use super::verdict::Verdict;

/// The longest text taken as an answer, in characters.
pub const LONGEST_TEXT: usize = 200;

/// An answer. Options are meant by their place in the bank file, whatever order was shown.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// To a judged scene.
    Verdict(Verdict),
    /// One option, from 0.
    Option(usize),
    /// All options that apply, or all sentences marked, from 0.
    Options(BTreeSet<usize>),
    /// Steps in the order given, by their places in the right order, from 0.
    Order(Vec<usize>),
    /// For each left side its right side, from 0.
    Pairs(Vec<usize>),
    /// A number.
    Number(f64),
    /// A word, as it was typed.
    Text(Box<str>),
}

impl Answer {
    /// A word as an answer: cleaned, cut at [`LONGEST_TEXT`]; none if nothing is left.
    pub fn text(typed: &str) -> Option<Self> {
        let kept = typed.chars().filter(|&c| !is_unsafe(c)).take(LONGEST_TEXT);
        let kept: String = kept.collect();
        let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
        (!kept.is_empty()).then(|| Answer::Text(kept.into()))
    }

    /// The answer as a store or a file keeps it: `scam`, `2`, `1,3`, `0.5`, `bank`; places from 1.
    pub fn encode(&self) -> String {
        match self {
            Answer::Verdict(verdict) => verdict.word().to_owned(),
            Answer::Option(index) => (index + 1).to_string(),
            Answer::Options(indexes) => list(indexes),
            Answer::Order(indexes) | Answer::Pairs(indexes) => list(indexes),
            Answer::Number(number) => number.to_string(),
            Answer::Text(text) => text.to_string(),
        }
    }

    /// Reads what [`Answer::encode`] wrote, for a question of this kind.
    pub fn decode(text: &str, kind: KindName) -> Option<Self> {
        let index = |text: &str| text.parse::<usize>().ok()?.checked_sub(1);
        match kind {
            KindName::Judge => Verdict::from_word(text).map(Answer::Verdict),
            KindName::Choice => index(text).map(Answer::Option),
            KindName::Several | KindName::Flags => {
                text.split(',').map(index).collect::<Option<_>>().map(Answer::Options)
            }
            KindName::Order => text.split(',').map(index).collect::<Option<_>>().map(Answer::Order),
            KindName::Match => text.split(',').map(index).collect::<Option<_>>().map(Answer::Pairs),
            KindName::Number => {
                text.parse().ok().filter(|number: &f64| number.is_finite()).map(Answer::Number)
            }
            KindName::Short => Answer::text(text),
        }
    }

    /// Whether an option was chosen.
    pub fn chose(&self, option: usize) -> bool {
        match self {
            Answer::Option(chosen) => *chosen == option,
            Answer::Options(chosen) => chosen.contains(&option),
            _ => false,
        }
    }
}

fn list<'i>(indexes: impl IntoIterator<Item = &'i usize>) -> String {
    indexes.into_iter().map(|i| (i + 1).to_string()).collect::<Vec<_>>().join(",")
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
            (several.clone(), KindName::Several),
            (several, KindName::Flags),
            (Answer::Order(vec![2, 0, 1]), KindName::Order),
            (Answer::Pairs(vec![1, 1, 0]), KindName::Match),
            (Answer::Number(-2.5), KindName::Number),
            (Answer::Text("Own bank".into()), KindName::Short),
        ] {
            assert_eq!(Answer::decode(&answer.encode(), kind), Some(answer));
        }
    }

    #[test]
    fn nonsense_is_no_answer() {
        for text in ["", "0", "x", "1;2", "-1"] {
            assert_eq!(Answer::decode(text, KindName::Choice), None, "{text}");
            assert_eq!(Answer::decode(text, KindName::Several), None, "{text}");
            assert_eq!(Answer::decode(text, KindName::Order), None, "{text}");
        }
    }

    #[test]
    fn a_word_is_cleaned_and_cut() {
        assert_eq!(
            Answer::text(" your \u{1b}[2J\tbank "),
            Some(Answer::Text("your [2J bank".into()))
        );
        assert_eq!(Answer::text(" \u{202e} "), None);
        let Some(Answer::Text(long)) = Answer::text(&"x".repeat(1000)) else { panic!("a word") };
        assert_eq!(long.len(), LONGEST_TEXT);
    }
}
