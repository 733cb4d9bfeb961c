//! `scamdrill report --rooms`, `--room`: what came of workshops, or of one.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::attempt::Attempt;
use crate::domain::room::MemberId;
use crate::exchange::rooms_json;
use crate::measure::group::Rooms;
use crate::report as pages;
use crate::say;
use crate::store::rooms::{KeptRoom, Rooms as _};
use crate::ui::rooms::{Rooms as Told, View};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::files::save_page;
use super::super::results::scope::{room, start_of};
use super::super::seat::Seat;
use super::Report;

/// Reports on all workshops, or on the one with a code.
pub(super) fn report(asked: &Report, context: &Context, code: Option<&str>) -> Result<(), Failure> {
    let since = asked.since.as_deref().map(|typed| start_of(context, typed)).transpose()?;
    let rooms = match code {
        Some(code) => one(context, code)?,
        None => gather(context, since)?,
    };
    let (words, zone) = (&context.words, TimeZone::system());
    let view = View { words, zone: &zone, since };
    let (document, told) = if asked.shared {
        let result = rooms.public();
        (rooms_json::public(&result), Told::public(view, &result))
    } else {
        let result = rooms.result();
        (rooms_json::rooms(&result), Told::of(view, &result))
    };
    match &asked.html {
        _ if asked.json => context.print(&format!("{document}\n")),
        None => Seat::read_or_print(context, told.into_screen(words)),
        Some(file) => {
            let page = pages::rooms::rooms(words, &told, Context::today());
            save_page(context, file, &page, "rooms-written")
        }
    }
}

/// The room with a code.
fn one(context: &Context, code: &str) -> Result<Rooms, Failure> {
    let mut rooms = Rooms::default();
    add(context, &mut rooms, &room(context, code)?)?;
    Ok(rooms)
}

/// All rooms that opened since then, with what was answered in them. An attempt that is damaged is left
/// out with a word.
fn gather(context: &Context, since: Option<Timestamp>) -> Result<Rooms, Failure> {
    let mut rooms = Rooms::default();
    let Some(store) = context.existing_store()? else { return Ok(rooms) };
    let failed = |error| context.store_failure(&error);
    for summary in store.rooms().map_err(failed)? {
        let is_meant = since.is_none_or(|since| summary.started >= since);
        if let Some(kept) = store.room(summary.id).map_err(failed)?.filter(|_| is_meant) {
            add(context, &mut rooms, &kept)?;
        }
    }
    Ok(rooms)
}

fn add(context: &Context, rooms: &mut Rooms, kept: &KeptRoom) -> Result<(), Failure> {
    let mut attempts: Vec<(MemberId, usize, Attempt)> = Vec::new();
    for sheet in &kept.sheets {
        match Attempt::replay(sheet.kept.plan.clone(), &sheet.kept.entries) {
            Ok(attempt) => attempts.push((sheet.member, sheet.part, attempt)),
            Err(_) => {
                let id = sheet.kept.id.to_string();
                context.tell(&say!(context.words, "results-left-out", id = id))?;
            }
        }
    }
    rooms.add_room(&kept.room(), &attempts);
    Ok(())
}
