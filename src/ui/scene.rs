//! A scene as it is drawn: plain, with its sentences numbered, or with its marks shown.

use crate::domain::pieces::{Cut, Piece, Spoken};
use crate::domain::scene::Scene;
use crate::say;
use crate::words::Words;

use super::names;
use super::screen::{LineView, PieceView, SceneView};

/// How a scene is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drawn {
    /// As it reaches somebody.
    Plain,
    /// With a number before each sentence that can be marked.
    Numbered,
    /// With the marks shown, numbered from 1.
    Marked,
    /// With the marks shown by the numbers of their sentences, as they were typed.
    MarkedByNumber,
}

/// What a mark is called: its number, or the numbers of the sentences it stands in.
pub(super) fn mark_label(cut: &Cut, mark: usize, drawn: Drawn) -> String {
    if drawn == Drawn::Marked {
        return (mark + 1).to_string();
    }
    let sentences = cut.marks_of_sentences().into_iter().enumerate();
    let touched = sentences.filter(|(_, marks)| marks.contains(&mark));
    touched.map(|(at, _)| (at + 1).to_string()).collect::<Vec<_>>().join(", ")
}

/// A scene as it is drawn.
pub(super) fn scene_view(words: &Words, scene: &Scene, drawn: Drawn) -> SceneView {
    let channel = names::channel(words, scene.channel);
    let cut = Cut::of(scene);
    let mut last = None;
    let are_shown = matches!(drawn, Drawn::Marked | Drawn::MarkedByNumber);
    let label = |mark: usize| are_shown.then(|| mark_label(&cut, mark, drawn));
    let is_numbered = drawn == Drawn::Numbered;
    let view = |spoken: Spoken<'_>| LineView {
        voice: spoken.voice,
        speaker: spoken.speaker.to_owned(),
        pieces: line(spoken.pieces, is_numbered, &label, &mut last),
    };
    let lines = cut.lines().map(view).collect();
    let label = say!(words, "scene-label", channel = channel, from = &*scene.from);
    SceneView { channel: scene.channel, label, lines }
}

/// The pieces of a line; neighbours that are drawn alike are one. `last` is the last sentence that
/// has its number.
fn line(
    pieces: Vec<Piece<'_>>,
    is_numbered: bool,
    label: &impl Fn(usize) -> Option<String>,
    last: &mut Option<usize>,
) -> Vec<PieceView> {
    let mut views: Vec<PieceView> = Vec::new();
    for Piece { words, sentence, mark } in pieces {
        let begins = sentence.filter(|_| is_numbered && sentence != *last);
        *last = sentence.or(*last);
        let mark = mark.and_then(label);
        match views.last_mut().filter(|view| begins.is_none() && view.mark == mark) {
            Some(view) => view.text.push_str(words),
            None => {
                let number = begins.map(|at| at + 1);
                views.push(PieceView { text: words.to_owned(), number, mark });
            }
        }
    }
    views
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scene::Channel;

    /// The words of a piece, its number and its mark.
    type Seen = (String, Option<usize>, Option<String>);

    fn drawn(drawn: Drawn) -> Vec<Vec<Seen>> {
        let text =
            "A: One two. [[x|Send it now.]] Bye.\nMe: No.\nA: [[y|Tell no one. Nobody]] at all.";
        let scene =
            Scene { channel: Channel::Chat, from: "A".into(), text: text.into(), marks: vec![] };
        let view = scene_view(&Words::of(crate::words::Language::default()), &scene, drawn);
        let piece = |piece: PieceView| (piece.text, piece.number, piece.mark);
        view.lines.into_iter().map(|line| line.pieces.into_iter().map(piece).collect()).collect()
    }

    #[test]
    fn a_plain_scene_has_one_piece_a_line() {
        assert_eq!(drawn(Drawn::Plain)[0], [("One two. Send it now. Bye.".into(), None, None)]);
    }

    #[test]
    fn sentences_are_numbered_through_and_marks_do_not_show() {
        let lines = drawn(Drawn::Numbered);
        let numbers: Vec<Option<usize>> = lines.iter().flatten().map(|piece| piece.1).collect();
        assert_eq!(numbers, [Some(1), Some(2), Some(3), None, Some(4), Some(5)]);
        assert!(lines.iter().flatten().all(|piece| piece.2.is_none()));
    }

    #[test]
    fn marks_keep_the_numbers_of_their_sentences() {
        let lines = drawn(Drawn::MarkedByNumber);
        assert_eq!(lines[0][1], ("Send it now.".into(), None, Some("2".into())));
        assert_eq!(lines[2][0], ("Tell no one. Nobody".into(), None, Some("4, 5".into())));
    }

    #[test]
    fn marks_are_shown_by_their_numbers() {
        let lines = drawn(Drawn::Marked);
        assert_eq!(lines[0][1], ("Send it now.".into(), None, Some("1".into())));
        assert_eq!(lines[2][0], ("Tell no one. Nobody".into(), None, Some("2".into())));
    }
}
