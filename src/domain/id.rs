//! Ids that people write in bank files. One rule for all of them, so that an id is safe in a file
//! name, a web address, a spreadsheet and a sentence.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// The longest id accepted, in bytes.
pub const MAX_ID_LENGTH: usize = 64;

/// Why a text is no id.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IdError {
    /// There is nothing in it.
    #[error("an id cannot be empty")]
    Empty,
    /// It is longer than [`MAX_ID_LENGTH`].
    #[error("an id has at most {MAX_ID_LENGTH} characters")]
    TooLong,
    /// It holds something other than `a`–`z`, `0`–`9` and inner hyphens.
    #[error("{0:?} cannot stand here in an id")]
    BadCharacter(char),
}

/// Checks the one rule: lower-case letters, digits and hyphens, a letter or digit at both ends.
fn check(text: &str) -> Result<(), IdError> {
    if text.is_empty() {
        return Err(IdError::Empty);
    }
    if text.len() > MAX_ID_LENGTH {
        return Err(IdError::TooLong);
    }
    let allowed = |b: u8| b.is_ascii_lowercase() | b.is_ascii_digit() | (b == b'-');
    if !text.bytes().fold(true, |all, b| all & allowed(b)) {
        let bad = text.chars().find(|&c| !u8::try_from(c).is_ok_and(allowed));
        return Err(IdError::BadCharacter(bad.unwrap_or_default()));
    }
    if text.starts_with('-') || text.ends_with('-') {
        return Err(IdError::BadCharacter('-'));
    }
    Ok(())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The id as it is written in a bank.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                check(text)?;
                Ok(Self(text.into()))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names a bank.
    BankId;
    /// Names a question, the same one over all banks.
    QuestionId;
    /// Names a source inside its bank.
    SourceId;
    /// Names a marked part inside its scene.
    MarkId;
    /// Names a story, the same one over all banks.
    StoryId;
    /// Names a step inside its story.
    StepId;
    /// Names a plan of a workshop.
    AgendaId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_ids_are_taken() {
        for text in ["a", "romance-en", "new-app-2", "7"] {
            assert_eq!(text.parse::<QuestionId>().unwrap().as_str(), text);
        }
    }

    #[test]
    fn spaces_paths_and_capitals_are_refused() {
        let refused = |text: &str| text.parse::<BankId>().unwrap_err();
        assert_eq!(refused(""), IdError::Empty);
        assert_eq!(refused("two words"), IdError::BadCharacter(' '));
        assert_eq!(refused("../up"), IdError::BadCharacter('.'));
        assert_eq!(refused("Upper"), IdError::BadCharacter('U'));
        assert_eq!(refused("-edge"), IdError::BadCharacter('-'));
        assert_eq!(refused(&"x".repeat(65)), IdError::TooLong);
    }
}
