//! Large figures of money or people are estimates: they are told with who made them and when (domain
//! facts, B3: figures of different bodies for different years are mixed all the time). A sum in an
//! invented example is no claim.

mod words;

use std::ops::Range;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Path, Rule, Speaks, Text};
use super::digits::amount;
use super::fills;
use super::nearby::{around, holds};
use crate::domain::kind::Kind;
pub(super) use words::WHO;
use words::{COUNTED, CURRENCIES, MAGNITUDES, MONTHS};

pub(super) static RULE: Rule =
    Rule { id: "estimate", level: Level::Error, speaks: Speaks::English, look: Look::Item(look) };

/// The signs of currencies that much is counted in.
const SIGNS: [char; 3] = ['$', '£', '€'];

/// Fewer people are told of in a case, not estimated.
const MANY: u64 = 1_000;

/// Less money is no figure of anybody.
const MUCH: u64 = 100_000;

/// The same where people are invented, and their sums with them.
const MUCH_IN_EXAMPLE: u64 = 1_000_000;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let is_example = item.is_example();
    let kind = item.question().map(|question| &question.kind);
    let much = if is_example { MUCH_IN_EXAMPLE } else { MUCH };
    for text in item.texts.iter().filter(|text| is_claimed(text.part, is_example)) {
        let open = claims(text, much).find(|(at, is_money)| {
            let is_arithmetic = *is_money && matches!(kind, Some(Kind::Number(_)));
            !is_arithmetic && !is_supported(item, text, at)
        });
        if let Some(words) = open.map(|(at, _)| &text.text[at]) {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

/// The prompt of a question about a tactic tells of invented people.
fn is_claimed(part: Part, is_example: bool) -> bool {
    match part {
        Part::Prompt => !is_example,
        // What people decide in a story claims nothing.
        Part::Choice => !is_example,
        _ => part.is_asserted(),
    }
}

/// Large figures, and whether each is money.
fn claims<'t>(text: &'t Text<'_>, much: u64) -> impl Iterator<Item = (Range<usize>, bool)> + 't {
    text.words().enumerate().filter_map(move |(at, word)| match word {
        _ if is_number(word) => of_digits(text, at, much),
        _ if MAGNITUDES.contains(&word) => of_magnitude(text, at),
        "thousand" | "thousands" | "percent" | "cent" => {
            let counts = ahead(text, at, 4).any(|word| COUNTED.contains(&word));
            counts.then(|| (with_number(text, at), false))
        }
        _ => None,
    })
}

/// 64 billion; billions; $3 million; a million people. "A million reasons" claims nothing, and who
/// promises millions has not got them.
fn of_magnitude(text: &Text<'_>, at: usize) -> Option<(Range<usize>, bool)> {
    let place = with_number(text, at);
    let counts = ahead(text, at, 3).any(|word| COUNTED.contains(&word));
    let costs = ahead(text, at, 2).any(|word| CURRENCIES.contains(&word))
        || text.text[..place.start].ends_with(SIGNS);
    let words = text.text[place.clone()].to_ascii_lowercase();
    let is_huge = !words.contains("million")
        && (words.ends_with('s') || place.start < text.ranges()[at].start);
    (counts || costs || is_huge).then_some((place, !counts))
}

/// 120,000 people; £250,000
fn of_digits(text: &Text<'_>, at: usize, much: u64) -> Option<(Range<usize>, bool)> {
    let (value, last) = amount(text, at)?;
    let place = text.ranges()[at].start..text.ranges()[last].end;
    let counts = ahead(text, last, 2).any(|word| COUNTED.contains(&word));
    let costs = text.text[..place.start].ends_with(SIGNS)
        || ahead(text, last, 1).any(|word| CURRENCIES.contains(&word));
    let is_year = last == at && is_year(&text.text[place.clone()]);
    let is_large = (costs && value >= much) || (counts && value >= MANY && !is_year);
    is_large.then_some((place, costs))
}

/// The words from the number in front: "64 billion", "40 per cent".
fn with_number(text: &Text<'_>, at: usize) -> Range<usize> {
    let ranges = text.ranges();
    let mut before = at.saturating_sub(2)..at;
    let first = before.find(|at| is_number(&text.text[ranges[*at].clone()])).unwrap_or(at);
    ranges[first].start..ranges[at].end
}

fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// The next words of the same clause.
fn ahead<'t>(text: &'t Text<'_>, from: usize, count: usize) -> impl Iterator<Item = &'t str> {
    let ranges = text.ranges();
    let is_near = move |at: &usize| {
        !text.text[ranges[at - 1].end..ranges[*at].start]
            .contains(['.', ',', ';', ':', '!', '?', '\n'])
    };
    let last = (from + count + 1).min(ranges.len());
    (from + 1..last).take_while(is_near).map(move |at| &text.text[ranges[at].clone()])
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse().is_ok_and(|year: u16| (1990..2100).contains(&year))
}

/// Whether who and when stand beside it: in a sentence beside it, in the prompt, or in the
/// explanation of the option that says it. The report itself bears no date.
fn is_supported(item: &Item<'_>, text: &Text<'_>, at: &Range<usize>) -> bool {
    let is_beside = |other: &&Text<'_>| match (text.path, other.path) {
        (Path::Option(one, _), Path::Option(other, _)) => one == other,
        (_, path) => path == Path::Field("prompt"),
    };
    let others = item.texts.iter().filter(is_beside).chain(item.prompt());
    let mut places: Vec<_> = others.map(|other| (other, 0..other.text.len())).collect();
    places.push((text, around(text, at, 1)));
    let is_of_report = item.is_of_report();
    places.iter().any(|(text, part)| holds(text, List::Who, part))
        && (is_of_report || places.iter().any(|(text, part)| is_dated(text, part)))
}

fn is_dated(text: &Text<'_>, part: &Range<usize>) -> bool {
    let words = text.words().zip(text.ranges());
    let mut inside = words.filter(|(_, at)| part.start <= at.start && at.end <= part.end);
    inside.any(|(word, _)| is_year(word) || MONTHS.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    fn say(claim: &str) -> String {
        format!("{claim} The bank can still stop")
    }

    #[test]
    fn a_large_figure_of_nobody_is_found() {
        for claim in [
            "Right: 120,000 people are trapped there.",
            "Scammers steal 64 billion dollars every year.",
            "Police say that 120000 trafficked people are there.",
            "They took £250,000 in 2024.",
            "About 40 per cent of victims told nobody.",
        ] {
            finds("estimate", "The bank can still stop", &say(claim), 1);
        }
    }

    #[test]
    fn who_and_when_beside_it_are_enough() {
        for claim in [
            "The UN wrote in 2023 that 120,000 people may be there.",
            "This is from the FBI. It was 5.8 billion dollars. That was for 2024.",
        ] {
            quiet("estimate", "The bank can still stop", &say(claim));
        }
    }

    #[test]
    fn sums_of_an_example_and_years_are_fine() {
        for claim in [
            "She sent £9,000, and then 4,000 dollars for a million reasons.",
            "In 2023 people asked more often.",
            "One thousand is a lot. People know.",
            "It would be 400,000 pesos.",
            "Who promises 2 million naira, or millions, wants something.",
        ] {
            quiet("estimate", "The bank can still stop", &say(claim));
        }
        quiet("estimate", "Hello again.", "I made 3 million dollars.");
    }
}
