//! What the answers of a class say, as a page: to print, to talk over, to plan the next lesson.

mod cards;
mod grid;
mod plots;
mod public;
mod tables;

use jiff::civil::Date;
use maud::{Markup, html};

use crate::measure::group::GroupResult;
use crate::say;
use crate::ui::group::{
    Section, View, basis, care, changes, errors, grid, missed, occasions, reading, sure, teach, who,
};
use crate::ui::names;

pub use public::public;

use super::page::{Page, paragraph, paragraphs};
use super::table::wide;

/// What the answers of a class say as a page, made on a day.
pub fn class(view: View<'_>, result: &GroupResult, made: Date) -> String {
    let words = view.words;
    let page = Page {
        language: words.tag(),
        title: &view.heading(),
        below_title: &say!(words, "page-made", day = names::day(words, made)),
        main: main(view, result),
        end: &say!(words, "group-page-end"),
    };
    page.into_text()
}

fn main(view: View<'_>, result: &GroupResult) -> Markup {
    html! {
        div.report {
            div.lead {
                (paragraphs(&basis(view, result)))
                @if let Some(care) = care(view, result) { p.care { (care) } }
            }
            (section("who", &who(view, &result.part), listed))
            @if result.part.begun > 0 { (found(view, result)) }
        }
    }
}

/// What can be said where somebody has begun something.
fn found(view: View<'_>, result: &GroupResult) -> Markup {
    html! {
        (section("forms", &occasions(view, result), |_| forms(view, result)))
        @if !result.changes.is_empty() {
            (section("changes", &changes(view, result), |_| {
                wide(view.words, &tables::changes(view, result))
            }))
        }
        (section("errors", &errors(view, &result.errors), |_| {
            wide(view.words, &tables::errors(view, &result.errors))
        }))
        (section("grid", &grid(view, result), |_| self::grid::heat(view, result)))
        (section("sure", &sure(view, &result.sure), listed))
        (section("missed", &missed(view, result), |_| cards::questions(view, &result.missed)))
        (section("teach", &teach(view, result), |_| cards::lessons(view, &result.weakest)))
        (section("reading", &reading(view), listed))
    }
}

/// A section, whose numbers are drawn.
fn section(id: &str, section: &Section, draw: impl Fn(&Section) -> Markup) -> Markup {
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) { (section.title) }
            @for text in &section.before { (paragraph(text)) }
            (draw(section))
            @for text in &section.after { (paragraph(text)) }
        }
    }
}

/// Numbers as a list, where no table says more.
fn listed(section: &Section) -> Markup {
    html! {
        @if !section.numbers.is_empty() {
            ul { @for text in &section.numbers { li { (text) } } }
        }
    }
}

fn forms(view: View<'_>, result: &GroupResult) -> Markup {
    html! {
        @if !result.occasions.is_empty() {
            (wide(view.words, &tables::occasions(view, result)))
            @for text in tables::missing(view, result) { (paragraph(&text)) }
            (plots::plots(view, result))
        }
    }
}

fn scroll(view: View<'_>, title: &str) -> String {
    say!(view.words, "group-scroll", title = title)
}

#[cfg(test)]
#[path = "class/page_tests.rs"]
mod tests;
