//! What is said after an answer: the verdict in words, the right answer, why, what to do; and on
//! request the other options, the marks, the question to ask, the source.

use crate::domain::answer::Answer;
use crate::domain::bank::{Bank, Source};
use crate::domain::grade::Mark;
use crate::domain::question::{Kind, Offered, Provenance, Question};
use crate::domain::response::Response;
use crate::domain::scene::Scene;
use crate::say;
use crate::words::Words;

use super::names;
use super::question::Shown;
use super::screen::{Block, Role, Screen};

/// What is said right after an answer, right or wrong.
pub fn feedback(words: &Words, shown: &Shown<'_>, response: &Response) -> Screen {
    let mark = response.credit.mark();
    let text = words.say(&format!("answered-{}", mark.word()), &[]);
    let mut screen = Screen::line(role_of(mark), text);
    explain(words, &mut screen, shown, &response.answer);
    screen
}

/// How an answer is shown.
pub fn role_of(mark: Mark) -> Role {
    if mark == Mark::Right { Role::Right } else { Role::Wrong }
}

/// The right answer, why, and what to do.
pub fn explain(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    match (&shown.question.kind, given) {
        (Kind::Judge(judge), Answer::Verdict(verdict)) => {
            let id = format!("answer-was-{}", judge.verdict.word());
            screen.say(Role::Body, words.say(&id, &[]));
            screen.say(Role::Body, judge.why(*verdict).to_owned());
        }
        _ => explain_options(words, screen, shown, given),
    }
    if let Some(action) = &shown.question.advice.action {
        screen.say(Role::Body, say!(words, "what-to-do", action = &**action));
    }
}

/// The options that were chosen or should have been, in the order shown, each with why.
fn explain_options(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    let Some((options, keys)) = shown.question.kind.offered() else { return };
    for (number, option) in shown.numbered() {
        let id = match (keys.contains(&option), given.chose(option)) {
            (true, true) => "option-right-chosen",
            (true, false) => "option-right-left-out",
            (false, true) => "option-wrong-chosen",
            (false, false) => continue,
        };
        let Offered { text, why } = &options[option];
        screen.say(Role::Body, say!(words, id, number = number, text = &**text, why = &**why));
    }
}

/// What `m` tells: what is said to other answers, the marks, the question to ask.
pub fn more(words: &Words, shown: &Shown<'_>, number: usize, given: &Answer) -> Screen {
    let question = shown.question;
    let mut screen = Screen::line(Role::Heading, say!(words, "more-heading", number = number));
    match (&question.kind, given) {
        (Kind::Judge(judge), Answer::Verdict(verdict)) => {
            let other = verdict.other();
            let id = format!("more-other-{}", other.word());
            screen.say(Role::Body, say!(words, &id, why = judge.why(other)));
        }
        _ => other_options(words, &mut screen, shown, given),
    }
    if let Some(scene) = question.scene() {
        marks(words, &mut screen, scene);
    }
    if let Some(ask) = &question.advice.ask {
        screen.say(Role::Body, say!(words, "more-ask", ask = &**ask));
    }
    let is_named = |tactic| {
        question.scene().is_some_and(|scene| scene.marks.iter().any(|m| m.tactic == tactic))
    };
    if let Some(focus) = question.focus.filter(|focus| !is_named(focus.tactic)) {
        let tactic = names::tactic(words, focus.tactic);
        screen.say(Role::Aside, say!(words, "more-tactic", tactic = tactic));
    }
    screen
}

/// The options that the explanation left out.
fn other_options(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    let Some((options, keys)) = shown.question.kind.offered() else { return };
    let is_other = |option: usize| !keys.contains(&option) && !given.chose(option);
    for (number, option) in shown.numbered().filter(|(_, option)| is_other(*option)) {
        let Offered { text, why } = &options[option];
        screen.say(
            Role::Body,
            say!(words, "option-wrong", number = number, text = &**text, why = &**why),
        );
    }
}

fn marks(words: &Words, screen: &mut Screen, scene: &Scene) {
    for mark in &scene.marks {
        let tactic = names::tactic(words, mark.tactic);
        let part = scene.words_of(&mark.id).unwrap_or_default();
        screen.say(
            Role::Body,
            say!(words, "more-mark", part = part, tactic = tactic, why = &*mark.why),
        );
    }
}

/// What `w` tells: the publications a question rests on.
pub fn source(words: &Words, bank: &Bank, question: &Question, number: usize) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "source-heading", number = number));
    for source in question.sources.iter().filter_map(|id| bank.source(id)) {
        screen.say(Role::Aside, source_line(words, source));
        // On a line of its own, so that it can be copied.
        screen.blocks.extend(
            source.url.iter().map(|url| Block::Line { role: Role::Aside, text: url.to_string() }),
        );
    }
    if question.provenance == Provenance::Practice {
        screen.say(Role::Aside, say!(words, "source-practice"));
    }
    if let Some(date) = question.facts_as_of {
        screen.say(Role::Aside, say!(words, "source-as-of", date = date.to_string()));
    }
    screen
}

fn source_line(words: &Words, source: &Source) -> String {
    let (title, publisher) = (&*source.title, &*source.publisher);
    match source.date {
        Some(date) => {
            say!(
                words,
                "source-dated",
                title = title,
                publisher = publisher,
                date = date.to_string()
            )
        }
        None => say!(words, "source-undated", title = title, publisher = publisher),
    }
}
