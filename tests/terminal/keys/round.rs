//! Going through a round.

use super::row::Row;
use super::stage::Stage;
use crate::window::Window;

const NEXT: &str = "Press Enter for the next question";
const ASKED: &str = "Answer (1-2, ? for help):";

/// A full screen in which the first answer is explained.
fn explained(stage: &Stage) -> Window {
    let mut window = stage.full();
    window.see("Enter answer").press("1\r").see("Enter next").settle();
    window
}

/// Line mode in which it is.
fn told(stage: &Stage) -> Window {
    let mut window = stage.line();
    window.hear("Question 1 of 3.").hear(ASKED).enter("1").hear(NEXT).hear("help):");
    window
}

pub fn go_on(row: &Row) {
    let stage = Stage::round(&[]);
    explained(&stage).press(&row.key(0)).see("Question 2 of 3.").see("Enter answer");
    told(&stage).press(&row.word(0)).hear("Question 2 of 3.").hear(ASKED);
}

pub fn learn_more_about_an_answer(row: &Row) {
    let stage = Stage::round(&[]);
    explained(&stage).press(&row.key(0)).see("More about question 1.");
    told(&stage).press(&row.word(0)).hear("More about question 1.");
}

pub fn see_where_an_answer_comes_from(row: &Row) {
    let stage = Stage::round(&[]);
    explained(&stage).press(&row.key(0)).see("Where question 1 comes from.");
    told(&stage).press(&row.word(0)).hear("Where question 1 comes from.");
}

/// In the full screen the page stands there already: it is as it was first.
pub fn repeat(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").press("1").see("> 1.").press(&row.key(0)).see_no("> 1.");
    window.see("Question 1 of 3.");
    told(&stage).press(&row.word(0)).hear("This is").hear(NEXT);
}

pub fn skip_a_question(row: &Row) {
    let stage = Stage::round(&[]);
    stage.full().see("Enter answer").press(&row.key(0)).see("Skipped.").see("Question 2 of 3.");
    assert_eq!(stage.kept()["responses"][0]["state"], "skipped");
    stage.line().hear(ASKED).press(&row.word(0)).hear("Skipped.").hear("Question 2 of 3.");
    let words = Stage::question("k-short");
    words.full().see("Enter answer").press(&row.word(0)).see("Skipped.");
}

pub fn undo_an_answer(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = explained(&stage);
    window.press(&row.key(0)).see("Back to this question.").see("Question 1 of 3.");
    window.see("Enter answer").press("2\r").see("Enter next");
    let mut window = told(&stage);
    window.press(&row.word(0)).hear("Back to this question.").hear("Question 1 of 3.");
    window.hear(ASKED).enter("2").hear(NEXT);
}

pub fn undo_on_the_last_page(row: &Row) {
    let stage = Stage::question("k-short");
    let mut window = stage.full();
    window.see("Enter answer").press("nobody\r").see("Enter score").press("\r");
    window
        .read_on()
        .see("Enter finish")
        .press(&row.key(0))
        .see("Question 1 of 1.")
        .see("Enter answer");
    let mut window = stage.line();
    window.hear("? for help):").enter("nobody").hear("Press Enter for your score").enter("");
    window.hear("Press Enter to finish").press(&row.word(0));
    window.hear("Question 1 of 1.").hear("? for help):");
}

pub fn save_and_quit(row: &Row) {
    let stage = Stage::round(&[]);
    for (mut window, keys) in [(explained(&stage), row.key(0)), (told(&stage), row.word(0))] {
        assert_eq!(window.press(&keys).end(), 0);
        assert!(window.said().contains("Saved: 1 of 3 questions done."), "{}", window.said());
        assert_eq!(stage.kept()["score"]["answered"], 1);
    }
}

/// A round of which one answer is there.
fn unfinished() -> Stage {
    let round = ["play", "fixture-en", "--bank", super::stage::BANK, "--seed", "7", "--count", "3"];
    let stage = Stage::of(&round);
    stage.home.run(&[&round[..], &["--new"]].concat(), "1\n").ends_with(0);
    stage
}

pub fn go_on_with_an_unfinished_round(row: &Row) {
    let stage = unfinished();
    let mut window = stage.full();
    window.see("Enter choose").press("\r").see("Nothing is chosen yet.");
    window.press(&row.key(0)).press(&row.named("Enter")).see("Question 2 of 3.").press("q");
    assert_eq!(window.end(), 0);
    stage.line().hear("(y/n, ? for help):").press(&row.word(0)).hear("Question 2 of 3.");
}

pub fn leave_an_unfinished_round_as_it_is(row: &Row) {
    let stage = unfinished();
    let mut window = stage.full();
    window.see("Enter choose").press(&row.key(0)).press(&row.named("Enter"));
    window.see("Question 1 of 3.").press("q");
    assert_eq!(window.end(), 0);
    let stage = unfinished();
    stage.line().hear("(y/n, ? for help):").press(&row.word(0)).hear("Question 1 of 3.");
}
