//! `scamdrill results subject`: all that is held of one learner, for whoever asks.

use clap::Args;

use crate::exchange::subject_json;
use crate::store::{Kept, Store};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::learner::learner;
use super::super::people::People;
use super::namesakes;

#[derive(Args)]
pub(super) struct Subject {
    learner: String,
}

impl Subject {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let learner = learner(context, Some(&self.learner))?;
        let failed = |error| context.store_failure(&error);
        let mut kept: Vec<Kept> = Vec::new();
        if let Some(store) = context.existing_store()? {
            for summary in store.attempts(Some(&learner)).map_err(failed)? {
                kept.extend(store.attempt(summary.id).map_err(failed)?);
            }
        }
        let people = People::look(context)?;
        namesakes::tell(context, &people, (&self.learner, &learner), "subject", !kept.is_empty())?;
        let found = people.member(&learner);
        context.print(&format!("{}\n", subject_json::subject(&learner, found, &kept)))
    }
}
