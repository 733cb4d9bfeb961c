//! Why something is not done, in words.

use crate::domain::room::Refusal;
use crate::say;
use crate::words::Words;

/// What is said to a refusal.
pub(super) fn words_for(words: &Words, refusal: Refusal) -> String {
    let id = match refusal {
        Refusal::NotAllowed => "room-refused-not-allowed",
        Refusal::Stale => "room-refused-stale",
        Refusal::NoWay => "room-refused-no-way",
        Refusal::NotOpen => "room-refused-not-open",
        Refusal::Settled => "room-refused-settled",
        Refusal::TooManyChanges => "room-refused-too-many-changes",
        Refusal::Paused => "room-refused-paused",
        Refusal::Locked => "room-refused-locked",
        Refusal::Full => "room-refused-full",
        Refusal::NameTaken => "room-refused-name-taken",
        Refusal::KeptOut => "room-refused-kept-out",
        Refusal::NoSuchMember => "room-refused-no-such-member",
        Refusal::BadCounts => "room-refused-bad-counts",
        Refusal::NothingOpen => "room-refused-nothing-open",
        Refusal::NothingToDo => "room-refused-nothing-to-do",
        Refusal::Over => "room-refused-over",
    };
    say!(words, id)
}
