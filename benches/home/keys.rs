//! From a key to what it changes on the screen, all the way round: from home into a round of ten
//! questions of every kind, through their explanations and the score, and home again.

use std::collections::BTreeMap;
use std::time::Duration;

use super::window::Window;
use crate::shared::Times;

const DOWN: &str = "\x1b[B";
const UP: &str = "\x1b[A";
const PAGE_DOWN: &str = "\x1b[6~";
const PAGE_UP: &str = "\x1b[5~";
const ESCAPE: &str = "\x1b";

/// The last line of home.
pub(crate) const HOME: &str = "I may be in one now";

/// The times of keys, by what they did.
#[derive(Default)]
pub(crate) struct Keys(BTreeMap<&'static str, Times>);

impl Keys {
    /// All of them.
    pub(crate) fn all(&self) -> Times {
        self.0.values().cloned().sum()
    }

    /// By what they did.
    pub(crate) fn each(&self) -> impl Iterator<Item = (&'static str, &Times)> {
        self.0.iter().map(|(what, times)| (*what, times))
    }

    fn note(&mut self, what: &'static str, time: Duration) {
        self.0.entry(what).or_default().push(time);
    }

    /// A key that draws a frame, whatever it changes.
    fn moves(&mut self, window: &mut Window, key: &str) {
        let time = window.press(key);
        self.note("a key that moves, marks or types", time);
    }

    /// From home to home again.
    pub(crate) fn round(&mut self, window: &mut Window) {
        while !at_hand(window).contains("Practise: ten questions") {
            self.moves(window, DOWN);
        }
        let time = window.press_for("\r", "a question", |shown| shown.contains("Question 1 of 10"));
        self.note("Enter that begins a round", time);
        for number in 1..=10 {
            self.question(window, number);
        }
        self.reads_on(window);
        let time = window.press_for("\r", "home", |shown| shown.contains(HOME));
        self.note("Enter that leads home again", time);
    }

    fn question(&mut self, window: &mut Window, number: usize) {
        if window.shown().contains("Enter see it") {
            let time = window.press_for("\r", "the scene", |shown| shown.contains("Enter answer"));
            self.note("Enter that goes on", time);
        }
        self.reads(window);
        self.over(window, "?");
        for key in keys(&window.shown()) {
            self.moves(window, &key);
        }
        let answered = |shown: &str| !shown.contains("Enter answer");
        let time = window.press_for("\r", "an explanation", answered);
        self.note("Enter that answers and commits", time);
        self.reads(window);
        if window.shown().contains("m more") {
            self.over(window, "m");
        }
        self.reads_on(window);
        let next = format!("Question {} of", number + 1);
        let time = window.press_for("\r", "what follows", |shown| {
            shown.contains(&next) || number == 10 && shown.contains("Your score")
        });
        self.note("Enter that goes on", time);
    }

    /// Enter, as long as it reads on.
    fn reads_on(&mut self, window: &mut Window) {
        while window.shown().contains("Enter read on") {
            let before = window.shown();
            let time = window.press_for("\r", "more of it", |shown| shown != before);
            self.note("Enter that reads on", time);
        }
    }

    /// A page down and up again, if it is longer than the window.
    fn reads(&mut self, window: &mut Window) {
        if window.shown().contains("more below") {
            let down = window.press_for(PAGE_DOWN, "more above", |s| s.contains("more above"));
            let up = window.press_for(PAGE_UP, "the start", |s| s.contains("more below"));
            self.note("Page Down or Page Up", down);
            self.note("Page Down or Page Up", up);
        }
    }

    /// Something shown over the page, and closed again.
    fn over(&mut self, window: &mut Window, key: &str) {
        let before = window.shown();
        let opened = window.press_for(key, "something else", |shown| shown != before);
        self.note("`?` or `m`, and Escape", opened);
        let closed = window.press_for(ESCAPE, "what was there", |shown| shown == before);
        self.note("`?` or `m`, and Escape", closed);
    }
}

/// The line of a menu that is at hand.
fn at_hand(window: &Window) -> String {
    let shown = window.shown();
    shown.lines().find(|line| line.trim_start().starts_with('>')).unwrap_or_default().to_owned()
}

/// The keys of an answer to whatever is asked, with a few that only move.
fn keys(shown: &str) -> Vec<String> {
    let several = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
    let asked: String = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    if asked.contains("press Space in the right order") {
        (1..=12)
            .flat_map(|number| [number.to_string(), " ".to_owned()])
            .take(2 * steps(shown))
            .collect()
    } else if asked.contains("mark with Space") {
        several(&["1", " ", DOWN, " ", " ", UP])
    } else if asked.contains("A letter: what belongs to it") {
        several(&["a", "a", "a", "a", "a", "a", UP, UP, DOWN])
    } else if asked.contains("Type it, then press Enter") {
        several(&["2", "0", "1", "\x7f", "0"])
    } else {
        several(&[DOWN, DOWN, UP, "2", "1"])
    }
}

/// How many things are to be brought into order.
fn steps(shown: &str) -> usize {
    shown.matches("[ ]").count().max(3)
}
