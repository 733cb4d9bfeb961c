//! A bag of words, weighed by multinomial naive Bayes with add-one smoothing (McCallum & Nigam 1998,
//! AAAI workshop on learning for text categorization). It is the classifier to choose here: it only
//! counts, so it is the same on every machine, it takes one pass, and *all banks but this one* is a
//! subtraction.

use std::collections::HashMap;

use super::text::{Text, Word};

/// How often words were seen in texts of either class. The second class is the one looked for: a
/// scam, or a key.
#[derive(Default)]
pub(super) struct Counts {
    words: HashMap<Word, [u32; 2]>,
    total: [u64; 2],
    texts: [u32; 2],
}

impl Counts {
    /// Adds a text, given in pieces.
    pub(super) fn add(&mut self, pieces: &[&Text], class: usize) {
        for word in pieces.iter().flat_map(|piece| &piece.words) {
            self.words.entry(*word).or_default()[class] += 1;
            self.total[class] += 1;
        }
        self.texts[class] += 1;
    }

    /// Adds what was counted elsewhere.
    pub(super) fn add_all(&mut self, other: &Counts) {
        for (word, count) in &other.words {
            let all = self.words.entry(*word).or_default();
            *all = [0, 1].map(|class| all[class] + count[class]);
        }
        self.total = [0, 1].map(|class| self.total[class] + other.total[class]);
        self.texts = [0, 1].map(|class| self.texts[class] + other.texts[class]);
    }

    fn of_word(&self, word: Word) -> [u32; 2] {
        self.words.get(&word).copied().unwrap_or_default()
    }
}

/// What some texts taught: all of them, less one's own.
pub(super) struct Model<'l> {
    all: &'l Counts,
    own: &'l Counts,
    /// For either class, the words seen in it and one more for each word there is.
    smoothed: [f64; 2],
}

impl<'l> Model<'l> {
    /// None if what is left does not hold both classes.
    pub(super) fn of(all: &'l Counts, own: &'l Counts) -> Option<Self> {
        let is_left = |class: usize| all.texts[class] > own.texts[class];
        let gone = own.words.iter().filter(|(word, count)| all.of_word(**word) == **count).count();
        let vocabulary = (all.words.len() - gone) as u64;
        let smooth = |class: usize| (all.total[class] - own.total[class] + vocabulary) as f64;
        let smoothed = [smooth(0), smooth(1)];
        (is_left(0) && is_left(1)).then_some(Self { all, own, smoothed })
    }

    /// By how much the words of a text, given in pieces, speak for the class looked for (the
    /// logarithm of its odds). A word that was never seen says nothing.
    pub(super) fn log_odds(&self, pieces: &[&Text]) -> f64 {
        let texts = |class: usize| f64::from(self.all.texts[class] - self.own.texts[class]);
        let words = pieces.iter().flat_map(|piece| &piece.words);
        (texts(1) / texts(0)).ln() + words.map(|word| self.weight(*word)).sum::<f64>()
    }

    fn weight(&self, word: Word) -> f64 {
        let (all, own) = (self.all.of_word(word), self.own.of_word(word));
        let [other, wanted] = [0, 1].map(|class| f64::from(all[class] - own[class]));
        if other + wanted == 0.0 {
            return 0.0;
        }
        ((wanted + 1.0) / self.smoothed[1]).ln() - ((other + 1.0) / self.smoothed[0]).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::audit::text::Reader;

    /// The worked example of a textbook (Manning, Raghavan & Schütze 2008, *Introduction to
    /// Information Retrieval*, example 13.1): for the last text, the odds are 3/4 · (3/7)³ · 1/14 ·
    /// 1/14 against 1/4 · (2/9)³ · 2/9 · 2/9. One's own text is taken away again.
    #[test]
    fn the_worked_example_of_a_textbook() {
        let mut reader = Reader::new();
        let mut all = Counts::default();
        let mut own = Counts::default();
        for (text, class) in [
            ("Chinese Beijing Chinese", 1),
            ("Chinese Chinese Shanghai", 1),
            ("Chinese Macao", 1),
            ("Tokyo Japan Chinese", 0),
        ] {
            all.add(&[&reader.text([text])], class);
        }
        own.add(&[&reader.text(["Chinese Osaka"])], 0);
        all.add_all(&own);
        let model = Model::of(&all, &own).unwrap();
        let odds = model.log_odds(&[&reader.text(["Chinese Chinese Chinese Tokyo Japan Osaka"])]);
        let yes = 3.0 / 4.0 * (3.0_f64 / 7.0).powi(3) / 14.0 / 14.0;
        let no = 1.0 / 4.0 * (2.0_f64 / 9.0).powi(5);
        assert!((odds - (yes / no).ln()).abs() < 1e-12, "{odds}");
    }
}
