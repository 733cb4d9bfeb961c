//! Within a form, scams and genuine scenes share topics, channels, levels and tactics: otherwise
//! somebody who only knows that "calls are scams" scores well on it.

use std::collections::BTreeMap;

use crate::domain::bank::Bank;
use crate::domain::form::Form;
use crate::domain::verdict::Verdict;

use super::super::forms::{Placed, forms};
use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "form-uneven", level: Level::Warning, speaks: Speaks::Any, look: Look::Pool(look) };

/// Fewer scenes than this say nothing about a balance.
const ENOUGH: usize = 10;

/// What is counted: its name in a bank, how far scams and genuine scenes may be apart, and what
/// a question has of it.
type Side = (&'static str, usize, fn(&Placed<'_>) -> Option<String>);

/// Twins share all of these but the level.
const SIDES: &[Side] = &[
    ("topic", 1, |one| Some(one.topic.word().to_owned())),
    ("channel", 1, |one| Some(one.question.scene()?.channel.word().to_owned())),
    ("level", 3, |one| Some(one.question.level.number().to_string())),
    ("tactic", 1, |one| Some(one.question.focus?.tactic.word().to_owned())),
];

fn look(banks: &[&Bank], found: &mut Findings<'_>) {
    for ((_, form), placed) in forms(banks) {
        let (bank, mut placed) = (placed[0].bank, placed);
        placed.retain(|one| !one.spare && one.question.verdict().is_some());
        found.turn_to(bank);
        if placed.len() >= ENOUGH {
            for side in SIDES {
                look_at_side(form, &placed, *side, found);
            }
        }
    }
}

fn look_at_side(form: Form, placed: &[Placed<'_>], side: Side, found: &mut Findings<'_>) {
    let (side, apart, value) = side;
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for one in placed {
        let Some(value) = value(one) else { continue };
        let (scams, genuine) = counts.entry(value).or_default();
        *scams += usize::from(one.is(Verdict::Scam, false));
        *genuine += usize::from(one.is(Verdict::Genuine, false));
    }
    for (value, (scams, genuine)) in counts {
        if scams.abs_diff(genuine) > apart {
            let mut fills = fills![form = form.word(), side = side, value = value, apart = apart];
            fills.extend(fills![scams = scams, genuine = genuine]);
            found.note(Spot::BANK, fills);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, form, quiet_in};

    /// In a form, what stands in so many scams stands otherwise.
    fn in_scams(count: usize, from: &str, to: &str) -> String {
        form(10, 10, 2).replacen(from, to, count)
    }

    #[test]
    fn a_channel_of_scams_is_found_with_the_one_it_leaves() {
        finds_in("form-uneven", &in_scams(4, "channel = \"sms\"", "channel = \"call\""), 2);
    }

    #[test]
    fn levels_and_tactics_are_looked_at_too() {
        finds_in("form-uneven", &in_scams(6, "level = 1", "level = 3"), 2);
        let (from, to) = ("tactic = \"secrecy-request\"", "tactic = \"crisis-request\"");
        finds_in("form-uneven", &in_scams(4, from, to), 2);
    }

    /// The first two are spares, one more is no pattern, and levels of twins may differ.
    #[test]
    fn a_small_difference_is_fine() {
        quiet_in("form-uneven", &in_scams(3, "channel = \"sms\"", "channel = \"call\""));
        quiet_in("form-uneven", &in_scams(5, "level = 1", "level = 2"));
    }
}
