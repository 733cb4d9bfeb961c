//! The questions there are on one tactic, the fittest first.

use std::collections::HashMap;

use jiff::Timestamp;

use super::Candidate;
use crate::domain::question::Question;
use crate::domain::scene::Channel;
use crate::domain::seed::Chance;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

/// What speaks against a question: first that its tactic was met on the same channel last time,
/// then that the question was shown, the more the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Against {
    is_same_channel: bool,
    last_met: Option<Timestamp>,
}

impl Against {
    /// The same as numbers that can be added up over a round.
    pub(super) fn counts(self) -> (i32, i32) {
        (i32::from(self.is_same_channel), i32::from(self.last_met.is_some()))
    }
}

/// A question with what speaks against it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ranked<'a> {
    pub(super) question: &'a Question,
    pub(super) against: Against,
}

/// The questions on one tactic, by what they are; of each the fittest first.
#[derive(Debug, Default)]
pub(super) struct Pool<'a> {
    pub(super) scams: Vec<Ranked<'a>>,
    pub(super) genuine: Vec<Ranked<'a>>,
    pub(super) others: Vec<Ranked<'a>>,
}

impl<'a> Pool<'a> {
    pub(super) fn of(&self, verdict: Option<Verdict>) -> &[Ranked<'a>] {
        match verdict {
            Some(Verdict::Scam) => &self.scams,
            Some(Verdict::Genuine) => &self.genuine,
            None => &self.others,
        }
    }

    /// All judged scenes.
    pub(super) fn judged(&self) -> impl Iterator<Item = &Ranked<'a>> {
        self.scams.iter().chain(&self.genuine)
    }

    fn add(&mut self, ranked: Ranked<'a>) {
        match ranked.question.verdict() {
            Some(Verdict::Scam) => self.scams.push(ranked),
            Some(Verdict::Genuine) => self.genuine.push(ranked),
            None => self.others.push(ranked),
        }
    }
}

/// The pools of all tactics on which there are questions.
pub(super) fn of<'a>(
    candidates: &[Candidate<'a>],
    channels: &HashMap<Tactic, Channel>,
    chance: &mut Chance,
) -> HashMap<Tactic, Pool<'a>> {
    let mut fit: Vec<(Tactic, Candidate<'a>)> =
        candidates.iter().filter_map(|&candidate| Some((tactic(candidate)?, candidate))).collect();
    // Shuffling starts from one order, whatever order the banks were found in; and it decides among
    // those that are equally fit, because sorting keeps the order of equals.
    fit.sort_by(|(_, a), (_, b)| a.question.id.cmp(&b.question.id));
    chance.shuffle(&mut fit);
    let mut ranked: Vec<(Tactic, Ranked<'a>)> = fit
        .into_iter()
        .map(|(tactic, candidate)| (tactic, rank(candidate, channels.get(&tactic))))
        .collect();
    ranked.sort_by_key(|(_, ranked)| ranked.against);
    let mut pools: HashMap<Tactic, Pool<'a>> = HashMap::new();
    for (tactic, ranked) in ranked {
        pools.entry(tactic).or_default().add(ranked);
    }
    pools
}

/// The tactic that an answer to a candidate would grade, if the candidate may come up at all.
fn tactic(candidate: Candidate<'_>) -> Option<Tactic> {
    let tactic = candidate.question.focus?.tactic;
    let may = candidate.question.is_practice() && candidate.topic != Topic::Report;
    (may && tactic.is_graded()).then_some(tactic)
}

fn rank<'a>(candidate: Candidate<'a>, last: Option<&Channel>) -> Ranked<'a> {
    let channel = candidate.question.scene().map(|scene| scene.channel);
    // What has no channel is not on another one.
    let is_same_channel = last.is_some_and(|&last| channel.is_none_or(|channel| channel == last));
    let against = Against { is_same_channel, last_met: candidate.last_met };
    Ranked { question: candidate.question, against }
}
