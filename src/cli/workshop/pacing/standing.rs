//! What stands in the room, for the trainer at the terminal.

use jiff::Zoned;

use crate::domain::room::{Phase, Place, Presence, Room};
use crate::say;
use crate::ui::screen::{Role, Screen};
use crate::words::Words;
use crate::workshop::host::Desk;

use super::super::until;

/// Where the room stands.
pub(super) fn state(words: &Words, desk: &Desk) -> Screen {
    let room = desk.hall().room();
    let mut screen = Screen::line(Role::Body, standing(words, &room));
    let present = room.present();
    if let Place::Question { part, position, .. } = room.place() {
        let marked = room.marked_of_present(part, position);
        screen.say(Role::Body, say!(words, "workshop-marked", marked = marked, present = present));
        if let Some(counts) = room.hands(part, position) {
            let counts: Vec<String> = counts.iter().map(u32::to_string).collect();
            screen.say(Role::Body, say!(words, "workshop-hands", counts = counts.join(", ")));
        }
    } else {
        screen.say(Role::Body, say!(words, "workshop-present", present = present));
    }
    if let (Place::OwnPace { .. }, Some(until)) = (room.place(), room.deadline()) {
        let (time, _) = until::shown(until, &Zoned::now());
        screen.say(Role::Body, say!(words, "workshop-closes-at", time = time));
    }
    for (is_so, id) in
        [(room.is_paused(), "workshop-is-paused"), (room.is_locked(), "workshop-is-locked")]
    {
        if is_so {
            screen.say(Role::Care, words.say(id, &[]));
        }
    }
    screen
}

/// In which place it stands.
pub(super) fn standing(words: &Words, room: &Room) -> String {
    let parts = room.setup().parts.len();
    match room.place() {
        Place::Lobby => say!(words, "workshop-at-lobby"),
        Place::Talk { part } => say!(words, "workshop-at-talk", part = part + 1, parts = parts),
        Place::Question { part, position, phase } => {
            let set = room.setup().parts.get(part).and_then(|part| part.together());
            let total = set.map_or(0, |set| set.questions.len());
            let id = match phase {
                Phase::Care => "workshop-at-care",
                Phase::Open => "workshop-at-open",
                Phase::Closed => "workshop-at-closed",
                Phase::Revealed => "workshop-at-revealed",
            };
            words.say(id, &[("number", (position + 1).into()), ("total", total.into())])
        }
        Place::OwnPace { part } => {
            say!(words, "workshop-at-own-pace", part = part + 1, parts = parts)
        }
        Place::Outcome { .. } => say!(words, "workshop-at-outcome"),
        Place::Farewell => say!(words, "workshop-at-farewell"),
    }
}

/// Who is in, and who asks for the trainer.
pub(super) fn people(words: &Words, desk: &Desk) -> Screen {
    let (room, seats) = (desk.hall().room(), desk.hall().seats());
    let mut screen =
        Screen::line(Role::Body, say!(words, "workshop-present", present = room.present()));
    let present = room.members().filter(|(_, one)| one.presence == Presence::In);
    for (id, one) in present {
        let line = match (seats.calls(id), seats.has(id)) {
            (true, _) => "workshop-who-calls",
            (false, true) => "workshop-who",
            (false, false) => "workshop-who-away",
        };
        screen.say(Role::Body, words.say(line, &[("name", one.name.as_str().into())]));
    }
    screen
}
