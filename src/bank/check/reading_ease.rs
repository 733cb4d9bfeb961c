//! How hard English texts are to read: the grade of Flesch and Kincaid (Kincaid, Fishburne, Rogers
//! and Chissom, 1975), 0.39 × words a sentence + 11.8 × syllables a word − 15.59. It stands for
//! years at school in the United States.

use std::ops::Range;

use super::syllables::syllables;
use super::text::Text;

/// What the grade of some texts is made of.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// Words. A number is one, whatever stands between its digits.
    pub(super) words: usize,
    /// Sentences.
    pub(super) sentences: usize,
    /// Syllables.
    pub(super) syllables: usize,
    /// The words of the longest sentence.
    pub(super) longest: usize,
}

impl Reading {
    /// Adds a text.
    pub(super) fn add(&mut self, text: &Text<'_>) {
        let mut last = "";
        for word in text.words() {
            self.syllables += if is_number(last) && is_number(word) { 0 } else { syllables(word) };
            last = word;
        }
        each_sentence(text, |_, words| {
            self.words += words;
            self.sentences += 1;
            self.longest = self.longest.max(words);
        });
    }

    /// The grade.
    pub(super) fn grade(&self) -> f64 {
        let share = |of: usize, by: usize| of as f64 / by.max(1) as f64;
        let (sentence, word) =
            (share(self.words, self.sentences), share(self.syllables, self.words));
        0.39 * sentence + 11.8 * word - 15.59
    }
}

/// Titles whose full stop ends no sentence, although a capital letter follows.
const TITLES: &[&str] = &["mr", "mrs", "ms", "dr", "st", "prof"];

/// Goes through the sentences of a text: where each stands, in bytes, and how many words it has.
pub(super) fn each_sentence(text: &Text<'_>, mut with: impl FnMut(Range<usize>, usize)) {
    let ranges = text.ranges();
    let (mut start, mut words, mut last) = (0, 0, "");
    for (at, (range, word)) in ranges.iter().zip(text.words()).enumerate() {
        words += usize::from(!(is_number(last) && is_number(word) && words > 0));
        let next = ranges.get(at + 1).map(|next| next.start);
        if is_end(&text.text, range.end, next, word) {
            let end = next.unwrap_or(text.text.len());
            with(start..end, words);
            (start, words) = (end, 0);
        }
        last = word;
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().next().is_some_and(|b| b.is_ascii_digit())
}

/// Whether a sentence ends between a word and the next.
fn is_end(text: &str, end: usize, next: Option<usize>, word: &str) -> bool {
    let Some(next) = next else { return true };
    let between = &text.as_bytes()[end..next];
    if between == b" " || between == b", " {
        return false;
    }
    stops(&text[end..next], &text[next..]) && !TITLES.contains(&word)
}

/// Whether what stands between two words ends a sentence, given what follows it.
fn stops(between: &str, rest: &str) -> bool {
    if between.contains('\n') {
        return true;
    }
    // After "e.g." and inside a quotation the sentence goes on in small letters, and "3.5" has no
    // room behind its point.
    let is_spaced = between.contains(' ') && between.contains(['.', '!', '?', '…']);
    is_spaced && !rest.starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::super::finding::Path;
    use super::super::text::Part;
    use super::*;

    fn reading(text: &str) -> Reading {
        let mut reading = Reading::default();
        reading.add(&Text::new(Part::Prompt, Path::Whole, text.into()));
        reading
    }

    /// Lincoln at Gettysburg, 1863.
    const GETTYSBURG: &str = "Four score and seven years ago our fathers brought forth on this \
        continent, a new nation, conceived in Liberty, and dedicated to the proposition that all \
        men are created equal. Now we are engaged in a great civil war, testing whether that \
        nation, or any nation so conceived and so dedicated, can long endure. We are met on a great \
        battle-field of that war. We have come to dedicate a portion of that field, as a final \
        resting place for those who here gave their lives that that nation might live. It is \
        altogether fitting and proper that we should do this. But, in a larger sense, we can not \
        dedicate — we can not consecrate — we can not hallow — this ground. The brave men, living \
        and dead, who struggled here, have consecrated it, far above our poor power to add or \
        detract. The world will little note, nor long remember what we say here, but it can never \
        forget what they did here. It is for us the living, rather, to be dedicated here to the \
        unfinished work which they who fought here have thus far so nobly advanced. It is rather \
        for us to be here dedicated to the great task remaining before us — that from these honored \
        dead we take increased devotion to that cause for which they gave the last full measure of \
        devotion — that we here highly resolve that these dead shall not have died in vain — that \
        this nation, under God, shall have a new birth of freedom — and that government of the \
        people, by the people, for the people, shall not perish from the earth.";

    /// The example by which encyclopaedias explain the formula: 13 words, 24 syllables, grade 11.3.
    #[test]
    fn one_published_sentence_has_its_published_grade() {
        let platypus = reading(
            "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
        );
        assert_eq!((platypus.words, platypus.sentences, platypus.syllables), (13, 1, 24));
        assert!((platypus.grade() - 11.3).abs() < 0.05, "{}", platypus.grade());
    }

    /// A word processor counts 271 words in 10 sentences and gives a reading ease of 65 (reported at
    /// edbarr.blogspot.com, 10 November 2009), which is 1.35 syllables a word and so grade 10.9; the
    /// program `style` gives 10.2 (vergil66.wordpress.com, 3 April 2007).
    #[test]
    fn a_published_speech_has_its_published_grade() {
        let speech = reading(GETTYSBURG);
        assert_eq!((speech.words, speech.sentences), (271, 10));
        assert!((10.2..=11.4).contains(&speech.grade()), "{speech:?} {}", speech.grade());
    }

    #[test]
    fn sentences_end_where_readers_end_them() {
        for (text, sentences) in [
            ("Dr. Lind pays 3.50 at 10 a.m. on Monday. Really? Yes.", 3),
            ("“Is it you?” he asks. (It is.) Fine", 3),
            ("One line\nand another", 2),
            ("Up to 200,000, e.g. in gold. 15 went there.", 2),
        ] {
            assert_eq!(reading(text).sentences, sentences, "{text}");
        }
        assert_eq!(reading("Up to 200,000 or 3.5").words, 5);
    }
}
