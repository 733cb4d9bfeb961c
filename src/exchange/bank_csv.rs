//! A table of questions, as a spreadsheet saves it: what is asked, the answers, which of them are right,
//! and perhaps why. The row of heads is looked for, because the templates of quiz makers have notes
//! above it.

mod keys;

use csv::{ReaderBuilder, StringRecord};

use super::bank_exchange::{Answers, BadFile, Item, Listed, Reason, Weighted};
use super::roster_csv::BadList;
use super::roster_csv::records::{delimiter, lines_of};
use keys::{keys, places};

/// So many rows may stand above the heads.
const ABOVE: usize = 20;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Question,
    /// An answer; with the number of it, where the head says one.
    Answer(Option<usize>),
    Right,
    Why,
    Id,
}

/// What the head of a column says; none for a column that is left out.
fn column(head: &str) -> Option<Column> {
    let head = head.trim().trim_start_matches('\u{feff}').to_lowercase();
    let begins = |words: &[&str]| words.iter().any(|word| head.starts_with(word));
    match head.as_str() {
        "id" => Some(Column::Id),
        _ if begins(&["question type", "question id", "question no", "question number"]) => None,
        _ if begins(&["question", "prompt", "stem"]) => Some(Column::Question),
        _ if begins(&["correct", "right", "key"]) => Some(Column::Right),
        _ if begins(&["answer explanation", "explanation", "why", "feedback"]) => Some(Column::Why),
        "answer" => Some(Column::Right),
        _ if begins(&["answer", "option", "choice"]) => Some(Column::Answer(keys::named(&head))),
        _ => None,
    }
}

/// The columns that a row names, if it is a row of heads.
fn columns(record: &StringRecord) -> Option<Vec<Option<Column>>> {
    let columns: Vec<Option<Column>> = record.iter().map(column).collect();
    let count = |wanted| columns.iter().filter(|column| **column == Some(wanted)).count();
    let answers = columns.iter().flatten().filter(|column| matches!(column, Column::Answer(_)));
    let is_head = count(Column::Question) == 1 && answers.count() > 1 && count(Column::Right) == 1;
    is_head.then_some(columns)
}

fn records(text: &str) -> impl Iterator<Item = StringRecord> {
    let mut reader = ReaderBuilder::new();
    reader.delimiter(delimiter(text)).has_headers(false).flexible(true);
    reader.from_reader(text.as_bytes()).into_records().map(Result::unwrap_or_default)
}

/// Whether one of the first rows is a row of heads.
pub fn has_heads(text: &str) -> bool {
    records(text).take(ABOVE).any(|record| columns(&record).is_some())
}

/// Whether a text is a table of some kind: its first two rows have the same cells, and several.
pub fn is_table(text: &str) -> bool {
    let mut sizes = records(text).take(2).map(|record| record.len());
    sizes.next().zip(sizes.next()).is_some_and(|(first, second)| first == second && first > 2)
}

/// The questions in a table.
///
/// # Errors
/// [`BadFile::NoHeads`], [`BadFile::OpenQuote`] and [`BadFile::TooMany`].
pub fn read(text: &str) -> Result<Listed, BadFile> {
    let lines = lines_of(text, delimiter(text)).map_err(|error| match error {
        BadList::Unclosed(line) => BadFile::OpenQuote(line),
        BadList::TooLong => BadFile::TooMany,
        _ => BadFile::NoHeads,
    })?;
    let mut rows = records(text).zip(lines);
    let heads = rows.by_ref().take(ABOVE).find_map(|(record, _)| columns(&record));
    let heads = heads.ok_or(BadFile::NoHeads)?;
    let mut listed = Listed::default();
    for (record, line) in rows {
        let is_empty = |(cell, head): (&str, &Option<Column>)| {
            cell.trim().is_empty() || !matches!(head, Some(Column::Question | Column::Answer(_)))
        };
        // Templates number rows that nobody has filled in.
        if !record.iter().zip(&heads).all(is_empty) {
            listed.add(usize::try_from(line).unwrap_or(usize::MAX), item(&record, &heads))?;
        }
    }
    Ok(listed)
}

fn item(record: &StringRecord, heads: &[Option<Column>]) -> Result<Item, Reason> {
    if record.len() > heads.len() {
        return Err(Reason::Cells);
    }
    if record.iter().any(runs) {
        return Err(Reason::Formula);
    }
    let cells = || record.iter().map(str::trim).zip(heads);
    let one = |wanted| {
        let found = cells().find(|(_, head)| **head == Some(wanted));
        found.map(|(cell, _)| cell).unwrap_or_default().to_owned()
    };
    let answer = |(cell, head)| match head {
        &Some(Column::Answer(named)) => Some((cell, named)),
        _ => None,
    };
    let (answers, named): (Vec<&str>, Vec<Option<usize>>) = cells().filter_map(answer).unzip();
    let keys = keys(&one(Column::Right), &answers, &places(&named))?;
    let worth = |at| if keys.contains(&at) { 100.0 / keys.len() as f64 } else { 0.0 };
    let options = answers.iter().enumerate().filter(|(_, text)| !text.is_empty());
    let options = options.map(|(at, text)| Weighted {
        text: (*text).to_owned(),
        percent: worth(at),
        feedback: String::new(),
    });
    let id = one(Column::Id);
    Ok(Item {
        id: (!id.is_empty()).then_some(id),
        stem: one(Column::Question),
        answers: Answers::Options { options: options.collect(), single: keys.len() == 1 },
        general: one(Column::Why),
        ..Item::default()
    })
}

/// Whether a cell is a formula: one that begins with its sign, or that calls something. Nothing runs
/// here, but such a cell is no text of a question, and whoever opened the bank in a spreadsheet again
/// would run it. A name such as "@bank-help" is a text.
fn runs(cell: &str) -> bool {
    let cell = cell.trim_start();
    if cell.starts_with('=') {
        return true;
    }
    let Some(rest) = cell.strip_prefix(['+', '-', '@']) else { return false };
    // A name right before a bracket or a bar; in a sentence there is a space.
    rest.char_indices().any(|(at, sign)| {
        matches!(sign, '(' | '|') && rest[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
#[path = "bank_csv_tests.rs"]
mod tests;
