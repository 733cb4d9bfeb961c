//! What a round says of itself: prompts, help, hints, more about the last answer.

use crate::domain::attempt::Feedback;
use crate::domain::response::Response;
use crate::say;

use super::super::command::{Awaits, NotUnderstood};
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
            (_, Awaits::Next) => say!(words, "prompt-next"),
            (_, Awaits::Care) => say!(words, "prompt-care"),
            (_, Awaits::Certainty) => say!(words, "prompt-certainty"),
            (_, Awaits::Answer(last)) => say!(words, "prompt-answer", first = 1usize, last = last),
            (_, Awaits::Answers(last)) => {
                say!(words, "prompt-answer-several", first = 1usize, last = last)
            }
        }
    }

    /// What to say to a line that says nothing here.
    pub fn not_understood(&self, why: NotUnderstood) -> Screen {
        let last = match self.awaits() {
            Awaits::Answer(last) | Awaits::Answers(last) => last,
            _ => 0,
        };
        let words = self.desk.words;
        let text = match why {
            NotUnderstood::EnterAlone => {
                say!(words, "enter-never-answers", first = 1usize, last = last)
            }
            NotUnderstood::NoAnswer => say!(words, "not-an-answer", first = 1usize, last = last),
            NotUnderstood::NoCertainty => say!(words, "not-a-certainty"),
            NotUnderstood::NoCommand => say!(words, "not-a-command"),
        };
        Screen::line(Role::Hint, text)
    }

    pub(super) fn heading(&self) -> Screen {
        let (number, total) = (self.attempt.current().unwrap_or(0) + 1, self.shown.len());
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
            Awaits::Answer(_) => screen.say(Role::Hint, say!(words, "help-answer")),
            Awaits::Answers(_) => screen.say(Role::Hint, say!(words, "help-answer-several")),
            Awaits::Certainty => return Screen::line(Role::Hint, say!(words, "help-certainty")),
            Awaits::Care => return Screen::line(Role::Hint, say!(words, "help-care")),
            Awaits::Next => return Screen::line(Role::Hint, say!(words, "help-pause")),
        }
        screen.say(Role::Hint, say!(words, "help-keys"));
        screen
    }

    /// The last question whose answer has been explained.
    fn explained(&self) -> Option<(usize, &Shown<'d>, &Response)> {
        let position = self.attempt.last().filter(|&at| self.attempt.is_explained(at))?;
        Some((position, &self.shown[position], self.response(position)?))
    }
}
