//! Makes a story of a walked table. Whether its steps hang together is judged by the domain; `shape`
//! gives the faults their places.

mod shape;

use toml::de::DeTable;

use crate::domain::question::{Audience, Level};
use crate::domain::story::{Basis, Decision, Ending, Plot, Step, Story, Turn};

use super::fields::{STEP, Shape};
use super::lower::{Lower, allowances};
use super::mistake::Problem;
use super::value::{Value, day_of, flag, owned, tables, text, texts, whole};
use shape::Steps;

impl Lower<'_> {
    /// Makes a story of a table; none if something it needs is missing, which has been noted.
    pub(super) fn story(mut self, table: &DeTable<'_>) -> Option<Story> {
        let basis = self.basis(table);
        let plot = self.plot(table);
        Some(Story {
            id: text(table, "id")?.parse().ok()?,
            title: owned(table, "title")?,
            level: Level::new(whole(table.get("level")?.get_ref())?)?,
            audience: text(table, "audience").and_then(Audience::from_word)?,
            basis: basis?,
            sources: texts(table, "sources").filter_map(|(id, _)| id.parse().ok()).collect(),
            facts_as_of: day_of(table, "facts_as_of"),
            care: owned(table, "care"),
            plot: plot?,
            allowances: allowances(table),
        })
    }

    fn basis(&mut self, table: &DeTable<'_>) -> Option<Basis> {
        let basis = text(table, "provenance").and_then(Basis::from_word)?;
        if basis == Basis::Authority && table.get("sources").is_some_and(is_empty) {
            self.note(table, "sources", Problem::NoSource);
        }
        Some(basis)
    }

    fn plot(&mut self, table: &DeTable<'_>) -> Option<Plot> {
        // The walker reports steps that are missing or of another type, but not a list of none.
        if table.get("step").is_some_and(is_empty) {
            let shape = Shape::Many(&STEP);
            let problem =
                Problem::MissingField { table: "story", field: "step", shape, question: None };
            self.note(table, "step", problem);
        }
        let steps = Steps::of(table);
        self.faults(table, &steps);
        // Every step is made before one that is missing ends it, so that all mistakes are found.
        let made: Vec<Option<Step>> =
            steps.tables().map(|(step, value)| self.step(step, value, &steps)).collect();
        Plot::new(steps.start(table)?, made.into_iter().collect::<Option<_>>()?).ok()
    }

    fn step(&mut self, table: &DeTable<'_>, value: &Value<'_>, steps: &Steps<'_>) -> Option<Step> {
        let scene = self.scene(table);
        let turn = self.turn(table, value, steps);
        // A scene that is there and cannot be made has been noted.
        if scene.is_none() && table.contains_key("scene") {
            return None;
        }
        let (id, tell) = (text(table, "id")?.parse().ok()?, owned(table, "tell")?);
        Some(Step { id, tell, scene, turn: turn? })
    }

    /// What follows a step: decisions or an ending, never both, never neither.
    fn turn(&mut self, table: &DeTable<'_>, value: &Value<'_>, steps: &Steps<'_>) -> Option<Turn> {
        let is_ending = table.contains_key("ending");
        if table.contains_key("genuine") && !is_ending {
            self.note(table, "genuine", Problem::GenuineWithoutEnding);
        }
        match (is_ending, table.get("decision").is_some_and(|written| !is_empty(written))) {
            (true, true) => self.note(table, "ending", Problem::EndingWithDecisions),
            (true, false) => return ending(table),
            (false, true) => return decisions(table, steps),
            (false, false) => self.note_step(table, value, Problem::StepWithoutEnd),
        }
        None
    }
}

fn is_empty(value: &Value<'_>) -> bool {
    value.get_ref().as_array().is_some_and(|list| list.is_empty())
}

fn ending(table: &DeTable<'_>) -> Option<Turn> {
    Some(Turn::End(Ending { means: owned(table, "ending")?, genuine: flag(table, "genuine") }))
}

fn decisions(table: &DeTable<'_>, steps: &Steps<'_>) -> Option<Turn> {
    let decision =
        |table| Some(Decision { text: owned(table, "text")?, to: steps.led_to_by(table)? });
    tables(table, "decision")
        .map(|(table, _)| decision(table))
        .collect::<Option<_>>()
        .map(Turn::Decide)
}

#[cfg(test)]
mod tests;
