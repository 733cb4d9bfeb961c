//! From the page to the store: played with the keyboard alone, handed in, taken in.

use serde_json::{Value, json};

use crate::browser;
use crate::support::Home;

/// A class of two; the codes of its learners.
fn class(home: &Home) -> Vec<String> {
    home.write("list.csv", "name\nAmina\nBen\n");
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let class = home.run(&["class", "list", "9B", "--json"], "").ends_with(0).json();
    let learners = class["learners"].as_array().unwrap();
    learners.iter().map(|one| one["code"].as_str().unwrap().to_owned()).collect()
}

/// The rounds in the store.
fn rounds(home: &Home) -> Vec<Value> {
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    let rounds = list.as_array().or_else(|| list["attempts"].as_array()).unwrap().clone();
    let show = |round: &Value| {
        let id = round["id"].to_string();
        home.run(&["results", "show", &id, "--json"], "").ends_with(0).json()
    };
    rounds.iter().map(show).collect()
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn a_form_played_by_keyboard_comes_into_the_store_as_it_was_played() {
    let home = Home::new();
    let code = class(&home).remove(0);
    let page =
        ["banks", "export", "--format", "page", "--form", "A", "--seed", "7", "-o", "a.html"];
    home.run(&page, "").ends_with(0);
    let answer = |at: usize| match at {
        4 => json!("skip"),
        _ => json!({ "number": 1 + at * 7 % 2, "certainty": (at % 4) }),
    };
    // One is skipped and its spare answered, so there is one more.
    let answers: Vec<Value> = (0..21).map(answer).collect();
    let wishes = json!({
        "code": code, "answers": answers, "comesBack": true,
        "takesBack": "Back to the question before",
    });
    let seen = browser("play", &home.path("a.html"), &wishes);
    assert_eq!(
        (&seen["kept"], &seen["left"]),
        (&json!(1), &json!(0)),
        "kept on demand, then erased"
    );
    let score = seen["score"].as_str().unwrap();
    assert!(score.contains("You answered 20 of 20 questions."), "{score}");
    home.write("in.txt", seen["text"].as_str().unwrap());
    let taken = home.run(&["results", "import", "in.txt", "--class", "9B"], "").ends_with(0);
    assert!(taken.stdout.contains("Amina: taken in. 20 of 20 answered."), "{}", taken.seen());
    let again = home.run(&["results", "import", "in.txt", "--class", "9B"], "").ends_with(0);
    assert!(again.stdout.contains("taken in before"), "{}", again.seen());
    let rounds = rounds(&home);
    assert_eq!(rounds.len(), 1, "twice is once");
    let responses = rounds[0]["responses"].as_array().unwrap();
    let mut said: Vec<Value> = Vec::new();
    for one in responses {
        match one["state"].as_str().unwrap() {
            "skipped" => said.push(json!("skip")),
            "answered" => {
                let number = if one["answer"] == "scam" { 1 } else { 2 };
                let certainty = one["certainty"].as_u64().unwrap_or(0);
                said.push(json!({ "number": number, "certainty": certainty }));
            }
            other => assert_eq!(other, "open", "{one}"),
        }
    }
    assert_eq!(said, answers);
    let right = responses.iter().filter(|one| one["credit"] == 1.0).count();
    assert!(score.contains(&format!("{right} of 20 right.")), "{right}: {score}");
}

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn a_practice_round_explains_each_answer() {
    let home = Home::new();
    let code = class(&home).remove(1);
    let page = ["romance", "cross", "--count", "6", "--seed", "4"];
    let page = [&["banks", "export", "--format", "page", "-o", "b.html"], &page[..]].concat();
    home.run(&page, "").ends_with(0);
    let answers: Vec<Value> = (0..6).map(|_| json!({ "number": 1, "certainty": 0 })).collect();
    let wishes = json!({ "code": code, "answers": answers, "comesBack": false, "takesBack": null });
    let seen = browser("play", &home.path("b.html"), &wishes);
    home.write("in.txt", seen["text"].as_str().unwrap());
    let taken = home.run(&["results", "import", "in.txt", "--class", "9B"], "").ends_with(0);
    assert!(taken.stdout.contains("Ben: taken in. 6 of 6 answered."), "{}", taken.seen());
}

/// The answers that a round in the store holds: of how many the credit is whole, and in part.
fn worth(round: &Value) -> (usize, usize) {
    let credits: Vec<f64> = round["responses"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| one["credit"].as_f64())
        .collect();
    let partly = credits.iter().filter(|credit| (1e-9..1.0 - 1e-9).contains(*credit));
    (credits.iter().filter(|credit| **credit > 1.0 - 1e-9).count(), partly.count())
}

/// What a mail program makes of a text: quoted, wrapped, with signs that look better.
fn mailed(text: &str) -> String {
    let nicer = text.replace('-', "–").replace('\'', "’").replace(['*', '_', '~'], "");
    let lines = nicer.lines().map(|line| format!("> {}", line.replacen(' ', "\r\n> ", 1)));
    let lines: Vec<String> = lines.collect();
    format!("My scamdrill-homework is here:\r\n{}\r\n> Bye", lines.join("\r\n"))
}

/// One bank has every kind of question, the other tries in every text to be more than text.
#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn every_kind_and_any_text_comes_into_the_store_as_it_was_played() {
    let home = Home::new();
    home.write("kinds.toml", include_str!("../commands/kinds.toml"));
    home.write("hostile.toml", include_str!("hostile.toml"));
    let code = class(&home).remove(0);
    let banks = ["--bank", "kinds.toml", "--bank", "hostile.toml"];
    let page = ["banks", "export", "--format", "page", "kinds", "hostile", "-o", "c.html"];
    let more = ["--count", "40", "--seed", "3"];
    home.run(&[&page[..], &more, &banks].concat(), "").ends_with(0);
    let words = "Don't *tell* </script>";
    let answer = |at: usize| {
        let (number, certainty) = (1 + at % 2, at % 4);
        json!({ "number": number, "certainty": certainty, "typed": "-2", "words": words })
    };
    let answers: Vec<Value> = (0..14).map(answer).collect();
    let wishes = json!({
        "code": code, "answers": answers, "comesBack": true, "takesBack": null, "escapes": true,
    });
    let seen = browser("play", &home.path("c.html"), &wishes);
    let score = seen["score"].as_str().unwrap();
    assert!(score.contains("You answered 14 of 14 questions."), "{score}");
    home.write("in.txt", mailed(seen["text"].as_str().unwrap()));
    let import = [&["results", "import", "in.txt", "--class", "9B"], &banks[..]].concat();
    let taken = home.run(&import, "").ends_with(0);
    assert!(taken.stdout.contains("Amina: taken in. 14 of 14 answered."), "{}", taken.seen());
    let (right, partly) = worth(&rounds(&home)[0]);
    assert!(right > 0 && partly > 0, "{right} {partly}");
    assert!(score.contains(&format!("{right} of 14 right.")), "{right}: {score}");
    assert!(score.contains(&format!("{partly} more were partly right.")), "{partly}: {score}");
}
