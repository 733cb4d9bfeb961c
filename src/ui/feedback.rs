//! What is said after an answer: the verdict in words, the right answer, why, what to do; and on
//! request the other options, the marks, the question to ask, the source.

use jiff::civil::Date;

use crate::domain::answer::Answer;
use crate::domain::bank::{Bank, Source};
use crate::domain::grade::Mark;
use crate::domain::id::SourceId;
use crate::domain::kind::{Kind, KindName, Offered};
use crate::domain::question::{Provenance, Question};
use crate::domain::response::Response;
use crate::domain::right::right_answer;
use crate::say;
use crate::words::Words;

use super::explanation::{
    Part, When, answer_parts, explain_answer, is_genuine, marks, meanings, other_parts, say_parts,
};
use super::names;
use super::question::Shown;
use super::scene::{Drawn, scene_view};
use super::screen::{Block, Role, Screen};
use super::text::unstopped;

/// What is said right after an answer, right or wrong.
pub fn feedback(words: &Words, shown: &Shown<'_>, response: &Response) -> Screen {
    let mark = response.credit.mark();
    let text = words.say(&format!("answered-{}", mark.word()), &[]);
    let mut screen = Screen::line(role_of(mark), text);
    explain(words, &mut screen, shown, &response.answer);
    screen
}

/// The same with the scene beside it, in which the marks are lit, each with its name and why.
pub fn lit(words: &Words, shown: &Shown<'_>, response: &Response) -> Screen {
    let mut screen = feedback(words, shown, response);
    light(words, &mut screen, shown);
    screen
}

/// What is explained to many at once, whatever each of them answered.
pub fn for_all(words: &Words, shown: &Shown<'_>) -> Screen {
    let mut screen = Screen::new();
    match &shown.question.kind {
        kind @ Kind::Flags(flags) => {
            marks(words, &mut screen, kind, &flags.scene);
            close(words, &mut screen, shown);
        }
        Kind::Choice(_) | Kind::Several(_) => {
            right_options(words, &mut screen, shown);
            close(words, &mut screen, shown);
            light(words, &mut screen, shown);
        }
        kind => {
            explain(words, &mut screen, shown, &right_answer(kind));
            light(words, &mut screen, shown);
        }
    }
    screen
}

/// The same below a scene that stands there already with its marks numbered.
pub fn below_scene(words: &Words, shown: &Shown<'_>) -> Screen {
    let Kind::Flags(flags) = &shown.question.kind else { return for_all(words, shown) };
    let mut screen = Screen::new();
    meanings(words, &mut screen, &shown.question.kind, &flags.scene);
    close(words, &mut screen, shown);
    screen
}

/// The options that are right, in the order shown, each with why.
fn right_options(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    let Some((options, keys)) = shown.question.kind.offered() else { return };
    for (number, option) in shown.numbered().filter(|(_, option)| keys.contains(option)) {
        let Offered { text, why } = &options[option];
        let text = unstopped(text);
        let line = say!(words, "option-right", number = number, text = text, why = &**why);
        screen.say(Role::Body, line);
    }
}

/// The scene in which the marks are lit; where they were looked for, it stands in the explanation.
fn light(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    let is_lit = shown.question.kind_name() == KindName::Flags;
    let Some(scene) = shown.question.scene().filter(|_| !is_lit) else { return };
    screen.gap();
    match scene.marks.is_empty() {
        true => screen.blocks.push(Block::Scene(scene_view(words, scene, Drawn::Plain))),
        false => marks(words, screen, &shown.question.kind, scene),
    }
}

/// All that may be said to an answer, each part with the answers to which it is said: what [`lit`] says,
/// but for the word with which that begins.
pub fn parts(words: &Words, shown: &Shown<'_>) -> Vec<Part> {
    let mut rest = Screen::new();
    close(words, &mut rest, shown);
    light(words, &mut rest, shown);
    let mut parts = answer_parts(words, shown);
    parts.extend(rest.blocks.into_iter().map(|block| Part { when: When::Always, block }));
    parts
}

