//! Where the faults in the shape of a story stand in its file.

use std::collections::BTreeMap;

use toml::de::DeTable;

use crate::domain::id::StepId;
use crate::domain::story::faults::{Fault, faults};

use super::super::lower::Lower;
use super::super::mistake::Problem;
use super::super::mistake::shown;
use super::super::value::{Value, tables, text};

/// A step as it is written.
struct Written<'t> {
    table: &'t DeTable<'t>,
    value: &'t Value<'t>,
    decisions: Vec<&'t DeTable<'t>>,
}

impl Written<'_> {
    fn shown_id(&self) -> String {
        text(self.table, "id").map(shown).unwrap_or_default()
    }
}

/// The steps of a story as they are written, before they are made.
pub(super) struct Steps<'t> {
    found: Vec<Written<'t>>,
    /// Their places by their ids; the first place of an id that stands twice.
    places: BTreeMap<&'t str, usize>,
}

impl<'t> Steps<'t> {
    pub(super) fn of(story: &'t DeTable<'t>) -> Self {
        let decisions = |step| tables(step, "decision").map(|(decision, _)| decision).collect();
        let written = |(table, value)| Written { table, value, decisions: decisions(table) };
        let found: Vec<Written<'t>> = tables(story, "step").map(written).collect();
        let mut places = BTreeMap::new();
        for (place, step) in found.iter().enumerate() {
            if let Some(id) = text(step.table, "id").filter(|id| is_id(id)) {
                places.entry(id).or_insert(place);
            }
        }
        Self { found, places }
    }

    /// Each step with its place in the text.
    pub(super) fn tables(&self) -> impl Iterator<Item = (&'t DeTable<'t>, &'t Value<'t>)> {
        self.found.iter().map(|step| (step.table, step.value))
    }

    /// The place of the step that the story begins with: the one it names, else the first.
    pub(super) fn start(&self, story: &DeTable<'_>) -> Option<usize> {
        text(story, "start").map_or(Some(0), |start| self.places.get(start).copied())
    }

    /// The place of the step that a decision leads to.
    pub(super) fn led_to_by(&self, decision: &DeTable<'_>) -> Option<usize> {
        self.places.get(text(decision, "to")?).copied()
    }

    fn leads(&self) -> Vec<Vec<Option<usize>>> {
        let of =
            |step: &Written<'_>| step.decisions.iter().map(|one| self.led_to_by(one)).collect();
        self.found.iter().map(of).collect()
    }

    /// Whether each step has an id of its own.
    fn are_named(&self) -> bool {
        self.places.len() == self.found.len()
    }
}

impl Lower<'_> {
    /// Notes what keeps the steps of a story from hanging together.
    pub(super) fn faults(&mut self, story: &DeTable<'_>, steps: &Steps<'_>) {
        if steps.found.is_empty() {
            return;
        }
        for fault in faults(steps.start(story), &steps.leads()) {
            match fault {
                Fault::NoStart => self.no_such_step(story, "start", steps),
                Fault::LeadsNowhere { step, decision } => {
                    self.no_such_step(steps.found[step].decisions[decision], "to", steps);
                }
                Fault::TooFewDecisions { step } => {
                    self.note_written(&steps.found[step], Problem::TooFewDecisions);
                }
                Fault::TooManyDecisions { step } => {
                    self.note_written(&steps.found[step], Problem::TooManyDecisions);
                }
                // What cannot be named may only seem apart from the others.
                Fault::NeverReached { step } if steps.are_named() => {
                    self.never_reached(&steps.found[step]);
                }
                Fault::NoWayOut { step } if steps.are_named() => {
                    let id = steps.found[step].shown_id();
                    self.note_written(&steps.found[step], Problem::NoWayOut { id });
                }
                Fault::NeverReached { .. } | Fault::NoWayOut { .. } => {}
            }
        }
    }

    /// Notes that a field names no step. What is no id at all has been reported.
    fn no_such_step(&mut self, table: &DeTable<'_>, field: &str, steps: &Steps<'_>) {
        let Some(id) = text(table, field).filter(|id| is_id(id)) else { return };
        let nearest = self.mistakes.nearest(id, steps.places.keys().copied()).map(str::to_owned);
        self.note(table, field, Problem::NoSuchStep { id: shown(id), nearest });
    }

    fn never_reached(&mut self, step: &Written<'_>) {
        let id = step.shown_id();
        let problem = match step.table.contains_key("ending") {
            true => Problem::EndingNeverReached { id },
            false => Problem::StepNeverReached { id },
        };
        self.note_written(step, problem);
    }

    fn note_written(&mut self, step: &Written<'_>, problem: Problem) {
        self.note_step(step.table, step.value, problem);
    }

    /// Notes a problem of a step, at its id.
    pub(super) fn note_step(&mut self, step: &DeTable<'_>, value: &Value<'_>, problem: Problem) {
        let at = step.get("id").map_or_else(|| value.span(), toml::Spanned::span);
        self.mistakes.note(at, problem);
    }
}

fn is_id(text: &str) -> bool {
    text.parse::<StepId>().is_ok()
}
