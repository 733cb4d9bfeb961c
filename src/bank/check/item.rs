//! A question as the rules look at it: all its texts, cut into words once for all of them.

use std::borrow::Cow;
use std::ops::Range;

use crate::domain::bank::Bank;
use crate::domain::kind::{Judge, Kind};
use crate::domain::question::{Question, Verdict};
use crate::domain::scene::Scene;

use super::finding::{Owner, Path, Spot};
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
}

impl Part {
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
        let mut found = Vec::new();
        let mut start = 0;
        for (at, c) in text.char_indices() {
            let end = at + c.len_utf8();
            let is_spaced = text[end..].chars().next().is_none_or(|next| !next.is_alphanumeric());
            let is_end = c == '\n' || (matches!(c, '.' | '!' | '?' | '…') && is_spaced);
            if is_end || end == text.len() {
                if text[start..end].contains(char::is_alphanumeric) {
                    found.push(start..end);
                }
                start = end;
            }
        }
        found
    }
}

/// A question with its texts.
#[derive(Debug)]
pub struct Item<'q> {
    /// The bank it stands in.
    pub bank: &'q Bank,
    /// Its place in that bank.
    pub at: usize,
    /// The question.
    pub question: &'q Question,
    /// All its texts, in the order of the file.
    pub texts: Vec<Text<'q>>,
}

impl<'q> Item<'q> {
    /// The question itself.
    pub fn whole(&self) -> Spot {
        Spot { owner: Owner::Question(self.at), path: Path::Whole, words: None }
    }

    /// A field of the question.
    pub fn field(&self, path: Path) -> Spot {
        Spot { path, ..self.whole() }
    }

    /// All of a text.
    pub fn text(&self, text: &Text<'_>) -> Spot {
        self.field(text.path)
    }

    /// Some words of a text.
    pub fn words(&self, text: &Text<'_>, words: &str) -> Spot {
        Spot { words: Some(words.into()), ..self.text(text) }
    }

    /// Its texts of one part.
    pub fn of(&self, part: Part) -> impl Iterator<Item = &Text<'q>> {
        self.texts.iter().filter(move |text| text.part == part)
    }

    /// What is asked.
    pub fn prompt(&self) -> Option<&Text<'q>> {
        self.of(Part::Prompt).next()
    }

    /// Its texts in the program's own voice.
    pub fn ours(&self) -> impl Iterator<Item = &Text<'q>> {
        self.texts.iter().filter(|text| text.part.is_ours())
    }
}

/// The questions of a bank, one after the other.
pub(super) fn items(bank: &Bank) -> impl Iterator<Item = Item<'_>> {
    let items = bank.questions.iter().enumerate();
    items.map(move |(at, question)| Item { bank, at, question, texts: texts(question) })
}

fn texts(question: &Question) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::with_capacity(12));
    texts.add(Part::Prompt, Path::Field("prompt"), &question.prompt);
    texts.kind(&question.kind);
    let advice = &question.advice;
    texts.maybe(Part::Do, "do", advice.action.as_deref());
    texts.maybe(Part::Ask, "ask", advice.ask.as_deref());
    texts.maybe(Part::Care, "care", advice.care.as_deref());
    if let Some(scene) = question.scene() {
        texts.scene(scene);
    }
    texts.0
}

struct Texts<'q>(Vec<Text<'q>>);

impl<'q> Texts<'q> {
    fn add(&mut self, part: Part, path: Path, text: &'q str) {
        self.0.push(Text::new(part, path, text.into()));
    }

    fn maybe(&mut self, part: Part, field: &'static str, text: Option<&'q str>) {
        if let Some(text) = text {
            self.add(part, Path::Field(field), text);
        }
    }

    fn kind(&mut self, kind: &'q Kind) {
        match kind {
            Kind::Judge(judge) => self.verdicts(judge),
            Kind::Order(order) => {
                for (at, step) in order.steps.iter().enumerate() {
                    self.add(Part::Choice, Path::Entry("steps", at), step);
                }
            }
            Kind::Match(pairs) => {
                for (at, (left, right)) in pairs.lefts.iter().enumerate() {
                    self.add(Part::Choice, Path::Pair(at, 0), left);
                    self.add(Part::Choice, Path::Pair(at, 1), &pairs.rights[*right]);
                }
            }
            Kind::Short(short) => {
                for (at, word) in short.accept.iter().enumerate() {
                    self.add(Part::Accept, Path::Entry("accept", at), word);
                }
            }
            Kind::Choice(_) | Kind::Several(_) | Kind::Flags(_) | Kind::Number(_) => {}
        }
        self.options(kind);
        self.maybe(Part::Why, "why", kind.why());
    }

    fn verdicts(&mut self, judge: &'q Judge) {
        for (verdict, name) in [(Verdict::Scam, "scam"), (Verdict::Genuine, "genuine")] {
            let part = if verdict == judge.verdict { Part::Why } else { Part::WhyNot };
            self.add(part, Path::Why(name), judge.why(verdict));
        }
    }

    fn options(&mut self, kind: &'q Kind) {
        let Some((options, keys)) = kind.offered() else { return };
        for (at, option) in options.iter().enumerate() {
            let (text, why) = match keys.contains(&at) {
                true => (Part::Key, Part::Why),
                false => (Part::Distractor, Part::WhyNot),
            };
            self.add(text, Path::Option(at, "text"), &option.text);
            self.add(why, Path::Option(at, "why"), &option.why);
        }
    }

    fn scene(&mut self, scene: &'q Scene) {
        self.add(Part::From, Path::Scene("from"), &scene.from);
        self.0.push(Text::new(Part::Scene, Path::Scene("text"), scene.plain().into()));
        for (at, mark) in scene.marks.iter().enumerate() {
            self.add(Part::MarkWhy, Path::MarkWhy(at), &mark.why);
        }
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
