//! What words give away to somebody who has seen other banks and understood nothing.
//!
//! The prompt of a question with answers is left out: it is the same beside all of them, and so
//! never moves one above another.

use std::collections::HashMap;

use crate::domain::id::BankId;
use crate::measure::know_nothing::strategy::Strategy;

use super::bayes::{Counts, Model};
use super::reading::{Read, Reading, Task};
use super::text::Text;

/// What can be learned, each apart.
#[derive(Default)]
struct Subjects {
    prompts: Counts,
    scenes: Counts,
    options: Counts,
}

impl Subjects {
    fn of(reading: &Reading<'_>) -> Self {
        let mut subjects = Self::default();
        reading.questions.iter().for_each(|read| subjects.add(read));
        subjects
    }

    fn add_all(&mut self, other: &Subjects) {
        self.prompts.add_all(&other.prompts);
        self.scenes.add_all(&other.scenes);
        self.options.add_all(&other.options);
    }

    fn add(&mut self, read: &Read<'_>) {
        match &read.task {
            Task::Judge { is_scam, scene } => {
                let class = usize::from(*is_scam);
                self.prompts.add(&[&read.prompt], class);
                self.scenes.add(&[&read.prompt, scene], class);
            }
            Task::Options { options, is_key } => {
                for (option, is_key) in options.iter().zip(is_key) {
                    self.options.add(&[option], usize::from(*is_key));
                }
            }
            Task::Sentences { .. } => {}
        }
    }
}

/// What banks teach: all of a language together, and each alone.
pub(super) struct Lessons<'b> {
    all: HashMap<&'b str, Subjects>,
    each: HashMap<&'b BankId, Subjects>,
}

impl<'b> Lessons<'b> {
    /// Learns from banks.
    pub(super) fn of<'r>(readings: impl Iterator<Item = &'r Reading<'b>>) -> Self
    where
        'b: 'r,
    {
        let mut lessons = Self { all: HashMap::new(), each: HashMap::new() };
        for reading in readings {
            let own = Subjects::of(reading);
            lessons.all.entry(reading.language()).or_default().add_all(&own);
            lessons.each.insert(&reading.bank.id, own);
        }
        lessons
    }

    /// What the banks of the same language teach, but for this one.
    pub(super) fn without(&self, reading: &Reading<'_>) -> Learned<'_> {
        let subjects = self.all.get(reading.language()).zip(self.each.get(&reading.bank.id));
        let model = |of: fn(&Subjects) -> &Counts| {
            let (all, own) = subjects?;
            Model::of(of(all), of(own))
        };
        Learned {
            prompts: model(|subjects| &subjects.prompts),
            scenes: model(|subjects| &subjects.scenes),
            options: model(|subjects| &subjects.options),
        }
    }
}

/// What other banks taught; nothing where they taught nothing of the kind.
pub(super) struct Learned<'l> {
    prompts: Option<Model<'l>>,
    scenes: Option<Model<'l>>,
    options: Option<Model<'l>>,
}

impl Learned<'_> {
    /// How often a rule says *scam*: always, never, or every other time where words say nothing.
    pub(super) fn says_scam(
        &self,
        strategy: Strategy,
        read: &Read<'_>,
        scene: &Text,
    ) -> Option<f64> {
        let odds = match strategy {
            Strategy::LearnedPrompt => self.prompts.as_ref()?.log_odds(&[&read.prompt]),
            Strategy::LearnedScene => self.scenes.as_ref()?.log_odds(&[&read.prompt, scene]),
            _ => return None,
        };
        // Odds this close to even differ by rounding.
        Some(if odds.abs() < 1e-9 { 0.5 } else { f64::from(u8::from(odds > 0.0)) })
    }

    /// What each answer is worth by a rule; none if it does not apply.
    pub(super) fn worths(&self, strategy: Strategy, options: &[Text]) -> Option<Vec<f64>> {
        let model = self.options.as_ref().filter(|_| strategy == Strategy::LearnedOptions)?;
        // Rounded, so that equal answers stay equal whatever the order of their words.
        let worth = |option| (model.log_odds(&[option]) * 1e9).round();
        Some(options.iter().map(worth).collect())
    }
}
