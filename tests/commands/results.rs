//! `scamdrill results`.

use crate::support::{BANK, Home, holds, times};

const ROUND: [&str; 8] = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "6"];

#[test]
fn before_the_first_round_there_is_nothing() {
    let home = Home::new();
    holds("results_none", &home.run(&["results", "list"], "").ends_with(0).seen());
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    assert_eq!(list, serde_json::json!([]));
    holds("results_no_attempt", &home.run(&["results", "show", "1"], "").ends_with(1).seen());
    assert_eq!(home.contents(), [""; 0], "looking makes no file");
}

#[test]
fn rounds_are_listed_the_latest_first() {
    let home = Home::new();
    home.run(&ROUND, times("1", 6)).ends_with(0);
    home.run(&[&ROUND[..], &["--as", "Amina"]].concat(), "1\ns\n").ends_with(0);
    holds("results_list", &home.run(&["results", "list"], "").ends_with(0).seen());
    holds(
        "results_list_as",
        &home.run(&["results", "list", "--as", "Amina"], "").ends_with(0).seen(),
    );
    let nobody = home.run(&["results", "list", "--as", "Nobody"], "").ends_with(0);
    assert_eq!(nobody.stdout, "");
    home.run(&["results", "list", "--as", "=1"], "").ends_with(2);
    let list = home.run(&["results", "list", "--json"], "").ends_with(0).json();
    let ids: Vec<i64> =
        list.as_array().unwrap().iter().map(|one| one["id"].as_i64().unwrap()).collect();
    assert_eq!(ids, [2, 1]);
    assert_eq!((&list[0]["finished"], &list[1]["finished"]), (&false.into(), &true.into()));
}

#[test]
fn a_round_is_shown_answer_by_answer() {
    let home = Home::new();
    let answers = "1\n3\n2\n\nu\n1\n2\ns\n1\n1\n";
    home.run(&[&ROUND[..], &["--certainty"]].concat(), answers).ends_with(0);
    holds("results_show", &home.run(&["results", "show", "1"], "").ends_with(0).seen());
    home.run(&["results", "show", "2"], "").ends_with(1);
    home.run(&["results", "show", "one"], "").ends_with(2);
}

#[test]
fn every_response_says_what_a_measure_needs() {
    let home = Home::new();
    let round =
        ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "14", "--certainty"];
    home.run(&round, "1\n2\n".repeat(14)).ends_with(0);
    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    let responses = document["responses"].as_array().unwrap();
    assert_eq!(responses.len(), 14);
    for one in responses {
        assert!(one["question"].as_str().unwrap().starts_with("fx-"), "{one}");
        let is_judged = matches!(one["verdict"].as_str(), Some("scam" | "genuine"));
        assert_eq!(is_judged, one["kind"] == "judge", "{one}");
        assert!(one["right"].is_boolean() && one["milliseconds"].is_u64(), "{one}");
        assert_eq!(one["certainty"], 2, "{one}");
        assert!(!one["answer"].as_str().unwrap().is_empty(), "{one}");
    }
    let played = Home::new().run(&[&round[..], &["--json"]].concat(), "1\n2\n".repeat(14)).json();
    assert_eq!(played["score"], document["score"], "play and results tell the same");
}

#[test]
fn the_banks_may_be_gone() {
    let home = Home::new();
    home.run(&ROUND, times("1", 6)).ends_with(0);
    std::fs::remove_file(home.path(BANK)).unwrap();
    let document = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(document["score"]["answered"], 6);
    home.write(BANK, crate::support::FIXTURE);
}
