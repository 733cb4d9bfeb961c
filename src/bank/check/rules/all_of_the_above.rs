//! No option speaks of the others. Whoever knows that two are right knows that *all of the above* is,
//! and options are shuffled, so nothing stands above (Haladyna, Downing & Rodriguez 2002,
//! guidelines on *all of the above* and *none of the above*).

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "all-of-the-above",
    level: Level::Error,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// What speaks of other options wherever it stands.
pub(super) const ABOVE: &[&str] = &[
    "all of the above",
    "all the above",
    "none of the above",
    "none the above",
    "any of the above",
    "both of the above",
    "both the above",
    "neither of the above",
    "either of the above",
    "some of the above",
    "two of the above",
    "all above answers",
    "all of the other answers",
    "none of the other answers",
    "all of the other options",
    "none of the other options",
];

/// What speaks of other options if it is all that is said.
pub(super) const OTHERS: &[&str] = &[
    "all of these",
    "all these",
    "none of these",
    "any of these",
    "both of these",
    "either of these",
    "neither of these",
    "all of them",
    "none of them",
    "any of them",
    "both of them",
    "neither of them",
    "all answers",
    "all the answers",
    "all options",
    "all three",
    "all four",
];

/// What may follow one of [`OTHERS`].
const TAIL: &[&str] = &[
    "are", "is", "right", "true", "correct", "apply", "applies", "fit", "fits", "answers",
    "options", "things", "steps", "together", "help", "equally", "at", "once",
];

/// What an option is made of that names others by their letters.
const LETTERS: &[&str] = &["a", "b", "c", "d", "e"];
const BETWEEN: &[&str] =
    &["and", "or", "both", "either", "only", "neither", "nor", "all", "of", "options", "answers"];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for option in &item.texts {
        let is_option = matches!(option.part, Part::Key | Part::Distractor);
        if is_option && (speaks_of_others(option) || names_letters(option)) {
            found.note(item.text(option), fills![option = &*option.text]);
        }
    }
}

fn speaks_of_others(option: &Text<'_>) -> bool {
    option.places(List::Above).next().is_some()
        || option.places(List::OtherOptions).any(|place| {
            let words = option.words().zip(option.ranges());
            let mut rest = words.filter(|(_, at)| at.end <= place.start || at.start >= place.end);
            rest.all(|(word, at)| at.start >= place.end && TAIL.contains(&word))
        })
}

/// *A and B*, *both a) and c)*: nothing but letters and what stands between them, two at least.
fn names_letters(option: &Text<'_>) -> bool {
    let is_letter = |word: &&str| LETTERS.contains(word);
    option.words().all(|word| LETTERS.contains(&word) || BETWEEN.contains(&word))
        && option.words().filter(is_letter).count() >= 2
        && option.words().any(|word| BETWEEN.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const OPTION: &str = "text = \"Wait for the next statement";

    fn option(text: &str) -> String {
        format!("text = \"{text}")
    }

    #[test]
    fn options_that_speak_of_the_others_are_found() {
        let all = [
            "All of the above",
            "None of these.",
            "All of these are right",
            "Both of them",
            "A and B",
            "Both a) and c)",
            "Neither A nor B",
        ];
        for text in all {
            finds("all-of-the-above", OPTION, &option(text), 1);
        }
    }

    #[test]
    fn what_speaks_of_other_things_is_fine() {
        let all = [
            "Tell none of these people",
            "All of these messages at once are for him",
            "Ring A and E",
            "The sign above the door",
            "Ask both of them to come home",
            "A",
        ];
        for text in all {
            quiet("all-of-the-above", OPTION, &option(text));
        }
    }
}
