//! A screen as HTML: the third drawing of what `ui` says, beside line mode and the window.

use maud::{Markup, html};

use crate::ui::screen::{Block, OptionView, Role, Screen};

use super::chart::chart;
use super::cleaned;
use super::scene::{numbered, scene};

/// A screen from top to bottom. Its first heading is an `h2`, those after it are `h3`; no text in it
/// becomes markup.
pub fn draw(screen: &Screen) -> Markup {
    let first = screen.blocks.iter().position(is_heading);
    let drawn = html! {
        @for (at, one) in screen.blocks.iter().enumerate() {
            @match one {
                Block::Line { role: Role::Heading, text } if Some(at) == first => {
                    h2 tabindex="-1" dir="auto" { (text) }
                }
                other => (block(other)),
            }
        }
    };
    cleaned(&drawn)
}

fn is_heading(block: &Block) -> bool {
    matches!(block, Block::Line { role: Role::Heading, .. })
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Line { role, text } => line(*role, text),
        Block::Scene(view) => scene(view, &numbered),
        Block::Options(all) => options(all),
        Block::Chart(view) => chart(view),
        Block::Gap => Markup::default(),
    }
}

/// A paragraph. Right and wrong carry a sign beside their words and their colour.
fn line(role: Role, text: &str) -> Markup {
    let plain = |class: &str| html! { p class=(class) dir="auto" { (text) } };
    match role {
        Role::Heading => html! { h3 dir="auto" { (text) } },
        Role::Right => signed("right", "✓", text),
        Role::Wrong => signed("wrong", "✗", text),
        Role::Care => signed("care", "!", text),
        Role::Body => html! { p dir="auto" { (text) } },
        Role::Prompt => plain("prompt"),
        Role::Aside => plain("aside"),
        Role::Hint => plain("hint"),
    }
}

fn signed(class: &str, sign: &str, text: &str) -> Markup {
    html! {
        p class=(class) dir="auto" {
            span.sign aria-hidden="true" { (sign) }
            " "
            (text)
        }
    }
}

fn options(all: &[OptionView]) -> Markup {
    // Some readers take a list without its dots for none, unless it says that it is one.
    html! { ul.options role="list" { @for one in all { li dir="auto" { (one.text) } } } }
}

#[cfg(test)]
#[path = "screen_tests.rs"]
mod tests;
