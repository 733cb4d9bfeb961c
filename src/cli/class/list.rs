//! `scamdrill class list`: classes, or the learners of one and who has done what it has to do.

use std::collections::HashMap;

use clap::Args;

use crate::domain::class::{Class, Standing};
use crate::domain::learner::Learner;
use crate::exchange::class_json;
use crate::say;
use crate::store::{Store, Summary};
use crate::ui::classes;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::typed;

#[derive(Args)]
pub(super) struct List {
    name: Option<String>,
    #[arg(long, conflicts_with = "name")]
    archived: bool,
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let rosters = Rosters::look(context)?;
        let attempts = attempts(context)?;
        match &self.name {
            None => self.all(context, &rosters, &attempts)?,
            Some(name) => match rosters.find(name) {
                Ok(class) => self.one(context, &standing(class, &attempts))?,
                // It may stand in a file that cannot be read.
                Err(error) => return rosters.refuse_broken().and(Err(error)),
            },
        }
        rosters.refuse_broken()
    }

    fn all(
        &self,
        context: &Context,
        rosters: &Rosters<'_>,
        attempts: &Attempts,
    ) -> Result<(), Failure> {
        let listed = rosters.classes().iter().filter(|class| self.archived || !class.archived);
        let standings: Vec<Standing<'_>> = listed.map(|class| standing(class, attempts)).collect();
        if self.json {
            return context.print(&format!("{}\n", class_json::list(&standings)));
        }
        match (standings.is_empty(), rosters.classes().is_empty()) {
            (false, _) => context.draw(&classes::list(&context.words, &standings)),
            (true, false) => context.tell(&say!(context.words, "class-none-open")),
            (true, true) => context.tell(&say!(context.words, "class-none")),
        }
    }

    fn one(&self, context: &Context, standing: &Standing<'_>) -> Result<(), Failure> {
        if self.json {
            return context.print(&format!("{}\n", class_json::one(standing)));
        }
        let typed = typed(standing.class);
        context.draw(&classes::one(&context.words, standing, &typed, Context::today()))
    }
}

/// All attempts at forms, by learner.
type Attempts = HashMap<Learner, Vec<Summary>>;

fn attempts(context: &Context) -> Result<Attempts, Failure> {
    let Some(store) = context.existing_store()? else { return Ok(Attempts::new()) };
    let all = store.attempts(None).map_err(|error| context.store_failure(&error))?;
    let mut attempts = Attempts::new();
    for attempt in all.into_iter().filter(|attempt| attempt.form.is_some()) {
        attempts.entry(attempt.learner.clone()).or_default().push(attempt);
    }
    Ok(attempts)
}

/// Who of a class has done the test given last.
fn standing<'c>(class: &'c Class, attempts: &Attempts) -> Standing<'c> {
    let is_done = |id: &Learner| {
        let of = attempts.get(id).into_iter().flatten();
        class.latest().is_some_and(|given| of.into_iter().any(|attempt| attempt.does(given)))
    };
    Standing { class, done: class.members.iter().map(|member| is_done(&member.id)).collect() }
}
