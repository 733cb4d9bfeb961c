//! A set of questions on paper: what is handed out, what the answers are, where they are ticked, and how
//! hands are counted. Each sheet is a screen, so that it can be read as plain text as well.

mod key;

use crate::domain::bank::Bank;
use crate::domain::kind::{Kind, KindName};
use crate::domain::plan::Plan;
use crate::say;
use crate::words::Words;

use super::question::Shown;
use super::screen::{Block, Role, Screen};
use super::text::clean_line;

use key::key;

/// Options of at most so many characters stand beside their boxes.
const SHORT: usize = 12;

/// A set of questions for a room without screens.
#[derive(Debug, Clone)]
pub struct PaperSet {
    /// What it is called.
    pub title: String,
    /// Which set it is, so that the same can be made again.
    pub about: String,
    /// What to type to count hands in a workshop with the same questions; none if no workshop has them.
    pub workshop: Option<String>,
    /// Its questions.
    pub items: Vec<Item>,
}

/// A question on paper.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its number, from 1.
    pub number: usize,
    /// The language of what is asked, where the sheets speak another.
    pub language: Option<String>,
    /// What is asked.
    pub prompt: String,
    /// What is said before it.
    pub care: Option<String>,
    /// What is shown and offered.
    pub shown: Screen,
    /// How it is answered.
    pub answer: Field,
    /// The right answer with all that there is to say about it.
    pub key: Screen,
}

/// How a question is answered on paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Boxes are ticked.
    Boxes {
        /// What is offered, in the order shown.
        options: Vec<String>,
        /// Whether all that apply are ticked, and not one.
        are_several: bool,
    },
    /// Something is written on a line; what it is.
    Line(String),
}

/// A sheet of the set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// What learners read.
    Questions,
    /// What learners fill in.
    Answers,
    /// What trainers read from.
    Key,
    /// What trainers fill in.
    Tally,
}

impl Sheet {
    /// All of them, those for learners first.
    pub const ALL: [Self; 4] = [Sheet::Questions, Sheet::Answers, Sheet::Key, Sheet::Tally];

    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        match self {
            Sheet::Questions => say!(words, "paper-questions"),
            Sheet::Answers => say!(words, "paper-answers"),
            Sheet::Key => say!(words, "paper-key"),
            Sheet::Tally => say!(words, "paper-tally"),
        }
    }

    /// How it is used.
    pub fn how(self, words: &Words, set: &PaperSet) -> Vec<String> {
        match self {
            Sheet::Questions => vec![say!(words, "paper-questions-how")],
            Sheet::Answers => vec![say!(words, "paper-answers-how")],
            Sheet::Key => vec![say!(words, "paper-key-how"), say!(words, "paper-key-both")],
            Sheet::Tally => {
                let workshop = set.workshop.as_ref();
                let calls = workshop.map(|call| {
                    let call = say!(words, "paper-tally-workshop", call = call);
                    [call, say!(words, "paper-tally-hands")]
                });
                let how = [say!(words, "paper-tally-how")].into_iter();
                how.chain(calls.into_iter().flatten()).collect()
            }
        }
    }
}

