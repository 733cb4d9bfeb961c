//! A question that stands open, as a form: its scene, what there is to choose from or to type, how sure
//! somebody is. Scripts of a page find its parts by their `data-` attributes and names.

use maud::{Markup, html};

use crate::domain::answer::{Certainty, LONGEST_TEXT};
use crate::domain::kind::{Kind, Match, Number};
use crate::domain::room::Spot;
use crate::say;
use crate::ui::names;
use crate::ui::question::Shown;
use crate::ui::screen::{Block, SceneView, Screen};
use crate::words::Words;

use super::cleaned;
use super::scene::{numbered, scene};

/// How a question is put.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// Where it stands in the room; the answer names it.
    pub spot: Spot,
    /// The same in words, above what is asked; may be empty.
    pub place: &'a str,
    /// Whether it is asked how sure somebody is.
    pub certainty: bool,
}

/// The form of a question. What is asked is its heading, an `h1`.
pub fn form(words: &Words, shown: &Shown<'_>, ask: &Ask<'_>) -> Markup {
    let (part, position) = ask.spot;
    let drawn = html! {
        (heading(ask.place, &shown.question.prompt))
        form data-answer="" data-part=(part) data-position=(position)
            data-field=(field(&shown.question.kind)) autocomplete="off" novalidate="" {
            (entry(words, shown))
            @if ask.certainty { (certainty(words)) }
            (status(words))
            div.buttons {
                button.main type="submit" { (say!(words, "fill-send")) }
                button type="button" data-skip="" { (say!(words, "fill-skip")) }
            }
        }
    };
    cleaned(&drawn)
}

/// A question that cannot be shown: it can be skipped, and nothing else.
pub fn skip_alone(words: &Words, (part, position): Spot) -> Markup {
    html! {
        form data-answer="" data-part=(part) data-position=(position) data-field="text" novalidate="" {
            (status(words))
            div.buttons { button.main type="button" data-skip="" { (say!(words, "fill-skip")) } }
        }
    }
}

/// The same without its place and its end: for a page that nobody serves, whose script fills in the
/// place and adds the [`end`], so that it stands there once and not with every question. `language` is
/// that of the question, where the page speaks another.
pub fn form_of_page(words: &Words, shown: &Shown<'_>, language: Option<&str>) -> Markup {
    let drawn = html! {
        h1.ask lang=[language] {
            span.place {}
            " "
            span data-prompt="" dir="auto" { (shown.question.prompt) }
        }
        form data-answer="" data-field=(field(&shown.question.kind)) lang=[language]
            autocomplete="off" novalidate="" {
            (entry(words, shown))
        }
    };
    cleaned(&drawn)
}

/// The end of a form of a page: how sure somebody is, what is wrong with an answer, what to press.
pub fn end(words: &Words) -> Markup {
    html! {
        (certainty(words))
        p.status role="status" data-status=""
            data-none=(say!(words, "fill-nothing"))
            data-rest=(say!(words, "fill-rest"))
            data-twice=(say!(words, "fill-twice"))
            data-number=(say!(words, "fill-no-number")) {}
        div.buttons {
            button.main type="submit" { (say!(words, "fill-answer")) }
            button type="button" data-skip="" { (say!(words, "fill-skip")) }
        }
    }
}

/// What is asked, with its place above.
pub fn heading(place: &str, prompt: &str) -> Markup {
    html! {
        h1.ask tabindex="-1" {
            @if !place.is_empty() { span.place { (place) } " " }
            span dir="auto" { (prompt) }
        }
    }
}

/// How a script reads the answer off the form.
fn field(kind: &Kind) -> &'static str {
    match kind {
        Kind::Judge(_) | Kind::Choice(_) => "one",
        Kind::Several(_) | Kind::Flags(_) => "some",
        Kind::Order(_) => "order",
        Kind::Match(_) => "letters",
        Kind::Number(_) | Kind::Short(_) => "text",
    }
}

/// The scene and what is filled in. Sentences are marked where they stand.
fn entry(words: &Words, shown: &Shown<'_>) -> Markup {
    let screen = shown.screen(words);
    let view = scene_of(&screen);
    let choices = shown.choices(words);
    if let (Kind::Flags(_), Some(view)) = (&shown.question.kind, view) {
        return group(&say!(words, "fill-flags"), &scene(view, &marked));
    }
    html! {
        @if let Some(view) = view { (scene(view, &numbered)) }
        @match &shown.question.kind {
            Kind::Judge(_) | Kind::Choice(_) | Kind::Flags(_) => {
                (group(&say!(words, "fill-one"), &boxes("radio", &choices)))
            }
            Kind::Several(_) => (group(&say!(words, "fill-some"), &boxes("checkbox", &choices))),
            Kind::Order(_) => (group(&say!(words, "fill-order"), &places(words, &choices))),
            Kind::Match(pairs) => (group(&say!(words, "fill-match"), &sides(words, pairs, &choices))),
            Kind::Number(number) => (typed(&number_label(words, number), "decimal")),
            Kind::Short(_) => (typed(&say!(words, "fill-short"), "text")),
        }
    }
}

