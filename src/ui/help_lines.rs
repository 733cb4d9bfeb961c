//! Where to get help.

mod seen;

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Body, Country, Directory, Group, Kind};
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};
use seen::seen;

/// The bodies of a country, with what to do first above them.
pub fn of_country(words: &Words, directory: &Directory, country: &Country, today: Date) -> Screen {
    let mut screen = heading(words, country);
    screen.say(Role::Body, say!(words, "help-lines-first"));
    screen.append(lines(words, &directory.bodies(country), today, Group::ALL));
    screen.say(Role::Aside, say!(words, "help-lines-others"));
    screen
}

/// The same for somebody who has read what to do first; the groups in the order of their need.
pub fn below(
    words: &Words,
    directory: &Directory,
    country: &Country,
    today: Date,
    groups: [Group; 3],
) -> Screen {
    let mut screen = heading(words, country);
    screen.append(lines(words, &directory.bodies(country), today, groups));
    screen
}

/// The same for a phone, on which nothing is typed: of a country, or what helps in more than one.
pub fn on_a_phone(
    words: &Words,
    directory: &Directory,
    country: Option<&Country>,
    today: Date,
) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "help-lines-first"));
    let wider = directory.countries().iter().filter(|country| country.is_wider());
    let shown: Vec<&Country> = country.map_or_else(|| wider.collect(), |country| vec![country]);
    for country in shown {
        screen.append(below(words, directory, country, today, Group::ALL));
    }
    screen
}

/// The countries to choose from.
pub fn all(words: &Words, directory: &Directory) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "help-lines-first"));
    screen.say(Role::Body, say!(words, "help-lines-choose"));
    screen.append(countries(words, directory));
    screen
}

/// The countries alone, and what is for more than one of them apart.
pub fn countries(words: &Words, directory: &Directory) -> Screen {
    let (wider, single): (Vec<&Country>, Vec<&Country>) =
        directory.countries().iter().partition(|country| country.is_wider());
    let mut screen = Screen::new();
    country_lines(words, &mut screen, &single);
    let mut apart = Screen::line(Role::Body, say!(words, "help-lines-wider"));
    country_lines(words, &mut apart, &wider);
    screen.append(apart);
    screen
}

fn country_lines(words: &Words, screen: &mut Screen, countries: &[&Country]) {
    for country in countries {
        let line = say!(words, "help-lines-country", iso = &country.iso, country = &country.name);
        screen.say(Role::Body, line);
    }
}

fn heading(words: &Words, country: &Country) -> Screen {
    Screen::line(Role::Heading, say!(words, "help-lines-of", country = &country.name))
}

fn lines(words: &Words, bodies: &[&Body], today: Date, groups: [Group; 3]) -> Screen {
    let mut screen = Screen::new();
    for group in groups {
        let of_group = bodies.iter().filter(|body| body.kind.group() == group).copied();
        screen.append(group_lines(words, group, &of_group.collect::<Vec<_>>(), today));
    }
    screen.gap();
    screen.say(Role::Aside, say!(words, "help-lines-copies"));
    if bodies.iter().any(|body| body.contact.is_none()) {
        screen.say(Role::Aside, say!(words, "help-lines-no-number"));
    }
    screen
}

/// One group under its heading: who can be reached, then who is to be looked up. Where nobody can be
/// reached, where to start instead: no country and no entry is a dead end.
fn group_lines(words: &Words, group: Group, bodies: &[&Body], today: Date) -> Screen {
    let (title, start) = match group {
        Group::Money => ("help-lines-money", Some("help-lines-start-money")),
        Group::Held => ("help-lines-held", Some("help-lines-start-held")),
        Group::Care => ("help-lines-care", None),
    };
    let mut screen = Screen::line(Role::Heading, words.say(title, &[]));
    // Somebody to talk to is good, but stops no payment.
    let helps = |body: &&Body| group != Group::Money || body.kind <= Kind::Fraud;
    let has_number = bodies.iter().copied().filter(helps).any(|body| body.contact.is_some());
    let start = start.filter(|_| !has_number);
    if let Some(start) = start {
        screen.gap();
        screen.say(Role::Body, words.say(start, &[]));
    }
    let (known, unlisted): (Vec<&Body>, Vec<&Body>) =
        bodies.iter().copied().partition(|body| body.leads_on());
    for body in known {
        screen.gap();
        body_lines(words, &mut screen, body, today);
    }
    screen.append(to_look_up(words, &unlisted, start.is_some()));
    screen
}

/// Those of whom only the name is known. That no number is listed may have been said already.
fn to_look_up(words: &Words, bodies: &[&Body], is_said: bool) -> Screen {
    let mut screen = Screen::new();
    if bodies.is_empty() {
        return screen;
    }
    let id = if is_said { "help-lines-look-up-too" } else { "help-lines-look-up" };
    screen.say(Role::Body, say!(words, id, count = bodies.len()));
    for body in bodies {
        screen.say(Role::Body, purpose_and_name(words, body));
    }
    screen
}

fn purpose_and_name(words: &Words, body: &Body) -> String {
    say!(words, "help-lines-body", purpose = &body.purpose, name = &body.name)
}

fn body_lines(words: &Words, screen: &mut Screen, body: &Body, today: Date) {
    screen.say(Role::Body, purpose_and_name(words, body));
    let reach = match (&body.contact, &body.hours) {
        (Some(contact), Some(hours)) => {
            Some(say!(words, "help-lines-contact-hours", contact = contact, hours = hours))
        }
        (Some(contact), None) => Some(say!(words, "help-lines-contact", contact = contact)),
        (None, Some(hours)) => Some(say!(words, "help-lines-hours", hours = hours)),
        (None, None) => None,
    };
    let url = body.url.as_ref().map(|url| say!(words, "help-lines-url", url = url));
    for text in [reach, url, body.note.clone()].into_iter().flatten() {
        screen.say(Role::Body, text);
    }
    if let Some(seen) = seen(words, body, today) {
        screen.say(Role::Aside, seen);
    }
}
