//! One learner going through one set of questions: a state machine over entries that are only ever
//! appended.
//!
//! Every move is decided first ([`Attempt::answer`] and its sisters return the [`Entry`] it makes),
//! then committed by whoever owns a store, then applied ([`Attempt::apply`]). The state is whatever
//! the entries say, so replaying them after a crash gives the same attempt.

use jiff::Timestamp;
use thiserror::Error;

use super::answer::{Answer, Certainty};
use super::bank::Bank;
use super::grade::Credit;
use super::id::{BankId, QuestionId};
use super::kind::KindName;
use super::learner::Learner;
use super::question::{Focus, Question};
use super::response::{Exposure, Response};
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
    /// The questions, in the order they are asked.
    pub questions: Vec<Asked>,
}

/// Something that happened, as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its place among the entries of its attempt, from 1. Two programs that go on with the same
    /// attempt would make the same place, and a store takes only the first.
    pub number: u32,
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: Event,
}

/// What can happen in an attempt. Positions count from 0.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A question was answered.
    Answered {
        /// Which one.
        position: usize,
        /// How.
        response: Response,
    },
    /// A question was skipped.
    Skipped {
        /// Which one.
        position: usize,
    },
    /// The last answer or skip was taken back.
    Withdrawn {
        /// Whose answer or skip it was.
        position: usize,
    },
    /// The learner has reached the score page.
    Finished,
}

/// What a learner gives for the question at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// The answer.
    pub answer: Answer,
    /// What it is worth.
    pub credit: Credit,
    /// How sure the learner is.
    pub certainty: Option<Certainty>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
}

/// Why a move cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum AttemptError {
    /// Every question has been answered or skipped.
    #[error("no question is open")]
    NothingOpen,
    /// Nothing has been answered or skipped yet.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// Questions are still open, or it is finished already.
    #[error("the attempt cannot be finished now")]
    NotFinishable,
    /// An entry out of a store does not follow from those before it.
    #[error("an entry does not follow from those before it")]
    OutOfStep,
}

/// Where one question stands.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing {
    /// Not answered yet.
    Open,
    /// Answered.
    Answered(Response),
    /// Skipped.
    Skipped,
}

/// The answer to a question that counts: the one that stood when its explanation was shown. Taking
/// it back afterwards changes nothing about it, or a few strokes of *undo* would make anybody
/// faultless.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// The answer.
    pub response: Response,
    /// When it was given.
    pub at: Timestamp,
}

/// What came of a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome<'a> {
    /// The answer that counts.
    pub counted: Option<&'a Response>,
    /// An answer given after the explanation.
    pub practice: Option<&'a Response>,
    /// Whether it was skipped instead of answered.
    pub skipped: bool,
}

/// One learner going through one set of questions.
#[derive(Debug, Clone)]
pub struct Attempt {
    plan: Plan,
    standings: Vec<Standing>,
    explained: Vec<bool>,
    counted: Vec<Option<Counted>>,
    done: usize,
    applied: u32,
    finished: bool,
}

impl Attempt {
    /// Begins at the first question.
    pub fn start(plan: Plan) -> Self {
        let count = plan.questions.len();
        Self {
            plan,
            standings: vec![Standing::Open; count],
            explained: vec![false; count],
            counted: vec![None; count],
            done: 0,
            applied: 0,
            finished: false,
        }
    }

    /// Goes on where entries out of a store left off.
    ///
    /// # Errors
    /// [`AttemptError::OutOfStep`] if they cannot have come from one attempt.
    pub fn replay(plan: Plan, entries: &[Entry]) -> Result<Self, AttemptError> {
        let mut attempt = Self::start(plan);
        for entry in entries {
            attempt.apply(entry)?;
        }
        Ok(attempt)
    }

    /// What was settled when it began.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// How many questions are answered or skipped.
    pub fn done(&self) -> usize {
        self.done
    }

    /// Where each question stands, in the order they are asked.
    pub fn standings(&self) -> &[Standing] {
        &self.standings
    }

    /// The position of the question at hand; none when all are done.
    pub fn current(&self) -> Option<usize> {
        (self.done < self.standings.len()).then_some(self.done)
    }

    /// The position that was answered or skipped last.
    pub fn last(&self) -> Option<usize> {
        self.done.checked_sub(1)
    }

    /// Whether the learner has been told why an answer at this position is right or wrong.
    pub fn is_explained(&self, position: usize) -> bool {
        self.explained.get(position).copied().unwrap_or(false)
    }

    /// Whether the score page has been reached.
    pub fn is_finished(&self) -> bool {
        self.finished
    }

