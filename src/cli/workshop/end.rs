//! `scamdrill workshop end`: a room that nobody goes on with is closed.

use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener};

use clap::Args;

use crate::domain::room::{Asker, Command};
use crate::say;
use crate::store::rooms::Clerk;

use super::super::context::Context;
use super::super::failure::Failure;
use super::resume::open_room;
use super::running::listens;

#[derive(Args)]
pub(super) struct End {
    #[arg(value_name = "CODE")]
    code: Option<String>,
}

/// Whether something listens where a room listened. Whoever listened at an address that this machine has
/// lost may do so still: then all its addresses are asked.
pub(super) fn is_open_elsewhere(at: SocketAddr) -> bool {
    let refused = |at| TcpListener::bind(at).err().map(|error| error.kind());
    let any: IpAddr = match at {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => Ipv6Addr::UNSPECIFIED.into(),
    };
    match refused(at) {
        Some(ErrorKind::AddrNotAvailable) => {
            refused(SocketAddr::new(any, at.port())) == Some(ErrorKind::AddrInUse)
        }
        why => why == Some(ErrorKind::AddrInUse),
    }
}

impl End {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        context.refuse_private()?;
        let mut store = context.any_room_store()?;
        let kept = open_room(context, store.as_ref(), self.code.as_deref())?;
        // A room that is open in another window is ended there, or its phones would not know.
        if is_open_elsewhere(listens(context, &kept)?) {
            let code = kept.setup.code.as_str();
            return Err(Failure::Content(say!(context.words, "workshop-end-there", code = code)));
        }
        let (mut room, mut clerk, now) = (kept.room(), Clerk::of(&kept), Context::now());
        let mut changes = Vec::new();
        // A room that is open can always be ended.
        for event in room.decide(Asker::Trainer, Command::End, now).unwrap_or_default() {
            changes.extend(clerk.changes(&room, now, &event, |_| Default::default()));
            room.apply(&event);
        }
        store.commit(kept.id, &changes).map_err(|error| context.store_failure(&error))?;
        context.tell(&say!(context.words, "workshop-ended", code = kept.setup.code.as_str()))
    }
}
