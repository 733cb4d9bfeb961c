//! Going on with a round.

use crate::support::{BANK, Home, holds, options_shown, states, times};

const ROUND: [&str; 8] = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "14"];

fn round<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&ROUND, more].concat()
}

#[test]
fn a_round_goes_on_at_the_same_question_with_the_same_options() {
    let whole = Home::new().run(&ROUND, times("1", 14)).ends_with(0);
    let whole = options_shown(&whole.stdout);
    for done in [0, 1, 5, 6, 13] {
        let home = Home::new();
        let stopped = home.run(&ROUND, times("1", done) + "q\n").ends_with(0);
        let saved = format!(
            "Saved: {done} of 14 questions done. To go on:\nscamdrill play --bank {BANK} --resume"
        );
        assert!(stopped.stdout.contains(&saved), "{}", stopped.seen());
        let resumed =
            home.run(&["play", "--bank", BANK, "--resume"], times("1", 14 - done)).ends_with(0);
        assert_eq!(options_shown(&resumed.stdout), whole[done..], "{done}");
        assert!(resumed.stdout.contains("\nYour score\n"));
        let list = home.run(&["results", "list", "--json"], "").json();
        assert_eq!(list.as_array().unwrap().len(), 1);
        assert_eq!(list[0]["finished"], true);
    }
}

#[test]
fn the_score_is_that_of_a_round_without_a_break() {
    let without = Home::new().run(&ROUND, times("1", 14)).ends_with(0);
    let home = Home::new();
    home.run(&ROUND, times("1", 4)).ends_with(0);
    home.run(&["play", "--bank", BANK, "--resume"], times("1", 3)).ends_with(0);
    let with = home.run(&["play", "--bank", BANK, "--resume"], times("1", 7)).ends_with(0);
    let score = |stdout: &str| stdout.split_once("Your score\n").unwrap().1.to_owned();
    assert_eq!(score(&with.stdout), score(&without.stdout));
}

#[test]
fn going_on_is_said() {
    let home = Home::new();
    home.run(&ROUND, "1\n1\nq\n").ends_with(0);
    holds(
        "play_resume",
        &home.run(&["play", "--bank", BANK, "--resume"], "q\n").ends_with(0).seen(),
    );
}

#[test]
fn with_nothing_to_go_on_with_a_new_round_begins() {
    let ran = Home::new().run(&round(&["--resume"]), "").ends_with(0);
    holds("play_resume_nothing", &ran.seen());
}

#[test]
fn a_round_whose_questions_are_gone_is_not_gone_on_with() {
    let home = Home::new();
    home.run(&ROUND, "1\n").ends_with(0);
    let ran = home
        .run(&["play", "crypto", "--seed", "7", "--count", "1", "--resume"], "q\n")
        .ends_with(0);
    assert!(
        ran.stdout.contains("14 questions of that round are no longer in the banks"),
        "{}",
        ran.seen()
    );
    assert!(
        !ran.stdout.contains("There is no unfinished round"),
        "one reason is enough: {}",
        ran.seen()
    );
}

#[test]
fn without_resume_a_pipe_begins_anew_and_asks_nothing() {
    let home = Home::new();
    home.run(&ROUND, "1\n1\n").ends_with(0);
    for new in [&[][..], &["--new"]] {
        let ran = home.run(&round(new), "").ends_with(0);
        assert!(
            ran.stdout.contains("Question 1 of 14.") && !ran.stdout.contains("y/n"),
            "{}",
            ran.seen()
        );
    }
}

#[test]
fn each_learner_has_a_round_of_their_own() {
    let home = Home::new();
    home.run(&round(&["--as", "Amina"]), "1\n1\n").ends_with(0);
    let ran = home.run(&round(&["--as", "Ravi", "--resume"]), "").ends_with(0);
    assert!(ran.stdout.contains("There is no unfinished round"), "{}", ran.seen());
    let ran = home.run(&round(&["--as", "Amina", "--resume"]), "").ends_with(0);
    assert!(ran.stdout.contains("2 of 14 questions done"), "{}", ran.seen());
}

#[test]
fn an_undo_lasts_over_a_break() {
    let home = Home::new();
    home.run(&ROUND, "1\n2\nu\nq\n").ends_with(0);
    let document =
        home.run(&["play", "--bank", BANK, "--resume", "--json"], "1\n").ends_with(0).json();
    assert_eq!(states(&document)[..3], ["answered", "answered", "open"]);
    assert_eq!(document["responses"][1]["practice"]["exposure"], "after-feedback");
}

#[test]
fn a_test_goes_on_as_a_test() {
    let home = Home::new();
    home.run(&round(&["--exam"]), "1\n1\n").ends_with(0);
    let ran = home.run(&["play", "--bank", BANK, "--resume"], "1\n").ends_with(0);
    assert!(
        ran.stdout.contains("\nNoted.\n") && !ran.stdout.contains("What to do"),
        "{}",
        ran.seen()
    );
}

/// A question that has become another one is not the one that was asked.
#[test]
fn a_round_whose_questions_have_changed_is_not_gone_on_with() {
    for (from, to) in [
        ("verdict = \"scam\"", "verdict = \"genuine\""),
        ("verdict = \"genuine\"", "verdict = \"scam\""),
    ] {
        let home = Home::new();
        home.run(&ROUND, "1\n").ends_with(0);
        // Without twins, so that the file holds no mistake.
        let bank: Vec<&str> =
            crate::support::FIXTURE.lines().filter(|line| !line.starts_with("twin")).collect();
        home.write(BANK, bank.join("\n").replace(from, to));
        let ran = home.run(&["play", "--bank", BANK, "--resume"], "1\nq\n").ends_with(0);
        assert!(ran.stdout.contains("of that round are no longer in the banks"), "{}", ran.seen());
        home.run(&["results", "show", "1"], "").ends_with(0);
        home.run(&["results", "list"], "").ends_with(0);
    }
}

#[test]
fn a_bank_that_was_mended_in_between_is_told_of() {
    let home = Home::new();
    home.run(&ROUND, "1\n").ends_with(0);
    let said = "changed since it began";
    let same = home.run(&["play", "--bank", BANK, "--resume"], "1\nq\n").ends_with(0);
    assert!(!same.stdout.contains(said), "{}", same.seen());
    home.write(BANK, format!("{}\n# mended\n", crate::support::FIXTURE));
    let mended = home.run(&["play", "--bank", BANK, "--resume"], "1\nq\n").ends_with(0);
    assert!(mended.stdout.contains(said), "{}", mended.seen());
}

#[test]
fn a_round_that_only_began_hides_no_earlier_one() {
    let home = Home::new();
    home.run(&ROUND, "1\n1\n").ends_with(0);
    home.run(&["play", "--seed", "3"], "").ends_with(0);
    let ran = home.run(&["play", "--bank", BANK, "--resume"], "q\n").ends_with(0);
    assert!(ran.stdout.contains("2 of 14 questions done"), "{}", ran.seen());
}

#[test]
fn what_was_on_the_screen_is_not_new_the_next_time() {
    let home = Home::new();
    home.run(&ROUND, "").ends_with(0);
    let document = home.run(&round(&["--json"]), "1\n1\n").ends_with(0).json();
    assert_eq!(document["responses"][0]["exposure"], "seen-before");
    assert_eq!(document["responses"][1]["exposure"], "fresh");
}

#[test]
fn private_rounds_cannot_be_gone_on_with() {
    Home::new().run(&["play", "--private", "--resume"], "").ends_with(2);
}
