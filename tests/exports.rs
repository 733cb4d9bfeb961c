//! Files of results, read by programs that are not ours: Python's own `csv` and the package
//! `openpyxl`. Ignored unless asked for, because they need Python 3.11 with that package
//! (`SCAMDRILL_PYTHON` names the program, else `python3`); `.ci/run` sees to that.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is a failed test")]

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use scamdrill::domain::answer::Answer;
use scamdrill::domain::attempt::{Attempt, Given};
use scamdrill::domain::grade::Credit;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::learner::Learner;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::seed::Seed;
use scamdrill::domain::topic::Topic;
use scamdrill::exchange::results::{Export, ExportError, Identity, Surroundings};
use scamdrill::exchange::results_csv::{self, Shape};
use scamdrill::exchange::results_xlsx;
use scamdrill::store::AttemptId;
use serde_json::{Value, json};

/// What loses its meaning in a careless file, or runs.
const TEXTS: [&str; 16] = [
    "00123",
    "1E5",
    "3/4",
    "\u{2212}6",
    "-6",
    "a, b; c",
    "\"quoted\" and 'so'",
    "two\nlines",
    "=1+1",
    "=HYPERLINK(\"http://example.org\")",
    "+44 20",
    "@SUM(A1)",
    " room around ",
    "王小明 👩\u{200D}👧 Zoë",
    "<b>&amp;",
    "TRUE",
];

/// An attempt in which each of the texts is an answer.
fn attempt() -> Attempt {
    let asked = |number: usize| Asked {
        question: format!("question-{number}").parse().unwrap(),
        bank: "made-en".parse().unwrap(),
        fingerprint: 7,
        topic: Topic::Cross,
        kind: KindName::Short,
        verdict: None,
        focus: None,
        seen_before: false,
        spare: false,
    };
    let started: Timestamp = "2026-11-23T04:51:07Z".parse().unwrap();
    let mut attempt = Attempt::start(Plan {
        learner: "Amina".parse().unwrap(),
        form: None,
        seed: Seed(7),
        selection: 1,
        feedback: Feedback::AfterEach,
        certainty: false,
        started,
        questions: (0..TEXTS.len()).map(asked).collect(),
    });
    for text in TEXTS {
        let answer = Answer::Text(text.into());
        let given = Given { answer, credit: Credit::new(0.5), certainty: None, took_ms: 4_321 };
        let entry = attempt.answer(given, started).unwrap();
        attempt.apply(&entry).unwrap();
    }
    attempt
}

type Begin<'b> =
    &'b dyn for<'s> Fn(File, &'s Surroundings<'s>) -> Result<Box<dyn Export + 's>, ExportError>;

/// What the reader finds in a file with one attempt.
#[track_caller]
fn read(name: &str, begin: Begin<'_>) -> Value {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let who = |_: &Learner| Identity {
        id: TEXTS[0].to_owned(),
        name: Some(TEXTS[9].to_owned()),
        school_id: Some(TEXTS[1].to_owned()),
        ..Identity::default()
    };
    let label = |id: &str| id.replace("sheet-", "");
    let about = |_: &Asked| Some(TEXTS[8].to_owned());
    let around = Surroundings { label: &label, who: &who, about: &about, zone: TimeZone::UTC };
    let mut file = begin(File::create(&path).unwrap(), &around).unwrap();
    file.add(AttemptId(1), &attempt()).unwrap();
    file.finish().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/exports/read.py");
    let python = std::env::var("SCAMDRILL_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let output = Command::new(python).arg(script).arg(&path).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "Python 3.11 with the package openpyxl is needed: {said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
#[ignore = "needs Python 3.11 with the package openpyxl"]
fn a_spreadsheet_holds_every_text_as_it_was_and_runs_none() {
    let found = read("results.xlsx", &|file, around| {
        let about = vec![["written".to_owned(), TEXTS[9].to_owned()]];
        results_xlsx::file(file, around, about)
    });
    assert_eq!(found["sheets"], json!(["summary", "responses", "questions", "about"]));
    assert_eq!(found["formulas"], 0);
    let responses = found["responses"].as_array().unwrap();
    assert_eq!(responses.len(), TEXTS.len() + 1);
    for (row, text) in responses[1..].iter().zip(TEXTS) {
        assert_eq!((&row[1], &row[13]), (&json!(TEXTS[0]), &json!(text)));
        assert_eq!((&row[14], &row[15], &row[17]), (&json!(0), &json!(0.5), &json!(4.321)));
        assert_eq!((&row[3], &row[16]), (&json!("2026-11-23 04:51:07"), &Value::Null));
    }
    assert_eq!(found["summary"][1][2], TEXTS[9]);
    assert_eq!(found["questions"][1][1], TEXTS[8]);
    assert_eq!(found["about"][0], json!(["written", TEXTS[9]]));
}

#[test]
#[ignore = "needs Python 3.11 with the package openpyxl"]
fn a_csv_file_holds_every_text_and_runs_none() {
    let found =
        read("results.csv", &|file, around| results_csv::file(Shape::Responses, file, around));
    let rows = found["rows"].as_array().unwrap();
    assert_eq!(rows[0][0], "column-round", "the mark at the start is no part of the first head");
    assert_eq!(rows.len(), TEXTS.len() + 1);
    for (row, text) in rows[1..].iter().zip(TEXTS) {
        let would_run = text.starts_with(['=', '+', '-', '@']);
        let expected = if would_run { format!("'{text}") } else { text.to_owned() };
        assert_eq!(row[13], expected);
        assert_eq!(row.as_array().unwrap().len(), rows[0].as_array().unwrap().len());
    }
}
