//! `scamdrill play`: a practice round. Here what can be asked for; [`choose`] picks the questions.

mod choose;

use std::path::PathBuf;

use clap::Args;

use crate::domain::form::{ASKED, Form};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::tactic::Tactic;
use crate::exchange::json;
use crate::store::Store;
use crate::ui::drill::Ending;
use crate::ui::score::Call;

pub(super) use choose::named;

use super::arguments::{TopicOrBank, forms, tactics};
use super::context::Context;
use super::failure::Failure;
use super::learner::{call_to_play, learner, tell_task};
use super::seat::Seat;
use super::sitting::{Round, Sat, Unfinished, sit};

/// How many questions, if nobody says.
const COUNT: u16 = 10;

#[derive(Args)]
pub(super) struct Play {
    #[arg(value_parser = TopicOrBank)]
    pub(super) topics: Vec<String>,
    #[arg(long, default_value_t = COUNT, value_parser = clap::value_parser!(u16).range(1..=200))]
    pub(super) count: u16,
    #[arg(long)]
    pub(super) seed: Option<u64>,
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..=3))]
    pub(super) level: Option<i64>,
    #[arg(long, value_parser = tactics(), ignore_case = true, hide_possible_values = true)]
    pub(super) tactic: Option<Tactic>,
    #[arg(long, value_name = "FILE")]
    pub(super) bank: Vec<PathBuf>,
    #[arg(long, value_parser = forms(), ignore_case = true,
          conflicts_with_all = ["count", "level", "tactic", "wrong", "exam"])]
    pub(super) form: Option<Form>,
    #[arg(long)]
    pub(super) exam: bool,
    #[arg(long)]
    pub(super) certainty: bool,
    #[arg(long)]
    pub(super) wrong: bool,
    #[arg(long = "as", value_name = "NAME")]
    pub(super) learner: Option<String>,
    #[arg(long, conflicts_with = "private")]
    pub(super) resume: bool,
    #[arg(long, conflicts_with = "resume")]
    pub(super) new: bool,
    #[arg(long)]
    pub(super) json: bool,
}

/// A round as it is without any argument.
impl Default for Play {
    fn default() -> Self {
        Self {
            topics: Vec::new(),
            count: COUNT,
            seed: None,
            level: None,
            tactic: None,
            bank: Vec::new(),
            form: None,
            exam: false,
            certainty: false,
            wrong: false,
            learner: None,
            resume: false,
            new: false,
            json: false,
        }
    }
}

impl Play {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        // What cannot be played is told before the window changes.
        self.wanted(context, &library)?;
        self.learner(context)?;
        let mut store = context.any_store()?;
        // With --json, stdout is for the document alone.
        let mut seat = if self.json { Seat::beside(context) } else { Seat::new(context)? };
        tell_task(&mut seat, self.learner.as_deref(), &*store, self.form)?;
        let sat = self.sit(&mut seat, &library, &mut *store)?;
        match sat.ending {
            Ending::Left => seat.clear()?,
            _ => seat.end_with(&sat.words)?,
        }
        match sat.attempt.filter(|_| self.json) {
            Some((attempt, id)) => context.print(&format!("{}\n", json::attempt(&attempt, id))),
            None => Ok(()),
        }
    }

    /// Goes through a round, wherever somebody sits.
    pub(super) fn sit(
        &self,
        seat: &mut Seat<'_>,
        library: &Library,
        store: &mut dyn Store,
    ) -> Result<Sat, Failure> {
        let context = seat.context;
        let (wanted, learner) = (self.wanted(context, library)?, self.learner(context)?);
        let plan = |store: &dyn Store| {
            let history = store.seen(&learner).map_err(|error| context.store_failure(&error))?;
            self.plan(context, library, (&learner, &history), &wanted)
        };
        let round = Round {
            learner: &learner,
            form: self.form,
            count: self.count(),
            unfinished: match (self.new, self.resume) {
                (true, _) => Unfinished::Left,
                (false, true) => Unfinished::GoneOnWith,
                (false, false) => Unfinished::Offered,
            },
            call: Call {
                play: call_to_play(context, self.learner.as_deref(), &self.bank),
                keeps: !context.globals.private,
            },
            plan: &plan,
        };
        sit(seat, &round, library, store)
    }

    /// How many questions are wanted.
    fn count(&self) -> usize {
        match self.form {
            Some(_) => 2 * ASKED,
            None => usize::from(self.count),
        }
    }

    fn learner(&self, context: &Context) -> Result<Learner, Failure> {
        learner(context, self.learner.as_deref())
    }
}
