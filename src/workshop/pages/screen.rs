//! The big screen, to be read from ten metres. Nothing on it is for the trainer alone.

use maud::{Markup, PreEscaped, html};

use crate::say;
use crate::words::Words;

use super::shell::{Shell, clock, connection, leave, voices, wait};

/// The page. `title` is what the workshop is called.
pub fn page(words: &Words, title: &str) -> String {
    let body = html! {
        (voices())
        main id="main" tabindex="-1" { (wait(words, title)) }
        footer.foot {
            p.counts data-pulse=(say!(
                words, "wall-pulse", marked = "%marked%", present = "%present%"
            )) data-present=(say!(words, "wall-present", present = "%present%")) {}
            (clock(words))
            (connection(words))
            (leave(words))
        }
    };
    Shell { name: "screen", title, has_style: true, has_form: false, body }.into_text(words)
}

/// How people come in.
#[derive(Debug, Clone, Copy)]
pub struct Lobby<'l> {
    /// What the workshop is called.
    pub title: &'l str,
    /// The address to open.
    pub address: &'l str,
    /// The code of the room.
    pub code: &'l str,
    /// A picture of the address as an `svg` element; it goes into the page as it is.
    pub qr: &'l str,
}

/// What the big screen shows while people come in.
pub fn lobby(words: &Words, lobby: &Lobby<'_>) -> Markup {
    html! {
        div.lobby data-lobby="" {
            div {
                h1 tabindex="-1" { (lobby.title) }
                p { (say!(words, "wall-open")) }
                p.address dir="ltr" { (lobby.address) }
                p { (say!(words, "wall-code")) }
                p.code dir="ltr" { (lobby.code) }
            }
            div.qr role="img" aria-label=(say!(words, "wall-qr")) { (PreEscaped(lobby.qr)) }
        }
    }
}
