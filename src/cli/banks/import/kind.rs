//! What kind of file somebody wants to take in, and what it is if it is none of them.

use std::path::Path;

use crate::exchange::bank_csv::is_table;
use crate::exchange::bank_exchange::BadFile;
use crate::exchange::bank_text::{self, Format};
use crate::say;

use super::super::super::context::Context;
use super::super::super::failure::Failure;
use super::super::new::typed;
use super::Import;

/// The kind of the file: the one that was said, else the one that its text looks like.
pub(super) fn kind(import: &Import, context: &Context, text: &str) -> Result<Format, Failure> {
    if let Some(format) = import.format {
        return Ok(format);
    }
    let (file, words) = (import.shown(), &context.words);
    if is_bank(&import.file, text) {
        let typed = typed(&file);
        return Err(Failure::Content(say!(words, "bank-import-own", file = file, typed = typed)));
    }
    let is_table_file = ends_with(&import.file, &["csv", "tsv"]);
    match bank_text::format(text) {
        // A table whose heads are unknown may well hold the sign that GIFT is known by.
        Some(Format::Gift) | None if is_table_file => Err(import.bad(context, &BadFile::NoHeads)),
        Some(format) => Ok(format),
        None if is_table(text) => Err(import.bad(context, &BadFile::NoHeads)),
        None => Err(Failure::Content(say!(words, "bank-import-unknown", file = file))),
    }
}

/// Whether a file is meant as a bank of ours, be it whole or not.
pub(super) fn is_bank(path: &Path, text: &str) -> bool {
    ends_with(path, &["toml"]) || text.lines().any(|line| line.trim() == "[[question]]")
}

fn ends_with(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().unwrap_or_default();
    endings.iter().any(|one| ending.eq_ignore_ascii_case(one))
}
