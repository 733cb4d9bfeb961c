//! What each role sees at each place: pages drawn once for all who see the same.

mod ending;
mod moves;
mod outcome;
mod own;
mod question;

use std::collections::HashMap;

use axum::extract::ws::Utf8Bytes;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, PreEscaped, html};

use crate::domain::library::Library;
use crate::domain::question::Question;
use crate::domain::room::{Mark, MemberId, Names, Part, Phase, Place, Room, Setup};
use crate::domain::seed::Seed;
use crate::say;
use crate::ui::question::Shown;
use crate::words::Words;

use super::hall::{ForLearners, Stage};
use super::host::{Door, Hosting};
use super::message::{Closing, Tell};
use ending::in_itself;
use own::{OwnAnswer, mine};

/// Explanations beside so many different answers are drawn ahead; who gave another one asks for theirs.
const MOST_ANSWERS: usize = 64;

/// Draws what people see.
pub(super) struct Views<'v> {
    words: &'v Words,
    library: &'v Library,
    seed: Seed,
    certainty: bool,
    door: Door,
    /// The calendar of the reminder days, as an address that holds all of it.
    calendar: String,
    zone: TimeZone,
}

/// What a learner of a question is shown it by.
pub(super) struct Asked<'v> {
    pub(super) spot: (usize, usize),
    pub(super) total: usize,
    pub(super) question: &'v Question,
    pub(super) shown: Shown<'v>,
}

impl<'v> Views<'v> {
    pub(super) fn new(words: &'v Words, library: &'v Library, hosting: &Hosting) -> Self {
        let Setup { seed, certainty, .. } = hosting.kept.setup;
        let (door, calendar) = (hosting.door.clone(), in_itself(&hosting.reminders));
        let zone = hosting.zone.clone();
        Self { words, library, seed, certainty, door, calendar, zone }
    }

    /// What stands before everybody.
    pub(super) fn stage(&self, room: &Room, now: Timestamp) -> Stage {
        let frame = |html: Markup, notes: Option<Markup>| self.frame(room, now, html, notes);
        let big = self.big(room);
        Stage {
            learners: self.learners(room, now),
            trainer: frame(html! { (big) (self.moves(room)) }, Some(self.notes(room))),
            outside: frame(self.outside(room, &big), None),
            screen: frame(big, None),
        }
    }

    fn learners(&self, room: &Room, now: Timestamp) -> ForLearners {
        match room.place() {
            _ if room.is_over() => self.for_all(room, now, self.over(self.reminders_of_its_own())),
            Place::Question { part, position, phase: Phase::Revealed } => {
                let Some(asked) = self.together(room, part, position) else {
                    return ForLearners::Own;
                };
                let mut answers = HashMap::new();
                for (_, mark) in room.marks(part, position) {
                    if let Mark::Answered(given) = mark
                        && answers.len() < MOST_ANSWERS
                    {
                        answers.entry(given.answer.encode()).or_insert_with(|| {
                            self.frame(room, now, self.explained(&asked, Some(given)), None)
                        });
                    }
                }
                let others = self.frame(room, now, self.explained(&asked, None), None);
                ForLearners::ByAnswer { part, position, answers, others }
            }
            Place::OwnPace { .. } | Place::Outcome { .. } => ForLearners::Own,
            _ => self.for_all(room, now, self.same(room)),
        }
    }

    fn for_all(&self, room: &Room, now: Timestamp, html: Markup) -> ForLearners {
        let frame = self.frame(room, now, html.clone(), None);
        ForLearners::Same { frame, html: html.into_string() }
    }

    /// What one learner sees, with their name and their own answer. What is the same for all of them is
    /// taken from what was drawn before.
    pub(super) fn learner(
        &self,
        room: &Room,
        member: MemberId,
        now: Timestamp,
        drawn: &ForLearners,
    ) -> Utf8Bytes {
        let same = || match drawn {
            ForLearners::Same { html, .. } => PreEscaped(html.clone()),
            _ => self.same(room),
        };
        let Some(one) = room.member(member) else { return Utf8Bytes::default() };
        let (html, mine) = match room.place() {
            _ if room.is_over() => (same(), None),
            Place::Question { part, position, phase } => {
                let mark = one.sheet(part).and_then(|sheet| sheet.mark(position));
                match (self.together(room, part, position), phase) {
                    (Some(asked), Phase::Revealed) => (self.explained(&asked, given(mark)), None),
                    (Some(asked), _) => (same(), mark.map(|mark| mine(&asked, mark))),
                    (None, _) => (self.gone(), None),
                }
            }
            Place::OwnPace { part } => (self.alone(room, member, part), None),
            Place::Outcome { part } => (self.own_outcome(room, member, part), None),
            _ => (same(), None),
        };
        let html = html.into_string();
        text(&Tell::Stage {
            turn: room.turn(),
            html: &html,
            notes: None,
            name: Some(one.name.as_str()),
            mine: mine.as_ref().map(OwnAnswer::told),
            closing: self.closing(room, now),
            over: room.is_over(),
        })
    }

