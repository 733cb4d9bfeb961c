//! What the banks hold: enough of each topic, verdict, kind and channel, and stories.

use std::collections::BTreeSet;

use scamdrill::bank::check::coverage::Coverage;
use scamdrill::domain::bank::Bank;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::question::{Audience, Provenance};
use scamdrill::domain::scene::Channel;
use scamdrill::domain::story::Plot;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;

use super::{banks, count, practice};

/// The fewest questions of each topic.
const FEWEST: [(Topic, usize); 6] = [
    (Topic::Romance, 40),
    (Topic::Trafficking, 40),
    (Topic::Crypto, 40),
    (Topic::Cross, 30),
    (Topic::Youth, 30),
    (Topic::Report, 20),
];

#[test]
fn there_is_enough_of_each_topic() {
    let banks = banks();
    for (topic, fewest) in FEWEST {
        let of_topic = banks.iter().filter(|bank| bank.topic == topic);
        let questions: usize = of_topic.map(|bank| bank.questions.len()).sum();
        assert!(questions >= fewest, "{topic:?} has {questions} questions of {fewest}");
    }
    let facts: BTreeSet<u8> = banks
        .iter()
        .flat_map(|bank| &bank.questions)
        .filter_map(|question| match question.provenance {
            Provenance::Report(fact) => Some(fact.number()),
            _ => None,
        })
        .collect();
    assert!(facts.len() >= 20, "{} facts of the report", facts.len());
}

#[test]
fn half_of_what_is_judged_is_genuine() {
    let (all, practice): (Vec<Bank>, Vec<Bank>) =
        banks().into_iter().map(|bank| (bank.clone(), practice(&bank))).unzip();
    for (banks, fewest) in [(&all, 142), (&practice, 70)] {
        let of = |verdict| count(banks, |question| question.verdict() == Some(verdict));
        let (scams, genuine) = (of(Verdict::Scam), of(Verdict::Genuine));
        assert_eq!(scams, genuine);
        assert!(scams + genuine >= fewest, "{scams} scams and {genuine} genuine scenes");
    }
    let twinless = count(&all, |one| one.verdict().is_some() && one.twin().is_none());
    assert_eq!(twinless, 0, "every scene has its look-alike");
    assert!(count(&all, |question| question.kind_name() == KindName::Flags) >= 25);
}

/// What is about the report measures no skill, so nothing of it is judged.
#[test]
fn facts_of_the_report_are_not_judged() {
    let report = banks().into_iter().find(|bank| bank.topic == Topic::Report).unwrap();
    assert_eq!(count(&[report], |question| question.verdict().is_some()), 0);
}

#[test]
fn every_channel_has_genuine_scenes_in_practice_too() {
    let practice: Vec<Bank> = banks().iter().map(practice).collect();
    for channel in Channel::ALL {
        let genuine = count(&practice, |question| {
            let is_there = question.scene().is_some_and(|scene| scene.channel == *channel);
            is_there && question.verdict() == Some(Verdict::Genuine)
        });
        assert!(genuine >= 2, "{} has {genuine}", channel.word());
    }
}

/// Each tactic in two channels and each stage five times: over everything, and in practice alone,
/// because whoever never takes a form should miss no tactic.
#[test]
fn the_coverage_has_no_hole() {
    let all = banks();
    let practice: Vec<Bank> = all.iter().map(practice).collect();
    for banks in [&all, &practice] {
        let banks: Vec<&Bank> = banks.iter().collect();
        assert_eq!(Coverage::of(&banks).holes, []);
    }
}

/// What young people are shown is fit for them.
#[test]
fn what_is_for_young_people_and_in_forms_is_for_everybody() {
    for bank in banks() {
        for question in &bank.questions {
            let for_all = bank.topic == Topic::Youth || question.form.is_some();
            assert!(!for_all || question.audience == Audience::All, "{}", question.id.as_str());
        }
    }
}

#[test]
fn stories_have_four_to_seven_decisions_and_some_end_well() {
    let banks = banks();
    let stories: Vec<_> = banks.iter().flat_map(|bank| &bank.stories).collect();
    assert!(stories.len() >= 6, "{} stories", stories.len());
    for story in &stories {
        let decisions = most_decisions(&story.plot, story.plot.start());
        assert!((4..=7).contains(&decisions), "{}: {decisions}", story.id.as_str());
        assert!(story.plot.endings() >= 2, "{}", story.id.as_str());
    }
    let genuine =
        stories.iter().flat_map(|story| story.plot.steps()).filter_map(|step| step.ending());
    assert!(genuine.filter(|ending| ending.genuine).count() >= 1);
}

/// How many decisions the longest way from here has.
fn most_decisions(plot: &Plot, step: usize) -> usize {
    let ways = plot.steps()[step].decisions().iter().map(|decision| decision.to);
    ways.map(|to| 1 + most_decisions(plot, to)).max().unwrap_or(0)
}
