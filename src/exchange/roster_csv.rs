//! A school's list of learners: CSV as spreadsheets and school systems write it. The columns may come
//! in any order; what is not wanted is left out, and passwords are never looked at.

mod heads;
pub(super) mod records;
pub(super) mod text;

use csv::{ReaderBuilder, StringRecord};
use thiserror::Error;

use crate::domain::class::merge::Pupil;
use crate::domain::class::text::BadText;
use crate::domain::class::{ClassName, School};

pub use heads::Column;
use heads::Columns;
use records::{delimiter, lines_of};
use text::decode;

/// More rows than this are in no file.
pub const MAX_ROWS: usize = 100_000;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its learners.
    pub rows: Vec<Row>,
    /// The heads of the columns that were read.
    pub read: Vec<String>,
    /// The heads of those that were not.
    pub left_out: Vec<String>,
}

/// A learner in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The class, if there is a column for it.
    pub class: Option<ClassName>,
    /// Who it is.
    pub pupil: Pupil,
}

/// Why a file cannot be taken in.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadList {
    /// It is what a spreadsheet or a word processor keeps.
    #[error("this is a document")]
    Document,
    /// It is text in UTF-16.
    #[error("this is text in UTF-16")]
    Utf16,
    /// A byte is no character of any encoding that lists have.
    #[error("line {0} is no text")]
    NotText(u64),
    /// Nothing is in it, or nothing below the heads.
    #[error("there is nobody in it")]
    Nobody,
    /// No head says that names stand below it.
    #[error("no column is headed as a name")]
    NoName,
    /// Two heads say the same.
    #[error("two columns are headed {0:?}")]
    SameHead(Column),
    /// A row has more columns than a list could.
    #[error("line {0} has too many columns")]
    TooWide(u64),
    /// There are more than [`MAX_ROWS`].
    #[error("there are more than {MAX_ROWS} rows")]
    TooLong,
    /// A quote opens and never closes.
    #[error("the quote in line {0} never closes")]
    Unclosed(u64),
    /// A row has more or fewer cells than there are heads, so nobody knows which is which.
    #[error("line {line} has {found} cells, not {wanted}")]
    Cells {
        /// The line.
        line: u64,
        /// How many it has.
        found: usize,
        /// How many heads there are.
        wanted: usize,
    },
    /// A cell cannot be what its head says.
    #[error("line {line}: {why}")]
    Cell {
        /// The line.
        line: u64,
        /// What it should be.
        column: Column,
        /// Why it cannot.
        why: BadText,
    },
}

/// The learners in a file. With `has_class`, the class is known and no column is asked for it.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn read(bytes: &[u8], has_class: bool) -> Result<Listed, BadList> {
    let text = decode(bytes)?;
    let delimiter = delimiter(&text);
    let lines = lines_of(&text, delimiter)?;
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter).has_headers(false).flexible(true);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut records = reader.records().map(Result::unwrap_or_default).zip(lines);
    let (heads, _) = records.next().ok_or(BadList::Nobody)?;
    let columns = Columns::of(&heads, has_class)?;
    let rows = records.filter(|(record, _)| !is_empty(record));
    let rows = rows.map(|(record, line)| row(&columns, &record, line, heads.len()));
    let rows: Vec<Row> = rows.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    if rows.is_empty() {
        return Err(BadList::Nobody);
    }
    let (read, left_out) = columns.named(&heads);
    Ok(Listed { rows, read, left_out })
}

/// Spreadsheets write rows of nothing but separators below a list.
fn is_empty(record: &StringRecord) -> bool {
    record.iter().all(|cell| cell.trim().is_empty())
}

/// A row; none for the row of points that Canvas puts below the heads.
fn row(
    columns: &Columns,
    record: &StringRecord,
    line: u64,
    wanted: usize,
) -> Result<Option<Row>, BadList> {
    // With one cell too many or too few, a password could stand where a name should.
    if record.len() != wanted {
        return Err(BadList::Cells { line, found: record.len(), wanted });
    }
    let name = columns.name(record);
    if name.trim().eq_ignore_ascii_case("points possible") {
        return Ok(None);
    }
    let cell = |column, why| BadList::Cell { line, column, why };
    let name = name.parse().map_err(|why| cell(Column::Name, why))?;
    let id = |column| match columns.cell(record, column).filter(|text| !text.trim().is_empty()) {
        Some(text) => text.parse().map(Some).map_err(|why| cell(column, why)),
        None => Ok(None),
    };
    let school = School {
        student_id: id(Column::StudentId)?,
        sis_id: id(Column::SisId)?,
        email: id(Column::Email)?,
        login: id(Column::Login)?,
    };
    let class = columns.cell(record, Column::Class).map(str::parse).transpose();
    let class = class.map_err(|why| cell(Column::Class, why))?;
    Ok(Some(Row { class, pupil: Pupil { line, name, school } }))
}

#[cfg(test)]
#[path = "roster_csv/tests.rs"]
mod tests;
