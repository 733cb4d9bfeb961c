//! `scamdrill workshop`: a room with a trainer, phones and a big screen. One file an action.

mod check;
mod demo;
mod end;
mod list;
mod pacing;
mod plan;
mod resume;
mod running;
mod start;
mod until;
mod welcome;
mod whereabouts;

use clap::{Args, Subcommand};

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Workshop {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
enum Action {
    Start(start::Start),
    Check(check::Check),
    Demo(demo::Demo),
    Plan(plan::Plan),
    List(list::List),
    Resume(resume::Resume),
    End(end::End),
}

impl Workshop {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::Start(start) => start.run(context),
            Action::Check(check) => check.run(context),
            Action::Demo(demo) => demo.run(context),
            Action::Plan(plan) => plan.run(context),
            Action::List(list) => list.run(context),
            Action::Resume(resume) => resume.run(context),
            Action::End(end) => end.run(context),
        }
    }
}
