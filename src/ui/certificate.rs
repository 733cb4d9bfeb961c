//! A certificate that claims no more than is true: who, what was done, on which days, and what that
//! does not say. No grade, no rank, no seal.

use jiff::civil::Date;

use crate::measure::interval::Share;
use crate::measure::record::{Practice, Record, Test};
use crate::say;
use crate::words::Words;

use super::names;
use super::progress::of_all;
use super::record::test_name;
use super::screen::{Role, Screen};

/// A certificate, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// What it is.
    pub title: String,
    /// Who; none for somebody who has given no name, who writes it in.
    pub name: Option<String>,
    /// What they took part in.
    pub about: String,
    /// What they did, one thing a sentence.
    pub done: Vec<String>,
    /// What all this does not say.
    pub limits: Vec<String>,
    /// On which day and from what it was made.
    pub made: String,
    /// What a person fills in.
    pub blanks: Vec<String>,
}

impl Certificate {
    /// What somebody has done, told on a day; none if nothing has been finished.
    pub fn of(words: &Words, name: Option<&str>, record: &Record, made: Date) -> Option<Self> {
        let title = say!(words, "certificate-title");
        (!record.is_empty()).then(|| Self {
            title,
            name: name.map(str::to_owned),
            about: say!(words, "certificate-about"),
            done: done(words, record),
            limits: limits(words, record),
            made: say!(words, "certificate-made", day = names::day(words, made)),
            blanks: blanks(words, name.is_none()),
        })
    }

    /// The same as a part of a screen, without what is filled in on paper.
    pub fn screen(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.title.clone());
        for text in self.name.iter().chain([&self.about]).chain(&self.done).chain(&self.limits) {
            screen.say(Role::Body, text.clone());
        }
        screen.say(Role::Aside, self.made.clone());
        screen
    }
}

/// What is said to whoever has finished nothing yet. `call` is what they type to play.
pub fn missing(words: &Words, call: &str) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "certificate-title"));
    screen.say(Role::Body, say!(words, "certificate-missing", call = call));
    screen
}

fn done(words: &Words, record: &Record) -> Vec<String> {
    let earlier = record.earlier();
    let earlier = (earlier > 0).then(|| say!(words, "certificate-earlier", count = earlier));
    let tests = record.tests().iter().map(|test| of_test(words, test));
    earlier.into_iter().chain(tests).chain(practised(words, &record.practice)).collect()
}

fn of_test(words: &Words, test: &Test) -> String {
    let (name, score) = (test_name(words, test), &test.score);
    let judged = score.judged;
    let spotted = Share { count: judged.hits, of: judged.scams };
    let genuine = judged.genuine - judged.false_alarms;
    let recognised = Share { count: genuine, of: judged.genuine };
    let text = say!(
        words,
        "certificate-test",
        name = name,
        judged = judged.scams + judged.genuine,
        spotted = of_all(words, spotted),
        recognised = of_all(words, recognised)
    );
    match score.seen_before {
        0 => text,
        seen => say!(words, "certificate-test-seen", text = text, count = seen),
    }
}

fn practised(words: &Words, practice: &Practice) -> Option<String> {
    let (first, last) = practice.days?;
    let (rounds, answered) = (practice.rounds, practice.answered);
    let (from, to) = (names::day(words, first), names::day(words, last));
    Some(match first == last {
        true => say!(
            words,
            "certificate-practice-day",
            rounds = rounds,
            answered = answered,
            day = from
        ),
        false => say!(
            words,
            "certificate-practice",
            rounds = rounds,
            answered = answered,
            from = from,
            to = to
        ),
    })
}

fn limits(words: &Words, record: &Record) -> Vec<String> {
    let hard = (!record.tests().is_empty()).then(|| say!(words, "record-tests-hard"));
    let always = [say!(words, "certificate-limits"), say!(words, "certificate-anybody")];
    hard.into_iter().chain(always).collect()
}

fn blanks(words: &Words, is_unnamed: bool) -> Vec<String> {
    let name = is_unnamed.then(|| say!(words, "certificate-blank-name"));
    let trainer = [
        say!(words, "certificate-blank-trainer"),
        say!(words, "certificate-blank-place"),
        say!(words, "certificate-blank-signature"),
    ];
    name.into_iter().chain(trainer).collect()
}

#[cfg(test)]
#[path = "certificate_tests.rs"]
mod tests;
