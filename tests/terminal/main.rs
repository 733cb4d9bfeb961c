//! A person at a terminal: what is typed, what the window shows, what is left when it is over.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

mod amina;
mod full;
mod home;
mod keys;
mod lessons;
mod noise;
mod now;
mod pictures;
mod shell;
mod stories;
#[path = "../commands/support.rs"]
mod support;
mod svg;
mod whole;
mod window;

use scamdrill::bank::load::{Taken, load};
use scamdrill::domain::scene::Scene;
use unicode_width::UnicodeWidthStr;

use support::{BANK, FIXTURE, Home};
use window::{Window, escapes, solid};

const WIDE: &str = include_str!("../fixtures/wide-en.toml");
const WIDE_BANK: &str = "wide-en.toml";

/// How the question about an unfinished round ends.
const OFFER: &str = "(y/n, ? for help):";

const ROUND: [&str; 8] = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "14"];

#[test]
fn a_round_as_a_person_types_it() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &ROUND);
    let before = window.settings();
    window.hear("Your answers are saved on this machine").hear("Question 1 of 14.");
    window.hear("Answer (1-2, ? for help):").enter("").hear("Enter alone is no answer.");
    window.enter("1").hear("Correct.").hear("Press Enter for the next question");
    window
        .enter("m")
        .hear("More about question 1.")
        .enter("w")
        .hear("Where question 1 comes from.");
    window.enter("s").hear("There is nothing to skip here.");
    window.enter("banana").hear("or type ? for help.");
    window.enter("?").hear("more about the last answer").enter("r").hear("Correct.");
    window
        .enter("u")
        .hear("Back to this question. You have seen the explanation")
        .hear("Question 1 of 14.");
    window.enter("2").hear("Not this time.").hear("Press Enter for the next question");
    window.enter("").hear("Question 2 of 14.").hear("? for help):");
    assert_eq!(window.settings(), before, "while it runs as well");
    assert_eq!(window.enter("q").end(), 0);
    assert!(window.said().contains("Saved: 1 of 14 questions done."), "{}", window.said());
    assert_eq!(window.settings(), before);
}

#[test]
fn a_care_note_comes_before_what_it_is_about() {
    let home = Home::new();
    let tactic = "authority-impersonation";
    let arguments = ["play", "fixture-en", "--bank", BANK, "--seed", "7", "--tactic", tactic];
    let mut window = Window::open(&home, 80, &[], &arguments);
    window.hear("Question 1 of 2.").hear("Before you read on: The next call");
    window.hear("Press Enter to see it");
    assert!(!window.said().contains("1. Scam"), "{}", window.said());
    window.enter("?").hear("s: skip it").enter("").hear("1. Scam");
    assert_eq!(window.hear("? for help):").enter("q").end(), 0);
}

#[test]
fn ctrl_c_saves_and_the_round_goes_on_later() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &ROUND);
    let before = window.settings();
    window
        .hear("Question 1 of 14.")
        .hear("? for help):")
        .enter("1")
        .hear("Press Enter for the next");
    window.enter("").hear("Question 2 of 14.").hear("? for help):");
    assert_eq!(window.press("\u{3}").end(), 130);
    assert!(window.said().contains("Every answer so far is saved."), "{}", window.said());
    assert_eq!(window.settings(), before);

    let mut window = Window::open(&home, 80, &[], &["play", "--bank", BANK, "--resume"]);
    window.hear("Going on with your unfinished round: 1 of 14").hear("Question 2 of 14.");
    assert_eq!(window.hear("? for help):").enter("q").end(), 0);
}

#[test]
fn ctrl_c_in_private_says_that_nothing_is_saved() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &[&ROUND[..], &["--private"]].concat());
    window.hear("Nothing from this round will be saved.").hear("? for help):");
    assert_eq!(window.press("\u{3}").end(), 130);
    assert!(window.said().contains("Interrupted. Nothing was saved."), "{}", window.said());
    assert_eq!(home.contents(), [""; 0]);
}

