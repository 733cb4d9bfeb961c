//! The beginning of a page, its end, and what is always at hand.

use maud::{Markup, html};

use crate::domain::class::code::LENGTH;
use crate::domain::plan::Feedback;
use crate::html::screen::draw;
use crate::say;
use crate::ui::screen::Screen;
use crate::words::Words;

use super::Homework;

/// What stands there first.
pub(super) fn start(words: &Words, homework: &Homework<'_>) -> Markup {
    let count = homework.plan.questions.iter().filter(|asked| !asked.spare).count();
    let order = match homework.plan.feedback {
        Feedback::AfterEach => "homework-explained-each",
        Feedback::AtEnd => "homework-explained-last",
    };
    html! {
        h1 { (homework.title) }
        p { (say!(words, "homework-about", count = count)) " " (words.say(order, &[])) }
        p { (say!(words, "homework-rules")) }
        p { (say!(words, "homework-offline")) }
        (resume(words))
        form data-begin="" autocomplete="off" novalidate="" {
            (code(&say!(words, "homework-code"), &say!(words, "homework-code-note")))
            label.choice {
                input type="checkbox" name="keep" aria-describedby="keep-note";
                span { (say!(words, "homework-keep")) }
            }
            p.note id="keep-note" { (say!(words, "homework-keep-note")) }
            p.status role="alert" data-status="" data-code=(say!(words, "homework-no-code")) {}
            div.buttons { button.main type="submit" { (say!(words, "homework-begin")) } }
        }
    }
}

/// What was kept here, if anything was.
fn resume(words: &Words) -> Markup {
    html! {
        section data-resume="" hidden="" {
            p data-done="" {}
            div.buttons {
                button.main type="button" data-go-on="" { (say!(words, "homework-go-on")) }
                button type="button" data-forget="" { (say!(words, "homework-erase")) }
            }
            p { (say!(words, "homework-anew")) }
        }
    }
}

fn code(label: &str, note: &str) -> Markup {
    html! {
        div.pick {
            label for="code" { (label) }
            p.note id="code-note" { (note) }
            input.code id="code" name="code" type="text" aria-describedby="code-note"
                maxlength=(LENGTH + 2) autocomplete="off" autocapitalize="characters"
                spellcheck="false" dir="ltr";
        }
    }
}

/// What stands below the score: the text to hand in, and what it is.
pub(super) fn end(words: &Words) -> Markup {
    html! {
        section {
            h2 { (say!(words, "homework-hand-in")) }
            p { (say!(words, "homework-hand-in-how")) }
            (code(&say!(words, "homework-code-end"), &say!(words, "homework-code-note")))
            p.status role="status" data-status="" data-code=(say!(words, "homework-no-code")) {}
            label for="text" { (say!(words, "homework-text")) }
            textarea id="text" readonly="" rows="8" spellcheck="false" dir="ltr" {}
            p.status role="status" data-copy-status=""
                data-done=(say!(words, "homework-copied"))
                data-by-hand=(say!(words, "homework-copy-by-hand")) {}
            div.buttons {
                button.main type="button" data-copy="" { (say!(words, "homework-copy")) }
            }
            p.aside { (say!(words, "homework-no-proof")) }
            div data-kept="" {
                p { (say!(words, "homework-is-kept")) }
                div.buttons {
                    button type="button" data-erase="" { (say!(words, "homework-erase")) }
                }
            }
        }
    }
}

/// Where there is help. It is in the page from the beginning, so that opening it tells nobody.
pub(super) fn help(words: &Words, help: &Screen) -> Markup {
    let back = html! {
        button type="button" data-shut="" { (say!(words, "homework-back")) }
    };
    html! {
        main.aside-page id="help" hidden="" aria-labelledby="help-title" {
            h1 id="help-title" tabindex="-1" { (say!(words, "phone-help-title")) }
            p { (say!(words, "phone-help-private")) }
            (back)
            (draw(help))
            (back)
        }
    }
}

/// What is always at hand.
pub(super) fn dock(words: &Words) -> Markup {
    html! {
        nav.dock aria-label=(say!(words, "phone-dock")) {
            button type="button" data-open="help" aria-expanded="false" aria-controls="help" {
                (say!(words, "phone-help"))
            }
            button.leave type="button" data-leave="" { (say!(words, "page-leave")) }
        }
    }
}
