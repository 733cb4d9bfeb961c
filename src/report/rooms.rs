//! What came of workshops, as a page for whoever paid for them.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::say;
use crate::ui::names;
use crate::ui::rooms::{RoomWords, Rooms};
use crate::words::Words;

use super::page::{Page, paragraph};
use super::table::{Table, wide};

/// A report of workshops as a page, made on a day.
pub fn rooms(words: &Words, rooms: &Rooms, made: Date) -> String {
    let page = Page {
        language: words.tag(),
        title: &rooms.heading,
        below_title: &say!(words, "page-made", day = names::day(words, made)),
        main: main(words, rooms),
        end: &say!(words, "public-page-end"),
    };
    page.into_text()
}

fn main(words: &Words, rooms: &Rooms) -> Markup {
    let (changes, hands) = (changes(words, rooms), hands(words, rooms));
    html! {
        div.report {
            div.lead { (all(&rooms.lead)) }
            @if rooms.total.is_some() {
                (section("rooms", say!(words, "rooms-list-title"), &wide(words, &errors(words, rooms))))
                @if !hands.rows.is_empty() {
                    (section("hands", say!(words, "rooms-hands-title"), &html! {
                        (paragraph(&say!(words, "rooms-hands-how"))) (wide(words, &hands))
                    }))
                }
                @if !changes.rows.is_empty() {
                    (section("changes", say!(words, "rooms-change-title"), &html! {
                        (wide(words, &changes)) (all(&rooms.changes))
                    }))
                }
                (section("claims", say!(words, "rooms-claim-title"), &all(&rooms.claims)))
            }
        }
    }
}

fn all(texts: &[String]) -> Markup {
    html! { @for text in texts { (paragraph(text)) } }
}

fn section(id: &str, title: String, inner: &Markup) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (title) }
            (inner)
        }
    }
}

fn errors(words: &Words, rooms: &Rooms) -> Table {
    let row = |one: &RoomWords| {
        let RoomWords { name, people, missed, alarms, .. } = one;
        [name, people, missed, alarms].map(Clone::clone).to_vec()
    };
    Table {
        caption: say!(words, "rooms-caption"),
        columns: vec![
            say!(words, "rooms-column-room"),
            say!(words, "rooms-column-people"),
            say!(words, "rooms-column-missed"),
            say!(words, "rooms-column-alarms"),
        ],
        rows: rooms.all().map(row).collect(),
    }
}

fn hands(words: &Words, rooms: &Rooms) -> Table {
    let row = |one: &RoomWords| {
        let hands = one.hands.as_ref()?;
        Some(std::iter::once(&one.name).chain(hands).cloned().collect())
    };
    Table {
        caption: say!(words, "rooms-hands-caption"),
        columns: vec![
            say!(words, "rooms-column-room"),
            say!(words, "rooms-column-missed"),
            say!(words, "rooms-column-alarms"),
        ],
        rows: rooms.all().filter_map(row).collect(),
    }
}

fn changes(words: &Words, rooms: &Rooms) -> Table {
    let row = |one: &RoomWords| {
        let change = one.change.as_ref()?;
        Some(std::iter::once(&one.name).chain(change).cloned().collect())
    };
    Table {
        caption: say!(words, "rooms-changes-caption"),
        columns: vec![
            say!(words, "rooms-column-room"),
            say!(words, "rooms-column-missed"),
            say!(words, "rooms-column-alarms"),
            say!(words, "group-column-skill"),
            say!(words, "group-column-leaning"),
        ],
        rows: rooms.all().filter_map(row).collect(),
    }
}
