//! What there is to play.

use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::question::Question;
use crate::domain::verdict::Verdict;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};

/// All banks, a line each.
pub fn list(words: &Words, shelf: &Shelf) -> Screen {
    let mut screen = Screen::new();
    for (origin, bank) in shelf.banks() {
        screen.say(Role::Body, line(words, origin, bank));
    }
    screen
}

fn line(words: &Words, origin: &Origin, bank: &Bank) -> String {
    let origin = origin.file().unwrap_or_else(|| say!(words, "bank-built-in"));
    let (id, title) = (bank.id.as_str(), &*bank.title);
    let count = bank.questions.len();
    let stories = bank.stories.len();
    say!(
        words,
        "bank-line",
        id = id,
        title = title,
        count = count,
        stories = stories,
        origin = origin
    )
}

/// What is in a bank, without giving an answer away.
pub fn contents(words: &Words, bank: &Bank) -> Screen {
    let mut screen = Screen::line(Role::Heading, bank.title.to_string());
    let topic = names::topic(words, bank.topic);
    let (language, licence) = (&*bank.language, &*bank.licence);
    screen.say(
        Role::Aside,
        say!(words, "bank-about", topic = topic, language = language, licence = licence),
    );
    let (scams, genuine) = (bank.judged(Verdict::Scam), bank.judged(Verdict::Genuine));
    let count = bank.questions.len();
    screen.say(
        Role::Body,
        say!(words, "bank-counts", count = count, scams = scams, genuine = genuine),
    );
    for question in &bank.questions {
        screen.gap();
        screen.say(Role::Body, question_line(words, question));
        screen.say(Role::Aside, question.prompt.to_string());
    }
    for story in &bank.stories {
        screen.gap();
        let (id, level) = (story.id.as_str(), u32::from(story.level.number()));
        screen.say(Role::Body, say!(words, "bank-story", id = id, level = level));
        screen.say(Role::Aside, story.title.to_string());
    }
    screen.gap();
    screen.say(Role::Heading, say!(words, "bank-sources"));
    for source in &bank.sources {
        let (title, publisher) = (&*source.title, &*source.publisher);
        screen.say(Role::Aside, say!(words, "bank-source", title = title, publisher = publisher));
    }
    screen
}

fn question_line(words: &Words, question: &Question) -> String {
    let kind = names::kind(words, question);
    let (id, level) = (question.id.as_str(), u32::from(question.level.number()));
    let line = match question.focus {
        Some(focus) => {
            let tactic = names::tactic(words, focus.tactic);
            say!(words, "bank-question", id = id, kind = kind, level = level, tactic = tactic)
        }
        None => say!(words, "bank-question-fact", id = id, kind = kind, level = level),
    };
    match question.form {
        Some(place) => say!(words, "bank-question-form", line = line, form = place.form.word()),
        None => line,
    }
}
