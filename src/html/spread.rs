//! How the answers of a room are spread, for the big screen: a bar for each option, a scene in which
//! each sentence is shaded by how many marked it, or how many were right. Every number stands in words,
//! so that no colour is needed.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::domain::kind::Kind;
use crate::domain::pieces::Cut;
use crate::domain::verdict::Verdict;
use crate::say;
use crate::ui::question::Shown;
use crate::words::Words;

use super::answer::scene_of;
use super::bar::bar;
use super::cleaned;
use super::scene::scene;

/// In how many shades a sentence may stand.
const SHADES: f64 = 5.0;

/// What was answered, counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tally<'t> {
    /// How many chose each, in the order shown.
    Each(&'t [u32]),
    /// How many had it right, partly right and not right, where there is nothing to choose from.
    Graded {
        /// Right.
        right: u32,
        /// Partly.
        partly: u32,
        /// Not right.
        not: u32,
    },
}

/// How answers are spread.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread<'t> {
    /// What was answered.
    pub tally: Tally<'t>,
    /// How many people that are.
    pub people: u32,
    /// Whether what is right is shown.
    pub is_revealed: bool,
}

/// How the answers to a question are spread.
pub fn spread(words: &Words, shown: &Shown<'_>, spread: &Spread<'_>) -> Markup {
    let drawn = match spread.tally {
        Tally::Graded { right, partly, not } => graded(words, [right, partly, not], spread.people),
        Tally::Each(counts) => match &shown.question.kind {
            Kind::Flags(_) => heat(words, shown, counts, spread),
            _ => bars(words, shown, counts, spread),
        },
    };
    cleaned(&drawn)
}

/// An answer, how many gave it, and whether it is known to be right.
struct Row {
    label: String,
    count: u32,
    is_key: bool,
}

fn bars(words: &Words, shown: &Shown<'_>, counts: &[u32], spread: &Spread<'_>) -> Markup {
    let keys = if spread.is_revealed { keys(shown) } else { BTreeSet::new() };
    let choices = shown.choices(words).into_iter().zip(shown.numbered());
    let row = |(label, (number, place)): (String, (usize, usize))| Row {
        label,
        count: counts.get(number - 1).copied().unwrap_or(0),
        is_key: keys.contains(&place),
    };
    rows(words, &choices.map(row).collect::<Vec<_>>(), spread.people)
}

fn graded(words: &Words, counts: [u32; 3], people: u32) -> Markup {
    let labels = ["spread-right", "spread-partly", "spread-not"];
    let row = |(id, count)| Row { label: words.say(id, &[]), count, is_key: false };
    rows(words, &labels.into_iter().zip(counts).map(row).collect::<Vec<_>>(), people)
}

fn rows(words: &Words, rows: &[Row], people: u32) -> Markup {
    html! {
        ul.spread role="list" {
            @for row in rows {
                li class=[row.is_key.then_some("key")] {
                    span.answer dir="auto" {
                        (row.label)
                        @if row.is_key { " " b.sign { (say!(words, "spread-key")) } }
                    }
                    span.count { (say!(words, "spread-of", count = row.count, people = people)) }
                    (bar(share(row.count, people)))
                }
            }
        }
    }
}

/// The places in the bank of what is right.
fn keys(shown: &Shown<'_>) -> BTreeSet<usize> {
    match &shown.question.kind {
        Kind::Judge(judge) => {
            Verdict::ALL.iter().position(|verdict| *verdict == judge.verdict).into_iter().collect()
        }
        Kind::Flags(flags) => {
            let sentences = Cut::of(&flags.scene).marks_of_sentences().into_iter().enumerate();
            sentences.filter(|(_, marks)| !marks.is_empty()).map(|(at, _)| at).collect()
        }
        kind => kind.offered().map(|(_, keys)| keys).unwrap_or_default(),
    }
}

/// The scene, each sentence in a shade with the number of people who marked it.
fn heat(words: &Words, shown: &Shown<'_>, counts: &[u32], spread: &Spread<'_>) -> Markup {
    let screen = shown.screen(words);
    let keys = if spread.is_revealed { keys(shown) } else { BTreeSet::new() };
    let sentence = |number: usize, text: &str| {
        let at = number.saturating_sub(1);
        let count = counts.get(at).copied().unwrap_or(0);
        let shade = (share(count, spread.people) * SHADES).ceil();
        // The explanation names marked sentences by their number.
        html! {
            @if keys.contains(&at) { b.number { "[" (number) "]" } " " }
            span class=(format!("heat heat-{shade}")) { (text) }
            " "
            b.count {
                (say!(words, "spread-of", count = count, people = spread.people))
                @if keys.contains(&at) { " " span.sign { (say!(words, "spread-sign")) } }
            }
        }
    };
    html! {
        @if let Some(view) = scene_of(&screen) {
            p { (say!(words, "spread-heat")) }
            div.heat-map { (scene(view, &sentence)) }
        }
    }
}

fn share(count: u32, people: u32) -> f64 {
    if people == 0 { 0.0 } else { (f64::from(count) / f64::from(people)).min(1.0) }
}

#[cfg(test)]
#[path = "spread_tests.rs"]
mod tests;
