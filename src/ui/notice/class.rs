//! What parents and the class itself are told.

use crate::say;

use super::Notice;
use super::paper::{Paper, Part, said};

/// A letter to parents.
pub(super) fn letter(notice: Notice<'_>) -> Paper {
    let (words, name) = (notice.words, notice.class.name.as_str());
    let mut paper = Paper::new(say!(words, "notice-letter-title", class = name));
    paper.add(Part::Text(say!(words, "notice-letter-greeting")));
    paper.add(Part::Text(say!(words, "notice-letter-what", class = name)));
    paper.blank(words, "notice-blank-dates");
    for text in said(words, &["notice-letter-content", "notice-letter-data", "notice-letter-home"])
    {
        paper.add(Part::Text(text));
    }
    paper.blank(words, "notice-blank-contact");
    paper.add(Part::Text(say!(words, "notice-letter-end")));
    paper.blank(words, "notice-blank-signed");
    paper
}

/// Ground rules for a class.
pub(super) fn rules(notice: Notice<'_>) -> Paper {
    let words = notice.words;
    let mut paper = Paper::new(say!(words, "notice-rules-title"));
    paper.add(Part::Text(say!(words, "notice-rules-about")));
    let rules = [
        "notice-rule-blame",
        "notice-rule-own",
        "notice-rule-private",
        "notice-rule-skip",
        "notice-rule-wrong",
        "notice-rule-people",
        "notice-rule-try",
        "notice-rule-code",
        "notice-rule-help",
    ];
    paper.add(Part::List(said(words, &rules)));
    paper.blank(words, "notice-blank-person");
    paper
}
