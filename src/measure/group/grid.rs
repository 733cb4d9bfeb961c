//! Right answers by tactic and stage.

use std::collections::BTreeMap;

use crate::domain::question::Focus;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;

use super::tally::{Counting, Tally};

/// How often a tactic was answered right at a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cell {
    /// The tactic.
    pub tactic: Tactic,
    /// The stage; none where its scenes stand in no course.
    pub stage: Option<Stage>,
    /// Right of answered.
    pub right: Tally,
}

/// How often a tactic was answered right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TacticTally {
    /// The tactic.
    pub tactic: Tactic,
    /// Right of answered.
    pub right: Tally,
}

#[derive(Default)]
pub(super) struct Grid {
    cells: BTreeMap<(Tactic, Option<Stage>), Counting>,
    tactics: BTreeMap<Tactic, Counting>,
}

impl Grid {
    pub(super) fn add(&mut self, person: usize, focus: Focus, is_right: bool) {
        let Focus { tactic, stage } = focus;
        self.cells.entry((tactic, stage)).or_default().add(person, is_right);
        self.tactics.entry(tactic).or_default().add(person, is_right);
    }

    pub(super) fn cells(&self) -> Vec<Cell> {
        let cell = |(&(tactic, stage), right): (&(Tactic, Option<Stage>), &Counting)| Cell {
            tactic,
            stage,
            right: right.tally(),
        };
        self.cells.iter().map(cell).collect()
    }

    pub(super) fn tactics(&self) -> Vec<TacticTally> {
        let tactic =
            |(&tactic, right): (&Tactic, &Counting)| TacticTally { tactic, right: right.tally() };
        self.tactics.iter().map(tactic).collect()
    }
}
