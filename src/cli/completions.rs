//! `scamdrill completions`: what a shell needs to complete our commands.

use clap::Args;
use clap_complete::{Shell, generate};

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Completions {
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let mut script = Vec::new();
        generate(self.shell, &mut super::help::command(), "scamdrill", &mut script);
        context.print(&String::from_utf8_lossy(&script))
    }
}
