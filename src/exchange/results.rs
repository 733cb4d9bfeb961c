//! What every file of results shares: the columns and rows, who somebody is in them, and the grades
//! that learning platforms take. The formats themselves stand beside this file.
//!
//! Names stand only where a line is about a whole round: a file of single answers names learners by
//! their id.

pub mod cell;
pub mod clock;
pub mod column;
pub mod grades;
mod matrix;
mod questions;
mod rows;
pub mod shared;

use std::io;

use jiff::tz::TimeZone;
use thiserror::Error;

use crate::domain::attempt::Attempt;
use crate::domain::learner::Learner;
use crate::domain::plan::Asked;
use crate::store::AttemptId;

pub(super) use matrix::Matrix;
pub(super) use questions::Questions;
pub(super) use rows::Round;

/// Who somebody is, as far as a school has said. All but the id may be unknown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// What the results call them.
    pub id: String,
    /// Their name.
    pub name: Option<String>,
    /// Their number at school.
    pub school_id: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
    /// What they sign in with.
    pub login: Option<String>,
}

impl Identity {
    /// Somebody of whom no more is known than the name they play under.
    pub fn of(learner: &Learner) -> Self {
        Self { id: learner.as_str().to_owned(), ..Self::default() }
    }

    /// The same for a learning platform, where no roster says otherwise: the name they play under may
    /// be any of the names by which the platform knows them.
    pub fn by_any_name(learner: &Learner) -> Self {
        let name = || Some(learner.as_str().to_owned());
        let id = learner.as_str().to_owned();
        Self { id, name: name(), school_id: name(), email: name(), login: name() }
    }
}

/// What a file needs beside the attempts.
pub struct Surroundings<'s> {
    /// The words for a column or a sheet, by their ids: `column-learner`, `sheet-summary`.
    pub label: &'s dyn Fn(&str) -> String,
    /// Who a learner is.
    pub who: &'s dyn Fn(&Learner) -> Identity,
    /// What a question is about, on one line, if it is still known.
    pub about: &'s dyn Fn(&Asked) -> Option<String>,
    /// The time zone of the people who read it.
    pub zone: TimeZone,
}

/// Why a file could not be written.
#[derive(Debug, Error)]
pub enum ExportError {
    /// What the file or the stream said.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// There are more answers than a spreadsheet has rows.
    #[error("a sheet has no more than {most} rows")]
    TooManyRows {
        /// How many it has.
        most: u32,
    },
}

/// A file that grows attempt by attempt.
pub trait Export {
    /// Adds an attempt.
    ///
    /// # Errors
    /// Whatever stopped it from being written.
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError>;

    /// Writes what is left.
    ///
    /// # Errors
    /// Whatever stopped it from being written.
    fn finish(self: Box<Self>) -> Result<(), ExportError>;
}

#[cfg(test)]
#[path = "results_tests.rs"]
pub(in crate::exchange) mod tests;
