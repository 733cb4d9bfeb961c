//! Enough to recognise a scam, never enough to run one: no way round a bank's checks, no routes for
//! stolen money, no tools, no scripts (domain facts, G4). Only phrases that teach are listed; that
//! scammers use mule accounts may be said.

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;
use super::nearby::{around, holds};

pub(super) static RULE: Rule =
    Rule { id: "uplift", level: Level::Error, speaks: Speaks::English, look: Look::Item(look) };

pub(super) const PHRASES: &[&str] = &[
    "avoid the bank's checks",
    "avoid the bank’s checks",
    "bypass the bank's checks",
    "bypass the bank’s checks",
    "evade the bank's checks",
    "evade the bank’s checks",
    "get past the bank's checks",
    "get past the bank’s checks",
    "get round the bank's checks",
    "get round the bank’s checks",
    "get around the bank's checks",
    "get around the bank’s checks",
    "avoid bank checks",
    "bypass bank checks",
    "avoid moderation",
    "bypass moderation",
    "evade moderation",
    "how to avoid detection",
    "how to evade detection",
    "how to bypass detection",
    "how to launder",
    "launder it through",
    "launder the money through",
    "launder money through",
    "through a mixer",
    "use a mixer",
    "coin mixer",
    "crypto mixer",
    "mule account to",
    "mule accounts to",
    "buy mule accounts",
    "script that works",
    "scripts that work",
    "best time to ask for money",
    "best time to ask him",
    "best time to ask her",
    "best time to ask them",
    "sim farm",
    "sim farms",
    "sim box",
    "burner phone",
    "burner phones",
    "burner sim",
    "below the reporting limit",
    "under the reporting limit",
    "below the reporting threshold",
    "under the reporting threshold",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in &item.texts {
        let teaches =
            text.places(List::Uplift).find(|at| !holds(text, List::Doubt, &around(text, at, 0)));
        if let Some(words) = teaches.map(|at| &text.text[at]) {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn a_way_round_a_check_is_found() {
        finds("uplift", "Hello again.", "Small sums, that is how to avoid the bank's checks.", 1);
        finds("uplift", "Ring the bank on its number", "Choose the best time to ask her", 1);
    }

    #[test]
    fn to_know_of_it_is_fine() {
        quiet("uplift", "Hello again.", "Never help anybody get past the bank's checks.");
        quiet(
            "uplift",
            "Hello again.",
            "It may be money laundering. Scammers use mule accounts. What is the best time to ask?",
        );
    }
}