    /// What is the same for all learners.
    fn same(&self, room: &Room) -> Markup {
        match room.place() {
            Place::Lobby => self.lobby(room),
            Place::Talk { part } => self.talk(room, part),
            Place::Question { part, position, phase } => {
                match self.together(room, part, position) {
                    Some(asked) => self.question(room, &asked, phase),
                    None => self.gone(),
                }
            }
            Place::Farewell => self.farewell(self.reminders()),
            Place::OwnPace { .. } | Place::Outcome { .. } => html! {},
        }
    }

    /// For how many options of a question hands can be raised; none where there is nothing to choose from.
    pub(super) fn offered(&self, room: &Room, part: usize, position: usize) -> Option<usize> {
        let asked = self.together(room, part, position)?;
        asked.shown.takes_hands().then(|| asked.shown.numbered().count())
    }

    /// A question that everybody has before them; none if its bank is gone.
    fn together<'a>(&'a self, room: &'a Room, part: usize, position: usize) -> Option<Asked<'a>> {
        let set = room.setup().parts.get(part)?.together()?;
        self.asked(set, part, position)
    }

    fn asked<'a>(
        &'a self,
        set: &'a crate::domain::room::Set,
        part: usize,
        position: usize,
    ) -> Option<Asked<'a>> {
        let put = set.questions.get(position)?;
        let (_, question) = self.library.find_asked(&put.asked)?;
        let shown = Shown::new(question, self.seed);
        Some(Asked { spot: (part, position), total: set.questions.len(), question, shown })
    }

    fn frame(&self, room: &Room, now: Timestamp, html: Markup, notes: Option<Markup>) -> Utf8Bytes {
        let (html, notes) = (html.into_string(), notes.map(Markup::into_string));
        text(&Tell::Stage {
            turn: room.turn(),
            html: &html,
            notes: notes.as_deref(),
            name: None,
            mine: None,
            closing: self.closing(room, now),
            over: room.is_over(),
        })
    }

    fn heading(&self, text: &str) -> Markup {
        html! { h1 tabindex="-1" dir="auto" { (text) } }
    }

    fn lobby(&self, room: &Room) -> Markup {
        let rules = match room.setup().names {
            Names::Class => say!(self.words, "room-in-rules-class"),
            Names::MadeUp | Names::Own => say!(self.words, "room-in-rules"),
        };
        html! {
            (self.heading(&say!(self.words, "room-in")))
            p { (say!(self.words, "room-in-wait")) }
            p { (rules) }
        }
    }

    fn talk(&self, room: &Room, part: usize) -> Markup {
        let talk = room.setup().parts.get(part).and_then(Part::talk);
        let Some(talk) = talk else { return html! {} };
        html! {
            (self.heading(&talk.title))
            @for line in talk.shown.lines().filter(|line| !line.trim().is_empty()) { p { (line) } }
        }
    }

    /// When what stands open closes.
    fn closing(&self, room: &Room, now: Timestamp) -> Option<Closing> {
        let at = room.deadline()?;
        let left = at.duration_since(now).as_secs().max(0);
        let closes_in = u32::try_from(left).unwrap_or(u32::MAX);
        Some(Closing { closes_in, closes_at: self.clock_at(at) })
    }

    /// What the clock on the wall shows at a moment.
    fn clock_at(&self, at: Timestamp) -> String {
        at.to_zoned(self.zone.clone()).strftime("%H:%M").to_string()
    }

    fn gone(&self) -> Markup {
        html! { (self.heading(&say!(self.words, "room-question-gone"))) }
    }
}

/// What is given, if it is an answer.
fn given(mark: Option<&Mark>) -> Option<&crate::domain::attempt::Given> {
    match mark {
        Some(Mark::Answered(given)) => Some(given),
        _ => None,
    }
}

/// A message as it goes over the wire. What is told always has a form in JSON.
pub(super) fn text(tell: &Tell<'_>) -> Utf8Bytes {
    serde_json::to_string(tell).unwrap_or_default().into()
}
