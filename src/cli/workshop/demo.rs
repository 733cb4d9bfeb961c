//! `scamdrill workshop demo`: a rehearsal with made-up learners, of which nothing is kept.

use clap::Args;

use super::super::context::Context;
use super::super::failure::Failure;
use super::start::Start;

#[derive(Args)]
pub(super) struct Demo {
    #[command(flatten)]
    start: Start,
    #[arg(long, default_value_t = 12, value_parser = clap::value_parser!(u16).range(1..=500))]
    learners: u16,
}

impl Demo {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        self.start.rehearse(context, self.learners)
    }
}
