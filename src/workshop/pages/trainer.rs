//! The trainer's page: the same on a phone in one hand and on a laptop.

use maud::{Markup, html};

use crate::domain::room::MAX_NICKNAME_LENGTH;
use crate::say;
use crate::words::Words;

use super::shell::{Shell, clock, connection, leave, voices, wait};

/// By how much a press makes the time longer, in seconds.
const LONGER: u32 = 60;

/// The page. `title` is what the workshop is called.
pub fn page(words: &Words, title: &str) -> String {
    let heading = say!(words, "lead-title", title = title);
    let body = html! {
        header.top {
            p.who { (heading) }
            (clock(words))
            (connection(words))
            (leave(words))
        }
        (voices())
        (calls(words))
        main.desk {
            div id="main" tabindex="-1" data-no-key=(say!(words, "lead-no-key")) {
                (wait(words, &heading))
            }
            section.notes data-notes="" aria-label=(say!(words, "lead-notes")) hidden="" {}
            (controls(words))
            (people(words))
        }
        (dock(words))
    };
    Shell { name: "trainer", title: &heading, has_style: true, has_form: false, body }
        .into_text(words)
}

/// Who asks to be found; empty most of the time.
fn calls(words: &Words) -> Markup {
    html! {
        ul.calls role="list" data-calls="" aria-live="polite" aria-label=(say!(words, "lead-calls")) {}
        template id="call" {
            li {
                span data-call=(say!(words, "lead-call", name = "%name%")) {}
                button type="button" data-found="" { (say!(words, "lead-found")) }
            }
        }
    }
}

fn counts(words: &Words) -> Markup {
    html! {
        p.counts data-pulse=(say!(
            words, "lead-pulse", marked = "%marked%", present = "%present%", connected = "%connected%"
        )) {}
    }
}

fn go(to: &str, label: &str) -> Markup {
    html! { button type="button" data-to=(to) { (label) } }
}

/// Whatever is not pressed at each step.
fn controls(words: &Words) -> Markup {
    html! {
        section.controls aria-label=(say!(words, "lead-controls")) {
            (go("close", &say!(words, "lead-close")))
            (go("reveal", &say!(words, "lead-reveal")))
            (go("drop", &say!(words, "lead-drop")))
            button type="button" data-close-in=(LONGER) { (say!(words, "lead-longer")) }
            button type="button" data-close-in="" hidden="" { (say!(words, "lead-no-limit")) }
            (switch("data-pause", &say!(words, "lead-pause"), &say!(words, "lead-go-on")))
            (switch("data-lock", &say!(words, "lead-lock"), &say!(words, "lead-unlock")))
            button type="button" data-wall="" { (say!(words, "lead-wall")) }
            button type="button" data-end="ask" { (say!(words, "lead-end")) }
            div.sure data-sure="" hidden="" {
                p tabindex="-1" { (say!(words, "lead-end-sure")) }
                button.main type="button" data-end="yes" { (say!(words, "lead-end-yes")) }
                button type="button" data-end="no" { (say!(words, "lead-end-no")) }
            }
        }
    }
}

/// A button that says what it would do next.
fn switch(name: &str, on: &str, off: &str) -> Markup {
    html! {
        @match name {
            "data-pause" => button type="button" data-pause="" data-on=(on) data-off=(off) { (on) },
            _ => button type="button" data-lock="" data-on=(on) data-off=(off) { (on) },
        }
    }
}

fn people(words: &Words) -> Markup {
    html! {
        details.people {
            summary data-count=(say!(words, "lead-people", count = "%count%")) {
                (say!(words, "lead-people", count = "0"))
            }
            ul role="list" data-people=""
                data-away=(say!(words, "lead-away"))
                data-here=(say!(words, "lead-here"))
                data-marked=(say!(words, "lead-marked"))
                data-open=(say!(words, "lead-open"))
                data-out=(say!(words, "lead-out")) {}
            p.note data-more=(say!(words, "lead-more", count = "%count%")) hidden="" {}
        }
        template id="person" { (person(words)) }
    }
}

fn person(words: &Words) -> Markup {
    html! {
        li {
            p { b data-name="" dir="auto" {} " " span data-state="" {} }
            details {
                summary data-change=(say!(words, "lead-change", name = "%name%")) {}
                form data-rename="" autocomplete="off" novalidate="" {
                    label {
                        (say!(words, "lead-rename"))
                        input name="name" type="text" maxlength=(MAX_NICKNAME_LENGTH) autocomplete="off"
                            spellcheck="false" dir="auto";
                    }
                    button type="submit" { (say!(words, "lead-rename-do")) }
                }
                button type="button" data-remove="may-return" { (say!(words, "lead-remove")) }
                button type="button" data-remove="keep-out" { (say!(words, "lead-keep-out")) }
                p.note { (say!(words, "lead-keep-out-note")) }
            }
        }
    }
}

/// Where the thumb is.
fn dock(words: &Words) -> Markup {
    html! {
        nav.dock aria-label=(say!(words, "lead-dock")) {
            (counts(words))
            (go("back", &say!(words, "lead-back")))
            button.main type="button" data-to="next" {
                (say!(words, "lead-next"))
                span.then {}
            }
        }
    }
}

/// Where hands that were raised are typed in, one number for each option as it is shown. `counted` is
/// what was typed before; it may be empty.
pub fn hands(words: &Words, options: &[String], counted: &[u32]) -> Markup {
    html! {
        form.hands data-hands="" autocomplete="off" novalidate="" {
            fieldset {
                legend { (say!(words, "lead-hands")) }
                @for (at, option) in options.iter().enumerate() {
                    label {
                        span dir="auto" { (option) }
                        input name="h" type="text" inputmode="numeric" pattern="[0-9]*" maxlength="5"
                            value=[counted.get(at)] autocomplete="off";
                    }
                }
            }
            button type="submit" { (say!(words, "lead-hands-do")) }
        }
    }
}
