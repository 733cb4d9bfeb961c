//! The words that stand in a text of another platform where we have a field: `[Chat] Sam`. They are
//! read by learners and, where a file comes back, by us.

use crate::domain::scene::Channel;
use crate::domain::verdict::Verdict;

/// The words, in one language.
#[derive(Debug, Clone)]
pub struct Labels {
    /// Before what is said ahead of hard content.
    pub care: String,
    /// Before what is asked, where it begins like one of these words.
    pub question: String,
    /// Before an explanation, where it begins like one of these words.
    pub why: String,
    /// Before the protective action.
    pub action: String,
    /// Before a question to ask oneself.
    pub ask: String,
    /// Before the unit of a number.
    pub unit: String,
    /// What a statement can be.
    pub truth: [String; 2],
    /// The verdicts.
    pub verdicts: [(Verdict, String); 2],
    /// The channels.
    pub channels: Vec<(Channel, String)>,
}

impl Labels {
    /// The word for a channel.
    pub fn channel(&self, channel: Channel) -> &str {
        let found = self.channels.iter().find(|(one, _)| *one == channel);
        found.map_or(channel.word(), |(_, label)| label)
    }

    /// The word for a verdict.
    pub fn verdict(&self, verdict: Verdict) -> &str {
        let found = self.verdicts.iter().find(|(one, _)| *one == verdict);
        found.map_or(verdict.word(), |(_, label)| label)
    }
}

/// A text that would be taken for something else if it begins like a label; with one of its own, then.
pub(super) fn guarded(text: &str, label: &str, others: &[&str]) -> String {
    let is_alike = std::iter::once(&label).chain(others).any(|one| after(text, one).is_some());
    if is_alike { labelled(label, text) } else { text.to_owned() }
}

/// The text behind such a label.
pub(super) fn unguarded<'t>(line: &'t str, label: &str, others: &[&str]) -> &'t str {
    let inner = after(line, label).unwrap_or(line);
    let is_alike = std::iter::once(&label).chain(others).any(|one| after(inner, one).is_some());
    if is_alike { inner } else { line }
}

/// A line with its label.
pub(super) fn labelled(label: &str, text: &str) -> String {
    format!("[{label}] {text}")
}

/// What follows a label at the beginning of a line.
pub(super) fn after<'t>(line: &'t str, label: &str) -> Option<&'t str> {
    let rest = line.strip_prefix('[')?.strip_prefix(label)?.strip_prefix(']')?;
    Some(rest.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_begins_like_a_label_comes_back_as_it_was() {
        for text in ["plain", "[Care] x", "[Question] x", "[Question] [Care] x", "[Other] x"] {
            let written = guarded(text, "Question", &["Care"]);
            assert!(after(&written, "Care").is_none(), "{written}");
            assert_eq!(unguarded(&written, "Question", &["Care"]), text);
        }
        // Somebody else's own words stay.
        assert_eq!(unguarded("[Question] Why?", "Question", &["Care"]), "[Question] Why?");
    }
}
