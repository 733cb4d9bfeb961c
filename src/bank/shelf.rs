//! All banks at hand: built in, in the user's folder, named on the command line.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::domain::bank::Bank;

use super::builtin;
use super::load::{Taken, fingerprint, load};
use super::mistake::Mistakes;
use super::read::{ReadError, read};

/// Where a bank came from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Origin {
    /// Compiled in.
    BuiltIn,
    /// A file.
    File(PathBuf),
}

impl Origin {
    /// A file, the same however it is named.
    pub fn of(path: &Path) -> Self {
        Origin::File(path.canonicalize().unwrap_or_else(|_| path.to_owned()))
    }

    /// The file; none if the bank is compiled in.
    pub fn file(&self) -> Option<String> {
        match self {
            Origin::BuiltIn => None,
            Origin::File(path) => Some(path.display().to_string()),
        }
    }
}

/// Why a file gave no bank.
#[derive(Debug)]
pub enum Trouble {
    /// It could not be read.
    Unreadable(ReadError),
    /// It holds mistakes; with the text they stand in.
    Mistakes {
        /// The file's text.
        text: String,
        /// What is wrong with it.
        mistakes: Mistakes,
    },
}

/// A file that gave no bank.
#[derive(Debug)]
pub struct Refused {
    /// Which file it is.
    pub origin: Origin,
    /// The file, as it was named.
    pub file: String,
    /// Why.
    pub trouble: Trouble,
}

/// The banks at hand. Files are added one after the other, and a file's text is let go as soon as
/// its bank is made.
#[derive(Debug, Default)]
pub struct Shelf {
    taken: Taken,
    tried: HashSet<Origin>,
    banks: Vec<(Origin, Bank)>,
    refused: Vec<Refused>,
}

impl Shelf {
    /// The built-in banks.
    pub fn built_in() -> Self {
        let mut shelf = Self::default();
        for (file, text) in builtin::BANKS {
            shelf.add_text(Origin::BuiltIn, file, (*text).to_owned());
        }
        shelf
    }

    /// Adds the built-in banks whose ids no file has: a file of the same id stands for its bank.
    pub fn add_other_built_in(&mut self) {
        for (file, text) in builtin::BANKS {
            if !self.taken.has_bank(builtin::id_of(file)) {
                self.add_text(Origin::BuiltIn, file, (*text).to_owned());
            }
        }
    }

    /// Adds every `.toml` file of a folder, in the order of their names. No folder, no files.
    pub fn add_folder(&mut self, folder: &Path) {
        let Ok(entries) = std::fs::read_dir(folder) else {
            return;
        };
        let is_bank = |path: &PathBuf| path.extension() == Some(OsStr::new("toml"));
        let mut files: Vec<PathBuf> =
            entries.flatten().map(|entry| entry.path()).filter(is_bank).collect();
        files.sort();
        for file in files {
            self.add_file(&file);
        }
    }

    /// Adds a file, once, however often it is named.
    pub fn add_file(&mut self, path: &Path) {
        let origin = Origin::of(path);
        if !self.tried.insert(origin.clone()) {
            return;
        }
        let file = path.display().to_string();
        match read(path) {
            Ok(text) => self.add_text(origin, &file, text),
            Err(error) => {
                let trouble = Trouble::Unreadable(error);
                self.refused.push(Refused { origin, file, trouble });
            }
        }
    }

    fn add_text(&mut self, origin: Origin, file: &str, text: String) {
        match load(file, &text, &mut self.taken) {
            Ok(bank) => self.banks.push((origin, bank)),
            Err(mistakes) => {
                let trouble = Trouble::Mistakes { text, mistakes };
                self.refused.push(Refused { origin, file: file.to_owned(), trouble });
            }
        }
    }

    /// The banks with where they came from.
    pub fn banks(&self) -> &[(Origin, Bank)] {
        &self.banks
    }

    /// The name and the text of the file that a bank came from, read anew; none if it is no longer
    /// the text that the bank was made of.
    pub fn text_of(origin: &Origin, bank: &Bank) -> Option<(String, Cow<'static, str>)> {
        match origin {
            Origin::File(path) => {
                let text = read(path).ok()?;
                let is_same = fingerprint(&text) == bank.fingerprint;
                is_same.then(|| (path.display().to_string(), text.into()))
            }
            Origin::BuiltIn => {
                let is_it =
                    |(file, _): &&(&'static str, &str)| builtin::id_of(file) == bank.id.as_str();
                let (file, text) = builtin::BANKS.iter().find(is_it).copied().unwrap_or_default();
                Some((file.to_owned(), text.into()))
            }
        }
    }

    /// The files that gave no bank.
    pub fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The banks and the files that gave none, apart.
    pub fn into_parts(self) -> (Vec<Bank>, Vec<Refused>) {
        (self.banks.into_iter().map(|(_, bank)| bank).collect(), self.refused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_banks_hold_no_mistake() {
        let shelf = Shelf::built_in();
        assert!(shelf.refused().is_empty(), "{:#?}", shelf.refused());
        assert_eq!(shelf.banks().len(), builtin::BANKS.len());
        for ((_, bank), (file, _)) in shelf.banks().iter().zip(builtin::BANKS) {
            assert_eq!(bank.id.as_str(), builtin::id_of(file));
        }
    }
}
