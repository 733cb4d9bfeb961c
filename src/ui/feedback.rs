//! What is said after an answer: the verdict in words, the right answer, why, what to do; and on
//! request the other options, the marks, the question to ask, the source.

use crate::domain::answer::Answer;
use crate::domain::bank::{Bank, Source};
use crate::domain::question::{Kind, Offered, Question};
use crate::domain::response::Response;
use crate::domain::scene::Scene;
use crate::say;
use crate::words::Words;

use super::question::Shown;
use super::screen::{Block, Role, Screen};

/// What is said right after an answer, right or wrong.
pub fn feedback(words: &Words, shown: &Shown<'_>, response: &Response) -> Screen {
    let mut screen = Screen::new();
    let (role, id) = if response.credit.is_full() {
        (Role::Right, "answered-right")
    } else if response.credit.share() > 0.0 {
        (Role::Wrong, "answered-partly")
    } else {
        (Role::Wrong, "answered-wrong")
    };
    screen.say(role, words.say(id, &[]));
    explain(words, &mut screen, shown, &response.answer);
    screen
}

/// The right answer, why, and what to do.
pub fn explain(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    right_answer(words, screen, shown);
    for why in reasons(shown.question, given) {
        screen.say(Role::Body, why.to_owned());
    }
    if let Some(action) = &shown.question.advice.action {
        screen.say(Role::Body, say!(words, "what-to-do", action = &**action));
    }
}

fn right_answer(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    let keys: Vec<(usize, usize)> = match &shown.question.kind {
        Kind::Judge(judge) => {
            return screen
                .say(Role::Body, words.say(&format!("answer-was-{}", judge.verdict.word()), &[]));
        }
        Kind::Choice(choice) => {
            shown.numbered().filter(|(_, option)| *option == choice.key).collect()
        }
        Kind::Several(several) => {
            shown.numbered().filter(|(_, option)| several.keys.contains(option)).collect()
        }
    };
    screen.say(Role::Body, say!(words, "answers-are", count = keys.len()));
    for (number, option) in keys {
        let text = shown.option_text(words, option);
        screen.say(Role::Body, say!(words, "option-line", number = number, text = text));
    }
}

/// Why: what was chosen wrongly first, then what is right.
fn reasons<'q>(question: &'q Question, given: &Answer) -> Vec<&'q str> {
    match (&question.kind, given) {
        (Kind::Judge(judge), Answer::Verdict(verdict)) => vec![judge.why(*verdict)],
        (Kind::Choice(choice), Answer::Option(option)) if *option != choice.key => {
            vec![&choice.options[*option].why, &choice.options[choice.key].why]
        }
        (Kind::Choice(choice), _) => vec![&choice.options[choice.key].why],
        (Kind::Several(several), Answer::Options(chosen)) => {
            let not_right = chosen.difference(&several.keys).chain(several.keys.difference(chosen));
            let reasons: Vec<&str> =
                not_right.map(|&option| &*several.options[option].why).collect();
            if reasons.is_empty() { whys(&several.options, several.keys.iter()) } else { reasons }
        }
        _ => Vec::new(),
    }
}

fn whys<'q, 'i>(options: &'q [Offered], which: impl Iterator<Item = &'i usize>) -> Vec<&'q str> {
    which.map(|&option| &*options[option].why).collect()
}

/// What `m` tells: the other options, the marks, the question to ask.
pub fn more(words: &Words, shown: &Shown<'_>, number: usize, given: &Answer) -> Screen {
    let question = shown.question;
    let mut screen = Screen::line(Role::Heading, say!(words, "more-heading", number = number));
    match (&question.kind, given) {
        (Kind::Judge(judge), Answer::Verdict(verdict)) => {
            let other = verdict.other();
            let id = format!("more-other-{}", other.word());
            screen.say(Role::Body, say!(words, &id, why = judge.why(other)));
        }
        (Kind::Choice(choice), _) => {
            options(words, &mut screen, shown, &choice.options, &|o| o == choice.key)
        }
        (Kind::Several(several), _) => {
            options(words, &mut screen, shown, &several.options, &|o| several.keys.contains(&o));
        }
        _ => {}
    }
    if let Some(scene) = question.scene() {
        marks(words, &mut screen, scene);
    }
    if let Some(ask) = &question.advice.ask {
        screen.say(Role::Body, say!(words, "more-ask", ask = &**ask));
    }
    if let Some(focus) = question.focus {
        let tactic = words.say(&format!("tactic-{}", focus.tactic.word()), &[]);
        screen.say(Role::Aside, say!(words, "more-tactic", tactic = tactic));
    }
    screen
}

fn options(
    words: &Words,
    screen: &mut Screen,
    shown: &Shown<'_>,
    options: &[Offered],
    is_right: &dyn Fn(usize) -> bool,
) {
    for (number, option) in shown.numbered() {
        let id = if is_right(option) { "more-option-right" } else { "more-option-wrong" };
        let Offered { text, why } = &options[option];
        screen.say(Role::Body, say!(words, id, number = number, text = &**text, why = &**why));
    }
}

fn marks(words: &Words, screen: &mut Screen, scene: &Scene) {
    for mark in &scene.marks {
        let tactic = words.say(&format!("tactic-{}", mark.tactic.word()), &[]);
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
    if question.sources.is_empty() {
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
