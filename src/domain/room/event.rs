//! What happens in a room, as it is kept.

use jiff::Timestamp;

use super::super::learner::Learner;
use super::member::{Mark, MemberId, Nickname};
use super::place::Place;

/// Something that happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// Somebody came in, as the next member.
    Joined {
        /// Whose answers they will be.
        learner: Learner,
        /// What they are called here.
        name: Nickname,
    },
    /// Somebody is called otherwise.
    Renamed {
        /// Who.
        member: MemberId,
        /// How.
        name: Nickname,
    },
    /// Somebody was taken out.
    Removed {
        /// Who.
        member: MemberId,
        /// Whether they may come back.
        may_return: bool,
    },
    /// Somebody who had been taken out came back.
    Returned {
        /// Who.
        member: MemberId,
    },
    /// The room stands somewhere else.
    Moved {
        /// Where.
        to: Place,
    },
    /// A question was dropped for everybody.
    Dropped {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
    },
    /// Somebody answered or skipped a question.
    Marked {
        /// Who.
        member: MemberId,
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
        /// What they did.
        mark: Mark,
    },
    /// Alone: somebody has read the explanation of a question and gone on.
    ReadOn {
        /// Who.
        member: MemberId,
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
    },
    /// Nothing more can come onto somebody's sheet.
    SheetFinished {
        /// Who.
        member: MemberId,
        /// The part.
        part: usize,
    },
    /// Raised hands were counted for the options of a question, in the order of its options.
    Hands {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
        /// How many hands for each.
        counts: Vec<u32>,
    },
    /// It closes at a moment; or at none.
    Deadline(Option<Timestamp>),
    /// Answers are not taken for a while; or are again.
    Paused(bool),
    /// Nobody new may come in; or somebody may again.
    Locked(bool),
    /// The room is over.
    Ended,
}
