//! How often each question was put, and what came of it.

use std::collections::BTreeMap;

use crate::domain::attempt::Attempt;
use crate::domain::id::{BankId, QuestionId};
use crate::domain::plan::Asked;

use super::cell::Cell;
use super::column::QUESTIONS;
use super::rows::asked;

/// What came of a question.
struct Tally {
    /// As it was asked last.
    asked: Asked,
    put: u32,
    answered: u32,
    right: u32,
    skipped: u32,
}

/// What came of all questions, bank by bank.
#[derive(Default)]
pub(in super::super) struct Questions(BTreeMap<(BankId, QuestionId), Tally>);

impl Questions {
    /// Counts the questions of an attempt.
    pub(in super::super) fn add(&mut self, attempt: &Attempt) {
        for outcome in attempt.outcomes() {
            let asked = outcome.asked;
            let key = (asked.bank.clone(), asked.question.clone());
            let new = || Tally { asked: asked.clone(), put: 0, answered: 0, right: 0, skipped: 0 };
            let tally = self.0.entry(key).or_insert_with(new);
            let right = outcome.counted.is_some_and(|response| response.credit.is_full());
            tally.put += 1;
            tally.answered += u32::from(outcome.counted.is_some());
            tally.right += u32::from(right);
            tally.skipped += u32::from(outcome.skipped);
        }
    }

    /// The cells of [`QUESTIONS`], with what is known about each.
    pub(in super::super) fn rows(
        &self,
        about: &dyn Fn(&Asked) -> Option<String>,
    ) -> impl Iterator<Item = [Cell<'_>; QUESTIONS.len()]> {
        self.0.values().map(move |tally| {
            let [question, bank, topic, kind, verdict, tactic, stage] = asked(&tally.asked);
            let about = about(&tally.asked).map_or(Cell::Blank, |text| Cell::Text(text.into()));
            let [put, answered, right, skipped] =
                [tally.put, tally.answered, tally.right, tally.skipped].map(Cell::count);
            [
                question, about, bank, topic, kind, verdict, tactic, stage, put, answered, right,
                skipped,
            ]
        })
    }
}
