//! Results as a spreadsheet (XLSX): the sheets `summary`, `responses`, `questions` and `about`.
//!
//! Texts are string cells, so nothing in them runs, and `00123`, `1E5` or a line break arrive as they
//! were; numbers and moments are numbers. Each row is written out as soon as it is full, into a file
//! of the system's for things that pass, which has no name and is gone with the program.

use std::io::Write;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

use crate::domain::attempt::Attempt;
use crate::store::AttemptId;

use super::results::cell::Cell;
use super::results::clock::Clock;
use super::results::column::{Column, QUESTIONS, RESPONSES, SUMMARY};
use super::results::{Export, ExportError, Questions, Round, Surroundings};

/// So many rows a sheet has at most, its head included.
const MOST_ROWS: u32 = 1 << 20;

/// Wide enough for a moment.
const WIDTH: u16 = 19;

/// How moments are shown.
const MOMENTS: &str = "yyyy-mm-dd hh:mm:ss";

/// A spreadsheet, whose last sheet says what it is in pairs of a name and a text.
///
/// # Errors
/// Whatever stopped its sheets from being begun.
pub fn file<'s>(
    out: impl Write + Send + 's,
    around: &'s Surroundings<'s>,
    about: Vec<[String; 2]>,
) -> Result<Box<dyn Export + 's>, ExportError> {
    let mut workbook = Workbook::new();
    let mut sheet =
        |name: &str, columns: &[Column]| Sheet::new(&mut workbook, name, columns, around);
    let summary = sheet("summary", &SUMMARY)?;
    let responses = sheet("responses", &RESPONSES)?;
    let questions = sheet("questions", &QUESTIONS)?;
    let pages = sheet("about", &[])?;
    let sheets = [summary, responses, questions, pages];
    let clock = Clock::of(around.zone.clone());
    let tallies = Questions::default();
    Ok(Box::new(File { out, workbook, sheets, tallies, clock, around, about }))
}

/// A spreadsheet of one sheet with rows that are there already, and the sheet that says what it is.
///
/// # Errors
/// Whatever stopped it from being written.
pub(super) fn table<'c>(
    mut out: impl Write + Send,
    around: &Surroundings<'_>,
    (name, columns): (&str, &[Column]),
    mut rows: impl Iterator<Item = Vec<Cell<'c>>>,
    about: Vec<[String; 2]>,
) -> Result<(), ExportError> {
    let mut workbook = Workbook::new();
    let mut clock = Clock::of(around.zone.clone());
    let mut sheet = Sheet::new(&mut workbook, name, columns, around)?;
    let mut pages = Sheet::new(&mut workbook, "about", &[], around)?;
    rows.try_for_each(|row| sheet.row(&row, &mut clock))?;
    pages.about(about, &mut clock)?;
    workbook.push_worksheet(sheet.sheet);
    workbook.push_worksheet(pages.sheet);
    workbook.save_to_writer(&mut out).map_err(broken)?;
    Ok(out.flush()?)
}

struct File<'s, W> {
    out: W,
    workbook: Workbook,
    /// Summary, responses, questions, about.
    sheets: [Sheet; 4],
    tallies: Questions,
    clock: Clock,
    around: &'s Surroundings<'s>,
    about: Vec<[String; 2]>,
}

impl<W: Write + Send> Export for File<'_, W> {
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError> {
        let who = (self.around.who)(&attempt.plan().learner);
        let round = Round { id, attempt, who: &who };
        let [summary, responses, ..] = &mut self.sheets;
        summary.row(&round.summary(), &mut self.clock)?;
        for row in round.responses() {
            responses.row(&row, &mut self.clock)?;
        }
        self.tallies.add(attempt);
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        let [.., questions, pages] = &mut self.sheets;
        for row in self.tallies.rows(self.around.about) {
            questions.row(&row, &mut self.clock)?;
        }
        pages.about(self.about, &mut self.clock)?;
        for sheet in self.sheets {
            self.workbook.push_worksheet(sheet.sheet);
        }
        self.workbook.save_to_writer(&mut self.out).map_err(broken)?;
        Ok(self.out.flush()?)
    }
}

/// A sheet, and the row that comes next.
struct Sheet {
    sheet: Worksheet,
    next: u32,
    moment: Format,
}

impl Sheet {
    fn new(
        workbook: &mut Workbook,
        name: &str,
        columns: &[Column],
        around: &Surroundings<'_>,
    ) -> Result<Self, ExportError> {
        let mut sheet = workbook.new_worksheet_with_constant_memory().map_err(broken)?;
        sheet.set_name((around.label)(&format!("sheet-{name}"))).map_err(broken)?;
        let bold = Format::new().set_bold();
        for (at, column) in (0..).zip(columns) {
            sheet.set_column_width(at, WIDTH).map_err(broken)?;
            let head = (around.label)(&column.id());
            sheet.write_string_with_format(0, at, head, &bold).map_err(broken)?;
        }
        if !columns.is_empty() {
            sheet.set_freeze_panes(1, 0).map_err(broken)?;
        }
        let moment = Format::new().set_num_format(MOMENTS);
        Ok(Self { sheet, next: u32::from(!columns.is_empty()), moment })
    }

    fn about(&mut self, about: Vec<[String; 2]>, clock: &mut Clock) -> Result<(), ExportError> {
        about.into_iter().try_for_each(|[name, text]| {
            self.row(&[Cell::Text(name.into()), Cell::Text(text.into())], clock)
        })
    }

    fn row(&mut self, cells: &[Cell<'_>], clock: &mut Clock) -> Result<(), ExportError> {
        if self.next == MOST_ROWS {
            return Err(ExportError::TooManyRows { most: MOST_ROWS });
        }
        for (at, cell) in (0..).zip(cells) {
            self.cell(at, cell, clock).map_err(broken)?;
        }
        self.next += 1;
        Ok(())
    }

    fn cell(&mut self, at: u16, cell: &Cell<'_>, clock: &mut Clock) -> Result<(), XlsxError> {
        let row = self.next;
        match cell {
            Cell::Blank => return Ok(()),
            Cell::Word(text) => self.sheet.write_string(row, at, *text)?,
            Cell::Text(text) => self.sheet.write_string(row, at, &**text)?,
            Cell::Whole(number) => self.sheet.write_number(row, at, *number as f64)?,
            Cell::Number(number) => self.sheet.write_number(row, at, *number)?,
            Cell::Thousandths(number) => {
                self.sheet.write_number(row, at, *number as f64 / 1000.0)?
            }
            Cell::Moment(moment) => {
                let serial = clock.serial(*moment);
                self.sheet.write_number_with_format(row, at, serial, &self.moment)?
            }
        };
        Ok(())
    }
}

/// What the library reports.
fn broken(error: XlsxError) -> ExportError {
    ExportError::Io(match error {
        XlsxError::IoError(error) => error,
        other => std::io::Error::other(other),
    })
}
