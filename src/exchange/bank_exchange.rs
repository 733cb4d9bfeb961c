//! Questions as other platforms know them, and the one mapping between these and ours. Each format
//! writes and reads [`Item`]s; none of them knows our questions.

pub mod html;
pub mod inward;
pub mod labels;
mod losses;
pub mod outward;
pub mod slug;

use std::collections::BTreeSet;

use thiserror::Error;

use crate::bank::mistake::Problem;
use crate::domain::kind::KindName;

pub use losses::{Change, Lost, Notes};

/// More questions than this are in no file that people made.
pub const MOST_QUESTIONS: usize = 20_000;

/// What stands between lines in a format that has none.
pub const LINE_END: &str = " / ";

/// A question as other platforms know it. Texts are plain; HTML has been taken out of them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Item {
    /// Its id, where the platform has one.
    pub id: Option<String>,
    /// Its name in the platform's lists.
    pub name: String,
    /// What is asked, with whatever is shown.
    pub stem: String,
    /// What can be answered.
    pub answers: Answers,
    /// What is said to everybody afterwards.
    pub general: String,
    /// Words that the platform files it under.
    pub tags: Vec<String>,
    /// What it lost when its file was read.
    pub changes: BTreeSet<Change>,
}

/// Questions that go under one heading: those of a bank.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Section {
    /// The heading.
    pub category: String,
    /// The questions.
    pub items: Vec<Item>,
}

/// What can be answered.
#[derive(Debug, Clone, PartialEq)]
pub enum Answers {
    /// Options to choose from.
    Options {
        /// The options.
        options: Vec<Weighted>,
        /// Whether exactly one is chosen.
        single: bool,
    },
    /// Right or wrong, as a statement.
    TrueFalse {
        /// Whether the statement is true.
        is_true: bool,
        /// Said to whoever answered right.
        if_right: String,
        /// Said to whoever answered wrong.
        if_wrong: String,
    },
    /// Words to type, in Moodle's pattern: `*` stands for anything, `\*` for itself.
    Words(Vec<Weighted>),
    /// A number to type.
    Number {
        /// The right one.
        answer: f64,
        /// How far off still counts.
        tolerance: f64,
        /// What is said about it.
        feedback: String,
        /// Whether other numbers are worth a part of the marks.
        has_others: bool,
    },
    /// What belongs together.
    Pairs(Vec<(String, String)>),
}

impl Default for Answers {
    fn default() -> Self {
        Answers::Words(Vec::new())
    }
}

/// An answer, what it is worth and what is said about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Weighted {
    /// The answer.
    pub text: String,
    /// What it is worth, in percent; below 0 it takes marks away.
    pub percent: f64,
    /// What is said to whoever gave it.
    pub feedback: String,
}

/// Why a format cannot carry a question at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Error)]
pub enum Unfit {
    /// The format has no such kind.
    #[error("there is no such kind of question")]
    Kind(KindName),
    /// No list of shares has one for so many right answers.
    #[error("there are too many right answers")]
    Keys,
    /// A text holds what the format takes for a sign of its own and cannot escape.
    #[error("a text holds a sign of the format")]
    Sign(&'static str),
    /// There are more options than letters.
    #[error("there are too many options")]
    Options,
}

impl Unfit {
    /// Its name in `words/`, after `unfit-`.
    pub fn name(self) -> &'static str {
        match self {
            Unfit::Kind(_) => "kind",
            Unfit::Keys => "keys",
            Unfit::Sign(_) => "sign",
            Unfit::Options => "options",
        }
    }
}

/// Why a question could not be taken in.
#[derive(Debug, Clone)]
pub enum Reason {
    /// A text with nothing to answer.
    NothingToAnswer,
    /// A free text, which nobody but a person can grade.
    Essay,
    /// A kind that is not known here; its name.
    Kind(String),
    /// The answers never close.
    Unclosed,
    /// Nothing is asked.
    NoText,
    /// No answer is right.
    NoKey,
    /// What names the right answer is the number or letter of one and the words of another; what it says.
    TwoMeanings(String),
    /// Two questions without a blank line between them.
    NoBlankLine,
    /// Every right answer stands for anything.
    Wildcards,
    /// Every answer is right.
    OnlyKeys,
    /// Several answers are right where one can be given.
    TwoKeys,
    /// Fewer than two answers, or more than can be kept in mind.
    Count,
    /// The line that names the right answer is missing, or names none.
    NoAnswerLine,
    /// It shows a picture.
    Picture,
    /// A number cannot be read.
    Number,
    /// A cell that runs in a spreadsheet.
    Formula,
    /// A row that does not hold what the heads say.
    Cells,
    /// An id that stands twice in the file.
    Twice(String),
    /// The same question stands further up.
    Repeated,
    /// It breaks a rule of our banks.
    Mistake(Box<Problem>),
}

