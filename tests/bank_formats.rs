//! Banks in the formats of other platforms, read and written by programs that are not ours: the parser
//! `gift-pegjs` and Python's own XML. Ignored unless asked for, because they need Node and Python
//! (`SCAMDRILL_PYTHON` names the program, else `python3`); `.ci/run` sees to that.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]

use std::io::Write;
use std::process::{Command, Stdio};

use scamdrill::bank::builtin::BANKS;
use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::bank::Bank;
use scamdrill::exchange::bank_exchange::{Answers, Item, Section, outward};
use scamdrill::exchange::{bank_gift, bank_moodle_xml};
use scamdrill::ui::exchange::labels;
use scamdrill::words::{Language, Words};
use serde_json::{Value, json};

/// A question of every kind, with whatever a careless writer gets wrong.
const AWKWARD: &str = r#####"format = 1
id = "awkward-en"
title = "A / b"
topic = "cross"
language = "en"
licence = "CC0-1.0"

[[question]]
id = "choice-of-signs"
kind = "choice"
level = 1
audience = "all"
provenance = "practice"
sources = []
prompt = "~ = # { } : \\ {token} -> ]]> &amp; <b> 王 👩‍👧 שלום // ::"
[[question.option]]
text = "a~b=c#d{e}f:g"
key = true
why = "#### ~ {x}"
[[question.option]]
text = "-> ]]> &lt;"
why = "=1+1"

[[question]]
id = "several-of-three"
kind = "several"
level = 1
audience = "all"
provenance = "practice"
sources = []
prompt = "// not a comment"
[[question.option]]
text = "one"
key = true
why = "x"
[[question.option]]
text = "two \\n"
key = true
why = "x"
[[question.option]]
text = "three"
key = true
why = "x"
[[question.option]]
text = "four"
why = "x"

[[question]]
id = "a-word"
kind = "short"
level = 1
audience = "all"
provenance = "practice"
sources = []
prompt = "Which?"
accept = ["c: d = e", "f {g}"]
why = "x"

[[question]]
id = "a-number"
kind = "number"
level = 1
audience = "all"
provenance = "practice"
sources = []
prompt = "How many?"
answer = 1822
tolerance = 2
why = "x"

[[question]]
id = "some-pairs"
kind = "match"
level = 1
audience = "all"
provenance = "practice"
sources = []
prompt = "What belongs together?"
pairs = [["a = b", "c ~ d"], ["e { f", "g } h"]]
why = "x"
"#####;

fn banks() -> Vec<Bank> {
    let mut taken = Taken::default();
    let awkward = [("awkward-en.toml", AWKWARD)];
    let all = BANKS.iter().chain(&awkward);
    all.map(|(file, text)| load(file, text, &mut taken).unwrap()).collect()
}

fn sections() -> Vec<Section> {
    let labels = labels(&Words::of(Language::default()));
    let section = |bank: Bank| {
        let items = bank.questions.iter().map(|question| outward::item(question, &labels).unwrap());
        Section { category: bank.title.to_string(), items: items.collect() }
    };
    banks().into_iter().map(section).collect()
}

fn run(program: &str, arguments: &[&str], typed: &str) -> String {
    let mut child = Command::new(program)
        .args(arguments)
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bank_formats"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn python(arguments: &[&str], typed: &str) -> String {
    let python = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    run(&python, arguments, typed)
}

/// The right answers of a question, as texts.
fn keys(item: &Item) -> Value {
    match &item.answers {
        Answers::Options { options, .. } => {
            let right = options.iter().filter(|option| option.percent > 0.0);
            right.map(|option| option.text.clone()).collect()
        }
        Answers::Words(words) => words.iter().map(|word| word.text.clone()).collect(),
        Answers::Pairs(pairs) => pairs.iter().map(|(left, right)| json!([left, right])).collect(),
        Answers::Number { answer, tolerance, .. } => json!([answer, tolerance]),
        Answers::TrueFalse { .. } => Value::Null,
    }
}

#[test]
#[ignore = "needs Node and gift-pegjs"]
fn gift_read_by_a_parser_that_is_not_ours() {
    let sections = sections();
    let found: Value =
        serde_json::from_str(&run("node", &["gift.cjs"], &bank_gift::file(&sections))).unwrap();
    let found = found.as_array().unwrap();
    let items: Vec<&Item> = sections.iter().flat_map(|section| &section.items).collect();
    assert!(items.len() > 250);
    assert_eq!(found.len(), items.len());
    for (found, item) in found.iter().zip(items) {
        assert_eq!(found["id"].as_str(), item.id.as_deref());
        let there = match &item.answers {
            Answers::Number { .. } => json!([found["keys"][0], found["keys"][1]]),
            _ => found["keys"].clone(),
        };
        let (there, ours) = (numbers(&there), numbers(&keys(item)));
        assert_eq!(there, ours, "{:?}", item.id);
    }
}

/// Numbers as texts, so that 2 and 2.0 are the same.
fn numbers(value: &Value) -> Value {
    match value {
        Value::Array(all) => all.iter().map(numbers).collect(),
        Value::Number(number) => number.as_f64().unwrap().to_string().into(),
        other => other.clone(),
    }
}

#[test]
#[ignore = "needs Python"]
fn moodle_xml_read_by_a_reader_that_is_not_ours() {
    let sections = sections();
    let found: Value =
        serde_json::from_str(&python(&["moodle.py"], &bank_moodle_xml::file(&sections))).unwrap();
    let found = found.as_array().unwrap();
    let items: Vec<&Item> = sections.iter().flat_map(|section| &section.items).collect();
    assert_eq!(found.len(), items.len());
    for (found, item) in found.iter().zip(items) {
        assert_eq!(found["id"].as_str(), item.id.as_deref());
        match &item.answers {
            Answers::Number { answer, .. } => assert_eq!(found["keys"][0], answer.to_string()),
            _ => assert_eq!(found["keys"], keys(item), "{:?}", item.id),
        }
    }
}

#[test]
#[ignore = "needs Python"]
fn moodle_xml_written_by_a_writer_that_is_not_ours() {
    let found = bank_moodle_xml::read(&python(&["moodle.py", "write"], "")).unwrap();
    let items: Vec<Item> = found.items.into_iter().map(|one| one.what.unwrap()).collect();
    assert_eq!(items.len(), 5);
    for (number, item) in items.iter().enumerate() {
        assert_eq!(item.stem, format!("{number} < 7 & é 王"));
        assert_eq!(keys(item), json!(["yes"]));
    }
}
