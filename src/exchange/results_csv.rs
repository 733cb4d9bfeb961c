//! Results as CSV for people: UTF-8 with a mark at its start, so that spreadsheets know the encoding;
//! lines end as RFC 4180 has it; numbers are numbers, moments as on the reader's clock, and what
//! somebody wrote is neutralised where a spreadsheet would run it.

mod lines;

use std::io::Write;

use crate::domain::attempt::Attempt;
use crate::store::AttemptId;

use super::results::cell::Cell;
use super::results::clock::Clock;
use super::results::column::{Column, MATRIX, RESPONSES, SUMMARY};
use super::results::{Export, ExportError, Matrix, Round, Surroundings};
use crate::domain::text::closed_words;
use lines::Lines;

/// What spreadsheets know UTF-8 by.
const MARK: &[u8] = b"\xEF\xBB\xBF";

closed_words! {
    /// What a line is about.
    #[derive(Default)]
    pub enum Shape {
        /// One question that was put.
        #[default]
        Responses = "responses",
        /// One round, with a column for each question.
        Matrix = "matrix",
        /// One round.
        Summary = "summary",
    }
}

/// A file in one of the shapes.
///
/// # Errors
/// Whatever stopped its heads from being written.
pub fn file<'s>(
    shape: Shape,
    mut out: impl Write + 's,
    around: &'s Surroundings<'s>,
) -> Result<Box<dyn Export + 's>, ExportError> {
    out.write_all(MARK)?;
    let mut lines = Lines::new(out, Clock::of(around.zone.clone()));
    let words = |columns: &[Column]| -> Vec<String> {
        columns.iter().map(|column| (around.label)(&column.id())).collect()
    };
    match shape {
        Shape::Responses => lines.heads(&words(&RESPONSES))?,
        Shape::Summary => lines.heads(&words(&SUMMARY))?,
        Shape::Matrix => {
            return Ok(Box::new(MatrixFile { lines, around, matrix: Matrix::default() }));
        }
    }
    Ok(Box::new(File { shape, lines, around }))
}

/// A file of rows that are there already.
///
/// # Errors
/// Whatever stopped it from being written.
pub(super) fn table<'c>(
    mut out: impl Write,
    around: &Surroundings<'_>,
    columns: &[Column],
    mut rows: impl Iterator<Item = Vec<Cell<'c>>>,
) -> Result<(), ExportError> {
    out.write_all(MARK)?;
    let mut lines = Lines::new(out, Clock::of(around.zone.clone()));
    let heads = columns.iter().map(|column| (around.label)(&column.id()));
    lines.heads(&heads.collect::<Vec<_>>())?;
    rows.try_for_each(|row| lines.row(&row))?;
    lines.finish()
}

struct File<'s, W: Write> {
    shape: Shape,
    lines: Lines<W>,
    around: &'s Surroundings<'s>,
}

impl<W: Write> Export for File<'_, W> {
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError> {
        let who = (self.around.who)(&attempt.plan().learner);
        let round = Round { id, attempt, who: &who };
        match self.shape {
            Shape::Responses => round.responses().try_for_each(|row| self.lines.row(&row)),
            _ => self.lines.row(&round.summary()),
        }
    }

    fn finish(self: Box<Self>) -> Result<(), ExportError> {
        self.lines.finish()
    }
}

struct MatrixFile<'s, W: Write> {
    lines: Lines<W>,
    around: &'s Surroundings<'s>,
    matrix: Matrix,
}

impl<W: Write> Export for MatrixFile<'_, W> {
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError> {
        self.matrix.add(id, attempt, &(self.around.who)(&attempt.plan().learner));
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        let heads = MATRIX.iter().map(|column| (self.around.label)(&column.id()));
        let heads: Vec<String> = heads.chain(self.matrix.heads().map(str::to_owned)).collect();
        self.lines.heads(&heads)?;
        self.matrix.rows().try_for_each(|row| self.lines.row(&row))?;
        self.lines.finish()
    }
}

/// What the library reports: with lines of any length, only what the stream said.
pub(super) fn broken(error: csv::Error) -> ExportError {
    ExportError::Io(error.into())
}
