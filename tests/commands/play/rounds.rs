//! Rounds from their first question to their end.

use std::collections::BTreeSet;

use scamdrill::bank::shelf::Shelf;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::library::Library;
use scamdrill::domain::seed::Seed;
use scamdrill::domain::selection::{Candidate, choose};
use scamdrill::domain::tactic::Tactic;

use crate::support::{BANK, FIXTURE, Home, holds, options_shown, questions, times};

/// A round of the tests' own bank.
fn fixture<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["play", "fixture-en", "--bank", BANK, "--seed", "7"], more].concat()
}

#[test]
fn ten_questions_end_with_the_score_page_and_the_same_again() {
    // Where 1 is no answer, the question is skipped.
    let play = || {
        let home = Home::new();
        let arguments = ["play", "--seed", "7", "--count", "10", "--plain"];
        home.run(&arguments, times("1\ns", 20)).ends_with(0)
    };
    let (one, other) = (play(), play());
    assert!(one.stdout.contains("Question 10 of 10.") && one.stdout.contains("\nYour score\n"));
    assert!(one.stdout.trim_end().ends_with("keeps the\nskill."), "{}", one.seen());
    assert_eq!(one.stderr, "");
    assert_eq!(one.stdout, other.stdout);
}

/// A seed written on a trainer's sheet is a promise: this order must never change.
#[test]
fn seed_7_gives_this_round_for_ever() {
    let home = Home::new();
    let played = home.run(&fixture(&["--count", "14", "--json"]), times("1", 14)).ends_with(0);
    let document = played.json();
    assert_eq!(questions(&document), ROUND);
    let shown = options_shown(&played.stderr);
    let at = |id: &str| &shown[ROUND.iter().position(|one| *one == id).unwrap()];
    assert_eq!(at("fx-first-step"), &FIRST_STEP);
    assert_eq!(at("fx-which-requests"), &WHICH_REQUESTS);

    let short = Home::new().run(&fixture(&["--count", "5", "--json"]), times("1", 5)).ends_with(0);
    assert_eq!(questions(&short.json()), SHORT_ROUND);
}

const ROUND: [&str; 14] = [
    "fx-advert-account",
    "fx-screen-helper",
    "fx-profile-form",
    "fx-bank-callback",
    "fx-boss-gift-cards",
    "fx-bank-safe-account",
    "fx-which-requests",
    "fx-advert-till",
    "fx-first-step",
    "fx-parcel-slot",
    "fx-screen-update",
    "fx-boss-lunch",
    "fx-parcel-fee",
    "fx-profile-counter",
];
const SHORT_ROUND: [&str; 5] = [
    "fx-advert-account",
    "fx-boss-lunch",
    "fx-profile-counter",
    "fx-bank-safe-account",
    "fx-first-step",
];
const FIRST_STEP: [&str; 4] = [
    "1. Write to the stranger once more",
    "2. Ring the bank on the card's number",
    "3. Pay somebody who gets it back",
    "4. Wait a day and see what comes",
];
const WHICH_REQUESTS: [&str; 4] = [
    "1. Come to the counter with your card",
    "2. Send the code that just came",
    "3. Take a week and think about it",
    "4. Keep this from your family",
];

#[test]
fn the_machine_may_have_seen_anything() {
    let home = Home::new();
    let first = home.run(&fixture(&["--json"]), times("1", 10)).ends_with(0).json();
    let again = home.run(&fixture(&["--json"]), times("1", 10)).ends_with(0).json();
    assert_eq!(questions(&first), questions(&again), "a seed passes history over");
    let exposures = |document: &serde_json::Value| -> Vec<String> {
        let all = document["responses"].as_array().unwrap();
        all.iter().map(|one| one["exposure"].as_str().unwrap().to_owned()).collect()
    };
    assert!(exposures(&first).iter().all(|one| one == "fresh"));
    assert!(exposures(&again).iter().all(|one| one == "seen-before"));
}

#[test]
fn a_whole_round_reads_from_top_to_bottom() {
    let answers = "1\n2\n2\n1\n1\n2\n1,3\n2\n2\n1\n1\n2\n2\n1\n";
    let ran = Home::new().run(&fixture(&["--count", "14"]), answers).ends_with(0);
    holds("play_whole_round", &ran.seen());
}

#[test]
fn each_key_has_its_answer() {
    let keys = "?\n\n  \nm\nw\nu\nr\nfraud\n0\n3\n1,2\n99999999999999999999\n1\nm\nw\nu\n2\ns\nu\nS\n?\nQ\n";
    let ran = Home::new().run(&fixture(&["--count", "3"]), keys).ends_with(0);
    holds("play_keys", &ran.seen());
}

