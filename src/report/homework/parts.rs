//! What each question is shown by: its care note, its form, its explanation.

use std::collections::BTreeSet;

use maud::{Markup, html};

use crate::domain::bank::Bank;
use crate::domain::plan::Feedback;
use crate::domain::verdict::Verdict;
use crate::html::answer::form_of_page;
use crate::html::screen::draw;
use crate::say;
use crate::ui::explanation::{GIVEN, Part, When};
use crate::ui::feedback::{more_parts, parts};
use crate::ui::question::Shown;
use crate::ui::screen::{Block, Role, Screen};
use crate::ui::text::clean;
use crate::words::Words;

use super::Homework;

/// All of them, each in a template that the script finds by the question's place.
pub(super) fn templates(words: &Words, homework: &Homework<'_>) -> Markup {
    html! {
        @for (at, (bank, shown)) in homework.questions.iter().enumerate() {
            @if let Some(care) = &shown.question.advice.care {
                template id=(format!("care-{at}")) {
                    (draw(&Screen::line(Role::Care, say!(words, "care-note", care = &**care))))
                }
            }
            @let language = Some(&*bank.language).filter(|tag| *tag != words.tag());
            template id=(format!("ask-{at}")) { (form_of_page(words, shown, language)) }
            template id=(format!("why-{at}")) {
                @if homework.plan.feedback == Feedback::AtEnd { (said(words, shown)) }
                @match language {
                    Some(tag) => div lang=(tag) { (why(words, bank, shown)) },
                    None => (why(words, bank, shown)),
                }
            }
        }
    }
}

/// What was said to a judged scene, which is long ago when the explanations come.
fn said(words: &Words, shown: &Shown<'_>) -> Markup {
    let is_judged = shown.question.verdict().is_some();
    let verdicts = Verdict::ALL.iter().enumerate().filter(|_| is_judged);
    html! {
        @for (at, verdict) in verdicts {
            @let text = words.say(&format!("you-said-{}", verdict.word()), &[]);
            (one(shown, &Part { when: When::Chose(at), block: Block::Line { role: Role::Body, text } }))
        }
    }
}

fn why(words: &Words, bank: &Bank, shown: &Shown<'_>) -> Markup {
    html! {
        @for part in parts(words, shown) { (one(shown, &part)) }
        details {
            summary { (say!(words, "homework-more")) }
            @for part in more_parts(words, bank, shown) { (one(shown, &part)) }
        }
    }
}

/// A part; around it, to which answers it is said.
fn one(shown: &Shown<'_>, part: &Part) -> Markup {
    let has_marks = shown.question.scene().is_some_and(|scene| !scene.marks.is_empty());
    let inside = match &part.block {
        // A scene without marks is that of the form, which stands on the page already.
        Block::Scene(_) if !has_marks => html! { div data-scene="" {} },
        Block::Line { text, .. } if text.contains(GIVEN) => with_given(text),
        block => draw(&Screen { blocks: vec![block.clone()] }),
    };
    match when(shown, &part.when) {
        Some(when) => html! { div data-when=(when) { (inside) } },
        None => inside,
    }
}

/// A line with a place for the words of the answer.
fn with_given(text: &str) -> Markup {
    html! {
        p dir="auto" {
            @for (at, text) in text.split(GIVEN).enumerate() {
                @if at > 0 { span data-given="" {} }
                (clean(text))
            }
        }
    }
}

/// To whom a part is said, by the numbers shown, as `isSaid` of the script reads it; none for all.
fn when(shown: &Shown<'_>, when: &When) -> Option<String> {
    let number = |place: &usize| shown.number_of(*place).to_string();
    let all = |places: &BTreeSet<usize>| places.iter().map(number).collect::<Vec<_>>().join(" ");
    Some(match when {
        When::Always => return None,
        When::Chose(place) => format!("chose {}", number(place)),
        When::LeftOut(place) => format!("left {}", number(place)),
        When::Found(places) => format!("found {}", all(places)),
        When::Missed(places) => format!("missed {}", all(places)),
        When::InPlace(step) => format!("place {} {}", number(step), step + 1),
        When::Elsewhere(step) => format!("elsewhere {} {}", number(step), step + 1),
        When::Paired(left, right) => format!("pair {} {}", left + 1, number(right)),
        When::PairedElse(left, right) => format!("other {} {}", left + 1, number(right)),
        When::Typed => "typed".to_owned(),
    })
}
