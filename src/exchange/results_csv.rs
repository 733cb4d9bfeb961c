//! Results as CSV for people: UTF-8 with a mark at its start, so that spreadsheets know the encoding;
//! lines end as RFC 4180 has it; numbers are numbers, moments as on the reader's clock, and what
//! somebody wrote is neutralised where a spreadsheet would run it.

use std::io::Write;

use crate::domain::attempt::Attempt;
use crate::store::AttemptId;

use super::results::cell::{Cell, neutral};
use super::results::clock::Clock;
use super::results::column::{Column, MATRIX, RESPONSES, SUMMARY};
use super::results::{Export, ExportError, Matrix, Round, Surroundings};
use crate::domain::text::closed_words;

/// What spreadsheets know UTF-8 by.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// So much is put together before it is written.
const PIECE: usize = 1 << 16;

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
    let mut lines = Lines::new(out, around);
    match shape {
        Shape::Responses => lines.heads(&RESPONSES, around)?,
        Shape::Summary => lines.heads(&SUMMARY, around)?,
        Shape::Matrix => {
            return Ok(Box::new(MatrixFile { lines, around, matrix: Matrix::default() }));
        }
    }
    Ok(Box::new(File { shape, lines, around }))
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
        for column in MATRIX {
            self.lines.field(&neutral(&(self.around.label)(&column.id())))?;
        }
        self.matrix.heads().try_for_each(|head| self.lines.field(head))?;
        self.lines.end()?;
        self.matrix.rows().try_for_each(|row| self.lines.row(&row))?;
        self.lines.finish()
    }
}

/// Lines of cells.
struct Lines<W: Write> {
    out: csv::Writer<W>,
    clock: Clock,
    number: String,
}

impl<W: Write> Lines<W> {
    fn new(out: W, around: &Surroundings<'_>) -> Self {
        let mut builder = csv::WriterBuilder::new();
        // A round without questions has a short line in no shape; the library need not count.
        builder.terminator(csv::Terminator::CRLF).buffer_capacity(PIECE).flexible(true);
        let clock = Clock::of(around.zone.clone());
        Self { out: builder.from_writer(out), clock, number: String::new() }
    }

    fn heads(&mut self, columns: &[Column], around: &Surroundings<'_>) -> Result<(), ExportError> {
        for column in columns {
            self.field(&neutral(&(around.label)(&column.id())))?;
        }
        self.end()
    }

    fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError> {
        cells.iter().try_for_each(|cell| self.cell(cell))?;
        self.end()
    }

    fn cell(&mut self, cell: &Cell<'_>) -> Result<(), ExportError> {
        match cell {
            Cell::Blank => self.field(""),
            Cell::Word(word) => self.field(word),
            Cell::Text(text) => self.field(&neutral(text)),
            Cell::Whole(number) => self.number(*number),
            Cell::Number(number) => self.number(*number),
            Cell::Moment(at) => {
                let written = self.clock.written(*at);
                self.out.write_field(written).map_err(broken)
            }
        }
    }

    fn number(&mut self, number: impl std::fmt::Display) -> Result<(), ExportError> {
        use std::fmt::Write as _;
        self.number.clear();
        let _ = write!(self.number, "{number}");
        self.out.write_field(&self.number).map_err(broken)
    }

    fn field(&mut self, text: &str) -> Result<(), ExportError> {
        self.out.write_field(text).map_err(broken)
    }

    fn end(&mut self) -> Result<(), ExportError> {
        self.out.write_record(None::<&[u8]>).map_err(broken)
    }

    fn finish(mut self) -> Result<(), ExportError> {
        Ok(self.out.flush()?)
    }
}

/// What the library reports: with lines of any length, only what the stream said.
pub(super) fn broken(error: csv::Error) -> ExportError {
    ExportError::Io(error.into())
}
