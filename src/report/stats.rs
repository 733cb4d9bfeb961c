//! How good the questions are, as a page: to keep, to print, to sit over together.

mod tables;

use jiff::civil::Date;
use maud::{Markup, html};

use crate::measure::item::{ItemResult, SetResult};
use crate::say;
use crate::ui::names;
use crate::ui::screen::Screen;
use crate::ui::stats::{View, basis, looks, meaning, nothing, summary};

use super::page::{Page, paragraphs, prose};
use super::scatter::{Dot, Ends, scatter};

/// What answers say of questions as a page, made on a day.
pub fn stats(view: View<'_>, sets: &[SetResult], made: Date) -> String {
    let words = view.words;
    let main = match sets {
        [] => prose("nothing", &nothing(view)),
        _ => body(view, sets),
    };
    let page = Page {
        language: words.tag(),
        title: &say!(words, "stats-heading"),
        below_title: &say!(words, "page-made", day = names::day(words, made)),
        main,
        end: &say!(words, "stats-page-end"),
    };
    page.into_text()
}

fn body(view: View<'_>, sets: &[SetResult]) -> Markup {
    html! {
        (prose("basis", &basis(view)))
        @for (index, set) in sets.iter().enumerate() { (of_set(view, &format!("set-{index}"), set)) }
        (prose("meaning", &meaning(view)))
    }
}

fn of_set(view: View<'_>, id: &str, set: &SetResult) -> Markup {
    let summary = summary(view, set);
    let options = tables::options(view, set);
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (view.name(&set.set)) }
            (paragraphs(&summary))
            h3 { (say!(view.words, "stats-look-heading")) }
            (paragraphs(&without_heading(looks(view, set))))
            div.pair {
                @if let Some(plot) = plot(view, id, set) {
                    div {
                        (plot)
                        p.quiet { (say!(view.words, "stats-plot-key")) }
                    }
                }
                (tables::questions(view, set).draw())
            }
            @if !options.rows.is_empty() { (options.draw()) }
        }
    }
}

fn without_heading(mut screen: Screen) -> Screen {
    screen.blocks.remove(0);
    screen
}

/// The dots; none where no question can be held against the rest.
fn plot(view: View<'_>, id: &str, set: &SetResult) -> Option<Markup> {
    let words = view.words;
    let ends = Ends {
        hard: say!(words, "stats-axis-hard"),
        easy: say!(words, "stats-axis-easy"),
        telling: say!(words, "stats-axis-telling"),
    };
    let title = say!(words, "stats-plot-title");
    let dots: Vec<Dot> =
        set.items.iter().enumerate().filter_map(|(at, one)| dot(at, one)).collect();
    (!dots.is_empty()).then(|| scatter(&format!("{id}-plot"), &title, &ends, &dots))
}

/// A question that can be held against the rest.
fn dot(at: usize, item: &ItemResult) -> Option<Dot> {
    if item.is_silent() {
        return None;
    }
    let telling = item.statistics.discrimination.ok()?.value;
    let right = item.statistics.facility.ok()?;
    let is_first = !item.looks.is_empty();
    Some(Dot { number: at + 1, right, telling, is_first })
}

#[cfg(test)]
#[path = "stats/page_tests.rs"]
mod tests;
