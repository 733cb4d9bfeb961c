//! What to talk about and what to teach: cards, each kept together on paper.

use maud::{Markup, html};

use crate::measure::group::{QuestionTally, TacticTally};
use crate::ui::group::{QuestionWords, View, lesson, question};

use super::super::page::paragraph;

/// The questions most missed.
pub(super) fn questions(view: View<'_>, all: &[QuestionTally]) -> Markup {
    html! {
        @for QuestionWords { head, scene, lines } in all.iter().map(|one| question(view, one)) {
            article {
                h3 { (head) }
                @if let Some(scene) = &scene { blockquote { p { (scene) } } }
                @for line in &lines { (paragraph(line)) }
            }
        }
    }
}

/// What to teach next.
pub(super) fn lessons(view: View<'_>, all: &[TacticTally]) -> Markup {
    html! {
        @for told in all.iter().map(|one| lesson(view, one)) {
            article {
                h3 { (told.title) }
                @for line in &told.before { (paragraph(line)) }
            }
        }
    }
}
