//! `scamdrill class rename`: another name, the same learners.

use clap::Args;

use crate::domain::class::Class;
use crate::say;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::class_name;

#[derive(Args)]
pub(super) struct Rename {
    old: String,
    new: String,
}

impl Rename {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let name = class_name(context, &self.new)?;
        let mut rosters = Rosters::open(context)?;
        let old = rosters.find(&self.old)?.clone();
        // Its own name may be written in another way.
        let is_same = name.key() == old.name.key();
        if let (false, Ok(there)) = (is_same, rosters.find(&self.new)) {
            let name = there.name.as_str();
            return Err(Failure::Usage(say!(context.words, "class-exists", name = name)));
        }
        let class = Class { name, ..old.clone() };
        rosters.keep(std::slice::from_ref(&class), Some(&old).filter(|_| !is_same))?;
        let (old, name) = (old.name.as_str(), class.name.as_str());
        context.tell(&say!(context.words, "class-renamed", old = old, name = name))
    }
}
