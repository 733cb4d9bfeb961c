//! What banks cover, and what they leave out: how many questions there are of each tactic, stage,
//! channel and so on, in each topic. Whoever writes the next question sees where it is needed.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::bank::Bank;
use crate::domain::kind::KindName;
use crate::domain::question::{Audience, Level, Question};
use crate::domain::scene::Channel;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::domain::text::closed_words;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

closed_words! {
    /// What questions are counted by.
    pub enum By {
        /// The manipulation they are about.
        Tactic = "tactic",
        /// Where in the course of a scam they stand.
        Stage = "stage",
        /// How their scenes arrive.
        Channel = "channel",
        /// How hard they are.
        Level = "level",
        /// How they are answered.
        Kind = "kind",
        /// What their judged scenes are.
        Verdict = "verdict",
        /// For whom they are fit.
        Audience = "audience",
    }
}

/// How many questions there are of one value, such as a tactic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The value, as banks write it.
    pub value: String,
    /// How many in each topic that has any.
    pub counts: BTreeMap<Topic, usize>,
}

impl Row {
    /// How many in all topics.
    pub fn total(&self) -> usize {
        self.counts.values().sum()
    }
}

/// Something that is covered too thinly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hole {
    /// A tactic has fewer than two questions.
    FewOfTactic(Tactic, usize),
    /// All scenes of a tactic come through one channel, or it has none.
    OneChannel(Tactic, Option<Channel>),
    /// A stage has fewer than five questions.
    FewOfStage(Stage, usize),
}

/// What banks cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// How many banks.
    pub banks: usize,
    /// How many questions.
    pub questions: usize,
    /// The rows of everything that is counted, those of nothing included.
    pub groups: Vec<(By, Vec<Row>)>,
    /// What is covered too thinly.
    pub holes: Vec<Hole>,
}

/// A tactic needs so many questions.
const OF_TACTIC: usize = 2;

/// Over so many channels.
const CHANNELS: usize = 2;

/// A stage needs so many questions.
const OF_STAGE: usize = 5;

impl Coverage {
    /// What these banks cover.
    pub fn of(banks: &[&Bank]) -> Self {
        let questions = banks.iter().map(|bank| bank.questions.len()).sum();
        let groups = By::ALL.iter().map(|by| (*by, rows(*by, banks))).collect();
        Self { banks: banks.len(), questions, groups, holes: holes(banks) }
    }
}

fn rows(by: By, banks: &[&Bank]) -> Vec<Row> {
    let row = |value: String| Row { value, counts: BTreeMap::new() };
    let mut rows: Vec<Row> = values(by).into_iter().map(row).collect();
    for bank in banks {
        for value in bank.questions.iter().filter_map(|question| value(by, question)) {
            match rows.iter_mut().find(|row| row.value == value) {
                Some(row) => *row.counts.entry(bank.topic).or_default() += 1,
                // No questions are wished for of this value, and here is one.
                None => rows.push(Row { value, counts: [(bank.topic, 1)].into() }),
            }
        }
    }
    rows
}

/// The values of which questions are wished for.
fn values(by: By) -> Vec<String> {
    let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    match by {
        By::Tactic => graded().map(|tactic| tactic.word().to_owned()).collect(),
        By::Stage => Stage::all().map(|stage| stage.to_string()).collect(),
        By::Channel => all(Channel::WORDS),
        By::Level => (1..).map_while(Level::new).map(|level| level.number().to_string()).collect(),
        By::Kind => all(KindName::WORDS),
        By::Verdict => all(Verdict::WORDS),
        By::Audience => all(Audience::WORDS),
    }
}

fn graded() -> impl Iterator<Item = Tactic> {
    Tactic::ALL.iter().copied().filter(|tactic| tactic.is_graded())
}

fn value(by: By, question: &Question) -> Option<String> {
    Some(match by {
        By::Tactic => question.focus?.tactic.word().to_owned(),
        By::Stage => question.focus?.stage?.to_string(),
        By::Channel => question.scene()?.channel.word().to_owned(),
        By::Level => question.level.number().to_string(),
        By::Kind => question.kind_name().word().to_owned(),
        By::Verdict => question.verdict()?.word().to_owned(),
        By::Audience => question.audience.word().to_owned(),
    })
}

fn holes(banks: &[&Bank]) -> Vec<Hole> {
    let questions = || banks.iter().flat_map(|bank| &bank.questions);
    let (mut tactics, mut stages) = (BTreeMap::<_, Vec<_>>::new(), BTreeMap::<_, usize>::new());
    for (question, focus) in questions().filter_map(|question| Some((question, question.focus?))) {
        tactics.entry(focus.tactic).or_default().push(question.scene().map(|scene| scene.channel));
        if let Some(stage) = focus.stage {
            *stages.entry(stage).or_default() += 1;
        }
    }
    let of_tactics = graded().filter_map(|tactic| {
        hole(tactic, tactics.get(&tactic).map(Vec::as_slice).unwrap_or_default())
    });
    let of_stages = Stage::all().filter_map(|stage| {
        let count = stages.get(&stage).copied().unwrap_or_default();
        (count < OF_STAGE).then_some(Hole::FewOfStage(stage, count))
    });
    of_tactics.chain(of_stages).collect()
}

/// What a tactic lacks, from the channels of its questions.
fn hole(tactic: Tactic, channels: &[Option<Channel>]) -> Option<Hole> {
    if channels.len() < OF_TACTIC {
        return Some(Hole::FewOfTactic(tactic, channels.len()));
    }
    let used: BTreeSet<Channel> = channels.iter().flatten().copied().collect();
    (used.len() < CHANNELS).then(|| Hole::OneChannel(tactic, used.first().copied()))
}

#[cfg(test)]
mod tests {
    use super::super::trial::{bank, scams_and_genuine};
    use super::*;

    #[test]
    fn everything_is_counted_and_so_is_nothing() {
        let bank = bank(&scams_and_genuine(2, 1));
        let coverage = Coverage::of(&[&bank]);
        assert_eq!((coverage.banks, coverage.questions), (1, 3));
        let total = |by: By, value: &str| {
            let (_, rows) = coverage.groups.iter().find(|(one, _)| *one == by).unwrap();
            rows.iter().find(|row| row.value == value).map(Row::total)
        };
        assert_eq!(total(By::Tactic, "secrecy-request"), Some(3));
        assert_eq!(total(By::Tactic, "platform-switch"), Some(0));
        assert_eq!(total(By::Tactic, "border-crossing"), None);
        assert_eq!(total(By::Verdict, "scam"), Some(2));
        assert_eq!(total(By::Level, "3"), Some(0));
        assert_eq!(total(By::Stage, "trafficking-4"), Some(0));
    }

    #[test]
    fn holes_are_named() {
        let one = bank(&scams_and_genuine(1, 1));
        let holes = Coverage::of(&[&one]).holes;
        assert!(holes.contains(&Hole::OneChannel(Tactic::SecrecyRequest, Some(Channel::Sms))));
        assert!(holes.contains(&Hole::FewOfTactic(Tactic::PlatformSwitch, 0)));
        assert!(!holes.contains(&Hole::FewOfTactic(Tactic::RansomDemand, 0)));
        assert_eq!(holes.iter().filter(|hole| matches!(hole, Hole::FewOfStage(..))).count(), 12);
    }
}
