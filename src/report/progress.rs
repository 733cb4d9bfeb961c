//! Progress as a page: to keep, to print, to show to somebody one trusts.

mod tables;

use jiff::civil::Date;
use maud::{Markup, html};

use crate::measure::progress::Progress;
use crate::say;
use crate::ui::names;
use crate::ui::progress::{Picture, Pictures, View, meaning, next, summary, topics};
use crate::ui::screen::{Plot, Role, Screen};

use super::page::{Page, paragraph, prose};
use super::plot::{Axis, plot};
use super::table::Table;

/// Progress as a page, made on a day.
pub fn progress(view: View<'_>, progress: &Progress, made: Date) -> String {
    let words = view.words;
    let (title, day) = (view.heading(), names::day(words, made));
    let main = match progress.ever.of {
        0 => prose("nothing", &Screen::line(Role::Body, view.nothing())),
        _ => body(view, progress),
    };
    let page = Page {
        language: words.tag(),
        title: &title,
        below_title: &say!(words, "page-made", day = day),
        main,
        end: &say!(words, "page-private"),
    };
    page.into_text()
}

/// All of it but its title.
pub(super) fn body(view: View<'_>, progress: &Progress) -> Markup {
    html! {
        (prose("summary", &summary(view, progress)))
        @for (index, (picture, axis, table)) in figures(view, progress).iter().enumerate() {
            (section(view, &format!("figure-{index}"), picture, axis, table))
        }
        (prose("next", &next(view, progress)))
        (prose("meaning", &meaning(view)))
    }
}

/// Every picture with its scale and the table of its numbers.
fn figures(view: View<'_>, progress: &Progress) -> Vec<(Picture, Axis, Table)> {
    let Pictures { missed, false_alarms, skill, leaning, tactics, stages, certainty } =
        Pictures::of(view, progress);
    let (none, to_skill, to_leaning) = (Axis::default, skill_axis(view), leaning_axis(view));
    let all = [
        (topics(view, progress), none(), tables::topics(view, progress)),
        (missed, none(), tables::missed(view, progress)),
        (false_alarms, none(), tables::false_alarms(view, progress)),
        (skill, to_skill, tables::skill(view, progress)),
        (leaning, to_leaning, tables::leaning(view, progress)),
        (tactics.map(told_by_table), none(), tables::tactics(view, progress)),
        (stages.map(told_by_table), none(), tables::stages(view, progress)),
        (certainty, none(), tables::certainty(view, progress)),
    ];
    all.into_iter().filter_map(|(picture, axis, table)| Some((picture?, axis, table))).collect()
}

/// Of tactics and stages the table holds all, also those with too few answers.
fn told_by_table(picture: Picture) -> Picture {
    Picture { after: Vec::new(), ..picture }
}

fn skill_axis(view: View<'_>) -> Axis {
    Axis { middle: say!(view.words, "page-guessing"), ..Axis::default() }
}

fn leaning_axis(view: View<'_>) -> Axis {
    let (low, high) = (say!(view.words, "page-to-scam"), say!(view.words, "page-to-genuine"));
    Axis { low, high, ..Axis::default() }
}

/// A picture with its scale, the sentences around it, and the table of its numbers.
pub(super) fn section(
    view: View<'_>,
    id: &str,
    picture: &Picture,
    axis: &Axis,
    table: &Table,
) -> Markup {
    let in_numbers = say!(view.words, "page-table-in-numbers", title = &picture.title);
    let table = Table { caption: in_numbers.clone(), ..table.clone() };
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (picture.title) }
            @for text in &picture.before { (paragraph(text)) }
            div.pair {
                @if !is_empty(&picture.plot) {
                    div {
                        (plot(&format!("{id}-plot"), &picture.title, axis, &picture.plot))
                        @if let Some(key) = key(view, &picture.plot) { p.quiet { (key) } }
                    }
                }
                (table.draw())
            }
            @for text in &picture.after { (paragraph(text)) }
        }
    }
}

fn is_empty(plot: &Plot) -> bool {
    match plot {
        Plot::Bars(bars) => bars.is_empty(),
        Plot::Course { points, .. } => points.is_empty(),
    }
}

/// How to read a plot with ranges.
fn key(view: View<'_>, plot: &Plot) -> Option<String> {
    match plot {
        Plot::Bars(bars) if bars.iter().all(|bar| bar.range.is_none()) => None,
        Plot::Bars(_) => Some(say!(view.words, "page-bars-key")),
        Plot::Course { .. } => Some(say!(view.words, "page-points-key")),
    }
}

#[cfg(test)]
#[path = "progress/page_tests.rs"]
mod tests;
