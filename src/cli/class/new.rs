//! `scamdrill class new`: a class without learners.

use clap::Args;

use crate::domain::class::Class;
use crate::domain::question::Audience;
use crate::say;

use super::super::arguments::audiences;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::rosters::Rosters;
use super::{class_name, typed};

#[derive(Args)]
pub(super) struct New {
    name: String,
    #[arg(long, value_parser = audiences(), default_value = "all")]
    audience: Audience,
}

impl New {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let class = Class::new(class_name(context, &self.name)?, self.audience);
        let mut rosters = Rosters::open(context)?;
        if let Ok(there) = rosters.find(&self.name) {
            let name = there.name.as_str();
            return Err(Failure::Usage(say!(context.words, "class-exists", name = name)));
        }
        rosters.keep(std::slice::from_ref(&class), None)?;
        let (name, typed) = (class.name.as_str(), typed(&class));
        context.tell(&say!(context.words, "class-made", name = name, typed = typed))
    }
}
