//! Forms of a language that are not alike. Somebody takes one before and another after: what has
//! changed in between should be the person, not the topics, the channels or the length of what is
//! read. That forms are alike does not make them equally hard; only answers can show that.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::bank::Bank;
use crate::domain::form::{ASKED, Form};

use super::super::forms::{Placed, forms};
use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "form-differs", level: Level::Warning, speaks: Speaks::Any, look: Look::Pool(look) };

/// How far apart two forms may be in how many scenes have the same value: a pair of twins.
const APART: usize = 2;

/// How much longer to read the longest form may be than the shortest, in percent.
const LONGER: usize = 15;

/// What is counted: its name in a bank, and what a question has of it.
type Side = (&'static str, fn(&Placed<'_>) -> Option<String>);

const SIDES: &[Side] = &[
    ("topic", |one| Some(one.topic.word().to_owned())),
    ("channel", |one| Some(one.question.scene()?.channel.word().to_owned())),
    ("level", |one| Some(one.question.level.number().to_string())),
    ("tactic", |one| Some(one.question.focus?.tactic.word().to_owned())),
];

/// A form without its spares.
type Whole<'b> = (Form, Vec<Placed<'b>>);

fn look(banks: &[&Bank], found: &mut Findings<'_>) {
    let mut by_language: BTreeMap<&str, Vec<Whole<'_>>> = BTreeMap::new();
    for ((language, form), mut placed) in forms(banks) {
        placed.retain(|one| !one.spare && one.question.verdict().is_some());
        // What is not whole yet is told by another rule.
        if placed.len() == 2 * ASKED {
            by_language.entry(language).or_default().push((form, placed));
        }
    }
    for forms in by_language.values().filter(|forms| forms.len() > 1) {
        found.turn_to(forms[0].1[0].bank);
        for side in SIDES {
            look_at_side(forms, *side, found);
        }
        look_at_length(forms, found);
    }
}

fn look_at_side(forms: &[Whole<'_>], (side, value): Side, found: &mut Findings<'_>) {
    let values: BTreeSet<String> =
        forms.iter().flat_map(|(_, placed)| placed).filter_map(value).collect();
    for one in values {
        let count = |placed: &[Placed<'_>]| {
            placed.iter().filter(|question| value(question).as_ref() == Some(&one)).count()
        };
        let counts = || forms.iter().map(|(form, placed)| (count(placed), *form));
        let Some(((few, in_few), (many, in_many))) = counts().min().zip(counts().max()) else {
            continue;
        };
        if many - few > APART {
            let mut fills = fills![side = side, value = one, apart = APART, few = few, many = many];
            fills.extend(fills![in_few = in_few.word(), in_many = in_many.word()]);
            found.note(Spot::BANK, fills);
        }
    }
}

fn look_at_length(forms: &[Whole<'_>], found: &mut Findings<'_>) {
    let lengths = || forms.iter().map(|(form, placed)| (words(placed), *form));
    let Some(((few, short), (many, long))) = lengths().min().zip(lengths().max()) else { return };
    if many * 100 > few * (100 + LONGER) {
        let mut fills = fills![few = few, many = many, percent = LONGER];
        fills.extend(fills![short = short.word(), long = long.word()]);
        found.note_as("length", Spot::BANK, fills);
    }
}

/// How many words there are to read before the answers: what is asked, and the scenes.
fn words(placed: &[Placed<'_>]) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let of_question = |one: &Placed<'_>| {
        let scene = one.question.scene().map(|scene| scene.plain()).unwrap_or_default();
        count(&one.question.prompt) + count(&scene)
    };
    placed.iter().map(of_question).sum()
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, form, quiet_in};

    /// Form A, and a form B in which what stands in so many scenes stands otherwise.
    fn two(count: usize, from: &str, to: &str) -> String {
        let second = form(10, 10, 2).replace("form = \"A\"", "form = \"B\"");
        let second = second
            .replace("id = \"scam-", "id = \"scam-b")
            .replace("id = \"genuine-", "id = \"genuine-b");
        let questions = second.find("[[question]]").unwrap();
        // The first four are spares, which are not compared.
        let (spares, asked) =
            second[questions..].split_at(second[questions..].find("id = \"scam-b2\"").unwrap());
        format!("{}{spares}{}", form(10, 10, 2), asked.replacen(from, to, count))
    }

    #[test]
    fn topics_channels_levels_and_tactics_are_held_against_each_other() {
        finds_in("form-differs", &two(3, "channel = \"sms\"", "channel = \"call\""), 2);
        finds_in("form-differs", &two(3, "level = 1", "level = 3"), 2);
        let (from, to) = ("tactic = \"secrecy-request\"", "tactic = \"crisis-request\"");
        finds_in("form-differs", &two(3, from, to), 2);
    }

    #[test]
    fn a_form_that_is_longer_to_read_is_found() {
        let long =
            "wants money and asks once more whether that is possible before the evening comes";
        finds_in("form-differs", &two(10, "wants money", long), 1);
    }

    #[test]
    fn a_pair_more_or_less_is_fine_and_so_is_one_form_alone() {
        quiet_in("form-differs", &two(2, "channel = \"sms\"", "channel = \"call\""));
        quiet_in("form-differs", &form(10, 10, 2));
    }
}
