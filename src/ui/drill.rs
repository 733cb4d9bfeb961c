//! A round from its first question to its score page: takes what the learner says, commits it, and
//! answers with what to show. Line mode, full screen and phone all go through here.

mod page;
mod voice;

use jiff::Timestamp;
use thiserror::Error;

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, AttemptError, Entry, Given, Standing};
use crate::domain::grade::grade;
use crate::domain::library::Library;
use crate::domain::plan::Feedback;
use crate::domain::response::Response;
use crate::measure::score::pooled_since;
use crate::say;
use crate::store::{AttemptId, Store, StoreError};
use crate::words::Words;

use super::command::{self, Awaits, Command, NotUnderstood, Reply};
use super::dialogue::{Dialogue, Page, Said};
use super::feedback::feedback;
use super::question::Shown;
use super::score::{Call, score_page};
use super::screen::{Role, Screen};
use super::typed::Slip;

/// Whether the round stops for the learner to read, or goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// It waits after care notes, explanations and the score: somebody is there.
    Waits,
    /// It asks nothing but answers: its input is a file or a script.
    Flows,
}

/// How a round ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// With its score page.
    Finished,
    /// Before it, to be gone on with.
    Stopped,
    /// At once; the screen should be cleared.
    Left,
}

/// Where a round stands.
#[derive(Debug, Clone, PartialEq)]
enum Phase {
    Care,
    Question,
    Certainty { answer: Answer, took_ms: u64 },
    Explained,
    Score,
    Over(Ending),
}

/// Why a round cannot go on.
#[derive(Debug, Error)]
pub enum DrillError {
    /// The answer could not be kept.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The attempt does not follow.
    #[error(transparent)]
    Attempt(#[from] AttemptError),
}

/// What a round is drawn with.
#[derive(Clone, Copy)]
pub struct Desk<'d> {
    /// The banks its questions are in.
    pub library: &'d Library,
    /// The words it speaks.
    pub words: &'d Words,
    /// Whether it waits.
    pub pace: Pace,
    /// What it advises to type afterwards.
    pub call: &'d Call,
}

/// A round.
pub struct Drill<'d> {
    desk: Desk<'d>,
    store: &'d mut dyn Store,
    id: AttemptId,
    attempt: Attempt,
    shown: Vec<Shown<'d>>,
    phase: Phase,
    asked_at: Timestamp,
    latest: Screen,
    /// The score page as a window shows it.
    board: Screen,
}

