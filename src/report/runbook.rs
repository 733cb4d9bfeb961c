//! The trainer's runbook as a page: to print, and to have at hand.

use maud::{Markup, html};

use crate::say;
use crate::ui::runbook::{Chapter, Part, Step, Time, View, about, chapters};
use crate::ui::screen::{Block, Role, Screen};
use crate::words::Words;

use super::page::{STYLE, document};
use super::table::Table;

const OWN_STYLE: &str = include_str!("runbook.css");

/// The runbook of a plan.
pub fn runbook(view: View<'_>) -> String {
    let words = view.words;
    let chapters = chapters(view);
    let body = html! {
        header { h1 { (view.agenda.title) } p.quiet { (about(view)) } }
        main { @for (index, one) in chapters.iter().enumerate() { (chapter(words, index, one)) } }
        footer { p.quiet { (say!(words, "runbook-end")) } }
    };
    document(words.tag(), &view.agenda.title, &format!("{STYLE}{OWN_STYLE}"), &body)
}

fn chapter(words: &Words, index: usize, chapter: &Chapter) -> Markup {
    let id = format!("chapter-{index}");
    html! {
        section.sheet[chapter.on_own_sheet] aria-labelledby=(id) {
            h2 id=(id) { (chapter.title) }
            @for part in &chapter.parts { (self::part(words, part)) }
        }
    }
}

fn part(words: &Words, part: &Part) -> Markup {
    match part {
        Part::Text(text) => html! { p { (text) } },
        Part::Points(points) => list(points),
        Part::Checks(points) => html! { ul.checks { @for point in points { li { (point) } } } },
        Part::Command { what, call } => html! { p.command { (what) " " code { (call) } } },
        Part::Blank(label) => html! { p.blank { span { (label) } span.line {} } },
        Part::Times(times) => timetable(words, times).draw(),
        Part::Step(step) => self::step(words, step),
        Part::Lines(screen) => lines(screen),
    }
}

fn list(points: &[String]) -> Markup {
    html! { ul { @for point in points { li { (point) } } } }
}

fn timetable(words: &Words, times: &[Time]) -> Table {
    let row = |time: &Time| {
        vec![
            say!(words, "runbook-span", from = time.from, to = time.to),
            say!(words, "runbook-length", minutes = time.to - time.from),
            time.what.clone(),
        ]
    };
    let minutes = times.last().map_or(0, |time| time.to);
    Table {
        caption: say!(words, "runbook-times-caption", minutes = minutes),
        columns: vec![
            say!(words, "runbook-times-when"),
            say!(words, "runbook-times-long"),
            say!(words, "runbook-times-what"),
        ],
        rows: times.iter().map(row).collect(),
    }
}

fn step(words: &Words, step: &Step) -> Markup {
    html! {
        div.step {
            h3 { (step.time.heading(words)) }
            @if !step.shown.is_empty() {
                h4 { (say!(words, "runbook-shown")) }
                div.shown { (texts(&step.shown)) }
            }
            @if !step.say.is_empty() {
                h4 { (say!(words, "runbook-say")) }
                (texts(&step.say))
            }
        }
    }
}

/// Paragraphs; those that begin with a hyphen are points of a list.
fn texts(texts: &[String]) -> Markup {
    let point = |text: &String| text.strip_prefix("- ").map(str::to_owned);
    let runs = texts.chunk_by(|one, next| point(one).is_some() == point(next).is_some());
    html! {
        @for run in runs {
            @match run.iter().map(point).collect::<Option<Vec<String>>>() {
                Some(points) => (list(&points)),
                None => { @for text in run { p { (text) } } }
            }
        }
    }
}

/// Help lines: what belongs together stays together.
fn lines(screen: &Screen) -> Markup {
    let bodies = screen.blocks.split(|block| matches!(block, Block::Gap));
    html! {
        @for body in bodies {
            div.body { @for block in body { (line(block)) } }
        }
    }
}

fn line(block: &Block) -> Markup {
    match block {
        Block::Line { role: Role::Heading, text } => html! { h3 { (text) } },
        Block::Line { role: Role::Aside, text } => html! { p.quiet { (text) } },
        Block::Line { text, .. } => html! { p { (text) } },
        _ => Markup::default(),
    }
}

#[cfg(test)]
#[path = "runbook/page_tests.rs"]
mod tests;
