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

/// The text of a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Text<'b> {
    /// It, without a byte-order mark, and with a line break for the sign that some machines end lines with.
    pub text: Cow<'b, str>,
    /// Whether it was no UTF-8, and so was taken for Windows-1252.
    pub is_windows: bool,
}

/// The text of a file.
///
/// # Errors
/// [`BadFile::Document`], [`BadFile::Utf16`] and [`BadFile::NotText`].
pub fn text(bytes: &[u8]) -> Result<Text<'_>, BadFile> {
    let text = decode(bytes).map_err(|error| match error {
        BadList::Document => BadFile::Document,
        BadList::NotText(line) => BadFile::NotText(line),
        _ => BadFile::Utf16,
    })?;
    let is_windows = matches!(text, Cow::Owned(_));
    let has_other_ends = text.contains('\r') && !text.contains('\n');
    let text = if has_other_ends { text.replace('\r', "\n").into() } else { text };
    Ok(Text { text, is_windows })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_as_on_any_machine() {
        let found = text(b"::a:: One? {=x ~y}\r\r::b:: Two? {=x ~y}\r").unwrap();
        assert_eq!(found.text.lines().count(), 3);
        assert!(!found.is_windows);
        assert!(matches!(text(b"a\r\nb").unwrap().text, Cow::Borrowed("a\r\nb")));
        assert!(text(b"caf\xe9").unwrap().is_windows);
        for wide in [&b"\0a\0b"[..], b"a\0b\0", b"\xfe\xff\0a"] {
            assert_eq!(text(wide), Err(BadFile::Utf16));
        }
    }
}
