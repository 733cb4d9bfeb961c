//! `scamdrill banks show`: what is in a bank, without its answers.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::bank::shelf::Shelf;
use crate::say;
use crate::ui::banks;
use crate::ui::text::clean_line;

use super::super::context::Context;
use super::super::failure::Failure;
use super::refuse;

#[derive(Args)]
pub(super) struct Show {
    #[arg(value_name = "BANK")]
    named: String,
    #[arg(long, value_name = "FILE")]
    bank: Vec<PathBuf>,
}

impl Show {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let shelf = context.shelf(&self.bank);
        let found = shelf.banks().iter().find(|(_, bank)| bank.id.as_str() == self.named);
        match found {
            Some((_, bank)) => context.draw(&banks::contents(&context.words, bank)),
            None if is_file(&self.named) => of_file(context, Path::new(&self.named)),
            None => Err(self.unknown(context, &shelf)),
        }
    }

    fn unknown(&self, context: &Context, shelf: &Shelf) -> Failure {
        // It may be among the files that hold mistakes.
        if let Err(refused) = refuse(context, shelf) {
            return refused;
        }
        let ids: Vec<&str> = shelf.banks().iter().map(|(_, bank)| bank.id.as_str()).collect();
        let (id, banks) = (clean_line(&self.named), ids.join(", "));
        Failure::Usage(say!(context.words, "no-such-bank", id = id, banks = banks))
    }
}

/// Whether a word that is no bank's id names a file, which may be missing.
fn is_file(word: &str) -> bool {
    let path = Path::new(word);
    path.extension().is_some() || path.components().count() > 1 || path.exists()
}

/// What is in a file, which may be that of a bank on the shelf as well.
fn of_file(context: &Context, file: &Path) -> Result<(), Failure> {
    let mut shelf = Shelf::default();
    shelf.add_file(file);
    refuse(context, &shelf)?;
    for (_, bank) in shelf.banks() {
        context.draw(&banks::contents(&context.words, bank))?;
    }
    Ok(())
}
