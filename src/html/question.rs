//! A question as it is looked at together: what is asked, its scene, what there is to choose from; nothing
//! to fill in.

use maud::{Markup, html};

use crate::ui::question::Shown;
use crate::ui::screen::{Block, Role, Screen};
use crate::words::Words;

use super::answer::heading;
use super::cleaned;
use super::screen::draw;

/// A question. What is asked is its heading, an `h1`, with its place above, which may be empty.
pub fn question(words: &Words, shown: &Shown<'_>, place: &str) -> Markup {
    let blocks = shown.screen(words).blocks.into_iter();
    let is_prompt = |block: &Block| matches!(block, Block::Line { role: Role::Prompt, .. });
    let rest = Screen { blocks: blocks.filter(|block| !is_prompt(block)).collect() };
    html! {
        (cleaned(&heading(place, &shown.question.prompt)))
        (draw(&rest))
    }
}
