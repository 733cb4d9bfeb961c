//! Texts as the rules see them: words and counts.

use super::cues::{CUES, Cue, Cues};
use crate::domain::text::is_word_of_its_own;

/// A word in small letters, known by its hash alone (FNV-1a, over characters instead of bytes): that
/// is quick to make and to compare. Should two words ever share one, a rule would at worst take them
/// for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Word(u64);

impl Word {
    const START: Self = Self(0xcbf2_9ce4_8422_2325);

    /// A word that is written in small letters.
    pub(super) fn of(word: &str) -> Self {
        word.chars().fold(Self::START, Self::and)
    }

    fn and(self, c: char) -> Self {
        Self((self.0 ^ u64::from(u32::from(c))).wrapping_mul(0x0000_0100_0000_01b3))
    }

    /// A small number that many words share.
    pub(super) fn slot(self, slots: usize) -> usize {
        ((self.0 ^ (self.0 >> 32)) % slots as u64) as usize
    }
}

/// A text: its words and what can be counted in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Text {
    /// Its words, in their order.
    pub(super) words: Vec<Word>,
    /// Those of them that carry meaning by their length: four letters or more, or a sign of its own.
    pub(super) telling: Vec<Word>,
    /// Characters.
    pub(super) length: u32,
    /// Characters of punctuation.
    pub(super) punctuation: u32,
    cues: [u32; CUES],
}

impl Text {
    /// How many of its words speak of something.
    pub(super) fn count(&self, cue: Cue) -> u32 {
        self.cues[cue as usize]
    }
}

/// Goes through texts.
pub(super) struct Reader {
    cues: Cues,
    /// The word that is being read, and how many letters of it have been.
    word: Word,
    letters: u32,
}

impl Reader {
    /// With no text begun.
    pub(super) fn new() -> Self {
        Self { cues: Cues::new(), word: Word::START, letters: 0 }
    }

    /// Reads a text of several stretches, each of which ends where a word ends.
    pub(super) fn text<'t>(&mut self, stretches: impl IntoIterator<Item = &'t str>) -> Text {
        let mut text = Text::default();
        stretches.into_iter().for_each(|stretch| self.add(&mut text, stretch));
        text
    }

    fn add(&mut self, text: &mut Text, stretch: &str) {
        for c in stretch.trim().chars() {
            text.length += 1;
            // Nearly all text is ASCII, for which less has to be asked.
            if c.is_ascii_alphanumeric() {
                self.letter(c.to_ascii_lowercase());
            } else if c.is_alphanumeric() {
                self.other_letter(text, c);
            } else {
                text.punctuation += u32::from(is_punctuation(c));
                self.end_word(text, false);
            }
        }
        self.end_word(text, false);
    }

    fn letter(&mut self, c: char) {
        self.word = self.word.and(c);
        self.letters += 1;
    }

    fn other_letter(&mut self, text: &mut Text, c: char) {
        if !is_word_of_its_own(c) {
            c.to_lowercase().for_each(|c| self.letter(c));
            return;
        }
        self.end_word(text, false);
        self.letter(c);
        self.end_word(text, true);
    }

    fn end_word(&mut self, text: &mut Text, is_sign: bool) {
        if self.letters == 0 {
            return;
        }
        text.words.push(self.word);
        if is_sign || self.letters > 3 {
            text.telling.push(self.word);
        }
        if let Some(cue) = self.cues.find(self.word) {
            text.cues[cue as usize] += 1;
        }
        (self.word, self.letters) = (Word::START, 0);
    }
}

fn is_punctuation(c: char) -> bool {
    c.is_ascii_punctuation()
        || matches!(c, '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{301F}' | '\u{FF01}'..='\u{FF0F}'
            | '\u{FF1A}'..='\u{FF20}' | '¡' | '¿' | '«' | '»' | '،' | '؛' | '؟' | '।')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Text {
        Reader::new().text([text])
    }

    #[test]
    fn words_lose_their_capitals_and_their_punctuation() {
        let text = read(" “Pay NOW”, she said: ÉTÉ. ");
        assert_eq!(text.words, ["pay", "now", "she", "said", "été"].map(Word::of));
        assert_eq!(text.telling, ["said"].map(Word::of));
        assert_eq!((text.length, text.punctuation), (25, 5));
        assert_eq!((text.count(Cue::Money), text.count(Cue::Urgent)), (1, 1));
        assert_eq!(text.count(Cue::Hedge), 0);
    }

    #[test]
    fn scripts_without_spaces_fall_into_signs() {
        assert_eq!(read("先付款。OK").words, ["先", "付", "款", "ok"].map(Word::of));
        assert_eq!(read("先付款").telling.len(), 3);
    }
}
