//! Screens as HTML: for pages in a file and for those of a workshop.

pub mod answer;
mod bar;
mod chart;
#[cfg(test)]
mod made_tests;
pub mod question;
mod scene;
pub mod screen;
pub mod spread;
#[cfg(test)]
#[path = "strict_tests.rs"]
pub(crate) mod strict;

use maud::{Markup, PreEscaped};

use crate::ui::text::clean;

/// How scenes, forms and what surrounds them look: light and dark, on a phone and a wide screen.
pub const STYLE: &str = include_str!("style.css");

/// The same, and how answers are spread.
pub const STYLE_WITH_SPREADS: &str = concat!(include_str!("style.css"), include_str!("spread.css"));

/// How a script reads what is filled in: `fields.read`, `fields.write`, `fields.clear`. It holds no word.
pub const FIELDS: &str = include_str!("fields.js");

/// The last gate of all that is drawn: no character in it changes what a reader sees without being
/// seen itself.
fn cleaned(drawn: &Markup) -> Markup {
    PreEscaped(clean(&drawn.0))
}
