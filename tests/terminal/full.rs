//! The full screen as a person uses it: every kind of question and a story by keys, at three sizes,
//! with the window resized in between.

use std::collections::BTreeSet;

use scamdrill::terminal::full::draw::SMALLEST;

use crate::support::{BANK, Home};
use crate::window::{Window, solid};

pub const KINDS: &str = include_str!("../commands/kinds.toml");
const STORY: &str = include_str!("../fixtures/story.toml");

/// The sizes at which screens are compared.
const SIZES: [(u16, u16); 3] = [(40, 12), (80, 24), (120, 40)];

/// A home in which the first run is over and somebody has played before.
pub fn settled() -> Home {
    let home = Home::new();
    home.write("kinds.toml", KINDS);
    home.write("story.toml", STORY);
    home.run(&["config", "set", "mode", "full"], "").ends_with(0);
    home.run(&["play", "fixture-en", "--bank", BANK, "--count", "1"], "1\n").ends_with(0);
    home
}

pub fn round(home: &Home, size: (u16, u16), more: &[&str]) -> Window {
    let banks = ["--bank", "kinds.toml", "--bank", BANK];
    let all = [&["play", "kinds", "fixture-en", "--seed", "7", "--new"], &banks[..]].concat();
    Window::full(home, size, &[], &[&all[..], more].concat())
}

/// What the page waits for, as it says itself.
fn asked(window: &Window) -> String {
    solid(&window.lines().join(" "))
}

/// The keys of an answer to whatever is asked.
fn answer(window: &Window) -> String {
    let (asked, lines) = (asked(window), window.lines());
    let open = lines.iter().filter(|line| line.contains("[ ]")).count();
    let has = |words: &str| asked.contains(&solid(words));
    if has("press Space in the right order") {
        (1..=open.max(3)).map(|number| format!("{number} ")).collect()
    } else if has("mark with Space") {
        "1 ".to_owned()
    } else if has("A letter: what belongs to it") {
        "abcabc".to_owned()
    } else if has("Type it, then press Enter") {
        "20".to_owned()
    } else {
        "\u{1b}[B".to_owned()
    }
}

fn shown(window: &Window) -> String {
    window.lines().join("\n")
}

/// Plays a round of every kind, and gives every screen on the way.
fn all_kinds(size: (u16, u16)) -> String {
    let home = settled();
    let mut window = round(&home, size, &["--count", "19"]);
    let (mut screens, mut met) = (Vec::new(), BTreeSet::new());
    for number in 1..=19 {
        window.see(&format!("Question {number} of")).settle();
        if asked(&window).contains(&solid("see it")) {
            window.press("\r");
        }
        window.see("Enter answer").settle();
        let ask = asked(&window);
        let kind = ["Choose", "mark", "order,", "order.", "letter", "Type"];
        let is_new = met.insert(kind.map(|word| ask.contains(word)));
        screens.extend(is_new.then(|| shown(&window)));
        if number == 2 {
            through_other_sizes(&mut window, size);
        }
        let keys = answer(&window);
        window.press(&keys);
        window.press("\r").see_no("Enter answer").settle();
        screens.extend(is_new.then(|| shown(&window)));
        window.read_on().press("\r");
    }
    assert_eq!(met.len(), 5, "{met:?}");
    window.see("Your score").settle();
    screens.push(shown(&window));
    window.read_on().see("Enter finish").press("\r");
    assert_eq!(window.end(), 0);
    screens.join("\n========\n")
}

/// In the middle of a question, the window becomes larger, smaller, too small, and as it was.
fn through_other_sizes(window: &mut Window, (columns, rows): (u16, u16)) {
    let before = shown(window);
    window.resize(150, 50).see("Enter answer");
    window.resize(SMALLEST.0, SMALLEST.1).see("Enter answer");
    window.resize(30, 8).see("Please make this window larger");
    window.press("1").resize(1, 1);
    window.resize(columns, rows).see("Enter answer").settle();
    assert!(!shown(window).contains("Please make"), "{}", shown(window));
    assert_eq!(before.lines().count(), shown(window).lines().count());
}

#[test]
fn every_kind_is_played_by_keys_at_40_by_12() {
    insta::assert_snapshot!("full_kinds_40", all_kinds(SIZES[0]));
}

#[test]
fn every_kind_is_played_by_keys_at_80_by_24() {
    insta::assert_snapshot!("full_kinds_80", all_kinds(SIZES[1]));
}

#[test]
fn every_kind_is_played_by_keys_at_120_by_40() {
    insta::assert_snapshot!("full_kinds_120", all_kinds(SIZES[2]));
}

#[test]
fn a_story_is_walked_by_keys_at_three_sizes() {
    let mut screens = Vec::new();
    for size in SIZES {
        let home = settled();
        let mut window = Window::full(&home, size, &[], &["story", "wrong-number-friendship"]);
        for number in 1.. {
            window.see(&format!("Step {number}.")).settle();
            screens.push(shown(&window));
            if asked(&window).contains("Thiswayendshere") {
                break;
            }
            window.press("1\r");
        }
        window
            .read_on()
            .see("Enter finish")
            .press("b")
            .see("Your decisions so far")
            .press("1\r")
            .see("Step 1.");
        window.press("q");
        assert_eq!(window.end(), 0);
    }
    insta::assert_snapshot!("full_story", screens.join("\n========\n"));
}
