//! Words that blame the person who was deceived. The criminal stole; nobody "fell for" anything
//! (AARP and FINRA Foundation, *Blame and Shame in the Context of Financial Fraud*, 2022).

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "blame-words",
    level: Level::Error,
    speaks: Speaks::English,
    look: Look::Item(look),
};

pub(super) const PHRASES: &[&str] = &[
    "fell for",
    "fall for",
    "falls for",
    "falling for",
    "fallen for",
    "duped",
    "swindled",
    "tricked",
    "hoodwinked",
    "suckered",
    "gullible",
    "naive",
    "naïve",
    "greedy",
    "stupid",
    "foolish",
    "careless",
    "dumb",
    "should have known",
    "gave away",
    "gave him money",
    "gave her money",
    "gave them money",
    "because she was lonely",
    "because he was lonely",
    "because they were lonely",
];

/// Scenes are left out: what people in them say is what people say.
fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| text.part.is_asserted()) {
        for words in text.found(List::Blame) {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn blame_is_found_in_our_own_words() {
        finds("blame-words", "why.scam = \"Right", "why.scam = \"She fell for it. Right", 1);
    }

    #[test]
    fn people_in_a_scene_may_say_it() {
        quiet("blame-words", "Hello again.", "You must think I am stupid.");
    }

    #[test]
    fn blame_is_found_in_right_answers_and_not_in_wrong_ones() {
        finds("blame-words", "Ring the bank on its number", "She was naive and fell for it", 2);
        quiet("blame-words", "Write to the sender again", "She was naive, so nothing helps");
    }
}
