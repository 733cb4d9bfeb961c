//! The audit as a whole, on banks that are made to be fair or not.

use super::*;
use crate::domain::kind::{Choice, Judge, Kind, Offered, Several};
use crate::domain::question::{Audience, Level, Provenance, Question};
use crate::domain::scene::{Channel, Scene};
use crate::domain::seed::{Chance, Seed};
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::measure::know_nothing::Row;
use crate::measure::know_nothing::strategy::Strategy;

fn bank(name: &str, language: &str, questions: Vec<(String, Kind)>) -> Bank {
    let question = |(at, (prompt, kind)): (usize, (String, Kind))| Question {
        id: format!("{name}-{at}").parse().unwrap(),
        level: Level::new(1).unwrap(),
        audience: Audience::All,
        provenance: Provenance::Practice,
        sources: Vec::new(),
        facts_as_of: None,
        focus: None,
        form: None,
        prompt: prompt.into(),
        advice: Default::default(),
        kind,
        allowances: Vec::new(),
    };
    Bank {
        id: name.parse().unwrap(),
        title: name.into(),
        topic: Topic::Cross,
        language: language.into(),
        licence: "CC-BY-4.0".into(),
        sources: Vec::new(),
        questions: questions.into_iter().enumerate().map(question).collect(),
        stories: Vec::new(),
        fingerprint: 0,
    }
}

fn offered(texts: impl IntoIterator<Item = String>) -> Vec<Offered> {
    texts.into_iter().map(|text| Offered { text: text.into(), why: "".into() }).collect()
}

fn choice(texts: impl IntoIterator<Item = String>, key: usize) -> Kind {
    Kind::Choice(Choice { scene: None, options: offered(texts), key })
}

fn judge(verdict: Verdict, text: String) -> Kind {
    let scene = Scene {
        channel: Channel::Sms,
        from: "A number".into(),
        text: text.into(),
        marks: Vec::new(),
    };
    let (why_scam, why_genuine) = ("".into(), "".into());
    Kind::Judge(Judge { verdict, scene, why_scam, why_genuine, twin: None })
}

/// Words such as questions are made of.
const LEXICON: &[&str] = &[
    "pay", "now", "crypto", "may", "often", "you", "the", "bank,", "call", "friend", "job",
    "money", "today", "wait", "a", "check", "check,", "first.", "platform", "meeting", "urgent",
    "coins", "WhatsApp", "letter", "profit", "salary", "never", "can", "usually", "ticket",
];

fn sentence(chance: &mut Chance, low: usize, high: usize) -> String {
    let count = chance.between(low, high);
    (0..count).map(|_| LEXICON[chance.below(LEXICON.len())]).collect::<Vec<_>>().join(" ")
}

/// A bank in which nothing but chance decides what is right.
fn fair(name: &str, chance: &mut Chance, judges: usize, choices: usize, several: usize) -> Bank {
    let mut questions = Vec::new();
    for _ in 0..judges {
        let verdict = Verdict::ALL[chance.below(2)];
        questions.push((sentence(chance, 6, 14), judge(verdict, sentence(chance, 15, 40))));
    }
    for _ in 0..choices {
        let texts: Vec<String> = (0..4).map(|_| sentence(chance, 3, 9)).collect();
        questions.push((sentence(chance, 6, 14), choice(texts, chance.below(4))));
    }
    for _ in 0..several {
        let options = offered((0..4).map(|_| sentence(chance, 3, 9)));
        let mut places = [0, 1, 2, 3];
        chance.shuffle(&mut places);
        let keys = places[..chance.between(1, 3)].iter().copied().collect();
        let kind = Kind::Several(Several { scene: None, options, keys });
        questions.push((sentence(chance, 6, 14), kind));
    }
    bank(name, "en", questions)
}

fn row(table: &Table, strategy: Strategy) -> &Row {
    table.rows.iter().find(|row| row.strategy == strategy).unwrap()
}

fn exceeding(table: &Table) -> Vec<&'static str> {
    table.exceeding().map(|row| row.strategy.word()).collect()
}

/// In how many of 200 banks, in which chance alone decided what is right, some rule is accused. It
/// may be in one bank of twenty.
fn false_alarms(judges: usize, choices: usize, several: usize) -> usize {
    let raises = |seed: &u64| {
        let mut chance = Seed(*seed).stream("fair");
        let tested = fair("tested", &mut chance, judges, choices, several);
        let other = fair("other", &mut chance, judges, choices, several);
        !exceeding(&audit(&[&tested], &[&other], None).pooled).is_empty()
    };
    (0..200).filter(raises).count()
}

#[test]
fn fair_banks_of_fifty_questions_are_left_alone() {
    let found = [false_alarms(30, 14, 6), false_alarms(50, 0, 0), false_alarms(10, 30, 10)];
    assert!(found.iter().all(|alarms| *alarms <= 10), "{found:?}");
}

#[test]
fn fair_banks_of_a_dozen_are_left_alone() {
    let found = [false_alarms(12, 0, 0), false_alarms(0, 12, 0)];
    assert!(found.iter().all(|alarms| *alarms <= 10), "{found:?}");
}

