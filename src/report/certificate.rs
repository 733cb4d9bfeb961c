//! A certificate as a page of its own, with lines to sign.

use maud::{Markup, html};

use crate::ui::certificate::Certificate;

/// From so many characters on a name is set smaller.
const LONG: usize = 32;

/// A certificate. On paper it begins a page.
pub(super) fn certificate(certificate: &Certificate) -> Markup {
    let Certificate { title, name, about, done, limits, made, blanks: to_fill } = certificate;
    html! {
        section.paper.certificate aria-labelledby="certificate" {
            h2 id="certificate" { (title) }
            @if let Some(name) = name {
                @let class = if name.chars().count() > LONG { "name long" } else { "name" };
                // A name may run from right to left, whatever the language of the page.
                p class=(class) dir="auto" { (name) }
            } @else {
                @if let Some(first) = to_fill.first() { (blanks(std::slice::from_ref(first))) }
            }
            p { (about) }
            ul { @for text in done { li { (text) } } }
            @for text in limits { p { (text) } }
            p.quiet { (made) }
            (blanks(&to_fill[usize::from(name.is_none())..]))
        }
    }
}

/// Lines to be filled in by hand, each behind its label.
pub(super) fn blanks(labels: &[String]) -> Markup {
    html! {
        ul.blanks { @for label in labels { li { span { (label) ":" } span.line {} } } }
    }
}
