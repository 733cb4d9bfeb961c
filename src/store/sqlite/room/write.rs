//! From what happened in a room to rows.

use jiff::Timestamp;
use rusqlite::types::ToSqlOutput;
use rusqlite::{
    Connection, OptionalExtension, Result, TransactionBehavior, params, params_from_iter,
};

use super::super::rows::whole;
use super::super::write as attempts;
use super::words;
use crate::domain::class::ClassName;
use crate::domain::form::Form;
use crate::domain::room::{Doing, Event, Key, MemberId, Part, Set, Setup, Talk};
use crate::store::AttemptId;
use crate::store::rooms::{Change, RoomId};

/// Keeps a room that opens: all of it or nothing.
pub(super) fn open(conn: &mut Connection, setup: &Setup, key: &Key) -> Result<RoomId> {
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    change.execute(
        include_str!("../sql/room/open.sql"),
        params![
            setup.code.as_str(),
            setup.names.word(),
            setup.certainty,
            setup.seed.0.cast_signed(),
            setup.selection,
            setup.started.as_millisecond(),
            key.digits(),
            &*setup.listens,
            setup.class.as_ref().map(ClassName::as_str),
        ],
    )?;
    let room = RoomId(change.last_insert_rowid());
    for (number, part) in setup.parts.iter().enumerate() {
        add_part(&change, room, number, part)?;
    }
    change.commit()?;
    Ok(room)
}

fn add_part(conn: &Connection, room: RoomId, number: usize, part: &Part) -> Result<()> {
    let (kind, title, shown) = match &part.doing {
        Doing::Talk(Talk { title, shown }) => ("talk", &**title, &**shown),
        Doing::Together(_) => ("together", "", ""),
        Doing::OwnPace { .. } => ("own-pace", "", ""),
    };
    let until = part.until().map(Timestamp::as_millisecond);
    let (number_of, notes) = (whole(number), &*part.notes);
    let row = params![room.0, number_of, part.minutes, notes, kind, title, shown, until];
    conn.execute(include_str!("../sql/room/add_part.sql"), row)?;
    for (at, set) in part.sets().iter().enumerate() {
        add_set(conn, room, number, at, set)?;
    }
    Ok(())
}

fn add_set(conn: &Connection, room: RoomId, part: usize, number: usize, set: &Set) -> Result<()> {
    let (part, number) = (whole(part), whole(number));
    let form = set.form.map(Form::word);
    conn.execute(include_str!("../sql/room/add_set.sql"), params![room.0, part, number, form])?;
    let mut insert = conn.prepare_cached(include_str!("../sql/room/add_question.sql"))?;
    for (position, put) in set.questions.iter().enumerate() {
        let place = [room.0, part, number, whole(position)].map(ToSqlOutput::from);
        let row = place.into_iter().chain(attempts::columns_of(&put.asked));
        insert.execute(params_from_iter(row.chain([put.has_care.into()])))?;
    }
    Ok(())
}

/// Keeps what happened, by one commit for all of it.
pub(super) fn commit(conn: &mut Connection, room: RoomId, changes: &[Change]) -> Result<()> {
    let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    changes.iter().try_for_each(|one| keep(&change, room, one))?;
    change.commit()
}

fn keep(conn: &Connection, room: RoomId, change: &Change) -> Result<()> {
    match change {
        Change::Joined { at, member, learner, name, key } => {
            let row = params![room.0, member.0, learner.as_str(), name.as_str(), key.digits()];
            conn.prepare_cached(include_str!("../sql/room/add_member.sql"))?.execute(row)?;
            add_event(conn, room, *at, &Row::of(*member, "joined"))
        }
        Change::Keyed { member, key } => set_key(conn, room, *member, Some(key)),
        Change::Happened { at, event } => happen(conn, room, *at, event),
        Change::Begun { member, part, first, plan } => {
            let attempt = attempts::insert(conn, plan)?;
            let row = params![room.0, member.0, whole(*part), whole(*first), attempt.0];
            conn.prepare_cached(include_str!("../sql/room/add_attempt.sql"))?.execute(row)?;
            Ok(())
        }
        Change::Added { member, part, entry } => {
            let attempt = attempt_of(conn, room, *member, *part)?;
            attempts::append(conn, attempt, entry)
        }
    }
}

