//! A bank shows its scams in several guises: what was learned in one channel hardly carries over to
//! another (Robb and Wendel 2023), nor from one tactic to another (Roozenbeek, Traberg and van der
//! Linden 2022). A channel that only ever holds one verdict is an answer by itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::bank::Bank;
use crate::domain::question::Level as Hardness;
use crate::domain::scene::Channel;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "thin-coverage",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Bank(look),
};

/// From so many judged scenes on, a bank is no beginning any more.
const ENOUGH: usize = 10;

/// The fewest channels and the fewest tactics.
const FEWEST: usize = 3;

/// From so many scenes on, a channel that holds one verdict alone gives the answer away.
const MANY: usize = 4;

/// What the judged scenes of a bank show.
#[derive(Default)]
struct Shown {
    scenes: usize,
    channels: BTreeMap<Channel, Vec<Verdict>>,
    tactics: BTreeSet<Tactic>,
    levels: BTreeSet<Hardness>,
}

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let shown = shown(bank);
    if shown.scenes < ENOUGH {
        return;
    }
    let (channels, tactics) = (shown.channels.len(), shown.tactics.len());
    if channels < FEWEST {
        found.note(Spot::BANK, fills![scenes = shown.scenes, count = channels]);
    }
    if tactics < FEWEST {
        found.note_as("tactics", Spot::BANK, fills![scenes = shown.scenes, count = tactics]);
    }
    if let Some(level) = shown.levels.first().filter(|_| shown.levels.len() == 1) {
        let level = usize::from(level.number());
        found.note_as("level", Spot::BANK, fills![scenes = shown.scenes, level = level]);
    }
    for (channel, verdicts) in &shown.channels {
        if let Some(verdict) = only(verdicts) {
            let (channel, verdict, count) = (channel.word(), verdict.word(), verdicts.len());
            let fills = fills![channel = channel, verdict = verdict, count = count];
            found.note_as("channel", Spot::BANK, fills);
        }
    }
}

fn shown(bank: &Bank) -> Shown {
    let mut shown = Shown::default();
    for question in &bank.questions {
        let Some((scene, verdict)) = question.scene().zip(question.verdict()) else { continue };
        shown.scenes += 1;
        shown.channels.entry(scene.channel).or_default().push(verdict);
        shown.tactics.extend(question.focus.map(|focus| focus.tactic));
        shown.levels.insert(question.level);
    }
    shown
}

/// The verdict of many scenes, if they have but one.
fn only(verdicts: &[Verdict]) -> Option<Verdict> {
    let first = *verdicts.first().filter(|_| verdicts.len() >= MANY)?;
    verdicts.iter().all(|verdict| *verdict == first).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, scams_and_genuine};

    /// A bank of ten scenes over several channels, tactics and levels.
    fn varied() -> String {
        let mut text = scams_and_genuine(5, 5);
        for (from, to) in [
            ("channel = \"sms\"", "channel = \"chat\""),
            ("channel = \"sms\"", "channel = \"call\""),
            ("tactic = \"secrecy-request\"", "tactic = \"crisis-request\""),
            ("tactic = \"secrecy-request\"", "tactic = \"urgency-pressure\""),
            ("level = 1", "level = 2"),
        ] {
            text = text.replacen(from, to, 1);
        }
        text
    }

    #[test]
    fn one_channel_one_tactic_and_one_level_are_found() {
        finds_in("thin-coverage", &scams_and_genuine(5, 5), 3);
    }

    #[test]
    fn a_channel_that_tells_the_verdict_is_found() {
        let varied = varied();
        let (scams, genuine) = varied.split_at(varied.find("id = \"genuine-0\"").unwrap());
        let text = format!("{scams}{}", genuine.replace("\"sms\"", "\"email\""));
        finds_in("thin-coverage", &text, 1);
    }

    /// Three scams in one channel may be chance.
    #[test]
    fn a_varied_bank_and_a_small_one_are_fine() {
        quiet_in("thin-coverage", &varied());
        quiet_in("thin-coverage", &scams_and_genuine(5, 4));
    }
}
