//! `scamdrill workshop`: a room with a trainer. One file an action.

mod plan;

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
    Plan(plan::Plan),
}

impl Workshop {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.action {
            Action::Plan(plan) => plan.run(context),
        }
    }
}
