//! Whose answers they are.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::text::is_unsafe;

/// The longest name accepted, in characters.
pub const MAX_NAME_LENGTH: usize = 40;

/// The name somebody plays under: shown on screens and written into spreadsheets.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Learner(Box<str>);

/// Why a text cannot be a name.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NameError {
    /// Nothing but spaces.
    #[error("a name cannot be empty")]
    Empty,
    /// More than [`MAX_NAME_LENGTH`] characters.
    #[error("a name has at most {MAX_NAME_LENGTH} characters")]
    TooLong,
    /// A control, direction or invisible character, or a line break.
    #[error("a name cannot hold hidden characters")]
    Hidden,
    /// It starts with a character that a spreadsheet would take for a formula (CWE-1236).
    #[error("a name cannot start with {0:?}")]
    Formula(char),
}

impl Learner {
    /// The name as shown.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Learner {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        let name = text.trim();
        if name.chars().any(|c| is_unsafe(c) || c == '\n' || c == '\t') {
            return Err(NameError::Hidden);
        }
        match name.chars().next() {
            None => return Err(NameError::Empty),
            Some(c) if "=+-@".contains(c) => return Err(NameError::Formula(c)),
            Some(_) => {}
        }
        if name.chars().count() > MAX_NAME_LENGTH {
            return Err(NameError::TooLong);
        }
        Ok(Self(name.into()))
    }
}

impl fmt::Display for Learner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_people_are_taken() {
        for name in ["Amina", "José María", "王小明", "O'Neil", " Ravi "] {
            assert_eq!(name.parse::<Learner>().unwrap().as_str(), name.trim());
        }
    }

    #[test]
    fn names_that_would_harm_a_screen_or_a_sheet_are_refused() {
        let refused = |name: &str| name.parse::<Learner>().unwrap_err();
        assert_eq!(refused("  "), NameError::Empty);
        assert_eq!(refused("=HYPERLINK(1)"), NameError::Formula('='));
        assert_eq!(refused("a\u{202E}b"), NameError::Hidden);
        assert_eq!(refused("a\nb"), NameError::Hidden);
        assert_eq!(refused(&"n".repeat(41)), NameError::TooLong);
    }
}
