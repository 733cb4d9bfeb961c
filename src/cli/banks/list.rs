//! `scamdrill banks list`: every bank, and the mistakes of files that give none.

use std::path::PathBuf;

use clap::Args;

use crate::exchange::json;
use crate::ui::banks;

use super::super::context::Context;
use super::super::failure::Failure;
use super::refuse;

#[derive(Args)]
pub(super) struct List {
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let shelf = context.shelf(&self.bank);
        if self.json {
            let banks = shelf.banks().iter().map(|(origin, bank)| (origin.file(), bank));
            context.print(&format!("{}\n", json::banks(banks)))?;
        } else {
            context.draw(&banks::list(&context.words, &shelf))?;
        }
        refuse(context, &shelf)
    }
}
