//! Checks what a bank says: item-writing flaws, claims without support, words that hurt. A file that
//! loads is right in form; this is about its content.
//!
//! One rule stands in one file of `rules/`, with a test that trips it and one that does not. A rule
//! looks at a question or story ([`Item`]), at a bank, or at all banks together, and notes what it
//! finds as data; `ui` puts it into words (`check-…` in `words/`). A question may break a rule if its
//! author says why (`allow.RULE = "reason"`).

mod finding;
mod item;
mod lexicon;
mod place;
mod rules;
#[cfg(test)]
mod trial;

use jiff::civil::Date;

use crate::domain::bank::Bank;

pub use finding::{Allowed, Fill, Finding, Findings, Owner, Path, Spot};
pub use item::{Item, Part, Text};
pub use place::{Located, locate};
pub use rules::{RULE_IDS, RULES};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It has to be mended.
    Error,
    /// It should be mended; an error where the check is strict.
    Warning,
    /// It is good to know; no error however strict the check.
    Notice,
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name.
    pub id: &'static str,
    /// How much what it finds weighs.
    pub level: Level,
    /// What it looks at.
    look: Look,
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
enum Look {
    /// Each question and story by itself.
    Item(fn(&Item<'_>, &mut Findings<'_>)),
    /// Each bank as a whole.
    Bank(fn(&Bank, &mut Findings<'_>)),
    /// Each by itself, then the bank.
    Both(fn(&Item<'_>, &mut Findings<'_>), fn(&Bank, &mut Findings<'_>)),
}

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
    /// What it passed over, because an author said why.
    pub allowed: Vec<Allowed>,
}

/// Checks banks against every rule. `progress` hears how many questions and stories are done.
pub fn check(banks: &[&Bank], checking: Checking, progress: &mut dyn FnMut(usize)) -> Found {
    let mut found = Found::default();
    let mut done = 0;
    for (at, bank) in banks.iter().enumerate() {
        let mut findings = Findings::new(&mut found, at, bank, checking);
        for item in item::items(bank) {
            for rule in RULES.iter() {
                if let Look::Item(look) | Look::Both(look, _) = rule.look {
                    findings.look_with(rule, |findings| look(&item, findings));
                }
            }
            done += 1;
            progress(done);
        }
        for rule in RULES.iter() {
            if let Look::Bank(look) | Look::Both(_, look) = rule.look {
                findings.look_with(rule, |findings| look(bank, findings));
            }
        }
    }
    found
}

/// The rule with this id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id).copied()
}
