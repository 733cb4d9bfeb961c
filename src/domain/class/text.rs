//! What people write in a roster: names of classes and learners, ids of schools.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::super::text::is_unsafe;

/// Why a text cannot stand in a roster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum BadText {
    /// Nothing but spaces.
    #[error("it is empty")]
    Empty,
    /// It is longer than this.
    #[error("it has more than {0} characters")]
    TooLong(usize),
    /// It holds a control, direction or invisible character.
    #[error("it holds hidden characters")]
    Hidden,
    /// It starts with a character that a spreadsheet would take for a formula (CWE-1236).
    #[error("it starts with {0:?}")]
    Formula(char),
    /// It holds neither a letter nor a digit.
    #[error("it holds neither a letter nor a digit")]
    NoLetter,
}

/// A text on one line with single spaces, as it is kept. Spreadsheets put line breaks and double spaces
/// into cells that nobody sees.
fn kept(text: &str, limit: usize) -> Result<Box<str>, BadText> {
    let is_break = |c: char| matches!(c, '\r' | '\n' | '\t');
    if text.chars().any(|c| is_unsafe(c) && !is_break(c)) {
        return Err(BadText::Hidden);
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ");
    match text.chars().count() {
        0 => Err(BadText::Empty),
        count if count > limit => Err(BadText::TooLong(limit)),
        _ => Ok(text.into()),
    }
}

/// What is shown and goes into spreadsheets may not act in one.
fn no_formula(text: Box<str>) -> Result<Box<str>, BadText> {
    match text.chars().next() {
        Some(c) if "=+-@".contains(c) => Err(BadText::Formula(c)),
        _ => Ok(text),
    }
}

fn class_name(text: &str) -> Result<Box<str>, BadText> {
    let text = kept(text, 40).and_then(no_formula)?;
    let is_named = text.chars().any(char::is_alphanumeric);
    is_named.then_some(text).ok_or(BadText::NoLetter)
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident by $check:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// As it is shown.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = BadText;

            fn from_str(text: &str) -> Result<Self, BadText> {
                let check: fn(&str) -> Result<Box<str>, BadText> = $check;
                check(text).map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

texts! {
    /// What a class is called.
    ClassName by class_name;
    /// What a learner is called.
    FullName by |text| kept(text, 80).and_then(no_formula);
    /// What a school calls a learner. It is never shown in a sheet of ours, so that a formula is no
    /// matter: it has to go back to the school as it came.
    SchoolId by |text| kept(text, 100);
}

impl ClassName {
    /// What tells classes apart, and the name of the file: letters and digits in small, and one hyphen
    /// for all between. So "9 b", "9-B" and "9 B" are one class, and no name leads out of a folder.
    pub fn key(&self) -> String {
        let lower = self.0.to_lowercase();
        let parts = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("-")
    }

    /// The order in which classes are listed: 9B before 10A.
    pub fn order(&self) -> (u64, String) {
        let key = self.key();
        let digits = key.chars().take_while(char::is_ascii_digit).count();
        (key[..digits].parse().unwrap_or(u64::MAX), key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_classes_give_names_of_files() {
        let key = |name: &str| name.parse::<ClassName>().unwrap().key();
        assert_eq!(
            (key("9B"), key(" 9  b! "), key("Year 9 / Group 2")),
            ("9b".into(), "9-b".into(), "year-9-group-2".into())
        );
        assert_eq!(key("初三1班"), "初三1班");
        assert_eq!(key("../../etc/x"), "etc-x");
        assert_eq!("?!".parse::<ClassName>(), Err(BadText::NoLetter));
    }

    #[test]
    fn what_would_harm_a_screen_or_a_sheet_is_refused() {
        let refused = |name: &str| name.parse::<FullName>().unwrap_err();
        assert_eq!(refused(" \n "), BadText::Empty);
        assert_eq!(refused("=1+1"), BadText::Formula('='));
        assert_eq!(refused("a\u{202E}b"), BadText::Hidden);
        assert_eq!(refused("a\u{1b}[31m"), BadText::Hidden);
        assert_eq!(refused(&"n".repeat(81)), BadText::TooLong(80));
        assert_eq!("Ann\r\n  Lee".parse::<FullName>().unwrap().as_str(), "Ann Lee");
        assert_eq!("-7".parse::<SchoolId>().unwrap().as_str(), "-7");
    }
}
