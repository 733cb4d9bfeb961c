//! A round with whoever types: going on or beginning anew, playing, saying goodbye.

use std::io::{self, IsTerminal, StdinLock, Write};

use crate::domain::attempt::Attempt;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Plan};
use crate::domain::selection::Wanted;
use crate::exchange::json;
use crate::say;
use crate::store::{AttemptId, Kept, Store};
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::{LineError, LineMode};
use crate::ui::drill::{Desk, Drill, DrillError, Ending, Pace};
use crate::ui::question::{QuestionsGone, Shown, shown};
use crate::ui::score::Call;
use crate::ui::screen::{Role, Screen};

use super::super::context::Context;
use super::super::failure::Failure;
use super::Play;

/// Somebody, or a script, in front of a round.
pub(super) struct Sitting<'s, O> {
    context: &'s Context,
    wants: &'s Play,
    wanted: Wanted,
    line: LineMode<StdinLock<'static>, O>,
    somebody_types: bool,
    can_clear: bool,
}

/// An attempt that is in the store, with its questions.
type Begun<'l> = (AttemptId, Attempt, Vec<Shown<'l>>);

/// What somebody decides about an unfinished round.
enum Decision {
    GoOn,
    BeginAnew,
    Stop,
    Leave,
}

/// What came of looking for an unfinished round.
enum Found<'l> {
    /// There is one, and it is gone on with.
    Wanted(Box<Begun<'l>>),
    /// There is none, or it is not wanted.
    Nothing,
    /// Somebody does not want to play at all.
    Over(Ending),
}

impl<'s, O: Write + IsTerminal> Sitting<'s, O> {
    pub(super) fn new(context: &'s Context, wants: &'s Play, wanted: Wanted, output: O) -> Self {
        let somebody_types = io::stdin().is_terminal();
        let can_clear = output.is_terminal() && Context::moves_cursor();
        let pen = context.pen(&output);
        let line = LineMode { input: io::stdin().lock(), output, pen, echo: !somebody_types };
        Self { context, wants, wanted, line, somebody_types, can_clear }
    }

    /// Plays a round to its end.
    pub(super) fn play(
        mut self,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
    ) -> Result<(), Failure> {
        let interrupted = self.words_of_end("interrupted-saved", "interrupted-private", None);
        say_when_interrupted(self.line.pen.draw(&Screen::line(Role::Body, interrupted)));
        let begun = match self.unfinished(library, learner, store)? {
            Found::Wanted(begun) => *begun,
            Found::Nothing => self.begin(library, learner, store)?,
            Found::Over(Ending::Left) => return self.clear(),
            Found::Over(_) => return Ok(()),
        };
        let pace = if self.somebody_types { Pace::Waits } else { Pace::Flows };
        let call =
            Call { play: self.wants.call(self.context), keeps: !self.context.globals.private };
        let desk = Desk { library, words: &self.context.words, pace, call: &call };
        let opened = Drill::open(desk, store, begun, Context::now());
        let (mut drill, first) = opened.map_err(|error| self.drill_failure(&error))?;
        let played = self.line.play(&mut drill, &first, &Context::now);
        played.map_err(|error| match error {
            LineError::Dialogue(error) => self.drill_failure(&error),
            LineError::Io(error) => self.context.io_failure(&error),
        })?;
        self.say_goodbye(&drill)
    }

