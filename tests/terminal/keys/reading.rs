//! Reading up and down. In line mode everything stays in the terminal, which scrolls by itself.

use super::row::Row;
use super::stage::Stage;
use crate::window::Window;

const PAGE: [&str; 2] = ["lesson", "secrecy"];
const TOP: &str = "Keep it between us";

/// A page that is longer than its window, read from its start.
fn long_page(stage: &Stage) -> Window {
    let mut window = stage.full();
    window.resize(60, 12).see("Enter read on").see("more below").settle();
    window
}

/// Line mode says all of it, in one piece, and keeps nothing back.
fn is_said_whole(stage: &Stage) {
    let mut window = stage.line();
    assert_eq!(window.hear(TOP).end(), 0);
    assert!(!window.said().contains("more below"));
}

pub fn close_what_is_shown_over_a_page(row: &Row) {
    let stage = Stage::round(&[]);
    for at in 0..2 {
        let mut window = stage.full();
        window.see("Enter answer").press("?").see("Enter or Esc: close").press(&row.key(at));
        window.see_no("Enter or Esc: close").see("Enter answer");
    }
    stage.line().hear("? for help):").enter("?").hear("leave at once").enter("1").hear("This is");
}

pub fn read_on_below(row: &Row) {
    let stage = Stage::of(&PAGE);
    let mut window = long_page(&stage);
    let before = window.lines().join("\n");
    window.press(&row.key(0)).see_changed(&before).see("more above");
    is_said_whole(&stage);
}

pub fn read_again_above(row: &Row) {
    let stage = Stage::of(&PAGE);
    let mut window = long_page(&stage);
    let before = window.lines();
    window.press("\u{1b}[6~").see("more above").press(&row.key(0)).see_no("more above").settle();
    assert_eq!(window.lines(), before);
    is_said_whole(&stage);
}

pub fn go_to_the_end_of_a_page(row: &Row) {
    let stage = Stage::of(&PAGE);
    long_page(&stage).press(&row.key(0)).see("more above").see_no("more below");
    // The same in what is shown over a page.
    let round = Stage::round(&[]);
    let mut window = round.full();
    window.resize(40, 12).see("Enter answer").press("?").see("more below");
    window.press(&row.key(0)).see_no("more below").see("the wheel reads");
    is_said_whole(&stage);
}

pub fn go_to_the_start_of_a_page(row: &Row) {
    let stage = Stage::of(&PAGE);
    let mut window = long_page(&stage);
    window.press("\u{1b}[F").see("more above").press(&row.key(0)).see_no("more above");
    window.see("more below");
    let round = Stage::round(&[]);
    let mut window = round.full();
    window.resize(40, 12).see("Enter answer").press("?").see("more below").press("\u{1b}[F");
    window.see_no("more below").press(&row.key(0)).see("more below").see_no("the wheel reads");
    is_said_whole(&stage);
    let mut window = round.line();
    window.hear("? for help):").press(&row.word(0)).hear("Question 1 of 3.");
}

pub fn finish_reading(row: &Row) {
    let stage = Stage::of(&PAGE);
    let mut window = long_page(&stage);
    assert_eq!(window.read_on().see("Enter finish").press(&row.key(0)).end(), 0);
    is_said_whole(&stage);
}
