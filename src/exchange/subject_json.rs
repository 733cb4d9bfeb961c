//! All that is held of one learner, row by row as it is kept: for whoever asks what is stored.
//!
//! `learner`; `roster`, what a class knows, if there is one; `rooms`, the workshops the learner was in, with
//! the `name` there; `attempts`, each with what was settled when it began (`id`, `started`, `form`, `seed`,
//! `selection_version`, `exam`, `asks_certainty`), its `questions` as they were asked, and its
//! `entries`, oldest first, those taken back and those of practice among them. Positions count from 1.

use jiff::Timestamp;
use serde::Serialize;

use crate::domain::answer::Certainty;
use crate::domain::attempt::{Entry, Event};
use crate::domain::class::{Class, Member, SchoolId};
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::plan::{Asked, Feedback};
use crate::domain::response::Response;
use crate::domain::room::Nickname;
use crate::store::Kept;
use crate::store::rooms::RoomSummary;

use super::json::pretty;

#[derive(Serialize)]
struct Document<'a> {
    learner: &'a str,
    /// What the roster of a class says; none for somebody in no class.
    roster: Option<RosterDocument<'a>>,
    rooms: Vec<RoomDocument<'a>>,
    attempts: Vec<AttemptDocument<'a>>,
}

#[derive(Serialize)]
struct RoomDocument<'a> {
    room: i64,
    code: &'a str,
    started: Timestamp,
    name: &'a str,
}

#[derive(Serialize)]
struct RosterDocument<'a> {
    class: &'a str,
    code: &'a str,
    name: &'a str,
    student_id: Option<&'a str>,
    sis_id: Option<&'a str>,
    email: Option<&'a str>,
    login: Option<&'a str>,
}

#[derive(Serialize)]
struct AttemptDocument<'a> {
    id: i64,
    started: Timestamp,
    form: Option<&'a str>,
    seed: u64,
    selection_version: u32,
    exam: bool,
    asks_certainty: bool,
    questions: Vec<QuestionDocument<'a>>,
    entries: Vec<EntryDocument<'a>>,
}

#[derive(Serialize)]
struct QuestionDocument<'a> {
    position: usize,
    question: &'a str,
    bank: &'a str,
    bank_fingerprint: String,
    topic: &'a str,
    kind: &'a str,
    verdict: Option<&'a str>,
    tactic: Option<&'a str>,
    stage: Option<String>,
    seen_before: bool,
    spare: bool,
}

#[derive(Serialize)]
struct EntryDocument<'a> {
    number: u32,
    at: Timestamp,
    /// `answered`, `skipped`, `withdrawn` or `finished`.
    what: &'a str,
    position: Option<usize>,
    #[serde(flatten)]
    answer: Option<AnswerDocument<'a>>,
}

#[derive(Serialize)]
struct AnswerDocument<'a> {
    answer: String,
    credit: f64,
    certainty: Option<u8>,
    milliseconds: u64,
    exposure: &'a str,
}

/// A workshop in which a learner was, and what they were called there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    /// The workshop.
    pub room: RoomSummary,
    /// The name.
    pub name: Nickname,
}

/// All that is held of a learner, with the class and the member of it that the learner is.
pub fn subject(
    learner: &Learner,
    class: Option<(&Class, &Member)>,
    rooms: &[Attended],
    kept: &[Kept],
) -> String {
    let rooms = rooms.iter().map(attended).collect();
    let attempts = kept.iter().map(attempt).collect();
    let roster = class.map(|(class, member)| roster(class, member));
    pretty(&Document { learner: learner.as_str(), roster, rooms, attempts })
}

fn attended(Attended { room, name }: &Attended) -> RoomDocument<'_> {
    let (code, started) = (room.code.as_str(), room.started);
    RoomDocument { room: room.id.0, code, started, name: name.as_str() }
}

fn roster<'a>(class: &'a Class, member: &'a Member) -> RosterDocument<'a> {
    let school = &member.school;
    RosterDocument {
        class: class.name.as_str(),
        code: member.code.as_str(),
        name: member.name.as_str(),
        student_id: school.student_id.as_ref().map(SchoolId::as_str),
        sis_id: school.sis_id.as_ref().map(SchoolId::as_str),
        email: school.email.as_ref().map(SchoolId::as_str),
        login: school.login.as_ref().map(SchoolId::as_str),
    }
}

fn attempt(kept: &Kept) -> AttemptDocument<'_> {
    let plan = &kept.plan;
    AttemptDocument {
        id: kept.id.0,
        started: plan.started,
        form: plan.form.map(Form::word),
        seed: plan.seed.0,
        selection_version: plan.selection,
        exam: plan.feedback == Feedback::AtEnd,
        asks_certainty: plan.certainty,
        questions: plan.questions.iter().enumerate().map(question).collect(),
        entries: kept.entries.iter().map(entry).collect(),
    }
}

fn question((at, asked): (usize, &Asked)) -> QuestionDocument<'_> {
    let focus = asked.focus;
    QuestionDocument {
        position: at + 1,
        question: asked.question.as_str(),
        bank: asked.bank.as_str(),
        bank_fingerprint: format!("{:016x}", asked.fingerprint),
        topic: asked.topic.word(),
        kind: asked.kind.word(),
        verdict: asked.verdict.map(|verdict| verdict.word()),
        tactic: focus.map(|focus| focus.tactic.word()),
        stage: focus.and_then(|focus| focus.stage).map(|stage| stage.to_string()),
        seen_before: asked.seen_before,
        spare: asked.spare,
    }
}

fn entry(entry: &Entry) -> EntryDocument<'_> {
    let (what, position, response) = match &entry.event {
        Event::Answered { position, response } => ("answered", Some(position), Some(response)),
        Event::Skipped { position } => ("skipped", Some(position), None),
        Event::Withdrawn { position } => ("withdrawn", Some(position), None),
        Event::Finished => ("finished", None, None),
    };
    EntryDocument {
        number: entry.number,
        at: entry.at,
        what,
        position: position.map(|at| at + 1),
        answer: response.map(answer),
    }
}

fn answer(response: &Response) -> AnswerDocument<'_> {
    AnswerDocument {
        answer: response.answer.encode(),
        credit: response.credit.share(),
        certainty: response.certainty.map(Certainty::number),
        milliseconds: response.took_ms,
        exposure: response.exposure.word(),
    }
}
