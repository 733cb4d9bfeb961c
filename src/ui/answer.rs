//! An answer in words, as it is said back.

use crate::domain::answer::Answer;
use crate::domain::kind::{Kind, Number};
use crate::domain::pieces::Cut;
use crate::words::Words;

use super::names;

/// An answer in the words of what it chooses; as it is kept, if it does not fit the question.
pub fn answer_words(words: &Words, kind: &Kind, answer: &Answer) -> String {
    match (kind, answer) {
        (_, Answer::Verdict(verdict)) => names::verdict(words, *verdict),
        (Kind::Choice(_) | Kind::Several(_), Answer::Option(_) | Answer::Options(_)) => {
            let options = kind.offered().map_or(&[][..], |(options, _)| options).iter().enumerate();
            let chosen = options.filter(|(at, _)| answer.chose(*at));
            chosen.map(|(_, option)| &*option.text).collect::<Vec<_>>().join("; ")
        }
        (Kind::Flags(flags), Answer::Options(_)) => {
            let cut = Cut::of(&flags.scene);
            let chosen = cut.sentences().enumerate().filter(|(at, _)| answer.chose(*at));
            chosen.map(|(_, sentence)| format!("“{sentence}”")).collect::<Vec<_>>().join("; ")
        }
        (Kind::Order(order), Answer::Order(given)) => {
            let steps = given.iter().filter_map(|&step| order.steps.get(step));
            steps.map(|step| &**step).collect::<Vec<_>>().join(" > ")
        }
        (Kind::Match(pairs), Answer::Pairs(given)) => {
            let sides = pairs.lefts.iter().zip(given);
            let pair = |((left, _), right): (&(Box<str>, usize), &usize)| {
                format!("{left}: {}", pairs.rights.get(*right).map_or("", |right| right))
            };
            sides.map(pair).collect::<Vec<_>>().join("; ")
        }
        (Kind::Number(number), Answer::Number(given)) => amount(*given, number),
        (_, answer) => answer.encode(),
    }
}

/// A number with the unit of its question.
pub(super) fn amount(amount: f64, number: &Number) -> String {
    match &number.unit {
        Some(unit) => format!("{amount} {unit}"),
        None => amount.to_string(),
    }
}
