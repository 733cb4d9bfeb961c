//! `scamdrill play`: a practice round.

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::Args;
use rand::TryRng;
use rand::rngs::SysRng;

use crate::domain::attempt::{Asked, Attempt, Feedback, Plan};
use crate::domain::bank::Bank;
use crate::domain::id::QuestionId;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::question::{Level, Question};
use crate::domain::seed::Seed;
use crate::domain::selection::{Candidate, SELECTION_VERSION, Wanted, choose};
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::exchange::json;
use crate::say;
use crate::store::{AttemptId, Kept, MemoryStore, Seen, Store};
use crate::terminal::interrupt::say_when_interrupted;
use crate::terminal::line::{LineError, LineMode};
use crate::ui::drill::{Desk, Drill, DrillError, Ending, Pace};
use crate::ui::screen::{Role, Screen};
use crate::ui::troubles;

use super::arguments::{tactics, topics};
use super::context::Context;
use super::failure::Failure;
use super::settings::Name;

/// Who plays, if nobody says.
const SOMEBODY: &str = "me";

/// Clears the window and what was scrolled out of it.
const CLEAR: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

#[derive(Args)]
pub(super) struct Play {
    #[arg(value_parser = topics())]
    topics: Vec<Topic>,
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=200))]
    count: u16,
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..=3))]
    level: Option<i64>,
    #[arg(long, value_parser = tactics(), hide_possible_values = true)]
    tactic: Option<Tactic>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long)]
    exam: bool,
    #[arg(long)]
    certainty: bool,
    #[arg(long)]
    wrong: bool,
    #[arg(long = "as", value_name = "NAME")]
    learner: Option<String>,
    #[arg(long)]
    resume: bool,
    #[arg(long, conflicts_with = "resume")]
    new: bool,
    #[arg(long)]
    json: bool,
}

type Seens = std::collections::HashMap<QuestionId, Seen>;

/// An attempt that is in the store.
struct Begun {
    id: AttemptId,
    attempt: Attempt,
}

