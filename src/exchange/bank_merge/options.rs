//! Options before and after an import: which is which, and which is right.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// Where each option stood before, if it did: the one with the same words, else the one in the same place
/// that is as right, if its own words are gone.
pub(super) fn pairs(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let text = |option: &Value| option.get("text").cloned();
    let mut taken = BTreeSet::new();
    let mut by_words = |option: &Value| {
        let is_it = |at: &usize| text(&old[*at]) == text(option) && !taken.contains(at);
        let found = text(option).and_then(|_| (0..old.len()).find(is_it));
        taken.extend(found);
        found
    };
    let known: Vec<Option<usize>> = new.iter().map(&mut by_words).collect();
    let in_place = |at: usize| {
        let there = old.get(at).filter(|one| is_key(one) == is_key(&new[at]));
        there.filter(|_| !known.contains(&Some(at))).map(|_| at)
    };
    known.iter().enumerate().map(|(at, known)| known.or_else(|| in_place(at))).collect()
}

/// Whether something else is right now. A right option in new words is as right as it was.
pub(super) fn has_new_key(old: &Table, new: &Table) -> bool {
    let options = |question: &Table| question.get("option").and_then(Value::as_array).cloned();
    let (Some(before), Some(now)) = (options(old), options(new)) else {
        let fields = ["verdict", "steps", "pairs", "answer", "tolerance", "accept"];
        return fields.iter().any(|name| old.get(*name) != new.get(*name));
    };
    let pairs = pairs(&before, &now);
    let was_key = |at: Option<usize>| at.is_some_and(|at| is_key(&before[at]));
    let is_new = now.iter().zip(&pairs).any(|(option, at)| is_key(option) != was_key(*at));
    let is_gone = |at: usize| is_key(&before[at]) && !pairs.contains(&Some(at));
    is_new || (0..before.len()).any(is_gone)
}

/// Whether an option is right.
fn is_key(option: &Value) -> bool {
    option.get("key").and_then(Value::as_bool).unwrap_or_default()
}
