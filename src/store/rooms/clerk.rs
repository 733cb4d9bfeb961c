//! From what happens in a room to what is kept of it.

use std::collections::hash_map::Entry as Slot;
use std::collections::{HashMap, HashSet};

use jiff::Timestamp;

use super::{Change, KeptRoom};
use crate::domain::attempt::{Entry, Event as Moved, Given};
use crate::domain::id::QuestionId;
use crate::domain::plan::{Asked, Feedback, Plan};
use crate::domain::response::{Exposure, Response};
use crate::domain::room::{Event, Key, Line, MemberId, Part, Room};

/// Turns events into changes, and knows for that how far each attempt has come.
#[derive(Debug, Clone, Default)]
pub struct Clerk {
    attempts: HashMap<(MemberId, usize), Progress>,
}

/// How far an attempt has come.
#[derive(Debug, Clone)]
struct Progress {
    entries: u32,
    /// For each question whether the learner had seen it before.
    seen: Vec<bool>,
}

impl Clerk {
    /// A clerk who goes on with a room.
    pub fn of(kept: &KeptRoom) -> Self {
        let attempts = kept.sheets.iter().map(|sheet| {
            let seen = sheet.kept.plan.questions.iter().map(|asked| asked.seen_before).collect();
            let entries = u32::try_from(sheet.kept.entries.len()).unwrap_or(u32::MAX);
            ((sheet.member, sheet.part), Progress { entries, seen })
        });
        Self { attempts: attempts.collect() }
    }

    /// What is kept of an event, before it is applied. `seen` tells which questions a learner whose
    /// attempt begins had seen before.
    pub fn changes(
        &mut self,
        room: &Room,
        at: Timestamp,
        event: &Event,
        seen: impl FnOnce(MemberId) -> HashSet<QuestionId>,
    ) -> Vec<Change> {
        let Some((member, part)) = Room::attempt_of(event) else {
            return vec![Change::Happened { at, event: event.clone() }];
        };
        let mut changes = Vec::new();
        let progress = match self.attempts.entry((member, part)) {
            Slot::Occupied(known) => known.into_mut(),
            Slot::Vacant(place) => {
                let Some((first, plan)) = begin(room, member, part, at, &seen(member)) else {
                    return changes;
                };
                let seen = plan.questions.iter().map(|asked| asked.seen_before).collect();
                changes.push(Change::Begun { member, part, first, plan });
                place.insert(Progress { entries: 0, seen })
            }
        };
        let lines = room.lines(event).into_iter();
        changes.extend(lines.map(|line| Change::Added {
            member,
            part,
            entry: progress.add(at, line),
        }));
        changes
    }

    /// What is kept of somebody's coming in.
    pub fn joined(room: &Room, at: Timestamp, event: &Event, key: Key) -> Option<Change> {
        let Event::Joined { learner, name } = event else { return None };
        let member = MemberId(u32::try_from(room.members().count()).ok()?);
        Some(Change::Joined { at, member, learner: learner.clone(), name: name.clone(), key })
    }
}

impl Progress {
    fn add(&mut self, at: Timestamp, line: Line) -> Entry {
        self.entries += 1;
        let event = match line {
            Line::Answered(position, given) => {
                Moved::Answered { position, response: self.response(position, given) }
            }
            Line::Skipped(position) => Moved::Skipped { position },
            Line::Withdrawn(position) => Moved::Withdrawn { position },
            Line::Finished => Moved::Finished,
        };
        Entry { number: self.entries, at, event }
    }

    fn response(&self, position: usize, given: Given) -> Response {
        let Given { answer, credit, certainty, took_ms } = given;
        let is_seen = self.seen.get(position).copied().unwrap_or(false);
        let exposure = if is_seen { Exposure::SeenBefore } else { Exposure::Fresh };
        Response { answer, credit, certainty, took_ms, exposure }
    }
}

/// The attempt of a learner for a part, from the first question on that the learner can have had; and
/// which one that is.
fn begin(
    room: &Room,
    member: MemberId,
    part: usize,
    at: Timestamp,
    seen: &HashSet<QuestionId>,
) -> Option<(usize, Plan)> {
    let setup = room.setup();
    let (set, first) = (room.set_for(member, part)?, room.first_for(member, part)?);
    let questions = set
        .questions
        .iter()
        .skip(first)
        .map(|put| Asked { seen_before: seen.contains(&put.asked.question), ..put.asked.clone() });
    // Alone, an explanation follows each answer, but in a form; together, it comes when the trainer
    // reveals it, and an answer may be changed until then.
    let is_alone = setup.parts.get(part).is_some_and(Part::is_own_pace);
    let feedback =
        if is_alone && set.form.is_none() { Feedback::AfterEach } else { Feedback::AtEnd };
    let plan = Plan {
        learner: room.member(member)?.learner.clone(),
        // Who came too late for its beginning has not taken the form.
        form: set.form.filter(|_| first == 0),
        seed: setup.seed,
        selection: setup.selection,
        feedback,
        certainty: setup.certainty,
        started: at,
        questions: questions.collect(),
    };
    Some((first, plan))
}
