//! `scamdrill workshop resume`: a room goes on where it stopped.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;

use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::room::Names;
use crate::say;
use crate::store::Store;
use crate::store::rooms::{KeptRoom, RoomId, Rooms};
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::running::{Running, listen_again, listens};

#[derive(Args)]
pub(super) struct Resume {
    #[arg(value_name = "CODE")]
    code: Option<String>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_name = "NAME")]
    host_name: Vec<String>,
}

impl Resume {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        context.refuse_private()?;
        let store = context.any_room_store()?;
        let kept = open_room(context, store.as_ref(), self.code.as_deref())?;
        let cards = cards(context, &kept)?;
        // It must be found where it was.
        let listener = listen_again(context, listens(context, &kept)?)?;
        // Until the port was free, another window may have gone on with it.
        let kept = self::kept(context, store.as_ref(), kept.id)?;
        let library = Arc::new(context.library(&self.bank)?);
        let (names, banks) = (&self.host_name, &self.bank);
        Running { context, store, kept, library, banks, cards, names, made_up: 0 }.go_on(listener)
    }
}

/// The cards of all classes: which of them was in the room is known by who came.
fn cards(context: &Context, kept: &KeptRoom) -> Result<HashMap<Code, Learner>, Failure> {
    if kept.setup.names != Names::Class {
        return Ok(HashMap::new());
    }
    let rosters = Rosters::look(context)?;
    let members = rosters.classes().iter().flat_map(|class| &class.members);
    Ok(members.map(|one| (one.code.clone(), one.id.clone())).collect())
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
