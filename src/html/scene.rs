//! Scenes as they look where they reach somebody: bubbles left and right, a letter with its subject,
//! an advert, a window. How they look is up to the style sheet; without it they read as a list.

use maud::{Markup, html};

use crate::domain::pieces::Voice;
use crate::domain::scene::Channel;
use crate::ui::screen::{LineView, PieceView, SceneView};

/// Draws a sentence that can be marked: its number, and its words.
pub(super) type Sentence<'f> = &'f dyn Fn(usize, &str) -> Markup;

/// A sentence with its number, as it can be read but not marked.
pub(super) fn numbered(number: usize, words: &str) -> Markup {
    html! { b.number { "[" (number) "]" } " " (words) }
}

/// A scene.
pub(super) fn scene(view: &SceneView, sentence: Sentence<'_>) -> Markup {
    let class = format!("scene scene-{}", view.channel.word());
    html! {
        figure class=(class) {
            figcaption dir="auto" { (view.label) }
            @match view.channel {
                Channel::Chat | Channel::Sms | Channel::Call => (talk(view, sentence)),
                Channel::Email | Channel::Screen | Channel::Advert | Channel::Profile => {
                    (sheet(view, sentence))
                }
            }
        }
    }
}

/// What is said, line by line. Each line is read aloud with its speaker; who speaks on is seen.
fn talk(view: &SceneView, sentence: Sentence<'_>) -> Markup {
    let lines: Vec<&LineView> = view.lines.iter().filter(|line| !is_blank(line)).collect();
    let before = |at: usize| at.checked_sub(1).map(|at| lines[at]);
    html! {
        @for (at, one) in lines.iter().enumerate() {
            @let goes_on = before(at).is_some_and(|two| speaks_on(two, one));
            p class=(class(one, goes_on)) dir="auto" {
                @if !one.speaker.is_empty() { b.speaker { (one.speaker.trim_end()) } " " }
                (words(one, sentence))
            }
        }
    }
}

fn speaks_on(before: &LineView, line: &LineView) -> bool {
    (before.voice, &before.speaker) == (line.voice, &line.speaker)
}

fn class(line: &LineView, goes_on: bool) -> &'static str {
    match (line.voice, goes_on) {
        (Voice::Told, _) => "told",
        (Voice::Own, false) => "said own",
        (Voice::Own, true) => "said own on",
        (Voice::Other, false) => "said",
        (Voice::Other, true) => "said on",
    }
}

/// A letter, an advert, a page: its first line is its head. What is only told stands below it.
fn sheet(view: &SceneView, sentence: Sentence<'_>) -> Markup {
    let told = view.lines.iter().filter(|line| line.voice == Voice::Told);
    html! {
        div.sheet {
            @for (class, one) in inside(view) {
                p class=(class) dir="auto" { (one.speaker) (words(one, sentence)) }
            }
        }
        @for one in told { p.told dir="auto" { (words(one, sentence)) } }
    }
}

/// The lines of a sheet, each with its class: the head, and where an empty line stood before.
fn inside(view: &SceneView) -> Vec<(&'static str, &LineView)> {
    let mut lines: Vec<(&str, &LineView)> = Vec::new();
    let mut is_apart = false;
    for line in view.lines.iter().filter(|line| line.voice != Voice::Told) {
        if is_blank(line) {
            is_apart = true;
            continue;
        }
        let class = match (lines.is_empty(), is_apart) {
            (true, _) => "head",
            (false, true) => "apart",
            (false, false) => "text",
        };
        lines.push((class, line));
        is_apart = false;
    }
    lines
}

fn is_blank(line: &LineView) -> bool {
    let is_empty = |piece: &PieceView| piece.text.trim().is_empty();
    line.speaker.trim().is_empty() && line.pieces.iter().all(is_empty)
}

fn words(line: &LineView, sentence: Sentence<'_>) -> Markup {
    html! { @for one in &line.pieces { (piece(one, sentence)) } }
}

/// Marks stand in square brackets, so that they need no colour.
fn piece(piece: &PieceView, sentence: Sentence<'_>) -> Markup {
    let (text, room) = piece.text.split_at(piece.text.trim_end().len());
    html! {
        @match (&piece.mark, piece.number) {
            (Some(mark), _) => mark { "[" b { (mark) } ": " (text) "]" },
            (None, Some(number)) => (sentence(number, text)),
            (None, None) => (text),
        }
        (room)
    }
}
