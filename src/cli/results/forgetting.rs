//! `scamdrill results forget` and `retain`: answers that go for good.

use clap::Args;
use jiff::{SignedDuration, Timestamp};

use crate::domain::class::Class;
use crate::domain::learner::Learner;
use crate::say;
use crate::store::{Forget, Held, SqliteStore, Store};
use crate::ui::screen::{Role, Screen};

use super::super::consent::consents;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::learner::learner;
use super::super::people::People;
use super::super::rosters::Rosters;
use super::namesakes;

/// What has to be typed.
const CONSENT: &str = "forget";

#[derive(Args)]
pub(super) struct ForgetCommand {
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    learner: Option<String>,
    #[arg(long)]
    all: bool,
    #[arg(long)]
    yes: bool,
}

#[derive(Args)]
pub(super) struct Retain {
    #[arg(value_parser = clap::value_parser!(u16).range(1..))]
    days: u16,
    #[arg(long)]
    dry_run: bool,
    #[arg(long)]
    yes: bool,
}

impl ForgetCommand {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match self.learner.as_deref() {
            None => forget(context, Forget::Everything, self.yes),
            Some(text) => forget_learner(context, text, self.yes),
        }
    }
}

impl Retain {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let what = Forget::Before(days_ago(self.days));
        if !self.dry_run {
            return forget(context, what, self.yes);
        }
        match context.existing_store()? {
            Some(store) => {
                context.print(&format!("{}\n", told(context, held(context, &store, what)?, false)))
            }
            None => context.tell(&say!(context.words, "forget-nothing")),
        }
    }
}

/// Forgets somebody. The name goes last: while it is there, whoever was interrupted can ask again.
fn forget_learner(context: &Context, text: &str, is_sure: bool) -> Result<(), Failure> {
    context.refuse_private()?;
    let id = learner(context, Some(text))?;
    let is_held = all_of(context, &id)? != Held::default();
    if is_held {
        forget(context, Forget::Learner(&id), is_sure)?;
    }
    let people = People::look(context)?;
    if people.member(&id).is_some() {
        return leave_class(context, &id, is_sure || is_held);
    }
    namesakes::tell(context, &people, (text, &id), "forget", is_held)?;
    if is_held { Ok(()) } else { context.tell(&say!(context.words, "forget-nothing")) }
}

/// Takes somebody out of every class, once nothing is held of them any more. Whoever was not asked
/// about answers, because there are none, is asked about this.
fn leave_class(context: &Context, learner: &Learner, was_asked: bool) -> Result<(), Failure> {
    let is_in = |class: &Class| class.members.iter().any(|member| member.id == *learner);
    if all_of(context, learner)? != Held::default() {
        return Ok(());
    }
    let question = Screen::line(Role::Body, say!(context.words, "forget-class-only"));
    if !was_asked && !consents(context, &question, CONSENT)? {
        return context.tell(&say!(context.words, "forget-kept"));
    }
    let mut rosters = Rosters::open(context)?;
    let mut changed: Vec<Class> =
        rosters.classes().iter().filter(|class| is_in(class)).cloned().collect();
    changed.iter_mut().for_each(|class| class.members.retain(|member| member.id != *learner));
    rosters.keep(&changed, None)?;
    context.tell(&say!(context.words, "forget-left-class"))
}

/// How much is held of a learner.
fn all_of(context: &Context, learner: &Learner) -> Result<Held, Failure> {
    match context.existing_store()? {
        Some(store) => held(context, &store, Forget::Learner(learner)),
        None => Ok(Held::default()),
    }
}

fn days_ago(days: u16) -> Timestamp {
    let back = SignedDuration::from_hours(24 * i64::from(days));
    Context::now().saturating_sub(back).unwrap_or(Timestamp::MIN)
}

fn held(context: &Context, store: &SqliteStore, what: Forget<'_>) -> Result<Held, Failure> {
    store.held(what).map_err(|error| context.store_failure(&error))
}

/// Says what goes, asks, and forgets.
fn forget(context: &Context, what: Forget<'_>, is_sure: bool) -> Result<(), Failure> {
    context.refuse_private()?;
    let nothing = || context.tell(&say!(context.words, "forget-nothing"));
    let Some(mut store) = context.existing_store()? else { return nothing() };
    let going = held(context, &store, what)?;
    if going == Held::default() {
        return nothing();
    }
    let question = Screen::line(Role::Body, told(context, going, false));
    if !is_sure && !consents(context, &question, CONSENT)? {
        return context.tell(&say!(context.words, "forget-kept"));
    }
    let gone = store.forget(what).map_err(|error| context.store_failure(&error))?;
    context.tell(&told(context, gone, true))
}

/// How much goes, or has gone.
fn told(context: &Context, held: Held, is_done: bool) -> String {
    let Held { learners, attempts, answers } = held;
    let id = if is_done { "forget-done" } else { "forget-going" };
    say!(context.words, id, learners = learners, rounds = attempts, answers = answers)
}
