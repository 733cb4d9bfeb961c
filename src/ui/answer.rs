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
    let amount = written(amount);
    match &number.unit {
        Some(unit) => format!("{amount} {unit}"),
        None => amount,
    }
}

/// A number as people write it: to twelve digits, so that 0.3 less 0.1 is 0.2, and never "-0".
pub(super) fn written(number: f64) -> String {
    let rounded: f64 = format!("{number:.11e}").parse().unwrap_or(number);
    if rounded == 0.0 { "0".to_owned() } else { rounded.to_string() }
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn numbers_are_written_as_people_write_them() {
        for (number, expected) in
            [(0.3 - 0.1, "0.2"), (-0.0, "0"), (6400.0, "6400"), (-2.5, "-2.5"), (8e9, "8000000000")]
        {
            assert_eq!(written(number), expected);
        }
    }
}
