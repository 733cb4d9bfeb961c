//! `scamdrill results`: what has been kept.

mod forgetting;
mod keeping;
mod subject;

use clap::{Args, Subcommand};

use crate::domain::attempt::Attempt;
use crate::domain::library::Library;
use crate::exchange::json;
use crate::say;
use crate::store::{AttemptId, Store, StoreError};
use crate::ui::results;

use super::context::Context;
use super::failure::Failure;
use super::learner::learner;

#[derive(Args)]
pub(super) struct Results {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    List {
        #[arg(long = "as", value_name = "NAME")]
        learner: Option<String>,
        #[arg(long)]
        json: bool,
    },
    Show {
        id: i64,
        #[arg(long)]
        json: bool,
    },
    Subject(subject::Subject),
    Forget(forgetting::ForgetCommand),
    Retain(forgetting::Retain),
    Backup(keeping::Backup),
    Restore(keeping::Restore),
}

impl Results {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::List { learner, json } => list(context, learner.as_deref(), *json),
            Action::Subject(subject) => subject.run(context),
            Action::Forget(forget) => forget.run(context),
            Action::Retain(retain) => retain.run(context),
            Action::Backup(backup) => backup.run(context),
            Action::Restore(restore) => restore.run(context),
            Action::Show { id, json } => show(context, AttemptId(*id), *json),
        }
    }
}

fn list(context: &Context, named: Option<&str>, json: bool) -> Result<(), Failure> {
    let learner = named.map(|name| learner(context, Some(name))).transpose()?;
    let attempts = match context.existing_store()? {
        Some(store) => {
            store.attempts(learner.as_ref()).map_err(|error| context.store_failure(&error))?
        }
        None => Vec::new(),
    };
    if json {
        return context.print(&format!("{}\n", json::summaries(&attempts)));
    }
    if attempts.is_empty() {
        return context.tell(&results::nothing_for(&context.words, learner.as_ref()));
    }
    context.draw(&results::list(&context.words, &attempts))
}

fn show(context: &Context, id: AttemptId, json: bool) -> Result<(), Failure> {
    let missing = || context.store_failure(&StoreError::NoSuchAttempt(id));
    let store = context.existing_store()?.ok_or_else(missing)?;
    let kept =
        store.attempt(id).map_err(|error| context.store_failure(&error))?.ok_or_else(missing)?;
    let attempt = Attempt::replay(kept.plan, &kept.entries).map_err(|_| {
        Failure::Content(say!(context.words, "results-broken", id = id.to_string()))
    })?;
    if json {
        return context.print(&format!("{}\n", json::attempt(&attempt, Some(id))));
    }
    let (banks, _) = context.shelf(&[]).into_parts();
    context.draw(&results::round(&context.words, &Library::new(banks), id, &attempt))
}
