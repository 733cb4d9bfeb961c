//! What the guides say on a fixed day: the age of a number is part of what is shown.

use jiff::Zoned;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use scamdrill::terminal::page::Pen;
use scamdrill::terminal::paint::Painter;
use scamdrill::ui::screen::Screen;
use scamdrill::words::{Language, Words};

/// A day on which what was seen still holds.
pub const DAY: Date = date(2026, 11, 23);

/// The day on which the program runs, which is told that it is in UTC.
pub fn today() -> Date {
    Zoned::now().with_time_zone(TimeZone::UTC).date()
}

pub fn words() -> Words {
    Words::of(Language::default())
}

/// A screen as the program writes it into a pipe.
pub fn drawn(screen: &Screen) -> String {
    Pen { width: 80, painter: Painter::new(false) }.draw(screen)
}
