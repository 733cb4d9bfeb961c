//! `scamdrill review`: what is due comes back, and nothing else is said to be due.

use std::collections::BTreeSet;

use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;

use crate::past::Round;
use crate::support::{Home, holds};

const MET: &[Tactic] = &[
    Tactic::WrongNumberOpener,
    Tactic::PlatformSwitch,
    Tactic::SecrecyRequest,
    Tactic::InvestmentMentor,
    Tactic::WithdrawalFeeTrap,
    Tactic::AuthorityImpersonation,
];

/// Somebody who met six tactics on these days, each two times a day, all right.
fn home_of(days: &[i64]) -> Home {
    let home = Home::new();
    for &days_ago in days {
        let (learner, topic, tactics) = ("me", Topic::Romance, MET);
        Round { learner, days_ago, topic, questions: 12, wrong: 0, tactics }.keep(&home);
    }
    home
}

#[test]
fn before_the_first_round_nothing_can_be_due() {
    let home = Home::new();
    holds("review_none", &home.run(&["review"], "").ends_with(0).seen());
    holds("review_none_when", &home.run(&["review", "--when"], "").ends_with(0).seen());
    assert_eq!(home.contents(), [""; 0], "looking makes no file");
}

#[test]
fn what_is_due_comes_back_and_is_due_no_more() {
    let home = home_of(&[60]);
    let when = home.run(&["review", "--when"], "").ends_with(0);
    assert!(when.stdout.contains("Today: 6 tactics."), "{}", when.seen());
    let ran = home.run(&["review"], "1\n".repeat(10)).ends_with(0);
    assert!(ran.stdout.contains("Question 1 of 6."), "{}", ran.seen());
    assert!(ran.stdout.contains("Your score"), "{}", ran.seen());
    let shown = home.run(&["results", "show", "2", "--json"], "").ends_with(0).json();
    let responses = shown["responses"].as_array().unwrap();
    let tactics: BTreeSet<&str> =
        responses.iter().map(|response| response["tactic"].as_str().unwrap()).collect();
    assert_eq!(tactics, MET.iter().map(|tactic| tactic.word()).collect());
    let after = home.run(&["review"], "").ends_with(0);
    assert!(after.stdout.contains("Nothing is due today."), "{}", after.seen());
}

#[test]
fn more_than_is_due_comes_on_request() {
    let home = home_of(&[0]);
    let none = home.run(&["review"], "").ends_with(0);
    assert!(none.stdout.contains("scamdrill review --more"), "{}", none.seen());
    let ran = home.run(&["review", "--more", "--count", "8"], "").ends_with(0);
    assert!(ran.stdout.contains("Question 1 of 8."), "{}", ran.seen());
}

#[test]
fn each_learner_has_reviews_of_their_own() {
    let home = home_of(&[60]);
    let amina = home.run(&["review", "--as", "Amina"], "").ends_with(0);
    assert!(amina.stdout.contains("There is nothing to review yet."), "{}", amina.seen());
    let private = home.run(&["review", "--private"], "").ends_with(0);
    assert!(private.stdout.contains("There is nothing to review yet."), "{}", private.seen());
}

#[test]
fn a_stopped_review_goes_on_as_any_round() {
    let home = home_of(&[60]);
    let stopped = home.run(&["review"], "1\nq\n").ends_with(0);
    assert!(stopped.stdout.contains("scamdrill play --resume"), "{}", stopped.seen());
    let ran = home.run(&["play", "--resume"], "").ends_with(0);
    assert!(ran.stdout.contains("Going on with your unfinished round: 1 of 6"), "{}", ran.seen());
}

/// The days of a file, `20261123` each.
fn days_of(text: &str) -> Vec<&str> {
    text.lines().filter_map(|line| line.strip_prefix("DTSTART;VALUE=DATE:")).collect()
}

#[test]
fn whoever_came_once_gets_three_days_and_whoever_comes_again_their_own() {
    let once = home_of(&[3]);
    let ran = once.run(&["review", "--ics", "days.ics"], "").ends_with(0);
    holds("review_ics", &ran.seen());
    let text = String::from_utf8(std::fs::read(once.path("days.ics")).unwrap()).unwrap();
    assert_eq!(days_of(&text).len(), 3, "{text}");
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("scamdrill review --more"), "{text}");
    holds("review_ics_again", &once.run(&["review", "--ics", "days.ics"], "").ends_with(1).seen());

    let again = home_of(&[60, 3]);
    let piped = again.run(&["review", "--ics", "-"], "").ends_with(0);
    assert!(piped.stdout.starts_with("BEGIN:VCALENDAR\r\n"), "{}", piped.stdout);
    let unfolded = piped.stdout.replace("\r\n ", "");
    assert!(unfolded.contains("tactics to review"), "{}", piped.stdout);
    let nobody = Home::new();
    let piped = nobody.run(&["review", "--ics", "-"], "").ends_with(0);
    assert_eq!(days_of(&piped.stdout).len(), 3);
    assert_eq!(nobody.contents(), [""; 0], "looking makes no file");
}

#[test]
fn what_does_not_go_together_is_a_mistake_of_usage() {
    let home = Home::new();
    for wrong in
        [&["--when", "--more"][..], &["--ics", "x", "--when"], &["--count", "0"], &["--as", ""]]
    {
        home.run(&[&["review"], wrong].concat(), "").ends_with(2);
    }
}
