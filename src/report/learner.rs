//! The report of one learner: progress, tests one after the other, and a certificate on a page of its
//! own.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::measure::interval::Share;
use crate::measure::progress::Progress;
use crate::measure::record::{Record, Test};
use crate::say;
use crate::ui::certificate::{Certificate, missing};
use crate::ui::names;
use crate::ui::progress::{View, of_all, percents};
use crate::ui::record::{numbered, tests};
use crate::ui::screen::{Role, Screen};
use crate::words::Words;

use super::certificate::certificate;
use super::page::{PAPERS, STYLE, document, prose};
use super::plot::Axis;
use super::progress::{body, section};
use super::table::Table;

/// The report of a learner, made on a day.
pub fn learner(view: View<'_>, progress: &Progress, record: &Record, made: Date) -> String {
    let (words, title) = (view.words, view.heading());
    let day = names::day(words, made);
    let main = html! {
        header {
            h1 { (title) }
            p.quiet { (say!(words, "page-made", day = day)) " " (say!(words, "page-private")) }
        }
        main {
            @match progress.ever.of {
                0 => (prose("nothing", &Screen::line(Role::Body, view.nothing()))),
                _ => (body(view, progress)),
            }
            @if let Some(part) = of_tests(view, record) { (part) }
            @match Certificate::of(words, view.learner, record, made) {
                Some(paper) => (certificate(&paper)),
                None => (prose("certificate", &missing(words, view.call))),
            }
        }
    };
    document(words.tag(), &title, &format!("{STYLE}{PAPERS}"), &main)
}

fn of_tests(view: View<'_>, record: &Record) -> Option<Markup> {
    let picture = tests(view.words, record)?;
    let table = table(view.words, record);
    Some(section(view, "tests", &picture, &Axis::default(), &table))
}

fn table(words: &Words, record: &Record) -> Table {
    let row = |(test, number): (&Test, usize)| {
        let (missed, alarms) = (test.missed(), test.false_alarms());
        let seen = test.score.seen_before.to_string();
        vec![numbered(words, number, test), likely(words, missed), likely(words, alarms), seen]
    };
    let columns =
        ["record-column-test", "page-column-missed", "page-column-alarms", "record-column-seen"];
    let columns = columns.map(|id| words.say(id, &[])).into();
    let tests = record.tests().iter().zip(record.earlier() + 1..);
    Table { caption: String::new(), columns, rows: tests.map(row).collect() }
}

/// "3 of 10 (12% to 57%)", or that there was none.
fn likely(words: &Words, share: Share) -> String {
    if share.of == 0 {
        return say!(words, "page-none");
    }
    let (low, high) = percents(share.range());
    say!(words, "record-share-range", share = of_all(words, share), low = low, high = high)
}

#[cfg(test)]
#[path = "learner/page_tests.rs"]
mod tests;
