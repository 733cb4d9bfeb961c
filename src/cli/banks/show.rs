//! `scamdrill banks show`: what is in a bank, without its answers.

use std::path::PathBuf;

use clap::Args;

use crate::say;
use crate::ui::banks;
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::refuse;

#[derive(Args)]
pub(super) struct Show {
    id: String,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
}

impl Show {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let shelf = context.shelf(&self.bank);
        let found = shelf.banks().iter().find(|(_, bank)| bank.id.as_str() == self.id);
        let Some((_, bank)) = found else {
            // It may be among the files that hold mistakes.
            refuse(context, &shelf)?;
            let ids: Vec<&str> = shelf.banks().iter().map(|(_, bank)| bank.id.as_str()).collect();
            return Err(Failure::Usage(say!(
                context.words,
                "no-such-bank",
                id = clean_line(&self.id),
                banks = ids.join(", ")
            )));
        };
        context.draw(&banks::contents(&context.words, bank))
    }
}
