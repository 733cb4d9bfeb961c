//! Papers for a school, each on a page of its own when printed.

use jiff::civil::Date;
use maud::{Markup, html};

use crate::domain::class::Class;
use crate::say;
use crate::ui::names;
use crate::ui::notice::paper::{Paper, Part};
use crate::ui::screen::{Block, Role, Screen};
use crate::words::Words;

use super::certificate::blanks;
use super::page::{PAPERS, STYLE, document};

/// The papers of a class, made on a day.
pub fn notice(words: &Words, class: &Class, papers: &[Paper], made: Date) -> String {
    let title = say!(words, "notice-page-title", class = class.name.as_str());
    let about = say!(words, "notice-page-about", day = names::day(words, made));
    let body = html! {
        header.unprinted { h1 { (title) } p.quiet { (about) } }
        main { @for (index, one) in papers.iter().enumerate() { (paper(index, one)) } }
        footer.unprinted { p.quiet { (say!(words, "notice-page-end")) } }
    };
    document(words.tag(), &title, &format!("{STYLE}{PAPERS}"), &body)
}

fn paper(index: usize, paper: &Paper) -> Markup {
    let id = format!("paper-{index}");
    html! {
        section.paper aria-labelledby=(id) {
            h2 id=(id) { (paper.title) }
            @for part in &paper.parts { (self::part(part)) }
        }
    }
}

fn part(part: &Part) -> Markup {
    match part {
        Part::Heading(text) => html! { h3 { (text) } },
        Part::Text(text) => html! { p { (text) } },
        Part::List(points) => html! { ul { @for point in points { li { (point) } } } },
        Part::Command { what, call } => html! { p.command { (what) " " code { (call) } } },
        Part::Blank(label) => blanks(std::slice::from_ref(label)),
        Part::Lines(screen) => lines(screen),
    }
}

/// Help lines, under the one heading that comes first: what belongs together stays together.
fn lines(screen: &Screen) -> Markup {
    let bodies = screen.blocks.split(|block| matches!(block, Block::Gap));
    html! {
        @for (index, body) in bodies.enumerate() {
            div.body { @for block in body { (line(block, index == 0)) } }
        }
    }
}

fn line(block: &Block, is_first: bool) -> Markup {
    match block {
        Block::Line { role: Role::Heading, text } if is_first => html! { h3 { (text) } },
        Block::Line { role: Role::Heading, text } => html! { h4 { (text) } },
        Block::Line { role: Role::Aside, text } => html! { p.quiet { (text) } },
        Block::Line { text, .. } => html! { p { (text) } },
        _ => Markup::default(),
    }
}

#[cfg(test)]
#[path = "notice_tests.rs"]
mod tests;
