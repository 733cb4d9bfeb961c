//! The rules, one a file. What a rule finds is said by `check-RULE` in `words/`, how to mend it by
//! its attribute `mend`, and what `banks check --explain RULE` prints by its attribute `explain`.

mod absolute_distractors;
mod all_of_the_above;
mod base_rate;
mod blame_words;
mod chance;
mod check_first_key;
mod english;
mod fact_undated;
mod form_unbalanced;
mod form_uneven;
mod gentle_why;
mod gives_away;
mod grammar_cue;
mod key_position;
mod know_nothing;
mod long_stem;
mod longest_key;
mod needless_allowance;
mod negative_stem;
mod often_longest;
mod option_count;
mod reading_grade;
mod repeated_question;
mod run;
mod scene_limits;
mod shared_word;
mod source_address;
mod stage_missing;
mod stale_facts;
pub(super) mod stale_help_lines;
mod tactic_verdict;
mod thin_coverage;
mod thin_explanation;
mod twinless;
mod twins_differ;
mod uneven_options;
mod unordered_numbers;
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
    absolute_distractors: "absolute-distractors",
    all_of_the_above: "all-of-the-above",
    base_rate: "base-rate",
    blame_words: "blame-words",
    check_first_key: "check-first-key",
    fact_undated: "fact-undated",
    form_unbalanced: "form-unbalanced",
    form_uneven: "form-uneven",
    gentle_why: "gentle-why",
    gives_away: "gives-away",
    grammar_cue: "grammar-cue",
    key_position: "key-position",
    know_nothing: "know-nothing",
    long_stem: "long-stem",
    longest_key: "longest-key",
    needless_allowance: "needless-allowance",
    negative_stem: "negative-stem",
    often_longest: "often-longest",
    option_count: "option-count",
    reading_grade: "reading-grade",
    repeated_question: "repeated-question",
    scene_limits: "scene-limits",
    shared_word: "shared-word",
    source_address: "source-address",
    stage_missing: "stage-missing",
    stale_facts: "stale-facts",
    stale_help_lines: "stale-help-lines",
    tactic_verdict: "tactic-verdict",
    thin_coverage: "thin-coverage",
    thin_explanation: "thin-explanation",
    twinless: "twinless",
    twins_differ: "twins-differ",
    uneven_options: "uneven-options",
    unordered_numbers: "unordered-numbers",
    unused_source: "unused-source",
}

/// The words and phrases that rules look for, in small letters.
pub(super) const LISTS: &[(List, &[&str])] = &[
    (List::Absolute, absolute_distractors::ABSOLUTE),
    (List::HalfAbsolute, absolute_distractors::HALF_ABSOLUTE),
    (List::IdleAbsolute, absolute_distractors::IDLE),
    (List::Above, all_of_the_above::ABOVE),
    (List::OtherOptions, all_of_the_above::OTHERS),
    (List::Blame, blame_words::PHRASES),
    (List::Scolding, gentle_why::SCOLDING),
    (List::FalseOnes, negative_stem::FALSE_ONES),
    (List::Negations, negative_stem::NEGATIONS),
];

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
