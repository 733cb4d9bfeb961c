//! A question on a phone, before and after its explanation; and what the trainer may know of it.

use maud::{Markup, html};

use super::outcome::is_graded;
use super::{Asked, Views};
use crate::domain::attempt::Given;
use crate::domain::id::QuestionId;
use crate::domain::kind::Kind;
use crate::domain::response::{Exposure, Response};
use crate::domain::room::{MemberId, Part, Phase, Place, Room};
use crate::html::answer::{Ask, form, skip_alone};
use crate::html::question::{heading, question, with_spread};
use crate::html::screen;
use crate::say;
use crate::ui::feedback::{below_scene, for_all, lit};
use crate::ui::names;
use crate::ui::question::Shown;
use crate::ui::screen::{Role, Screen};
use crate::words::Words;
use crate::workshop::host::Door;
use crate::workshop::pages::screen::{Lobby, lobby};
use crate::workshop::pages::trainer::hands;

impl Views<'_> {
    pub(super) fn question(&self, room: &Room, asked: &Asked<'_>, phase: Phase) -> Markup {
        let words = self.words;
        html! {
            @if room.is_paused() { p.care { (say!(words, "room-paused")) } }
            @match phase {
                Phase::Care => {
                    (self.number(asked))
                    (self.care(asked))
                }
                Phase::Open => (self.form(asked)),
                Phase::Closed | Phase::Revealed => {
                    (self.number(asked))
                    p { (say!(words, "room-closed")) }
                    (screen::draw(&asked.shown.screen(words)))
                }
            }
        }
    }

    fn form(&self, asked: &Asked<'_>) -> Markup {
        let ask = Ask { spot: asked.spot, place: &self.place(asked), certainty: self.certainty };
        form(self.words, &asked.shown, &ask)
    }

    fn place(&self, asked: &Asked<'_>) -> String {
        say!(self.words, "question-of", number = asked.spot.1 + 1, total = asked.total)
    }

    fn number(&self, asked: &Asked<'_>) -> Markup {
        self.heading(&self.place(asked))
    }

    fn care(&self, asked: &Asked<'_>) -> Markup {
        let note = asked.question.advice.care.as_deref().unwrap_or_default();
        html! {
            p.care { (say!(self.words, "care-note", care = note)) }
            p { (say!(self.words, "room-care-wait")) }
        }
    }

    /// The explanation, beside a learner's own answer or beside none.
    pub(super) fn explained(&self, asked: &Asked<'_>, given: Option<&Given>) -> Markup {
        let words = self.words;
        let told = match given {
            Some(given) => lit(words, &asked.shown, &response(given)),
            None => {
                let mut told = Screen::line(Role::Body, say!(words, "room-not-answered"));
                told.append(for_all(words, &asked.shown));
                told
            }
        };
        html! { (self.number(asked)) (screen::draw(&told)) }
    }

    /// What a learner has before them where everybody goes on alone.
    pub(super) fn alone(&self, room: &Room, member: MemberId, part: usize) -> Markup {
        let Some(set) = room.set_for(member, part) else { return self.gone() };
        let sheet = room.member(member).and_then(|one| one.sheet(part));
        let next = sheet.map_or(0, |sheet| sheet.next());
        let is_form = set.form.is_some();
        if let (false, Some((_, last))) = (is_form, room.reads(member))
            && let Some(asked) = self.asked(set, part, last)
        {
            let given = super::given(sheet.and_then(|sheet| sheet.mark(last)));
            return html! {
                (self.explained(&asked, given))
                button type="button" data-next { (say!(self.words, "room-read-on")) }
            };
        }
        match self.asked(set, part, next) {
            Some(asked) => html! {
                @if room.is_paused() { p.care { (say!(self.words, "room-paused")) } }
                @if let Some(care) = &asked.question.advice.care {
                    p.care { (say!(self.words, "care-note", care = &**care)) }
                }
                (self.form(&asked))
            },
            None if next >= set.questions.len() => html! {
                (self.heading(&say!(self.words, "room-alone-done")))
                p { (say!(self.words, "room-alone-wait")) }
            },
            None => html! { (self.gone()) (skip_alone(self.words, (part, next))) },
        }
    }

    /// What the big screen shows.
    pub(super) fn big(&self, room: &Room) -> Markup {
        match room.place() {
            _ if room.is_over() => self.over(html! {}),
            Place::Lobby => self.entrance(room),
            Place::Question { part, position, phase } => {
                let shown = match self.together(room, part, position) {
                    Some(asked) => self.big_question(room, &asked, phase),
                    None => self.gone(),
                };
                html! {
                    @if room.is_paused() { p.care { (say!(self.words, "room-paused-big")) } }
                    (shown)
                }
            }
            Place::OwnPace { .. } => html! {
                @if room.is_paused() { p.care { (say!(self.words, "room-paused-big")) } }
                (self.heading(&say!(self.words, "room-alone-big")))
                p { (say!(self.words, "room-alone-big-how")) }
                @if let Some(at) = room.deadline() {
                    p { (say!(self.words, "room-alone-until", time = self.clock_at(at))) }
                }
            },
            Place::Outcome { part } => self.outcome(room, part),
            Place::Farewell => self.farewell(html! {}),
            Place::Talk { .. } => self.same(room),
        }
    }

    /// What a big screen shows that was opened without the trainer's key: not how to come in.
    pub(super) fn outside(&self, room: &Room, big: &Markup) -> Markup {
        match room.place() {
            Place::Lobby if !room.is_over() => html! {
                (self.heading(&say!(self.words, "workshop-title")))
                p { (say!(self.words, "room-outside")) }
            },
            _ => big.clone(),
        }
    }

    fn entrance(&self, room: &Room) -> Markup {
        let title = say!(self.words, "workshop-title");
        let Door { address, picture } = &self.door;
        let code = room.setup().code.as_str();
        lobby(self.words, &Lobby { title: &title, address, code, qr: picture })
    }

    fn big_question(&self, room: &Room, asked: &Asked<'_>, phase: Phase) -> Markup {
        match phase {
            Phase::Care => html! {
                (self.number(asked))
                (self.care(asked))
            },
            Phase::Open => question(self.words, &asked.shown, &self.place(asked)),
            Phase::Closed => self.big_closed(room, asked),
            Phase::Revealed => self.big_revealed(room, asked),
        }
    }

    fn big_closed(&self, room: &Room, asked: &Asked<'_>) -> Markup {
        let (words, place) = (self.words, self.place(asked));
        let is_told = self.tells_spread(room, asked.spot.0) && !is_graded(asked);
        let spread = is_told.then(|| self.spread(room, asked, false)).flatten();
        match spread {
            Some(spread) => with_spread(words, &asked.shown, &place, &spread),
            None => html! {
                (question(words, &asked.shown, &place))
                @if is_told { (self.few()) }
            },
        }
    }

    fn big_revealed(&self, room: &Room, asked: &Asked<'_>) -> Markup {
        let place = self.place(asked);
        html! {
            (heading("", &place))
            @match self.spread(room, asked, true) {
                Some(spread) => {
                    (spread)
                    (screen::draw(&self.told(asked, below_scene)))
                }
                None => {
                    (self.few())
                    (screen::draw(&self.told(asked, for_all)))
                }
            }
        }
    }

    /// Whether answers to questions of a part are shown before its end. Those of a form would help with
    /// its twins.
    fn tells_spread(&self, room: &Room, part: usize) -> bool {
        let set = room.setup().parts.get(part).and_then(Part::together);
        set.is_some_and(|set| set.form.is_none())
    }

    /// The right answer, why, what to do, and the scene in which the marks are lit, as one of the two
    /// explains it.
    fn told(&self, asked: &Asked<'_>, explain: fn(&Words, &Shown<'_>) -> Screen) -> Screen {
        let words = self.words;
        let mut told = explain(words, &asked.shown);
        if let Some(focus) = asked.question.focus {
            let tactic = names::tactic(words, focus.tactic);
            told.say(Role::Body, say!(words, "room-tactic", tactic = tactic));
        }
        told
    }

    /// What the trainer alone sees.
    pub(super) fn notes(&self, room: &Room) -> Markup {
        let words = self.words;
        let part = room.place().part().and_then(|part| room.setup().parts.get(part));
        html! {
            @if let Some(minutes) = part.and_then(|part| part.minutes) {
                p.quiet { (say!(words, "room-notes-minutes", minutes = u32::from(minutes))) }
            }
            @if room.is_paused() { p.care { (say!(words, "room-paused")) } }
            (self.notes_here(room))
            @if let Some(part) = part {
                @for line in part.notes.lines().filter(|line| !line.trim().is_empty()) {
                    p { (line) }
                }
            }
            @if room.place() != Place::Lobby && !room.is_locked() {
                p.quiet { (self.way_in(room)) }
            }
        }
    }

    /// How to come in, for whoever comes when the lobby is over.
    fn way_in(&self, room: &Room) -> String {
        let (address, code) = (self.door.address.as_str(), room.setup().code.as_str());
        say!(self.words, "room-late", address = address, code = code)
    }

    fn notes_here(&self, room: &Room) -> Markup {
        let words = self.words;
        match room.place() {
            Place::Talk { .. } => html! {},
            Place::Question { part, position, phase } => {
                match self.together(room, part, position) {
                    Some(asked) => self.question_notes(room, &asked, phase),
                    None => html! {},
                }
            }
            Place::Lobby => html! { p { (say!(words, "room-notes-lobby")) } },
            Place::OwnPace { .. } => html! { p { (say!(words, "room-notes-alone")) } },
            Place::Outcome { .. } => html! { p { (say!(words, "room-notes-outcome")) } },
            Place::Farewell => html! { p { (say!(words, "room-notes-farewell")) } },
        }
    }

    fn question_notes(&self, room: &Room, asked: &Asked<'_>, phase: Phase) -> Markup {
        let words = self.words;
        let advice = &asked.question.advice;
        html! {
            @if let Some(care) = &advice.care {
                p.care { (say!(words, "care-note", care = &**care)) }
                @if phase == Phase::Care { p { (say!(words, "room-notes-care")) } }
            }
            // Later it stands on the big screen.
            @if phase != Phase::Revealed { (screen::draw(&self.told(asked, for_all))) }
            @if let Some(ask) = &advice.ask { p { (say!(words, "room-notes-ask", ask = &**ask)) } }
            @if let Some(twin) = self.twin(asked.question.twin()) { p { (twin) } }
            @if phase != Phase::Care { (self.hands(room, asked)) }
        }
    }

    fn twin(&self, id: Option<&QuestionId>) -> Option<String> {
        let (_, twin) = self.library.find(id?)?;
        let Kind::Judge(judge) = &twin.kind else { return None };
        let (verdict, why) = (names::verdict(self.words, judge.verdict), judge.why(judge.verdict));
        Some(say!(self.words, "room-notes-twin", verdict = verdict, why = why))
    }

    /// A field for each option: hands that were raised.
    fn hands(&self, room: &Room, asked: &Asked<'_>) -> Markup {
        let (part, position) = asked.spot;
        if !asked.shown.takes_hands() {
            return html! {};
        }
        let choices = asked.shown.choices(self.words);
        hands(self.words, &choices, room.hands(part, position).unwrap_or_default())
    }
}

/// An answer as explanations take it.
fn response(given: &Given) -> Response {
    let Given { answer, credit, certainty, took_ms } = given.clone();
    Response { answer, credit, certainty, took_ms, exposure: Exposure::Fresh }
}
