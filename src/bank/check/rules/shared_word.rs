//! The prompt and the right answer do not share a word that no other option has. It leads straight
//! to the key (*clang association*; Haladyna, Downing & Rodriguez 2002).

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::english::{is_small_word, stem};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "shared-word",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// Shorter words are not noticed.
const LEAST_LETTERS: usize = 5;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(prompt) = item.prompt() else { return };
    for key in item.of(Part::Key) {
        let mut words = weighty(key);
        let only_here = |(word, _): &(&str, &str)| {
            holds(prompt, word) && !item.of(Part::Distractor).any(|option| holds(option, word))
        };
        if let Some((_, written)) = words.find(only_here) {
            found.note(item.words(key, written), fills![word = written]);
            return;
        }
    }
}

/// The words that say something, in small letters and as they are written. Names of people and
/// places are left out: the question is about them.
fn weighty<'t>(text: &'t Text<'_>) -> impl Iterator<Item = (&'t str, &'t str)> {
    let words = text.words().zip(text.ranges()).enumerate();
    words.filter_map(|(at, (word, range))| {
        let written = &text.text[range.clone()];
        let is_name = at > 0 && written.starts_with(char::is_uppercase);
        let is_weighty = word.len() >= LEAST_LETTERS && !is_small_word(word) && !is_name;
        is_weighty.then_some((word, written))
    })
}

/// Whether a text has this word in some form.
fn holds(text: &Text<'_>, wanted: &str) -> bool {
    let wanted = stem(wanted);
    text.words().any(|word| word.starts_with(wanted) && stem(word) == wanted)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const PROMPT: &str = "prompt = \"What comes first?";

    #[test]
    fn a_word_that_leads_to_the_key_is_found() {
        finds("shared-word", PROMPT, "prompt = \"Which of these numbers is the right one?", 1);
    }

    #[test]
    fn small_words_short_ones_and_words_of_other_options_are_fine() {
        // "bank" has four letters, "sender" stands in a wrong option.
        quiet("shared-word", PROMPT, "prompt = \"The bank or the sender: what now?");
        quiet("shared-word", "Ring the bank on its number", "Ring first, then look there again");
    }

    #[test]
    fn names_and_words_that_only_begin_alike_are_fine() {
        quiet("shared-word", PROMPT, "prompt = \"He has numbed his hand. What comes first?");
        let named = "prompt = \"Somebody rings from Number House. What comes first?";
        finds("shared-word", PROMPT, named, 1);
    }
}
