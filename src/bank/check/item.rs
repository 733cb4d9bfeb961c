//! A question or a story as the rules look at it.

use jiff::civil::Date;

use crate::domain::bank::Bank;
use crate::domain::question::{Audience, Provenance, Question};
use crate::domain::story::{Basis, Story};

use super::ENGLISH;
use super::finding::{Excerpt, Owner, Path, Spot};
use super::gather::{of_question, of_story};
use super::text::{Part, Text};

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
enum Whole<'q> {
    Question(&'q Question),
    Story(&'q Story),
}

/// A question or a story with its texts.
#[derive(Debug)]
pub struct Item<'q> {
    /// The bank it stands in.
    pub bank: &'q Bank,
    /// All its texts, in the order of the file.
    pub texts: Vec<Text<'q>>,
    owner: Owner,
    whole: Whole<'q>,
    is_english: bool,
}

impl<'q> Item<'q> {
    /// The question, if it is one.
    pub fn question(&self) -> Option<&'q Question> {
        match self.whole {
            Whole::Question(question) => Some(question),
            Whole::Story(_) => None,
        }
    }

    /// Whether its bank is in English, for what rests on English words in rules for any language.
    pub fn is_english(&self) -> bool {
        self.is_english
    }

    /// For whom it is fit.
    pub fn audience(&self) -> Audience {
        match self.whole {
            Whole::Question(question) => question.audience,
            Whole::Story(story) => story.audience,
        }
    }

    /// What is said before hard content.
    pub fn care(&self) -> Option<&'q str> {
        match self.whole {
            Whole::Question(question) => question.advice.care.as_deref(),
            Whole::Story(story) => story.care.as_deref(),
        }
    }

    /// The day on which its facts were checked.
    pub fn facts_as_of(&self) -> Option<Date> {
        match self.whole {
            Whole::Question(question) => question.facts_as_of,
            Whole::Story(story) => story.facts_as_of,
        }
    }

    /// Whether it claims something about the world, and not everyday practice alone.
    pub fn makes_claims(&self) -> bool {
        match self.whole {
            Whole::Question(question) => question.provenance != Provenance::Practice,
            Whole::Story(story) => story.basis != Basis::Practice,
        }
    }

    /// Whether it rests on the news report.
    pub fn is_of_report(&self) -> bool {
        let provenance = self.question().map(|question| question.provenance);
        matches!(provenance, Some(Provenance::Report(_)))
    }

    /// Whether it tells of invented people: a story, a scene, a question about a tactic.
    pub fn is_example(&self) -> bool {
        self.question().is_none_or(|one| one.focus.is_some() || one.scene().is_some())
    }

    /// All of it.
    pub fn whole(&self) -> Spot {
        Spot { owner: self.owner, path: Path::Whole, words: None }
    }

    /// A field of it.
    pub fn field(&self, path: Path) -> Spot {
        Spot { path, ..self.whole() }
    }

    /// All of a text.
    pub fn text(&self, text: &Text<'_>) -> Spot {
        self.field(text.path)
    }

    /// Some words of a text, taken out of [`Text::text`].
    pub fn words(&self, text: &Text<'_>, words: &str) -> Spot {
        let before =
            offset(&text.text, words).map_or(0, |at| text.text[..at].matches(words).count());
        Spot { words: Some(Excerpt { words: words.into(), before }), ..self.text(text) }
    }

    /// Its texts of one part.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Text<'q>> {
        self.texts.iter().filter(move |text| text.part == part)
    }

    /// What is asked.
    pub fn prompt(&self) -> Option<&Text<'q>> {
        self.of(Part::Prompt).next()
    }

    /// Its texts in the program's own voice.
    pub fn ours(&self) -> impl Iterator<Item = &Text<'q>> {
        self.texts.iter().filter(|text| text.part.is_ours())
    }
}

/// Where a part that was taken out of a text stands in it; none if it was not.
fn offset(text: &str, part: &str) -> Option<usize> {
    let at = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    text.get(at..at + part.len()).is_some().then_some(at)
}

/// The questions of a bank and then its stories, one after the other.
pub(super) fn items(bank: &Bank) -> impl Iterator<Item = Item<'_>> {
    let is_english = bank.primary_language() == ENGLISH;
    let questions = bank.questions.iter().enumerate().map(move |(at, question)| Item {
        bank,
        texts: of_question(question),
        owner: Owner::Question(at),
        whole: Whole::Question(question),
        is_english,
    });
    let stories = bank.stories.iter().enumerate().map(move |(at, story)| Item {
        bank,
        texts: of_story(story),
        owner: Owner::Story(at),
        whole: Whole::Story(story),
        is_english,
    });
    questions.chain(stories)
}
