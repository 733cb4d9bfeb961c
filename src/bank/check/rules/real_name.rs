//! Scenes are invented: a real firm, office or well-known person in one is accused of nothing they
//! did, and a reader learns to fear the name and not the request. Apps in which people write to each
//! other may be named as places.

mod words;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks};
use super::fills;
pub(super) use words::{BRANDS, PEOPLE};

pub(super) static RULE: Rule =
    Rule { id: "real-name", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| matches!(text.part, Part::From | Part::Scene)) {
        // "Just google it" names nobody.
        if let Some(words) = text.found(List::Brand).find(|words| is_name(words)) {
            found.note(item.words(text, words), fills![words = words]);
        }
        if let Some(words) = text.found(List::Person).find(|words| is_name(words)) {
            found.note_as("person", item.words(text, words), fills![words = words]);
        }
    }
}

fn is_name(words: &str) -> bool {
    words.contains(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_real_firm_or_person_in_a_scene_is_found() {
        finds("real-name", "Hello again.", "Netflix: your payment failed.", 1);
        finds("real-name", "from = \"A number Ana does not know\"", "from = \"Elon Musk\"", 1);
    }

    #[test]
    fn everyday_words_and_places_to_write_are_fine() {
        let fine =
            "An apple, a visa, the Amazon river, a flat in Santander. WhatsApp, or google it.";
        quiet("real-name", "Hello again.", fine);
        quiet("real-name", "The bank can still stop", "PayPal and other firms can still stop");
    }
}