#[test]
fn all_that_apply_can_be_typed_as_people_write_lists() {
    let round = fixture(&["--tactic", "identity-harvest", "--json"]);
    let order = Home::new().run(&round, "").ends_with(0).json();
    let lists = [("2 4", true), ("4;2", true), (" 2, 4,2", true), ("2", false), ("1 2 3 4", false)];
    for (typed, right) in lists {
        let answer = |id: &&str| match *id {
            "fx-which-requests" => format!("{typed}\n"),
            _ => "s\n".to_owned(),
        };
        let answers: String = questions(&order).iter().map(answer).collect();
        let document = Home::new().run(&round, answers).ends_with(0).json();
        let all = document["responses"].as_array().unwrap();
        let several = all.iter().find(|one| one["kind"] == "several").unwrap();
        assert_eq!(several["right"], right, "{typed}: {several}");
    }
}

#[test]
fn enter_alone_never_answers() {
    let home = Home::new();
    let ran = home.run(&fixture(&["--json"]), times("", 30)).ends_with(0);
    let document = ran.json();
    assert_eq!(document["score"]["answered"], 0);
    assert_eq!(ran.stderr.matches("Enter alone is no answer.").count(), 30);
}

#[test]
fn an_answer_after_its_explanation_is_practice() {
    let home = Home::new();
    let ran = home.run(&fixture(&["--count", "2", "--json"]), "2\nu\n1\n2\n").ends_with(0);
    let document = ran.json();
    let first = &document["responses"][0];
    // The first answer, which was wrong, is the one that counts.
    assert_eq!((&first["right"], &first["exposure"]), (&false.into(), &"fresh".into()));
    assert_eq!(first["practice"]["right"], true);
    assert_eq!(first["practice"]["exposure"], "after-feedback");
    let score = &document["score"];
    assert_eq!((&score["practised"], &score["answered"]), (&1.into(), &2.into()));
    assert_eq!(score["right"], 1);
    assert!(ran.stderr.contains("your first answer stays"), "{}", ran.stderr);
}

#[test]
fn a_skip_can_be_taken_back_and_then_counts() {
    let ran = Home::new().run(&fixture(&["--count", "2", "--json"]), "s\nu\n1\ns\n").ends_with(0);
    let document = ran.json();
    assert_eq!(document["responses"][0]["exposure"], "fresh");
    assert_eq!(document["responses"][1]["state"], "skipped");
    assert_eq!(document["score"]["answered"], 1);
    assert_eq!(document["score"]["practised"], 0);
}

#[test]
fn a_round_without_history_needs_no_seed() {
    let home = Home::new();
    let ran =
        home.run(&["play", "fixture-en", "--bank", BANK, "--json"], times("1", 10)).ends_with(0);
    assert_eq!(questions(&ran.json()).len(), 10);
    assert!(ran.json()["attempt"]["seed"].is_u64());
}

#[test]
fn text_read_aloud_holds_no_colour_unless_it_is_asked_for() {
    let home = Home::new();
    let plain = home.run(&fixture(&[]), times("1", 10)).ends_with(0);
    assert!(!plain.stdout.contains('\u{1b}') && !plain.stderr.contains('\u{1b}'));
    let always = home.run(&fixture(&["--color", "always"]), times("1", 10)).ends_with(0);
    assert!(always.stdout.contains("\u{1b}["));
    let forced =
        home.run_with(&[("CLICOLOR_FORCE", "1")], &fixture(&[]), times("1", 10)).ends_with(0);
    assert!(forced.stdout.contains("\u{1b}["));
    let objecting = [("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")];
    let objected = home.run_with(&objecting, &fixture(&[]), times("1", 10)).ends_with(0);
    assert!(!objected.stdout.contains('\u{1b}'));
    let left = home.run(&fixture(&[]), "x\n").ends_with(0);
    assert!(!left.stdout.contains('\u{1b}'), "a pipe has no screen to clear");
}

#[test]
fn lines_keep_to_the_width_that_is_told() {
    let told = [("COLUMNS", "40")];
    let ran =
        Home::new().run_with(&told, &fixture(&["--count", "14"]), times("1", 14)).ends_with(0);
    let widest = ran.stdout.lines().map(|line| line.chars().count()).max();
    // What is typed is written behind the prompt.
    assert!(widest <= Some(42), "{widest:?}");
}

/// A command of which a part stands on the next line cannot be copied.
#[test]
fn what_is_to_be_typed_is_not_broken_inside_a_word() {
    for columns in ["80", "60", "40"] {
        let mut tactics = 0;
        for seed in ["1", "2", "3", "7"] {
            let round = ["play", "fixture-en", "--bank", BANK, "--seed", seed];
            let ran = Home::new().run_with(&[("COLUMNS", columns)], &round, times("2", 10));
            for rest in ran.stdout.split("--tactic").skip(1) {
                let word = rest.split_whitespace().next().unwrap();
                assert!(Tactic::from_word(word).is_some(), "{columns} columns: {word}");
                tactics += 1;
            }
        }
        assert!(tactics > 0);
    }
}

