//! What stands in one cell.

use std::borrow::Cow;

use jiff::Timestamp;

/// What stands in one cell. What it is follows from its column, so that whether a cell is neutralised
/// does too: `-5` is a number and stays one, and a name that begins with `-` is a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Blank,
    /// A word of a closed list or an id: letters, digits and hyphens within, so that it needs no
    /// quotes and no spreadsheet runs it.
    Word(&'a str),
    /// What somebody wrote.
    Text(Cow<'a, str>),
    /// A whole number.
    Whole(i64),
    /// A number.
    Number(f64),
    /// So many thousandths.
    Thousandths(u64),
    /// A moment.
    Moment(Timestamp),
}

impl<'a> Cell<'a> {
    /// A word, if there is one.
    pub(super) fn word(word: Option<&'a str>) -> Self {
        word.map_or(Cell::Blank, Cell::Word)
    }

    /// A text, if there is one.
    pub(super) fn text(text: Option<&'a str>) -> Self {
        text.map_or(Cell::Blank, |text| Cell::Text(Cow::Borrowed(text)))
    }

    /// A count of things.
    pub(super) fn count(count: impl Into<i64>) -> Self {
        Cell::Whole(count.into())
    }

    /// So many of so many, in per cent to one place; nothing, of nothing.
    pub(super) fn per_cent(part: u32, whole: u32) -> Self {
        match whole {
            0 => Cell::Blank,
            _ => Cell::Number((f64::from(part) * 1000.0 / f64::from(whole)).round() / 10.0),
        }
    }
}

/// Whether a spreadsheet would run a text that begins like this (CWE-1236). Quotes around it do not
/// help.
pub fn would_run(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A text as a spreadsheet takes it for one: an apostrophe goes before what it would run.
pub fn neutral(text: &str) -> Cow<'_, str> {
    match would_run(text) {
        true => Cow::Owned(format!("'{text}")),
        false => Cow::Borrowed(text),
    }
}
