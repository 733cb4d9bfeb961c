//! The trainer's runbook of a plan, as data: a screen and a page are two drawings of it. What it says
//! of ground rules and of somebody who tells is what the papers for a school say.

mod chapters;
mod part;
mod steps;

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::domain::agenda::Agenda;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};
pub use part::{Chapter, Part, Step, Time};

/// What a runbook is made from.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The words of the interface.
    pub words: &'v Words,
    /// The plan.
    pub agenda: &'v Agenda,
    /// The help lines.
    pub directory: &'v Directory,
    /// The country whose help lines are for the people in the room.
    pub country: Option<&'v Country>,
    /// The day on which it is made.
    pub today: Date,
}

/// The line below the title.
pub fn about(view: View<'_>) -> String {
    let (minutes, parts) = (view.agenda.minutes(), view.agenda.parts.len());
    let day = names::day(view.words, view.today);
    say!(view.words, "runbook-about", day = day, minutes = minutes, parts = parts)
}

/// The chapters, in the order in which a trainer needs them; last what may be needed at any time.
pub fn chapters(view: View<'_>) -> Vec<Chapter> {
    let words = view.words;
    vec![
        chapters::before(words),
        steps::timetable(view),
        chapters::rules(words),
        chapters::questions(words),
        steps::minute_by_minute(view),
        chapters::closing(words),
        chapters::after(words),
        chapters::told(words),
        chapters::help_lines(view),
    ]
}

/// The runbook as a screen.
pub fn runbook(view: View<'_>) -> Screen {
    let mut screen = Screen::line(Role::Heading, view.agenda.title.to_string());
    screen.say(Role::Aside, about(view));
    for chapter in chapters(view) {
        screen.append(chapter.screen(view.words));
    }
    screen
}

#[cfg(test)]
#[path = "runbook/screen_tests.rs"]
mod tests;
