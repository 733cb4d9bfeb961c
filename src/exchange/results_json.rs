//! Results as JSON, for machines.
//!
//! `json` is one document: `format` is `scamdrill-results`, `version` is 1, and `attempts` holds each
//! attempt as `results show --json` gives it: `attempt`, `score`, `responses`.
//!
//! `jsonl` is one object a line, one line for each question that was put:
//!
//! | field | holds |
//! |---|---|
//! | `attempt`, `learner`, `started`, `form`, `exam`, `finished` | the round: its number, whose it is, when it began, the form or null, whether nothing was explained before the end, whether the score page was reached |
//! | `number`, `spare` | the number of the question in its round, from 1; a spare has that of what it replaces |
//! | `question`, `bank`, `bank_fingerprint`, `topic`, `kind`, `verdict`, `tactic`, `stage` | what was asked; the last three may be null |
//! | `state` | `answered`, `skipped` or `open` |
//! | `answer`, `right`, `credit`, `certainty`, `milliseconds`, `exposure` | the answer that counts, or null: options count from 1, credit goes from 0 to 1, certainty from 1 to 3; `exposure` is `fresh` or `seen-before` |
//! | `answered_at` | when it was given, or null |
//! | `practice` | an answer given after the explanation, which counts nowhere, or null; with the same fields |
//!
//! Moments are in UTC. New fields may be added; none of these changes its meaning.

use std::io::Write;

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::domain::plan::Feedback;
use crate::store::AttemptId;

use super::json::{self, ResponseDocument};
use super::results::{Export, ExportError};

#[derive(Serialize)]
struct Line<'a> {
    attempt: i64,
    learner: &'a str,
    started: Timestamp,
    form: Option<&'a str>,
    exam: bool,
    finished: bool,
    #[serde(flatten)]
    response: ResponseDocument<'a>,
}

/// One document.
///
/// # Errors
/// Whatever stopped its head from being written.
pub fn document<'s>(mut out: impl Write + 's) -> Result<Box<dyn Export + 's>, ExportError> {
    out.write_all(b"{\n\"format\": \"scamdrill-results\",\n\"version\": 1,\n\"attempts\": [")?;
    Ok(Box::new(Document { out, before: "\n" }))
}

/// One object a line.
pub fn lines<'s>(out: impl Write + 's) -> Box<dyn Export + 's> {
    Box::new(Lines { out })
}

struct Document<W: Write> {
    out: W,
    before: &'static str,
}

impl<W: Write> Export for Document<W> {
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError> {
        self.out.write_all(self.before.as_bytes())?;
        self.before = ",\n";
        Ok(self.out.write_all(json::attempt(attempt, Some(id)).as_bytes())?)
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        self.out.write_all(b"\n]\n}\n")?;
        Ok(self.out.flush()?)
    }
}

struct Lines<W: Write> {
    out: W,
}

impl<W: Write> Export for Lines<W> {
    fn add(&mut self, id: AttemptId, attempt: &Attempt) -> Result<(), ExportError> {
        let plan = attempt.plan();
        for outcome in attempt.outcomes() {
            let line = json::one_line(&Line {
                attempt: id.0,
                learner: plan.learner.as_str(),
                started: plan.started,
                form: plan.form.map(Form::word),
                exam: plan.feedback == Feedback::AtEnd,
                finished: attempt.is_finished(),
                response: json::response(outcome),
            });
            self.out.write_all(line.as_bytes())?;
            self.out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn finish(mut self: Box<Self>) -> Result<(), ExportError> {
        Ok(self.out.flush()?)
    }
}
