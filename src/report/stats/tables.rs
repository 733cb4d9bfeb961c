//! The numbers of every question and option.

use crate::measure::item::{ItemResult, OptionResult, SetResult};
use crate::say;
use crate::ui::progress::of_all;
use crate::ui::stats::{View, by_whom, named, percent, two_places};

use crate::measure::interval::Share;

use super::super::table::Table;

/// Every question, with the number of its dot.
pub(super) fn questions(view: View<'_>, set: &SetResult) -> Table {
    let words = view.words;
    let row = |(at, item): (usize, &ItemResult)| {
        let (number, question) = (at + 1, item.asked.question.as_str());
        vec![
            say!(words, "stats-cell-question", number = number, question = question),
            say!(
                words,
                "stats-cell-right",
                percent = percent(item),
                answers = item.statistics.answers
            ),
            rest(view, item),
        ]
    };
    Table {
        caption: say!(words, "stats-table-questions"),
        columns: vec![
            say!(words, "stats-column-question"),
            say!(words, "stats-column-right"),
            say!(words, "stats-column-rest"),
        ],
        rows: set.items.iter().enumerate().map(row).collect(),
    }
}

/// How far it goes along with the rest, and between which values that very likely lies.
fn rest(view: View<'_>, item: &ItemResult) -> String {
    let found = item.statistics.discrimination.ok().filter(|_| !item.is_silent());
    let Some(found) = found else { return say!(view.words, "stats-cell-none") };
    let (value, range) = (two_places(found.value), found.range());
    let (low, high) = (two_places(range.low), two_places(range.high));
    say!(view.words, "stats-cell-rest", value = value, low = low, high = high)
}

/// Every option of every question that has some.
pub(super) fn options(view: View<'_>, set: &SetResult) -> Table {
    let words = view.words;
    let of = |(at, item): (usize, &ItemResult)| -> Vec<Vec<String>> {
        let told = item.options.iter().filter(|_| !item.is_silent());
        told.map(|option| option_row(view, at + 1, item, option)).collect()
    };
    Table {
        caption: say!(words, "stats-table-options"),
        columns: vec![
            say!(words, "stats-column-option"),
            say!(words, "stats-column-picked"),
            say!(words, "stats-column-by"),
        ],
        rows: set.items.iter().enumerate().flat_map(of).collect(),
    }
}

fn option_row(
    view: View<'_>,
    number: usize,
    item: &ItemResult,
    option: &OptionResult,
) -> Vec<String> {
    let name = named(view, item, option);
    let name = say!(view.words, "stats-cell-question", number = number, question = name);
    let share = Share { count: option.picked, of: item.statistics.answers };
    vec![name, of_all(view.words, share), by_whom(view, option)]
}
