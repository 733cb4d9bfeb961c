//! `scamdrill banks export`: questions in a form that other places take.

mod page;

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::super::context::Context;
use super::super::failure::Failure;
use super::chosen::Chosen;

/// A kind of file.
#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Page,
}

#[derive(Args)]
pub(super) struct Export {
    #[arg(long, value_enum, ignore_case = true)]
    format: Format,
    #[command(flatten)]
    chosen: Chosen,
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        match self.format {
            Format::Page => page::save(context, &self.chosen, &self.output),
        }
    }
}