    /// Looks for an unfinished round, if one is wanted.
    fn unfinished<'l>(
        &mut self,
        library: &'l Library,
        learner: &Learner,
        store: &dyn Store,
    ) -> Result<Found<'l>, Failure> {
        let asks = self.somebody_types && !self.wants.resume;
        if self.wants.new || !(self.wants.resume || asks) {
            return Ok(Found::Nothing);
        }
        // Whoever wants a form goes on with that form and no other round.
        let kept = store.unfinished(learner, self.wants.form);
        let kept = kept.map_err(|error| self.context.store_failure(&error))?;
        // A round of which nothing is done is no loss, so nobody is asked about it.
        match kept.filter(|kept| !asks || !kept.entries.is_empty()) {
            Some(kept) => self.go_on(library, kept, asks),
            None if self.wants.resume => {
                self.show(Role::Body, say!(self.context.words, "resume-none"))?;
                Ok(Found::Nothing)
            }
            None => Ok(Found::Nothing),
        }
    }

    /// Goes on with an unfinished round, if it is wanted and its questions are still there.
    fn go_on<'l>(
        &mut self,
        library: &'l Library,
        kept: Kept,
        asks: bool,
    ) -> Result<Found<'l>, Failure> {
        let words = &self.context.words;
        let shown = match shown(library, &kept.plan) {
            Ok(shown) => shown,
            Err(QuestionsGone(count)) => {
                self.show(Role::Body, say!(words, "resume-gone", count = count))?;
                return Ok(Found::Nothing);
            }
        };
        let is_changed = |asked: &Asked| {
            library.find_asked(asked).is_some_and(|(bank, _)| bank.fingerprint != asked.fingerprint)
        };
        if kept.plan.questions.iter().any(is_changed) {
            self.show(Role::Body, say!(words, "resume-changed"))?;
        }
        let attempt = Attempt::replay(kept.plan, &kept.entries)
            .map_err(|error| self.drill_failure(&error.into()))?;
        let (done, total) = done_of(&attempt);
        let id = if asks { "resume-offer" } else { "resume-going-on" };
        self.show(Role::Body, say!(words, id, done = done, total = total))?;
        let decision = if asks { self.ask_to_go_on()? } else { Decision::GoOn };
        Ok(match decision {
            Decision::GoOn => Found::Wanted(Box::new((kept.id, attempt, shown))),
            Decision::BeginAnew => Found::Nothing,
            Decision::Stop => Found::Over(Ending::Stopped),
            Decision::Leave => Found::Over(Ending::Left),
        })
    }

    /// Asks until somebody decides. The end of the input decides to do nothing.
    fn ask_to_go_on(&mut self) -> Result<Decision, Failure> {
        loop {
            let words = &self.context.words;
            let prompt = say!(words, "prompt-resume");
            let typed = self.line.ask(&prompt).map_err(|error| self.context.io_failure(&error))?;
            match typed.as_deref().map(str::trim).map(str::to_lowercase).as_deref() {
                Some("y" | "yes") => return Ok(Decision::GoOn),
                Some("n" | "no") => return Ok(Decision::BeginAnew),
                Some("q") | None => return Ok(Decision::Stop),
                Some("x") => return Ok(Decision::Leave),
                Some(_) => self.show(Role::Hint, say!(words, "resume-help"))?,
            }
        }
    }

    /// Begins a new round.
    fn begin<'l>(
        &mut self,
        library: &'l Library,
        learner: &Learner,
        store: &mut dyn Store,
    ) -> Result<Begun<'l>, Failure> {
        let history = store.seen(learner).map_err(|error| self.context.store_failure(&error))?;
        let plan = self.wants.plan(self.context, library, (learner, &history), &self.wanted)?;
        self.say_welcome(history.is_empty(), &plan)?;
        let shown = shown(library, &plan).map_err(|QuestionsGone(count)| {
            Failure::Content(say!(self.context.words, "resume-gone", count = count))
        })?;
        let id = store.begin(&plan).map_err(|error| self.context.store_failure(&error))?;
        Ok((id, Attempt::start(plan), shown))
    }

    /// Says how to play; to somebody new also where answers go.
    fn say_welcome(&mut self, is_new: bool, plan: &Plan) -> Result<(), Failure> {
        let words = &self.context.words;
        if self.context.globals.private || is_new {
            let id = self.either("saved-here", "private-here");
            self.show(Role::Aside, words.say(id, &[]))?;
        }
        self.show(Role::Hint, say!(words, "ground-rules"))?;
        if let Some(form) = plan.form {
            let (form, total) = (form.word(), self.wants.count());
            return self.show(Role::Body, say!(words, "form-welcome", form = form, total = total));
        }
        let count = plan.questions.len();
        if count < self.wants.count() {
            self.show(Role::Body, say!(words, "round-smaller", count = count))?;
        }
        Ok(())
    }

    fn say_goodbye(&mut self, drill: &Drill<'_>) -> Result<(), Failure> {
        match drill.ending() {
            Some(Ending::Left) => self.clear()?,
            Some(Ending::Stopped) => {
                let done = Some(done_of(drill.attempt()));
                let text = self.words_of_end("stopped-saved", "stopped-private", done);
                self.show(Role::Body, text)?;
            }
            Some(Ending::Finished) | None => {}
        }
        if self.wants.json {
            let id = (!self.context.globals.private).then(|| drill.id());
            self.context.print(&format!("{}\n", json::attempt(drill.attempt(), id)))?;
        }
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Failure> {
        let cleared = if self.can_clear { self.line.clear() } else { Ok(()) };
        cleared.map_err(|error| self.context.io_failure(&error))
    }

    fn show(&mut self, role: Role, text: String) -> Result<(), Failure> {
        let mut screen = Screen::line(role, text);
        screen.gap();
        self.line.show(&screen).map_err(|error| self.context.io_failure(&error))
    }

    fn either(&self, saved: &'static str, private: &'static str) -> &'static str {
        if self.context.globals.private { private } else { saved }
    }

    /// What is said when a round ends before its time, with how to go on.
    fn words_of_end(
        &self,
        saved: &'static str,
        private: &'static str,
        done: Option<(usize, usize)>,
    ) -> String {
        let (done, total) = done.unwrap_or_default();
        let call = self.wants.call(self.context);
        say!(
            self.context.words,
            self.either(saved, private),
            done = done,
            total = total,
            call = call
        )
    }

    fn drill_failure(&self, error: &DrillError) -> Failure {
        match error {
            DrillError::Store(error) => self.context.store_failure(error),
            DrillError::Attempt(_) => Failure::Content(say!(self.context.words, "resume-broken")),
        }
    }
}

fn done_of(attempt: &Attempt) -> (usize, usize) {
    (attempt.done(), attempt.total())
}
