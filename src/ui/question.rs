//! A question as it is shown.

use crate::domain::answer::Answer;
use crate::domain::question::{Kind, Question, Verdict};
use crate::domain::scene::Scene;
use crate::domain::seed::Seed;
use crate::say;
use crate::words::Words;

use super::command::Awaits;
use super::screen::{Block, OptionView, Role, SceneView, Screen};

/// The order in which *scam* and *genuine* are always offered.
const VERDICTS: [Verdict; 2] = [Verdict::Scam, Verdict::Genuine];

/// A question with the order in which its options are shown.
#[derive(Debug, Clone)]
pub struct Shown<'q> {
    /// The question.
    pub question: &'q Question,
    /// For each number shown, the option's place in the bank.
    order: Vec<usize>,
}

impl<'q> Shown<'q> {
    /// The order follows from the seed and the question alone, so that going on after a crash, or
    /// another round with the same seed, shows the same.
    pub fn new(question: &'q Question, seed: Seed) -> Self {
        let count = match &question.kind {
            Kind::Judge(_) => VERDICTS.len(),
            Kind::Choice(choice) => choice.options.len(),
            Kind::Several(several) => several.options.len(),
        };
        let mut order: Vec<usize> = (0..count).collect();
        if !matches!(question.kind, Kind::Judge(_)) {
            option_stream(seed, question).shuffle(&mut order);
        }
        Self { question, order }
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
            (Kind::Judge(_), [one]) => VERDICTS.get(*one).copied().map(Answer::Verdict),
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
            Kind::Judge(_) => verdict_name(words, VERDICTS[option]),
            Kind::Choice(choice) => choice.options[option].text.to_string(),
            Kind::Several(several) => several.options[option].text.to_string(),
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

/// Keyed with the question's id, so that the order in one question says nothing about another.
fn option_stream(seed: Seed, question: &Question) -> crate::domain::seed::Chance {
    // A label counts up to 24 bytes, and ids may be longer: two words of chance from their hash.
    let hash = xxhash_rust::xxh3::xxh3_64(question.id.as_str().as_bytes());
    Seed(seed.0 ^ hash).stream("options")
}

fn verdict_name(words: &Words, verdict: Verdict) -> String {
    words.say(&format!("verdict-{}", verdict.word()), &[])
}

pub(super) fn scene_view(words: &Words, scene: &Scene) -> SceneView {
    let channel = words.say(&format!("channel-{}", scene.channel.word()), &[]);
    SceneView {
        label: say!(words, "scene-label", channel = channel, from = &*scene.from),
        lines: scene.plain().lines().map(str::to_owned).collect(),
    }
}