/// The same for what [`more`] and [`source`] say, without their headings and the marks.
pub fn more_parts(words: &Words, bank: &Bank, shown: &Shown<'_>) -> Vec<Part> {
    let mut rest = Screen::new();
    beside(words, &mut rest, shown.question);
    rest.blocks.extend(more_sources(words, bank, shown.question).blocks);
    let mut parts = other_parts(words, shown);
    parts.extend(rest.blocks.into_iter().map(|block| Part { when: When::Always, block }));
    parts
}

/// How an answer is shown.
pub fn role_of(mark: Mark) -> Role {
    if mark == Mark::Right { Role::Right } else { Role::Wrong }
}

/// The right answer, why, and what to do.
pub fn explain(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    explain_answer(words, screen, shown, given);
    close(words, screen, shown);
}

/// Why, and what to do.
pub(super) fn close(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    if let Some(why) = shown.question.kind.why() {
        screen.say(Role::Body, why.to_owned());
    }
    if let Some(action) = &shown.question.advice.action {
        screen.say(Role::Body, say!(words, "what-to-do", action = &**action));
    }
}

/// What `m` tells: what is said to other answers, the marks, the question to ask.
pub fn more(words: &Words, shown: &Shown<'_>, number: usize, given: &Answer) -> Screen {
    let question = shown.question;
    let mut screen = Screen::line(Role::Heading, say!(words, "more-heading", number = number));
    say_parts(words, &mut screen, other_parts(words, shown), (&question.kind, given));
    if let Some(scene) = question.scene().filter(|scene| !scene.marks.is_empty()) {
        marks(words, &mut screen, &question.kind, scene);
    }
    beside(words, &mut screen, question);
    if screen.blocks.len() == 1 {
        screen.say(Role::Body, say!(words, "more-nothing"));
    }
    screen
}

/// The question to ask, and the tactic where no mark names it.
fn beside(words: &Words, screen: &mut Screen, question: &Question) {
    if let Some(ask) = &question.advice.ask {
        screen.say(Role::Body, say!(words, "more-ask", ask = &**ask));
    }
    let is_named = |tactic| {
        question.scene().is_some_and(|scene| scene.marks.iter().any(|m| m.tactic == tactic))
    };
    if let Some(focus) = question.focus.filter(|focus| !is_named(focus.tactic)) {
        let tactic = names::tactic(words, focus.tactic);
        let id = if is_genuine(&question.kind) { "more-looks-like" } else { "more-tactic" };
        screen.say(Role::Aside, say!(words, id, tactic = tactic));
    }
}

/// What `w` tells: the publications a question rests on.
pub fn source(words: &Words, bank: &Bank, question: &Question, number: usize) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "source-heading", number = number));
    screen.blocks.extend(more_sources(words, bank, question).blocks);
    screen
}

/// The same without its heading.
pub(super) fn more_sources(words: &Words, bank: &Bank, question: &Question) -> Screen {
    let mut screen = Screen::new();
    let is_practice = question.provenance == Provenance::Practice;
    rests_on(words, &mut screen, bank, (&question.sources, is_practice, question.facts_as_of));
    screen
}

/// The publications that something rests on, whether it is everyday practice, and the day on which
/// its facts were checked.
pub(super) fn rests_on(
    words: &Words,
    screen: &mut Screen,
    bank: &Bank,
    (sources, is_practice, as_of): (&[SourceId], bool, Option<Date>),
) {
    for source in sources.iter().filter_map(|id| bank.source(id)) {
        screen.say(Role::Aside, source_line(words, source));
        // On a line of its own, so that it can be copied.
        screen.blocks.extend(
            source.url.iter().map(|url| Block::Line { role: Role::Aside, text: url.to_string() }),
        );
    }
    if is_practice {
        screen.say(Role::Aside, say!(words, "source-practice"));
    }
    if let Some(date) = as_of {
        screen.say(Role::Aside, say!(words, "source-as-of", date = date.to_string()));
    }
}

fn source_line(words: &Words, source: &Source) -> String {
    let (title, publisher) = (&*source.title, &*source.publisher);
    match source.date {
        Some(date) => {
            let date = date.to_string();
            say!(words, "source-dated", title = title, publisher = publisher, date = date)
        }
        None => say!(words, "source-undated", title = title, publisher = publisher),
    }
}
