//! `scamdrill play`: a practice round. Here what can be asked for; [`choose`] picks the questions.

mod choose;

use std::path::PathBuf;

use clap::Args;

use crate::domain::form::{ASKED, Form};
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::tactic::Tactic;
use crate::exchange::json;
use crate::store::{MemoryStore, Store};
use crate::ui::drill::Ending;
use crate::ui::score::Call;
use crate::ui::text::clean_line;
use crate::ui::troubles;

use super::arguments::{TopicOrBank, forms, tactics};
use super::context::Context;
use super::failure::Failure;
use super::quoted::quoted;
use super::seat::Seat;
use super::settings::Name;
use super::sitting::{Round, Sat, Unfinished, sit};

/// Who plays, if nobody says.
const SOMEBODY: &str = "me";

#[derive(Args)]
pub(super) struct Play {
    #[arg(value_parser = TopicOrBank)]
    topics: Vec<String>,
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..=200))]
    count: u16,
    #[arg(long)]
    seed: Option<u64>,
    #[arg(long, value_parser = clap::value_parser!(i64).range(1..=3))]
    level: Option<i64>,
    #[arg(long, value_parser = tactics(), ignore_case = true, hide_possible_values = true)]
    tactic: Option<Tactic>,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_parser = forms(), ignore_case = true,
          conflicts_with_all = ["count", "level", "tactic", "wrong", "exam"])]
    form: Option<Form>,
    #[arg(long)]
    exam: bool,
    #[arg(long)]
    certainty: bool,
    #[arg(long)]
    wrong: bool,
    #[arg(long = "as", value_name = "NAME")]
    learner: Option<String>,
    #[arg(long, conflicts_with = "private")]
    resume: bool,
    #[arg(long, conflicts_with = "resume")]
    new: bool,
    #[arg(long)]
    json: bool,
}

impl Play {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let library = context.library(&self.bank)?;
        // What cannot be played is told before the window changes.
        self.wanted(context, &library)?;
        self.learner(context)?;
        let mut store: Box<dyn Store> = match context.globals.private {
            true => Box::new(MemoryStore::default()),
            false => Box::new(context.open_store()?),
        };
        // With --json, stdout is for the document alone.
        let mut seat = if self.json { Seat::beside(context) } else { Seat::new(context)? };
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
            call: Call { play: self.call(context), keeps: !context.globals.private },
            plan: &plan,
        };
        sit(seat, &round, library, store)
    }

    /// What to type to play again under the same name, with the same store and banks.
    fn call(&self, context: &Context) -> String {
        let mut call = "scamdrill play".to_owned();
        let mut add = |flag: &str, value: &str| {
            call.push_str(&format!(" {flag} {}", quoted(&clean_line(value))));
        };
        if let Some(name) = &self.learner {
            add("--as", name);
        }
        if let Some(store) = &context.globals.store {
            add("--store", &store.display().to_string());
        }
        for bank in &self.bank {
            add("--bank", &bank.display().to_string());
        }
        if context.globals.private {
            call.push_str(" --private");
        }
        call
    }

    /// How many questions are wanted.
    fn count(&self) -> usize {
        match self.form {
            Some(_) => 2 * ASKED,
            None => usize::from(self.count),
        }
    }

    fn learner(&self, context: &Context) -> Result<Learner, Failure> {
        let name = self.learner.as_deref().or(context.settings.get(Name::Who)).unwrap_or(SOMEBODY);
        name.parse().map_err(|error| Failure::Usage(troubles::name(&context.words, &error)))
    }
}
