//! The rules, one a file. What a rule finds is said by `check-RULE` in `words/`, how to mend it by
//! its attribute `mend`, and what `banks check --explain RULE` prints by its attribute `explain`.

mod base_rate;
mod blame_words;
mod fact_undated;
mod form_unbalanced;
mod form_uneven;
mod know_nothing;
mod long_stem;
mod needless_allowance;
mod reading_grade;
mod scene_limits;
mod source_address;
mod stage_missing;
mod stale_facts;
pub(super) mod stale_help_lines;
mod tactic_verdict;
mod thin_coverage;
mod twinless;
mod twins_differ;
mod unused_source;

use super::Rule;
use super::lexicon::List;

/// What a message fills in: `fills![number = 3, word = "x"]`.
macro_rules! fills {
    ($($name:ident = $value:expr),* $(,)?) => {
        vec![$((stringify!($name), $crate::bank::check::Fill::from($value))),*]
    };
}
pub(super) use fills;

/// Declares the rules and the list of their ids from one list.
macro_rules! rules {
    ($($module:ident: $id:literal,)*) => {
        /// Every rule, in the order of their names.
        pub static RULES: &[&Rule] = &[$(&$module::RULE,)*];

        /// Their ids.
        pub const RULE_IDS: &[&str] = &[$($id,)*];
    };
}

rules! {
    base_rate: "base-rate",
    blame_words: "blame-words",
    fact_undated: "fact-undated",
    form_unbalanced: "form-unbalanced",
    form_uneven: "form-uneven",
    know_nothing: "know-nothing",
    long_stem: "long-stem",
    needless_allowance: "needless-allowance",
    reading_grade: "reading-grade",
    scene_limits: "scene-limits",
    source_address: "source-address",
    stage_missing: "stage-missing",
    stale_facts: "stale-facts",
    stale_help_lines: "stale-help-lines",
    tactic_verdict: "tactic-verdict",
    thin_coverage: "thin-coverage",
    twinless: "twinless",
    twins_differ: "twins-differ",
    unused_source: "unused-source",
}

/// The words and phrases that rules look for, in small letters.
pub(super) const LISTS: &[(List, &[&str])] = &[(List::Blame, blame_words::PHRASES)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_those_of_the_rules_in_order() {
        let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
        assert_eq!(ids, RULE_IDS);
        assert!(ids.is_sorted());
    }
}
