//! Where to turn.

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Body, Country, Directory, Group, KEEPS_FOR, Kind};
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};

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

/// The countries to choose from.
pub fn all(words: &Words, directory: &Directory) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "help-lines-first"));
    screen.say(Role::Body, say!(words, "help-lines-choose"));
    screen.gap();
    screen.append(countries(words, directory));
    screen
}

/// The countries alone.
pub fn countries(words: &Words, directory: &Directory) -> Screen {
    let mut screen = Screen::new();
    for country in directory.countries() {
        let line = say!(words, "help-lines-country", iso = &country.iso, country = &country.name);
        screen.say(Role::Body, line);
    }
    screen
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
    if bodies.iter().any(|body| !body.is_reachable()) {
        screen.say(Role::Aside, say!(words, "help-lines-no-number"));
    }
    screen
}

/// One group under its heading. Where nobody in it can be reached, where to start instead: no
/// country is a dead end.
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
    if let Some(start) = start.filter(|_| !has_number) {
        screen.gap();
        screen.say(Role::Body, words.say(start, &[]));
    }
    for body in bodies {
        screen.gap();
        body_lines(words, &mut screen, body, today);
    }
    screen
}

fn body_lines(words: &Words, screen: &mut Screen, body: &Body, today: Date) {
    let line = say!(words, "help-lines-body", purpose = &body.purpose, name = &body.name);
    screen.say(Role::Body, line);
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

/// Where and when it was seen, and how far to rely on that.
fn seen(words: &Words, body: &Body, today: Date) -> Option<String> {
    let (site, day) = (body.seen_on_site()?, names::day(words, body.seen_on?));
    let first = match body.is_past_its_date(today) {
        true => say!(words, "help-lines-past", site = site, day = day, days = KEEPS_FOR),
        false => say!(words, "help-lines-seen", site = site, day = day),
    };
    let page = body.page_date.as_ref().filter(|page| page.is_old(today)).map(|page| {
        let id = if page.is_about() { "help-lines-page-old-about" } else { "help-lines-page-old" };
        say!(words, id, year = page.year().to_string())
    });
    let check = say!(words, "help-lines-check", name = body.short_name());
    Some([Some(first), page, Some(check)].into_iter().flatten().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::words::Language;

    /// What is said of a body's number on a day.
    fn said(iso: &str, name: &str, today: Date) -> String {
        let directory = Directory::load();
        let country = directory.find(iso).unwrap();
        let body = country.body.iter().find(|body| body.short_name() == name).unwrap();
        seen(&Words::of(Language::default()), body, today).unwrap()
    }

    #[test]
    fn every_number_comes_with_its_age() {
        let today = date(2026, 11, 23);
        assert_eq!(
            said("SG", "ScamShield Helpline", today),
            "Seen on scamshield.gov.sg, 22 November 2026. It may have changed: check with ScamShield Helpline."
        );
        assert_eq!(
            said("SG", "ScamShield Helpline", date(2027, 6, 1)),
            "Out of date: last seen on scamshield.gov.sg, 22 November 2026, over 180 days ago. It may have changed: check with ScamShield Helpline."
        );
        let old = said("IE", "Garda Confidential or Crimestoppers", today);
        assert!(old.contains("2026. That page is from 2020. It may have changed"), "{old}");
        let guessed = said("NL", "CoMensha", today);
        assert!(guessed.contains("That page is from about 2016."), "{guessed}");
    }
}
