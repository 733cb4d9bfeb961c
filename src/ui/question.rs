//! A question as it is shown.

use thiserror::Error;

use crate::domain::answer::Answer;
use crate::domain::attempt::Plan;
use crate::domain::library::Library;
use crate::domain::question::{Choice, Kind, Question, Several, Verdict};
use crate::domain::scene::Scene;
use crate::domain::seed::Seed;
use crate::domain::selection::option_order;
use crate::say;
use crate::words::Words;

use super::command::Awaits;
use super::names;
use super::screen::{Block, OptionView, Role, SceneView, Screen};

/// A question with the order in which its options are shown.
#[derive(Debug, Clone)]
pub struct Shown<'q> {
    /// The question.
    pub question: &'q Question,
    /// For each number shown, the option's place in the bank.
    order: Vec<usize>,
}

impl<'q> Shown<'q> {
    /// A question of a round with this seed.
    pub fn new(question: &'q Question, seed: Seed) -> Self {
        Self { question, order: option_order(question, seed) }
    }

    /// What the question waits for.
    pub fn awaits(&self) -> Awaits {
        match self.question.kind {
            Kind::Judge(_) | Kind::Choice(_) => Awaits::Answer(self.order.len()),
            Kind::Several(_) => Awaits::Answers(self.order.len()),
        }
    }

    /// The answer that these numbers give; none if a number is not shown.
    pub fn answer(&self, numbers: &[usize]) -> Option<Answer> {
        let chosen = |number: &usize| self.order.get(number.checked_sub(1)?).copied();
        let chosen: Option<Vec<usize>> = numbers.iter().map(chosen).collect();
        let chosen = chosen?;
        match (&self.question.kind, chosen.as_slice()) {
            (Kind::Judge(_), [one]) => Verdict::ALL.get(*one).copied().map(Answer::Verdict),
            (Kind::Choice(_), [one]) => Some(Answer::Option(*one)),
            (Kind::Several(_), [_, ..]) => Some(Answer::Options(chosen.into_iter().collect())),
            _ => None,
        }
    }

    /// The options' places in the bank, in the order shown, each with its number.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, usize)> {
        self.order.iter().enumerate().map(|(at, &option)| (at + 1, option))
    }

    /// The words of an option.
    pub fn option_text(&self, words: &Words, option: usize) -> String {
        match &self.question.kind {
            Kind::Judge(_) => names::verdict(words, Verdict::ALL[option]),
            Kind::Choice(Choice { options, .. }) | Kind::Several(Several { options, .. }) => {
                options[option].text.to_string()
            }
        }
    }

    /// What is asked, the scene and the options, in the order in which they make sense aloud.
    pub fn screen(&self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Prompt, self.question.prompt.to_string());
        if let Some(scene) = self.question.scene() {
            screen.gap();
            screen.blocks.push(Block::Scene(scene_view(words, scene)));
        }
        screen.gap();
        let option = |(number, option): (usize, usize)| {
            let text = self.option_text(words, option);
            OptionView { number, text: say!(words, "option-line", number = number, text = text) }
        };
        screen.blocks.push(Block::Options(self.numbered().map(option).collect()));
        screen
    }
}

/// So many questions of an attempt are no longer at hand as they were asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} questions are no longer at hand as they were asked")]
pub struct QuestionsGone(pub usize);

/// The questions of an attempt, as they are shown.
///
/// # Errors
/// How many of them are no longer in the library, or have become other questions.
pub fn shown<'q>(library: &'q Library, plan: &Plan) -> Result<Vec<Shown<'q>>, QuestionsGone> {
    let find =
        |asked| library.find_asked(asked).map(|(_, question)| Shown::new(question, plan.seed));
    let found: Vec<Shown<'q>> = plan.questions.iter().filter_map(find).collect();
    let gone = plan.questions.len() - found.len();
    if gone == 0 { Ok(found) } else { Err(QuestionsGone(gone)) }
}

pub(super) fn scene_view(words: &Words, scene: &Scene) -> SceneView {
    let channel = names::channel(words, scene.channel);
    SceneView {
        label: say!(words, "scene-label", channel = channel, from = &*scene.from),
        lines: scene.plain().lines().map(str::to_owned).collect(),
    }
}
