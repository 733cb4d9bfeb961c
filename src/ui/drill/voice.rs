//! What a round says of itself: prompts, help, hints, more about the last answer.

use crate::domain::plan::Feedback;
use crate::domain::response::Response;
use crate::say;

use super::super::asking::{how, no_answer, prompt};
use super::super::command::{Awaits, NotUnderstood};
use super::super::dialogue::Said;
use super::super::feedback::{more, source};
use super::super::question::Shown;
use super::super::screen::{Role, Screen};
use super::{Drill, Phase};

impl<'d> Drill<'d> {
    /// What to say before the learner types.
    pub fn prompt(&self) -> String {
        let words = self.desk.words;
        match (&self.phase, self.awaits()) {
            (Phase::Score, _) => say!(words, "prompt-end"),
            (Phase::Explained, _) if self.attempt.current().is_none() => {
                say!(words, "prompt-score-next")
            }
            (_, awaits) => prompt(words, awaits, &self.example()),
        }
    }

    /// How an answer to the question at hand is typed.
    fn example(&self) -> String {
        self.current().map_or_else(String::new, |(_, shown)| shown.example())
    }

    /// What to say to a line that says nothing here.
    pub fn not_understood(&self, why: &NotUnderstood) -> Said {
        let (words, awaits, example) = (self.desk.words, self.awaits(), self.example());
        let text = match why {
            NotUnderstood::EnterAlone => {
                say!(words, "enter-never-answers", how = how(words, awaits, &example))
            }
            NotUnderstood::NoAnswer(slip) => no_answer(words, awaits, &example, slip),
            NotUnderstood::NoCertainty => say!(words, "not-a-certainty"),
            NotUnderstood::NoCommand => say!(words, "not-a-command"),
        };
        Said::aside(Screen::line(Role::Hint, text))
    }

    pub(super) fn heading(&self) -> Screen {
        let total = self.attempt.total();
        let number = self.attempt.number().unwrap_or(total);
        let text = say!(self.desk.words, "question-of", number = number, total = total);
        Screen::line(Role::Heading, text)
    }

    pub(super) fn more(&self) -> Screen {
        match self.explained() {
            Some((at, shown, response)) => more(self.desk.words, shown, at + 1, &response.answer),
            None => self.nothing_explained(),
        }
    }

    pub(super) fn source(&self) -> Screen {
        match self.explained() {
            Some((at, shown, _)) => match self.desk.library.find(&shown.question.id) {
                Some((bank, question)) => source(self.desk.words, bank, question, at + 1),
                None => Screen::new(),
            },
            None => self.nothing_explained(),
        }
    }

    pub(super) fn nothing_explained(&self) -> Screen {
        let id = match (self.attempt.plan().feedback, &self.phase) {
            (Feedback::AtEnd, _) => "more-at-end",
            (Feedback::AfterEach, Phase::Certainty { .. }) => "more-after-certainty",
            (Feedback::AfterEach, _) => "more-none-yet",
        };
        Screen::line(Role::Hint, self.desk.words.say(id, &[]))
    }

    pub(super) fn help(&self) -> Screen {
        let words = self.desk.words;
        let mut screen = Screen::new();
        match self.awaits() {
            Awaits::Certainty => return Screen::line(Role::Hint, say!(words, "help-certainty")),
            Awaits::Care => return Screen::line(Role::Hint, say!(words, "help-care")),
            Awaits::Next => return Screen::line(Role::Hint, say!(words, "help-pause")),
            asking => screen.say(Role::Hint, how(words, asking, &self.example())),
        }
        if self.current().is_some_and(|(_, shown)| shown.question.verdict().is_some()) {
            screen.say(Role::Hint, say!(words, "help-genuine"));
        }
        screen.say(Role::Hint, say!(words, "help-keys"));
        screen
    }

    /// The last question whose answer has been explained.
    pub(super) fn explained(&self) -> Option<(usize, &Shown<'d>, &Response)> {
        let position = self.attempt.last().filter(|&at| self.attempt.is_explained(at))?;
        Some((position, &self.shown[position], self.response(position)?))
    }
}
