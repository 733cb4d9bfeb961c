//! Months in words.

use crate::measure::course::Window;
use crate::measure::month::Month;
use crate::say;

use super::View;

/// A month by its name, with the year if it is not this year.
pub fn month(view: View<'_>, month: Month) -> String {
    let name = say!(view.words, "month-in-words", month = i64::from(month.month));
    match month.year == view.year {
        true => name,
        // As text, because a language may group the digits of a number.
        false => say!(view.words, "month-of-year", month = name, year = month.year.to_string()),
    }
}

/// The months of a window.
pub fn months(view: View<'_>, window: &Window) -> String {
    let (from, to) = (month(view, window.from), month(view, window.to));
    match window.from == window.to {
        true => to,
        false => say!(view.words, "months-in-words", from = from, to = to),
    }
}
