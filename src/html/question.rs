//! A question as it is looked at together: what is asked, its scene, what there is to choose from; nothing
//! to fill in.

use maud::{Markup, html};

use crate::domain::kind::KindName;
use crate::ui::question::Shown;
use crate::ui::screen::{Block, Role, Screen};
use crate::words::Words;

use super::answer::scene_of;
use super::cleaned;
use super::scene::{numbered, scene};
use super::screen::draw;

pub use super::answer::heading;

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

/// A question with how its answers are spread, which stands in the place of what there was to choose
/// from; where sentences were marked, it holds the scene as well.
pub fn with_spread(words: &Words, shown: &Shown<'_>, place: &str, spread: &Markup) -> Markup {
    let screen = shown.screen(words);
    let has_scene = shown.question.kind_name() == KindName::Flags;
    let apart = scene_of(&screen).filter(|_| !has_scene);
    let drawn = html! {
        (heading(place, &shown.question.prompt))
        @if let Some(view) = apart { (scene(view, &numbered)) }
        (spread)
    };
    cleaned(&drawn)
}
