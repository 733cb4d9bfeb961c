//! What a body is for, and for whom.

use serde::{Deserialize, Serialize};

/// What a body is for, in the order in which bodies are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "each name says it")]
pub enum Kind {
    Bank,
    Fraud,
    Identity,
    Victims,
    Crime,
    Tourist,
    Trafficking,
    Consular,
    Labour,
    Recruitment,
    Youth,
    Image,
    Crisis,
}

/// For whom a body is, in the order in which people are thought of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Group {
    /// Whoever has just lost money or given something away.
    Money,
    /// People held or forced to work, and their families.
    Held,
    /// Young people, private images, and times when it is too much.
    Care,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 3] = [Group::Money, Group::Held, Group::Care];
}

impl Kind {
    /// For whom it is.
    pub fn group(self) -> Group {
        match self {
            kind if kind <= Kind::Tourist => Group::Money,
            kind if kind <= Kind::Recruitment => Group::Held,
            _ => Group::Care,
        }
    }
}
