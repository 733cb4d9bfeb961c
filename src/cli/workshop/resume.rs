//! `scamdrill workshop resume`: a room goes on where it stopped.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use crate::domain::class::{Class, Code};
use crate::domain::learner::Learner;
use crate::domain::room::{Names, Room};
use crate::say;
use crate::store::Store;
use crate::store::rooms::{KeptRoom, RoomId, Rooms};
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::end::is_open_elsewhere;
use super::running::{Running, listen, listen_again, listens};

#[derive(Args)]
pub(super) struct Resume {
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_name = "ADDRESS", conflicts_with = "lan")]
    bind: Option<IpAddr>,
    #[arg(long)]
    lan: bool,
    #[arg(long)]
    port: Option<u16>,
    #[arg(long, value_name = "NAME")]
    host_name: Vec<String>,
}

impl Resume {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        context.refuse_private()?;
        let mut store = context.any_room_store()?;
        let before = open_room(context, store.as_ref(), self.code.as_deref())?;
        let cards = cards(context, &before)?;
        let listener = match self.elsewhere(listens(context, &before)?) {
            None => listen_again(context, listens(context, &before)?)?,
            Some(wanted) => {
                let listener = go_elsewhere(context, store.as_mut(), &before, wanted)?;
                context.tell(&say!(context.words, "workshop-moved"))?;
                listener
            }
        };
        // Until the port was free, another window may have gone on with it.
        let kept = kept(context, store.as_ref(), before.id)?;
        let library = Arc::new(context.library(&self.bank)?);
        let (names, banks) = (&self.host_name, &self.bank);
        Running { context, store, kept, library, banks, cards, names, made_up: 0 }.go_on(listener)
    }

    /// Where it shall be found from now on; none, if where it was.
    fn elsewhere(&self, was: SocketAddr) -> Option<SocketAddr> {
        let lan = self.lan.then_some(Ipv4Addr::UNSPECIFIED.into());
        let address = self.bind.or(lan).unwrap_or(was.ip());
        let wanted = SocketAddr::new(address, self.port.unwrap_or(was.port()));
        (wanted != was).then_some(wanted)
    }
}

/// A room is found elsewhere from now on. Where it was is its lock, so it has to be free there as well.
fn go_elsewhere(
    context: &Context,
    store: &mut dyn Rooms,
    kept: &KeptRoom,
    wanted: SocketAddr,
) -> Result<TcpListener, Failure> {
    let was = listens(context, kept)?;
    let is_open = || {
        let port = u32::from(was.port());
        Failure::Content(say!(context.words, "workshop-open-elsewhere", port = port))
    };
    if is_open_elsewhere(was) {
        return Err(is_open());
    }
    let listener = listen(context, wanted)?;
    let now = listener.local_addr().unwrap_or(wanted).to_string();
    let moved = store.move_room(kept.id, &kept.setup.listens, &now);
    match moved.map_err(|error| context.store_failure(&error))? {
        true => Ok(listener),
        false => Err(is_open()),
    }
}

/// The cards of the class that was in the room, by its name or, if it is called otherwise since, by who of
/// it came. Where it is gone, those who are in come back, and nobody new.
fn cards(context: &Context, kept: &KeptRoom) -> Result<HashMap<Code, Learner>, Failure> {
    if kept.setup.names != Names::Class {
        return Ok(HashMap::new());
    }
    let (rosters, room) = (Rosters::look(context)?, kept.room());
    let is_named = |class: &&Class| {
        kept.setup.class.as_ref().is_some_and(|name| name.key() == class.name.key())
    };
    let all = rosters.classes().iter();
    let class = all.clone().find(is_named).or_else(|| all.clone().find(|one| came(one, &room)));
    let Some(class) = class else {
        context.tell(&say!(context.words, "workshop-class-gone"))?;
        return Ok(HashMap::new());
    };
    Ok(class.members.iter().map(|one| (one.code.clone(), one.id.clone())).collect())
}

/// Whether somebody of a class is in the room.
fn came(class: &Class, room: &Room) -> bool {
    class.members.iter().any(|one| room.number_of(&one.id).is_some())
}

/// The room that has this code and is not over; the latest, if no code is given.
pub(super) fn open_room(
    context: &Context,
    store: &dyn Store,
    code: Option<&str>,
) -> Result<KeptRoom, Failure> {
    let rooms = store.rooms().map_err(|error| context.store_failure(&error))?;
    let wanted = code.map(|code| code.trim().to_uppercase());
    let mut open = rooms.iter().filter(|room| room.ended.is_none());
    let found = open.find(|room| wanted.as_ref().is_none_or(|code| *code == room.code));
    let Some(found) = found else {
        let words = &context.words;
        return Err(Failure::Content(match code {
            Some(code) => say!(words, "workshop-no-such-room", code = clean_line(code)),
            None => say!(words, "workshop-none"),
        }));
    };
    kept(context, store, found.id)
}

fn kept(context: &Context, store: &dyn Rooms, id: RoomId) -> Result<KeptRoom, Failure> {
    let found = store.room(id).map_err(|error| context.store_failure(&error))?;
    found.ok_or_else(|| Failure::Content(say!(context.words, "workshop-none")))
}
