//! What can be asked of a round.

use crate::support::{BANK, Home, holds, questions, states, times};

const CROSS: [&str; 6] = ["play", "fixture-en", "--bank", BANK, "--seed", "7"];

fn cross<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&CROSS, more].concat()
}

#[test]
fn json_is_one_document_and_nothing_else() {
    for answers in ["", "1\n", "1\nq\n", "1\n2\ns\n"] {
        let ran = Home::new().run(&cross(&["--count", "3", "--json"]), answers).ends_with(0);
        assert_eq!(questions(&ran.json()).len(), 3, "{answers:?}");
        assert!(ran.stdout.ends_with("}\n"));
    }
}

#[test]
fn json_tells_all_about_a_response() {
    let answers = "1\n3\n2\n\n2\n1\n";
    let ran =
        Home::new().run(&cross(&["--count", "3", "--certainty", "--json"]), answers).ends_with(0);
    let mut document = ran.json();
    assert!(document["attempt"]["started"].as_str().unwrap().ends_with('Z'));
    document["attempt"]["started"] = "[when]".into();
    for response in document["responses"].as_array_mut().unwrap() {
        assert!(response["milliseconds"].is_u64());
        response["milliseconds"] = "[time]".into();
        assert_eq!(response["answered_at"].is_string(), response["state"] == "answered");
        response["answered_at"] = "[when]".into();
    }
    holds("play_json", &serde_json::to_string_pretty(&document).unwrap());
}

#[test]
fn a_test_explains_nothing_before_the_end() {
    let ran =
        Home::new().run(&cross(&["--count", "3", "--exam"]), "1\nm\nu\n2\nw\ns\n1\n").ends_with(0);
    let (before, after) = ran.stdout.split_once("Your answers\n").unwrap();
    for word in ["Correct.", "Not this time.", "This is a scam.", "This is genuine.", "What to do"]
    {
        assert!(!before.contains(word), "{before}");
    }
    assert!(after.contains("What to do"));
    holds("play_exam", &ran.seen());
}

#[test]
fn an_answer_changed_before_the_end_of_a_test_counts() {
    let arguments = cross(&["--count", "2", "--exam", "--json"]);
    let document = Home::new().run(&arguments, "2\nu\n1\n1\n").ends_with(0).json();
    assert_eq!(document["responses"][0]["exposure"], "fresh");
    assert_eq!(document["score"]["answered"], 2);
}

#[test]
fn certainty_is_a_number_or_left_out() {
    let ran = Home::new().run(
        &cross(&["--count", "4", "--certainty"]),
        "1\n4\nsure\n3\n2\n\nu\n1\n2\n1\nu\n1\n1\n2\n2\n",
    );
    holds("play_certainty", &ran.ends_with(0).seen());
}

/// An answer whose certainty is still open has not been given yet.
#[test]
fn without_its_last_line_the_last_answer_is_asked_again() {
    let home = Home::new();
    let arguments = cross(&["--count", "2", "--certainty", "--json"]);
    let document = home.run(&arguments, "1\n3\n2\n").ends_with(0).json();
    assert_eq!(states(&document), ["answered", "open"]);
    let document = home.run(&[&arguments[..], &["--resume"]].concat(), "2\n\n").ends_with(0).json();
    assert_eq!(states(&document), ["answered", "answered"]);
    assert_eq!(document["responses"][1]["certainty"], serde_json::Value::Null);
}

#[test]
fn missed_questions_come_again_until_they_are_right() {
    let home = Home::new();
    let wrong = ["play", "--bank", BANK, "--wrong", "--json"];
    let none = home.run(&wrong, "").ends_with(1);
    assert!(
        none.stderr
            .ends_with("You have no missed questions waiting. To play a round: scamdrill play\n")
    );
    let played = home.run(&cross(&["--count", "14", "--json"]), times("1", 14)).ends_with(0).json();
    let responses = played["responses"].as_array().unwrap();
    let missed: Vec<&str> = responses
        .iter()
        .filter(|one| one["right"] == false)
        .map(|one| one["question"].as_str().unwrap())
        .collect();
    assert!(missed.len() > 5, "{missed:?}");

    let again = home.run(&wrong, times("2", 14)).ends_with(0).json();
    let mut asked = questions(&again);
    asked.sort_unstable();
    let mut expected = missed.clone();
    expected.sort_unstable();
    assert_eq!(asked, expected);
    let still =
        again["responses"].as_array().unwrap().iter().filter(|one| one["right"] == false).count();
    let last = home.run(&wrong, "").json();
    assert_eq!(questions(&last).len(), still);
}

