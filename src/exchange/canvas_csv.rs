//! Grades in the teacher's own Canvas gradebook: the file that Canvas gave, with one column filled.
//!
//! No id is made up: a learner is found by the SIS user id, the SIS login id or the exact name that
//! stands in the file, and only if one row alone has it. All other cells are handed back as they are,
//! whatever their encoding; the separator, the line ends and the mark at the start stay too.

mod gradebook;

use std::collections::{BTreeMap, BTreeSet};

use thiserror::Error;

use crate::domain::learner::Learner;

use super::moodle_csv::Graded;
use super::results::grades::{Grade, Grades};
use super::results::{ExportError, Identity};
use gradebook::{Gradebook, text};

/// Why a file cannot be filled.
#[derive(Debug, Error)]
pub enum CanvasError {
    /// It does not begin as a Canvas gradebook does.
    #[error("this is no gradebook of Canvas: it lacks the column {0:?}")]
    NoGradebook(&'static str),
    /// Its lines cannot be read.
    #[error(transparent)]
    Broken(#[from] ExportError),
}

/// A cell with this in it says that a learner is excused; it stays.
const EXCUSED: &str = "EX";

/// Fills the column with this name, of a gradebook; where there is none, it becomes the last.
///
/// # Errors
/// [`CanvasError`] if this is no gradebook of Canvas.
pub fn fill(
    file: &[u8],
    grades: &Grades,
    who: &dyn Fn(&Learner) -> Identity,
    column: &str,
) -> Result<Graded, CanvasError> {
    let mut book = Gradebook::read(file)?;
    let at = book.column(column);
    let most = book.points(at, Grade::MOST);
    let mut found = Graded::default();
    let rows = matched(&book, grades, who, &mut found.left_out);
    for (row, grade) in rows {
        if text(book.cell(row, at)).trim() != EXCUSED {
            book.set(row, at, &grade.written(most));
            found.graded += 1;
        }
    }
    found.bytes = book.written()?;
    Ok(found)
}

/// The row of each learner; whoever has none, or the same as somebody else, is left out.
fn matched(
    book: &Gradebook,
    grades: &Grades,
    who: &dyn Fn(&Learner) -> Identity,
    left_out: &mut Vec<String>,
) -> BTreeMap<usize, Grade> {
    let (mut rows, mut twice) = (BTreeMap::new(), BTreeSet::new());
    for (learner, grade) in grades.all() {
        let who = who(learner);
        match book.row_of(&who) {
            Some(row) => match rows.insert(row, (grade, who.id.clone())) {
                None => {}
                Some((_, other)) => {
                    twice.insert(row);
                    left_out.extend([other, who.id]);
                }
            },
            None => left_out.push(who.id),
        }
    }
    rows.retain(|row, _| !twice.contains(row));
    rows.into_iter().map(|(row, (grade, _))| (row, grade)).collect()
}

#[cfg(test)]
mod tests;
