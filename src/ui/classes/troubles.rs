//! What is wrong with a list of learners or with the file of a class, in words.

use crate::bank::read::{MAX_BYTES, ReadError};
use crate::domain::class::merge::Clash;
use crate::domain::class::text::BadText;
use crate::domain::class::{ClassName, MAX_LEARNERS};
use crate::exchange::roster::BadFile;
use crate::exchange::roster_csv::{BadList, Column, MAX_ROWS};
use crate::say;
use crate::words::Words;

use super::super::text::clean_line;

/// Why a list cannot be read as a file.
pub fn unreadable(words: &Words, file: &str, error: &ReadError) -> String {
    match error {
        ReadError::Missing => say!(words, "list-missing", file = file),
        ReadError::Folder => say!(words, "list-folder", file = file),
        ReadError::NotAFile => say!(words, "list-not-a-file", file = file),
        ReadError::TooLarge => say!(words, "list-too-large", file = file, limit = MAX_BYTES >> 20),
        error => {
            say!(words, "file-unreadable", file = file, reason = clean_line(&error.to_string()))
        }
    }
}

/// Why a list cannot be taken in. No cell is told: nobody knows what stands in a file that is wrong.
pub fn list(words: &Words, file: &str, error: &BadList) -> String {
    match error {
        BadList::Document => say!(words, "list-document", file = file),
        BadList::Utf16 => say!(words, "list-utf-16", file = file),
        BadList::NotText(line) => say!(words, "list-not-text", file = file, line = *line),
        BadList::Nobody => say!(words, "list-nobody", file = file),
        BadList::NoName => say!(words, "list-no-name", file = file),
        BadList::SameHead(one) => {
            say!(words, "list-same-head", file = file, column = column(words, *one))
        }
        BadList::TooWide(line) => say!(words, "list-too-wide", file = file, line = *line),
        BadList::TooLong => say!(words, "list-too-long", file = file, limit = MAX_ROWS),
        BadList::Unclosed(line) => say!(words, "list-unclosed", file = file, line = *line),
        BadList::Cells { line, found, wanted } => {
            say!(words, "list-cells", file = file, line = *line, found = *found, wanted = *wanted)
        }
        BadList::Cell { line, column: one, why } => {
            let (column, why) = (column(words, *one), text(words, why));
            say!(words, "list-cell", file = file, line = *line, column = column, why = why)
        }
    }
}

/// Why a list does not go together with a class.
pub fn clash(words: &Words, file: &str, class: &ClassName, error: &Clash) -> String {
    let class = class.as_str();
    match error {
        Clash::Twice { line, first } => {
            say!(words, "list-twice", file = file, line = *line, first = *first)
        }
        Clash::Several { line, name } => {
            let name = name.as_str();
            say!(words, "list-several", file = file, line = *line, class = class, name = name)
        }
        Clash::Mixed { line } => {
            say!(words, "list-mixed", file = file, line = *line, class = class)
        }
        Clash::TooMany => say!(words, "list-too-many", class = class, limit = MAX_LEARNERS),
    }
}

fn column(words: &Words, column: Column) -> String {
    match column {
        Column::Name => say!(words, "list-column-name"),
        Column::First => say!(words, "list-column-first"),
        Column::Last => say!(words, "list-column-last"),
        Column::Class => say!(words, "list-column-class"),
        Column::StudentId => say!(words, "list-column-student-id"),
        Column::SisId => say!(words, "list-column-sis-id"),
        Column::Email => say!(words, "list-column-email"),
        Column::Login => say!(words, "list-column-login"),
    }
}

/// Why a text cannot stand in a roster.
pub fn text(words: &Words, why: &BadText) -> String {
    match why {
        BadText::Empty => say!(words, "text-empty"),
        BadText::TooLong(limit) => say!(words, "text-too-long", limit = *limit),
        BadText::Hidden => say!(words, "text-hidden"),
        BadText::Formula(c) => say!(words, "text-formula", character = c.to_string()),
        BadText::NoLetter => say!(words, "text-no-letter"),
    }
}

/// Why a file holds no class.
pub fn broken(words: &Words, file: &str, error: &BadFile) -> String {
    match error {
        BadFile::TooLarge => say!(words, "class-file-large", file = file),
        BadFile::NotText => say!(words, "class-file-not-text", file = file),
        BadFile::Syntax(reason) => {
            say!(words, "class-file-syntax", file = file, reason = clean_line(reason))
        }
        BadFile::Newer(_) => say!(words, "class-file-newer", file = file),
        BadFile::Value(value) => {
            say!(words, "class-file-value", file = file, value = clean_line(value))
        }
        BadFile::Twice(code) => say!(words, "class-file-twice", file = file, code = code.as_str()),
    }
}

/// Why a class cannot be kept.
pub fn unwritable(words: &Words, class: &ClassName, error: &BadFile) -> String {
    match error {
        BadFile::Twice(code) => say!(words, "class-code-twice", code = code.as_str()),
        _ => say!(words, "class-unwritten", name = class.as_str()),
    }
}
