//! The right answer is not the long one. Writers take care that what is right holds in every case,
//! so it grows, and people who know nothing pick the longest (Haladyna, Downing & Rodriguez 2002,
//! guideline on the length of choices).

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "longest-key", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// How many times as long as the others it may be.
const MOST_TIMES: f64 = 1.5;

/// A difference below so many letters is not seen.
const SEEN: f64 = 12.0;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(first) = item.of(Part::Key).next() else { return };
    let Some(key) = mean_length(item.of(Part::Key)) else { return };
    let Some(others) = mean_length(item.of(Part::Distractor)) else { return };
    if key > MOST_TIMES * others && key - others >= SEEN {
        let (key, others) = (key.round() as usize, others.round() as usize);
        found.note(item.text(first), fills![key = key, others = others]);
    }
}

fn mean_length<'i, 'q: 'i>(options: impl Iterator<Item = &'i Text<'q>>) -> Option<f64> {
    let (mut count, mut letters) = (0, 0);
    for option in options {
        count += 1;
        letters += option.text.chars().count();
    }
    (count > 0).then(|| letters as f64 / f64::from(count))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, head, offer, quiet, quiet_in};

    #[test]
    fn a_key_that_outgrows_the_others_is_found() {
        let longer = "text = \"Ring the bank on the number that is on your card";
        finds("longest-key", "text = \"Ring the bank on its number", longer, 1);
    }

    #[test]
    fn a_few_letters_more_are_not_seen() {
        quiet("longest-key", "Ring the bank on its number", "Ring the bank on its own number");
        // Three times as long, and nine letters in all.
        let short = offer("short", "Whom do you ask?", &["A police", "Me", "You"], &[0]);
        quiet_in("longest-key", &format!("{}{short}", head()));
    }

    #[test]
    fn several_keys_are_held_against_the_others_together() {
        let long = "A sentence that goes on and on until nobody reads it";
        let options = ["Ring the bank", long, "A letter", "A text message"];
        let bank =
            |keys: &[usize]| format!("{}{}", head(), offer("many", "Which?", &options, keys));
        finds_in("longest-key", &bank(&[0, 1]), 1);
        quiet_in("longest-key", &bank(&[0, 2]));
    }
}
