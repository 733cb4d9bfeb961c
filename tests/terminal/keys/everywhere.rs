//! Help, and every way to go away.

use super::row::Row;
use super::stage::Stage;
use crate::shell::Shell;

const ASKED: &str = "Answer (1-2, ? for help):";

pub fn get_help(row: &Row) {
    let stage = Stage::round(&[]);
    for keys in [row.key(0), row.key(1), row.named("F1")] {
        stage.full().see("Enter answer").press(&keys).see("Ctrl-X: leave at once");
    }
    let words = Stage::question("k-short");
    words.full().see("Enter answer").press(&row.named("F1")).see("Ctrl-X: leave at once");
    words.full().see("Enter answer").press(&row.word(0)).see("Ctrl-X: leave at once");
    for at in 0..2 {
        stage.line().hear(ASKED).press(&row.word(at)).hear("x: leave at once");
    }
}

pub fn leave_at_once_and_clear_the_screen(row: &Row) {
    let stage = Stage::round(&[]);
    for (mut window, keys) in [(stage.full(), row.key(0)), (stage.line(), row.word(0))] {
        window.see("Question 1 of 3.").settle().press(&keys);
        assert_eq!(window.end(), 0);
        assert_eq!(window.screen.screen().contents().trim(), "");
        assert!(String::from_utf8_lossy(&window.raw).contains("\u{1b}[3J"));
    }
}

pub fn leave_at_once_while_typing_words(row: &Row) {
    let stage = Stage::question("k-short");
    let mut window = stage.full();
    window.see("Enter answer").press("x marks").see("> x marks").press(&row.key(0));
    assert_eq!(window.end(), 0);
    assert_eq!(window.screen.screen().contents().trim(), "");
    // What is shown over a page holds nobody up either.
    let mut window = stage.full();
    window.see("Enter answer").press("?\r").see("Enter or Esc: close").press(&row.key(0));
    assert_eq!(window.end(), 0);
    let mut window = stage.line();
    window.hear("(? for help):").press(&row.word(0));
    assert_eq!(window.end(), 0);
    assert_eq!(window.screen.screen().contents().trim(), "");
}

pub fn end_what_is_typed_which_saves_and_quits(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").press("1\r").see("Enter next").press(&row.key(0));
    assert_eq!(window.end(), 0);
    assert!(window.said().contains("Saved: 1 of 3 questions done."), "{}", window.said());
    let mut window = stage.line();
    window.hear(ASKED).enter("1").hear("Press Enter for the next").hear("help):");
    assert_eq!(window.press(&row.word(0)).end(), 0);
    assert!(window.said().contains("Saved: 1 of 3 questions done."), "{}", window.said());
}

pub fn interrupt_which_saves(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").press("1\r").see("Enter next").press(&row.key(0));
    assert_eq!(window.end(), 130);
    assert!(window.said().contains("Every answer so far is saved."), "{}", window.said());
    assert_eq!(stage.kept()["score"]["answered"], 1);
    let mut window = stage.line();
    window.hear(ASKED).enter("1").hear("Press Enter for the next").hear("help):");
    assert_eq!(window.press(&row.word(0)).end(), 130);
    assert!(window.said().contains("Every answer so far is saved."), "{}", window.said());
    assert_eq!(stage.kept()["score"]["answered"], 1);
}

pub fn stand_still_until_the_shell_says_fg(row: &Row) {
    let stage = Stage::round(&[]);
    for (plain, keys) in [(false, row.key(0)), (true, row.word(0))] {
        let mut shell = Shell::open(&stage.home);
        shell.begin(&stage, plain).see("Question 1 of 3.").settle().press(&keys);
        shell.waits();
        shell.window.enter("fg").settle().press("1\r").see("This is a scam.");
    }
}

/// Something else wrote over the window.
pub fn draw_the_window_again(row: &Row) {
    let stage = Stage::round(&[]);
    let mut window = stage.full();
    window.see("Enter answer").settle();
    let before = window.lines();
    window.take(b"\x1b[H\x1b[2Jspoilt");
    window.press(&row.key(0)).see_no("spoilt").settle();
    assert_eq!(window.lines(), before);
    stage.line().hear(ASKED).press(&row.word(0)).hear("Question 1 of 3.").hear(ASKED);
}
