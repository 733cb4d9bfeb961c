//! The pictures in the README: the program itself, played, and its window drawn as it stood. Draw them
//! anew after a change of what is seen: `cargo test --test terminal pictures -- --ignored`

use std::fs;
use std::path::Path;

use vt100::Screen;

use crate::amina;
use crate::svg::{Caption, picture};
use crate::window::Window;

/// A window in which bubbles have a whole frame.
const ROOMY: (u16, u16) = (80, 34);

/// What a picture shows, for whoever cannot see it.
const HOME: &str = "The home screen: a list of what can be done, from a review that is due to practice, \
    stories, a test and progress.";
const ASKED: &str = "A chat in bubbles, left and right. The question above it: scam or genuine? Both \
    answers stand below.";
const EXPLAINED: &str = "The same chat after the answer: why it is a scam, what to do, and in the chat \
    the sentence that gives it away, underlined and in square brackets.";
const FLAGS: &str = "A chat with a number before each sentence. One is marked with a cross, another one is \
    at hand.";
const ENDING: &str = "The end of a story: what came of the last decision, what stands behind it, and \
    all decisions on the way.";
const PROGRESS: &str = "Progress over five months: sentences about both errors, and bars with the \
    range in which each share very likely lies.";
const ROUND: &str = "A question, its answer and the explanation in plain lines.";

#[test]
#[ignore = "draws docs/*.svg anew"]
fn the_pictures_of_the_readme_are_drawn() {
    home_and_progress();
    a_chat_before_and_after_the_answer();
    sentences_being_marked();
    the_end_of_a_story();
    a_round_in_plain_lines();
}

fn home_and_progress() {
    let home = amina::home_with_history();
    let mut window = Window::full(&home, (80, 24), &[], &[]);
    window.see("Review:").settle();
    keep("home", "Home", HOME, &window);
    let mut window = Window::full(&home, (80, 50), &[], &["progress"]);
    window.see("Enter").settle();
    keep("progress", "Progress", PROGRESS, &window);
}

fn a_chat_before_and_after_the_answer() {
    let home = amina::home();
    let mut window = Window::full(&home, ROOMY, &[], &["play", "romance", "--seed", "32"]);
    to_the_question(&mut window);
    keep("chat-asked", "A chat, and a question about it", ASKED, &window);
    window.press("1\r").see("Enter next").settle();
    keep("chat-explained", "The same chat, explained", EXPLAINED, &window);
}

fn sentences_being_marked() {
    let home = amina::home();
    let mut window = Window::full(&home, ROOMY, &[], &["play", "crypto", "--seed", "10"]);
    to_the_question(&mut window);
    window.press("4 7").settle();
    keep("flags", "Marking what gives a scam away", FLAGS, &window);
}

fn the_end_of_a_story() {
    let home = amina::home();
    let mut window = Window::full(&home, (80, 26), &[], &["story", "wrong-number-friendship"]);
    for (at, decision) in ["1", "3", "2"].into_iter().enumerate() {
        window.see(&format!("Step {}.", at + 1)).settle().press(decision).press("\r");
    }
    window.see("This way ends here").settle();
    keep("story-ending", "The end of a story", ENDING, &window);
}

fn a_round_in_plain_lines() {
    let home = amina::home();
    let round = ["play", "cross", "--plain", "--seed", "10"];
    let mut window = Window::full(&home, (84, 60), &[], &round);
    window.hear("? for help):").enter("1").hear("Press Enter for the next").settle();
    keep("round", "A round in plain lines", ROUND, &window);
}

/// What is said before the first question is put away.
fn to_the_question(window: &mut Window) {
    window.see("Enter").settle();
    if !window.lines().join("").contains("Enter answer") {
        window.press("\r").see("Enter answer").settle();
    }
}

fn keep(name: &str, title: &str, text: &str, window: &Window) {
    let screen = window.screen.screen();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/{name}.svg"));
    fs::write(file, picture(screen, 0..filled(screen), Caption { title, text })).unwrap();
}

/// So many lines have something in them; the full screen fills its last line.
fn filled(screen: &Screen) -> u16 {
    let rows = screen.rows(0, screen.size().1.get()).collect::<Vec<_>>();
    let last = rows.iter().rposition(|row| !row.trim().is_empty());
    u16::try_from(last.map_or(0, |last| last + 1)).unwrap()
}
