//! What a story shows and says of itself.

use crate::domain::story::{Basis, Decision, Turn};
use crate::say;

use super::super::feedback::rests_on;
use super::super::scene::{Drawn, scene_view};
use super::super::screen::{Block, OptionView, Role, Screen};
use super::Telling;
use super::command::{Awaits, NotUnderstood};

impl Telling<'_> {
    /// The title, how it works, and the care note.
    pub(super) fn title(&mut self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.story.title.to_string());
        screen.say(Role::Hint, say!(self.words, "story-rules"));
        if let Some(care) = &self.story.care {
            screen.say(Role::Care, say!(self.words, "care-note", care = &**care));
        }
        self.latest = screen.clone();
        screen
    }

    pub(super) fn prompt_words(&self) -> String {
        match self.awaits() {
            Awaits::Care => say!(self.words, "prompt-story-care"),
            Awaits::Decision(last) => {
                say!(self.words, "prompt-story-decision", first = 1usize, last = last)
            }
            Awaits::Finish => say!(self.words, "prompt-story-ending"),
        }
    }

    /// The step at hand: what happens, what is shown, what can be decided or how it ends.
    pub(super) fn step(&self, names_help: bool) -> Screen {
        let (step, number) = (self.walk.current(), self.walk.length() + 1);
        let id = if step.ending().is_some() { "story-last-step" } else { "story-step" };
        let mut screen = Screen::line(Role::Heading, say!(self.words, id, number = number));
        screen.say(Role::Body, step.tell.to_string());
        if let Some(scene) = &step.scene {
            screen.gap();
            screen.blocks.push(Block::Scene(scene_view(self.words, scene, Drawn::Plain)));
        }
        screen.gap();
        match &step.turn {
            Turn::Decide(decisions) => screen.blocks.push(self.options(decisions)),
            Turn::End(ending) => self.ending(&mut screen, ending, names_help),
        }
        screen
    }

    fn options(&self, decisions: &[Decision]) -> Block {
        let option = |(at, decision): (usize, &Decision)| {
            let (number, text) = (at + 1, &*decision.text);
            let text = say!(self.words, "option-line", label = number, text = text);
            OptionView { label: number.to_string(), text }
        };
        Block::Options(decisions.iter().enumerate().map(option).collect())
    }

    /// The decisions so far.
    pub(super) fn path(&self) -> Screen {
        if self.walk.length() == 0 {
            return Screen::line(Role::Hint, say!(self.words, "story-nothing-decided"));
        }
        let mut screen = Screen::line(Role::Heading, say!(self.words, "story-path"));
        self.decisions_taken(&mut screen);
        screen.say(Role::Hint, say!(self.words, "story-path-back"));
        screen
    }

    pub(super) fn no_such_decision(&self, number: usize) -> Screen {
        if self.walk.length() == 0 {
            return Screen::line(Role::Hint, say!(self.words, "story-nothing-decided"));
        }
        let taken = self.walk.length();
        let text = say!(self.words, "story-no-such-decision", number = number, taken = taken);
        Screen::line(Role::Hint, text)
    }

    /// Where the story comes from.
    pub(super) fn source(&self) -> Screen {
        let mut screen = Screen::line(Role::Heading, say!(self.words, "story-source"));
        let story = self.story;
        let is_practice = story.basis == Basis::Practice;
        let basis = (&*story.sources, is_practice, story.facts_as_of);
        rests_on(self.words, &mut screen, self.bank, basis);
        screen
    }

    pub(super) fn help(&self) -> Screen {
        let mut screen = Screen::new();
        match self.awaits() {
            Awaits::Care => screen.say(Role::Hint, say!(self.words, "help-story-care")),
            Awaits::Decision(_) => screen.say(Role::Hint, say!(self.words, "help-story-decision")),
            Awaits::Finish => screen.say(Role::Hint, say!(self.words, "help-story-ending")),
        }
        screen.say(Role::Hint, say!(self.words, "help-story-keys"));
        screen
    }

    pub(super) fn not_understood(&self, why: NotUnderstood) -> Screen {
        let last = self.walk.current().decisions().len();
        let text = match why {
            NotUnderstood::EnterAlone => {
                say!(self.words, "story-enter-alone", first = 1usize, last = last)
            }
            NotUnderstood::NoDecision => {
                say!(self.words, "story-no-decision", first = 1usize, last = last)
            }
            NotUnderstood::NoCommand if last == 0 => say!(self.words, "story-ended"),
            NotUnderstood::NoCommand => say!(self.words, "not-a-command"),
        };
        Screen::line(Role::Hint, text)
    }
}
