//! Three or four options, each a different one; where all that apply are wanted, up to six. Three
//! good ones are enough (Rodriguez 2005, a review of 80 years of research), with two a guess is right
//! half the time, and more are hard to keep in mind for whoever hears them.

use crate::domain::grade::bare;
use crate::domain::kind::KindName;

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "option-count", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

const LEAST: usize = 3;
const MOST: usize = 4;
const MOST_OF_SEVERAL: usize = 6;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let options =
        || item.texts.iter().filter(|text| matches!(text.part, Part::Key | Part::Distractor));
    let count = options().count();
    let kind = item.question().map(|question| question.kind_name());
    let most = if kind == Some(KindName::Several) { MOST_OF_SEVERAL } else { MOST };
    if count > 0 && !(LEAST..=most).contains(&count) {
        found.note(item.whole(), fills![count = count, least = LEAST, most = most]);
    }
    for (at, option) in options().enumerate() {
        if options().take(at).any(|before| is_same(before, option)) {
            found.note_as("same", item.text(option), fills![option = &*option.text]);
        }
    }
}

fn is_same(one: &Text<'_>, other: &Text<'_>) -> bool {
    // Letters are held against each other first, because that costs nothing.
    letters(one).next().is_some()
        && letters(one).eq(letters(other))
        && sign(one) == sign(other)
        && bare(&one.text) == bare(&other.text)
}

fn letters(text: &Text<'_>) -> impl Iterator<Item = char> {
    text.words().flat_map(str::chars).filter(|c| c.is_alphanumeric())
}

/// A sign makes another number.
fn sign(text: &Text<'_>) -> Option<char> {
    text.text.chars().find(|c| "+-−<>≤≥".contains(*c))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, head, offer, quiet_in};

    fn bank(options: &[&str]) -> String {
        format!("{}{}", head(), offer("q", "What now?", options, &[0]))
    }

    #[test]
    fn too_few_and_too_many_are_found() {
        finds_in("option-count", &bank(&["Ring", "Write"]), 1);
        finds_in("option-count", &bank(&["1", "2", "3", "4", "5"]), 1);
    }

    #[test]
    fn the_same_option_twice_is_found() {
        let same = "text = \"ring the bank, on its  number!";
        finds("option-count", "text = \"Write to the sender again", same, 1);
    }

    #[test]
    fn numbers_that_differ_by_a_sign_or_a_point_are_not_the_same() {
        quiet_in("option-count", &bank(&["-5", "5", "3.5", "35"]));
        quiet_in("option-count", &bank(&["👍", "👎", "Ring"]));
    }
}
