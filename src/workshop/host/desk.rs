//! What is asked of the host, and with what a room is hosted.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::Sender;

use axum::extract::ws::Utf8Bytes;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::oneshot;

use super::{NotKept, Said, Wish};
use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::room::{Command, Key, MemberId};
use crate::store::Store;
use crate::store::rooms::KeptRoom;
use crate::words::Language;
use crate::workshop::hall::{Hall, Stage};

/// Something that is asked of the host.
pub enum Ask {
    /// To come in.
    Join(Wish, Reply<Joined>),
    /// To lead the room.
    Lead(Command, Reply<()>),
    /// The same from the big screen: what everybody may read is told there.
    Pace(Command, Reply<()>),
    /// To close after so many seconds; or at no time.
    CloseIn(Option<u32>, Reply<()>),
    /// To answer or skip a question.
    Answer(MemberId, Said, Reply<()>),
    /// Alone: the explanation has been read.
    ReadOn(MemberId, Reply<()>),
    /// What stands before a learner.
    View(MemberId, oneshot::Sender<Utf8Bytes>),
    /// What stands before everybody, drawn as the clock shows it now.
    Stage(oneshot::Sender<Stage>),
}

impl Ask {
    /// Nothing is done. What would be shown is not known either.
    pub(super) fn refuse(self, why: &NotKept) {
        match self {
            Self::Join(_, reply) => drop(reply.send(Err(why.learner.clone()))),
            Self::Lead(_, reply) | Self::CloseIn(_, reply) => {
                drop(reply.send(Err(why.trainer.clone())));
            }
            Self::Answer(.., reply) | Self::ReadOn(_, reply) | Self::Pace(_, reply) => {
                drop(reply.send(Err(why.learner.clone())));
            }
            Self::View(..) | Self::Stage(_) => {}
        }
    }
}

/// Where what became of it is told: done, or why not, in words.
pub type Reply<T> = oneshot::Sender<Result<T, String>>;

/// Somebody is in.
#[derive(Debug, Clone)]
pub struct Joined {
    /// What their phone is known by.
    pub key: Key,
    /// As which member.
    pub member: MemberId,
}

/// What a room is hosted with.
pub struct Hosting {
    /// Where it is kept.
    pub store: Box<dyn Store + Send>,
    /// The room as it is kept.
    pub kept: KeptRoom,
    /// The questions.
    pub library: Arc<Library>,
    /// The language of the words.
    pub language: Language,
    /// Who plays with which card, where a class is in the room.
    pub cards: HashMap<Code, Learner>,
    /// What turns a word of a learner's own into who they are, the same in every room here.
    pub salt: Key,
    /// What the lobby shows: where to go, and as a picture.
    pub door: Door,
    /// The reminder days, as a calendar file.
    pub reminders: String,
    /// What the wall says.
    pub now: Timestamp,
    /// Where the clock on the wall hangs.
    pub zone: TimeZone,
    /// Draws what nobody may guess; none where the system gives no chance.
    pub draw: Drawer,
    /// Tells the trainer at the terminal that something cannot be kept, and why.
    pub warn: Box<dyn Fn(&str) + Send>,
}

/// Draws 128 bits that nobody may guess.
pub type Drawer = Box<dyn FnMut() -> Option<[u8; 16]> + Send>;

/// How learners come in.
#[derive(Debug, Clone)]
pub struct Door {
    /// The address to type.
    pub address: String,
    /// The address as a code to scan, an SVG.
    pub picture: String,
}

/// By what the host is asked. It can be cloned; when the last one is gone, so is the host.
#[derive(Clone)]
pub struct Desk {
    pub(super) asks: Sender<Ask>,
    pub(super) hall: Arc<Hall>,
}

impl Desk {
    /// What all share.
    pub fn hall(&self) -> &Arc<Hall> {
        &self.hall
    }

    /// Asks, and waits for what becomes of it; none if the host is gone.
    pub async fn ask<T>(&self, ask: impl FnOnce(oneshot::Sender<T>) -> Ask) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(ask(reply)).ok()?;
        answer.await.ok()
    }

    /// The same for whoever can wait.
    pub fn ask_and_wait<T>(&self, ask: impl FnOnce(oneshot::Sender<T>) -> Ask) -> Option<T> {
        let (reply, answer) = oneshot::channel();
        self.asks.send(ask(reply)).ok()?;
        answer.blocking_recv().ok()
    }
}
