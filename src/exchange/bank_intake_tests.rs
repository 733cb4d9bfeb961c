//! What comes in is a bank, or nothing is.

use super::*;
use crate::exchange::bank_exchange::{Answers, Weighted};
use crate::exchange::{bank_gift, bank_json};
use crate::words::{Language, Words};

fn labels() -> Labels {
    crate::ui::exchange::labels(&Words::of(Language::default()))
}

fn item(name: &str, stem: &str, options: &[(&str, f64)]) -> Item {
    let option = |&(text, percent): &(&str, f64)| Weighted {
        text: text.into(),
        percent,
        feedback: String::new(),
    };
    let options = options.iter().map(option).collect();
    let answers = Answers::Options { options, single: true };
    Item { name: name.into(), stem: stem.into(), answers, ..Item::default() }
}

fn take(items: Vec<Item>, used: &[&str]) -> Result<Intake, Nothing> {
    let id = "mine-en".parse().unwrap();
    let head = Head {
        id: &id,
        title: None,
        name: "x",
        topic: Topic::Cross,
        language: "en",
        file: "q.txt",
    };
    let items = items.into_iter().zip(1..).map(|(item, line)| At { line, what: Ok(item) });
    let found = Listed { items: items.collect(), ..Listed::default() };
    let used = used.iter().map(|id| (*id).to_owned()).collect();
    listed(found, &head, &labels(), &used)
}

const YES: [(&str, f64); 2] = [("Yes", 100.0), ("No", 0.0)];

#[test]
fn gaps_are_marked_and_nothing_is_made_up() {
    let intake = take(vec![item("Q 1", "Why?", &YES)], &[]).unwrap();
    let question = &intake.bank.questions[0];
    assert_eq!(question.id.as_str(), "q-1");
    assert!(question.focus.is_none());
    assert!(intake.text.contains("# tactic = \"???\"") && intake.text.contains("why = \"???\""));
    assert_eq!(&*intake.bank.licence, GAP);
}

#[test]
fn names_that_stand_twice_give_two_ids_and_those_in_use_longer_ones() {
    let twice =
        vec![item("Q", "One?", &YES), item("Q", "Two?", &YES), item("taken", "Three?", &YES)];
    let intake = take(twice, &["taken"]).unwrap();
    let ids: Vec<&str> =
        intake.bank.questions.iter().map(|question| question.id.as_str()).collect();
    assert_eq!((ids[0], ids[2]), ("q", "mine-en-taken"));
    assert!(ids[1].starts_with("q-") && ids[1].len() == 10);
}

#[test]
fn what_breaks_a_rule_is_left_out_with_its_line() {
    let long = "x".repeat(9_000);
    let all = vec![
        item("a", &long, &YES),
        item("b", "Fine?", &YES),
        item("c", "No key?", &[("a", 0.0), ("b", 0.0)]),
    ];
    let intake = take(all, &[]).unwrap();
    assert_eq!(intake.bank.questions.len(), 1);
    let refused: Vec<(usize, &str)> =
        intake.refused.iter().map(|one| (one.line, one.what.name())).collect();
    assert_eq!(refused, [(1, "mistake"), (3, "no-key")]);
    assert!(matches!(take(vec![item("a", "", &YES)], &[]), Err(Nothing::None(_))));
}

/// The built-in banks as JSON and back are the same banks, stories and all.
#[test]
fn our_own_document_loses_nothing() {
    for (file, text) in crate::bank::builtin::BANKS {
        let bank = load(file, text, &mut Ids::default()).unwrap();
        let json = bank_json::file(&[text.parse().unwrap()]);
        let head =
            Head { id: &bank.id, title: None, name: "x", topic: bank.topic, language: "en", file };
        let back = own(bank_json::read(&json).unwrap(), &head, &[].into()).unwrap();
        assert!(back.refused.is_empty());
        let back = Bank { fingerprint: bank.fingerprint, ..back.bank };
        assert_eq!(back, bank);
    }
}

