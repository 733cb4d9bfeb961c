//! One learner going through one set of questions: a state machine over entries that are only ever
//! appended.
//!
//! Every move is decided first ([`Attempt::answer`] and its sisters return the [`Entry`] it makes),
//! then committed by whoever owns a store, then applied ([`Attempt::apply`]). The state is whatever
//! the entries say, so replaying them after a crash gives the same attempt.

use jiff::Timestamp;
use thiserror::Error;

use super::answer::{Answer, Certainty};
use super::grade::Credit;
use super::plan::{Asked, Feedback, Plan};
use super::response::{Exposure, Response};

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

/// What came of a question that was put, or is still to come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome<'a> {
    /// The question.
    pub asked: &'a Asked,
    /// Where it stands in the plan, from 0.
    pub position: usize,
    /// Its number in the round, from 1. A spare has the number of what it replaces.
    pub number: usize,
    /// The answer that counts.
    pub counted: Option<&'a Response>,
    /// When that answer was given.
    pub at: Option<Timestamp>,
    /// An answer given after the explanation.
    pub practice: Option<&'a Response>,
    /// Whether it was skipped instead of answered.
    pub skipped: bool,
}

/// One learner going through one set of questions.
#[derive(Debug, Clone)]
pub struct Attempt {
    plan: Plan,
    /// The positions in the order they are gone through. A spare comes in when the question that it
    /// replaces is skipped.
    route: Vec<usize>,
    standings: Vec<Standing>,
    explained: Vec<bool>,
    counted: Vec<Option<Counted>>,
    done: usize,
    applied: u32,
    finished: bool,
    /// Whether the score page has been reached, perhaps left again since. A form is over then: its
    /// route is settled, and what is answered later is practice.
    was_finished: bool,
}

impl Attempt {
    /// Begins at the first question.
    pub fn start(plan: Plan) -> Self {
        let count = plan.questions.len();
        let route = (0..count).filter(|&position| !plan.questions[position].spare).collect();
        Self {
            plan,
            route,
            standings: vec![Standing::Open; count],
            explained: vec![false; count],
            counted: vec![None; count],
            done: 0,
            applied: 0,
            finished: false,
            was_finished: false,
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

    /// How many questions the round has. What a spare replaces is not counted twice.
    pub fn total(&self) -> usize {
        self.numbers().last().unwrap_or(0)
    }

    /// How many of them are done: answered, or skipped with no spare waiting.
    pub fn done(&self) -> usize {
        self.number().map_or(self.total(), |number| number - 1)
    }

    /// The number of the question at hand, from 1; none when all are done.
    pub fn number(&self) -> Option<usize> {
        self.numbers().nth(self.done)
    }

    /// Whether the question at hand came in the place of a skipped one.
    pub fn is_replacing(&self) -> bool {
        self.current().is_some_and(|position| self.plan.questions[position].spare)
    }

    /// The number of each question on the route.
    fn numbers(&self) -> impl Iterator<Item = usize> {
        self.route.iter().scan(0, |number, &position| {
            *number += usize::from(!self.plan.questions[position].spare);
            Some(*number)
        })
    }

    /// Where each question of the plan stands.
    pub fn standings(&self) -> &[Standing] {
        &self.standings
    }

    /// The position of the question at hand; none when all are done.
    pub fn current(&self) -> Option<usize> {
        self.route.get(self.done).copied()
    }

    /// The position that was answered or skipped last.
    pub fn last(&self) -> Option<usize> {
        self.done.checked_sub(1).map(|at| self.route[at])
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
                let spare = self.spare_for(*position);
                spare.into_iter().for_each(|spare| self.route.insert(self.done, spare));
            }
            Event::Withdrawn { position } => {
                self.expect(self.last() == Some(*position))?;
                let was_skipped = self.standings[*position] == Standing::Skipped;
                if was_skipped && self.is_replacing() && !self.was_finished {
                    self.route.remove(self.done);
                }
                self.standings[*position] = Standing::Open;
                if !self.explained[*position] {
                    self.counted[*position] = None;
                }
                self.done -= 1;
                self.finished = false;
            }
            Event::Finished => {
                self.expect(self.current().is_none() && !self.finished)?;
                (self.finished, self.was_finished) = (true, true);
                // The score page explains what was answered; a skipped question stays unseen.
                for (explained, standing) in self.explained.iter_mut().zip(&self.standings) {
                    *explained |= matches!(standing, Standing::Answered(_));
                }
            }
        }
        self.applied += 1;
        Ok(())
    }

    /// The first spare of the same verdict that has not come in yet.
    fn spare_for(&self, position: usize) -> Option<usize> {
        if self.was_finished {
            return None;
        }
        let verdict = self.plan.questions[position].verdict;
        let fits = |(at, asked): &(usize, &Asked)| {
            asked.spare && asked.verdict == verdict && !self.route.contains(at)
        };
        self.plan.questions.iter().enumerate().find(fits).map(|(at, _)| at)
    }

    fn expect(&self, follows: bool) -> Result<(), AttemptError> {
        if follows { Ok(()) } else { Err(AttemptError::OutOfStep) }
    }

    fn exposure(&self, position: usize) -> Exposure {
        let form_is_over = self.was_finished && self.plan.form.is_some();
        if self.explained[position] || form_is_over {
            Exposure::AfterFeedback
        } else if self.plan.questions[position].seen_before {
            Exposure::SeenBefore
        } else {
            Exposure::Fresh
        }
    }

    /// What came of each question, in the order they are gone through. Spares that were not needed
    /// are left out.
    pub fn outcomes(&self) -> impl Iterator<Item = Outcome<'_>> {
        let places = self.route.iter().zip(self.numbers());
        places.map(|(&position, number)| self.outcome(position, number))
    }

    fn outcome(&self, position: usize, number: usize) -> Outcome<'_> {
        let (standing, counted) = (&self.standings[position], self.counted[position].as_ref());
        Outcome {
            asked: &self.plan.questions[position],
            position,
            number,
            counted: counted.map(|counted| &counted.response),
            at: counted.map(|counted| counted.at),
            practice: match standing {
                Standing::Answered(response) if response.exposure == Exposure::AfterFeedback => {
                    Some(response)
                }
                _ => None,
            },
            skipped: counted.is_none() && *standing == Standing::Skipped,
        }
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