impl<'d> Drill<'d> {
    /// Opens an attempt that the store holds, with what is to be shown first. `shown` are its
    /// questions, as [`super::question::shown`] finds them.
    ///
    /// # Errors
    /// Whatever is wrong with the store.
    pub fn open(
        desk: Desk<'d>,
        store: &'d mut dyn Store,
        (id, attempt, shown): (AttemptId, Attempt, Vec<Shown<'d>>),
        now: Timestamp,
    ) -> Result<(Self, Screen), DrillError> {
        let (phase, latest) = (Phase::Question, Screen::new());
        let board = Screen::new();
        let mut drill =
            Self { desk, store, id, attempt, shown, phase, asked_at: now, latest, board };
        let first = drill.present(now)?;
        Ok((drill, first))
    }

    /// The attempt as it stands.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Its name in the store.
    pub fn id(&self) -> AttemptId {
        self.id
    }

    /// How the round ended; none while it goes on.
    pub fn ending(&self) -> Option<Ending> {
        match self.phase {
            Phase::Over(ending) => Some(ending),
            _ => None,
        }
    }

    /// What the round waits for.
    pub fn awaits(&self) -> Awaits {
        match self.phase {
            Phase::Care => Awaits::Care,
            Phase::Question => self.current().map_or(Awaits::Next, |(_, shown)| shown.awaits()),
            Phase::Certainty { .. } => Awaits::Certainty,
            Phase::Explained | Phase::Score | Phase::Over(_) => Awaits::Next,
        }
    }

    /// Takes what the learner says. What it changes is in the store before the screen is returned.
    ///
    /// # Errors
    /// Whatever kept it from being stored; the round then stands where it stood.
    pub fn handle(&mut self, command: Command, now: Timestamp) -> Result<Said, DrillError> {
        match command {
            Command::Answer(reply) => self.answer(&reply, now),
            Command::Certainty(certainty) => self.certainty(certainty, now),
            Command::Next => self.next(now),
            Command::More => Ok(Said::aside(self.more())),
            Command::Source => Ok(Said::aside(self.source())),
            Command::Repeat => Ok(Said::turn(self.latest.clone())),
            Command::Skip => self.skip(now),
            Command::Undo => self.undo(now),
            Command::Help => Ok(Said::aside(self.help())),
            Command::Quit if self.phase == Phase::Score => Ok(self.end(Ending::Finished)),
            Command::Quit => Ok(self.end(Ending::Stopped)),
            Command::Leave => Ok(self.end(Ending::Left)),
        }
    }

    /// Reads a typed line: the words of an option stand for its number.
    ///
    /// # Errors
    /// Why it says nothing at this moment.
    pub fn read(&self, line: &str) -> Result<Command, NotUnderstood> {
        // Numbers and letters first, or an option called "q" would leave no way out.
        command::read(line, self.awaits()).or_else(|why| self.option_named(line).ok_or(why))
    }

    fn option_named(&self, line: &str) -> Option<Command> {
        let (_, shown) = self.current().filter(|_| self.phase == Phase::Question)?;
        let typed = line.trim().to_lowercase();
        let options = shown.choices(self.desk.words);
        let number = options.iter().position(|option| option.to_lowercase() == typed)? + 1;
        Some(Command::Answer(Reply::Numbers(vec![number])))
    }

    fn current(&self) -> Option<(usize, &Shown<'d>)> {
        let position = self.attempt.current()?;
        Some((position, &self.shown[position]))
    }

    /// Shows the question at hand, its care note first, or the score.
    fn present(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        let Some((_, shown)) = self.current() else { return self.finish(now) };
        let Some(care) = &shown.question.advice.care else { return Ok(self.ask(now)) };
        let note = say!(self.desk.words, "care-note", care = &**care);
        if self.desk.pace == Pace::Waits {
            self.phase = Phase::Care;
            let mut screen = self.heading();
            screen.say(Role::Care, note);
            return Ok(self.remember(screen));
        }
        let mut screen = Screen::line(Role::Care, note);
        screen.append(self.ask(now));
        Ok(screen)
    }

    fn ask(&mut self, now: Timestamp) -> Screen {
        self.phase = Phase::Question;
        self.asked_at = now;
        let mut screen = self.heading();
        if let Some((_, shown)) = self.current() {
            screen.append(shown.screen(self.desk.words));
        }
        self.remember(screen)
    }

    fn answer(&mut self, reply: &Reply, now: Timestamp) -> Result<Said, DrillError> {
        let answer = match (&self.phase, self.current()) {
            (Phase::Question, Some((_, shown))) => shown.answer(reply),
            _ => None,
        };
        let Some(answer) = answer else {
            return Ok(self.not_understood(&NotUnderstood::NoAnswer(Slip::NotOffered)));
        };
        let took_ms = u64::try_from(now.duration_since(self.asked_at).as_millis()).unwrap_or(0);
        if self.attempt.plan().certainty {
            self.phase = Phase::Certainty { answer, took_ms };
            return Ok(Said::turn(Screen::new()));
        }
        self.commit_answer(answer, None, took_ms, now)
    }

    fn certainty(
        &mut self,
        certainty: Option<Certainty>,
        now: Timestamp,
    ) -> Result<Said, DrillError> {
        match self.phase.clone() {
            Phase::Certainty { answer, took_ms } => {
                self.commit_answer(answer, certainty, took_ms, now)
            }
            _ => Ok(self.not_understood(&NotUnderstood::NoCommand)),
        }
    }

    fn commit_answer(
        &mut self,
        answer: Answer,
        certainty: Option<Certainty>,
        took_ms: u64,
        now: Timestamp,
    ) -> Result<Said, DrillError> {
        let Some((position, shown)) = self.current() else {
            return Ok(Said::turn(Screen::new()));
        };
        let credit = grade(&shown.question.kind, &answer);
        let entry = self.attempt.answer(Given { answer, credit, certainty, took_ms }, now)?;
        self.commit(&entry)?;
        match self.attempt.plan().feedback {
            Feedback::AfterEach => self.explain(position, now),
            Feedback::AtEnd => {
                let noted = Screen::line(Role::Body, say!(self.desk.words, "answered-noted"));
                self.then_present(noted, now)
            }
        }
    }

    fn explain(&mut self, position: usize, now: Timestamp) -> Result<Said, DrillError> {
        let Some(response) = self.response(position) else {
            return Ok(Said::turn(Screen::new()));
        };
        let screen = feedback(self.desk.words, &self.shown[position], response);
        if self.desk.pace == Pace::Flows {
            return self.then_present(screen, now);
        }
        self.phase = Phase::Explained;
        Ok(Said::turn(self.remember(screen)))
    }

    /// Everything that is kept goes through here: on disk first, then in the attempt.
    fn commit(&mut self, entry: &Entry) -> Result<(), DrillError> {
        self.store.append(self.id, entry)?;
        self.attempt.apply(entry)?;
        Ok(())
    }

    fn then_present(&mut self, note: Screen, now: Timestamp) -> Result<Said, DrillError> {
        Ok(Said::after(note, self.present(now)?))
    }

    fn finish(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        if !self.attempt.is_finished() {
            let entry = self.attempt.finish(now)?;
            self.commit(&entry)?;
        }
        let pooled = self.store.fresh_judged(&self.attempt.plan().learner, pooled_since(now))?;
        let page = score_page(self.desk.words, self.desk.call, &self.attempt, pooled, &self.shown);
        self.board = page.clone().score_first();
        self.phase = match self.desk.pace {
            Pace::Waits => Phase::Score,
            Pace::Flows => Phase::Over(Ending::Finished),
        };
        Ok(self.remember(page.score_last()))
    }

    fn next(&mut self, now: Timestamp) -> Result<Said, DrillError> {
        match self.phase {
            Phase::Care => Ok(Said::turn(self.ask(now))),
            Phase::Explained => Ok(Said::turn(self.present(now)?)),
            Phase::Score => Ok(self.end(Ending::Finished)),
            _ => Ok(self.not_understood(&NotUnderstood::EnterAlone)),
        }
    }

    fn skip(&mut self, now: Timestamp) -> Result<Said, DrillError> {
        if matches!(self.phase, Phase::Explained | Phase::Score) {
            return Ok(self.hint("nothing-to-skip"));
        }
        let entry = self.attempt.skip(now)?;
        self.commit(&entry)?;
        let id = if self.attempt.is_replacing() { "skipped-spare" } else { "skipped" };
        let skipped = Screen::line(Role::Body, self.desk.words.say(id, &[]));
        self.then_present(skipped, now)
    }

    fn undo(&mut self, now: Timestamp) -> Result<Said, DrillError> {
        // An answer whose certainty is still open has not been given yet.
        if matches!(self.phase, Phase::Certainty { .. }) {
            let asked_at = self.asked_at;
            return Ok(Said::turn(self.ask(asked_at)));
        }
        let Some(position) = self.attempt.last() else {
            return Ok(self.hint("nothing-to-undo"));
        };
        let entry = self.attempt.undo(now)?;
        self.commit(&entry)?;
        let id = if self.attempt.is_explained(position) { "undone-practice" } else { "undone" };
        let undone = Screen::line(Role::Body, self.desk.words.say(id, &[]));
        self.then_present(undone, now)
    }

    fn response(&self, position: usize) -> Option<&Response> {
        match &self.attempt.standings()[position] {
            Standing::Answered(response) => Some(response),
            Standing::Open | Standing::Skipped => None,
        }
    }

    fn hint(&self, id: &str) -> Said {
        Said::aside(Screen::line(Role::Hint, self.desk.words.say(id, &[])))
    }

    fn end(&mut self, ending: Ending) -> Said {
        self.phase = Phase::Over(ending);
        Said::turn(Screen::new())
    }

    fn remember(&mut self, screen: Screen) -> Screen {
        self.latest = screen.clone();
        screen
    }
}

impl Dialogue for Drill<'_> {
    type Error = DrillError;

    fn page(&self) -> Page {
        self.page()
    }

    fn prompt(&self) -> String {
        self.prompt()
    }

    fn is_over(&self) -> bool {
        self.ending().is_some()
    }

    /// The end of the input saves and stops, as `q` does.
    fn hear(&mut self, line: Option<&str>, now: Timestamp) -> Result<Said, DrillError> {
        let Some(line) = line else { return self.handle(Command::Quit, now) };
        match self.read(line) {
            Ok(command) => self.handle(command, now),
            Err(why) => Ok(self.not_understood(&why)),
        }
    }
}
