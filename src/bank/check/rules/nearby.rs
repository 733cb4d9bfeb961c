//! What several rules read in a text: the sentence around a place, and words that deny or doubt.

use std::ops::Range;

use super::super::Text;
use super::super::lexicon::List;

/// Words that turn a claim round or leave it open.
pub(super) const DOUBT: &[&str] = &[
    "no",
    "not",
    "never",
    "none",
    "nothing",
    "nobody",
    "no-one",
    "neither",
    "nor",
    "cannot",
    "can't",
    "can’t",
    "isn't",
    "isn’t",
    "aren't",
    "aren’t",
    "don't",
    "don’t",
    "doesn't",
    "doesn’t",
    "didn't",
    "didn’t",
    "won't",
    "won’t",
    "wouldn't",
    "wouldn’t",
    "without",
    "little",
    "hardly",
    "alone",
    "weak",
    "would",
    "could",
    "might",
    "even",
    "easy",
    "easily",
    "copied",
    "faked",
    "fake",
    "false",
    "borrowed",
    "stolen",
    "bought",
    "looks",
    "seems",
    "seem",
    "wrong",
    "depends",
    "question",
    "myth",
];

/// The sentence in which something stands, with so many sentences on each side.
pub(super) fn around(text: &Text<'_>, at: &Range<usize>, more: usize) -> Range<usize> {
    let sentences = text.sentences();
    let Some(here) = sentences.iter().position(|one| one.end > at.start) else {
        return 0..text.text.len();
    };
    let last = (here + more).min(sentences.len() - 1);
    sentences[here.saturating_sub(more)].start..sentences[last].end.max(at.end)
}

/// The phrases of a list that stand in this part of a text.
pub(super) fn within<'t>(
    text: &'t Text<'_>,
    list: List,
    part: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + 't {
    let part = part.clone();
    text.places(list).filter(move |at| part.start <= at.start && at.end <= part.end)
}

/// Whether a phrase of a list stands in this part of a text.
pub(super) fn holds(text: &Text<'_>, list: List, part: &Range<usize>) -> bool {
    within(text, list, part).next().is_some()
}
