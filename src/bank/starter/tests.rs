//! The bank to start from is a good one, whatever it is called.

use super::super::load::{Taken, load};
use super::*;

const TEMPLATE: &str = include_str!("../../words/en/starter.toml");

fn made(id: &str, title: &str) -> String {
    let id: BankId = id.parse().unwrap();
    let about = About { id: &id, title: Some(title), topic: Topic::Youth, language: "en-GB" };
    starter(TEMPLATE, &about, &|id| format!("<{id}>"))
}

#[test]
fn it_loads_as_what_was_asked_for() {
    let title = "“Quotes”, \"straight\" ones, it's \\ all";
    let bank = load("mine.toml", &made("club", title), &mut Taken::default()).unwrap();
    assert_eq!((bank.id.as_str(), &*bank.title), ("club", title));
    assert_eq!((bank.topic, &*bank.language), (Topic::Youth, "en-GB"));
    assert!(bank.questions.iter().all(|one| one.id.as_str().starts_with("club-")));
}

#[test]
fn the_longest_id_leaves_room_for_those_of_the_questions() {
    for id in ["x".repeat(64), format!("{}-{}", "x".repeat(39), "y".repeat(24))] {
        load("mine.toml", &made(&id, "T"), &mut Taken::default()).unwrap();
    }
}

#[test]
fn every_kind_is_shown() {
    let bank = load("mine.toml", &made("club", "T"), &mut Taken::default()).unwrap();
    for kind in crate::domain::kind::KindName::ALL {
        assert!(bank.questions.iter().any(|one| one.kind_name() == *kind), "{kind:?}");
    }
}

/// A field that stands in no line of the template would be explained nowhere.
#[test]
fn every_field_of_a_question_is_explained_once() {
    let text = made("club", "T");
    for path in ["source", "question", "question.option", "question.scene"] {
        let table = table_at(path).unwrap();
        for field in table.fields.iter().filter(|field| !holds_tables(field)) {
            let words = format!("# <field-{}-{}>", table.name, field.name);
            assert_eq!(text.matches(&words).count(), 1, "{words}");
        }
    }
    for words in ["<field-why-scam>", "<field-why-genuine>", "<field-mark-tactic>"] {
        assert_eq!(text.matches(words).count(), 1, "{words}");
    }
}

fn holds_tables(field: &Field) -> bool {
    matches!(field.shape, Shape::One(_) | Shape::Many(_) | Shape::Named(_))
}
