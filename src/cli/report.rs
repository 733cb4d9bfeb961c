//! `scamdrill report`: pages with plots. One file a kind of report.

mod class;

use std::path::PathBuf;

use clap::Args;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Report {
    #[command(flatten)]
    about: About,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    html: Option<PathBuf>,
    #[arg(long)]
    json: bool,
}

/// What a report is about: exactly one of these.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct About {
    #[arg(long, value_name = "CLASS")]
    class: Option<String>,
}

impl Report {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match &self.about.class {
            Some(name) => class::report(self, context, name),
            // The group above lets none through.
            None => Ok(()),
        }
    }
}