/// The scene of a screen.
pub(super) fn scene_of(screen: &Screen) -> Option<&SceneView> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Scene(view) => Some(view),
        _ => None,
    })
}

fn group(legend: &str, inside: &Markup) -> Markup {
    html! { fieldset { legend { (legend) } (inside) } }
}

/// A sentence of a scene as a box to tick.
fn marked(number: usize, text: &str) -> Markup {
    html! {
        label.sentence {
            input type="checkbox" name="n" value=(number);
            span { b.number { (number) } " " (text) }
        }
    }
}

fn boxes(kind: &str, choices: &[String]) -> Markup {
    html! {
        @for (at, text) in choices.iter().enumerate() {
            label.choice {
                input type=(kind) name="n" value=(at + 1);
                span dir="auto" { (text) }
            }
        }
    }
}

/// Each step with the places it may have.
fn places(words: &Words, steps: &[String]) -> Markup {
    html! {
        @for (at, text) in steps.iter().enumerate() {
            @let id = format!("step-{}", at + 1);
            div.pick {
                label for=(id) dir="auto" { (text) }
                select id=(id) name="o" data-number=(at + 1) {
                    option value="" { (say!(words, "fill-no-place")) }
                    @for place in 1..=steps.len() {
                        option value=(place) { (say!(words, "fill-place", place = place)) }
                    }
                }
            }
        }
    }
}

/// What can be given, and for each left side which of it. Whoever chooses sees all of it in full: a
/// phone cuts long words in the field itself.
fn sides(words: &Words, pairs: &Match, rights: &[String]) -> Markup {
    let rights: Vec<String> =
        rights.iter().enumerate().map(|(at, text)| lettered(words, at, text)).collect();
    html! {
        ul.options role="list" { @for text in &rights { li dir="auto" { (text) } } }
        @for (at, (left, _)) in pairs.lefts.iter().enumerate() {
            @let id = format!("left-{}", at + 1);
            div.pick {
                label for=(id) dir="auto" { (left) }
                select id=(id) name="m" {
                    option value="" { (say!(words, "fill-no-side")) }
                    @for (at, text) in rights.iter().enumerate() { option value=(at + 1) { (text) } }
                }
            }
        }
    }
}

/// A right side with its letter.
fn lettered(words: &Words, at: usize, text: &str) -> String {
    let letter = ('A'..='Z').nth(at).map_or_else(|| (at + 1).to_string(), String::from);
    say!(words, "option-line", label = letter, text = text)
}

fn number_label(words: &Words, number: &Number) -> String {
    match &number.unit {
        Some(unit) => say!(words, "fill-number-unit", unit = &**unit),
        None => say!(words, "fill-number"),
    }
}

fn typed(label: &str, keyboard: &str) -> Markup {
    html! {
        div.pick {
            label for="typed" { (label) }
            input id="typed" name="typed" type="text" inputmode=(keyboard) maxlength=(LONGEST_TEXT)
                autocomplete="off" autocapitalize="none" spellcheck="false" dir="auto";
        }
    }
}

fn certainty(words: &Words) -> Markup {
    html! {
        fieldset.certainty {
            legend { (say!(words, "fill-certainty")) }
            @for certainty in Certainty::ALL {
                label.choice {
                    input type="radio" name="c" value=(certainty.number());
                    span { (names::certainty(words, certainty)) }
                }
            }
        }
    }
}

/// The line that says where the answer is. The words stand in it already; a script shows the one that
/// is true.
fn status(words: &Words) -> Markup {
    html! {
        p.status role="status" data-status=""
            data-sending=(say!(words, "fill-sending"))
            data-kept=(say!(words, "fill-kept"))
            data-changed=(say!(words, "fill-changed"))
            data-again=(say!(words, "fill-again"))
            data-skipped=(say!(words, "fill-skipped"))
            data-offline=(say!(words, "fill-offline"))
            data-none=(say!(words, "fill-nothing"))
            data-rest=(say!(words, "fill-rest"))
            data-twice=(say!(words, "fill-twice")) {}
    }
}

#[cfg(test)]
#[path = "answer_tests.rs"]
mod tests;
