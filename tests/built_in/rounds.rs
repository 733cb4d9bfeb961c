//! Thirty rounds with thirty seeds: nothing twice, nothing that gives something else away, and more
//! than one channel.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::date;

use scamdrill::bank::check::{Checking, check};
use scamdrill::domain::bank::Bank;
use scamdrill::domain::library::Library;
use scamdrill::domain::question::Question;
use scamdrill::domain::scene::Channel;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::selection::{Candidate, Wanted, choose};
use scamdrill::domain::topic::Topic;

use super::library;

/// The questions of a round of ten, as `play` chooses them.
fn round<'l>(library: &'l Library, wanted: &Wanted, seed: u64) -> Vec<&'l Question> {
    let candidates: Vec<Candidate<'_>> = library
        .questions()
        .filter(|(bank, question)| wanted.admits(bank, question))
        .map(|(bank, question)| Candidate { question, topic: bank.topic, times_seen: 0 })
        .collect();
    let chosen = choose(&candidates, 10, Seed(seed));
    chosen.into_iter().map(|id| library.find(id).unwrap().1).collect()
}

/// What the checker says about a round, as if it were a bank.
fn given_away(library: &Library, round: &[&Question]) -> Vec<String> {
    let questions = round.iter().map(|question| (*question).clone()).collect();
    let bank = Bank { questions, stories: vec![], ..library.banks()[0].clone() };
    let checking = Checking { day: date(2026, 11, 23), is_asked_for: false };
    let found = check(&[&bank], checking, &mut |_| {}).findings;
    let about = ["gives-away", "repeated-question"];
    found.iter().filter(|one| about.contains(&one.rule)).map(|one| format!("{one:?}")).collect()
}

fn look_at(library: &Library, round: &[&Question], which: &str) {
    assert_eq!(round.len(), 10, "{which}");
    let ids: BTreeSet<&str> = round.iter().map(|question| question.id.as_str()).collect();
    assert_eq!(ids.len(), 10, "{which}: a question twice");
    let scenes: Vec<String> =
        round.iter().filter_map(|question| question.scene()).map(|scene| scene.plain()).collect();
    let told: BTreeSet<&String> = scenes.iter().collect();
    assert_eq!(told.len(), scenes.len(), "{which}: a scene twice");
    let twins = round.iter().filter(|one| round.iter().any(|other| one.is_twin_of(other)));
    assert_eq!(twins.count(), 0, "{which}: a twin gives its look-alike away");
    assert_eq!(given_away(library, round), Vec::<String>::new(), "{which}");
    let channels: BTreeSet<Channel> =
        round.iter().filter_map(|question| question.scene()).map(|scene| scene.channel).collect();
    assert!(channels.len() >= 2, "{which}: {channels:?}");
}

#[test]
fn thirty_rounds_of_everything() {
    let library = library();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..30 {
        let round = round(&library, &Wanted::default(), seed);
        look_at(&library, &round, &format!("seed {seed}"));
        for question in round {
            *asked.entry(question.id.as_str()).or_default() += 1;
        }
    }
    // Three hundred places: no question takes many of them.
    let often = asked.values().max().unwrap();
    assert!(asked.len() >= 120 && *often <= 10, "{} questions, one {often} times", asked.len());
}

#[test]
fn thirty_rounds_of_each_topic() {
    let library = library();
    let judged = Topic::ALL.iter().filter(|topic| **topic != Topic::Report);
    for topic in judged {
        let wanted = Wanted { topics: vec![*topic], ..Wanted::default() };
        for seed in 0..30 {
            let round = round(&library, &wanted, seed);
            look_at(&library, &round, &format!("{}, seed {seed}", topic.word()));
        }
    }
}
