//! The page on a phone.

use maud::{Markup, html};

use crate::domain::room::{MAX_NICKNAME_LENGTH, Names};
use crate::html::screen::draw;
use crate::say;
use crate::ui::screen::Screen;
use crate::words::Words;

use super::shell::{Shell, clock, connection, leave, voices, wait};

/// The longest word of a learner's own, in characters.
const LONGEST_WORD: usize = 60;

/// What a learner's page depends on.
#[derive(Debug, Clone, Copy)]
pub struct Learner<'l> {
    /// What the workshop is called.
    pub title: &'l str,
    /// How learners are called.
    pub names: Names,
    /// Whether a word of their own is asked for, by which another room knows them again.
    pub asks_word: bool,
    /// Where there is help.
    pub help: &'l Screen,
}

/// The page.
pub fn page(words: &Words, learner: &Learner<'_>) -> String {
    let body = html! {
        header.top {
            p.who data-name=(say!(words, "phone-name", name = "%name%")) {}
            (clock(words))
            (connection(words))
        }
        (voices())
        main id="main" tabindex="-1" data-title=(learner.title)
            data-new=(say!(words, "phone-new"))
            data-new-behind=(say!(words, "phone-new-behind"))
            data-unsent=(say!(words, "phone-unsent"))
            data-again=(say!(words, "phone-again")) { (wait(words, learner.title)) }
        (help(words, learner.help))
        (find(words))
        (dock(words))
        template id="join" { (join(words, learner)) }
    };
    let shell =
        Shell { name: "learner", title: learner.title, has_style: false, has_form: true, body };
    shell.into_text(words)
}

/// What is always at hand.
fn dock(words: &Words) -> Markup {
    html! {
        nav.dock aria-label=(say!(words, "phone-dock")) {
            button type="button" data-open="help" aria-expanded="false" aria-controls="help" {
                (say!(words, "phone-help"))
            }
            button type="button" data-open="find" aria-expanded="false" aria-controls="find"
                aria-label=(say!(words, "phone-find-title")) hidden="" {
                (say!(words, "phone-find"))
            }
            (leave(words))
        }
    }
}

/// Where there is help. It is in the page from the beginning, so that opening it tells nobody.
fn help(words: &Words, help: &Screen) -> Markup {
    html! {
        main.aside-page id="help" hidden="" aria-labelledby="help-title" {
            h1 id="help-title" tabindex="-1" { (say!(words, "phone-help-title")) }
            p { (say!(words, "phone-help-private")) }
            (back(words))
            (draw(help))
            (back(words))
        }
    }
}

/// Who will see it stands before the button that asks.
fn find(words: &Words) -> Markup {
    html! {
        main.aside-page id="find" hidden="" aria-labelledby="find-title" {
            h1 id="find-title" tabindex="-1" { (say!(words, "phone-find-title")) }
            p { (say!(words, "phone-find-who")) }
            p.status role="status" data-find-status=""
                data-asked=(say!(words, "phone-find-asked"))
                data-withdrawn=(say!(words, "phone-find-withdrawn"))
                data-offline=(say!(words, "phone-find-offline")) {}
            div.buttons {
                button.main type="button" data-find="on" { (say!(words, "phone-find-yes")) }
                button type="button" data-find="off" hidden="" { (say!(words, "phone-find-no")) }
            }
            (back(words))
        }
    }
}

fn back(words: &Words) -> Markup {
    html! { button type="button" data-shut="" { (say!(words, "phone-back")) } }
}

fn join(words: &Words, learner: &Learner<'_>) -> Markup {
    html! {
        h1 tabindex="-1" { (learner.title) }
        p { (say!(words, "join-first")) }
        form data-join="" autocomplete="off" novalidate="" {
            (code(words))
            // Beside the first field: on a small phone the button lies under the keyboard.
            p.status role="alert" data-join-status=""
                data-empty=(say!(words, "join-no-code"))
                data-going=(say!(words, "join-going")) {}
            (who(words, learner.names))
            @if learner.asks_word {
                (field("word", &say!(words, "join-word"), &say!(words, "join-word-note"), LONGEST_WORD))
            }
            div.buttons { button.main type="submit" { (say!(words, "join-in")) } }
        }
        p.aside { (say!(words, "join-plain-http")) }
    }
}

fn code(words: &Words) -> Markup {
    html! {
        div.pick {
            label for="code" { (say!(words, "join-code")) }
            p.note id="code-note" { (say!(words, "join-code-note")) }
            input.code id="code" name="code" type="text" aria-describedby="code-note" maxlength="12"
                autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr";
        }
    }
}

fn who(words: &Words, names: Names) -> Markup {
    match names {
        Names::MadeUp => html! { p { (say!(words, "join-made-up")) } },
        Names::Own => {
            let (label, note) = (say!(words, "join-name"), say!(words, "join-name-note"));
            field("name", &label, &note, MAX_NICKNAME_LENGTH)
        }
        Names::Class => {
            let (label, note) = (say!(words, "join-card"), say!(words, "join-card-note"));
            field("card", &label, &note, MAX_NICKNAME_LENGTH)
        }
    }
}

fn field(name: &str, label: &str, note: &str, longest: usize) -> Markup {
    let described = format!("{name}-note");
    html! {
        div.pick {
            label for=(name) { (label) }
            p.note id=(described) { (note) }
            input id=(name) name=(name) type="text" aria-describedby=(described) maxlength=(longest)
                autocomplete="off" spellcheck="false" dir="auto";
        }
    }
}
