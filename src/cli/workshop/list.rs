//! `scamdrill workshop list`: the rooms that are kept.

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;

use crate::say;
use crate::store::rooms::{RoomSummary, Rooms};
use crate::ui::screen::{Role, Screen};

use super::super::context::Context;
use super::super::failure::Failure;

#[derive(Args)]
pub(super) struct List {
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let rooms = match context.existing_store()? {
            Some(store) => store.rooms().map_err(|error| context.store_failure(&error))?,
            None => Vec::new(),
        };
        match self.json {
            true => context.print(&format!("{}\n", document(&rooms))),
            false => context.draw(&screen(context, &rooms)),
        }
    }
}

fn screen(context: &Context, rooms: &[RoomSummary]) -> Screen {
    let words = &context.words;
    if rooms.is_empty() {
        return Screen::line(Role::Body, say!(words, "workshop-list-none"));
    }
    let mut screen = Screen::line(Role::Heading, say!(words, "workshop-list"));
    for room in rooms {
        let id = if room.ended.is_some() { "workshop-list-over" } else { "workshop-list-open" };
        let day = moment(room.started);
        let values = [
            ("code", room.code.as_str().into()),
            ("day", day.into()),
            ("learners", say!(words, "workshop-list-learners", count = room.learners).into()),
            ("answers", say!(words, "workshop-list-answers", count = room.answers).into()),
        ];
        screen.say(Role::Body, words.say(id, &values));
    }
    screen
}

fn moment(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

fn document(rooms: &[RoomSummary]) -> serde_json::Value {
    let room = |room: &RoomSummary| {
        json!({
            "room": room.id.0,
            "code": room.code,
            "started": room.started,
            "ended": room.ended,
            "learners": room.learners,
            "answers": room.answers,
        })
    };
    json!({ "rooms": rooms.iter().map(room).collect::<Vec<_>>() })
}
