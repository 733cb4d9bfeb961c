//! `scamdrill banks export`: questions in a form that other places take.

mod page;

use std::path::PathBuf;

use clap::Args;

use crate::domain::text::closed_words;

use super::super::arguments::bank_formats;
use super::super::context::Context;
use super::super::failure::Failure;
use super::chosen::Chosen;

closed_words! {
    /// A kind of file.
    pub(in super::super) enum Format {
        Page = "page",
    }
}

#[derive(Args)]
pub(super) struct Export {
    #[arg(long, value_parser = bank_formats(), ignore_case = true)]
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
