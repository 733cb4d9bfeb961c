//! The checker.

/// The ids of its rules.
pub const RULE_IDS: &[&str] = &["long-stem"];
