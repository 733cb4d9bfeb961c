//! What the answers of a class say, in words: who took part, before and after, both errors, tactics,
//! certainty, questions to talk about, what to teach next. Nobody is named.

mod errors;
mod grid;
mod occasions;
pub(super) mod public;
mod questions;
mod reading;
mod sure;
mod teach;
pub(super) mod values;
mod who;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::class::ClassName;
use crate::domain::library::Library;
use crate::measure::group::GroupResult;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};

pub use errors::errors;
pub use grid::{grid, short_stage};
pub use occasions::{
    ChangeWords, OccasionWords, changes, needs, occasions, told_change, told_occasion,
};
pub use public::{
    Public, PublicChangeWords, PublicFormWords, public_changes, public_forms, public_heading,
    public_tactics,
};
pub use questions::{QuestionWords, missed, question};
pub use reading::{care, reading};
pub use sure::sure;
pub use teach::{lesson, teach};
pub use values::{share, share_in_range};
pub use who::who;

/// In which words a class is told, and with which banks at hand.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The words to tell it in.
    pub words: &'v Words,
    /// The banks at hand.
    pub library: &'v Library,
    /// What the class is called.
    pub class: &'v ClassName,
    /// The same as a shell takes it.
    pub typed: &'v str,
    /// Where the class is: days are those of its clock.
    pub zone: &'v TimeZone,
}

impl View<'_> {
    /// The title of it all.
    pub fn heading(self) -> String {
        say!(self.words, "group-heading", class = self.class.as_str())
    }

    /// A moment as its day.
    fn day(self, at: Timestamp) -> String {
        names::day(self.words, self.zone.to_datetime(at).date())
    }
}

/// A part of the report. A page may show its numbers as a table instead.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Section {
    /// What it is about.
    pub title: String,
    /// What comes first.
    pub before: Vec<String>,
    /// Number by number.
    pub numbers: Vec<String>,
    /// What there is to say beside the numbers.
    pub after: Vec<String>,
}

impl Section {
    fn new(title: String) -> Self {
        Self { title, ..Self::default() }
    }

    fn into_screen(self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.title);
        let texts = self.before.into_iter().chain(self.numbers).chain(self.after);
        texts.for_each(|text| screen.say(Role::Body, text));
        screen
    }
}

/// All of it as a screen.
pub fn page(view: View<'_>, result: &GroupResult) -> Screen {
    let mut screen = Screen::line(Role::Heading, view.heading());
    screen.blocks.extend(basis(view, result).blocks);
    if let Some(care) = care(view, result) {
        screen.say(Role::Care, care);
    }
    screen.append(who(view, &result.part).into_screen());
    if result.part.begun == 0 {
        return screen;
    }
    screen.append(occasions(view, result).into_screen());
    if !result.changes.is_empty() {
        screen.append(changes(view, result).into_screen());
    }
    screen.append(errors(view, &result.errors).into_screen());
    screen.append(grid(view, result).into_screen());
    screen.append(sure(view, &result.sure).into_screen());
    screen.append(missed(view, result).into_screen());
    for one in &result.missed {
        screen.append(question(view, one).into_screen());
    }
    screen.append(teach(view, result).into_screen());
    for one in &result.weakest {
        screen.append(lesson(view, one).into_screen());
    }
    screen.append(reading(view).into_screen());
    screen
}

/// Which answers it is about.
pub fn basis(view: View<'_>, result: &GroupResult) -> Screen {
    let words = view.words;
    let mut screen = Screen::new();
    let Some((first, last)) = result.span else { return screen };
    screen.say(Role::Body, say!(words, "group-basis"));
    let (from, to) = (view.day(first), view.day(last));
    let span = match from == to {
        true => say!(words, "group-span-day", day = from),
        false => say!(words, "group-span", from = from, to = to),
    };
    screen.say(Role::Body, span);
    if result.changed > 0 {
        screen.say(Role::Body, say!(words, "group-left-out", count = result.changed));
    }
    screen
}

#[cfg(test)]
#[path = "group/screen_tests.rs"]
mod tests;
