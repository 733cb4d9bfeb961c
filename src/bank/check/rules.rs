//! The rules, one a file. What a rule finds is said by `check-RULE` in `words/`, how to mend it by
//! its attribute `mend`, and what `banks check --explain RULE` prints by its attribute `explain`.

mod absolute_distractors;
mod all_of_the_above;
mod allegation;
mod audience;
mod base_rate;
mod blame_words;
mod care_missing;
mod chance;
mod check_first_key;
mod death_toll;
mod digits;
mod english;
mod estimate;
mod fact_undated;
mod false_reassurance;
mod form_differs;
mod form_unbalanced;
mod form_uneven;
mod gap;
mod gentle_why;
mod gives_away;
mod grammar_cue;
mod key_position;
pub(super) mod know_nothing;
mod long_stem;
mod longest_key;
mod looks_only;
mod near_copy;
mod nearby;
mod needless_allowance;
mod negative_stem;
mod often_longest;
mod option_count;
mod phone_number;
mod plain_words;
mod reading_grade;
mod real_name;
mod repeated_question;
mod report_fact_elsewhere;
mod report_facts;
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
mod ungraded_tactic;
mod unordered_numbers;
mod unused_source;
mod uplift;
mod wallet;
mod web_address;
mod why_names_nothing;

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
    allegation: "allegation",
    audience: "audience",
    base_rate: "base-rate",
    blame_words: "blame-words",
    care_missing: "care-missing",
    check_first_key: "check-first-key",
    death_toll: "death-toll",
    estimate: "estimate",
    fact_undated: "fact-undated",
    false_reassurance: "false-reassurance",
    form_differs: "form-differs",
    form_unbalanced: "form-unbalanced",
    form_uneven: "form-uneven",
    gap: "gap",
    gentle_why: "gentle-why",
    gives_away: "gives-away",
    grammar_cue: "grammar-cue",
    key_position: "key-position",
    know_nothing: "know-nothing",
    long_stem: "long-stem",
    longest_key: "longest-key",
    looks_only: "looks-only",
    near_copy: "near-copy",
    needless_allowance: "needless-allowance",
    negative_stem: "negative-stem",
    often_longest: "often-longest",
    option_count: "option-count",
    phone_number: "phone-number",
    plain_words: "plain-words",
    reading_grade: "reading-grade",
    real_name: "real-name",
    repeated_question: "repeated-question",
    report_fact_elsewhere: "report-fact-elsewhere",
    report_facts: "report-facts",
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
    ungraded_tactic: "ungraded-tactic",
    unordered_numbers: "unordered-numbers",
    unused_source: "unused-source",
    uplift: "uplift",
    wallet: "wallet",
    web_address: "web-address",
    why_names_nothing: "why-names-nothing",
}

/// The words and phrases that rules look for, in small letters.
pub(super) const LISTS: &[(List, &[&str])] = &[
    (List::Above, all_of_the_above::ABOVE),
    (List::Absolute, absolute_distractors::ABSOLUTE),
    (List::Accusing, allegation::ACCUSING),
    (List::Badge, false_reassurance::BADGES),
    (List::Blame, blame_words::PHRASES),
    (List::Brand, real_name::BRANDS),
    (List::Checked, looks_only::CHECKED),
    (List::Death, death_toll::PHRASES),
    (List::Doubt, nearby::DOUBT),
    (List::FalseOnes, negative_stem::FALSE_ONES),
    (List::Graphic, audience::PHRASES),
    (List::HalfAbsolute, absolute_distractors::HALF_ABSOLUTE),
    (List::Hard, care_missing::PHRASES),
    (List::IdleAbsolute, absolute_distractors::IDLE),
    (List::Jargon, plain_words::PHRASES),
    (List::Looks, looks_only::LOOKS),
    (List::Negations, negative_stem::NEGATIONS),
    (List::OtherOptions, all_of_the_above::OTHERS),
    (List::Party, allegation::PARTIES),
    (List::Person, real_name::PEOPLE),
    (List::Request, looks_only::REQUESTS),
    (List::Safe, false_reassurance::SAFE),
    (List::Scolding, gentle_why::SCOLDING),
    (List::Uplift, uplift::PHRASES),
    (List::Who, estimate::WHO),
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