#[test]
fn an_unfinished_round_is_offered_and_enter_alone_decides_nothing() {
    let home = Home::new();
    home.run(&ROUND, "1\n1\n").ends_with(0);
    let mut window = Window::open(&home, 80, &[], &ROUND);
    window
        .hear("You have an unfinished round: 2 of 14 questions done.")
        .hear("Go on with it? (y/n, ? for help):");
    window.enter("").hear("y: go on with it").hear(OFFER).enter("perhaps").hear(OFFER);
    window.enter("y").hear("Question 3 of 14.").hear("? for help):");
    assert_eq!(window.enter("q").end(), 0);

    let mut window = Window::open(&home, 80, &[], &ROUND);
    window.hear(OFFER).enter("N").hear("Question 1 of 14.").hear("? for help):");
    assert_eq!(window.enter("q").end(), 0);

    let mut window = Window::open(&home, 80, &[], &[&ROUND[..], &["--new"]].concat());
    window.hear("Question 1 of 14.").hear("? for help):");
    assert!(!window.said().contains("(y/n)"), "{}", window.said());
    assert_eq!(window.enter("q").end(), 0);
}

#[test]
fn ctrl_c_at_the_offer_is_an_interruption_too() {
    let home = Home::new();
    home.run(&ROUND, "1\n").ends_with(0);
    let mut window = Window::open(&home, 80, &[], &ROUND);
    assert_eq!(window.hear(OFFER).press("\u{3}").end(), 130, "{}", window.said());
}

/// Nobody is held up, and nothing is begun, by somebody who only looked in.
#[test]
fn at_the_offer_one_can_stop_and_leave() {
    let home = Home::new();
    home.run(&ROUND, "1\n").ends_with(0);
    for key in ["q\r", "x\r", "\u{4}"] {
        let mut window = Window::open(&home, 80, &[], &ROUND);
        assert_eq!(window.hear(OFFER).press(key).end(), 0, "{key:?}");
        assert_eq!(window.screen.screen().contents().trim().is_empty(), key == "x\r", "{key:?}");
    }
    let list = home.run(&["results", "list", "--json"], "").json();
    assert_eq!(list.as_array().unwrap().len(), 1);
}

#[test]
fn ctrl_d_saves_and_stops() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &ROUND);
    window.hear("Question 1 of 14.").hear("? for help):");
    assert_eq!(window.press("\u{4}").end(), 0);
    assert!(window.said().contains("Saved: 0 of 14 questions done."), "{}", window.said());
}

#[test]
fn x_leaves_an_empty_window() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[], &ROUND);
    window.hear("? for help):").enter("1").hear("Press Enter for the next");
    assert_ne!(window.screen.screen().contents().trim(), "");
    assert_eq!(window.enter("x").end(), 0);
    assert_eq!(window.screen.screen().contents().trim(), "");
    assert!(
        String::from_utf8_lossy(&window.raw).contains("\u{1b}[3J"),
        "what scrolled out goes too"
    );
    let list = home.run(&["results", "show", "1", "--json"], "").ends_with(0).json();
    assert_eq!(list["score"]["answered"], 1);
}

#[test]
fn a_whole_round_ends_with_the_score_and_enter() {
    let home = Home::new();
    let mut window = Window::open(
        &home,
        80,
        &[],
        &["play", "fixture-en", "--bank", BANK, "--seed", "7", "--count", "2"],
    );
    window.hear("? for help):").enter("1").hear("Press Enter for the next").enter("");
    window
        .hear("Question 2 of 2.")
        .hear("? for help):")
        .enter("s")
        .hear("Skipped.")
        .hear("Your score");
    window.hear("Press Enter to finish").enter("u").hear("Taken back.").hear("? for help):");
    window.enter("2").hear("Press Enter for your score").enter("").hear("2 of 2 right.");
    assert_eq!(window.hear("Press Enter to finish").enter("").end(), 0);
}

#[test]
fn a_window_of_20_columns_loses_no_word() {
    let home = Home::new();
    let mut window = Window::open(&home, 20, &[], &ROUND);
    for number in 1..=14 {
        // The sixth has a care note before it.
        if number == 6 {
            window.hear("Press Enter to see it").hear("it:").enter("");
        }
        window.hear(&format!("Question {number} of 14."));
        window.hear("? for help):").enter("1").hear("Press Enter for").hear("? help):").enter("");
    }
    window.hear("Your score").hear("Press Enter to finish");
    assert_eq!(window.hear("? help):").enter("").end(), 0);
    no_line_is_wider(&window, 20);
    all_is_said(FIXTURE, &window);
}

#[test]
fn every_script_is_whole_in_every_window() {
    for columns in [20, 40, 80] {
        let home = Home::new();
        home.write(WIDE_BANK, WIDE);
        let mut window = Window::open(
            &home,
            columns,
            &[("TERM", "dumb")],
            &["play", "wide-en", "--bank", WIDE_BANK],
        );
        window.hear("Question 1 of 2.").hear("? for help):").enter("1").hear("? help):").enter("");
        window.hear("Question 2 of 2.").hear("? for help):").enter("1").hear("? help):").enter("");
        assert_eq!(window.hear("Press Enter to finish").enter("").end(), 0);
        all_is_said(WIDE, &window);
        assert!(!window.said().contains('\u{fffd}'));
        no_line_is_wider(&window, columns.into());
    }
}

