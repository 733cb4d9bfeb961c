//! From what happened to rows.

use rusqlite::types::{Null, ToSqlOutput};
use rusqlite::{Connection, Error, Result, TransactionBehavior, ffi, params, params_from_iter};

use super::rows::{feedback_word, whole};
use crate::domain::answer::Certainty;
use crate::domain::attempt::{Entry, Event};
use crate::domain::form::Form;
use crate::domain::plan::{Asked, Plan};
use crate::domain::verdict::Verdict;
use crate::store::{AttemptId, StoreError};

/// Keeps a plan: all of it or nothing.
pub(super) fn begin(conn: &mut Connection, plan: &Plan) -> Result<AttemptId> {
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let id = insert(&change, plan)?;
    change.commit()?;
    Ok(id)
}

/// Writes a plan, within the transaction of whoever calls.
pub(super) fn insert(change: &Connection, plan: &Plan) -> Result<AttemptId> {
    let id = insert_attempt(change, plan)?;
    insert_questions(change, id, &plan.questions)?;
    Ok(id)
}

fn insert_attempt(change: &Connection, plan: &Plan) -> Result<AttemptId> {
    let learner = plan.learner.as_str();
    change.prepare_cached(include_str!("sql/begin_learner.sql"))?.execute([learner])?;
    change.prepare_cached(include_str!("sql/begin_attempt.sql"))?.execute(params![
        learner,
        plan.seed.0.cast_signed(),
        plan.selection,
        feedback_word(plan.feedback),
        plan.certainty,
        plan.started.as_millisecond(),
        plan.form.map(Form::word),
    ])?;
    Ok(AttemptId(change.last_insert_rowid()))
}

fn insert_questions(change: &Connection, id: AttemptId, asked: &[Asked]) -> Result<()> {
    let mut insert = change.prepare_cached(include_str!("sql/begin_question.sql"))?;
    for (position, asked) in asked.iter().enumerate() {
        let place = [id.0, whole(position)].map(ToSqlOutput::from);
        insert.execute(params_from_iter(place.into_iter().chain(columns_of(asked))))?;
    }
    Ok(())
}

/// What a row holds of a question that is asked, in an attempt as in a room.
pub(super) fn columns_of(asked: &Asked) -> [ToSqlOutput<'_>; 10] {
    let (verdict, focus) = (asked.verdict.map(Verdict::word), asked.focus);
    let tactic = focus.map(|focus| focus.tactic.word());
    let stage = focus.and_then(|focus| focus.stage);
    [
        asked.question.as_str().into(),
        asked.bank.as_str().into(),
        asked.fingerprint.cast_signed().into(),
        asked.topic.word().into(),
        asked.kind.word().into(),
        verdict.map_or(Null.into(), Into::into),
        tactic.map_or(Null.into(), Into::into),
        stage.map_or(Null.into(), |stage| stage.to_string().into()),
        asked.seen_before.into(),
        asked.spare.into(),
    ]
}

/// Keeps an entry, by one statement that commits itself.
pub(super) fn append(conn: &Connection, attempt: AttemptId, entry: &Entry) -> Result<()> {
    let (kind, position, response) = match &entry.event {
        Event::Answered { position, response } => ("answered", Some(position), Some(response)),
        Event::Skipped { position } => ("skipped", Some(position), None),
        Event::Withdrawn { position } => ("withdrawn", Some(position), None),
        Event::Finished => ("finished", None, None),
    };
    conn.prepare_cached(include_str!("sql/append.sql"))?.execute(params![
        attempt.0,
        entry.number,
        entry.at.as_millisecond(),
        kind,
        position.map(|&position| whole(position)),
        response.map(|given| given.answer.encode()),
        response.map(|given| given.credit.share()),
        response.and_then(|given| given.certainty).map(Certainty::number),
        response.map(|given| i64::try_from(given.took_ms).unwrap_or(i64::MAX)),
        response.map(|given| given.exposure.word()),
    ])?;
    Ok(())
}

/// Why a row was refused, if what it refers to is not there or its place is taken.
pub(super) fn refused(error: &Error, attempt: AttemptId) -> Option<StoreError> {
    match error.sqlite_error()?.extended_code {
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(StoreError::NoSuchAttempt(attempt)),
        ffi::SQLITE_CONSTRAINT_PRIMARYKEY => Some(StoreError::GoesOnElsewhere(attempt)),
        _ => None,
    }
}
