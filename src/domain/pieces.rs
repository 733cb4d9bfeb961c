//! A scene cut into the pieces in which it is shown and marked: lines, sentences, marked parts.
//!
//! Who looks for what gives something away marks whole sentences, so that the shape of a part never
//! tells that it is one. What the approached person says (`Me:`), who is speaking and what is only
//! told (a line in round brackets) is not offered.

use std::collections::BTreeSet;
use std::ops::Range;

use super::scene::{Part, Scene};
use super::sentences::{WIDE_ENDS, ends};
use super::text::count_words;

/// How the approached person's own lines begin, in every language.
const OWN: &str = "me";

/// The longest name of a speaker, in characters.
const LONGEST_SPEAKER: usize = 30;

/// Who a line comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The other side.
    Other,
    /// The approached person.
    Own,
    /// Nobody: it tells what happens.
    Told,
}

/// A line of a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'s> {
    /// Who it comes from.
    pub voice: Voice,
    /// The name before the colon, as it is written with its colon; empty if there is none.
    pub speaker: &'s str,
    /// The words behind it.
    pub pieces: Vec<Piece<'s>>,
}

/// A stretch of a line that is shown in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece<'s> {
    /// Its words.
    pub words: &'s str,
    /// The sentence it belongs to, counted from 0 over the scene; none where nothing can be marked.
    pub sentence: Option<usize>,
    /// The mark it belongs to, as its place in [`Scene::marks`].
    pub mark: Option<usize>,
}

/// A scene's words without the signs of its marks, and where the marks stand in them.
#[derive(Debug, Clone)]
pub struct Cut {
    plain: String,
    marks: Vec<Range<usize>>,
    lines: Vec<Line>,
}

#[derive(Debug, Clone)]
struct Line {
    at: Range<usize>,
    voice: Voice,
    /// Where the words begin, after the name of who says them.
    words_at: usize,
    sentences: Vec<Range<usize>>,
}

impl Cut {
    /// Cuts a scene.
    pub fn of(scene: &Scene) -> Self {
        let (mut plain, mut marks) = (String::with_capacity(scene.text.len()), Vec::new());
        for part in scene.parts() {
            let start = plain.len();
            plain.push_str(part.words());
            if let Part::Marked { .. } = part {
                marks.push(start..plain.len());
            }
        }
        let lines = lines(&plain);
        Self { plain, marks, lines }
    }

    /// The lines. Put together, the speaker and the words of the pieces are the words of the line.
    pub fn lines(&self) -> impl Iterator<Item = Spoken<'_>> {
        let mut first = 0;
        self.lines.iter().map(move |line| {
            let pieces = self.pieces(line, first);
            first += line.sentences.len();
            let speaker = &self.plain[line.at.start..line.words_at];
            Spoken { voice: line.voice, speaker, pieces }
        })
    }

    fn pieces(&self, line: &Line, first: usize) -> Vec<Piece<'_>> {
        let edges = |range: &Range<usize>| [range.start, range.end];
        let words = line.words_at..line.at.end;
        let mut cuts: BTreeSet<usize> = edges(&words).into();
        cuts.extend(line.sentences.iter().chain(&self.marks).flat_map(edges));
        let cuts: Vec<usize> = cuts.range(words.start..=words.end).copied().collect();
        let holds = |range: &Range<usize>, at: usize| range.contains(&at);
        let piece = |start: usize, end: usize| Piece {
            words: &self.plain[start..end],
            sentence: line.sentences.iter().position(|s| holds(s, start)).map(|at| first + at),
            mark: self.marks.iter().position(|mark| holds(mark, start)),
        };
        cuts.windows(2).map(|pair| piece(pair[0], pair[1])).collect()
    }

    /// The words of each sentence that can be marked.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.ranges().map(|range| self.plain[range.clone()].trim())
    }

    /// For each sentence that can be marked, the marks that stand in it.
    pub fn marks_of_sentences(&self) -> Vec<BTreeSet<usize>> {
        let touching = |sentence: &Range<usize>| {
            let marks = self.marks.iter().enumerate();
            let touches = |m: &Range<usize>| m.start < sentence.end && sentence.start < m.end;
            marks.filter(|(_, mark)| touches(mark)).map(|(at, _)| at).collect()
        };
        self.ranges().map(touching).collect()
    }

    fn ranges(&self) -> impl Iterator<Item = &Range<usize>> {
        self.lines.iter().flat_map(|line| &line.sentences)
    }
}

/// How many words the other side says in a scene, given without the signs of its marks.
pub fn words_of_other(plain: &str) -> usize {
    let spoken = plain.lines().filter(|line| voice(line) == Voice::Other);
    let words = |line: &str| count_words(&line[after_speaker(line, &(0..line.len()))..]);
    spoken.map(words).sum()
}

fn lines(plain: &str) -> Vec<Line> {
    let mut start = 0;
    let cut = plain.split_inclusive('\n').map(|line| {
        let at = start..start + line.trim_end_matches(['\n', '\r']).len();
        start += line.len();
        let voice = voice(&plain[at.clone()]);
        let words_at = match voice {
            Voice::Other | Voice::Own => after_speaker(plain, &at),
            Voice::Told => at.start,
        };
        let sentences = match voice {
            Voice::Other => sentences(plain, words_at..at.end),
            Voice::Own | Voice::Told => Vec::new(),
        };
        Line { at, voice, words_at, sentences }
    });
    cut.collect()
}

