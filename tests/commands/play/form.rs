//! Forms: the same twenty scenes for everybody, with spares for what is skipped.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{BANK, FIXTURE, Home, holds, questions, times};

fn responses(document: &Value) -> Vec<&Value> {
    document["responses"].as_array().unwrap().iter().collect()
}

fn count(document: &Value, field: &str, value: &str) -> usize {
    responses(document).iter().filter(|one| one[field] == value).count()
}

#[test]
fn a_form_asks_ten_of_each_and_explains_at_the_end() {
    for form in ["A", "b", "C"] {
        let home = Home::new();
        let arguments = ["play", "--form", form, "--json"];
        let played = home.run(&arguments, times("1", 20)).ends_with(0);
        let document = played.json();
        assert_eq!(document["attempt"]["form"], form.to_uppercase());
        assert_eq!(document["attempt"]["exam"], true);
        assert_eq!((count(&document, "verdict", "scam"), questions(&document).len()), (10, 20));
        assert_eq!(document["score"]["answered"], 20);
        let (asked, explained) = played.stderr.split_once("\nYour answers\n").unwrap();
        assert!(
            asked.contains("Question 20 of 20.") && !asked.contains("Not this time"),
            "{asked}"
        );
        assert!(explained.contains("From this form: 10 scams and 10 genuine messages that were"));
    }
}

/// A seed settles the order alone; without one, everybody has another order of the same.
#[test]
fn everybody_judges_the_same_in_an_order_of_their_own() {
    let of = |more: &[&str]| {
        let arguments = [&["play", "--form", "A", "--json"], more].concat();
        Home::new().run(&arguments, times("2", 20)).ends_with(0).json()
    };
    let [one, same, other] = [["7"], ["7"], ["8"]].map(|[seed]| of(&["--seed", seed]));
    assert_eq!(questions(&one), questions(&same));
    assert_ne!(questions(&one), questions(&other));
    let set = |document: &Value| -> BTreeSet<String> {
        questions(document).into_iter().map(str::to_owned).collect()
    };
    assert_eq!(set(&one), set(&other));
}

#[test]
fn a_skipped_scene_is_replaced_by_a_spare_of_its_verdict() {
    let home = Home::new();
    // The first is skipped and taken back, then skipped and replaced; the last has no spare left.
    let typed = format!("s\nu\ns\n1\n{}", times("s", 25));
    let played = home.run(&["play", "--form", "A", "--json"], typed).ends_with(0);
    assert!(played.stderr.contains("Skipped. Another message comes in its place."));
    let document = played.json();
    let all = responses(&document);
    assert_eq!((all[0]["number"].clone(), all[1]["number"].clone()), (1.into(), 1.into()));
    assert_eq!((all[0]["spare"].clone(), all[1]["spare"].clone()), (false.into(), true.into()));
    assert_eq!(all[0]["verdict"], all[1]["verdict"]);
    assert_eq!(
        (all[0]["state"].clone(), all[1]["state"].clone()),
        ("skipped".into(), "answered".into())
    );
    let spares = all.iter().filter(|one| one["spare"] == true).count();
    assert_eq!((spares, document["score"]["asked"].clone()), (4, 20.into()));
    assert_eq!(document["score"]["answered"], 1);
}

#[test]
fn a_form_goes_on_where_it_stopped() {
    let home = Home::new();
    home.run(&["play", "--form", "A", "--seed", "7"], "1\ns\n1\nq\n").ends_with(0);
    let whole = home.run(&["play", "--resume", "--json"], times("1", 18)).ends_with(0).json();
    assert_eq!(
        (whole["attempt"]["form"].clone(), whole["score"]["answered"].clone()),
        ("A".into(), 20.into())
    );
    let list = home.run(&["results", "list"], "").ends_with(0);
    assert!(list.stdout.contains("20 asked. Form A."), "{}", list.seen());
    let other = home.run(&["play", "--form", "B", "--resume"], "q\n").ends_with(0);
    assert!(other.stdout.contains("no unfinished round"), "{}", other.seen());
}

/// A practice round in between, or having looked at the first message only, costs a form nothing.
#[test]
fn a_form_waits_while_something_else_is_played() {
    let home = Home::new();
    home.run(&["play", "--form", "A"], "1\n2\nq\n").ends_with(0);
    home.run(&["play", "--seed", "3"], "s\nq\n").ends_with(0);
    let arguments = ["play", "--form", "A", "--resume", "--json"];
    let whole = home.run(&arguments, times("1", 18)).ends_with(0).json();
    assert_eq!(whole["score"]["answered"], 20);

    let other = Home::new();
    other.run(&["play", "--form", "B"], "").ends_with(0);
    let whole = other.run(&["play", "--form", "B"], times("1", 20)).ends_with(0);
    assert!(whole.stdout.contains("From this form: 10 scams and 10 genuine"), "{}", whole.seen());
}

/// A bank in another language has forms of its own.
#[test]
fn forms_of_two_languages_are_two_forms() {
    let home = Home::new();
    let other = FIXTURE
        .replace("fixture-en", "jugend-de")
        .replace("language = \"en\"", "language = \"de\"")
        .replace("\"fx-", "\"fd-")
        .replace("kind = \"judge\"", "kind = \"judge\"\nform = \"A\"");
    home.write("jugend.toml", other);
    let arguments = ["play", "--form", "A", "--bank", "jugend.toml", "--json"];
    let document = home.run(&arguments, times("1", 20)).ends_with(0).json();
    assert!(responses(&document).iter().all(|one| one["bank"] != "jugend-de"));
}

/// What a form asks is known after it, and is practised nowhere.
#[test]
fn the_second_time_nothing_is_new_and_practice_never_shows_it() {
    let home = Home::new();
    let first = home.run(&["play", "--form", "A", "--json"], times("2", 20)).ends_with(0).json();
    let again = home.run(&["play", "--form", "A"], times("2", 20)).ends_with(0);
    assert!(again.stdout.contains("You had seen all of these before"), "{}", again.seen());
    let wrong = home.run(&["play", "--wrong"], "1\n").ends_with(1);
    assert!(wrong.stderr.contains("missed"), "{}", wrong.seen());
    let practice =
        home.run(&["play", "--count", "200", "--json"], times("q", 1)).ends_with(0).json();
    let practised: BTreeSet<&str> = questions(&practice).into_iter().collect();
    assert!(questions(&first).iter().all(|id| !practised.contains(id)));
}

#[test]
fn what_a_person_sees_of_a_form() {
    let home = Home::new();
    let played = home.run(&["play", "--form", "A", "--seed", "7"], "1\ns\nq\n").ends_with(0);
    let welcome = played.stdout.lines().take(8).collect::<Vec<_>>().join("\n");
    assert!(welcome.contains("This is form A"), "{welcome}");
    let finished = home.run(&["play", "--resume"], times("1", 19)).ends_with(0);
    holds("play_form_score", finished.stdout.split_once("\nYour score\n").unwrap().1);
}

#[test]
fn what_is_no_form_is_told() {
    let home = Home::new();
    let arguments = ["play", "fixture-en", "--bank", BANK, "--form", "A"];
    holds("play_form_not_whole", &home.run(&arguments, "").ends_with(1).seen());
    holds("play_form_unknown", &home.run(&["play", "--form", "D"], "").ends_with(2).seen());
    holds(
        "play_form_count",
        &home.run(&["play", "--form", "A", "--count", "5"], "").ends_with(2).seen(),
    );
}
