//! A note comes before hard content, so that whoever has lived through it can skip the question:
//! violence, captivity, forced work, sexual threats, suicide (domain facts, G3).

mod words;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks};
use super::fills;
pub(super) use words::PHRASES;

pub(super) static RULE: Rule = Rule {
    id: "care-missing",
    level: Level::Error,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// What is met before an answer.
fn comes_first(part: Part) -> bool {
    matches!(
        part,
        Part::Prompt | Part::From | Part::Scene | Part::Key | Part::Distractor | Part::Choice
    )
}

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    if item.care().is_some() {
        return;
    }
    let texts = item.texts.iter().filter(|text| comes_first(text.part));
    let hard = texts.filter_map(|text| Some((text, text.found(List::Hard).next()?))).next();
    if let Some((text, words)) = hard {
        found.note(item.words(text, words), fills![words = words]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet, quiet_in, with};

    const THREAT: &str = "We hold your brother, and we beat him every night.";

    #[test]
    fn hard_content_without_a_note_is_found_once() {
        finds("care-missing", "Hello again.", THREAT, 1);
        finds("care-missing", "Hello again.", "I will kill myself. My sister was raped.", 1);
    }

    #[test]
    fn a_note_is_enough() {
        let bank = with("Hello again.", THREAT);
        quiet_in("care-missing", &bank.replacen("ask = ", "care = \"A threat.\"\nask = ", 1));
    }

    #[test]
    fn words_with_a_second_meaning_are_fine() {
        let others = "The deadline is killing me, my battery is dead, beat the eggs, I beat you at \
                      chess, kill time, the order was executed, we are locked out, I was beaten to it, \
                      waiting is torture, a murder mystery.";
        quiet("care-missing", "Hello again.", others);
    }
}
