//! Options look alike. One that is far longer or shorter in words, ends with the only full stop,
//! begins in another size of letter or is the only one with an aside stands out, and what stands
//! out is taken for the key (Haladyna, Downing & Rodriguez 2002, guidelines on homogeneous options).

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "uneven-options",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// So many words are a scrap beside [`SENTENCE`].
const SCRAP: usize = 2;

/// So many words are as good as a sentence.
const SENTENCE: usize = 5;

/// Words that nobody writes with a capital in the middle of a sentence. Other words may be names,
/// and the size of their first letter says nothing.
const PLAIN: &[&str] = &[
    "a", "an", "the", "to", "he", "she", "it", "they", "you", "his", "her", "its", "their", "your",
    "by", "from", "on", "in", "at", "with", "for", "when", "because", "only", "some", "ask",
    "call", "check", "end", "give", "hang", "keep", "leave", "pay", "read", "ring", "say", "send",
    "tell", "wait", "write",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    // One other option is no row that a key could fall out of.
    let Some(key) = item.of(Part::Key).next() else { return };
    if item.of(Part::Distractor).nth(1).is_none() {
        return;
    }
    lengths(item, key, found);
    if stands_out(item, |option| Some(ends_with_stop(option))) {
        found.note_as("stop", item.text(key), fills![]);
    }
    if stands_out(item, begins_large) && item.texts.iter().any(is_plain_option) {
        found.note_as("capital", item.text(key), fills![]);
    }
    if has_the_only_aside(item) {
        found.note_as("aside", item.text(key), fills![]);
    }
}

/// Scraps beside a sentence.
fn lengths(item: &Item<'_>, key: &Text<'_>, found: &mut Findings<'_>) {
    let range = |part| {
        let lengths = || item.of(part).map(|option| option.words().len());
        lengths().min().zip(lengths().max())
    };
    let (Some(keys), Some(others)) = (range(Part::Key), range(Part::Distractor)) else { return };
    if others.1 <= SCRAP && keys.0 >= SENTENCE {
        found.note(item.text(key), fills![key = keys.0, others = others.1]);
    } else if keys.1 <= SCRAP && others.0 >= SENTENCE {
        found.note_as("short", item.text(key), fills![key = keys.1, others = others.0]);
    }
}

/// Whether all keys are one way and all others the other way.
fn stands_out(item: &Item<'_>, is_so: impl Fn(&Text<'_>) -> Option<bool>) -> bool {
    let Some(first) = item.of(Part::Key).next().and_then(&is_so) else { return false };
    item.of(Part::Key).all(|option| is_so(option) == Some(first))
        && item.of(Part::Distractor).all(|option| is_so(option) == Some(!first))
}

fn ends_with_stop(option: &Text<'_>) -> bool {
    option.text.trim_end_matches(['"', '”', '’', '\'', ')', ' ']).ends_with('.')
}

/// Whether it begins with a capital; nothing where it begins with no letter.
fn begins_large(option: &Text<'_>) -> Option<bool> {
    let first = option.text.chars().find(|c| c.is_alphanumeric())?;
    first.is_alphabetic().then(|| first.is_uppercase())
}

/// Whether it begins with a capital and with a word that needs none.
fn is_plain_option(text: &Text<'_>) -> bool {
    matches!(text.part, Part::Key | Part::Distractor)
        && begins_large(text) == Some(true)
        && text.words().next().is_some_and(|word| PLAIN.contains(&word))
}

/// Whether the key is the longest and the only one with a comma or brackets.
fn has_the_only_aside(item: &Item<'_>) -> bool {
    let has_aside = |option: &Text<'_>| option.text.contains(", ") || option.text.contains(" (");
    let length = |option: &Text<'_>| option.text.chars().count();
    let others = item.of(Part::Distractor).map(length).max().unwrap_or_default();
    item.of(Part::Key).all(|key| has_aside(key) && length(key) > others)
        && !item.of(Part::Distractor).any(has_aside)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    /// A bank with one question whose first option is the key.
    fn bank(options: &[&str]) -> String {
        format!("{}{}", head(), offer("q", "What now?", options, &[0]))
    }

    #[test]
    fn scraps_beside_a_sentence_are_found() {
        finds_in("uneven-options", &bank(&["Ring the bank once more", "Pay", "Pay now"]), 1);
        let reverse = ["Ring", "Pay the man at the door", "Go to the shop again"];
        finds_in("uneven-options", &bank(&reverse), 1);
        quiet_in("uneven-options", &bank(&["Ring the bank once more", "Pay", "Pay him right now"]));
    }

    #[test]
    fn the_only_full_stop_is_found() {
        finds_in("uneven-options", &bank(&["Ring the bank.", "Pay him now", "Send it"]), 1);
        quiet_in("uneven-options", &bank(&["Ring the bank.", "Pay him now", "Send it."]));
    }

    #[test]
    fn the_only_capital_is_found_unless_it_may_be_a_name() {
        finds_in("uneven-options", &bank(&["Ring the bank", "pay him now", "send it"]), 1);
        finds_in("uneven-options", &bank(&["ring the bank", "Pay him now", "Send it"]), 1);
        quiet_in("uneven-options", &bank(&["Myanmar", "the army", "some firm"]));
        quiet_in("uneven-options", &bank(&["experts", "Myanmar", "Laos"]));
        quiet_in("uneven-options", &bank(&["10 days", "Two days", "A month"]));
    }

    #[test]
    fn the_only_aside_is_found_if_it_is_the_longest_as_well() {
        let options = ["Hang up, then ring", "Stay on the line", "Read it out"];
        finds_in("uneven-options", &bank(&options), 1);
        quiet_in("uneven-options", &bank(&["No, hang up", "Stay on the line", "Read it out"]));
        let numbers = ["About 1,000 a month", "About 50 a month", "About 9 a month"];
        quiet_in("uneven-options", &bank(&numbers));
    }
}
