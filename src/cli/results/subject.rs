//! `scamdrill results subject`: all that is held of one learner, for whoever asks.

use clap::Args;

use crate::domain::learner::Learner;
use crate::exchange::subject_json::{self, Attended};
use crate::store::{Kept, Store, StoreError};

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
        let (mut kept, mut rooms): (Vec<Kept>, Vec<Attended>) = (Vec::new(), Vec::new());
        if let Some(store) = context.existing_store()? {
            for summary in store.attempts(Some(&learner)).map_err(failed)? {
                kept.extend(store.attempt(summary.id).map_err(failed)?);
            }
            rooms = attended(&store, &learner).map_err(failed)?;
        }
        let people = People::look(context)?;
        let is_known = !kept.is_empty() || !rooms.is_empty();
        namesakes::tell(context, &people, (&self.learner, &learner), "subject", is_known)?;
        let found = people.member(&learner);
        context.print(&format!("{}\n", subject_json::subject(&learner, found, &rooms, &kept)))
    }
}

/// The workshops in which somebody was.
fn attended(store: &dyn Store, learner: &Learner) -> Result<Vec<Attended>, StoreError> {
    let mut found = Vec::new();
    for summary in store.rooms()? {
        let Some(room) = store.room(summary.id)?.map(|kept| kept.room()) else { continue };
        let name = room.number_of(learner).and_then(|id| room.member(id)).map(|one| &one.name);
        found.extend(name.map(|name| Attended { room: summary, name: name.clone() }));
    }
    Ok(found)
}