#[test]
fn the_words_of_an_option_stand_for_its_number() {
    let ran =
        Home::new().run(&fixture(&["--count", "2", "--json"]), "Scam\n genuine \n").ends_with(0);
    let document = ran.json();
    let answers: Vec<_> =
        document["responses"].as_array().unwrap().iter().map(|one| &one["answer"]).collect();
    assert_eq!(answers, ["scam", "genuine"]);
}

#[test]
fn taking_answers_back_makes_nobody_faultless() {
    let home = Home::new();
    let wrong = home.run(&fixture(&["--count", "2", "--exam"]), "1\n1\n").ends_with(0);
    let right = |text: &str| text.lines().find(|line| line.ends_with(" right.")).map(str::to_owned);
    let before = right(&wrong.stdout);
    assert!(before.is_some(), "{}", wrong.seen());
    let home = Home::new();
    let undone = home.run(&fixture(&["--count", "2"]), "1\nu\ns\n1\nu\ns\n").ends_with(0);
    assert_eq!(right(&undone.stdout), before, "{}", undone.seen());
}

#[test]
fn whoever_says_scam_to_everything_is_told() {
    let ran = Home::new().run(&fixture(&["--count", "10"]), times("1", 10)).ends_with(0);
    assert!(ran.stdout.contains("You called everything a scam."), "{}", ran.seen());
}

/// Numbers and letters stand for what they always stand for, whatever options are called.
#[test]
fn options_named_like_keys_change_no_key() {
    let home = Home::new();
    let bank = FIXTURE.replacen(
        "[[question.option]]\ntext = \"",
        "[[question.option]]\ntext = \"q\"\nwas = \"",
        1,
    );
    let line = bank.lines().find(|line| line.starts_with("was = ")).unwrap().to_owned();
    home.write(BANK, bank.replace(&format!("{line}\n"), ""));
    let ran = home
        .run(&["play", "fixture-en", "--bank", BANK, "--count", "14"], times("q", 14))
        .ends_with(0);
    assert!(ran.stdout.contains("Saved: 0 of 14 questions done."), "{}", ran.seen());
}

#[test]
fn the_score_can_be_added_up_from_the_responses() {
    let typed = "2\nu\n1\n1\nu\ns\n2\ns\n1\n1\n2\nq\n";
    let document =
        Home::new().run(&fixture(&["--count", "14", "--json"]), typed).ends_with(0).json();
    let all = document["responses"].as_array().unwrap();
    let count =
        |wanted: &dyn Fn(&serde_json::Value) -> bool| all.iter().filter(|one| wanted(one)).count();
    let score = &document["score"];
    assert_eq!(score["answered"], count(&|one| one["right"].is_boolean()));
    assert_eq!(score["right"], count(&|one| one["right"] == true));
    assert_eq!(score["practised"], count(&|one| !one["practice"].is_null()));
    assert_eq!(score["practised"], 1);
}

#[test]
fn leaving_at_once_still_gives_the_document() {
    let document = Home::new().run(&fixture(&["--json"]), "1\nx\n").ends_with(0).json();
    assert_eq!(document["score"]["answered"], 1);
}

/// Whoever writes a bank wants to play it, and not only its topic.
#[test]
fn a_round_of_one_bank() {
    let home = Home::new();
    let of = |word: &str| {
        let round = ["play", word, "--bank", BANK, "--count", "30", "--json", "--private"];
        questions(&home.run(&round, "").ends_with(0).json()).len()
    };
    assert_eq!((of("fixture-en"), of("Fixture-EN")), (14, 14));
    let both = ["play", "fixture-en", "romance", "--bank", BANK, "--count", "200", "--json"];
    let document = home.run(&both, "").ends_with(0).json();
    let asked = questions(&document);
    assert!(asked.len() > 14 && asked.iter().filter(|id| id.starts_with("fx-")).count() == 14);
}

/// Built-in questions of every kind come up, and not only where nothing is judged.
#[test]
fn rounds_hold_every_kind() {
    let (banks, _) = Shelf::built_in().into_parts();
    let library = Library::new(banks);
    let candidates: Vec<Candidate<'_>> = library
        .questions()
        .map(|(bank, question)| Candidate { question, topic: bank.topic, times_seen: 0 })
        .collect();
    let mut met = BTreeSet::new();
    for seed in 0..20 {
        let round = choose(&candidates, 20, Seed(seed));
        met.extend(round.iter().map(|id| library.find(id).unwrap().1.kind_name()));
    }
    assert_eq!(met.len(), KindName::ALL.len(), "{met:?}");
}
