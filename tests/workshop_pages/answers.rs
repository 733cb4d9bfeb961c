//! Answers as they were acknowledged to phones, and as they are kept: a line for each, learner by learner.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::support::Home;

/// The questions of the plan that have another place than in a form, part by part.
const PARTS: [(usize, &[&str]); 2] = [
    (
        1,
        &[
            "fx-bank-safe-account",
            "fx-first-step",
            "fx-which-requests",
            "k-flags",
            "k-order",
            "k-match",
            "k-number",
            "k-short",
            "fx-boss-lunch",
        ],
    ),
    (2, &["fx-parcel-fee", "fx-parcel-slot"]),
];

/// The part of the form.
const FORM: usize = 3;

/// What was acknowledged: place of the question, what was answered, how sure. Who skips a question has
/// answered nothing there.
pub fn acknowledged(kept: &[Value]) -> Vec<Vec<String>> {
    let line = |(spot, said): (&String, &Value)| {
        let what = match said["typed"].as_str() {
            Some(typed) => typed.replace(',', ""),
            None => said["numbers"].as_array()?.len().to_string(),
        };
        Some(format!("{spot} {what} {}", said["certainty"]))
    };
    let learner = |spots: &Value| spots.as_object().unwrap().iter().filter_map(line).collect();
    sorted(kept.iter().map(learner).collect())
}

/// What is kept, and that its scores are what they should be.
pub fn stored(home: &Home) -> Vec<Vec<String>> {
    let ran = home.run(&["results", "export", "--format", "jsonl", "-o", "-"], "").ends_with(0);
    let rows: Vec<Value> =
        ran.stdout.lines().map(|row| serde_json::from_str(row).unwrap()).collect();
    let mut learners: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &rows {
        assert_eq!(row["finished"], true, "{row}");
        let learner = learners.entry(row["learner"].to_string()).or_default();
        if row["state"] == "answered" {
            expect_score(row);
            learner.push(line(row));
        }
    }
    sorted(learners.into_values().collect())
}

fn line(row: &Value) -> String {
    let answer = row["answer"].as_str().unwrap();
    let what = match row["kind"].as_str().unwrap() {
        "number" | "short" => answer.to_owned(),
        _ => answer.split(',').count().to_string(),
    };
    format!("{} {what} {}", spot(row), row["certainty"])
}

/// The place of its question, as phones name it.
fn spot(row: &Value) -> String {
    let question = row["question"].as_str().unwrap();
    let in_part = |(part, ids): &(usize, &[&str])| {
        Some(format!("{part}.{}", ids.iter().position(|id| *id == question)?))
    };
    let in_form = || format!("{FORM}.{}", row["number"].as_u64().unwrap() - 1);
    PARTS.iter().find_map(in_part).unwrap_or_else(in_form)
}

fn expect_score(row: &Value) {
    let credit = row["credit"].as_f64().unwrap();
    assert_eq!(row["right"], credit == 1.0, "{row}");
    assert_eq!(row["exposure"], "fresh", "{row}");
    assert!(row["milliseconds"].as_u64().is_some(), "{row}");
    let right = match (row["question"].as_str().unwrap(), row["answer"].as_str().unwrap()) {
        ("fx-bank-safe-account" | "fx-parcel-fee", answer) => answer == "scam",
        ("fx-parcel-slot", answer) => answer == "genuine",
        ("k-number", answer) => answer == "6400",
        ("k-short", answer) => ["nobody", "No one"].contains(&answer),
        _ => return,
    };
    assert_eq!(row["right"], right, "{row}");
}

fn sorted(mut learners: Vec<Vec<String>>) -> Vec<Vec<String>> {
    learners.iter_mut().for_each(|lines| lines.sort());
    learners.sort();
    learners
}
