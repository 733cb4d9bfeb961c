//! `scamdrill man`: the manual page.

use std::io;

use clap::{Args, Command};
use clap_mangen::Man as Page;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Man {}

impl Man {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let mut tree = super::help::command();
        tree.build();
        let mut pages = Vec::new();
        write(&tree, &mut pages).map_err(|error| context.io_failure(&error))?;
        context.print(&String::from_utf8_lossy(&pages))
    }
}

/// The page of a command and, after it, those of the commands below it.
fn write(command: &Command, pages: &mut Vec<u8>) -> io::Result<()> {
    Page::new(command.clone()).render(pages)?;
    command.get_subcommands().try_for_each(|below| write(below, pages))
}
