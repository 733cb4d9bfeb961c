//! A bank: questions on one topic in one language, with the sources they rest on.

use jiff::civil::Date;

use super::id::{BankId, SourceId};
use super::question::Question;
use super::story::Story;
use super::topic::Topic;
use super::verdict::Verdict;

/// A publication that questions rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its name inside the bank.
    pub id: SourceId,
    /// The title of the publication.
    pub title: Box<str>,
    /// Who published it.
    pub publisher: Box<str>,
    /// The publisher's own address.
    pub url: Option<Box<str>>,
    /// When it was published, where that is known.
    pub date: Option<Date>,
}

/// Questions on one topic, in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Bank {
    /// Its name over all banks.
    pub id: BankId,
    /// Its name for people.
    pub title: Box<str>,
    /// What it is about.
    pub topic: Topic,
    /// The language of its text, as a BCP 47 tag.
    pub language: Box<str>,
    /// Under which licence it may be used.
    pub licence: Box<str>,
    /// The publications it declares.
    pub sources: Vec<Source>,
    /// The questions, in the order of the file.
    pub questions: Vec<Question>,
    /// The stories, in the order of the file.
    pub stories: Vec<Story>,
    /// XXH3-64 of the file's text: the same text, the same number, on every machine.
    pub fingerprint: u64,
}

impl Bank {
    /// Its language without a region, in small letters.
    pub fn primary_language(&self) -> String {
        self.language.split('-').next().unwrap_or_default().to_lowercase()
    }

    /// How many of its judged scenes have this verdict.
    pub fn judged(&self, verdict: Verdict) -> usize {
        self.questions.iter().filter(|question| question.verdict() == Some(verdict)).count()
    }

    /// A declared source.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }
}
