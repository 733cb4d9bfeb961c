//! The trainer at the terminal: a word and Enter, and what stands in the room after it.

use std::io::{self, BufRead};

use crate::domain::room::{Command, Direction, Phase, Place, Room};
use crate::say;
use crate::ui::screen::{Role, Screen};
use crate::words::Words;
use crate::workshop::host::{Ask, Desk};

use super::super::context::Context;
use super::super::failure::Failure;

/// What a trainer types.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    Go(Direction),
    Pause,
    Lock,
    CloseIn(Option<u32>),
    Hands(Vec<u32>),
    Who,
    Help,
    End,
}

/// Reads what the trainer types until the room is over. Where nobody types, the trainer's page paces, and
/// the room stays open until it is ended there or the program is told to stop.
pub(super) fn pace(context: &Context, desk: &Desk) -> Result<(), Failure> {
    let mut shown = desk.hall().room().turn();
    context.draw(&state(&context.words, desk))?;
    context.draw(&Screen::line(Role::Hint, say!(context.words, "workshop-help")))?;
    let mut lines = io::stdin().lock().lines();
    loop {
        if desk.hall().is_over() {
            return context.tell(&say!(context.words, "workshop-closed"));
        }
        let Some(line) = lines.next() else { break };
        let line = line.map_err(|error| context.io_failure(&error))?;
        let now = desk.hall().room().turn();
        match read(&line) {
            // The turn is that which stood on the screen when the line was typed: what another page did
            // since then is not done twice.
            Some(typed) => act(context, desk, shown, typed)?,
            None => context.tell(&say!(context.words, "workshop-not-understood"))?,
        }
        if shown != now {
            context.draw(&state(&context.words, desk))?;
        }
        shown = desk.hall().room().turn();
    }
    wait(desk);
    context.tell(&say!(context.words, "workshop-closed"))
}

/// Waits until the room is over.
fn wait(desk: &Desk) {
    while !desk.hall().is_over() {
        std::thread::sleep(std::time::Duration::from_millis(200));
    }
}

fn read(line: &str) -> Option<Typed> {
    let mut words = line.split_whitespace();
    let typed = match words.next().unwrap_or("n").to_lowercase().as_str() {
        "n" | "next" => Typed::Go(Direction::Next),
        "b" | "back" => Typed::Go(Direction::Back),
        "c" | "close" => Typed::Go(Direction::Close),
        "r" | "reveal" => Typed::Go(Direction::Reveal),
        "d" | "drop" => Typed::Go(Direction::Drop),
        "p" | "pause" => Typed::Pause,
        "l" | "lock" => Typed::Lock,
        "t" | "time" => match words.next() {
            None => Typed::CloseIn(None),
            Some(seconds) => Typed::CloseIn(Some(seconds.parse().ok()?)),
        },
        "h" | "hands" => {
            return words.map(|count| count.parse().ok()).collect::<Option<_>>().map(Typed::Hands);
        }
        "w" | "who" => Typed::Who,
        "?" | "help" => Typed::Help,
        "end" => Typed::End,
        _ => return None,
    };
    words.next().is_none().then_some(typed)
}

fn act(context: &Context, desk: &Desk, turn: u32, typed: Typed) -> Result<(), Failure> {
    let words = &context.words;
    let (is_paused, is_locked) = {
        let room = desk.hall().room();
        (room.is_paused(), room.is_locked())
    };
    let command = match typed {
        Typed::Who => return context.draw(&people(words, desk)),
        Typed::Help => {
            return context.draw(&Screen::line(Role::Hint, say!(words, "workshop-help")));
        }
        Typed::CloseIn(seconds) => {
            return told(context, desk, |reply| Ask::CloseIn(seconds, reply));
        }
        Typed::Go(to) => Command::Move { turn, to },
        Typed::Hands(counts) => Command::Hands { turn, counts },
        Typed::Pause => Command::Pause(!is_paused),
        Typed::Lock => Command::Lock(!is_locked),
        Typed::End => Command::End,
    };
    told(context, desk, |reply| Ask::Lead(command, reply))
}

/// Asks the host, and shows what stands then.
fn told(
    context: &Context,
    desk: &Desk,
    ask: impl FnOnce(crate::workshop::host::Reply<()>) -> Ask,
) -> Result<(), Failure> {
    match desk.ask_and_wait(ask) {
        Some(Ok(())) => context.draw(&state(&context.words, desk)),
        Some(Err(why)) => context.tell(&why),
        None => context.tell(&say!(context.words, "workshop-closed")),
    }
}

/// Where the room stands.
fn state(words: &Words, desk: &Desk) -> Screen {
    let room = desk.hall().room();
    let mut screen = Screen::line(Role::Body, standing(words, &room));
    let present = room.present();
    if let Place::Question { part, position, .. } = room.place() {
        let marked = room.marked(part, position);
        screen.say(Role::Body, say!(words, "workshop-marked", marked = marked, present = present));
    } else {
        screen.say(Role::Body, say!(words, "workshop-present", present = present));
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

fn standing(words: &Words, room: &Room) -> String {
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
fn people(words: &Words, desk: &Desk) -> Screen {
    let (room, seats) = (desk.hall().room(), desk.hall().seats());
    let mut screen =
        Screen::line(Role::Body, say!(words, "workshop-present", present = room.present()));
    for (id, one) in room.members() {
        let line = match (seats.calls(id), seats.has(id)) {
            (true, _) => "workshop-who-calls",
            (false, true) => "workshop-who",
            (false, false) => "workshop-who-away",
        };
        screen.say(Role::Body, words.say(line, &[("name", one.name.as_str().into())]));
    }
    screen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_trainer_types_is_read() {
        assert_eq!(read(""), Some(Typed::Go(Direction::Next)));
        assert_eq!(read(" N "), Some(Typed::Go(Direction::Next)));
        assert_eq!(read("t 90"), Some(Typed::CloseIn(Some(90))));
        assert_eq!(read("t"), Some(Typed::CloseIn(None)));
        assert_eq!(read("h 3 0 12"), Some(Typed::Hands(vec![3, 0, 12])));
        for line in ["x", "n n", "t soon", "h 3 -1", "t 99999999999", "end now"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