#[test]
fn the_window_shows_what_is_written() {
    let home = Home::new();
    home.write(WIDE_BANK, WIDE);
    let arguments = ["play", "wide-en", "--bank", WIDE_BANK, "--tactic", "platform-switch"];
    let mut window = Window::open(&home, 40, &[("NO_COLOR", "1")], &arguments);
    window.hear("? for help):");
    let shown = solid(&window.screen.screen().contents());
    assert!(
        shown.contains("我们换个应用聊吧，这里不方便，消息也太慢了，换过去以后我再慢慢告诉你。"),
        "{shown}"
    );
    assert_eq!(window.enter("q").end(), 0);
}

/// Every character of the bank's scenes, prompts and advice was shown, in its order.
#[track_caller]
fn all_is_said(bank: &str, window: &Window) {
    let said = solid(&window.said());
    let bank = load("bank", bank, &mut Taken::default()).unwrap();
    for question in &bank.questions {
        let scene = question.scene().map(Scene::plain).unwrap_or_default();
        let action = question.advice.action.as_deref().unwrap_or_default();
        for words in [&scene, &*question.prompt, action] {
            assert!(said.contains(&solid(words)), "{words:?} is not in {}", window.said());
        }
    }
}

/// Wide characters count two, those that stand above others none.
#[track_caller]
fn no_line_is_wider(window: &Window, columns: usize) {
    for line in window.said().lines() {
        let line = line.trim_end();
        assert!(line.width() <= columns, "{} columns: {line:?}", line.width());
    }
}

/// A round's first answer in surroundings of this kind: all that was written.
fn first_answer(set: &[(&str, &str)], more: &[&str]) -> String {
    let home = Home::new();
    let mut window = Window::open(&home, 80, set, &[&ROUND[..], more].concat());
    window.hear("? for help):").enter("1").hear("Press Enter for the next").enter("q");
    assert_eq!(window.end(), 0);
    String::from_utf8(window.raw.clone()).unwrap()
}

#[test]
fn colour_comes_only_where_it_is_welcome() {
    for set in [("TERM", "dumb"), ("NO_COLOR", "1")] {
        assert_eq!(escapes(&first_answer(&[set], &[])), [""; 0], "{set:?}");
    }
    assert_eq!(escapes(&first_answer(&[], &["--color", "never"])), [""; 0]);
    assert!(!escapes(&first_answer(&[("TERM", "dumb")], &["--color", "always"])).is_empty());
}

#[test]
fn colours_are_the_sixteen_of_the_terminal() {
    let found = escapes(&first_answer(&[], &[]));
    assert!(!found.is_empty());
    for sequence in found {
        let numbers = sequence.strip_prefix('[').and_then(|rest| rest.strip_suffix('m'));
        let numbers = numbers.unwrap_or_else(|| panic!("{sequence:?} is no colour"));
        for number in numbers.split(';').filter(|number| !number.is_empty()) {
            let number: u8 = number.parse().unwrap();
            assert!(matches!(number, 0 | 1 | 22 | 30..=37 | 39 | 90..=97), "{sequence:?}");
        }
    }
}

#[test]
fn a_width_that_is_told_outweighs_the_window() {
    let home = Home::new();
    let mut window = Window::open(&home, 80, &[("COLUMNS", "30")], &ROUND);
    window.hear("Question 1 of 14.").hear("? for help):");
    assert_eq!(window.enter("q").end(), 0);
    let widest = window.said().lines().map(|line| line.trim_end().chars().count()).max();
    assert!(widest <= Some(32), "{widest:?}");
}

#[test]
fn wipe_asks_and_enter_keeps() {
    let home = Home::new();
    home.run(&ROUND, "1\n").ends_with(0);
    let mut window = Window::open(&home, 80, &[], &["wipe"]);
    assert_eq!(window.hear("or press Enter to leave everything as it is:").enter("").end(), 0);
    assert!(window.said().contains("Nothing was erased.") && home.store().exists());
    let mut window = Window::open(&home, 80, &[], &["wipe"]);
    assert_eq!(window.hear("or press Enter to leave everything as it is:").enter("erase").end(), 0);
    assert!(window.said().contains("erased.") && !home.store().exists());
}
