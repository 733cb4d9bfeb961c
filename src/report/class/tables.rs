//! The numbers of a class as tables.

use crate::measure::group::{Errors, GroupResult, Tally};
use crate::say;
use crate::ui::group::{
    ChangeWords, OccasionWords, View, needs, share, told_change, told_occasion,
};
use crate::ui::progress::percents;

use super::super::table::Table;

/// Each form that the class took.
pub(super) fn occasions(view: View<'_>, result: &GroupResult) -> Table {
    let words = view.words;
    let row = |(at, one)| {
        let OccasionWords { name, days, people, spotted, alarms, skill, leaning } =
            told_occasion(view, at, one);
        vec![name, days, people.to_string(), spotted, alarms, skill, leaning]
    };
    Table {
        caption: say!(words, "group-occasions-caption"),
        columns: vec![
            say!(words, "group-column-when"),
            say!(words, "group-column-days"),
            say!(words, "group-column-people"),
            say!(words, "group-column-spotted"),
            say!(words, "group-column-alarms"),
            say!(words, "group-column-skill"),
            say!(words, "group-column-leaning"),
        ],
        rows: result.occasions.iter().enumerate().map(row).collect(),
    }
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

/// What has changed since the first form.
pub(super) fn changes(view: View<'_>, result: &GroupResult) -> Table {
    let words = view.words;
    let told = result.changes.iter().flat_map(|one| told_change(view, result, one));
    let row = |ChangeWords { name, who, missed, alarms, skill, leaning }| {
        vec![name, who, missed, alarms, skill, leaning]
    };
    Table {
        caption: say!(words, "group-changes-caption"),
        columns: vec![
            say!(words, "group-column-change"),
            say!(words, "group-column-who"),
            say!(words, "group-column-missed"),
            say!(words, "group-column-alarms"),
            say!(words, "group-column-skill"),
            say!(words, "group-column-leaning"),
        ],
        rows: told.map(row).collect(),
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
