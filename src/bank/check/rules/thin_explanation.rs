//! An explanation explains. Feedback that only says right or wrong teaches far less than feedback
//! that says why (Van der Kleij, Feskens & Eggen 2015, a review of feedback by computers).

use crate::domain::text::GAP;

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "thin-explanation",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// Fewer words than this explain nothing.
const LEAST_WORDS: usize = 4;

/// Words that say no more than right or wrong, in the order of the alphabet.
#[rustfmt::skip]
const VERDICTS: &[&str] = &[
    "a", "answer", "are", "away", "bad", "because", "best", "choice", "correct", "course", "fact",
    "false", "genuine", "gives", "good", "here", "in", "incorrect", "indeed", "is", "it", "no",
    "not", "of", "one", "option", "question", "right", "scam", "so", "sorry", "that", "the",
    "this", "to", "true", "was", "were", "wrong", "yes", "you", "your",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    // An option stands right before its explanation.
    let before = std::iter::once(None).chain(item.texts.iter().map(Some));
    for (before, why) in before.zip(&item.texts) {
        // Where nothing is written yet, another rule says so.
        let is_why = matches!(why.part, Part::Why | Part::WhyNot | Part::MarkWhy);
        if !is_why || why.text == GAP {
            continue;
        }
        let count = why.words().len();
        // Who writes one of them so writes all of them so: the first is told.
        if count < LEAST_WORDS {
            return found.note(item.text(why), fills![count = count]);
        } else if substance(why).next().is_none() {
            return found.note_as("verdict", item.text(why), fills![]);
        } else if before.is_some_and(|option| repeats(option, why)) {
            return found.note_as("repeats", item.text(why), fills![]);
        }
    }
}

/// The words that say more than right or wrong.
fn substance<'t>(text: &'t Text<'_>) -> impl Iterator<Item = &'t str> {
    text.words().filter(|word| VERDICTS.binary_search(word).is_err())
}

fn repeats(option: &Text<'_>, why: &Text<'_>) -> bool {
    matches!(option.part, Part::Key | Part::Distractor) && substance(option).eq(substance(why))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const WHY: &str = "why = \"Many people would wait. By then the money has moved on.";

    #[test]
    fn the_words_are_in_order() {
        assert!(super::VERDICTS.is_sorted());
    }

    #[test]
    fn what_explains_nothing_is_found() {
        let all = [
            "Bad idea.",
            "This is not the right answer here.",
            "Wrong, because it is a scam.",
            "No, it is wrong to wait for the next statement.",
        ];
        for text in all {
            finds("thin-explanation", WHY, &format!("why = \"{text}"), 1);
        }
    }

    #[test]
    fn a_short_reason_is_a_reason() {
        for text in ["It asks for money.", "The next statement is for another bank."] {
            quiet("thin-explanation", WHY, &format!("why = \"{text}"));
        }
    }
}
