//! What a mouse does, which keys do as well.

use super::row::Row;
use super::stage::Stage;

pub fn click_an_answer(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle().click("2. Genuine").see("> 2. Genuine");
    window.press(&row.key(0)).see("Enter next");
    let several = Stage::question("fx-which-requests");
    let mut window = several.full();
    window.see("Enter answer").settle().click("1. ").see("so far: 1");
    window.click("3. ").see("so far: 1,3").click("1. ").see("so far: 3");
    let pairs = Stage::question("k-match");
    let mut window = pairs.full();
    window.see("Enter answer").settle().click("b. ").see("so far: b").click("a. ");
    window.see("so far: b,a");
    stage.line().hear("? for help):").enter("2").hear("Press Enter for the next");
}

pub fn click_the_name_of_a_key(_: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle().click("? help").see("Enter or Esc: close");
    window.settle().click("Enter close").see("Enter answer").settle();
    window.click("s skip").see("Question 2 of 3.");
    // Where words are typed, a click types none.
    let words = Stage::question("k-short");
    let mut window = words.full();
    window
        .see("Enter answer")
        .settle()
        .click("? Enter help")
        .see("Enter or Esc: close")
        .press("\r");
    window.see("Enter answer").settle().click("Ctrl-X leave");
    assert_eq!(window.end(), 0);
    stage.line().hear("? for help):").enter("s").hear("Question 2 of 3.");
}

pub fn turn_the_wheel(_: &Row) {
    let stage = Stage::of(&["lesson", "secrecy"]);
    let mut window = stage.full();
    window.resize(60, 12).see("Enter read on").see("more below").settle();
    let before = window.lines();
    window.wheel(true).see("more above").wheel(false).see_no("more above").settle();
    assert_eq!(window.lines(), before);
    let mut window = stage.line();
    assert_eq!(window.hear("Keep it between us").end(), 0);
}
