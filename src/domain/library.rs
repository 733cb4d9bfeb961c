//! All banks at hand, and finding a question or a story in them.

use std::collections::HashMap;

use super::bank::Bank;
use super::id::QuestionId;
use super::plan::Asked;
use super::question::Question;
use super::story::Story;

/// The banks at hand. Ids of questions and of stories are unique over all of them; loading sees to
/// that.
#[derive(Debug, Default)]
pub struct Library {
    banks: Vec<Bank>,
    places: HashMap<QuestionId, (usize, usize)>,
}

impl Library {
    /// A library of these banks.
    pub fn new(banks: Vec<Bank>) -> Self {
        let mut places = HashMap::new();
        for (at, bank) in banks.iter().enumerate() {
            for (index, question) in bank.questions.iter().enumerate() {
                places.insert(question.id.clone(), (at, index));
            }
        }
        Self { banks, places }
    }

    /// The banks, in the order they were given.
    pub fn banks(&self) -> &[Bank] {
        &self.banks
    }

    /// A question with the bank it stands in.
    pub fn find(&self, id: &QuestionId) -> Option<(&Bank, &Question)> {
        let &(bank, question) = self.places.get(id)?;
        let bank = &self.banks[bank];
        Some((bank, &bank.questions[question]))
    }

    /// The question that was asked, if it is still at hand and still the same.
    pub fn find_asked(&self, asked: &Asked) -> Option<(&Bank, &Question)> {
        self.find(&asked.question).filter(|(_, question)| asked.is_still(question))
    }

    /// Every story with its bank.
    pub fn stories(&self) -> impl Iterator<Item = (&Bank, &Story)> {
        self.banks.iter().flat_map(|bank| bank.stories.iter().map(move |story| (bank, story)))
    }

    /// A story with the bank it stands in. There are few, so they are gone through.
    pub fn find_story(&self, id: &str) -> Option<(&Bank, &Story)> {
        self.stories().find(|(_, story)| story.id.as_str() == id)
    }

    /// Every question with its bank.
    pub fn questions(&self) -> impl Iterator<Item = (&Bank, &Question)> {
        self.banks.iter().flat_map(|bank| bank.questions.iter().map(move |q| (bank, q)))
    }
}
