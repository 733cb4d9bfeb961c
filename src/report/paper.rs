//! A set of questions on paper, each sheet on pages of its own: for a room without screens.

use maud::{Markup, html};

use crate::html::screen::draw;
use crate::say;
use crate::ui::paper::{Field, Item, PaperSet, Sheet, box_names};
use crate::words::Words;

use super::page::{document, paragraph};

const STYLE: &str = include_str!("paper.css");

/// The set as a file. `is_large` prints it in letters for whoever needs them.
pub fn paper(words: &Words, set: &PaperSet, is_large: bool) -> String {
    let body = html! {
        header.unprinted {
            h1 { (set.title) }
            p { (say!(words, "paper-print")) }
        }
        main.large[is_large] { @for sheet in Sheet::ALL { (page(words, set, sheet)) } }
    };
    document(words.tag(), &set.title, STYLE, &body)
}

fn page(words: &Words, set: &PaperSet, sheet: Sheet) -> Markup {
    let (id, class) = match sheet {
        Sheet::Questions => ("questions", "sheet-questions"),
        Sheet::Answers => ("answers", "sheet-answers"),
        Sheet::Key => ("key", "sheet-key"),
        Sheet::Tally => ("tally", "sheet-tally"),
    };
    html! {
        section class=(class) aria-labelledby=(id) {
            h2 id=(id) { (say!(words, "paper-sheet", title = &set.title, sheet = sheet.name(words))) }
            p.about { (set.about) }
            @for text in sheet.how(words, set) { (paragraph(&text)) }
            @match sheet {
                Sheet::Questions => { @for item in &set.items { (question(words, item)) } }
                Sheet::Key => { @for item in &set.items { (key(words, item)) } }
                Sheet::Answers => (answers(words, set)),
                Sheet::Tally => (tally(words, set)),
            }
        }
    }
}

fn question(words: &Words, item: &Item) -> Markup {
    html! {
        article lang=[&item.language] {
            h3 dir="auto" { (item.heading(words)) }
            @if let Some(care) = &item.care { p.care dir="auto" { (care) } }
            (draw(&item.shown))
            @if let Some(how) = item.how(words) { p.how { (how) } }
        }
    }
}

fn key(words: &Words, item: &Item) -> Markup {
    html! {
        article lang=[&item.language] {
            h3 dir="auto" { (item.heading(words)) }
            (draw(&item.key))
        }
    }
}

/// A line for each question; who it was is left to whoever hands it out.
fn answers(words: &Words, set: &PaperSet) -> Markup {
    html! {
        p.blank { span { (say!(words, "paper-code")) } span.line {} }
        ol.fields {
            @for item in &set.items {
                li {
                    b { (item.number) "." }
                    @match &item.answer {
                        Field::Boxes { options, .. } => {
                            @for name in box_names(options) { span.box { span.tick {} (name) } }
                            @if let Some(all) = item.all_that_apply(words) { span.how { (all) } }
                        },
                        Field::Line(what) => { span { (what) } span.line {} }
                    }
                }
            }
        }
    }
}

fn tally(words: &Words, set: &PaperSet) -> Markup {
    html! {
        p.blank { span { (say!(words, "paper-people")) } span.line {} }
        ol.tally {
            @for item in &set.items {
                li {
                    @match &item.answer {
                        Field::Boxes { options, .. } => {
                            b { (item.number) "." }
                            ul {
                                @for (at, option) in options.iter().enumerate() {
                                    li { span.count {} span dir="auto" { (at + 1) ". " (option) } }
                                }
                            }
                        },
                        Field::Line(_) => p { (say!(words, "paper-no-hands", number = item.number)) }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
#[path = "paper/page_tests.rs"]
mod tests;
