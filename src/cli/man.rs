//! `scamdrill man`: the manual page.

use clap::Args;
use clap_mangen::Man as Page;

use super::context::Context;
use super::failure::Failure;

#[derive(Args)]
pub(super) struct Man {}

impl Man {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let mut page = Vec::new();
        let rendered = Page::new(super::help::command()).render(&mut page);
        rendered.map_err(|error| context.io_failure(&error))?;
        context.print(&String::from_utf8_lossy(&page))
    }
}
