//! Right answers by tactic and stage.

use crate::domain::stage::Stage;
use crate::measure::group::{Cell, GroupResult, TacticTally};
use crate::say;

use super::super::names;
use super::{Section, View};

/// Right answers by tactic and stage.
pub fn grid(view: View<'_>, result: &GroupResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-grid-title"));
    section.before.push(match result.cells.is_empty() {
        true => say!(words, "group-grid-none"),
        false => say!(words, "group-grid-how"),
    });
    section.numbers = result.tactics.iter().map(|one| line(view, result, one)).collect();
    section
}

fn line(view: View<'_>, result: &GroupResult, one: &TacticTally) -> String {
    let staged = result.cells.iter().filter(|cell| cell.tactic == one.tactic);
    let stages: Vec<String> = staged.filter_map(|cell| of_stage(view, cell)).collect();
    let (tactic, right) = (names::tactic(view.words, one.tactic), one.right.share);
    let stages = if stages.is_empty() { String::new() } else { stages.join("; ") + "." };
    let line = say!(
        view.words,
        "group-grid-line",
        tactic = tactic,
        count = right.count,
        of = right.of,
        stages = stages
    );
    line.trim_end().to_owned()
}

fn of_stage(view: View<'_>, cell: &Cell) -> Option<String> {
    let (stage, right) = (names::stage(view.words, cell.stage?), cell.right.share);
    let (count, of) = (right.count, right.of);
    Some(say!(view.words, "group-grid-stage", stage = stage, count = count, of = of))
}

/// A stage in two letters, for the head of a narrow column.
pub fn short_stage(view: View<'_>, stage: Stage) -> String {
    let (course, step) = (stage.course().word(), i64::from(stage.step()));
    say!(view.words, "group-grid-short", course = course, step = step)
}
