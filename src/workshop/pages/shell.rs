//! What every page of a workshop has: its head, and the way out.

use maud::{DOCTYPE, Markup, html};

use crate::say;
use crate::ui::text::clean;
use crate::words::Words;

/// Where somebody lands who leaves at once: a page that says nothing.
const EXIT: &str = "about:blank";

/// What is particular to a page.
pub(super) struct Shell<'s> {
    /// Its name, which its files have as well.
    pub(super) name: &'static str,
    /// What the browser shows above it.
    pub(super) title: &'s str,
    /// Whether it has looks of its own beside those that all have.
    pub(super) has_style: bool,
    /// Whether answers are filled in on it.
    pub(super) has_form: bool,
    /// What it says.
    pub(super) body: Markup,
}

impl Shell<'_> {
    /// The page as a text. No character in it acts without being seen.
    pub(super) fn into_text(self, words: &Words) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(words.tag()) dir=(say!(words, "page-direction")) {
                (self.head())
                body class=(format!("page-{}", self.name)) data-exit=(EXIT) {
                    (self.body)
                    noscript { p.banner { (say!(words, "page-no-script")) } }
                }
            }
        };
        clean(&page.into_string())
    }

    fn head(&self) -> Markup {
        html! {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="referrer" content="no-referrer";
                meta name="robots" content="noindex";
                title { (self.title) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="/style.css";
                @if self.has_style { link rel="stylesheet" href=(format!("/{}.css", self.name)); }
                script src="/shared.js" defer="" {}
                @if self.has_form { script src="/fields.js" defer="" {} }
                script src=(format!("/{}.js", self.name)) defer="" {}
            }
        }
    }
}

/// The line that says when what stands open closes.
pub(super) fn clock(words: &Words) -> Markup {
    html! {
        p.clock role="timer"
            data-clock=(say!(words, "page-closes", left = "%left%"))
            data-until=(say!(words, "page-until", time = "%time%")) {}
    }
}

/// The line that says whether the page is connected.
pub(super) fn connection(words: &Words) -> Markup {
    html! {
        p.link role="status" data-link=""
            data-on=(say!(words, "page-connected"))
            data-off=(say!(words, "page-offline"))
            data-over=(say!(words, "page-over")) {}
    }
}

/// The button that leaves at once.
pub(super) fn leave(words: &Words) -> Markup {
    html! { button.leave type="button" data-leave="" { (say!(words, "page-leave")) } }
}

/// Where a script says something to those who hear the page, and something to everybody.
pub(super) fn voices() -> Markup {
    html! {
        p.hidden role="status" data-say="" {}
        p.banner role="status" data-banner="" {}
    }
}

/// What stands in `main` until the first word from the server.
pub(super) fn wait(words: &Words, title: &str) -> Markup {
    html! {
        h1 tabindex="-1" { (title) }
        p { (say!(words, "page-wait")) }
    }
}
