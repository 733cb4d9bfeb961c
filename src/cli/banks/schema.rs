//! `scamdrill banks schema`: what a text editor needs to help while a bank is written.

use clap::Args;

use crate::bank::schema::schema;

use super::super::context::Context;
use super::super::failure::Failure;

#[derive(Args)]
pub(super) struct Schema {}

impl Schema {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let schema = schema(&|id| context.words.say(id, &[]));
        // With `#`, a value is written over several lines.
        context.print(&format!("{schema:#}\n"))
    }
}
