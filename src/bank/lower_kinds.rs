//! Makes the kinds that have no options: marks to find, steps, pairs, numbers, words.

use std::collections::BTreeSet;

use toml::de::DeTable;

use crate::domain::grade::bare;
use crate::domain::kind::{Flags, Match, Number, Order, Short};
use crate::domain::pieces::Cut;
use crate::domain::scene::Scene;

use super::lower::Lower;
use super::mistake::{Problem, shown};
use super::value::{Value, number, owned, paragraph, texts};

/// How many steps or pairs a question may have: more than this nobody keeps in mind.
const MOST_STEPS: usize = 12;

/// How many words a question may accept.
const MOST_WORDS: usize = 50;

impl Lower<'_> {
    pub(super) fn flags(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Flags> {
        let scene = scene?;
        let sentences = Cut::of(&scene).marks_of_sentences();
        let offered: BTreeSet<usize> = sentences.iter().flatten().copied().collect();
        if scene.marks.is_empty() {
            self.note(table, "scene", Problem::NothingMarked);
        } else if !sentences.iter().any(BTreeSet::is_empty) {
            self.note(table, "scene", Problem::NothingInnocent);
        }
        for (_, mark) in scene.marks.iter().enumerate().filter(|(at, _)| !offered.contains(at)) {
            self.note(table, "scene", Problem::MarkNotOffered { id: shown(mark.id.as_str()) });
        }
        Some(Flags { scene, why: owned(table, "why") })
    }

    pub(super) fn order(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Order> {
        let steps: Vec<Box<str>> = texts(table, "steps").map(|(text, _)| paragraph(text)).collect();
        self.count(table, "steps", 2, MOST_STEPS);
        self.repeated(texts(table, "steps"), "steps");
        Some(Order { scene, steps, why: owned(table, "why")? })
    }

    pub(super) fn pairs(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Match> {
        self.count(table, "pairs", 2, MOST_STEPS);
        let pairs = table.get("pairs")?.get_ref().as_array()?;
        let (mut lefts, mut rights) = (Vec::new(), Vec::<Box<str>>::new());
        for pair in pairs {
            let [left, right] = sides(pair)?;
            let place = rights.iter().position(|known| **known == *right).unwrap_or(rights.len());
            if place == rights.len() {
                rights.push(right);
            }
            lefts.push((left, place));
        }
        if rights.len() == 1 {
            self.note(table, "pairs", Problem::OneRight);
        }
        let firsts = pairs.iter().filter_map(|pair| {
            let left = pair.get_ref().as_array()?.first()?;
            Some((left.get_ref().as_str()?, left))
        });
        self.repeated(firsts, "pairs");
        Some(Match { scene, lefts, rights, why: owned(table, "why")? })
    }

    pub(super) fn number(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Number> {
        let answer = self.finite(table, "answer", f64::MIN);
        let tolerance = match table.contains_key("tolerance") {
            true => self.finite(table, "tolerance", 0.0),
            false => Some(0.0),
        };
        let (answer, tolerance, unit) = (answer?, tolerance?, owned(table, "unit"));
        Some(Number { scene, answer, tolerance, unit, why: owned(table, "why")? })
    }

    pub(super) fn short(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Short> {
        self.count(table, "accept", 1, MOST_WORDS);
        for (word, value) in texts(table, "accept") {
            // That a text is empty has been said.
            if !word.trim().is_empty() && !can_be_typed(word) {
                self.mistakes.note(value.span(), Problem::CannotBeTyped { word: shown(word) });
            }
        }
        let accept = texts(table, "accept").map(|(text, _)| paragraph(text)).collect();
        Some(Short { scene, accept, why: owned(table, "why")? })
    }

    /// A number that can be counted with, at least `low`.
    fn finite(&mut self, table: &DeTable<'_>, field: &'static str, low: f64) -> Option<f64> {
        let value = table.get(field)?.get_ref();
        let found = number(value).filter(|number| *number >= low && is_countable(*number));
        if found.is_none() && (value.is_integer() || value.is_float()) {
            self.note(table, field, Problem::BadNumber { field });
        }
        found
    }

    fn count(&mut self, table: &DeTable<'_>, field: &'static str, low: usize, high: usize) {
        let found = table.get(field).and_then(|value| value.get_ref().as_array());
        if found.is_some_and(|found| !(low..=high).contains(&found.len())) {
            self.note(table, field, Problem::BadCount { field, low, high });
        }
    }

    /// Notes texts that stand twice: nobody could tell one from the other.
    fn repeated<'t>(
        &mut self,
        texts: impl Iterator<Item = (&'t str, &'t Value<'t>)>,
        field: &'static str,
    ) {
        let mut met = BTreeSet::new();
        for (text, value) in texts {
            if !met.insert(bare(text)) {
                self.mistakes.note(value.span(), Problem::RepeatedText { field });
            }
        }
    }
}

/// Whether people can count with a number: not so large or so small that a machine rounds it.
fn is_countable(number: f64) -> bool {
    number == 0.0 || (1e-9..=1e15).contains(&number.abs())
}

fn sides(pair: &Value<'_>) -> Option<[Box<str>; 2]> {
    let pair = pair.get_ref().as_array()?;
    let side = |at: usize| pair.get(at)?.get_ref().as_str().map(paragraph);
    Some([side(0)?, side(1)?])
}

/// Whether a word can be given as an answer: what is left of it is compared, and a single letter
/// (as *s*, skip) is a key of the program.
fn can_be_typed(word: &str) -> bool {
    let bare = bare(word);
    let is_letter = bare.len() == 1 && bare.starts_with(|c: char| c.is_ascii_alphabetic());
    bare.contains(char::is_alphanumeric) && bare != "help" && !is_letter
}
