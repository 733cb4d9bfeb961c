//! `scamdrill help-lines`: where to report and get help.

use clap::Args;

use crate::bank::help_lines::{Country, directory, find};
use crate::say;
use crate::ui::screen::{Role, Screen};
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
            Some(name) => of_country(context, &find(name).ok_or_else(|| unknown(context, name))?),
            None => all(context),
        };
        context.draw(&screen)
    }
}

fn unknown(context: &Context, name: &str) -> Failure {
    let names: Vec<String> = directory().into_iter().map(|country| country.name).collect();
    let (country, countries) = (clean_line(name), names.join(", "));
    Failure::Usage(say!(context.words, "no-such-country", country = country, countries = countries))
}

fn of_country(context: &Context, country: &Country) -> Screen {
    let words = &context.words;
    let mut screen = Screen::new();
    screen.say(Role::Heading, say!(words, "help-lines-of", country = &country.name));
    screen.say(Role::Body, say!(words, "help-lines-first"));
    screen.gap();
    for body in &country.body {
        screen.say(
            Role::Body,
            say!(words, "help-lines-body", purpose = &body.purpose, name = &body.name),
        );
    }
    screen.gap();
    screen.say(Role::Aside, say!(words, "help-lines-numbers"));
    screen.say(Role::Aside, say!(words, "help-lines-others"));
    screen
}

fn all(context: &Context) -> Screen {
    let words = &context.words;
    let mut screen = Screen::line(Role::Body, say!(words, "help-lines-first"));
    screen.say(Role::Body, say!(words, "help-lines-choose"));
    screen.gap();
    for country in directory() {
        let line = say!(words, "help-lines-country", iso = &country.iso, country = &country.name);
        screen.say(Role::Body, line);
    }
    screen
}
