use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn event(title: &str, text: &str) -> Event {
    Event { day: date(2026, 11, 27), title: title.to_owned(), text: text.to_owned() }
}

fn stamp() -> Timestamp {
    "2026-11-23T12:00:05Z".parse().unwrap()
}

fn written(events: &[Event]) -> String {
    calendar(events, stamp(), "en", 7)
}

/// The lines of a file, unfolded as RFC 5545, 3.1, says.
fn lines(file: &str) -> Vec<String> {
    let unfolded = file.replace("\r\n ", "");
    unfolded.split_terminator("\r\n").map(str::to_owned).collect()
}

/// The value of the first line that starts so, with its marks taken off.
fn value(file: &str, start: &str) -> String {
    let lines = lines(file);
    let line = lines.iter().find(|line| line.starts_with(start)).unwrap();
    let mut plain = String::new();
    let mut characters = line.split_once(':').unwrap().1.chars();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => match characters.next().unwrap() {
                'n' => plain.push('\n'),
                marked => plain.push(marked),
            },
            (character, false) => plain.push(character),
        }
    }
    plain
}

#[test]
fn a_day_is_written_as_the_standard_has_it() {
    let file = written(&[event("Practise", "One round.\nThen tea.")]);
    let lines = lines(&file);
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//scamdrill//scamdrill//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        &lines[5],
        "DTSTAMP:20261123T120005Z",
        "DTSTART;VALUE=DATE:20261127",
        "SUMMARY;LANGUAGE=en:Practise",
        "DESCRIPTION;LANGUAGE=en:One round.\\nThen tea.",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT9H",
        "DESCRIPTION;LANGUAGE=en:Practise",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ];
    assert_eq!(lines, expected);
    assert!(lines[5].starts_with("UID:20261127-1-"), "{}", lines[5]);
}

#[test]
fn an_event_keeps_its_name_and_shares_it_with_no_other() {
    let uids = |events: &[Event], series| -> Vec<String> {
        let file = calendar(events, stamp(), "en", series);
        lines(&file).into_iter().filter(|line| line.starts_with("UID:")).collect()
    };
    let one = uids(&[event("Old words", "")], 7);
    assert_eq!(one, uids(&[event("New words", "more")], 7), "the same day of the same series");
    assert_ne!(one, uids(&[event("Old words", "")], 8), "another series");
    let two = uids(&[event("a", ""), event("b", "")], 7);
    assert_eq!(two[0], one[0]);
    assert_ne!(two[0], two[1]);
}

#[test]
fn signs_that_mean_something_are_marked() {
    let text = "a\\b; c, d\r\ne\rf\tg: \"h\"";
    let file = written(&[event("x", text)]);
    assert!(
        file.contains("DESCRIPTION;LANGUAGE=en:a\\\\b\\; c\\, d\\ne\\nf\tg: \"h\"\r\n"),
        "{file}"
    );
}

#[test]
fn hidden_signs_and_a_strange_language_add_no_line() {
    let mut bad = event("x\u{1b}[2J\u{202e}y\u{0}", "z\u{2028}");
    bad.title.push_str("\nBEGIN:VALARM");
    let file = calendar(&[bad], stamp(), "en:\r\nX-EVIL", 7);
    assert!(file.contains("SUMMARY;LANGUAGE=enX-EVIL:x[2Jy\\nBEGIN:VALARM\r\n"), "{file}");
    assert_eq!(lines(&file).iter().filter(|line| *line == "BEGIN:VALARM").count(), 1);
}

proptest! {
    #[test]
    fn whatever_the_texts_no_line_is_too_long_and_all_is_read_back(
        title in "\\PC{0,200}", text in "(\\PC|[\\\\;,:\"\n]){0,400}"
    ) {
        let file = written(&[event(&title, &text)]);
        prop_assert!(file.ends_with("END:VCALENDAR\r\n"));
        prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{file:?}");
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        let kept = |text: &str| text.chars().filter(|&c| !is_unsafe(c)).collect::<String>();
        prop_assert_eq!(value(&file, "SUMMARY"), kept(&title));
        prop_assert_eq!(value(&file, "DESCRIPTION"), kept(&text));
    }
}
