//! From rows to what they mean. A row that means nothing is an error, never a guess.

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
        learner: text(row, "learner", |text| text.parse().ok())?,
        form: text_or_none(row, "form", Form::from_word)?,
        seed: Seed(row.get::<_, i64>("seed")?.cast_unsigned()),
        selection: row.get("selection")?,
        feedback: text(row, "feedback", feedback_from_word)?,
        certainty: row.get("certainty")?,
        started: time(row, "started")?,
        questions: Vec::new(),
    })
}

/// A question as it was asked; it must stand at this place.
pub(super) fn asked(row: &Row<'_>, place: usize) -> Result<Asked> {
    if row.get::<_, i64>("position")? != whole(place) {
        return Err(meaningless("position", "after a gap"));
    }
    question(row)
}

fn question(row: &Row<'_>) -> Result<Asked> {
    let tactic = text_or_none(row, "tactic", Tactic::from_word)?;
    let stage = text_or_none(row, "stage", |text| text.parse().ok())?;
    Ok(Asked {
        question: text(row, "question", |text| text.parse().ok())?,
        bank: text(row, "bank", |text| text.parse().ok())?,
        fingerprint: row.get::<_, i64>("fingerprint")?.cast_unsigned(),
        topic: text(row, "topic", Topic::from_word)?,
        kind: text(row, "kind", KindName::from_word)?,
        verdict: text_or_none(row, "verdict", Verdict::from_word)?,
        focus: tactic.map(|tactic| Focus { tactic, stage }),
        seen_before: row.get("seen_before")?,
        spare: row.get("spare")?,
    })
}

/// What happened. How an answer is read depends on the kind of its question.
pub(super) fn entry(row: &Row<'_>, questions: &[Asked]) -> Result<Entry> {
    let place = number(row, "number")?;
    let at = time(row, "at")?;
    let kind = row.get_ref("kind")?.as_str()?;
    if kind == "finished" {
        return Ok(Entry { number: place, at, event: Event::Finished });
    }
    let position: usize = number(row, "position")?;
    let Some(asked) = questions.get(position) else {
        return Err(meaningless("position", "past the last question"));
    };
    let event = match kind {
        "answered" => Event::Answered { position, response: response(row, asked.kind)? },
        "skipped" => Event::Skipped { position },
        "withdrawn" => Event::Withdrawn { position },
        other => return Err(meaningless("kind", other)),
    };
    Ok(Entry { number: place, at, event })
}

/// Whose row it is.
pub(super) fn learner(row: &Row<'_>) -> Result<Learner> {
    text(row, "name", |text| text.parse().ok())
}

/// An answer that counts.
pub(super) fn past(row: &Row<'_>) -> Result<Past> {
    let asked = question(row)?;
    Ok(Past {
        at: time(row, "at")?,
        form: text_or_none(row, "form", Form::from_word)?,
        response: response(row, asked.kind)?,
        asked,
    })
}

fn response(row: &Row<'_>, kind: KindName) -> Result<Response> {
    let certainty = |number| {
        Certainty::from_number(number).ok_or_else(|| meaningless("certainty", &number.to_string()))
    };
    Ok(Response {
        answer: text(row, "answer", |text| Answer::decode(text, kind))?,
        credit: Credit::new(row.get("credit")?),
        certainty: row.get::<_, Option<u8>>("certainty")?.map(certainty).transpose()?,
        took_ms: number(row, "took_ms")?,
        exposure: text(row, "exposure", Exposure::from_word)?,
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

fn number<T: TryFrom<i64>>(row: &Row<'_>, column: &str) -> Result<T> {
    let number: i64 = row.get(column)?;
    number.try_into().map_err(|_| meaningless(column, &number.to_string()))
}

fn time(row: &Row<'_>, column: &str) -> Result<Timestamp> {
    let millis: i64 = row.get(column)?;
    Timestamp::from_millisecond(millis).map_err(|_| meaningless(column, &millis.to_string()))
}

fn text<T>(row: &Row<'_>, column: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<T> {
    text_or_none(row, column, read)?.ok_or_else(|| meaningless(column, "nothing"))
}

fn text_or_none<T>(
    row: &Row<'_>,
    column: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>> {
    let Some(text) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(None);
    };
    read(text).map(Some).ok_or_else(|| meaningless(column, text))
}

fn meaningless(column: &str, value: &str) -> Error {
    // With no column of its own to count, rusqlite leaves the number out of the message.
    Error::FromSqlConversionFailure(usize::MAX, Type::Text, format!("{column}: {value}").into())
}
