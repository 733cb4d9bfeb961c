//! The schema of banks, held against banks by a validator that is not ours. Ignored unless asked
//! for, because it needs Python 3.11 with the package `jsonschema` (`SCAMDRILL_PYTHON` names the
//! program, else `python3`); `.ci/run` sees to that.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "commands/support.rs"]
mod support;

use std::path::Path;
use std::process::Command;

use scamdrill::bank::builtin::BANKS;
use serde_json::Value;
use support::Home;

/// A bank of every kind of question without a mistake.
const BASE: &str = include_str!("mistakes/base.toml");

/// What is written wrongly in [`BASE`], how, and what is said of it and where.
const WRONG: &[(&str, &str, &[&str])] = &[
    // A misspelt field is one too many and one too few.
    ("topic = \"cross\"", "topik = \"cross\"", &[" additionalProperties", " required"]),
    (
        "tactic = \"urgency-pressure\"\nwhy = \"No time to check.\"",
        "tactic = \"urgency-pressure\"\nwhy = \"No time to check.\"\nwhen = \"now\"",
        &["question/0/scene/mark/hurry additionalProperties"],
    ),
    // A field of another kind.
    ("id = \"my-choice\"", "id = \"my-choice\"\nverdict = \"scam\"", &["question/2/verdict not"]),
    ("steps = [", "unit = \"days\"\nsteps = [", &["question/5/unit not"]),
    // A field that is missing: of every question, of a kind, of an option.
    ("prompt = \"Is this a scam?\"\n", "", &["question/0 required"]),
    ("why = \"Speed helps the bank.\"\n", "", &["question/5 required"]),
    ("why = \"Then it is gone.\"\n", "", &["question/2/option/1 required"]),
    // A wrong type.
    ("title = \"A guide\"", "title = 7", &["source/0/title type"]),
    ("tolerance = 2.5", "tolerance = \"2.5\"", &["question/7/tolerance type"]),
    (
        "why.scam = \"It is one.\"\nwhy.genuine = \"It is one all the same.\"",
        "why = \"It is.\"",
        &["question/0/why type"],
    ),
    (
        "why = \"It holds the account.\"",
        "why.scam = \"It is.\"\nwhy.genuine = \"It is.\"",
        &["question/8/why type"],
    ),
    ("[\"A PIN\", \"Keep it\"]", "[\"A PIN\"]", &["question/6/pairs/2 minItems"]),
    // A word that is none, an id that is none, a number out of its range, a text of blanks.
    ("channel = \"sms\"", "channel = \"fax\"", &["question/0/scene/channel enum"]),
    ("stage = \"romance-2\"", "stage = \"romance-9\"", &["question/0/stage enum"]),
    ("fact = \"F7\"", "fact = \"F99\"", &["question/0/fact enum"]),
    ("id = \"my-short\"", "id = \"My Short\"", &["question/8/id pattern"]),
    ("level = 1", "level = 4", &["question/0/level maximum"]),
    ("format = 1", "format = 2", &["format const"]),
    ("prompt = \"What helps?\"", "prompt = \" \"", &["question/3/prompt pattern"]),
    (
        "date = 2025-03-04",
        "date = 2025-03-04T05:06:07",
        &["source/0/date format", "source/0/date pattern"],
    ),
    ("allow.long-stem", "allow.no-such-rule", &["question/5/allow additionalProperties"]),
];

/// A home with the schema in it.
fn home() -> Home {
    let home = Home::new();
    let schema = home.run(&["banks", "schema"], "").ends_with(0).stdout;
    home.write("bank.schema.json", schema);
    home
}

/// What the validator finds in each of these files.
#[track_caller]
fn validate(home: &Home, files: &[String]) -> Value {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schema/validate.py");
    let python = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut command = Command::new(python);
    command.current_dir(home.path("")).arg(script).arg("bank.schema.json").args(files);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "Python 3.11 with the package jsonschema is needed: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
#[ignore = "needs Python 3.11 with the package jsonschema"]
fn good_banks_are_taken() {
    let home = home();
    home.run(&["banks", "new", "starter.toml"], "").ends_with(0);
    home.write("base.toml", BASE);
    for (name, text) in BANKS {
        home.write(name, text);
    }
    let own = ["starter.toml", "base.toml", support::BANK].map(str::to_owned);
    let files: Vec<String> = BANKS.iter().map(|(name, _)| (*name).to_owned()).chain(own).collect();
    let found = validate(&home, &files);
    for file in files {
        assert_eq!(found[&file], Value::Array(Vec::new()), "{file}");
    }
}

#[test]
#[ignore = "needs Python 3.11 with the package jsonschema"]
fn each_mistake_is_found_at_its_place_and_nowhere_else() {
    let home = home();
    let file = |number: usize| format!("wrong-{number}.toml");
    for (number, (from, to, _)) in WRONG.iter().enumerate() {
        assert_eq!(BASE.matches(from).count(), 1, "{from:?} stands once in the base");
        home.write(&file(number), BASE.replace(from, to));
    }
    let found = validate(&home, &(0..WRONG.len()).map(file).collect::<Vec<_>>());
    for (number, (_, to, expected)) in WRONG.iter().enumerate() {
        assert_eq!(found[file(number)], serde_json::json!(expected), "{to:?}");
    }
}
