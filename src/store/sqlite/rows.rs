//! From rows to what they mean. A row that means nothing is an error, never a guess.

use std::fmt;

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row, RowIndex};

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Entry, Event};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::id::QuestionId;
use crate::domain::kind::KindName;
use crate::domain::past::Past;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::question::Focus;
use crate::domain::response::{Exposure, Response};
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::Judged;
use crate::store::{AttemptId, Seen, Summary};

/// A place as SQLite keeps it. None comes near the end of the range.
pub(super) fn whole(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(i64::MAX)
}

pub(super) fn feedback_word(feedback: Feedback) -> &'static str {
    match feedback {
        Feedback::AfterEach => "after-each",
        Feedback::AtEnd => "at-end",
    }
}

fn feedback_from_word(word: &str) -> Option<Feedback> {
    let all = [Feedback::AfterEach, Feedback::AtEnd];
    all.into_iter().find(|&feedback| feedback_word(feedback) == word)
}

/// A plan without its questions, by the columns of `plan.sql`.
pub(super) fn plan(row: &Row<'_>) -> Result<Plan> {
    Ok(Plan {
        learner: text(row, 0, |text| text.parse().ok())?,
        form: text_or_none(row, 6, Form::from_word)?,
        seed: Seed(row.get::<_, i64>(1)?.cast_unsigned()),
        selection: row.get(2)?,
        feedback: text(row, 3, feedback_from_word)?,
        certainty: row.get(4)?,
        started: time(row, 5)?,
        questions: Vec::new(),
    })
}

/// A question as it was asked, from this column on: columns are found by their numbers where many
/// rows are read, because to find one by its name takes as long as to read it. It must stand at this
/// place.
pub(super) fn asked(row: &Row<'_>, first: usize, place: usize) -> Result<Asked> {
    if row.get::<_, i64>(first)? != whole(place) {
        return Err(meaningless("position", "after a gap"));
    }
    question(row, first)
}

/// The columns are those of `questions.sql`.
fn question(row: &Row<'_>, first: usize) -> Result<Asked> {
    let tactic = text_or_none(row, first + 7, Tactic::from_word)?;
    let stage = text_or_none(row, first + 8, |text| text.parse().ok())?;
    Ok(Asked {
        question: text(row, first + 1, |text| text.parse().ok())?,
        bank: text(row, first + 2, |text| text.parse().ok())?,
        fingerprint: row.get::<_, i64>(first + 3)?.cast_unsigned(),
        topic: text(row, first + 4, Topic::from_word)?,
        kind: text(row, first + 5, KindName::from_word)?,
        verdict: text_or_none(row, first + 6, Verdict::from_word)?,
        focus: tactic.map(|tactic| Focus { tactic, stage }),
        seen_before: row.get(first + 9)?,
        spare: row.get(first + 10)?,
    })
}

/// What happened, from this column on: those of `entries.sql`. How an answer is read depends on the
/// kind of its question.
pub(super) fn entry(row: &Row<'_>, first: usize, questions: &[Asked]) -> Result<Entry> {
    let place = number(row, first)?;
    let at = time(row, first + 1)?;
    let kind = row.get_ref(first + 2)?.as_str()?;
    if kind == "finished" {
        return Ok(Entry { number: place, at, event: Event::Finished });
    }
    let position: usize = number(row, first + 3)?;
    let Some(asked) = questions.get(position) else {
        return Err(meaningless("position", "past the last question"));
    };
    let event = match kind {
        "answered" => Event::Answered { position, response: response(row, first + 4, asked.kind)? },
        "skipped" => Event::Skipped { position },
        "withdrawn" => Event::Withdrawn { position },
        other => return Err(meaningless("kind", other)),
    };
    Ok(Entry { number: place, at, event })
}

/// An answer that counts, as `history.sql` finds it.
pub(super) fn past(row: &Row<'_>) -> Result<Past> {
    let asked = question(row, 7)?;
    Ok(Past {
        at: time(row, 1)?,
        form: text_or_none(row, 0, Form::from_word)?,
        response: response(row, 2, asked.kind)?,
        asked,
    })
}

fn response(row: &Row<'_>, first: usize, kind: KindName) -> Result<Response> {
    let certainty = |number| {
        Certainty::from_number(number).ok_or_else(|| meaningless("certainty", &number.to_string()))
    };
    Ok(Response {
        answer: text(row, first, |text| Answer::decode(text, kind))?,
        credit: Credit::new(row.get(first + 1)?),
        certainty: row.get::<_, Option<u8>>(first + 2)?.map(certainty).transpose()?,
        took_ms: number(row, first + 3)?,
        exposure: text(row, first + 4, Exposure::from_word)?,
    })
}

pub(super) fn summary(row: &Row<'_>) -> Result<Summary> {
    Ok(Summary {
        id: AttemptId(row.get("id")?),
        learner: text(row, "learner", |text| text.parse().ok())?,
        started: time(row, "started")?,
        form: text_or_none(row, "form", Form::from_word)?,
        asked: row.get("asked")?,
        answered: row.get("answered")?,
        right: row.get("correct")?,
        finished: row.get("finished")?,
    })
}

pub(super) fn seen(row: &Row<'_>) -> Result<(QuestionId, Seen)> {
    let question = text(row, "question", |text| text.parse().ok())?;
    Ok((question, Seen { times: row.get("times")?, missed: row.get("missed")? }))
}

pub(super) fn judged(row: &Row<'_>) -> Result<Judged> {
    Ok(Judged {
        hits: row.get("hits")?,
        scams: row.get("scams")?,
        false_alarms: row.get("false_alarms")?,
        genuine: row.get("genuine")?,
    })
}

/// A column, by its name or its number.
trait Column: RowIndex + fmt::Display + Copy {}

impl<C: RowIndex + fmt::Display + Copy> Column for C {}

fn number<T: TryFrom<i64>>(row: &Row<'_>, column: impl Column) -> Result<T> {
    let number: i64 = row.get(column)?;
    number.try_into().map_err(|_| meaningless(column, &number.to_string()))
}

fn time(row: &Row<'_>, column: impl Column) -> Result<Timestamp> {
    let millis: i64 = row.get(column)?;
    Timestamp::from_millisecond(millis).map_err(|_| meaningless(column, &millis.to_string()))
}

fn text<T>(row: &Row<'_>, column: impl Column, read: impl FnOnce(&str) -> Option<T>) -> Result<T> {
    text_or_none(row, column, read)?.ok_or_else(|| meaningless(column, "nothing"))
}

fn text_or_none<T>(
    row: &Row<'_>,
    column: impl Column,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>> {
    let Some(text) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(None);
    };
    read(text).map(Some).ok_or_else(|| meaningless(column, text))
}

fn meaningless(column: impl fmt::Display, value: &str) -> Error {
    // With no column of its own to count, rusqlite leaves the number out of the message.
    Error::FromSqlConversionFailure(usize::MAX, Type::Text, format!("{column}: {value}").into())
}
