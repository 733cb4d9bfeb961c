//! A gradebook as Canvas gives it: `Student,ID,SIS User ID,SIS Login ID,Section,…`, then perhaps a
//! row of the points that can be had, then a row for each learner.

use std::borrow::Cow;

use csv::{ByteRecord, ReaderBuilder, Terminator, WriterBuilder};

use super::CanvasError;
use crate::exchange::results::Identity;
use crate::exchange::results_csv::broken;

const STUDENT: &str = "Student";
const SIS_USER: &str = "SIS User ID";
const SIS_LOGIN: &str = "SIS Login ID";

/// How the second row begins, if it says what can be had.
const POINTS: &str = "Points Possible";

/// What UTF-8 is known by.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A gradebook, cell by cell.
pub(super) struct Gradebook {
    has_mark: bool,
    separator: u8,
    terminator: Terminator,
    rows: Vec<ByteRecord>,
    student: usize,
    user: Option<usize>,
    login: Option<usize>,
}

impl Gradebook {
    /// Reads one.
    pub(super) fn read(file: &[u8]) -> Result<Self, CanvasError> {
        let has_mark = file.starts_with(MARK);
        let bytes = if has_mark { &file[MARK.len()..] } else { file };
        let head = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let count = |byte: u8| head.iter().filter(|&&one| one == byte).count();
        let separator = if count(b';') > count(b',') { b';' } else { b',' };
        let terminator =
            if head.ends_with(b"\r") { Terminator::CRLF } else { Terminator::Any(b'\n') };
        let mut reader = ReaderBuilder::new();
        reader.has_headers(false).flexible(true).delimiter(separator);
        let rows = reader.from_reader(bytes).into_byte_records().collect::<Result<Vec<_>, _>>();
        let rows = rows.map_err(broken)?;
        let find = |name| {
            rows.first().and_then(|head| head.iter().position(|cell| text(cell).trim() == name))
        };
        let student = find(STUDENT).ok_or(CanvasError::NoGradebook(STUDENT))?;
        find("ID").ok_or(CanvasError::NoGradebook("ID"))?;
        let (user, login) = (find(SIS_USER), find(SIS_LOGIN));
        Ok(Self { has_mark, separator, terminator, rows, student, user, login })
    }

    /// The column of an assignment, by its name or its name before the number that Canvas puts behind
    /// it. A new one stands at the end, with the points that can be had where others have theirs.
    pub(super) fn column(&mut self, name: &str) -> usize {
        let is_it = |cell: &[u8]| without_number(&text(cell)) == name || text(cell) == name;
        if let Some(at) = self.rows[0].iter().position(is_it) {
            return at;
        }
        let at = self.rows.iter().map(ByteRecord::len).max().unwrap_or(0);
        self.set(0, at, name);
        for row in 1..self.rows.len() {
            self.set(row, at, "");
        }
        at
    }

    /// The points that can be had in a column; `most` where nobody says.
    pub(super) fn points(&mut self, at: usize, most: f64) -> f64 {
        let Some(row) = self.rows.iter().position(is_points) else { return most };
        let said: Option<f64> = text(self.cell(row, at)).trim().parse().ok();
        said.filter(|points| points.is_finite() && *points > 0.0).unwrap_or_else(|| {
            self.set(row, at, &most.to_string());
            most
        })
    }

    /// The row of somebody, by what Canvas looks at, in its order; none if several would do.
    pub(super) fn row_of(&self, who: &Identity) -> Option<usize> {
        let ways = [
            (self.user, who.school_id.as_deref()),
            (self.login, who.login.as_deref()),
            (self.login, who.email.as_deref()),
            (Some(self.student), who.name.as_deref()),
        ];
        let mut found = ways.into_iter().filter_map(|(at, name)| self.only_row(at?, name?));
        found.next()
    }

    fn only_row(&self, at: usize, name: &str) -> Option<usize> {
        let is_it = |row: &usize| {
            let cells = &self.rows[*row];
            !is_points(cells) && text(self.cell(*row, at)).trim() == name.trim()
        };
        let mut rows = (1..self.rows.len()).filter(is_it);
        rows.next().filter(|_| !name.trim().is_empty() && rows.next().is_none())
    }

    /// A cell; nothing where the row is too short.
    pub(super) fn cell(&self, row: usize, at: usize) -> &[u8] {
        self.rows[row].get(at).unwrap_or_default()
    }

    /// Puts something into a cell.
    pub(super) fn set(&mut self, row: usize, at: usize, new: &str) {
        let old = &self.rows[row];
        let length = old.len().max(at + 1);
        let cell = |place| if place == at { new.as_bytes() } else { self.cell(row, place) };
        self.rows[row] = (0..length).map(cell).collect();
    }

    /// The file.
    pub(super) fn written(&self) -> Result<Vec<u8>, CanvasError> {
        let start = if self.has_mark { MARK.to_vec() } else { Vec::new() };
        let mut builder = WriterBuilder::new();
        builder.flexible(true).delimiter(self.separator).terminator(self.terminator);
        let mut writer = builder.from_writer(start);
        for row in &self.rows {
            writer.write_byte_record(row).map_err(broken)?;
        }
        Ok(writer.into_inner().map_err(|error| super::ExportError::Io(error.into_error()))?)
    }
}

/// Whether a row says what can be had.
fn is_points(row: &ByteRecord) -> bool {
    row.get(0).is_some_and(|cell| text(cell).trim() == POINTS)
}

/// What a head says before the number that Canvas puts behind it: `Quiz (1234)`.
fn without_number(head: &str) -> &str {
    match head.rsplit_once(" (") {
        Some((name, rest)) if is_number(rest.strip_suffix(')')) => name,
        _ => head,
    }
}

fn is_number(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// What Windows-1252 has from 0x80 on, where Latin-1 has nothing to see.
const WINDOWS: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ";

/// A cell as text: UTF-8, or else Windows-1252, in which spreadsheets still save.
pub(super) fn text(cell: &[u8]) -> Cow<'_, str> {
    let letter = |&byte: &u8| match byte.checked_sub(0x80) {
        Some(place) if place < 0x20 => WINDOWS.chars().nth(place.into()).unwrap_or_default(),
        _ => char::from(byte),
    };
    match std::str::from_utf8(cell) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => cell.iter().map(letter).collect(),
    }
}
