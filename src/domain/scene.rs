//! What a learner is shown, and the parts of it that give something away.

use std::ops::Range;

use thiserror::Error;

use super::id::{IdError, MarkId};
use super::tactic::Tactic;
use super::text::closed_words;

closed_words! {
    /// How a scene reaches somebody.
    pub enum Channel {
        /// A text message.
        Sms = "sms",
        /// A chat, a line for each speaker.
        Chat = "chat",
        /// An e-mail.
        Email = "email",
        /// A telephone call.
        Call = "call",
        /// A job or other advert.
        Advert = "advert",
        /// A profile page.
        Profile = "profile",
        /// What an app or a web page shows.
        Screen = "screen",
    }
}

/// A marked part: what it gives away, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The name of the part inside its scene.
    pub id: MarkId,
    /// The tactic it shows or imitates.
    pub tactic: Tactic,
    /// What it gives away, in a sentence or two.
    pub why: Box<str>,
}

/// What the learner is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scene {
    /// How it arrives.
    pub channel: Channel,
    /// Who it seems to come from.
    pub from: Box<str>,
    /// The words, marked parts written as `[[id|words]]`.
    pub text: Box<str>,
    /// The marks, one for each marked part, in the order of the text.
    pub marks: Vec<Mark>,
}

/// A stretch of a scene's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<'a> {
    /// Plain words.
    Plain(&'a str),
    /// A marked part.
    Marked {
        /// The id before the bar.
        id: &'a str,
        /// The words after it.
        words: &'a str,
    },
}

impl<'a> Part<'a> {
    /// The words as the learner sees them.
    pub fn words(self) -> &'a str {
        match self {
            Part::Plain(words) | Part::Marked { words, .. } => words,
        }
    }
}

/// Why a text's marks cannot be read. Positions are bytes from the start of the text.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MarkError {
    /// `[[` without `]]`.
    #[error("a marked part is opened with [[ and never closed with ]]")]
    Unclosed {
        /// Where the `[[` stands.
        at: usize,
    },
    /// No `|` between the id and the words.
    #[error("a marked part is written [[id|words]]")]
    NoBar {
        /// Where the `[[` stands.
        at: usize,
    },
    /// The id breaks the rule for ids.
    #[error("the id of a marked part is no id: {reason}")]
    BadId {
        /// Where the `[[` stands.
        at: usize,
        /// What is wrong with it.
        reason: IdError,
    },
    /// There are no words in it.
    #[error("a marked part has no words")]
    NoWords {
        /// Where the `[[` stands.
        at: usize,
    },
    /// There is another one in it.
    #[error("a marked part stands inside another")]
    Nested {
        /// Where the outer `[[` stands.
        at: usize,
    },
    /// It goes on over a line break, where another may be speaking.
    #[error("a marked part goes on over a line break")]
    Broken {
        /// Where the `[[` stands.
        at: usize,
    },
    /// `]]` without `[[`.
    #[error("a marked part is closed with ]] and was never opened")]
    Unopened {
        /// Where the `]]` stands.
        at: usize,
    },
}

impl MarkError {
    /// Where the part that cannot be read starts, in bytes.
    pub fn at(&self) -> usize {
        match self {
            MarkError::Unclosed { at }
            | MarkError::NoBar { at }
            | MarkError::BadId { at, .. }
            | MarkError::NoWords { at }
            | MarkError::Nested { at }
            | MarkError::Broken { at }
            | MarkError::Unopened { at } => *at,
        }
    }
}

/// Cuts a scene's text into plain and marked parts.
///
/// # Errors
/// The first marked part that cannot be read.
pub fn parts(text: &str) -> Result<Vec<Part<'_>>, MarkError> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find("[[").map(|offset| at + offset) {
        if open > at {
            found.push(plain(text, at..open)?);
        }
        let inner = open + 2;
        let length = text[inner..].find("]]").ok_or(MarkError::Unclosed { at: open })?;
        found.push(marked(&text[inner..inner + length], open)?);
        at = inner + length + 2;
    }
    if at < text.len() {
        found.push(plain(text, at..text.len())?);
    }
    Ok(found)
}

fn plain(text: &str, at: Range<usize>) -> Result<Part<'_>, MarkError> {
    match text[at.clone()].find("]]") {
        Some(offset) => Err(MarkError::Unopened { at: at.start + offset }),
        None => Ok(Part::Plain(&text[at])),
    }
}

/// The ids of the marked parts of a text, in its order; none from where it cannot be read.
pub fn marked_ids(text: &str) -> impl Iterator<Item = &str> {
    parts(text).unwrap_or_default().into_iter().filter_map(|part| match part {
        Part::Marked { id, .. } => Some(id),
        Part::Plain(_) => None,
    })
}

fn marked(inner: &str, at: usize) -> Result<Part<'_>, MarkError> {
    let (id, words) = inner.split_once('|').ok_or(MarkError::NoBar { at })?;
    id.parse::<MarkId>().map_err(|reason| MarkError::BadId { at, reason })?;
    if words.trim().is_empty() {
        return Err(MarkError::NoWords { at });
    }
    if words.contains("[[") {
        return Err(MarkError::Nested { at });
    }
    if words.contains('\n') {
        return Err(MarkError::Broken { at });
    }
    Ok(Part::Marked { id, words })
}

impl Scene {
    /// The text cut into parts. A scene out of a bank has been checked, so this finds what is there.
    pub fn parts(&self) -> Vec<Part<'_>> {
        parts(&self.text).unwrap_or_else(|_| vec![Part::Plain(&self.text)])
    }

    /// The words alone, as the learner reads them.
    pub fn plain(&self) -> String {
        self.parts().into_iter().map(Part::words).collect()
    }

    /// The words of a marked part.
    pub fn words_of(&self, mark: &MarkId) -> Option<&str> {
        self.parts().into_iter().find_map(|part| match part {
            Part::Marked { id, words } if id == mark.as_str() => Some(words),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_parts() {
        let found = parts("Hi. [[leave|Let us talk elsewhere]] soon").unwrap();
        assert_eq!(
            found,
            [
                Part::Plain("Hi. "),
                Part::Marked { id: "leave", words: "Let us talk elsewhere" },
                Part::Plain(" soon"),
            ]
        );
    }

    #[test]
    fn broken_marks_are_named_with_their_place() {
        assert_eq!(parts("ab [[leave|x").unwrap_err(), MarkError::Unclosed { at: 3 });
        assert_eq!(parts("[[leave]]").unwrap_err(), MarkError::NoBar { at: 0 });
        assert_eq!(parts("[[leave| ]]").unwrap_err(), MarkError::NoWords { at: 0 });
        assert_eq!(parts("[[a|Tell [[b|no]] one.]]").unwrap_err(), MarkError::Nested { at: 0 });
        assert_eq!(parts("x [[a|no\none]]").unwrap_err(), MarkError::Broken { at: 2 });
        assert_eq!(parts("no ]] one").unwrap_err(), MarkError::Unopened { at: 3 });
        assert!(matches!(parts("[[Not ok|x]]").unwrap_err(), MarkError::BadId { at: 0, .. }));
    }
}