impl PaperSet {
    /// The set of a plan. Spares are left out: on paper nothing comes in the place of what is skipped.
    pub fn of(
        words: &Words,
        plan: &Plan,
        questions: &[(&Bank, Shown<'_>)],
        workshop: Option<String>,
    ) -> Self {
        let asked = plan.questions.iter().zip(questions).filter(|(asked, _)| !asked.spare);
        let items = (1..).zip(asked).map(|(number, (_, (bank, shown)))| Item {
            number,
            language: (*bank.language != *words.tag()).then(|| bank.language.to_string()),
            prompt: shown.question.prompt.to_string(),
            care: shown
                .question
                .advice
                .care
                .as_ref()
                .map(|care| say!(words, "care-note", care = &**care)),
            shown: without_prompt(shown.screen(words)),
            answer: field(words, shown),
            key: key(words, bank, shown),
        });
        let seed = plan.seed.to_string();
        let about = match plan.form {
            Some(form) => say!(words, "paper-about-form", form = form.word(), seed = seed),
            None => say!(words, "paper-about", seed = seed),
        };
        Self { title: say!(words, "homework-title"), about, workshop, items: items.collect() }
    }

    /// A sheet as a screen.
    pub fn screen(&self, words: &Words, sheet: Sheet) -> Screen {
        let title = say!(words, "paper-sheet", title = &self.title, sheet = sheet.name(words));
        let mut screen = Screen::line(Role::Heading, title);
        screen.say(Role::Aside, self.about.clone());
        for text in sheet.how(words, self) {
            screen.say(Role::Body, text);
        }
        let blank = match sheet {
            Sheet::Answers => Some(say!(words, "paper-code")),
            Sheet::Tally => Some(say!(words, "paper-people")),
            Sheet::Questions | Sheet::Key => None,
        };
        if let Some(blank) = blank {
            screen.say(Role::Body, format!("{blank} ____________________"));
        }
        for item in &self.items {
            screen.append(item.screen(words, sheet));
        }
        screen
    }
}

impl Item {
    fn screen(&self, words: &Words, sheet: Sheet) -> Screen {
        let line = |text: String| Screen::line(Role::Body, text);
        match (sheet, &self.answer) {
            (Sheet::Questions, _) => {
                let mut screen = Screen::line(Role::Heading, self.heading(words));
                if let Some(care) = &self.care {
                    screen.say(Role::Care, care.clone());
                }
                screen.blocks.extend(self.shown.blocks.iter().cloned());
                if let Some(how) = self.how(words) {
                    screen.say(Role::Aside, how);
                }
                screen
            }
            (Sheet::Key, _) => {
                let mut screen = Screen::line(Role::Heading, self.heading(words));
                screen.blocks.extend(self.key.blocks.iter().cloned());
                screen
            }
            (Sheet::Answers, Field::Boxes { options, .. }) => {
                let boxes = box_names(options).into_iter().map(|name| format!("[ ] {name}"));
                let boxes: Vec<String> = boxes.chain(self.all_that_apply(words)).collect();
                line(format!("{}. {}", self.number, boxes.join("   ")))
            }
            (Sheet::Answers, Field::Line(what)) => {
                line(format!("{}. {what}: ____________________", self.number))
            }
            (Sheet::Tally, Field::Boxes { options, .. }) => {
                let mut screen = line(self.heading(words));
                for (number, option) in (1..).zip(options) {
                    screen.say(Role::Body, format!("   ______  {number}. {option}"));
                }
                screen
            }
            (Sheet::Tally, Field::Line(_)) => {
                line(say!(words, "paper-no-hands", number = self.number))
            }
        }
    }

    /// How it is answered, where that is not ticking one box.
    pub fn how(&self, words: &Words) -> Option<String> {
        match &self.answer {
            Field::Boxes { are_several: false, .. } => None,
            Field::Boxes { .. } => Some(say!(words, "fill-some")),
            Field::Line(what) => Some(say!(words, "paper-on-answers", what = what)),
        }
    }

    /// What stands behind boxes of which several may be ticked.
    pub fn all_that_apply(&self, words: &Words) -> Option<String> {
        let are_several = matches!(self.answer, Field::Boxes { are_several: true, .. });
        are_several.then(|| say!(words, "paper-all-that-apply"))
    }

    /// Its number, and what is asked.
    pub fn heading(&self, words: &Words) -> String {
        say!(words, "paper-heading", number = self.number, prompt = &self.prompt)
    }
}

/// What stands beside the boxes of an answer sheet: numbers, with the words of what is offered where they
/// are short.
pub fn box_names(options: &[String]) -> Vec<String> {
    let are_short = options.iter().all(|option| option.chars().count() <= SHORT);
    let name = |(number, option): (usize, &String)| match are_short {
        true => format!("{number} {option}"),
        false => number.to_string(),
    };
    (1..).zip(options).map(name).collect()
}

fn without_prompt(screen: Screen) -> Screen {
    let is_prompt = |block: &Block| matches!(block, Block::Line { role: Role::Prompt, .. });
    let blocks = screen.blocks.into_iter().filter(|block| !is_prompt(block));
    let blocks = blocks.skip_while(|block| *block == Block::Gap);
    Screen { blocks: blocks.collect() }
}

fn field(words: &Words, shown: &Shown<'_>) -> Field {
    if shown.takes_hands() {
        let choices = shown.choices(words).into_iter();
        return Field::Boxes {
            options: choices.map(|choice| clean_line(&choice)).collect(),
            are_several: shown.question.kind_name() == KindName::Several,
        };
    }
    Field::Line(match (&shown.question.kind, shown.question.kind_name()) {
        (Kind::Number(number), _) => match &number.unit {
            Some(unit) => say!(words, "paper-number-unit", unit = &**unit),
            None => say!(words, "paper-number"),
        },
        (_, KindName::Flags) => say!(words, "paper-flags"),
        (_, KindName::Order) => say!(words, "paper-order"),
        (_, KindName::Match) => say!(words, "paper-match"),
        _ => say!(words, "paper-short"),
    })
}

#[cfg(test)]
#[path = "paper/tests.rs"]
mod tests;
