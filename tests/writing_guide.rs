//! The questions that `quizzes/README.md` shows are good ones.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

use std::collections::BTreeSet;

use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::kind::KindName;
use scamdrill::domain::question::Question;

const GUIDE: &str = include_str!("../quizzes/README.md");

const HEAD: &str = "format = 1\nid = \"guide\"\ntitle = \"Guide\"\ntopic = \"cross\"\n\
                    language = \"en\"\nlicence = \"CC-BY-4.0\"\n\n";

/// What stands between "```toml" and "```".
fn blocks() -> impl Iterator<Item = &'static str> {
    GUIDE.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap())
}

/// The questions that the guide shows, block by block.
fn questions() -> Vec<Question> {
    let mut taken = Taken::default();
    let mut all = Vec::new();
    for block in blocks().filter(|block| block.starts_with("[[question]]")) {
        // Each is a bank of its own, which takes its id anew.
        let head = HEAD.replace("\"guide\"", &format!("\"guide-{}\"", all.len()));
        let bank = load("README.md", &(head + block), &mut taken);
        all.extend(bank.unwrap_or_else(|mistakes| panic!("{block}\n{mistakes:?}")).questions);
    }
    all
}

#[test]
fn every_question_in_the_guide_loads() {
    let shown: BTreeSet<KindName> = questions().iter().map(Question::kind_name).collect();
    assert_eq!(shown.len(), KindName::ALL.len(), "every kind is shown: {shown:?}");
}

/// The parts that belong into a question or before it load there.
#[test]
fn every_part_in_the_guide_loads() {
    let question = blocks().find(|block| block.starts_with("[[question]]")).unwrap();
    let source = blocks().find(|block| block.starts_with("[[source]]")).unwrap();
    let rests = blocks().find(|block| block.starts_with("provenance")).unwrap();
    let care = blocks().find(|block| block.starts_with("care")).unwrap();
    let with =
        question.replace("provenance = \"practice\"\nsources = []\n", &(rests.to_owned() + care));
    assert_ne!(with, question);
    load("README.md", &format!("{HEAD}{source}{with}"), &mut Taken::default()).unwrap();
}
