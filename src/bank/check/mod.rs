//! Checks what a bank says: item-writing flaws, claims without support, words that hurt. A file that
//! loads is right in form; this is about its content.
//!
//! One rule stands in one file of `rules/`, with a test that trips it and one that does not. A rule
//! looks at a question or story ([`Item`]), at a bank, or at all banks together, and notes what it
//! finds as data; `ui` puts it into words (`check-…` in `words/`). A question may break a rule if its
//! author says why (`allow.RULE = "reason"`).

pub mod coverage;
mod finding;
mod forms;
mod gather;
mod item;
mod lexicon;
mod place;
mod reading_ease;
mod rules;
mod syllables;
mod text;
#[cfg(test)]
mod trial;

use std::collections::HashMap;

use jiff::civil::Date;

use crate::domain::bank::Bank;
use crate::domain::text::closed_words;

pub use finding::{Allowed, Fill, Finding, Findings, Owner, Path, Spot};
pub use item::Item;
pub use place::{Located, locate};
pub use rules::know_nothing::audit_levels;
pub use rules::stale_help_lines::{StaleLines, stale_help_lines};
pub use rules::{RULE_IDS, RULES};
pub use text::{Part, Text};

closed_words! {
    /// How much a finding weighs.
    pub enum Level {
        /// It has to be mended.
        Error = "error",
        /// It should be mended; an error where the check is strict.
        Warning = "warning",
        /// It is good to know; no error however strict the check.
        Notice = "notice",
    }
}

impl Level {
    /// How much it weighs where the check is strict.
    pub fn strictly(self, strict: bool) -> Self {
        match self {
            Level::Warning if strict => Level::Error,
            level => level,
        }
    }
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// How much what it finds weighs.
    pub level: Level,
    /// Whether it rests on the words of a language.
    speaks: Speaks,
    /// What it looks at.
    look: Look,
}

/// Which banks a rule understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Speaks {
    /// Those in any language.
    Any,
    /// Those in English: it looks for English words.
    English,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
enum Look {
    /// Each question and story by itself.
    Item(fn(&Item<'_>, &mut Findings<'_>)),
    /// Each bank as a whole.
    Bank(fn(&Bank, &mut Findings<'_>)),
    /// Each question among the others of its bank.
    Among(fn(&Bank, &mut Findings<'_>)),
    /// Each by itself, then the bank.
    Both(fn(&Item<'_>, &mut Findings<'_>), fn(&Bank, &mut Findings<'_>)),
    /// All banks together.
    Pool(fn(&[&Bank], &mut Findings<'_>)),
    /// All banks together, when all other rules have looked.
    Last(fn(&[&Bank], &mut Findings<'_>)),
    /// What the know-nothing audit finds ([`super::audit`]).
    Audit,
    /// The directory of help lines ([`stale_help_lines`]).
    HelpLines,
}

impl Rule {
    /// Whether it understands a bank in this language, without a region.
    fn understands(&self, language: &str) -> bool {
        self.speaks == Speaks::Any || language == ENGLISH
    }

    /// Whether what it finds stands on a question, so that one may be allowed to break it.
    pub fn can_be_allowed(&self) -> bool {
        matches!(self.look, Look::Item(_) | Look::Among(_) | Look::Both(..))
    }
}

/// The language that rules for English words understand.
const ENGLISH: &str = "en";

/// How strictly, and as of which day.
#[derive(Debug, Clone, Copy)]
pub struct Checking {
    /// The day against which dates are held.
    pub day: Date,
    /// Whether somebody asked for that day, so that what is out of date is an error.
    pub is_asked_for: bool,
}

/// What a check of some banks found.
#[derive(Debug, Default)]
pub struct Found {
    /// What it found, in the order of the banks, then of the rules.
    pub findings: Vec<Finding>,
    /// How many of each rule were kept in each bank.
    kept: HashMap<(usize, &'static str), usize>,
    /// What it found besides and did not keep.
    pub more: Vec<More>,
    /// What it passed over, because an author said why.
    pub allowed: Vec<Allowed>,
}

/// How much a rule found in a bank besides what was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct More {
    /// The place of the bank among those that were checked.
    pub bank: usize,
    /// The rule.
    pub rule: &'static str,
    /// How much each weighs.
    pub level: Level,
    /// How many.
    pub count: usize,
}

/// More findings than this of one rule in one bank are counted, not kept: nobody reads them, and a
/// hostile file could hold millions.
pub const MAX_KEPT: usize = 300;

impl Found {
    /// Keeps a finding, or counts it. The findings of a bank come one after the other.
    fn keep(&mut self, finding: Finding) {
        let Finding { bank, rule, level, .. } = finding;
        let kept = self.kept.entry((bank, rule)).or_default();
        if *kept < MAX_KEPT {
            *kept += 1;
            return self.findings.push(finding);
        }
        let is_same = |one: &&mut More| (one.bank, one.rule, one.level) == (bank, rule, level);
        match self.more.iter_mut().find(is_same) {
            Some(more) => more.count += 1,
            None => self.more.push(More { bank, rule, level, count: 1 }),
        }
    }
}

/// Checks banks against every rule. `progress` hears how many questions and stories are done.
pub fn check(banks: &[&Bank], checking: Checking, progress: &mut dyn FnMut(usize)) -> Found {
    let mut found = Found::default();
    let mut findings = Findings::new(&mut found, banks, checking);
    let mut done = 0;
    for (at, bank) in banks.iter().enumerate() {
        findings.turn_to(at);
        let language = bank.primary_language();
        let rules: Vec<&'static Rule> =
            RULES.iter().copied().filter(|rule| rule.understands(&language)).collect();
        for item in item::items(bank) {
            look_at_item(&rules, &item, &mut findings);
            done += 1;
            progress(done);
        }
        look_at_bank(&rules, bank, &mut findings);
    }
    look_at_all(banks, &mut findings);
    // A rule over all banks comes after the last of them; the order within a bank stays.
    found.findings.sort_by_key(|finding| finding.bank);
    found
}

fn look_at_item(rules: &[&'static Rule], item: &Item<'_>, findings: &mut Findings<'_>) {
    for rule in rules {
        if let Look::Item(look) | Look::Both(look, _) = rule.look {
            findings.look_with(rule, |findings| look(item, findings));
        }
    }
}

fn look_at_bank(rules: &[&'static Rule], bank: &Bank, findings: &mut Findings<'_>) {
    for rule in rules {
        if let Look::Bank(look) | Look::Among(look) | Look::Both(_, look) = rule.look {
            findings.look_with(rule, |findings| look(bank, findings));
        }
    }
}

fn look_at_all(banks: &[&Bank], findings: &mut Findings<'_>) {
    for rule in RULES.iter() {
        if let Look::Pool(look) = rule.look {
            findings.look_with(rule, |findings| look(banks, findings));
        }
    }
    for rule in RULES.iter() {
        if let Look::Last(look) = rule.look {
            findings.look_with(rule, |findings| look(banks, findings));
        }
    }
}

/// The rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id).copied()
}
