//! What phones, the trainer's page and the big screen say, and what they hear: JSON, one message a
//! frame. Whoever connects says who they are first; a learner without a key comes in by the code.

use serde::{Deserialize, Serialize};

/// The longest message that is read, in bytes. A question has at most a few dozen parts to mark.
pub const LONGEST: usize = 4_096;

/// What somebody says first.
#[derive(Debug, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Hello {
    /// A learner wants to come in.
    Join {
        /// The code of the room.
        code: String,
        /// What they want to be called, where the room asks for names.
        name: Option<String>,
        /// The code of their card, where a class is in the room.
        card: Option<String>,
        /// A word of their own, by which another room knows them again.
        word: Option<String>,
        /// What the phone has drawn to be known by: said again after the line broke, it is the same
        /// learner and not a second one.
        key: Option<String>,
    },
    /// A learner comes back.
    Learner {
        /// What the phone is known by.
        key: String,
    },
    /// The trainer.
    Trainer {
        /// What the trainer is known by.
        key: String,
    },
    /// The big screen; with the trainer's key it may pace.
    Screen {
        /// What the trainer is known by.
        key: Option<String>,
    },
}

/// What a learner says.
#[derive(Debug, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromLearner {
    /// An answer, by the numbers shown, or what was typed.
    Answer {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
        /// What was chosen, by the numbers shown, from 1.
        #[serde(default)]
        numbers: Vec<usize>,
        /// What was typed, where nothing is chosen.
        typed: Option<String>,
        /// How sure, from 1 to 3.
        certainty: Option<u8>,
    },
    /// The question is skipped.
    Skip {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
    },
    /// Where everybody goes on alone: the explanation has been read.
    Next,
    /// The trainer is asked to come, or no longer.
    FindMe {
        /// Whether.
        on: bool,
        /// Whether it was said before, on a connection that broke.
        #[serde(default)]
        again: bool,
    },
}

/// What the trainer says, and a big screen that may pace.
#[derive(Debug, Deserialize)]
#[serde(tag = "say", rename_all = "kebab-case", deny_unknown_fields)]
pub enum FromTrainer {
    /// To go somewhere.
    Move {
        /// The turn that the page showed.
        turn: u32,
        /// Where.
        to: To,
    },
    /// Hands that were counted.
    Hands {
        /// The turn that the page showed.
        turn: u32,
        /// How many for each option shown.
        counts: Vec<u32>,
    },
    /// It closes after so many seconds from now; or at no time.
    CloseIn {
        /// How many.
        seconds: Option<u32>,
    },
    /// No answers for a while, or answers again.
    Pause {
        /// Whether.
        on: bool,
    },
    /// Nobody new, or somebody again.
    Lock {
        /// Whether.
        on: bool,
    },
    /// Somebody is called otherwise.
    Rename {
        /// Who.
        member: u32,
        /// How.
        name: String,
    },
    /// Somebody is taken out.
    Remove {
        /// Who.
        member: u32,
        /// Whether they may come back.
        may_return: bool,
    },
    /// Somebody who asked for the trainer has been found.
    Found {
        /// Who.
        member: u32,
    },
    /// The room is over.
    End,
}

/// Where a trainer goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the words of the trainer's buttons")]
pub enum To {
    Next,
    Back,
    Close,
    Reveal,
    Drop,
}

/// What is told.
#[derive(Debug, Serialize)]
#[serde(tag = "tell", rename_all = "kebab-case")]
pub enum Tell<'t> {
    /// A learner is in; the phone keeps the key.
    Joined {
        /// What the phone is known by from now on.
        key: &'t str,
    },
    /// What stands before whoever hears it. The page is replaced as a whole.
    Stage {
        /// The turn; presses of buttons name it.
        turn: u32,
        /// The page.
        html: &'t str,
        /// What the trainer alone sees beside it.
        #[serde(skip_serializing_if = "Option::is_none")]
        notes: Option<&'t str>,
        /// What the learner is called.
        #[serde(skip_serializing_if = "Option::is_none")]
        name: Option<&'t str>,
        /// The learner's answer to the question that stands open, so that it can be shown again.
        #[serde(skip_serializing_if = "Option::is_none")]
        mine: Option<Mine<'t>>,
        /// When it closes, if at all.
        #[serde(flatten)]
        closing: Option<Closing>,
        /// Whether it is the last one: the workshop is over, and the server goes.
        #[serde(skip_serializing_if = "is_not")]
        over: bool,
    },
    /// An answer is on the disk.
    Kept {
        /// The part.
        part: usize,
        /// Which question of it.
        position: usize,
    },
    /// Whether the trainer is asked to come; told once the trainer's page can show it.
    Called {
        /// Whether.
        on: bool,
    },
    /// It was not done, and why.
    Refused {
        /// Why, in words.
        why: &'t str,
    },
    /// Whoever hears it is not in, or no longer, and why; nothing more follows.
    Gone {
        /// Why, in words.
        why: &'t str,
        /// Whether what the phone is known by is worth nothing any more.
        for_good: bool,
        /// Whether they may not come in again. The phone goes on to say what it is known by.
        kept_out: bool,
    },
    /// How many there are; to the trainer and the big screen.
    Pulse {
        /// In the room.
        present: usize,
        /// Of those, with a phone that is connected.
        connected: usize,
        /// Have answered or skipped the question.
        marked: u32,
    },
    /// Who is in; to the trainer.
    People {
        /// Everybody, or those who matter most.
        people: Vec<Person<'t>>,
        /// So many more are not listed.
        more: usize,
        /// So many are in, listed or not.
        present: usize,
        /// Whether nobody new comes in.
        locked: bool,
        /// Whether no answers are taken.
        paused: bool,
    },
}

/// When what stands open closes.
#[derive(Debug, Serialize)]
pub struct Closing {
    /// In how many seconds.
    pub closes_in: u32,
    /// What the clock on the wall in the room shows then.
    pub closes_at: String,
}

fn is_not(on: &bool) -> bool {
    !on
}

/// Somebody in the room, as the trainer sees them.
#[derive(Debug, Serialize)]
pub struct Person<'t> {
    /// The number.
    pub member: u32,
    /// The name.
    pub name: &'t str,
    /// Whether a phone is connected.
    pub connected: bool,
    /// Whether the question is answered or skipped; nothing of how.
    pub marked: bool,
    /// Whether they ask for the trainer.
    pub calls: bool,
    /// Whether they were taken out.
    pub out: bool,
}

/// A learner's own answer, as the page chose or typed it.
#[derive(Debug, Serialize)]
pub struct Mine<'t> {
    /// The part.
    pub part: usize,
    /// Which question of it.
    pub position: usize,
    /// Whether it was skipped.
    pub skipped: bool,
    /// What was chosen, by the numbers shown.
    pub numbers: Vec<usize>,
    /// What was typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typed: Option<&'t str>,
    /// How sure, from 1 to 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certainty: Option<u8>,
}
