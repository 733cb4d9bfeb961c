//! The questions to talk about, each kept together on paper.

use maud::{Markup, html};

use crate::measure::group::QuestionTally;
use crate::ui::group::{QuestionWords, Section, View, question};

use super::super::page::paragraph;

/// The questions most missed.
pub(super) fn talk(view: View<'_>, section: &Section, all: &[QuestionTally]) -> Markup {
    html! {
        section aria-labelledby="missed" {
            h2 id="missed" { (section.title) }
            @for text in &section.before { p.intro { (text) } }
            @for one in all { (card(&question(view, one))) }
        }
    }
}

fn card(told: &QuestionWords) -> Markup {
    html! {
        article {
            h3 { (told.head) }
            @if let Some(scene) = &told.scene { blockquote { p { (scene) } } }
            @for line in &told.lines { (paragraph(line)) }
        }
    }
}