fn voice(line: &str) -> Voice {
    let line = line.trim();
    if line.starts_with('(') && line.trim_end_matches(['.', '。']).ends_with(')') {
        return Voice::Told;
    }
    match speaker(line) {
        Some((name, _)) if is_own(name) => Voice::Own,
        _ => Voice::Other,
    }
}

fn is_own(name: &str) -> bool {
    name.trim().eq_ignore_ascii_case(OWN)
}

/// The name before the colon, if the line begins with one, and where the words behind it begin.
/// `Me:` is one without room behind it too, so that nobody's own words pass for another's.
fn speaker(line: &str) -> Option<(&str, usize)> {
    let colon = line.find([':', '：'])?;
    let (name, rest) = line.split_at(colon);
    let (sign, words) = rest.split_at(if rest.starts_with(':') { 1 } else { '：'.len_utf8() });
    let is_name = !name.trim().is_empty()
        && name.chars().count() <= LONGEST_SPEAKER
        && !name.contains(['.', '!', '?', '…']);
    let is_parted = sign != ":" || words.is_empty() || words.starts_with(char::is_whitespace);
    (is_name && (is_parted || is_own(name))).then_some((name, colon + sign.len()))
}

/// Where the words begin, after the name of who says them.
fn after_speaker(plain: &str, line: &Range<usize>) -> usize {
    let words = &plain[line.clone()];
    let begin = speaker(words).map_or(0, |(_, begin)| begin);
    let room = words[begin..].len() - words[begin..].trim_start().len();
    line.start + begin + room
}

/// The sentences of a line. One of a single word goes with the next.
fn sentences(plain: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut start = line.start;
    for end in ends(&plain[line.clone()]).map(|end| line.start + end).chain([line.end]) {
        let words = plain[start..end].trim();
        if end < line.end && !words.contains(char::is_whitespace) && !words.ends_with(WIDE_ENDS) {
            continue;
        }
        if !words.is_empty() {
            found.push(start..end);
        }
        start = end;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::scene::Channel;
    use super::*;

    fn scene(text: &str) -> Scene {
        Scene { channel: Channel::Chat, from: "X".into(), text: text.into(), marks: Vec::new() }
    }

    fn sentences(text: &str) -> Vec<String> {
        Cut::of(&scene(text)).sentences().map(str::to_owned).collect()
    }

    #[test]
    fn what_the_other_side_says_falls_into_sentences() {
        let text = "Ana: Hi! How are you? I paid 3.50 to Dr. Lind.\nMe: Fine. Thanks.\n(two days later)\nNo name here. Really";
        assert_eq!(
            sentences(text),
            ["Hi! How are you?", "I paid 3.50 to Dr. Lind.", "No name here.", "Really"]
        );
        assert_eq!(
            sentences("小李: 你好。请把钱转过来！谢谢"),
            ["你好。", "请把钱转过来！", "谢谢"]
        );
    }

    #[test]
    fn own_words_are_never_offered() {
        for line in ["Me: Why?", "me:Why?", "Me : Why?", "Me：Why?", "Me:\tWhy?", "Me:"] {
            assert_eq!(voice(line), Voice::Own, "{line}");
        }
        assert_eq!(sentences("小李：你好。"), ["你好。"]);
        assert_eq!(sentences("See https://example.com now"), ["See https://example.com now"]);
        assert_eq!(voice("(two days later)."), Voice::Told);
    }

    #[test]
    fn a_mark_belongs_to_every_sentence_it_touches() {
        let cut =
            Cut::of(&scene("A: One two. [[x|Send it now. Tell no one.]] Bye then.\nB: [[y|No.]]"));
        let marks: Vec<Vec<usize>> =
            cut.marks_of_sentences().into_iter().map(|marks| marks.into_iter().collect()).collect();
        assert_eq!(marks, [vec![], vec![0], vec![0], vec![], vec![1]]);
    }

    #[test]
    fn the_pieces_of_a_line_are_the_line() {
        let text = "A: One two. [[x|Send it now.]] Bye then.\n\n(later)\nMe: ok";
        let scene = scene(text);
        let cut = Cut::of(&scene);
        let whole = |line: Spoken| {
            line.speaker.to_owned()
                + &line.pieces.iter().map(|piece| piece.words).collect::<String>()
        };
        let lines: Vec<String> = cut.lines().map(whole).collect();
        assert_eq!(lines.join("\n"), scene.plain());
        let voices: Vec<Voice> = cut.lines().map(|line| line.voice).collect();
        assert_eq!(voices, [Voice::Other, Voice::Other, Voice::Told, Voice::Own]);
        assert_eq!(words_of_other(&scene.plain()), 7);
        let first = cut.lines().next().unwrap();
        assert_eq!(first.speaker, "A: ");
        let shape: Vec<_> = first.pieces.iter().map(|piece| (piece.sentence, piece.mark)).collect();
        assert_eq!(shape, [(Some(0), None), (Some(1), Some(0)), (Some(1), None), (Some(2), None)]);
    }
}
