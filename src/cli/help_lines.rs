//! `scamdrill help-lines`: where to report and get help.

use clap::Args;

use crate::bank::help_lines::{directory, find};
use crate::say;
use crate::ui::help_lines::{all, of_country};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::settings::Name;

#[derive(Args)]
pub(super) struct HelpLines {
    country: Option<String>,
}

impl HelpLines {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let wanted = self.country.as_deref().or(context.settings.get(Name::Country));
        let screen = match wanted {
            Some(name) => {
                of_country(&context.words, &find(name).ok_or_else(|| unknown(context, name))?)
            }
            None => all(&context.words),
        };
        context.draw(&screen)
    }
}

fn unknown(context: &Context, name: &str) -> Failure {
    let names: Vec<String> = directory().into_iter().map(|country| country.name).collect();
    let (country, countries) = (clean_line(name), names.join(", "));
    Failure::Usage(say!(context.words, "no-such-country", country = country, countries = countries))
}