impl Reason {
    /// Its name in `words/`, after `refused-`.
    pub fn name(&self) -> &'static str {
        match self {
            Reason::NothingToAnswer => "nothing-to-answer",
            Reason::Essay => "essay",
            Reason::Kind(_) => "kind",
            Reason::Unclosed => "unclosed",
            Reason::NoText => "no-text",
            Reason::NoKey => "no-key",
            Reason::TwoMeanings(_) => "two-meanings",
            Reason::NoBlankLine => "no-blank-line",
            Reason::Wildcards => "wildcards",
            Reason::OnlyKeys => "only-keys",
            Reason::TwoKeys => "two-keys",
            Reason::Count => "count",
            Reason::NoAnswerLine => "no-answer-line",
            Reason::Picture => "picture",
            Reason::Number => "number",
            Reason::Formula => "formula",
            Reason::Cells => "cells",
            Reason::Twice(_) => "twice",
            Reason::Repeated => "repeated",
            Reason::Mistake(_) => "mistake",
        }
    }
}

/// Something in a file, with its line from 1.
#[derive(Debug, Clone)]
pub struct At<T> {
    /// The line.
    pub line: usize,
    /// What is there.
    pub what: T,
}

/// What a reader found in a file.
#[derive(Debug, Default)]
pub struct Listed {
    /// The questions, in the order of the file, each taken or refused.
    pub items: Vec<At<Result<Item, Reason>>>,
    /// The first category, as far as it names the bank.
    pub category: Option<String>,
    /// How many headings for categories were passed over.
    pub categories: usize,
}

impl Listed {
    /// Adds what stands at a line.
    ///
    /// # Errors
    /// [`BadFile::TooMany`].
    pub fn add(&mut self, line: usize, what: Result<Item, Reason>) -> Result<(), BadFile> {
        if self.items.len() == MOST_QUESTIONS {
            return Err(BadFile::TooMany);
        }
        self.items.push(At { line, what });
        Ok(())
    }

    /// Notes a category: `$course$/top/Scams` names the bank "Scams".
    pub fn file_under(&mut self, path: &str) {
        self.categories += 1;
        // Two strokes are one in a name. No text holds the sign that stands for them meanwhile.
        let path = path.replace("//", "\0");
        let name = path.rsplit('/').next().unwrap_or_default().replace('\0', "/");
        let name = name.trim();
        if self.category.is_none() && !name.is_empty() && !name.starts_with('$') {
            self.category = Some(name.to_owned());
        }
    }
}

/// Why a file as a whole cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BadFile {
    /// It is what a spreadsheet or a word processor keeps.
    #[error("this is a document")]
    Document,
    /// It is text in UTF-16.
    #[error("this is text in UTF-16")]
    Utf16,
    /// A byte is no character of any encoding that such files have.
    #[error("line {0} is no text")]
    NotText(u64),
    /// There are more than [`MOST_QUESTIONS`].
    #[error("there are more than {MOST_QUESTIONS} questions")]
    TooMany,
    /// It declares a document type, with which a file can be made to grow without end.
    #[error("line {0} declares a document type")]
    Doctype(usize),
    /// A name between `&` and `;` that stands for no sign.
    #[error("line {line}: {name:?} stands for nothing")]
    Entity {
        /// The line.
        line: usize,
        /// The name.
        name: String,
    },
    /// It breaks off, or its tags do not fit together.
    #[error("line {0} is no XML")]
    Xml(usize),
    /// Its tags lie deeper in each other than any such file needs.
    #[error("line {0} lies too deep")]
    TooDeep(usize),
    /// It is XML, JSON or a table, but not of questions.
    #[error("there are no questions in it")]
    NoQuestions,
    /// There is more in it than a bank could need.
    #[error("there is more in it than a bank could need")]
    TooDense,
    /// It holds several banks.
    #[error("there are several banks in it")]
    SeveralBanks,
    /// It is no JSON; the line, and the parser's own words, which are English.
    #[error("line {line} is no JSON: {message}")]
    Json {
        /// The line.
        line: usize,
        /// What the parser says.
        message: String,
    },
    /// A quote opens and never closes.
    #[error("the quote in line {0} never closes")]
    OpenQuote(u64),
    /// No row holds heads for a question and its answers.
    #[error("no row holds heads for questions and answers")]
    NoHeads,
}

#[cfg(test)]
#[path = "bank_exchange/round_trip_tests.rs"]
mod tests;
