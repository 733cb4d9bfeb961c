//! `scamdrill class archive`: a class that is over, kept but no longer listed.

use clap::Args;

use crate::domain::class::Class;
use crate::say;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::typed;

#[derive(Args)]
pub(super) struct Archive {
    name: String,
    #[arg(long)]
    undo: bool,
}

impl Archive {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let mut rosters = Rosters::open(context)?;
        let class = Class { archived: !self.undo, ..rosters.find(&self.name)?.clone() };
        rosters.keep(std::slice::from_ref(&class), None)?;
        let (name, typed) = (class.name.as_str(), typed(&class));
        context.tell(&match self.undo {
            true => say!(context.words, "class-brought-back", name = name),
            false => say!(context.words, "class-archived", name = name, typed = typed),
        })
    }
}