#[test]
fn a_level_or_tactic_narrows_the_round() {
    let level = Home::new().run(&cross(&["--level", "3", "--json"]), "").ends_with(0).json();
    let mut found = questions(&level);
    found.sort_unstable();
    assert_eq!(
        found,
        ["fx-advert-account", "fx-advert-till", "fx-bank-callback", "fx-bank-safe-account"]
    );

    let tactic = cross(&["--tactic", "identity-harvest", "--json"]);
    let tactic = Home::new().run(&tactic, "").ends_with(0).json();
    let mut found = questions(&tactic);
    found.sort_unstable();
    assert_eq!(found, ["fx-profile-counter", "fx-profile-form", "fx-which-requests"]);

    let nothing = cross(&["--tactic", "ransom-demand"]);
    let nothing = Home::new().run(&nothing, "").ends_with(1);
    assert_eq!(
        nothing.stderr,
        "No question fits what you asked for. Leave out a topic or bank, --level or --tactic.\n"
    );
}

#[test]
fn what_cannot_be_asked_for_is_a_mistake_of_usage() {
    let name = "n".repeat(41);
    let mut seen = String::new();
    for wrong in [
        &["--count", "0"][..],
        &["--count", "201"],
        &["--count", "x"],
        &["--count", "-1"],
        &["--level", "4"],
        &["--seed", "18446744073709551616"],
        &["--tactic", "urgent-pressure"],
        &["--resume", "--new"],
        &["--as", ""],
        &["--as", "=SUM(A1)"],
        &["--as", "two\nlines"],
        &["--as", "a\u{202e}b"],
        &["--as", &name],
        &["--lang", "tlh"],
        &["romanse"],
        &["--colour", "never"],
        &["--color", "sometimes"],
    ] {
        let home = Home::new();
        let ran = home.run(&[&["play"], wrong].concat(), "1\n").ends_with(2);
        assert_eq!(ran.stdout, "");
        assert_eq!(home.contents(), [""; 0], "nothing is kept of it");
        seen.push_str(&ran.seen());
        seen.push_str("\n\n");
    }
    holds("play_usage", &seen);
}

#[test]
fn nobody_in_particular_and_somebody_are_kept_apart() {
    let home = Home::new();
    home.run(&cross(&["--count", "1", "--as", "Amina"]), "1\n").ends_with(0);
    home.run(&cross(&["--count", "1", "--as", "王小明"]), "q\n").ends_with(0);
    home.run(&["config", "set", "who", "Ravi"], "").ends_with(0);
    home.run(&cross(&["--count", "1"]), "1\n").ends_with(0);
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    let names: Vec<&str> =
        list.as_array().unwrap().iter().map(|one| one["learner"].as_str().unwrap()).collect();
    assert_eq!(names, ["Ravi", "王小明", "Amina"]);
}

#[test]
fn private_leaves_no_file() {
    let home = Home::new();
    let ran =
        home.run(&cross(&["--count", "3", "--private", "--json"]), times("1", 3)).ends_with(0);
    assert_eq!(ran.json()["attempt"]["id"], serde_json::Value::Null);
    assert!(ran.stderr.contains("Nothing from this round will be saved."));
    home.run(&cross(&["--private"]), "1\nq\n").ends_with(0);
    assert_eq!(home.contents(), [""; 0]);
}

#[test]
fn where_answers_go_is_said_once() {
    let home = Home::new();
    let said =
        |ran: &crate::support::Ran| ran.stdout.contains("Your answers are saved on this machine");
    assert!(said(&home.run(&cross(&[]), "1\nq\n").ends_with(0)));
    assert!(!said(&home.run(&cross(&[]), "1\nq\n").ends_with(0)));
}
