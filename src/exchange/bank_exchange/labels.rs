//! The words that stand in a text of another platform where we have a field: `[Chat] Sam`. They are
//! read by learners and, where a file comes back, by us.

use crate::domain::scene::Channel;
use crate::domain::verdict::Verdict;

/// The words, in one language.
#[derive(Debug, Clone)]
pub struct Labels {
    /// Before what is said ahead of hard content.
    pub care: String,
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

/// A line with its label.
pub(super) fn labelled(label: &str, text: &str) -> String {
    format!("[{label}] {text}")
}

/// What follows a label at the beginning of a line.
pub(super) fn after<'t>(line: &'t str, label: &str) -> Option<&'t str> {
    let rest = line.strip_prefix('[')?.strip_prefix(label)?.strip_prefix(']')?;
    Some(rest.trim())
}
