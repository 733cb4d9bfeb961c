//! Where to turn.

use crate::bank::help_lines::{Country, directory};
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};

/// The bodies of a country.
pub fn of_country(words: &Words, country: &Country) -> Screen {
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

/// The countries to choose from.
pub fn all(words: &Words) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "help-lines-first"));
    screen.say(Role::Body, say!(words, "help-lines-choose"));
    screen.gap();
    for country in directory() {
        let line = say!(words, "help-lines-country", iso = &country.iso, country = &country.name);
        screen.say(Role::Body, line);
    }
    screen
}
