//! The numbers of a class as tables.

use crate::measure::group::{Errors, GroupResult, Tally};
use crate::say;
use crate::ui::group::{
    ChangeWords, OccasionWords, View, needs, share, told_change, told_occasion,
};
use crate::ui::progress::percents;

use super::super::table::Table;

/// Each form that the class took, a column each: one table fits a phone as it fits paper.
pub(super) fn occasions(view: View<'_>, result: &GroupResult) -> Table {
    let words = view.words;
    let all = result.occasions.iter().enumerate();
    let told: Vec<OccasionWords> = all.map(|(at, one)| told_occasion(view, at, one)).collect();
    let row = |name: String, cell: fn(&OccasionWords) -> String| row(name, &told, cell);
    let heads = told.iter().map(|one| one.name.clone());
    Table {
        caption: say!(words, "group-occasions-caption"),
        columns: std::iter::once(say!(words, "group-column-when")).chain(heads).collect(),
        rows: vec![
            row(say!(words, "group-column-days"), |one| one.days.clone()),
            row(say!(words, "group-column-people"), |one| one.people.to_string()),
            row(say!(words, "group-column-spotted"), |one| one.spotted.clone()),
            row(say!(words, "group-column-alarms"), |one| one.alarms.clone()),
            row(say!(words, "group-column-skill"), |one| one.skill.clone()),
            row(say!(words, "group-column-leaning"), |one| one.leaning.clone()),
        ],
    }
}

/// A row: its name, then a cell of each column.
fn row<T>(name: String, all: &[T], cell: fn(&T) -> String) -> Vec<String> {
    std::iter::once(name).chain(all.iter().map(cell)).collect()
}

/// What is missing until skill can be told, for each form where it cannot.
pub(super) fn missing(view: View<'_>, result: &GroupResult) -> Vec<String> {
    let all = result.occasions.iter().enumerate();
    all.filter_map(|(at, one)| {
        let needs = needs(view, one)?;
        Some(format!("{}. {needs}", told_occasion(view, at, one).name))
    })
    .collect()
}

/// What has changed since the first form, a column for each comparison.
pub(super) fn changes(view: View<'_>, result: &GroupResult) -> Table {
    let words = view.words;
    let told = result.changes.iter().flat_map(|one| told_change(view, result, one));
    let told: Vec<ChangeWords> = told.collect();
    let row = |name: String, cell: fn(&ChangeWords) -> String| row(name, &told, cell);
    let heads = told.iter().map(|one| one.name.clone());
    Table {
        caption: say!(words, "group-changes-caption"),
        columns: std::iter::once(say!(words, "group-column-change")).chain(heads).collect(),
        rows: vec![
            row(say!(words, "group-column-who"), |one| one.who.clone()),
            row(say!(words, "group-column-missed"), |one| one.missed.clone()),
            row(say!(words, "group-column-alarms"), |one| one.alarms.clone()),
            row(say!(words, "group-column-skill"), |one| one.skill.clone()),
            row(say!(words, "group-column-leaning"), |one| one.leaning.clone()),
        ],
    }
}

/// Both errors.
pub(super) fn errors(view: View<'_>, errors: &Errors) -> Table {
    let words = view.words;
    let row = |name: String, tally: Tally| {
        let (low, high) = percents(tally.share.range());
        let likely = match tally.share.of {
            0 => say!(words, "page-none"),
            _ => say!(words, "page-range-percent", low = low, high = high),
        };
        vec![name, share(view, tally.share), likely, tally.people.to_string()]
    };
    Table {
        caption: say!(words, "group-errors-caption"),
        columns: vec![
            say!(words, "group-column-error"),
            say!(words, "group-column-share"),
            say!(words, "page-column-likely"),
            say!(words, "group-column-people"),
        ],
        rows: vec![
            row(say!(words, "group-column-missed"), errors.missed),
            row(say!(words, "group-column-alarms"), errors.false_alarms),
        ],
    }
}
