//! What comes back when, on a screen and in a calendar.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::exchange::ics::Event;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{Role, Screen};

/// So many days are told one by one.
const DAYS_TOLD: usize = 7;

/// How many tactics come on which day (see `schedule::due::Dues::forecast`), and what to type.
pub fn what_comes_when(words: &Words, forecast: &BTreeMap<Date, usize>, today: Date) -> Screen {
    let Some((&next, _)) = forecast.first_key_value() else { return nothing_yet(words) };
    let mut screen = Screen::new();
    screen.say(Role::Heading, say!(words, "due-heading"));
    if next > today {
        let day = names::weekday(words, next);
        screen.say(Role::Body, say!(words, "due-nothing-today", day = day));
    }
    for (&day, &count) in forecast.iter().take(DAYS_TOLD) {
        screen.say(Role::Body, day_line(words, day, count, today));
    }
    if let Some(text) = later(words, forecast) {
        screen.say(Role::Body, text);
    }
    screen.say(Role::Aside, say!(words, "due-why"));
    let how = if next > today { say!(words, "due-more") } else { say!(words, "due-how") };
    screen.say(Role::Hint, how);
    screen
}

/// For somebody who has answered nothing that comes back.
fn nothing_yet(words: &Words) -> Screen {
    let mut screen = Screen::line(Role::Body, say!(words, "due-nothing-yet"));
    screen.say(Role::Hint, say!(words, "due-play"));
    screen
}

fn day_line(words: &Words, day: Date, count: usize, today: Date) -> String {
    if day <= today {
        return say!(words, "due-today", count = count);
    }
    if today.tomorrow().is_ok_and(|tomorrow| tomorrow == day) {
        return say!(words, "due-tomorrow", count = count);
    }
    say!(words, "due-on", day = names::weekday(words, day), count = count)
}

/// What comes after the days told one by one.
fn later(words: &Words, forecast: &BTreeMap<Date, usize>) -> Option<String> {
    let count: usize = forecast.values().skip(DAYS_TOLD).sum();
    let (&last, _) = forecast.last_key_value().filter(|_| count > 0)?;
    Some(say!(words, "due-later", count = count, day = names::weekday(words, last)))
}

/// A day on which so many tactics are due, for a calendar.
pub fn review_event(words: &Words, day: Date, count: usize) -> Event {
    let title = say!(words, "calendar-review", count = count);
    Event { day, title, text: say!(words, "calendar-review-text") }
}

/// A day on which somebody who came once is reminded, for a calendar.
pub fn reminder_event(words: &Words, day: Date) -> Event {
    let title = say!(words, "calendar-reminder");
    Event { day, title, text: say!(words, "calendar-reminder-text") }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ui::screen::Block;
    use crate::words::Language;

    const TODAY: Date = date(2026, 11, 23);

    fn words() -> Words {
        Words::of(Language::default())
    }

    /// The lines of a screen.
    fn said(forecast: &[(Date, usize)]) -> Vec<String> {
        let screen = what_comes_when(&words(), &forecast.iter().copied().collect(), TODAY);
        let line = |block| match block {
            Block::Line { text, .. } => text,
            other => panic!("{other:?} is no line"),
        };
        screen.blocks.into_iter().map(line).collect()
    }

    #[test]
    fn what_is_due_today_comes_first() {
        let days = [(TODAY, 3), (date(2026, 11, 24), 2), (date(2026, 11, 26), 1)];
        let expected = [
            "What comes back when",
            "Today: 3 tactics.",
            "Tomorrow: 2 tactics.",
            "Thursday 26 November 2026: 1 tactic.",
            "A tactic comes back shortly before it would fade, so a few minutes now and then are enough.",
            "To review now:\nscamdrill review",
        ];
        assert_eq!(said(&days), expected);
    }

    #[test]
    fn where_nothing_is_due_today_the_next_day_is_told() {
        let lines = said(&[(date(2026, 11, 27), 1)]);
        assert_eq!(lines[1], "Nothing is due today. The next is on Friday 27 November 2026.");
        assert_eq!(lines.last().unwrap(), "To practise anyway:\nscamdrill review --more");
    }

    #[test]
    fn whoever_has_answered_nothing_is_told_how_to_begin() {
        let lines = said(&[]);
        assert!(lines[0].starts_with("There is nothing to review yet."), "{lines:?}");
        assert_eq!(lines[1], "To begin:\nscamdrill play");
    }

    #[test]
    fn days_far_away_are_told_together() {
        let days: Vec<(Date, usize)> =
            (1..=9).map(|day| (date(2026, 12, day), 2)).chain([(date(2027, 3, 1), 1)]).collect();
        let lines = said(&days);
        assert_eq!(lines[8], "Monday 7 December 2026: 2 tactics.");
        assert_eq!(lines[9], "After that: 5 more tactics, the last on Monday 1 March 2027.");
        let lines = said(&days[..8]);
        assert_eq!(lines[9], "After that: 2 more tactics, the last on Tuesday 8 December 2026.");
    }

    #[test]
    fn a_calendar_says_what_to_type() {
        let event = review_event(&words(), TODAY, 1);
        assert_eq!(event.title, "Scamdrill: 1 tactic to review");
        assert!(event.text.ends_with("type: scamdrill review"), "{}", event.text);
        let event = reminder_event(&words(), TODAY);
        assert_eq!(event.title, "Scamdrill: a short round");
        assert!(event.text.ends_with("type: scamdrill review --more"), "{}", event.text);
    }
}
