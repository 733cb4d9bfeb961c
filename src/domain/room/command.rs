//! What people ask of a room, and why it says no.

use jiff::Timestamp;
use thiserror::Error;

use super::super::attempt::Given;
use super::super::learner::Learner;
use super::member::{MAX_MEMBERS, MemberId, Nickname};

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asker {
    /// The trainer.
    Trainer,
    /// A learner who is in.
    Member(MemberId),
    /// Somebody at the door.
    Stranger,
    /// The clock.
    Clock,
}

/// What is asked of a room.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// To come in.
    Join {
        /// Whose answers they will be.
        learner: Learner,
        /// What they want to be called.
        name: Nickname,
    },
    /// To answer a question.
    Answer {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
        /// How.
        given: Given,
    },
    /// To skip a question.
    Skip {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
    },
    /// Alone: to go on from the explanation that stands there.
    ReadOn,
    /// To move the room. It names the turn at which it was asked, so that a second press of a button
    /// does nothing.
    Move {
        /// The turn that whoever asks had before them.
        turn: u32,
        /// Where to.
        to: Direction,
    },
    /// To call somebody otherwise.
    Rename {
        /// Who.
        member: MemberId,
        /// How.
        name: Nickname,
    },
    /// To take somebody out.
    Remove {
        /// Who.
        member: MemberId,
        /// Whether they may come back.
        may_return: bool,
    },
    /// To count hands for the options of the question at hand.
    Hands {
        /// The turn at which they were counted.
        turn: u32,
        /// How many for each option.
        counts: Vec<u32>,
    },
    /// To close the question, or what everybody does alone, at a moment; or at none.
    CloseAt(Option<Timestamp>),
    /// To take no answers for a while; or to take them again.
    Pause(bool),
    /// To let nobody new in; or to let them in again.
    Lock(bool),
    /// To end the room.
    End,
    /// To see whether the time is over.
    Tick,
}

/// Where a room is asked to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To what comes next.
    Next,
    /// To what came before.
    Back,
    /// To the end of answering.
    Close,
    /// To the explanation.
    Reveal,
    /// Past the question, for everybody.
    Drop,
}

/// Why a room says no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Refusal {
    /// Not for whoever asks.
    #[error("this is not yours to ask")]
    NotAllowed,
    /// The room has moved since.
    #[error("the room has moved on")]
    Stale,
    /// There is nothing there.
    #[error("there is nothing to move to")]
    NoWay,
    /// The question is not open.
    #[error("the question is not open")]
    NotOpen,
    /// What was answered cannot be changed any more.
    #[error("the answer can no longer be changed")]
    Settled,
    /// An answer was changed too often.
    #[error("the answer has been changed too often")]
    TooManyChanges,
    /// The trainer has paused.
    #[error("the room is paused")]
    Paused,
    /// Nobody new may come in.
    #[error("the room is locked")]
    Locked,
    /// As many as a room takes.
    #[error("the room is full: it takes {MAX_MEMBERS} learners")]
    Full,
    /// Somebody is called that.
    #[error("the name is taken")]
    NameTaken,
    /// Was taken out for good.
    #[error("the trainer has kept this learner out")]
    KeptOut,
    /// Nobody by this number.
    #[error("nobody by this number is in the room")]
    NoSuchMember,
    /// More or fewer counts than options, or more hands than people fit a room.
    #[error("the counts do not fit the question")]
    BadCounts,
    /// Nothing stands open that could close.
    #[error("nothing is open")]
    NothingOpen,
    /// It changes nothing.
    #[error("nothing would change")]
    NothingToDo,
    /// The room is over.
    #[error("the room is over")]
    Over,
}
