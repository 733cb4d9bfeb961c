//! A question as it is shown.

use thiserror::Error;

use crate::domain::answer::Answer;
use crate::domain::example::example;
use crate::domain::kind::{Kind, KindName, Match};
use crate::domain::library::Library;
use crate::domain::plan::Plan;
use crate::domain::question::Question;
use crate::domain::seed::Seed;
use crate::domain::selection::option_order;
use crate::domain::verdict::Verdict;
use crate::say;
use crate::words::Words;

use super::asking::label;
use super::command::{Awaits, Reply};
use super::names;
use super::scene::{Drawn, scene_view};
use super::screen::{Block, OptionView, Role, Screen};

/// A question with the order in which what it offers is shown.
#[derive(Debug, Clone)]
pub struct Shown<'q> {
    /// The question.
    pub question: &'q Question,
    /// For each number shown, the place in the bank.
    order: Vec<usize>,
    /// An answer of the kind, by the numbers shown.
    example: Vec<usize>,
}

impl<'q> Shown<'q> {
    /// A question of a round with this seed.
    pub fn new(question: &'q Question, seed: Seed) -> Self {
        let order = option_order(question, seed);
        let example = example(question, &order, seed);
        Self { question, order, example }
    }

    /// What the question waits for.
    pub fn awaits(&self) -> Awaits {
        let count = self.order.len();
        match &self.question.kind {
            Kind::Judge(_) | Kind::Choice(_) => Awaits::Answer(count),
            Kind::Several(_) | Kind::Flags(_) => Awaits::Answers(count),
            Kind::Order(_) => Awaits::Order(count),
            Kind::Match(pairs) => Awaits::Letters { count: pairs.lefts.len(), choices: count },
            Kind::Number(_) => Awaits::Amount,
            Kind::Short(_) => Awaits::Words,
        }
    }

    /// The answer that a reply gives; none if it does not fit what is shown.
    pub fn answer(&self, reply: &Reply) -> Option<Answer> {
        match (&self.question.kind, reply) {
            (Kind::Number(_), Reply::Amount(amount)) => {
                amount.is_finite().then_some(Answer::Number(*amount))
            }
            (Kind::Short(_), Reply::Words(typed)) => Answer::text(typed),
            (_, Reply::Numbers(numbers)) => self.chosen(numbers),
            _ => None,
        }
    }

    fn chosen(&self, numbers: &[usize]) -> Option<Answer> {
        let place = |number: &usize| self.order.get(number.checked_sub(1)?).copied();
        let places = numbers.iter().map(place).collect::<Option<Vec<usize>>>()?;
        match (&self.question.kind, places.as_slice()) {
            (Kind::Judge(_), [one]) => Verdict::ALL.get(*one).copied().map(Answer::Verdict),
            (Kind::Choice(_), [one]) => Some(Answer::Option(*one)),
            (Kind::Several(_) | Kind::Flags(_), [_, ..]) => {
                Some(Answer::Options(places.into_iter().collect()))
            }
            (Kind::Order(order), all) if all.len() == order.steps.len() => {
                Some(Answer::Order(places))
            }
            (Kind::Match(pairs), all) if all.len() == pairs.lefts.len() => {
                Some(Answer::Pairs(places))
            }
            _ => None,
        }
    }

    /// An answer as it was given: the numbers shown, or what was typed.
    pub fn reply(&self, answer: &Answer) -> (Vec<usize>, Option<String>) {
        let number =
            |place: &usize| self.order.iter().position(|one| one == place).map(|at| at + 1);
        let numbers = |places: &[usize]| places.iter().filter_map(number).collect();
        match answer {
            Answer::Verdict(verdict) => {
                let place = Verdict::ALL.iter().position(|one| one == verdict);
                (place.iter().filter_map(number).collect(), None)
            }
            Answer::Option(place) => (numbers(&[*place]), None),
            Answer::Options(places) => (places.iter().filter_map(number).collect(), None),
            Answer::Order(places) | Answer::Pairs(places) => (numbers(places), None),
            Answer::Number(_) | Answer::Text(_) => (Vec::new(), Some(answer.encode())),
        }
    }

    /// Whether it can be answered by raising a hand for one of what is offered.
    pub fn takes_hands(&self) -> bool {
        matches!(self.question.kind, Kind::Judge(_) | Kind::Choice(_) | Kind::Several(_))
    }

    /// The places in the bank, in the order shown, each with its number.
    pub fn numbered(&self) -> impl Iterator<Item = (usize, usize)> {
        self.order.iter().enumerate().map(|(at, &place)| (at + 1, place))
    }

    /// The number shown for a place in the bank, from 1; 0 for a place that is not offered.
    pub fn number_of(&self, place: usize) -> usize {
        self.order.iter().position(|one| *one == place).map_or(0, |at| at + 1)
    }

    /// What there is to choose from in words, in the order shown.
    pub fn choices(&self, words: &Words) -> Vec<String> {
        let text = |&place: &usize| match &self.question.kind {
            Kind::Judge(_) => names::verdict(words, Verdict::ALL[place]),
            Kind::Order(order) => order.steps[place].to_string(),
            Kind::Match(pairs) => pairs.rights[place].to_string(),
            kind => kind.offered().map_or("", |(options, _)| &options[place].text).to_owned(),
        };
        // The sentences of a scene are chosen where they stand.
        let is_shown = self.question.kind_name() != KindName::Flags;
        self.order.iter().filter(|_| is_shown).map(text).collect()
    }

    /// What is asked, the scene and what there is to choose from, in the order in which they make
    /// sense aloud.
    pub fn screen(&self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Prompt, self.question.prompt.to_string());
        if let Some(scene) = self.question.scene() {
            let is_searched = self.question.kind_name() == KindName::Flags;
            let drawn = if is_searched { Drawn::Numbered } else { Drawn::Plain };
            screen.gap();
            screen.blocks.push(Block::Scene(scene_view(words, scene, drawn)));
        }
        if let Kind::Match(pairs) = &self.question.kind {
            lefts(words, &mut screen, pairs);
        }
        let choices = self.choices(words);
        if !choices.is_empty() {
            screen.gap();
            let options = choices.iter().enumerate();
            let option = |(at, text): (usize, &String)| option(words, self.label(at + 1), text);
            screen.blocks.push(Block::Options(options.map(option).collect()));
        }
        screen
    }

    /// How an answer is typed, as an example; empty if the kind needs none.
    pub fn example(&self) -> String {
        let labels = self.example.iter().map(|&number| self.label(number));
        labels.collect::<Vec<_>>().join(",")
    }

    /// What is typed for a choice: its number, or its letter where numbers stand for other things.
    fn label(&self, number: usize) -> String {
        match self.question.kind {
            Kind::Match(_) => label(number),
            _ => number.to_string(),
        }
    }
}

fn lefts(words: &Words, screen: &mut Screen, pairs: &Match) {
    screen.gap();
    let lefts = pairs.lefts.iter().enumerate();
    let left =
        |(at, (text, _)): (usize, &(Box<str>, usize))| option(words, (at + 1).to_string(), text);
    screen.blocks.push(Block::Options(lefts.map(left).collect()));
    screen.gap();
    screen.say(Role::Body, say!(words, "match-with"));
}

fn option(words: &Words, label: String, text: &str) -> OptionView {
    let text = say!(words, "option-line", label = &label, text = text);
    OptionView { label, text }
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
