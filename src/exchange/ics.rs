//! Days as a calendar file (iCalendar, RFC 5545), for any calendar that takes one in.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use xxhash_rust::xxh3::xxh3_64;

use crate::domain::text::is_unsafe;

/// The most octets of a line, its end left out (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// When the alarm of a day rings: at nine in the morning, by the calendar's own clock.
const ALARM: &str = "PT9H";

/// Something that lasts a whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub day: Date,
    /// What the calendar shows.
    pub title: String,
    /// What is said beside it.
    pub text: String,
}

/// A calendar of these events, written at `stamp`, with texts in `language` (a BCP 47 tag).
///
/// `series` tells these events from those of anybody else. An event has the same name (UID)
/// whenever the same series has one on its day, so that a file taken in twice replaces what it
/// brought before and doubles nothing. The name says the day and no more.
pub fn calendar(events: &[Event], stamp: Timestamp, language: &str, series: u64) -> String {
    let mut file = File::default();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//scamdrill//scamdrill//EN",
        "CALSCALE:GREGORIAN",
    ] {
        file.line(line);
    }
    let mut of_day: HashMap<Date, usize> = HashMap::new();
    for event in events {
        let number = of_day.entry(event.day).or_insert(0);
        *number += 1;
        file.event(event, &uid(event.day, *number, series), stamp, &tag(language));
    }
    file.line("END:VCALENDAR");
    file.0
}

/// The name of an event: the day, a number that follows from the series, and which of the day's
/// events it is. RFC 7986, 5.3, asks for no more than that it is found nowhere else.
fn uid(day: Date, number: usize, series: u64) -> String {
    let day = day.strftime("%Y%m%d");
    let series = xxh3_64(&series.to_le_bytes());
    format!("{day}-{number}-{series:016x}@scamdrill")
}

/// A language as a parameter may hold it.
fn tag(language: &str) -> String {
    language.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// The lines written so far.
#[derive(Default)]
struct File(String);

impl File {
    fn event(&mut self, event: &Event, uid: &str, stamp: Timestamp, language: &str) {
        let day = event.day.strftime("%Y%m%d");
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{uid}"));
        self.line(&format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")));
        // With a day and no end, it lasts that day (3.6.1).
        self.line(&format!("DTSTART;VALUE=DATE:{day}"));
        self.line(&format!("SUMMARY;LANGUAGE={language}:{}", escaped(&event.title)));
        self.line(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(&event.text)));
        // Whoever looks for a free hour finds the day free, and not what it holds.
        self.line("TRANSP:TRANSPARENT");
        self.line("CLASS:PRIVATE");
        self.alarm(&event.title, language);
        self.line("END:VEVENT");
    }

    fn alarm(&mut self, title: &str, language: &str) {
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&format!("TRIGGER:{ALARM}"));
        self.line(&format!("DESCRIPTION;LANGUAGE={language}:{}", escaped(title)));
        self.line("END:VALARM");
    }

    /// Adds a line, folded: where it goes on, the next one starts with a space, which counts.
    fn line(&mut self, text: &str) {
        let mut room = LONGEST_LINE;
        for character in text.chars() {
            if character.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST_LINE - 1;
            }
            self.0.push(character);
            room -= character.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value (3.3.11): backslash, semicolon and comma marked, line breaks written out, and
/// no hidden characters, which it may not hold.
fn escaped(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars().filter(|&c| !is_unsafe(c)) {
        match character {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
#[path = "ics_tests.rs"]
mod tests;
