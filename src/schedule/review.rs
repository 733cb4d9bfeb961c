//! Which questions make a review.
//!
//! A review brings back the tactics that are due, the most overdue first, one question each; where
//! fewer than four tactics come back, two each, a scam and a genuine scene, so that there is
//! something to tell apart. Of what is judged, 40 to 60 % is genuine, as in every round. A tactic comes on
//! another channel than last time where it can, because what is learned on one channel does not
//! carry over to the others by itself (Robb & Wendel 2023, *Journal of Consumer Policy* 46: 27–51),
//! and in scenes never seen or longest not seen, so that it is the tactic that is remembered and not
//! the scene.

mod pool;
mod share;
mod verdicts;

use std::collections::HashMap;

use jiff::Timestamp;

use super::due::Dues;
use super::grading::graded_tactic;
use crate::domain::id::QuestionId;
use crate::domain::mixing::part_twins;
use crate::domain::past::Past;
use crate::domain::question::Question;
use crate::domain::scene::Channel;
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use pool::Pool;

/// Grows when the same seed, dues and banks would give another review. It counts from 1001, so that
/// no version in a plan means two rules.
pub const REVIEW_VERSION: u32 = 1_001;

/// With fewer tactics than this, each comes with two questions.
const FEW: usize = 4;

/// A question that may come up.
#[derive(Debug, Clone, Copy)]
pub struct Candidate<'a> {
    /// The question.
    pub question: &'a Question,
    /// The topic of its bank.
    pub topic: Topic,
    /// When the learner last answered it, or long ago if it was only shown; none for what was never
    /// shown.
    pub last_met: Option<Timestamp>,
}

/// What a review is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted {
    /// At most so many tactics.
    pub tactics: usize,
    /// Whether it is filled up where too little is due: with the tactics due soonest, then with
    /// those never met.
    pub more: bool,
}

impl Default for Wanted {
    fn default() -> Self {
        Self { tactics: 10, more: false }
    }
}

/// The channel on which each tactic was last answered. What has no channel, or is no longer at
/// hand, says nothing; `channel_of` tells the channel of a question.
pub fn last_channels(
    history: &[Past],
    channel_of: impl Fn(&QuestionId) -> Option<Channel>,
) -> HashMap<Tactic, Channel> {
    let told = |past: &Past| Some((graded_tactic(past)?, channel_of(&past.asked.question)?));
    // Of a tactic that comes twice, the later answer stays.
    history.iter().filter_map(told).collect()
}

/// Chooses the questions of a review, in the order they are to be asked. Tactics for which there is
/// no question are passed over. None, where nothing is due and no more is wanted.
pub fn choose<'a>(
    dues: &Dues,
    candidates: &[Candidate<'a>],
    channels: &HashMap<Tactic, Channel>,
    wanted: Wanted,
    seed: Seed,
) -> Vec<&'a QuestionId> {
    let mut chance = seed.stream("review");
    let pools = pool::of(candidates, channels, &mut chance);
    let tactics: Vec<Tactic> = in_turn(dues, wanted.more, seed)
        .into_iter()
        .filter(|tactic| pools.contains_key(tactic))
        .collect();
    let round: Vec<&Pool<'_>> =
        tactics.iter().take(wanted.tactics).filter_map(|tactic| pools.get(tactic)).collect();
    let mut chosen = match round.len() < FEW {
        true => share::two_each(&round, &mut chance),
        false => share::one_each(&round, &mut chance),
    };
    chance.shuffle(&mut chosen);
    part_twins(chosen)
}

/// The tactics in the order in which they come into a review.
fn in_turn(dues: &Dues, more: bool, seed: Seed) -> Vec<Tactic> {
    let mut tactics: Vec<Tactic> = dues.by(dues.today()).map(|due| due.tactic).collect();
    if more {
        tactics.extend(dues.to_come().iter().map(|due| due.tactic));
        tactics.extend(never_met(dues, seed));
    }
    tactics
}

/// The graded tactics that were never met, in an order that follows from the seed.
fn never_met(dues: &Dues, seed: Seed) -> Vec<Tactic> {
    let is_met = |tactic: &Tactic| dues.all().iter().any(|due| due.tactic == *tactic);
    let graded = Tactic::ALL.iter().copied().filter(|tactic| tactic.is_graded());
    let mut unmet: Vec<Tactic> = graded.filter(|tactic| !is_met(tactic)).collect();
    seed.stream("never met").shuffle(&mut unmet);
    unmet
}

#[cfg(test)]
#[path = "review_tests.rs"]
mod tests;
