//! What is settled when an attempt begins, and stays: who, what is asked in which order, and when
//! explanations come.

use jiff::Timestamp;

use super::bank::Bank;
use super::form::Form;
use super::id::{BankId, QuestionId};
use super::kind::KindName;
use super::learner::Learner;
use super::question::{Focus, Question};
use super::seed::Seed;
use super::topic::Topic;
use super::verdict::Verdict;

/// A question as it was asked, with what is needed to measure the answer even if the bank is gone.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The question.
    pub question: QuestionId,
    /// The bank it came from.
    pub bank: BankId,
    /// That bank's fingerprint: what its text was when this was asked.
    pub fingerprint: u64,
    /// That bank's topic.
    pub topic: Topic,
    /// The kind of question.
    pub kind: KindName,
    /// What a judged scene is.
    pub verdict: Option<Verdict>,
    /// The manipulation it is about.
    pub focus: Option<Focus>,
    /// Whether the learner had been shown it before this attempt.
    pub seen_before: bool,
    /// Whether it is asked only in the place of a skipped one of the same verdict.
    pub spare: bool,
}

impl Asked {
    /// A question of a bank, as it is asked now.
    pub fn of(bank: &Bank, question: &Question, seen_before: bool) -> Self {
        Self {
            question: question.id.clone(),
            bank: bank.id.clone(),
            fingerprint: bank.fingerprint,
            topic: bank.topic,
            kind: question.kind_name(),
            verdict: question.verdict(),
            focus: question.focus,
            seen_before,
            spare: question.form.is_some_and(|place| place.spare),
        }
    }

    /// Whether a question is still the one that was asked: answered in the same way, with the same
    /// verdict. Its words may have been mended.
    pub fn is_still(&self, question: &Question) -> bool {
        (self.kind, self.verdict) == (question.kind_name(), question.verdict())
    }
}

/// When explanations come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feedback {
    /// After each answer.
    AfterEach,
    /// At the end.
    AtEnd,
}

/// What was settled when an attempt began.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Who goes through it.
    pub learner: Learner,
    /// The form that it is; none for practice.
    pub form: Option<Form>,
    /// The seed that chose the questions and orders their options.
    pub seed: Seed,
    /// The version of the rule by which the seed chose.
    pub selection: u32,
    /// When explanations come.
    pub feedback: Feedback,
    /// Whether certainty is asked with each answer.
    pub certainty: bool,
    /// When it began.
    pub started: Timestamp,
    /// The questions, in the order they are asked; the spares of a form last.
    pub questions: Vec<Asked>,
}