/// Ten questions, in nine of which the longest answer is right, standing anywhere.
fn longest_is_right() -> Bank {
    let mut chance = Seed(3).stream("longest");
    let mut questions = Vec::new();
    for at in 0..10 {
        let key = chance.below(4);
        let long = if at == 4 { (key + 1) % 4 } else { key };
        let text = |place: usize| {
            let short = sentence(&mut chance, 4, 5);
            if place == long { format!("{short} {short} {short}") } else { short }
        };
        let texts: Vec<String> = (0..4).map(text).collect();
        questions.push(("Which?".to_owned(), choice(texts, key)));
    }
    bank("long", "en", questions)
}

#[test]
fn the_longest_answer_is_named_when_it_is_right_in_nine_of_ten() {
    let found = audit(&[&longest_is_right()], &[], None);
    assert_eq!(exceeding(&found.pooled), ["longest"]);
    let row = row(&found.pooled, Strategy::Longest);
    assert_eq!((row.questions, row.score, row.chance), (10, 0.9, 0.25));
    let named: Vec<&str> = row.giveaways.iter().map(|id| id.as_str()).collect();
    assert_eq!(named, ["long-0", "long-1", "long-2", "long-3", "long-5"]);
    // One bank alone is its own pool, and is accused once.
    assert_eq!(found.findings().count(), 1);
}

#[test]
fn nine_questions_say_nothing() {
    let mut bank = longest_is_right();
    bank.questions.pop();
    let found = audit(&[&bank], &[], None);
    assert!(!found.pooled.can_tell() && found.findings().next().is_none());
}

#[test]
fn a_bank_of_scams_alone_is_named() {
    let scam = |at: usize| (format!("Number {at}?"), judge(Verdict::Scam, format!("Text {at}")));
    let bank = bank("scams", "en", (0..18).map(scam).collect());
    let found = audit(&[&bank], &[], None);
    assert_eq!(exceeding(&found.pooled), ["always-scam"]);
    assert!(row(&found.pooled, Strategy::AlwaysScam).giveaways.is_empty());
}

/// Words that only ever stand in right answers give them away to whoever saw other banks, in the
/// same language; and what words in a scene give away is never held against a bank.
#[test]
fn words_are_learned_from_other_banks_in_the_same_language() {
    let of = |name: &str, language: &str| {
        let question = |at: usize| match at % 2 {
            0 => {
                let text = |place: usize| if place == at % 4 { "verify it" } else { "obey them" };
                ("Which?".to_owned(), choice((0..4).map(|place| text(place).to_owned()), at % 4))
            }
            _ if at % 4 == 1 => ("Which?".to_owned(), judge(Verdict::Scam, "a secret".into())),
            _ => ("Which?".to_owned(), judge(Verdict::Genuine, "a receipt".into())),
        };
        bank(name, language, (0..40).map(question).collect())
    };
    let (own, other, foreign) = (of("own", "en-GB"), of("other", "en"), of("foreign", "th"));
    let learned = |others: &[&Bank]| {
        let found = audit(&[&own], others, None).pooled;
        let rows = found.rows.into_iter().filter(|row| row.strategy >= Strategy::LearnedPrompt);
        rows.map(|row| (row.strategy, row.score, row.exceeds())).collect::<Vec<_>>()
    };
    let expected = [
        (Strategy::LearnedPrompt, 0.5, false),
        (Strategy::LearnedOptions, 1.0, true),
        (Strategy::LearnedScene, 1.0, false),
    ];
    assert_eq!(learned(&[&other, &foreign]), expected);
    assert_eq!(learned(&[&foreign, &own]), [], "nothing is learned from the bank itself");
}

/// A fault that no bank shows alone may show in all of them together, and the other way round.
#[test]
fn banks_are_audited_together_and_one_by_one() {
    let scams = |name: &str, verdict: Verdict| {
        let scene = |at: usize| (format!("Number {at}?"), judge(verdict, format!("Text {at}")));
        bank(name, "en", (0..20).map(scene).collect())
    };
    let (scams, genuine) = (scams("scams", Verdict::Scam), scams("genuine", Verdict::Genuine));
    let mut told = Vec::new();
    let mut tell = |done, of| told.push((done, of));
    let found = audit(&[&scams, &genuine], &[], Some(&mut tell));
    assert_eq!(exceeding(&found.pooled), [""; 0]);
    let accused: Vec<_> =
        found.findings().map(|(bank, row)| (bank.unwrap().as_str(), row)).collect();
    let accused: Vec<_> = accused.iter().map(|(bank, row)| (*bank, row.strategy.word())).collect();
    assert!(accused.contains(&("scams", "always-scam")), "{accused:?}");
    assert!(accused.contains(&("genuine", "always-genuine")), "{accused:?}");
    assert_eq!(told, [(1, 2), (2, 2)]);
}

/// The words that rules go by are English, so elsewhere they would name nobody but the honest.
#[test]
fn lists_of_words_are_left_out_in_other_languages() {
    let scene = |at: usize| (format!("{at}?"), judge(Verdict::ALL[at % 2], format!("Text {at}")));
    let bank = bank("thai", "th", (0..20).map(scene).collect());
    let rows = audit(&[&bank], &[], None).pooled.rows;
    let rules: Vec<Strategy> = rows.iter().map(|row| row.strategy).collect();
    assert_eq!(rules, [Strategy::AlwaysScam, Strategy::AlwaysGenuine]);
}
