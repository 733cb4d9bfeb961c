//! A round with whoever types: going on or beginning anew, playing, saying goodbye.

use std::io::{self, IsTerminal, StdinLock, Write};

use crate::domain::attempt::Attempt;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::exchange::json;
use crate::say;
use crate::store::{AttemptId, Kept, Store};
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::{LineError, LineMode};
use crate::ui::drill::{Desk, Drill, DrillError, Ending, Pace};
use crate::ui::screen::{Role, Screen};

use super::super::context::Context;
use super::super::failure::Failure;
use super::Play;

/// Clears the window and what was scrolled out of it.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

/// Somebody, or a script, in front of a round.
pub(super) struct Sitting<'s, O> {
    context: &'s Context,
    wants: &'s Play,
    line: LineMode<StdinLock<'static>, O>,
    somebody_types: bool,
    can_clear: bool,
}

/// An attempt that is in the store.
struct Begun {
    id: AttemptId,
    attempt: Attempt,
}

impl<'s, O: Write + IsTerminal> Sitting<'s, O> {
    pub(super) fn new(context: &'s Context, wants: &'s Play, output: O) -> Self {
        let somebody_types = io::stdin().is_terminal();
        let can_clear = output.is_terminal();
        let pen = context.pen(&output);
        let line = LineMode { input: io::stdin().lock(), output, pen, echo: !somebody_types };
        Self { context, wants, line, somebody_types, can_clear }
    }

    /// Plays a round to its end.
    pub(super) fn play(
        mut self,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
    ) -> Result<(), Failure> {
        let interrupted = self.either("interrupted-saved", "interrupted-private");
        say_when_interrupted(self.context.words.say(interrupted, &[]));
        let begun = self.begin(library, learner, store)?;
        let pace = if self.somebody_types { Pace::Waits } else { Pace::Flows };
        let desk = Desk { library, words: &self.context.words, pace };
        let opened = Drill::open(desk, store, begun.id, begun.attempt, Context::now());
        let (mut drill, first) = opened.map_err(|error| self.drill_failure(&error))?;
        let played = self.line.play(&mut drill, &first, &Context::now);
        played.map_err(|error| match error {
            LineError::Drill(error) => self.drill_failure(&error),
            LineError::Io(error) => self.context.io_failure(&error),
        })?;
        self.say_goodbye(&drill)
    }

    /// Goes on with an unfinished round, if there is one and it is wanted, or begins a new one.
    fn begin(
        &mut self,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
    ) -> Result<Begun, Failure> {
        let asks = self.somebody_types && !self.wants.resume;
        if !self.wants.new && (self.wants.resume || asks) {
            let kept =
                store.unfinished(learner).map_err(|error| self.context.store_failure(&error))?;
            if let Some(kept) = kept
                && let Some(begun) = self.go_on(library, kept, asks)?
            {
                return Ok(begun);
            }
            if self.wants.resume {
                self.show(Role::Body, say!(self.context.words, "resume-none"))?;
            }
        }
        self.say_welcome(store)?;
        let history = store.seen(learner).map_err(|error| self.context.store_failure(&error))?;
        let plan = self.wants.plan(self.context, library, learner, &history)?;
        let id = store.begin(&plan).map_err(|error| self.context.store_failure(&error))?;
        Ok(Begun { id, attempt: Attempt::start(plan) })
    }

    /// Goes on with an unfinished round; none if it is not wanted or cannot be gone on with.
    fn go_on(
        &mut self,
        library: &Library,
        kept: Kept,
        asks: bool,
    ) -> Result<Option<Begun>, Failure> {
        let words = &self.context.words;
        let is_gone = |id| library.find(id).is_none();
        let gone = kept.plan.questions.iter().filter(|asked| is_gone(&asked.question)).count();
        if gone > 0 {
            self.show(Role::Body, say!(words, "resume-gone", count = gone))?;
            return Ok(None);
        }
        let attempt = Attempt::replay(kept.plan, &kept.entries)
            .map_err(|error| self.drill_failure(&error.into()))?;
        let (done, total) = done_of(&attempt);
        let id = if asks { "resume-offer" } else { "resume-going-on" };
        self.show(Role::Body, say!(words, id, done = done, total = total))?;
        let wanted = !asks || self.ask_yes()?;
        Ok(wanted.then_some(Begun { id: kept.id, attempt }))
    }

    /// Asks until somebody says yes or no; the end of the input is a no.
    fn ask_yes(&mut self) -> Result<bool, Failure> {
        loop {
            let prompt = say!(self.context.words, "prompt-resume");
            let typed = self.line.ask(&prompt).map_err(|error| self.context.io_failure(&error))?;
            match typed.as_deref().map(str::trim) {
                Some("y" | "Y" | "yes") => return Ok(true),
                Some("n" | "N" | "no") | None => return Ok(false),
                Some(_) => {}
            }
        }
    }

    /// Says once where answers go, and how to play.
    fn say_welcome(&mut self, store: &dyn Store) -> Result<(), Failure> {
        let is_first = store.is_empty().map_err(|error| self.context.store_failure(&error))?;
        if self.context.globals.private || is_first {
            let id = self.either("saved-here", "private-here");
            self.show(Role::Aside, self.context.words.say(id, &[]))?;
        }
        self.show(Role::Hint, say!(self.context.words, "ground-rules"))
    }

    fn say_goodbye(&mut self, drill: &Drill<'_>) -> Result<(), Failure> {
        match drill.ending() {
            Some(Ending::Left) => return self.clear(),
            Some(Ending::Stopped) => {
                let (done, total) = done_of(drill.attempt());
                let id = self.either("stopped-saved", "stopped-private");
                self.show(Role::Body, say!(self.context.words, id, done = done, total = total))?;
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
        let cleared =
            if self.can_clear { self.line.output.write_all(CLEAR.as_bytes()) } else { Ok(()) };
        let flushed = cleared.and_then(|()| self.line.output.flush());
        flushed.map_err(|error| self.context.io_failure(&error))
    }

    fn show(&mut self, role: Role, text: String) -> Result<(), Failure> {
        let mut screen = Screen::line(role, text);
        screen.gap();
        self.line.show(&screen).map_err(|error| self.context.io_failure(&error))
    }

    fn either(&self, saved: &'static str, private: &'static str) -> &'static str {
        if self.context.globals.private { private } else { saved }
    }

    fn drill_failure(&self, error: &DrillError) -> Failure {
        match error {
            DrillError::Store(error) => self.context.store_failure(error),
            DrillError::QuestionsGone(count) => {
                Failure::Content(say!(self.context.words, "resume-gone", count = *count))
            }
            DrillError::Attempt(_) => Failure::Content(say!(self.context.words, "resume-broken")),
        }
    }
}

fn done_of(attempt: &Attempt) -> (usize, usize) {
    let total = attempt.standings().len();
    (attempt.current().unwrap_or(total), total)
}
