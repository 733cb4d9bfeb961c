//! What the trainer's buttons can do where the room stands, and what *next* does.

use maud::{Markup, html};

use super::Views;
use crate::domain::room::{Part, Phase, Place, Room};
use crate::say;

impl Views<'_> {
    /// A mark for the trainer's page; it shows nothing itself.
    pub(super) fn moves(&self, room: &Room) -> Markup {
        let explains = |part: usize| {
            let set = room.setup().parts.get(part).and_then(Part::together);
            set.is_some_and(|set| set.form.is_none())
        };
        let time = if room.is_answerable() && !room.is_paused() { " time" } else { "" };
        let (can, then) = match room.place() {
            _ if room.is_over() => ("", String::new()),
            Place::Question { part, position, phase } => match phase {
                Phase::Care => ("drop", say!(self.words, "room-then-open")),
                Phase::Open if explains(part) => {
                    ("close reveal drop", say!(self.words, "room-then-close"))
                }
                Phase::Open => ("close drop", say!(self.words, "room-then-close")),
                Phase::Closed if explains(part) => {
                    ("reveal drop", say!(self.words, "room-then-reveal"))
                }
                Phase::Closed => ("drop", self.after(room, part, position)),
                Phase::Revealed => ("", self.after(room, part, position)),
            },
            Place::OwnPace { .. } => ("close", say!(self.words, "room-then-end-alone")),
            Place::Lobby => ("", say!(self.words, "room-then-begin")),
            Place::Talk { .. } | Place::Outcome { .. } => ("", say!(self.words, "room-then-part")),
            Place::Farewell => ("", say!(self.words, "room-then-end")),
        };
        let can = format!("{can}{time}");
        html! { div hidden data-can=(can) data-then=(then) {} }
    }

    fn after(&self, room: &Room, part: usize, position: usize) -> String {
        let set = room.setup().parts.get(part).and_then(Part::together);
        let is_last = set.is_none_or(|set| position + 1 >= set.questions.len());
        let id = if is_last { "room-then-outcome" } else { "room-then-next" };
        self.words.say(id, &[])
    }
}