    /// The entry that an answer to the question at hand makes.
    ///
    /// # Errors
    /// [`AttemptError::NothingOpen`] when all are done.
    pub fn answer(&self, given: Given, at: Timestamp) -> Result<Entry, AttemptError> {
        let position = self.current().ok_or(AttemptError::NothingOpen)?;
        let Given { answer, credit, certainty, took_ms } = given;
        let response =
            Response { answer, credit, certainty, took_ms, exposure: self.exposure(position) };
        Ok(self.entry(at, Event::Answered { position, response }))
    }

    /// The entry that skipping the question at hand makes.
    ///
    /// # Errors
    /// [`AttemptError::NothingOpen`] when all are done.
    pub fn skip(&self, at: Timestamp) -> Result<Entry, AttemptError> {
        let position = self.current().ok_or(AttemptError::NothingOpen)?;
        Ok(self.entry(at, Event::Skipped { position }))
    }

    /// The entry that takes back the last answer or skip, also from the score page.
    ///
    /// # Errors
    /// [`AttemptError::NothingToUndo`] before the first answer.
    pub fn undo(&self, at: Timestamp) -> Result<Entry, AttemptError> {
        let position = self.last().ok_or(AttemptError::NothingToUndo)?;
        Ok(self.entry(at, Event::Withdrawn { position }))
    }

    /// The entry that reaching the score page makes.
    ///
    /// # Errors
    /// [`AttemptError::NotFinishable`] while questions are open, or the second time.
    pub fn finish(&self, at: Timestamp) -> Result<Entry, AttemptError> {
        if self.current().is_some() || self.finished {
            return Err(AttemptError::NotFinishable);
        }
        Ok(self.entry(at, Event::Finished))
    }

    fn entry(&self, at: Timestamp, event: Event) -> Entry {
        Entry { number: self.applied + 1, at, event }
    }

    /// Takes in an entry that has been committed.
    ///
    /// # Errors
    /// [`AttemptError::OutOfStep`] if it does not follow; the attempt is then unchanged.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), AttemptError> {
        self.expect(entry.number == self.applied + 1)?;
        match &entry.event {
            Event::Answered { position, response } => {
                self.expect(self.current() == Some(*position))?;
                self.standings[*position] = Standing::Answered(response.clone());
                if response.exposure != Exposure::AfterFeedback {
                    self.counted[*position] =
                        Some(Counted { response: response.clone(), at: entry.at });
                }
                self.explained[*position] |= self.plan.feedback == Feedback::AfterEach;
                self.done += 1;
            }
            Event::Skipped { position } => {
                self.expect(self.current() == Some(*position))?;
                self.standings[*position] = Standing::Skipped;
                self.done += 1;
            }
            Event::Withdrawn { position } => {
                self.expect(self.last() == Some(*position))?;
                self.standings[*position] = Standing::Open;
                if !self.explained[*position] {
                    self.counted[*position] = None;
                }
                self.done -= 1;
                self.finished = false;
            }
            Event::Finished => {
                self.expect(self.current().is_none() && !self.finished)?;
                self.finished = true;
                // The score page explains what was answered; a skipped question stays unseen.
                for (explained, standing) in self.explained.iter_mut().zip(&self.standings) {
                    *explained |= matches!(standing, Standing::Answered(_));
                }
            }
        }
        self.applied += 1;
        Ok(())
    }

    fn expect(&self, follows: bool) -> Result<(), AttemptError> {
        if follows { Ok(()) } else { Err(AttemptError::OutOfStep) }
    }

    fn exposure(&self, position: usize) -> Exposure {
        if self.explained[position] {
            Exposure::AfterFeedback
        } else if self.plan.questions[position].seen_before {
            Exposure::SeenBefore
        } else {
            Exposure::Fresh
        }
    }

    /// The questions with what came of each.
    pub fn outcomes(&self) -> impl Iterator<Item = (&Asked, Outcome<'_>)> {
        let places = self.standings.iter().zip(&self.counted);
        let outcomes = places.map(|(standing, counted)| Outcome {
            counted: counted.as_ref().map(|counted| &counted.response),
            practice: match standing {
                Standing::Answered(response) if response.exposure == Exposure::AfterFeedback => {
                    Some(response)
                }
                _ => None,
            },
            skipped: counted.is_none() && *standing == Standing::Skipped,
        });
        self.plan.questions.iter().zip(outcomes)
    }

    /// The questions with the answers that count.
    pub fn counted(&self) -> impl Iterator<Item = (&Asked, &Counted)> {
        let counted = self.plan.questions.iter().zip(&self.counted);
        counted.filter_map(|(asked, counted)| Some((asked, counted.as_ref()?)))
    }
}

#[cfg(test)]
#[path = "attempt_tests.rs"]
mod tests;
