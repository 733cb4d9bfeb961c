//! `scamdrill report`: pages to keep, print or hand over.

mod learner;

use std::path::PathBuf;

use clap::Args;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Report {
    #[arg(long, value_name = "LEARNER")]
    learner: String,
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

impl Report {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        learner::run(context, &self.learner, self.html.as_deref())
    }
}