/// The attempt of a learner for a part. One that never began has the number of none, which the table
/// of entries refuses.
fn attempt_of(conn: &Connection, room: RoomId, member: MemberId, part: usize) -> Result<AttemptId> {
    let mut find = conn.prepare_cached(include_str!("../sql/room/attempt_of.sql"))?;
    let found = find.query_row(params![room.0, member.0, whole(part)], |row| row.get(0));
    Ok(AttemptId(found.optional()?.unwrap_or(0)))
}

/// A row of `room_event`, besides its place and time.
#[derive(Default)]
struct Row {
    kind: &'static str,
    member: Option<u32>,
    part: Option<usize>,
    position: Option<usize>,
    value: Option<String>,
}

impl Row {
    fn of(member: MemberId, kind: &'static str) -> Self {
        Self { kind, member: Some(member.0), ..Self::default() }
    }

    fn at(part: usize, position: usize, kind: &'static str) -> Self {
        Self { kind, part: Some(part), position: Some(position), ..Self::default() }
    }

    fn saying(kind: &'static str, value: Option<String>) -> Self {
        Self { kind, value, ..Self::default() }
    }

    fn switch(kind: &'static str, on: bool) -> Self {
        Self::saying(kind, Some(words::switch(on).to_owned()))
    }
}

fn happen(conn: &Connection, room: RoomId, at: Timestamp, event: &Event) -> Result<()> {
    let row = match event {
        // A name stands with its learner, so that it can be forgotten.
        Event::Renamed { member, name } => {
            let row = params![room.0, member.0, name.as_str()];
            return conn.execute(include_str!("../sql/room/rename.sql"), row).map(drop);
        }
        Event::Removed { member, may_return } => {
            if *may_return {
                set_key(conn, room, *member, None)?;
            }
            Row::of(*member, if *may_return { "removed" } else { "kept-out" })
        }
        Event::Returned { member } => Row::of(*member, "returned"),
        Event::Dropped { part, position } => Row::at(*part, *position, "dropped"),
        Event::ReadOn { member, part, position } => {
            Row { member: Some(member.0), ..Row::at(*part, *position, "read-on") }
        }
        Event::Hands { part, position, counts } => {
            Row { value: Some(words::counts(counts)), ..Row::at(*part, *position, "hands") }
        }
        Event::Moved { to } => {
            let (word, part, position) = words::place(*to);
            Row { part, position, ..Row::saying("moved", Some(word.to_owned())) }
        }
        Event::Deadline(at) => {
            Row::saying("deadline", at.map(|at| at.as_millisecond().to_string()))
        }
        Event::Paused(paused) => Row::switch("paused", *paused),
        Event::Locked(locked) => Row::switch("locked", *locked),
        Event::Ended => {
            end(conn, room, at)?;
            Row::saying("ended", None)
        }
        // These are kept as members and attempts.
        Event::Joined { .. } | Event::Marked { .. } | Event::SheetFinished { .. } => return Ok(()),
    };
    add_event(conn, room, at, &row)
}

/// What the phone of a member is known by; nothing, once the member has been taken out.
fn set_key(conn: &Connection, room: RoomId, member: MemberId, key: Option<&Key>) -> Result<()> {
    let row = params![room.0, member.0, key.map(Key::digits)];
    conn.execute(include_str!("../sql/room/set_key.sql"), row).map(drop)
}

/// Nobody is known by a key any more.
fn end(conn: &Connection, room: RoomId, at: Timestamp) -> Result<()> {
    let ended = params![room.0, at.as_millisecond()];
    conn.execute(include_str!("../sql/room/end.sql"), ended)?;
    conn.execute(include_str!("../sql/room/end_members.sql"), [room.0]).map(drop)
}

fn add_event(conn: &Connection, room: RoomId, at: Timestamp, row: &Row) -> Result<()> {
    conn.prepare_cached(include_str!("../sql/room/add_event.sql"))?.execute(params![
        room.0,
        at.as_millisecond(),
        row.kind,
        row.member,
        row.part.map(whole),
        row.position.map(whole),
        row.value,
    ])?;
    Ok(())
}
