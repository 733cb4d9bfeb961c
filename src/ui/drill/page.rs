//! The page of a round that stands, whole: what line mode has said bit by bit.

use crate::domain::answer::Certainty;
use crate::say;

use super::super::command::Awaits;
use super::super::dialogue::{Field, Page};
use super::super::feedback::lit;
use super::super::keys::{
    ENTER_ANSWERS, ENTER_FINISH, ENTER_LEAVES_OUT, ENTER_NEXT, ENTER_SCORE, ENTER_SEE, HELP, LEAVE,
    MORE, Named, QUIT, SAVE, SKIP, SOURCE, UNDO, page,
};
use super::super::screen::{Block, OptionView, Role, Screen};
use super::{Drill, Phase};

impl Drill<'_> {
    /// What stands now.
    pub fn page(&self) -> Page {
        let words = self.desk.words;
        match self.phase {
            Phase::Care => page(
                words,
                self.latest.clone(),
                Field::Next,
                &[ENTER_SEE, SKIP, UNDO, HELP, SAVE, LEAVE],
            ),
            Phase::Question => page(
                words,
                self.latest.clone(),
                self.field(),
                &[ENTER_ANSWERS, SKIP, UNDO, HELP, SAVE, LEAVE],
            ),
            Phase::Certainty { .. } => page(
                words,
                self.certainty_screen(),
                Field::OneOrNone,
                &[ENTER_LEAVES_OUT, UNDO, SKIP, HELP, SAVE, LEAVE],
            ),
            Phase::Explained => page(
                words,
                self.explained_screen(),
                Field::Next,
                &[self.enter_goes_on(), MORE, SOURCE, UNDO, HELP, SAVE, LEAVE],
            ),
            Phase::Score | Phase::Over(_) => page(
                words,
                self.board.clone(),
                Field::Next,
                &[ENTER_FINISH, UNDO, HELP, QUIT, LEAVE],
            ),
        }
    }

    fn field(&self) -> Field {
        match self.awaits() {
            Awaits::Answer(_) => Field::One,
            Awaits::Answers(_) => Field::Some,
            Awaits::Order(_) => Field::Order,
            Awaits::Letters { count, .. } => Field::Letters(count),
            Awaits::Amount | Awaits::Words => Field::Text { may_be_empty: false },
            Awaits::Certainty => Field::OneOrNone,
            Awaits::Care | Awaits::Next => Field::Next,
        }
    }

    fn enter_goes_on(&self) -> Named {
        if self.attempt.current().is_none() { ENTER_SCORE } else { ENTER_NEXT }
    }

    fn certainty_screen(&self) -> Screen {
        let words = self.desk.words;
        let mut screen = self.heading();
        screen.gap();
        screen.say(Role::Prompt, say!(words, "certainty-ask"));
        let option = |certainty: Certainty| {
            let label = certainty.number().to_string();
            let name = words.say(&format!("certainty-name-{label}"), &[]);
            let text = say!(words, "option-line", label = &label, text = name);
            OptionView { label, text }
        };
        screen.gap();
        screen.blocks.push(Block::Options(Certainty::ALL.map(option).into()));
        screen
    }

    /// The answer explained, with its scene in which the marks are lit.
    fn explained_screen(&self) -> Screen {
        let Some((_, shown, response)) = self.explained() else { return self.latest.clone() };
        let mut screen = self.heading_of_last();
        screen.append(lit(self.desk.words, shown, response));
        screen
    }

    /// The heading of the question that was answered last.
    fn heading_of_last(&self) -> Screen {
        let total = self.attempt.total();
        let number = self.attempt.number().map_or(total, |number| number - 1);
        let text = say!(self.desk.words, "question-of", number = number, total = total);
        Screen::line(Role::Heading, text)
    }
}
