//! What went wrong, for people: what happened, where, and what to do next.

use crate::bank::read::{MAX_BYTES, ReadError};
use crate::bank::shelf::{Refused, Trouble};
use crate::domain::learner::{MAX_NAME_LENGTH, NameError};
use crate::say;
use crate::store::StoreError;
use crate::words::Words;

use super::mistakes::mistakes;
use super::text::clean_line;

/// Why a file gave no bank, with all its mistakes.
pub fn refused(words: &Words, refused: &Refused) -> String {
    match &refused.trouble {
        Trouble::Unreadable(error) => unreadable(words, &refused.file, error),
        Trouble::Mistakes { text, mistakes: found } => mistakes(words, &refused.file, text, found),
    }
}

/// Why a file cannot be read.
pub fn unreadable(words: &Words, file: &str, error: &ReadError) -> String {
    let file = clean_line(file);
    match error {
        ReadError::Missing => say!(words, "file-missing", file = file),
        ReadError::Folder => say!(words, "file-folder", file = file),
        ReadError::NotAFile => say!(words, "file-not-a-file", file = file),
        ReadError::TooLarge => say!(words, "file-too-large", file = file, limit = MAX_BYTES >> 20),
        ReadError::Document => say!(words, "file-document", file = file),
        ReadError::Utf16 => say!(words, "file-utf-16", file = file),
        ReadError::NotUtf8 { line } => say!(words, "file-not-utf8", file = file, line = *line),
        ReadError::TooDense => say!(words, "file-too-dense", file = file),
        ReadError::Io(error) => {
            say!(words, "file-unreadable", file = file, reason = clean_line(&error.to_string()))
        }
    }
}

/// Why a text cannot be somebody's name.
pub fn name(words: &Words, error: &NameError) -> String {
    match error {
        NameError::Empty => say!(words, "name-empty"),
        NameError::TooLong => say!(words, "name-too-long", limit = MAX_NAME_LENGTH),
        NameError::Hidden => say!(words, "name-hidden"),
        NameError::Formula(character) => {
            say!(words, "name-formula", character = character.to_string())
        }
    }
}

/// What a store reported.
pub fn store(words: &Words, error: &StoreError) -> String {
    let file = |path: &std::path::Path| clean_line(&path.display().to_string());
    match error {
        StoreError::Locked { path } => say!(words, "store-locked", file = file(path)),
        StoreError::ReadOnly { path } => say!(words, "store-read-only", file = file(path)),
        StoreError::Gone { path } => say!(words, "store-gone", file = file(path)),
        StoreError::Full { path } => say!(words, "store-full", file = file(path)),
        StoreError::Corrupt { path, .. } => say!(words, "store-corrupt", file = file(path)),
        StoreError::Foreign { path } => say!(words, "store-foreign", file = file(path)),
        StoreError::Newer { path, found, known } => {
            say!(words, "store-newer", file = file(path), found = *found, known = *known)
        }
        StoreError::NotAFile { path } => say!(words, "store-not-a-file", file = file(path)),
        StoreError::NoPlace { path, detail } => {
            say!(words, "store-no-place", file = file(path), reason = clean_line(detail))
        }
        StoreError::TracesLeft { path } => say!(words, "store-traces-left", file = file(path)),
        StoreError::NoSuchAttempt(id) => say!(words, "store-no-attempt", id = id.to_string()),
        StoreError::GoesOnElsewhere(_) => say!(words, "store-elsewhere"),
        StoreError::Other { path, source } => {
            say!(words, "store-other", file = file(path), reason = clean_line(&source.to_string()))
        }
    }
}