impl Play {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        let learner = self.learner(context)?;
        let mut store: Box<dyn Store> = match context.globals.private {
            true => Box::new(MemoryStore::default()),
            false => Box::new(context.open_store()?),
        };
        // With --json, stdout is for the document alone.
        if self.json {
            let pen = context.pen(&io::stderr());
            self.on_stream(context, &library, &learner, &mut *store, io::stderr(), pen)
        } else {
            let pen = context.pen(&io::stdout());
            self.on_stream(context, &library, &learner, &mut *store, io::stdout(), pen)
        }
    }

    fn on_stream(
        &self,
        context: &Context,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
        output: impl io::Write + IsTerminal,
        pen: crate::terminal::page::Pen,
    ) -> Result<(), Failure> {
        let somebody_types = io::stdin().is_terminal();
        let clears = output.is_terminal();
        let mut line = LineMode { input: io::stdin().lock(), output, pen, echo: !somebody_types };
        let begun = self.begin(context, library, learner, store, &mut line, somebody_types)?;
        say_when_interrupted(
            context
                .words
                .say(self.either(context, "interrupted-saved", "interrupted-private"), &[]),
        );

        let pace = if somebody_types { Pace::Waits } else { Pace::Flows };
        let desk = Desk { library, words: &context.words, pace };
        let opened = Drill::open(desk, store, begun.id, begun.attempt, Context::now());
        let (mut drill, first) = opened.map_err(|error| self.drill_failure(context, &error))?;
        line.play(&mut drill, &first, &Context::now)
            .map_err(|error| self.line_failure(context, &error))?;
        self.say_goodbye(context, &drill, &mut line, clears)
    }

    /// Goes on with an unfinished round, if there is one and it is wanted, or begins a new one.
    fn begin<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
        line: &mut LineMode<I, O>,
        somebody_types: bool,
    ) -> Result<Begun, Failure> {
        let unfinished = match self.new {
            true => None,
            false => store.unfinished(learner).map_err(|error| context.store_failure(&error))?,
        };
        let asks = somebody_types && !self.resume;
        if let Some(kept) = unfinished.filter(|_| self.resume || asks)
            && let Some(begun) = self.offer(context, library, kept, line, asks)?
        {
            return Ok(begun);
        }
        if self.resume {
            self.show(context, line, Role::Body, say!(context.words, "resume-none"))?;
        }
        self.say_welcome(context, store, line)?;
        self.begin_new(context, library, learner, store)
    }

    /// Offers an unfinished round; none if it is not wanted or cannot go on.
    fn offer<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        library: &Library,
        kept: Kept,
        line: &mut LineMode<I, O>,
        asks: bool,
    ) -> Result<Option<Begun>, Failure> {
        let words = &context.words;
        let gone = kept
            .plan
            .questions
            .iter()
            .filter(|asked| library.find(&asked.question).is_none())
            .count();
        if gone > 0 {
            self.show(context, line, Role::Body, say!(words, "resume-gone", count = gone))?;
            return Ok(None);
        }
        let attempt = Attempt::replay(kept.plan, &kept.entries)
            .map_err(|error| self.drill_failure(context, &error.into()))?;
        let (done, total) = done_of(&attempt);
        if !asks {
            self.show(
                context,
                line,
                Role::Body,
                say!(words, "resume-going-on", done = done, total = total),
            )?;
            return Ok(Some(Begun { id: kept.id, attempt }));
        }
        self.show(
            context,
            line,
            Role::Body,
            say!(words, "resume-offer", done = done, total = total),
        )?;
        let goes_on = self.ask_yes(context, line)?;
        Ok(goes_on.then_some(Begun { id: kept.id, attempt }))
    }

    /// Asks until somebody says yes or no; the end of the input is a no.
    fn ask_yes<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        line: &mut LineMode<I, O>,
    ) -> Result<bool, Failure> {
        loop {
            let prompt = say!(context.words, "prompt-resume");
            let typed = line.ask(&prompt).map_err(|error| context.io_failure(&error))?;
            match typed.as_deref().map(str::trim) {
                Some("y" | "Y" | "yes") => return Ok(true),
                Some("n" | "N" | "no") | None => return Ok(false),
                Some(_) => {}
            }
        }
    }

    fn begin_new(
        &self,
        context: &Context,
        library: &Library,
        learner: &Learner,
        store: &mut dyn Store,
    ) -> Result<Begun, Failure> {
        let seens = store.seen(learner).map_err(|error| context.store_failure(&error))?;
        let seed = match self.seed {
            Some(seed) => Seed(seed),
            None => draw_seed(context)?,
        };
        let questions = self.choose(context, library, &seens, seed)?;
        let plan = Plan {
            learner: learner.clone(),
            seed,
            selection: SELECTION_VERSION,
            feedback: if self.exam { Feedback::AtEnd } else { Feedback::AfterEach },
            certainty: self.certainty,
            started: Context::now(),
            questions,
        };
        let id = store.begin(&plan).map_err(|error| context.store_failure(&error))?;
        Ok(Begun { id, attempt: Attempt::start(plan) })
    }

    fn choose(
        &self,
        context: &Context,
        library: &Library,
        seens: &Seens,
        seed: Seed,
    ) -> Result<Vec<Asked>, Failure> {
        let wanted = Wanted {
            topics: self.topics.clone(),
            level: self.level.and_then(Level::new),
            tactic: self.tactic,
        };
        let seen = |question: &Question| seens.get(&question.id).copied().unwrap_or_default();
        let candidates: Vec<Candidate<'_>> = library
            .questions()
            .filter(|(bank, question)| wanted.admits(bank, question))
            .filter(|(_, question)| !self.wrong || seen(question).missed)
            .map(|(bank, question)| Candidate {
                question,
                topic: bank.topic,
                // A seed gives the same round to everybody, whatever they have seen.
                times_seen: if self.seed.is_some() { 0 } else { seen(question).times },
            })
            .collect();
        let chosen = choose(&candidates, usize::from(self.count), seed);
        if chosen.is_empty() {
            let id = if self.wrong { "no-question-missed" } else { "no-question-left" };
            return Err(Failure::Content(context.words.say(id, &[])));
        }
        let found = chosen.into_iter().filter_map(|id| library.find(id));
        Ok(found.map(|(bank, question)| asked(bank, question, seen(question).times > 0)).collect())
    }

    fn learner(&self, context: &Context) -> Result<Learner, Failure> {
        let name = self.learner.as_deref().or(context.settings.get(Name::Who)).unwrap_or(SOMEBODY);
        name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
    }

    /// Says once where answers go, and how to play.
    fn say_welcome<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        store: &dyn Store,
        line: &mut LineMode<I, O>,
    ) -> Result<(), Failure> {
        let words = &context.words;
        let is_first =
            store.attempts(None).map_err(|error| context.store_failure(&error))?.is_empty();
        if context.globals.private || is_first {
            let id = self.either(context, "saved-here", "private-here");
            self.show(context, line, Role::Aside, words.say(id, &[]))?;
        }
        self.show(context, line, Role::Hint, say!(words, "ground-rules"))
    }

    fn show<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        line: &mut LineMode<I, O>,
        role: Role,
        text: String,
    ) -> Result<(), Failure> {
        let mut screen = Screen::line(role, text);
        screen.gap();
        line.show(&screen).map_err(|error| context.io_failure(&error))
    }

    fn say_goodbye<I: io::BufRead, O: io::Write>(
        &self,
        context: &Context,
        drill: &Drill<'_>,
        line: &mut LineMode<I, O>,
        clears: bool,
    ) -> Result<(), Failure> {
        match drill.ending() {
            Some(Ending::Left) => {
                let cleared = if clears { line.output.write_all(CLEAR.as_bytes()) } else { Ok(()) };
                return cleared
                    .and_then(|()| line.output.flush())
                    .map_err(|error| context.io_failure(&error));
            }
            Some(Ending::Stopped) => {
                let (done, total) = done_of(drill.attempt());
                let id = self.either(context, "stopped-saved", "stopped-private");
                self.show(
                    context,
                    line,
                    Role::Body,
                    say!(context.words, id, done = done, total = total),
                )?;
            }
            Some(Ending::Finished) | None => {}
        }
        if self.json {
            let id = (!context.globals.private).then(|| drill.id());
            context.print(&format!("{}\n", json::attempt(drill.attempt(), id)))?;
        }
        Ok(())
    }

    fn either(
        &self,
        context: &Context,
        saved: &'static str,
        private: &'static str,
    ) -> &'static str {
        if context.globals.private { private } else { saved }
    }

    fn line_failure(&self, context: &Context, error: &LineError) -> Failure {
        match error {
            LineError::Drill(error) => self.drill_failure(context, error),
            LineError::Io(error) => context.io_failure(error),
        }
    }

    fn drill_failure(&self, context: &Context, error: &DrillError) -> Failure {
        match error {
            DrillError::Store(error) => context.store_failure(error),
            DrillError::QuestionsGone(count) => {
                Failure::Content(say!(context.words, "resume-gone", count = *count))
            }
            DrillError::Attempt(error) => Failure::Content(error.to_string()),
        }
    }
}

fn done_of(attempt: &Attempt) -> (usize, usize) {
    let total = attempt.standings().len();
    (attempt.current().unwrap_or(total), total)
}

fn asked(bank: &Bank, question: &Question, seen_before: bool) -> Asked {
    Asked {
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

/// A seed from the system, short enough to be written on a sheet.
fn draw_seed(context: &Context) -> Result<Seed, Failure> {
    let drawn = SysRng.try_next_u32();
    drawn.map(|word| Seed(u64::from(word))).map_err(|error| {
        Failure::Content(say!(context.words, "no-chance", reason = error.to_string()))
    })
}
