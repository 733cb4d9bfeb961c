//! The last page: what to take home.

use maud::{Markup, html};

use super::Views;
use crate::say;

impl Views<'_> {
    /// What to take home; a phone has a link to the reminder days below it.
    pub(super) fn farewell(&self, link: Markup) -> Markup {
        let words = self.words;
        html! {
            (self.heading(&say!(words, "room-farewell")))
            (self.take_home(link))
        }
    }

    fn take_home(&self, link: Markup) -> Markup {
        let words = self.words;
        html! {
            p { (say!(words, "room-farewell-habits")) }
            ol {
                li { (say!(words, "room-habit-stop")) }
                li { (say!(words, "room-habit-check")) }
                li { (say!(words, "room-habit-tell")) }
            }
            p { (say!(words, "room-farewell-means")) }
            p { (say!(words, "room-farewell-reminders")) }
            (link)
        }
    }

    /// While the server is there it hands the file over, which phones open in their calendar; once it
    /// cannot be reached, the page does.
    pub(super) fn reminders(&self) -> Markup {
        let label = say!(self.words, "room-farewell-calendar");
        html! {
            p {
                a href="/reminders.ics" download="scamdrill.ics" data-alone=(self.calendar) { (label) }
            }
        }
    }

    pub(super) fn reminders_of_its_own(&self) -> Markup {
        let label = say!(self.words, "room-farewell-calendar");
        html! {
            p { a href=(self.calendar) download="scamdrill.ics" { (label) } }
            p { (say!(self.words, "room-farewell-stays")) }
        }
    }

    pub(super) fn over(&self, link: Markup) -> Markup {
        html! {
            (self.heading(&say!(self.words, "room-farewell")))
            p { (say!(self.words, "room-refused-over")) }
            (self.take_home(link))
        }
    }
}

/// A calendar file as an address that holds all of it (RFC 2397), for when there is no server any more.
pub(super) fn in_itself(calendar: &str) -> String {
    let mut address = "data:text/calendar;charset=utf-8,".to_owned();
    for byte in calendar.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => address.push(char::from(byte)),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}
