//! From rows to what they mean. A row that means nothing is an error, never a guess.
//!
//! Columns are read by their places, which are those in the queries: looking for eighteen names in
//! each of 5,000 answers took as long as everything else about them.

use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Entry, Event};
use crate::domain::form::Form;
use crate::domain::grade::Credit;
use crate::domain::id::QuestionId;
use crate::domain::kind::KindName;
use crate::domain::learner::Learner;
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

/// A plan without its questions.
pub(super) fn plan(row: &Row<'_>) -> Result<Plan> {
    Ok(Plan {
        learner: text(row, 0, |text| text.parse().ok())?,
        seed: Seed(row.get::<_, i64>(1)?.cast_unsigned()),
        selection: row.get(2)?,
        feedback: text(row, 3, feedback_from_word)?,
        certainty: row.get(4)?,
        started: time(row, 5)?,
        form: text_or_none(row, 6, Form::from_word)?,
        questions: Vec::new(),
    })
}

/// A question as it was asked, whose columns are those of `questions.sql` from `first` on; it must
/// stand at this place.
pub(super) fn asked(row: &Row<'_>, first: usize, place: usize) -> Result<Asked> {
    if row.get::<_, i64>(first)? != whole(place) {
        return Err(meaningless(row, first, "after a gap"));
    }
    question(row, first + 1)
}

/// A question, whose ten columns begin at a place.
fn question(row: &Row<'_>, first: usize) -> Result<Asked> {
    let tactic = text_or_none(row, first + 6, Tactic::from_word)?;
    let stage = text_or_none(row, first + 7, |text| text.parse().ok())?;
    Ok(Asked {
        question: text(row, first, |text| text.parse().ok())?,
        bank: text(row, first + 1, |text| text.parse().ok())?,
        fingerprint: row.get::<_, i64>(first + 2)?.cast_unsigned(),
        topic: text(row, first + 3, Topic::from_word)?,
        kind: text(row, first + 4, KindName::from_word)?,
        verdict: text_or_none(row, first + 5, Verdict::from_word)?,
        focus: tactic.map(|tactic| Focus { tactic, stage }),
        seen_before: row.get(first + 8)?,
        spare: row.get(first + 9)?,
    })
}

/// What happened, by the columns of `entries.sql` from `first` on. How an answer is read depends on
/// the kind of its question.
pub(super) fn entry(row: &Row<'_>, first: usize, questions: &[Asked]) -> Result<Entry> {
    let place = number(row, first)?;
    let at = time(row, first + 1)?;
    let kind = row.get_ref(first + 2)?.as_str()?;
    if kind == "finished" {
        return Ok(Entry { number: place, at, event: Event::Finished });
    }
    let position: usize = number(row, first + 3)?;
    let Some(asked) = questions.get(position) else {
        return Err(meaningless(row, first + 3, "past the last question"));
    };
    let event = match kind {
        "answered" => Event::Answered { position, response: response(row, first + 4, asked.kind)? },
        "skipped" => Event::Skipped { position },
        "withdrawn" => Event::Withdrawn { position },
        other => return Err(meaningless(row, first + 2, other)),
    };
    Ok(Entry { number: place, at, event })
}

/// Whose row of `each_fresh.sql` it is.
pub(super) fn learner(row: &Row<'_>) -> Result<Learner> {
    text(row, 1, |text| text.parse().ok())
}

/// An answer that counts, by the columns of `history.sql` from `first` on.
pub(super) fn past(row: &Row<'_>, first: usize) -> Result<Past> {
    let asked = question(row, first + 7)?;
    Ok(Past {
        form: text_or_none(row, first, Form::from_word)?,
        at: time(row, first + 1)?,
        response: response(row, first + 2, asked.kind)?,
        asked,
    })
}

/// An answer, whose five columns begin at a place.
fn response(row: &Row<'_>, first: usize, kind: KindName) -> Result<Response> {
    let certainty = |number| {
        let known = Certainty::from_number(number);
        known.ok_or_else(|| meaningless(row, first + 2, &number.to_string()))
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
        id: AttemptId(row.get(0)?),
        learner: text(row, 1, |text| text.parse().ok())?,
        started: time(row, 2)?,
        form: text_or_none(row, 3, Form::from_word)?,
        asked: row.get(4)?,
        answered: row.get(5)?,
        right: row.get(6)?,
        finished: row.get(7)?,
    })
}

pub(super) fn seen(row: &Row<'_>) -> Result<(QuestionId, Seen)> {
    let question = text(row, 0, |text| text.parse().ok())?;
    Ok((question, Seen { times: row.get(1)?, missed: row.get(2)? }))
}

pub(super) fn judged(row: &Row<'_>) -> Result<Judged> {
    Ok(Judged {
        hits: row.get(0)?,
        scams: row.get(1)?,
        false_alarms: row.get(2)?,
        genuine: row.get(3)?,
    })
}

pub(super) fn number<T: TryFrom<i64>>(row: &Row<'_>, column: usize) -> Result<T> {
    let number: i64 = row.get(column)?;
    number.try_into().map_err(|_| meaningless(row, column, &number.to_string()))
}

pub(super) fn time(row: &Row<'_>, column: usize) -> Result<Timestamp> {
    let millis: i64 = row.get(column)?;
    Timestamp::from_millisecond(millis).map_err(|_| meaningless(row, column, &millis.to_string()))
}

pub(super) fn text<T>(
    row: &Row<'_>,
    column: usize,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<T> {
    text_or_none(row, column, read)?.ok_or_else(|| meaningless(row, column, "nothing"))
}

pub(super) fn text_or_none<T>(
    row: &Row<'_>,
    column: usize,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>> {
    let Some(text) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(None);
    };
    read(text).map(Some).ok_or_else(|| meaningless(row, column, text))
}

pub(super) fn meaningless(row: &Row<'_>, column: usize, value: &str) -> Error {
    let column = row.as_ref().column_name(column).unwrap_or_default();
    // With no column of its own to count, rusqlite leaves the number out of the message.
    Error::FromSqlConversionFailure(usize::MAX, Type::Text, format!("{column}: {value}").into())
}
