//! A table of groups as CSV and as a spreadsheet: one line a group, with fixed columns. What is not told
//! is left blank, whatever the reason, and a note says so; a share beyond a bound is told in words.

use std::io::Write;

use crate::measure::disclosure::Shown;

use super::results::cell::Cell;
use super::results::column::SHARED;
use super::results::shared::{GroupLine, Shared, Taken, Whose};
use super::results::{ExportError, Surroundings};
use super::{results_csv, results_xlsx};

/// As CSV.
///
/// # Errors
/// Whatever stopped it from being written.
pub fn csv(out: impl Write, around: &Surroundings<'_>, shared: &Shared) -> Result<(), ExportError> {
    let lines = shared.lines();
    results_csv::table(out, around, &SHARED, lines.map(|line| row(&line, around)))
}

/// As a spreadsheet, whose last sheet says what it is in pairs of a name and a text.
///
/// # Errors
/// Whatever stopped it from being written.
pub fn xlsx(
    out: impl Write + Send,
    around: &Surroundings<'_>,
    shared: &Shared,
    about: Vec<[String; 2]>,
) -> Result<(), ExportError> {
    let lines = shared.lines();
    let rows = lines.map(|line| row(&line, around));
    results_xlsx::table(out, around, ("groups", &SHARED), rows, about)
}

/// The cells of [`SHARED`].
fn row(line: &GroupLine<'_>, around: &Surroundings<'_>) -> Vec<Cell<'static>> {
    let word = |id: &str| Cell::Text((around.label)(id).into());
    let whose = match line.whose {
        Whose::Class(name) => Cell::Text(name.as_str().to_owned().into()),
        Whose::NoClass => word("shared-no-class"),
        Whose::Everybody => word("shared-everybody"),
    };
    let taken = match line.taken {
        Taken::Form(form) => Cell::Word(form.word()),
        Taken::Practice => word("shared-practice"),
        Taken::Anything => word("shared-anything"),
    };
    let shown = |shown: Shown| match shown {
        Shown::Count(count) => Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX)),
        Shown::Share(tally) => Cell::Whole(i64::try_from(tally.per_cent()).unwrap_or(i64::MAX)),
        Shown::AtLeast95 => word("shared-over"),
        Shown::AtMost5 => word("shared-under"),
        Shown::Withheld => Cell::Blank,
    };
    let note = if line.is_withheld() { word("shared-withheld") } else { Cell::Blank };
    let [scams, genuine, right] = line.shares.map(shown);
    vec![whose, taken, shown(line.people), shown(line.rounds), scams, genuine, right, note]
}
