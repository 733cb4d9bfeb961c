//! What a tactic is, how it looks, and what to do.

use crate::bank::guides::Publication;
use crate::bank::guides::lessons::{Lesson, Lessons};
use crate::domain::tactic::Tactic;
use crate::say;
use crate::words::Words;

use super::menu::{Item, Menu};
use super::names;
use super::screen::{Role, Screen};

/// The title of a lesson: the tactic's name, or its own.
pub fn title(words: &Words, lesson: &Lesson) -> String {
    match lesson.tactic {
        Some(tactic) => names::tactic(words, tactic),
        None => lesson.title.clone().unwrap_or_default(),
    }
}

/// One lesson. `is_asked` tells whether questions about it are at hand.
pub fn one(words: &Words, lesson: &Lesson, is_asked: bool) -> Screen {
    let mut screen = Screen::line(Role::Heading, title(words, lesson));
    let texts = [
        lesson.what.clone(),
        say!(words, "lesson-looks", looks = &lesson.looks),
        say!(words, "lesson-works", works = &lesson.works),
        say!(words, "what-to-do", action = &lesson.action),
        say!(words, "more-ask", ask = &lesson.ask),
    ];
    for text in texts {
        screen.gap();
        screen.say(Role::Body, text);
    }
    screen.append(next(words, lesson, is_asked));
    screen.append(sources(words, &lesson.sources));
    screen
}

/// How to go on: practise, or help.
fn next(words: &Words, lesson: &Lesson, is_asked: bool) -> Screen {
    let text = match lesson.tactic {
        Some(Tactic::RansomDemand) => say!(words, "lesson-help-relative"),
        Some(tactic) if !tactic.is_graded() => say!(words, "lesson-help-job"),
        Some(tactic) if is_asked => say!(words, "lesson-practise", word = tactic.word()),
        Some(_) => return Screen::new(),
        None => say!(words, "lesson-help-relative"),
    };
    Screen::line(Role::Hint, text)
}

fn sources(words: &Words, sources: &[Publication]) -> Screen {
    let mut screen = Screen::new();
    if sources.is_empty() {
        return screen;
    }
    screen.say(Role::Aside, say!(words, "lesson-sources"));
    for source in sources {
        let (title, publisher) = (source.title.as_str(), source.publisher.as_str());
        let line = match source.date {
            Some(date) => {
                let date = date.to_string();
                say!(words, "source-dated", title = title, publisher = publisher, date = date)
            }
            None => say!(words, "source-undated", title = title, publisher = publisher),
        };
        screen.say(Role::Aside, line);
        if let Some(url) = &source.url {
            screen.say(Role::Aside, url.clone());
        }
    }
    screen
}

/// All lessons as they can be asked for, in the order of their numbers.
pub fn items(words: &Words, lessons: &Lessons) -> Vec<Item> {
    let item = |lesson: &Lesson| {
        let name = title(words, lesson);
        Item { id: lesson.word().to_owned(), line: name.clone(), name }
    };
    lessons.all().iter().map(item).collect()
}

/// A choice of all lessons.
pub fn menu<'w>(words: &'w Words, lessons: &Lessons) -> Menu<'w> {
    let heading = say!(words, "lessons-heading", count = lessons.all().len());
    Menu::new(words, heading, "prompt-lessons", items(words, lessons))
}

/// All lessons, a line each.
pub fn all(words: &Words, lessons: &Lessons) -> Screen {
    let mut screen = Screen::new();
    for (at, lesson) in lessons.all().iter().enumerate() {
        let (word, name) = (lesson.word(), title(words, lesson));
        let line = say!(words, "lesson-line", number = at + 1, word = word, name = name);
        screen.say(Role::Body, line);
    }
    if let Some(first) = lessons.all().first() {
        screen.gap();
        screen.say(Role::Hint, say!(words, "lesson-choose", word = first.word()));
    }
    screen
}
