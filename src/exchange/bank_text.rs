//! The text of a file with questions, and what kind of file it is.

use std::borrow::Cow;

use super::bank_exchange::BadFile;
use super::roster_csv::{BadList, text::decode};

use crate::domain::text::closed_words;

closed_words! {
    /// A kind of file with questions.
    pub enum Format {
        /// GIFT, a text format of Moodle.
        Gift = "gift",
        /// Moodle XML.
        MoodleXml = "moodle-xml",
        /// Aiken, the simplest of all.
        Aiken = "aiken",
        /// Our own, for machines.
        Json = "json",
        /// A table.
        Csv = "csv",
    }
}

/// The text of a file, without a byte-order mark; Windows-1252 where it is no UTF-8.
///
/// # Errors
/// [`BadFile::Document`], [`BadFile::Utf16`] and [`BadFile::NotText`].
pub fn text(bytes: &[u8]) -> Result<Cow<'_, str>, BadFile> {
    decode(bytes).map_err(|error| match error {
        BadList::Document => BadFile::Document,
        BadList::NotText(line) => BadFile::NotText(line),
        _ => BadFile::Utf16,
    })
}

/// What kind of file a text is; none if it looks like none of them.
pub fn format(text: &str) -> Option<Format> {
    let start = text.trim_start();
    let has_line = |is: &dyn Fn(&str) -> bool| text.lines().map(str::trim).any(is);
    if start.starts_with('<') {
        return Some(Format::MoodleXml);
    }
    if (start.starts_with('{') || start.starts_with('[')) && start.contains("\"question\"") {
        return Some(Format::Json);
    }
    if has_line(&super::bank_aiken::is_answer) && !has_line(&|line| line.starts_with("::")) {
        return Some(Format::Aiken);
    }
    let is_gift =
        |line: &str| line.starts_with("::") || line.starts_with("$CATEGORY:") || line.contains('{');
    if super::bank_csv::has_heads(text) {
        return Some(Format::Csv);
    }
    has_line(&is_gift).then_some(Format::Gift)
}
