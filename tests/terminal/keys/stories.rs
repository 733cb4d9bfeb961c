//! Walking through a story.

use super::row::Row;
use super::stage::Stage;
use crate::window::Window;

const DECIDE: &str = "What do you do?";

/// A full screen at the first decision.
fn begun(stage: &Stage) -> Window {
    let mut window = stage.full();
    window.see("Enter begin").press("\r").see("Step 1.").see("Enter choose").settle();
    window
}

/// Line mode there.
fn told(stage: &Stage) -> Window {
    let mut window = stage.line();
    window.hear("Press Enter to begin").enter("").hear("Step 1.").hear(DECIDE).hear("help):");
    window
}

pub fn begin_a_story_after_its_note(row: &Row) {
    let stage = Stage::story();
    let mut window = stage.full();
    window.see("This story is about losing money.").see("Enter begin");
    window.press(&row.key(0)).see("Step 1.").see("Enter choose");
    let mut window = stage.line();
    window.hear("This story is about losing money.").hear("? for help):");
    window.press(&row.word(0)).hear("Step 1.").hear(DECIDE);
}

pub fn decide_in_a_story(row: &Row) {
    let stage = Stage::story();
    for keys in [row.key(0), row.named("Down"), row.named("Up").repeat(2)] {
        begun(&stage).press(&keys).see("> 1.").press(&row.named("Enter")).see("Step 2.");
    }
    told(&stage).press(&row.word(0)).hear("Step 2.");
    told(&stage).enter("Tap the link in it").hear("Step 2.").hear("your card number");
}

pub fn undo_a_decision(row: &Row) {
    let stage = Stage::story();
    let mut window = begun(&stage);
    window.press("1\r").see("Step 2.").press(&row.key(0)).see("Back to your last decision.");
    window.see("Step 1.");
    told(&stage).enter("1").hear("Step 2.").press(&row.word(0)).hear("Step 1.");
}

pub fn list_your_decisions(row: &Row) {
    let stage = Stage::story();
    let mut window = begun(&stage);
    window.press("1\r").see("Step 2.").press(&row.key(0)).see("Your decisions so far:");
    told(&stage).enter("1").hear("Step 2.").press(&row.word(0)).hear("Your decisions so far:");
}

pub fn go_back_to_a_decision(row: &Row) {
    let stage = Stage::story();
    let mut window = begun(&stage);
    window.press("1\r").see("Step 2.").press(&row.key(0)).see("A number and Enter to choose");
    window.press(&row.key(1)).press(&row.named("Enter")).see("Back to decision 1.").see("Step 1.");
    told(&stage).enter("1").hear("Step 2.").press(&row.word(0)).hear("Back to decision 1.");
}

pub fn see_where_a_story_comes_from(row: &Row) {
    let stage = Stage::story();
    begun(&stage).press(&row.key(0)).see("Where this story comes from.");
    told(&stage).press(&row.word(0)).hear("Where this story comes from.");
}

pub fn finish_a_story(row: &Row) {
    let stage = Stage::story();
    let mut window = begun(&stage);
    window.press("1\r").see("Step 2.").settle().press("1\r").settle();
    while !window.lines().join("\n").contains("Enter finish") {
        window.press("1\r").settle();
    }
    assert_eq!(window.press(&row.key(0)).end(), 0);
    let mut window = told(&stage);
    window.enter("1").hear("Step 2.").enter("2").hear("press Enter to finish").hear("help):");
    assert_eq!(window.press(&row.word(0)).end(), 0);
}
