//! Answering each kind of question.

use super::row::Row;
use super::stage::{Stage, option};
use crate::window::Window;

/// A full screen that waits for an answer.
fn asked(stage: &Stage) -> Window {
    let mut window = stage.full();
    window.see("Question 1 of").see("Enter answer").settle();
    window
}

/// Line mode that waits for one.
fn heard(stage: &Stage) -> Window {
    let mut window = stage.line();
    window.hear("Question 1 of").hear("? for help):").settle();
    window
}

const FULL: &str = "Enter score";
const LINE: &str = "Press Enter for your score";

pub fn answer_with_one_of_several(row: &Row) {
    let stage = Stage::question("fx-first-step");
    let (enter, down) = (row.named("Enter"), row.named("Down"));
    for keys in [row.key(0), down.repeat(2), down.repeat(3) + &row.named("Up")] {
        let mut window = asked(&stage);
        let chosen = option(&window, 2);
        window.press(&keys).settle().press(&enter).read_on().see(FULL);
        window.see(&format!("{chosen}: you chose this"));
    }
    let mut window = heard(&stage);
    let chosen = option(&window, 2);
    window.press(&row.word(0)).hear(&format!("{chosen}: you chose this")).hear(LINE);
    let mut window = heard(&stage);
    let chosen = option(&window, 2);
    window.enter(&chosen).hear(&format!("{chosen}: you chose this")).hear(LINE);
}

pub fn answer_with_all_that_apply(row: &Row) {
    let stage = Stage::question("fx-which-requests");
    let (space, enter, down) = (row.named("Space"), row.named("Enter"), row.named("Down"));
    let mut window = asked(&stage);
    let chosen = [1, 3].map(|number| option(&window, number));
    window.press(&format!("{}{space}{down}{down}{space}", row.key(0)));
    window.see("Your answer so far: 1,3").press(&enter).read_on().see(FULL);
    for words in &chosen {
        window.see(&format!("{words}: you chose this"));
    }
    let mut window = heard(&stage);
    let chosen = [1, 3].map(|number| option(&window, number));
    window.press(&row.word(0)).hear(LINE);
    for words in &chosen {
        window.see(&format!("{words}: you chose this"));
    }
}

pub fn mark_sentences(row: &Row) {
    let stage = Stage::question("k-flags");
    let (space, enter, down) = (row.named("Space"), row.named("Enter"), row.named("Down"));
    let mut window = asked(&stage);
    window.press(&format!("{}{space}{down}{down}{space}", row.key(0)));
    window.see("Your answer so far: 1,3").see("[x1]").see("[x3]").press(&enter).read_on().see(FULL);
    window.see("You also marked 1:").see("You also marked 3:");
    let mut window = heard(&stage);
    window.press(&row.word(0)).hear("You also marked 1:").hear("You also marked 3:").hear(LINE);
}

pub fn put_things_in_order(row: &Row) {
    let stage = Stage::question("k-order");
    let (space, enter) = (row.named("Space"), row.named("Enter"));
    let mut window = asked(&stage);
    window.press(&format!("{}{space}", row.key(0)));
    window.press(&format!("{}{space}{}{space}", row.named("Up"), row.named("Down").repeat(2)));
    window
        .see("Your answer so far: 2,1,3")
        .press(&enter)
        .read_on()
        .see(FULL)
        .see("The right order:");
    heard(&stage).press(&row.word(0)).hear("The right order:").hear(LINE);
}

pub fn match_things(row: &Row) {
    let stage = Stage::question("k-match");
    let mut window = asked(&stage);
    window.press(&format!("{0}{0}{0}", row.key(0))).see("Your answer so far: a,a,a");
    window.press(&row.named("Up")).press("b").see("Your answer so far: a,b,a");
    window.press(&row.named("Enter")).read_on().see(FULL).see("What belongs together:");
    heard(&stage).press(&row.word(0)).hear("What belongs together:").hear(LINE);
}

pub fn answer_with_an_amount(row: &Row) {
    let stage = Stage::question("k-number");
    let mut window = asked(&stage);
    window.press(&row.key(0)).press(&row.named("Enter")).read_on().see(FULL).see("You said 20");
    heard(&stage).press(&row.word(0)).hear("You said 20").hear(LINE);
}

pub fn answer_with_words(row: &Row) {
    let stage = Stage::question("k-short");
    let mut window = asked(&stage);
    window.press(&row.key(0)).press(&row.named("Enter")).read_on().see(FULL).see("Correct.");
    heard(&stage).press(&row.word(0)).hear("Correct.").hear(LINE);
}

pub fn mend_what_is_typed(row: &Row) {
    let stage = Stage::question("k-number");
    let (left, right, back) = (row.named("Left"), row.named("Right"), row.named("Backspace"));
    let mut window = asked(&stage);
    window.press("99").see("> 99").press(&row.named("Esc")).see_no("> 99");
    window.press(&format!("13{left}{back}2{right}0\r")).read_on().see(FULL).see("You said 230");
    heard(&stage).press("21").press("\u{7f}").press("0\r").hear("You said 20").hear(LINE);
}

pub fn say_how_sure_you_are(row: &Row) {
    let stage = Stage::round(&["--certainty"]);
    for keys in [row.key(0), row.named("Up"), row.named("Down").repeat(3)] {
        let mut window = asked(&stage);
        window.press("1\r").see("How sure are you?").settle();
        window.press(&keys).settle().press(&row.named("Enter")).see("Enter next");
        assert_eq!(certainty(&stage), 3);
    }
    let mut window = heard(&stage);
    window.enter("1").hear("How sure are you?").press(&row.word(0)).hear("Press Enter for the");
    assert_eq!(certainty(&stage), 3);
}

pub fn leave_out_how_sure_you_are(row: &Row) {
    let stage = Stage::round(&["--certainty"]);
    let mut window = asked(&stage);
    window.press("1\r").see("How sure are you?").settle().press(&row.key(0)).see("Enter next");
    assert!(certainty(&stage).is_null());
    let mut window = heard(&stage);
    window.enter("1").hear("How sure are you?").press(&row.word(0)).hear("Press Enter for the");
    assert!(certainty(&stage).is_null());
}

fn certainty(stage: &Stage) -> serde_json::Value {
    let kept = stage.kept();
    let answered = kept["responses"].as_array().unwrap().iter();
    let mut answered = answered.filter(|one| one["state"] == "answered");
    answered.next().unwrap()["certainty"].clone()
}
