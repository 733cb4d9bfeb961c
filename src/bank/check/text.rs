//! A text as the rules look at it: cut into words once, for all of them.

use std::borrow::Cow;
use std::ops::Range;

use crate::domain::sentences::ends;

use super::finding::Path;
use super::lexicon::{Hit, List, hits};

/// What a text is to its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// What is asked.
    Prompt,
    /// Who a scene seems to come from.
    From,
    /// The words of a scene, without the signs of marks.
    Scene,
    /// An option that is right.
    Key,
    /// An option that is not.
    Distractor,
    /// Something else to choose or to arrange: a step, a side of a pair.
    Choice,
    /// A word that is accepted.
    Accept,
    /// Why the right answer is right.
    Why,
    /// What is said to an answer that is not right.
    WhyNot,
    /// Why a mark gives something away.
    MarkWhy,
    /// The protective action.
    Do,
    /// The question to ask oneself.
    Ask,
    /// The care note.
    Care,
    /// What a story tells: its title, what happens in a step.
    Tell,
}

impl Part {
    /// Whether it is held to be true: in the program's own voice, or a right answer. What a wrong
    /// option says is said by nobody.
    pub fn is_asserted(self) -> bool {
        self.is_ours() || matches!(self, Part::Key | Part::Choice | Part::Accept)
    }

    /// Whether it is in the program's own voice: it explains, asks or advises.
    pub fn is_ours(self) -> bool {
        matches!(
            self,
            Part::Prompt
                | Part::Why
                | Part::WhyNot
                | Part::MarkWhy
                | Part::Do
                | Part::Ask
                | Part::Care
                | Part::Tell
        )
    }
}

/// A text of a question.
#[derive(Debug)]
pub struct Text<'q> {
    /// What it is to its question.
    pub part: Part,
    /// Where it stands.
    pub path: Path,
    /// Its words as they are.
    pub text: Cow<'q, str>,
    lower: String,
    words: Vec<Range<usize>>,
    hits: Vec<Hit>,
}

impl<'q> Text<'q> {
    pub(super) fn new(part: Part, path: Path, text: Cow<'q, str>) -> Self {
        let lower = lowered(&text);
        let mut words = Vec::with_capacity(lower.len() / 5);
        words.extend(self::words(&lower));
        let hits = hits(&lower, &words);
        Self { part, path, text, lower, words, hits }
    }

    /// The words in small letters. A word is letters and digits, with apostrophes and hyphens
    /// inside.
    pub fn words(&self) -> impl DoubleEndedIterator<Item = &str> + Clone + ExactSizeIterator {
        self.words.iter().map(|range| &self.lower[range.clone()])
    }

    /// Where each word stands, in bytes of [`Text::text`].
    pub fn ranges(&self) -> &[Range<usize>] {
        &self.words
    }

    /// Whether one of the words is this one, in small letters.
    pub fn has(&self, word: &str) -> bool {
        self.words().any(|one| one == word)
    }

    /// The phrases of a list that stand here, as they are written here.
    pub fn found(&self, list: List) -> impl Iterator<Item = &str> {
        self.places(list).map(|range| &self.text[range])
    }

    /// The same, by their places in bytes of [`Text::text`].
    pub fn places(&self, list: List) -> impl Iterator<Item = Range<usize>> {
        self.hits
            .iter()
            .filter(move |hit| hit.list == list)
            .map(|hit| self.words[hit.first].start..self.words[hit.last].end)
    }

    /// The sentences, by their places in bytes of [`Text::text`]. A line break ends one as well.
    pub fn sentences(&self) -> Vec<Range<usize>> {
        let text = &*self.text;
        let (mut found, mut start) = (Vec::new(), 0);
        for line in text.split_inclusive('\n') {
            let mut from = start;
            for end in ends(line).chain([line.len()]).map(|end| start + end) {
                if text[from..end].contains(char::is_alphanumeric) {
                    found.push(from..end);
                }
                from = end;
            }
            start += line.len();
        }
        found
    }
}

/// A text in small letters, each letter in its old place. The few letters whose small form is longer
/// or shorter stay as they are.
fn lowered(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let small = |c: char| {
        let mut lower = c.to_lowercase();
        match (lower.next(), lower.next()) {
            (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
            _ => c,
        }
    };
    text.chars().map(small).collect()
}

/// Where each word of a text stands, in bytes.
pub(super) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let start = chars.find(|(_, c)| c.is_alphanumeric())?.0;
        while let Some((at, c)) = chars.next() {
            let goes_on = c.is_alphanumeric()
                || (matches!(c, '\'' | '’' | '-')
                    && chars.peek().is_some_and(|(_, next)| next.is_alphanumeric()));
            if !goes_on {
                return Some(start..at);
            }
        }
        Some(start..text.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Text<'_> {
        Text::new(Part::Prompt, Path::Whole, text.into())
    }

    #[test]
    fn words_are_cut_where_readers_cut_them() {
        let text = text("Don’t pay “Éva’s” well-known 3.5 % – İt's");
        let words: Vec<&str> = text.words().collect();
        assert_eq!(words, ["don’t", "pay", "éva’s", "well-known", "3", "5", "İt's"]);
    }

    #[test]
    fn sentences_end_at_points_and_lines() {
        let text = text("One. Two 3.5?\nThree! …");
        let found: Vec<&str> =
            text.sentences().into_iter().map(|at| text.text[at].trim()).collect();
        assert_eq!(found, ["One.", "Two 3.5?", "Three!"]);
    }
}
