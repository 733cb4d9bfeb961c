//! Grades as Moodle takes them: one column that says who, one with a grade from 0 to 100.
//!
//! Moodle gives up on a whole file for one learner that it does not know, and for `'85.5`, `85,5` or
//! `110`. So whoever cannot be named in the way that was asked for is left out and reported; grades
//! have a point; and nothing is neutralised, because what stands in the column has to be what Moodle
//! holds. Which of the names a spreadsheet would run is reported as well.

use crate::domain::learner::Learner;
use crate::domain::text::closed_words;

use super::results::cell::would_run;
use super::results::grades::{Grade, Grades};
use super::results::{ExportError, Identity};
use super::results_csv::broken;

closed_words! {
    /// By what a platform knows people. The head of the column is `identity-…` of the interface.
    #[derive(Default)]
    pub enum By {
        /// Their number at school.
        #[default]
        SchoolId = "school-id",
        /// Their e-mail address.
        Email = "email",
        /// What they sign in with.
        Login = "login",
    }
}

impl By {
    /// What somebody is called by it, if that is known.
    pub fn of(self, who: &Identity) -> Option<&str> {
        let found = match self {
            By::SchoolId => &who.school_id,
            By::Email => &who.email,
            By::Login => &who.login,
        };
        found.as_deref().filter(|name| !name.is_empty())
    }
}

/// A file of grades, and what has to be said about it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graded {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many learners have a grade in it.
    pub graded: usize,
    /// Who has one and is not in the file.
    pub left_out: Vec<String>,
    /// Names in it that a spreadsheet would run.
    pub would_run: Vec<String>,
}

/// Writes the grades of those who can be named, under these two heads.
///
/// # Errors
/// None that a stream of bytes in memory has.
pub fn file(
    grades: &Grades,
    who: &dyn Fn(&Learner) -> Identity,
    by: By,
    heads: [&str; 2],
) -> Result<Graded, ExportError> {
    let mut found = Graded::default();
    let mut lines =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    lines.write_record(heads).map_err(broken)?;
    for (learner, grade) in grades.all() {
        let who = who(learner);
        match by.of(&who) {
            Some(name) => {
                lines.write_record([name, &grade.written(Grade::MOST)]).map_err(broken)?;
                found.graded += 1;
                found.would_run.extend(would_run(name).then(|| name.to_owned()));
            }
            None => found.left_out.push(who.id),
        }
    }
    found.bytes = lines.into_inner().map_err(|error| error.into_error())?;
    Ok(found)
}
