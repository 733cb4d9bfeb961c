//! Classes: a list of them, one learner by learner, the codes to play with.

pub mod imported;
pub mod troubles;

use jiff::civil::Date;

use crate::domain::class::{Assignment, Class, Member, Standing};
use crate::domain::question::Audience;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};
use super::text::clean_line;

/// A list of classes.
pub fn list(words: &Words, classes: &[Standing<'_>]) -> Screen {
    let mut screen = Screen::new();
    for standing in classes {
        screen.say(Role::Body, line(words, standing));
    }
    screen
}

fn line(words: &Words, standing: &Standing<'_>) -> String {
    let class = standing.class;
    let (name, count) = (class.name.as_str(), class.members.len());
    let mut line = say!(words, "class-line", name = name, count = count);
    if let Some(given) = class.latest() {
        let (form, day, done) = (given.form.word(), names::day(words, given.due), standing.done());
        line = say!(
            words,
            "class-line-test",
            line = line,
            form = form,
            day = day,
            done = done,
            count = count
        );
    }
    match class.archived {
        true => say!(words, "class-line-archived", line = line),
        false => line,
    }
}

/// A class, learner by learner. `typed` is its name as a shell takes it.
pub fn one(words: &Words, standing: &Standing<'_>, typed: &str, today: Date) -> Screen {
    let class = standing.class;
    let (name, count) = (class.name.as_str(), class.members.len());
    let head = say!(words, "class-line", name = name, count = count);
    let head = if class.archived { say!(words, "class-line-archived", line = head) } else { head };
    let mut screen = Screen::line(Role::Heading, head);
    screen.say(Role::Aside, say!(words, "class-audience", audience = audience(words, class)));
    match (class.latest(), count) {
        (_, 0) => screen.say(Role::Hint, say!(words, "class-no-learners", typed = typed)),
        (Some(given), _) => screen.say(Role::Body, test(words, given, standing)),
        (None, _) => {
            let day = today.saturating_add(jiff::Span::new().days(14)).to_string();
            screen.say(Role::Hint, say!(words, "class-no-test", typed = typed, day = day));
        }
    }
    screen.gap();
    for (member, done) in class.members.iter().zip(&standing.done) {
        screen.say(Role::Body, learner(words, class, member, *done));
    }
    screen
}

fn audience(words: &Words, class: &Class) -> String {
    match class.audience {
        Audience::All => say!(words, "class-audience-all"),
        Audience::SixteenUp => say!(words, "class-audience-16"),
    }
}

fn test(words: &Words, given: &Assignment, standing: &Standing<'_>) -> String {
    let (form, day) = (given.form.word(), names::day(words, given.due));
    let (done, count) = (standing.done(), standing.class.members.len());
    say!(words, "class-test", form = form, day = day, done = done, count = count)
}

fn learner(words: &Words, class: &Class, member: &Member, is_done: bool) -> String {
    let (name, code) = (member.name.as_str(), member.code.as_str());
    let line = match (class.latest(), is_done) {
        (None, _) => say!(words, "class-learner", name = name, code = code),
        (Some(_), true) => say!(words, "class-done", name = name, code = code),
        (Some(_), false) => say!(words, "class-open", name = name, code = code),
    };
    let ids = member.school.all().into_iter().flatten().map(|id| id.as_str());
    let ids = ids.collect::<Vec<_>>().join(", ");
    match ids.is_empty() {
        true => line,
        false => say!(words, "class-ids", line = line, ids = ids),
    }
}

/// The codes of some of a class, and what to type.
pub fn codes(words: &Words, members: &[&Member], typed: &str) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "class-codes-how"));
    screen.say(Role::Body, call("CODE"));
    screen.gap();
    for member in members {
        let (name, code) = (member.name.as_str(), member.code.as_str());
        screen.say(Role::Body, say!(words, "class-codes-line", name = name, code = code));
    }
    screen.gap();
    screen.say(Role::Hint, say!(words, "class-codes-page", typed = typed));
    screen
}

/// What a learner types to play.
pub fn call(code: &str) -> String {
    format!("scamdrill play --as {code}")
}

/// What a learner's class has to do.
pub fn task(words: &Words, given: &Assignment) -> String {
    let (form, day) = (given.form.word(), names::day(words, given.due));
    say!(words, "class-task", form = form, day = day)
}

/// The same with what to type for it.
pub fn task_how(words: &Words, given: &Assignment, call: &str) -> String {
    let (form, day) = (given.form.word(), names::day(words, given.due));
    say!(words, "class-task-how", form = form, day = day, call = clean_line(call))
}
