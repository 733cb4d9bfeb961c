//! Over a whole bank, keys stand in every place. The program shuffles options, but paper does not,
//! and neither does every platform that a bank is taken to (Haladyna, Downing & Rodriguez 2002,
//! guideline on the place of the key).

use crate::domain::bank::Bank;
use crate::domain::kind::Kind;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::chance::{UNLIKELY, of_at_least};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "key-position", level: Level::Warning, speaks: Speaks::Any, look: Look::Bank(look) };

/// Fewer questions than this say nothing.
const ENOUGH: usize = 8;

/// A place among the options.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// How many keys stand there.
    keys: usize,
    /// How many chance would put there.
    expected: f64,
}

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let (places, count) = places(bank);
    if count < ENOUGH {
        return;
    }
    // Whoever looks at several places finds something unlikely so many times as often.
    let limit = UNLIKELY / places.len() as f64;
    for (at, Place { keys, expected }) in places.into_iter().enumerate() {
        if of_at_least(keys, count, expected) < limit {
            let chance = expected.round() as usize;
            let fills = fills![place = at + 1, keys = keys, count = count, chance = chance];
            found.note(Spot::BANK, fills);
        }
    }
}

/// The places, and how many questions there are.
fn places(bank: &Bank) -> (Vec<Place>, usize) {
    let (mut places, mut count) = (Vec::new(), 0);
    for question in &bank.questions {
        let Kind::Choice(choice) = &question.kind else { continue };
        count += 1;
        let options = choice.options.len();
        if places.len() < options {
            places.resize(options, Place::default());
        }
        for place in &mut places[..options] {
            place.expected += 1.0 / options as f64;
        }
        places[choice.key].keys += 1;
    }
    (places, count)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    fn bank(keys: &[usize]) -> String {
        let question = |(n, key): (usize, &usize)| {
            offer(&format!("q-{n}"), "What now?", &["Ring", "Write", "Wait", "Ask"], &[*key])
        };
        format!("{}{}", head(), keys.iter().enumerate().map(question).collect::<String>())
    }

    #[test]
    fn keys_that_keep_to_one_place_are_found() {
        finds_in("key-position", &bank(&[1; 8]), 1);
        finds_in("key-position", &bank(&[1, 1, 1, 0, 1, 1, 1, 2, 1]), 1);
    }

    #[test]
    fn what_chance_may_give_is_fine() {
        quiet_in("key-position", &bank(&[1, 1, 1, 1, 0, 2, 3, 1]));
        quiet_in("key-position", &bank(&[1; 7]));
    }
}
