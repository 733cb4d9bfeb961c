//! From rows to a room.

use jiff::Timestamp;
use rusqlite::{Result, Row};

use super::super::rows::{asked, meaningless, number, text, text_or_none, time};
use super::words;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::room::{
    Doing, Event, Key, MemberId, Names, Nickname, Part, Put, Set, Setup, Talk,
};
use crate::domain::seed::Seed;
use crate::store::rooms::{KeptSheet, RoomId, RoomSummary, forgotten};
use crate::store::{AttemptId, Kept};

pub(super) fn summary(row: &Row<'_>) -> Result<RoomSummary> {
    let has_ended = row.get::<_, Option<i64>>(3)?.is_some();
    Ok(RoomSummary {
        id: RoomId(row.get(0)?),
        code: row.get(1)?,
        started: time(row, 2)?,
        ended: if has_ended { Some(time(row, 3)?) } else { None },
        learners: row.get(4)?,
        answers: row.get(5)?,
    })
}

/// What was settled, without the parts, and what the trainer is known by.
pub(super) fn settled(row: &Row<'_>) -> Result<(Setup, Option<Key>)> {
    let setup = Setup {
        code: text(row, 0, |text| text.parse().ok())?,
        names: text(row, 1, Names::from_word)?,
        class: text_or_none(row, 8, |text| text.parse().ok())?,
        certainty: row.get(2)?,
        seed: Seed(row.get::<_, i64>(3)?.cast_unsigned()),
        selection: row.get(4)?,
        started: time(row, 5)?,
        listens: row.get::<_, String>(7)?.into_boxed_str(),
        parts: Vec::new(),
    };
    Ok((setup, text_or_none(row, 6, |text| text.parse().ok())?))
}

/// A set without its questions, and whose it is.
pub(super) fn set(row: &Row<'_>) -> Result<(usize, Set)> {
    let form = text_or_none(row, 1, Form::from_word)?;
    Ok((number(row, 0)?, Set { form, questions: Vec::new() }))
}

/// A question, with its part and its set.
pub(super) fn put(row: &Row<'_>) -> Result<(usize, usize, Put)> {
    let place: usize = number(row, 3)?;
    let put = Put { asked: asked(row, 3, place)?, has_care: row.get(2)? };
    Ok((number(row, 0)?, number(row, 1)?, put))
}

/// A part with its sets.
pub(super) fn part(row: &Row<'_>, mut sets: Vec<Set>) -> Result<Part> {
    let words = |column| row.get::<_, String>(column).map(String::into_boxed_str);
    let doing = match row.get_ref(2)?.as_str()? {
        "talk" => Doing::Talk(Talk { title: words(3)?, shown: words(4)? }),
        "together" if sets.len() == 1 => Doing::Together(sets.remove(0)),
        "own-pace" => {
            let until = row.get::<_, Option<i64>>(5)?.map(|_| time(row, 5)).transpose()?;
            Doing::OwnPace { sets, until }
        }
        other => return Err(meaningless(row, 2, other)),
    };
    Ok(Part { minutes: row.get(0)?, notes: words(1)?, doing })
}

/// Somebody who came in.
pub(super) struct Came {
    learner: Learner,
    name: Nickname,
    pub(super) key: Option<Key>,
}

/// The member with this number of a room. Who has been forgotten since is called by it.
pub(super) fn member(row: &Row<'_>, room: RoomId, at: usize) -> Result<Came> {
    let nobody = forgotten(room, at);
    let named = |column| -> Result<String> {
        Ok(row.get::<_, Option<String>>(column)?.unwrap_or_else(|| nobody.clone()))
    };
    let unfit = |column| meaningless(row, column, "no name");
    Ok(Came {
        learner: named(0)?.parse().map_err(|_| unfit(0))?,
        name: named(1)?.parse().map_err(|_| unfit(1))?,
        key: text_or_none(row, 2, |text| text.parse().ok())?,
    })
}

/// What happened. Those who came in stand in the list of members.
pub(super) fn event(row: &Row<'_>, members: &[Came]) -> Result<Event> {
    let place = |column| -> Result<Option<usize>> {
        row.get::<_, Option<i64>>(column)?.map(|_| number(row, column)).transpose()
    };
    let (part, position) = (place(2)?, place(3)?);
    let spot = || part.zip(position).ok_or_else(|| meaningless(row, 2, "nothing"));
    let who = || number(row, 1).map(MemberId);
    let switch = || text(row, 4, words::switch_of);
    Ok(match row.get_ref(0)?.as_str()? {
        "joined" => {
            let came = members.get(number::<usize>(row, 1)?);
            let came = came.ok_or_else(|| meaningless(row, 1, "nobody"))?;
            Event::Joined { learner: came.learner.clone(), name: came.name.clone() }
        }
        "removed" => Event::Removed { member: who()?, may_return: true },
        "kept-out" => Event::Removed { member: who()?, may_return: false },
        "returned" => Event::Returned { member: who()? },
        "dropped" => spot().map(|(part, position)| Event::Dropped { part, position })?,
        "read-on" => {
            let (member, (part, position)) = (who()?, spot()?);
            Event::ReadOn { member, part, position }
        }
        "hands" => {
            let ((part, position), counts) = (spot()?, text(row, 4, words::counts_of)?);
            Event::Hands { part, position, counts }
        }
        "moved" => Event::Moved { to: text(row, 4, |text| words::place_of(text, part, position))? },
        "deadline" => Event::Deadline(text_or_none(row, 4, |text| {
            Timestamp::from_millisecond(text.parse().ok()?).ok()
        })?),
        "paused" => Event::Paused(switch()?),
        "locked" => Event::Locked(switch()?),
        "ended" => Event::Ended,
        other => return Err(meaningless(row, 0, other)),
    })
}

/// What a learner answered in a part.
pub(super) fn sheet(
    row: &Row<'_>,
    load: impl FnOnce(AttemptId) -> Result<Option<Kept>>,
) -> Result<KeptSheet> {
    let kept = load(AttemptId(row.get(3)?))?;
    let kept = kept.ok_or_else(|| meaningless(row, 3, "no attempt"))?;
    let member = MemberId(number(row, 0)?);
    Ok(KeptSheet { member, part: number(row, 1)?, first: number(row, 2)?, kept })
}
