//! A round from its first question to its score page: takes what the learner says, commits it, and
//! answers with what to show. Line mode, full screen and phone all go through here.

use jiff::Timestamp;
use thiserror::Error;

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, AttemptError, Entry, Feedback, Given, Standing};
use crate::domain::grade::grade;
use crate::domain::id::QuestionId;
use crate::domain::library::Library;
use crate::domain::response::Response;
use crate::say;
use crate::store::{AttemptId, Store, StoreError};
use crate::words::Words;

use super::command::{self, Awaits, Command, NotUnderstood};
use super::feedback::{feedback, more, source};
use super::question::Shown;
use super::score::{pooled_since, score_page};
use super::screen::{Role, Screen};

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
    /// A question of the attempt is in no bank.
    #[error("{0} questions of this attempt are in no bank")]
    QuestionsGone(usize),
    /// The attempt does not follow.
    #[error(transparent)]
    Attempt(#[from] AttemptError),
}

/// How the learner can call the program again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What to type to play again under the same name, with the same store.
    pub play: String,
    /// Whether answers are kept, so that the program can come back to them.
    pub keeps: bool,
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
}

impl<'d> Drill<'d> {
    /// Opens an attempt that the store holds, with what is to be shown first.
    ///
    /// # Errors
    /// [`DrillError::QuestionsGone`] if the banks have changed too much, or whatever is wrong with
    /// the store.
    pub fn open(
        desk: Desk<'d>,
        store: &'d mut dyn Store,
        id: AttemptId,
        attempt: Attempt,
        now: Timestamp,
    ) -> Result<(Self, Screen), DrillError> {
        let shown = find_questions(desk.library, &attempt)?;
        let (phase, latest) = (Phase::Question, Screen::new());
        let mut drill = Self { desk, store, id, attempt, shown, phase, asked_at: now, latest };
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

    /// What to say before the learner types.
    pub fn prompt(&self) -> String {
        let words = self.desk.words;
        match (&self.phase, self.awaits()) {
            (Phase::Score, _) => say!(words, "prompt-end"),
            (Phase::Explained, _) if self.attempt.current().is_none() => {
                say!(words, "prompt-score-next")
            }
            (_, Awaits::Next) => say!(words, "prompt-next"),
            (_, Awaits::Care) => say!(words, "prompt-care"),
            (_, Awaits::Certainty) => say!(words, "prompt-certainty"),
            (_, Awaits::Answer(last)) => say!(words, "prompt-answer", first = 1usize, last = last),
            (_, Awaits::Answers(last)) => {
                say!(words, "prompt-answer-several", first = 1usize, last = last)
            }
        }
    }

    /// Takes what the learner says. What it changes is in the store before the screen is returned.
    ///
    /// # Errors
    /// Whatever kept it from being stored; the round then stands where it stood.
    pub fn handle(&mut self, command: Command, now: Timestamp) -> Result<Screen, DrillError> {
        match command {
            Command::Answer(numbers) => self.answer(&numbers, now),
            Command::Certainty(certainty) => self.certainty(certainty, now),
            Command::Next => self.next(now),
            Command::More => Ok(self.more()),
            Command::Source => Ok(self.source()),
            Command::Repeat => Ok(self.latest.clone()),
            Command::Skip => self.skip(now),
            Command::Undo => self.undo(now),
            Command::Help => Ok(self.help()),
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
        let typed = line.trim().to_lowercase();
        let words_of =
            |option| self.current().map(|(_, shown)| shown.option_text(self.desk.words, option));
        let is_typed =
            |option: usize| words_of(option).is_some_and(|words| words.to_lowercase() == typed);
        if let (Phase::Question, Some((_, shown))) = (&self.phase, self.current())
            && let Some((number, _)) = shown.numbered().find(|(_, option)| is_typed(*option))
        {
            return Ok(Command::Answer(vec![number]));
        }
        command::read(line, self.awaits())
    }

    /// What to say to a line that says nothing here.
    pub fn not_understood(&self, why: NotUnderstood) -> Screen {
        let last = match self.awaits() {
            Awaits::Answer(last) | Awaits::Answers(last) => last,
            _ => 0,
        };
        let words = self.desk.words;
        let text = match why {
            NotUnderstood::EnterAlone => {
                say!(words, "enter-never-answers", first = 1usize, last = last)
            }
            NotUnderstood::NoAnswer => say!(words, "not-an-answer", first = 1usize, last = last),
            NotUnderstood::NoCertainty => say!(words, "not-a-certainty"),
            NotUnderstood::NoCommand => say!(words, "not-a-command"),
        };
        Screen::line(Role::Hint, text)
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

    fn heading(&self) -> Screen {
        let (number, total) = (self.attempt.current().unwrap_or(0) + 1, self.shown.len());
        let text = say!(self.desk.words, "question-of", number = number, total = total);
        Screen::line(Role::Heading, text)
    }

    fn answer(&mut self, numbers: &[usize], now: Timestamp) -> Result<Screen, DrillError> {
        let answer = match (&self.phase, self.current()) {
            (Phase::Question, Some((_, shown))) => shown.answer(numbers),
            _ => None,
        };
        let Some(answer) = answer else {
            return Ok(self.not_understood(NotUnderstood::NoAnswer));
        };
        let took_ms = u64::try_from(now.duration_since(self.asked_at).as_millis()).unwrap_or(0);
        if self.attempt.plan().certainty {
            self.phase = Phase::Certainty { answer, took_ms };
            return Ok(Screen::new());
        }
        self.commit_answer(answer, None, took_ms, now)
    }

    fn certainty(
        &mut self,
        certainty: Option<Certainty>,
        now: Timestamp,
    ) -> Result<Screen, DrillError> {
        match self.phase.clone() {
            Phase::Certainty { answer, took_ms } => {
                self.commit_answer(answer, certainty, took_ms, now)
            }
            _ => Ok(self.not_understood(NotUnderstood::NoCommand)),
        }
    }

    fn commit_answer(
        &mut self,
        answer: Answer,
        certainty: Option<Certainty>,
        took_ms: u64,
        now: Timestamp,
    ) -> Result<Screen, DrillError> {
        let Some((position, shown)) = self.current() else {
            return Ok(Screen::new());
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

    fn explain(&mut self, position: usize, now: Timestamp) -> Result<Screen, DrillError> {
        let Some(response) = self.response(position) else {
            return Ok(Screen::new());
        };
        let screen = feedback(self.desk.words, &self.shown[position], response);
        if self.desk.pace == Pace::Flows {
            return self.then_present(screen, now);
        }
        self.phase = Phase::Explained;
        Ok(self.remember(screen))
    }

    /// Everything that is kept goes through here: on disk first, then in the attempt.
    fn commit(&mut self, entry: &Entry) -> Result<(), DrillError> {
        self.store.append(self.id, entry)?;
        self.attempt.apply(entry)?;
        Ok(())
    }

    fn then_present(&mut self, mut screen: Screen, now: Timestamp) -> Result<Screen, DrillError> {
        screen.append(self.present(now)?);
        Ok(screen)
    }

    fn finish(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        if !self.attempt.is_finished() {
            let entry = self.attempt.finish(now)?;
            self.commit(&entry)?;
        }
        let pooled = self.store.fresh_judged(&self.attempt.plan().learner, pooled_since(now))?;
        let screen =
            score_page(self.desk.words, self.desk.call, &self.attempt, pooled, &self.shown);
        self.phase = match self.desk.pace {
            Pace::Waits => Phase::Score,
            Pace::Flows => Phase::Over(Ending::Finished),
        };
        Ok(self.remember(screen))
    }

    fn next(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        match self.phase {
            Phase::Care => Ok(self.ask(now)),
            Phase::Explained => self.present(now),
            Phase::Score => Ok(self.end(Ending::Finished)),
            _ => Ok(self.not_understood(NotUnderstood::EnterAlone)),
        }
    }

    fn skip(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        if matches!(self.phase, Phase::Explained | Phase::Score) {
            return Ok(Screen::line(Role::Hint, say!(self.desk.words, "nothing-to-skip")));
        }
        let entry = self.attempt.skip(now)?;
        self.commit(&entry)?;
        let skipped = Screen::line(Role::Body, say!(self.desk.words, "skipped"));
        self.then_present(skipped, now)
    }

    fn undo(&mut self, now: Timestamp) -> Result<Screen, DrillError> {
        // An answer whose certainty is still open has not been given yet.
        if matches!(self.phase, Phase::Certainty { .. }) {
            return Ok(self.ask(now));
        }
        let Some(position) = self.attempt.last() else {
            return Ok(Screen::line(Role::Hint, say!(self.desk.words, "nothing-to-undo")));
        };
        let entry = self.attempt.undo(now)?;
        self.commit(&entry)?;
        let id = if self.attempt.is_explained(position) { "undone-practice" } else { "undone" };
        let undone = Screen::line(Role::Body, self.desk.words.say(id, &[]));
        self.then_present(undone, now)
    }

    /// The last question whose answer has been explained.
    fn explained(&self) -> Option<(usize, &Shown<'d>, &Response)> {
        let position = self.attempt.last().filter(|&at| self.attempt.is_explained(at))?;
        Some((position, &self.shown[position], self.response(position)?))
    }

    fn response(&self, position: usize) -> Option<&Response> {
        match &self.attempt.standings()[position] {
            Standing::Answered(response) => Some(response),
            Standing::Open | Standing::Skipped => None,
        }
    }

    fn more(&self) -> Screen {
        match self.explained() {
            Some((at, shown, response)) => more(self.desk.words, shown, at + 1, &response.answer),
            None => self.nothing_explained(),
        }
    }

    fn source(&self) -> Screen {
        match self.explained() {
            Some((at, shown, _)) => match self.desk.library.find(&shown.question.id) {
                Some((bank, question)) => source(self.desk.words, bank, question, at + 1),
                None => Screen::new(),
            },
            None => self.nothing_explained(),
        }
    }

    fn nothing_explained(&self) -> Screen {
        let id = match (self.attempt.plan().feedback, &self.phase) {
            (Feedback::AtEnd, _) => "more-at-end",
            (Feedback::AfterEach, Phase::Certainty { .. }) => "more-after-certainty",
            (Feedback::AfterEach, _) => "more-none-yet",
        };
        Screen::line(Role::Hint, self.desk.words.say(id, &[]))
    }

    fn help(&self) -> Screen {
        let words = self.desk.words;
        let mut screen = Screen::new();
        match self.awaits() {
            Awaits::Answer(_) => screen.say(Role::Hint, say!(words, "help-answer")),
            Awaits::Answers(_) => screen.say(Role::Hint, say!(words, "help-answer-several")),
            Awaits::Certainty => return Screen::line(Role::Hint, say!(words, "help-certainty")),
            Awaits::Care | Awaits::Next => {
                screen.say(Role::Hint, say!(words, "help-pause"));
                return screen;
            }
        }
        screen.say(Role::Hint, say!(words, "help-keys"));
        screen
    }

    fn end(&mut self, ending: Ending) -> Screen {
        self.phase = Phase::Over(ending);
        Screen::new()
    }

    fn remember(&mut self, screen: Screen) -> Screen {
        self.latest = screen.clone();
        screen
    }
}

/// The questions of an attempt, as they are shown.
fn find_questions<'d>(
    library: &'d Library,
    attempt: &Attempt,
) -> Result<Vec<Shown<'d>>, DrillError> {
    let plan = attempt.plan();
    let find =
        |id: &QuestionId| library.find(id).map(|(_, question)| Shown::new(question, plan.seed));
    let found: Vec<Shown<'d>> =
        plan.questions.iter().filter_map(|asked| find(&asked.question)).collect();
    let gone = plan.questions.len() - found.len();
    if gone == 0 { Ok(found) } else { Err(DrillError::QuestionsGone(gone)) }
}
