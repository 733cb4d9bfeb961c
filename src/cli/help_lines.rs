//! `scamdrill help-lines`: where to report and get help.

use clap::Args;

use crate::bank::guides::help_lines::{Country, Directory};
use crate::exchange::guides_json;
use crate::say;
use crate::ui::help_lines::{all, of_country};
use crate::ui::text::clean_line;

use super::context::Context;
use super::failure::Failure;
use super::settings::Name;

#[derive(Args)]
pub(super) struct HelpLines {
    country: Option<String>,
    #[arg(long)]
    json: bool,
}

impl HelpLines {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let (directory, today) = (Directory::load(), Context::today());
        let country = match self.country.as_deref() {
            Some(name) => {
                let found = directory.find(name);
                Some(found.ok_or_else(|| unknown(context, &directory, name))?)
            }
            None => country_set(context, &directory)?,
        };
        match (country, self.json) {
            (Some(country), true) => {
                let text = guides_json::help_lines(&directory, country, today);
                context.print(&format!("{text}\n"))
            }
            (None, true) => {
                context.print(&format!("{}\n", guides_json::all_help_lines(&directory, today)))
            }
            (Some(country), false) => {
                context.draw(&of_country(&context.words, &directory, country, today))
            }
            (None, false) => context.draw(&all(&context.words, &directory)),
        }
    }
}

/// The country in the settings. One that is not at hand is said and passed over: a slip in a file
/// must not stand between somebody and help.
pub(super) fn country_set<'d>(
    context: &Context,
    directory: &'d Directory,
) -> Result<Option<&'d Country>, Failure> {
    let Some(name) = context.settings.get(Name::Country) else { return Ok(None) };
    let found = directory.find(name);
    if found.is_none() {
        context.tell(&say!(context.words, "settings-no-country", country = clean_line(name)))?;
    }
    Ok(found)
}

/// There is no such country; these there are.
pub(super) fn unknown(context: &Context, directory: &Directory, name: &str) -> Failure {
    let names: Vec<&str> =
        directory.countries().iter().map(|country| country.name.as_str()).collect();
    let (country, countries) = (clean_line(name), names.join(", "));
    Failure::Usage(say!(context.words, "no-such-country", country = country, countries = countries))
}
