//! What rules know of English: which words carry no content, and what is the same word in another
//! form.

use std::ops::Range;

use super::super::Text;

/// Words that only hold a sentence together, in the order of the alphabet.
#[rustfmt::skip]
const SMALL_WORDS: &[&str] = &[
    "a", "about", "above", "after", "again", "against", "all", "also", "although", "always", "am",
    "among", "an", "and", "another", "any", "are", "around", "as", "at", "away", "be", "because",
    "been", "before", "behind", "being", "below", "between", "both", "but", "by", "can", "cannot",
    "could", "did", "do", "does", "doing", "down", "during", "each", "either", "else", "even",
    "ever", "every", "few", "first", "for", "from", "get", "gets", "had", "has", "have", "he",
    "her", "here", "hers", "him", "himself", "his", "how", "i", "if", "in", "into", "is", "it",
    "its", "itself", "just", "later", "least", "less", "let", "lets", "like", "may", "me",
    "might", "more", "most", "much", "must", "my", "myself", "neither", "never", "no", "nor",
    "not", "now", "of", "off", "often", "on", "once", "one", "only", "or", "other", "others",
    "our", "out", "over", "own", "quite", "rather", "same", "shall", "she", "should", "since",
    "so", "some", "somebody", "someone", "something", "still", "such", "than", "that", "the",
    "their", "them", "themselves", "then", "there", "these", "they", "thing", "things", "this",
    "those", "though", "through", "to", "too", "towards", "under", "until", "up", "upon", "us",
    "very", "was", "we", "were", "what", "when", "where", "whether", "which", "while", "who",
    "whom", "whose", "why", "will", "with", "within", "without", "would", "yet", "you", "your",
    "yours",
];

/// Whether a word in small letters only holds a sentence together.
pub(super) fn is_small_word(word: &str) -> bool {
    word.len() <= 10 && SMALL_WORDS.binary_search(&word).is_ok()
}

/// What is left of a word without its ending: *trading*, *traded* and *trades* are one.
pub(super) fn stem(word: &str) -> &str {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word);
    let cut = ["ing", "ed", "es", "s"].iter().find_map(|ending| word.strip_suffix(ending));
    let stem = cut.filter(|stem| stem.len() >= 4).unwrap_or(word);
    stem.strip_suffix('e').unwrap_or(stem)
}

/// What a prompt asks, in bytes of it: the last of its sentences that is a question, or the last.
pub(super) fn asked(prompt: &Text<'_>) -> Range<usize> {
    let sentences = prompt.sentences();
    let is_question = |at: &&Range<usize>| prompt.text[(*at).clone()].contains('?');
    sentences.iter().rev().find(is_question).or(sentences.last()).cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_words_are_in_order() {
        assert!(SMALL_WORDS.is_sorted());
        assert!(is_small_word("whether") && !is_small_word("account"));
    }

    #[test]
    fn endings_are_taken_off() {
        for word in ["trade", "trades", "traded", "trading", "trade's"] {
            assert_eq!(stem(word), "trad", "{word}");
        }
        assert_eq!((stem("king"), stem("bus")), ("king", "bus"));
    }
}
