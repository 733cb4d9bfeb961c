//! `scamdrill play`: a practice round. Here what can be asked for; [`choose`] picks the questions,
//! [`sitting`] goes through them with whoever types.

mod choose;
mod sitting;

use std::io::{self, IsTerminal};
use std::path::PathBuf;

use clap::Args;

use crate::domain::form::{ASKED, Form};
use crate::domain::learner::Learner;
use crate::domain::selection::Wanted;
use crate::domain::tactic::Tactic;
use crate::store::{MemoryStore, Store};
use crate::ui::text::clean_line;

use super::arguments::{TopicOrBank, forms, tactics};
use super::context::Context;
use super::failure::Failure;
use super::learner::learner;
use super::quoted::quoted;
use sitting::Sitting;

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
        let wanted = self.wanted(context, &library)?;
        let learner = self.learner(context)?;
        let mut store: Box<dyn Store> = match context.globals.private {
            true => Box::new(MemoryStore::default()),
            false => Box::new(context.open_store()?),
        };
        // With --json, stdout is for the document alone.
        if self.json {
            self.sit(context, wanted, io::stderr()).play(&library, &learner, &mut *store)
        } else {
            self.sit(context, wanted, io::stdout()).play(&library, &learner, &mut *store)
        }
    }

    fn sit<'s, O: io::Write + IsTerminal>(
        &'s self,
        context: &'s Context,
        wanted: Wanted,
        output: O,
    ) -> Sitting<'s, O> {
        Sitting::new(context, self, wanted, output)
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
        learner(context, self.learner.as_deref())
    }
}