#[test]
fn a_document_with_faulty_questions_gives_the_others() {
    let (file, text) = crate::bank::builtin::BANKS[0];
    let mut values: Values = text.parse().unwrap();
    let questions = values["question"].as_array_mut().unwrap();
    let count = questions.len();
    questions[3].as_table_mut().unwrap().insert("level".into(), 9.into());
    questions[5].as_table_mut().unwrap().insert("unheard of".into(), "\u{1b}[2J".into());
    let id = "x-en".parse().unwrap();
    let head = Head { id: &id, title: None, name: "x", topic: Topic::Cross, language: "en", file };
    let back = own(values, &head, &[].into()).unwrap();
    assert_eq!((back.bank.questions.len(), back.refused.len()), (count - 2, 2));
}

/// Whatever a text is made of: it comes in or it does not, and what comes in loads.
#[test]
fn signs_of_our_own_format_do_no_harm() {
    let stems = [
        "\"\"\"",
        "[[question]]\nid = \"x\"",
        "'''",
        "\\u0000",
        "\u{202e}abc",
        "[[a|b]]",
        "[Chat] x\n[[m|y]]",
    ];
    let items = stems.iter().map(|stem| item(stem, stem, &YES)).collect();
    let intake = take(items, &[]).unwrap();
    assert_eq!(intake.bank.questions.len() + intake.refused.len(), stems.len());
    assert!(intake.bank.questions.len() >= 6);
    let text = bank_gift::read(&intake.text);
    assert!(text.is_ok());
}

#[test]
fn what_no_longer_counts_as_it_did_is_told() {
    let changes = |file: &str| {
        let id = "mine-en".parse().unwrap();
        let head = Head {
            id: &id,
            title: None,
            name: "x",
            topic: Topic::Cross,
            language: "en",
            file: "q.txt",
        };
        let intake = listed(bank_gift::read(file).unwrap(), &head, &labels(), &[].into()).unwrap();
        let all = intake.changes.into_iter().flat_map(|one| one.what.1);
        all.map(Change::name).collect::<Vec<_>>()
    };
    assert_eq!(changes("Which? {=a ~%-25%b}"), ["cost"]);
    assert_eq!(changes("Which? {~%50%a ~%50%b ~c}"), ["cost"]);
    assert!(changes("Which? {~%50%a ~%50%b ~%-50%c ~%-50%d}").is_empty());
    assert_eq!(changes("Word? {=alpha =%0%beta =%50%gamma}"), ["parts", "wrong"]);
    assert_eq!(changes("// [tag:summer] [tag:level:2]\nOne\ntwo? {=a ~b}"), ["lines", "tags"]);
    let found = take(
        vec![Item {
            answers: Answers::Words(vec![Weighted {
                text: "*a*".into(),
                percent: 100.0,
                feedback: String::new(),
            }]),
            ..item("w", "Word?", &YES)
        }],
        &[],
    );
    let Err(Nothing::None(refused)) = found else { panic!() };
    assert_eq!(refused[0].what.name(), "wildcards");
}

/// What a word processor ends a line with parts two words, and does not join them.
#[test]
fn words_stay_apart() {
    let intake =
        take(vec![item("a", "One\u{b}two\u{2028}three\rfour\u{200b}?", &YES)], &[]).unwrap();
    assert_eq!(&*intake.bank.questions[0].prompt, "One two three four?");
}

/// A bank of ours that comes back beside itself: every id is another, and twins find each other.
#[test]
fn our_own_document_stands_beside_the_bank_it_came_from() {
    let (file, text) = crate::bank::builtin::BANKS[0];
    let mut ids = Ids::default();
    let bank = load(file, text, &mut ids).unwrap();
    let id = "mine-en".parse().unwrap();
    let head = Head { id: &id, title: None, name: "x", topic: Topic::Cross, language: "en", file };
    let stories = bank.stories.iter().map(|story| story.id.to_string());
    let used = bank.questions.iter().map(|one| one.id.to_string()).chain(stories).collect();
    let back = own(text.parse().unwrap(), &head, &used).unwrap();
    assert!(back.refused.is_empty());
    assert_eq!(back.renamed.len(), bank.questions.len() + bank.stories.len());
    assert_eq!(
        load("mine.toml", &back.text, &mut ids).unwrap().questions.len(),
        bank.questions.len()
    );
    let twins = |bank: &Bank| bank.questions.iter().filter(|one| one.twin().is_some()).count();
    assert_eq!(twins(&back.bank), twins(&bank));
}
