//! What a check came to, for people and for machines.

use crate::bank::check::coverage::Coverage;
use crate::bank::check::{Allowed, Checking};
use crate::bank::shelf::Origin;
use crate::domain::bank::Bank;
use crate::exchange::check_json::{AllowedDocument, CheckDocument, CheckedBank};
use crate::exchange::{audit_json, coverage_json};
use crate::measure::know_nothing::Audit;
use crate::ui::audit::audit_page;
use crate::ui::checks::{Tally, summary};
use crate::ui::coverage::coverage as coverage_page;
use crate::ui::screen::Screen;
use crate::words::Words;

use super::sheet::Sheet;

/// What a check came to.
pub(super) struct Outcome<'s> {
    pub(super) checking: Checking,
    pub(super) strict: bool,
    /// Whether all banks at hand were checked, and no file was named.
    pub(super) all: bool,
    /// The banks that were checked.
    pub(super) chosen: Vec<&'s (Origin, Bank)>,
    /// What is told about files.
    pub(super) sheets: Vec<Sheet>,
    /// What was passed over for a reason.
    pub(super) allowed: Vec<Allowed>,
    pub(super) audit: Audit,
    pub(super) coverage: Coverage,
}

impl Outcome<'_> {
    /// How much was found; a file that could not be read is an error.
    pub(super) fn tally(&self, unread: usize) -> Tally {
        let questions = self.chosen.iter().map(|(_, bank)| bank.questions.len()).sum();
        let banks = self.chosen.len();
        let mut tally = Tally { banks, questions, errors: unread, ..Tally::default() };
        for sheet in &self.sheets {
            tally.count(&sheet.told);
        }
        for (bank, _) in self.audit.findings() {
            // A rule that knows nothing and beats guessing fails banks together; one bank is warned.
            let is_of_one = bank.is_some() || banks == 1;
            match is_of_one && !self.strict {
                true => tally.warnings += 1,
                false => tally.errors += 1,
            }
        }
        tally
    }

    /// All that is told about places in files, as text.
    pub(super) fn told(&self, words: &Words) -> String {
        self.sheets.iter().map(|sheet| sheet.drawn(words)).collect()
    }

    /// What the banks cover, what somebody scores who knows nothing, and how much was found.
    pub(super) fn page(&self, words: &Words, unread: usize) -> Screen {
        let mut page = Screen::new();
        if !self.chosen.is_empty() {
            page.append(coverage_page(words, &self.coverage, self.all));
            page.append(audit_page(words, &self.audit));
        }
        page.append(summary(words, self.tally(unread), &self.allowed));
        page
    }

    /// All of it as one JSON document.
    pub(super) fn json(&self, unread: usize) -> String {
        let bank = |(origin, bank): &&(Origin, Bank)| CheckedBank {
            id: bank.id.to_string(),
            file: origin.file(),
            questions: bank.questions.len(),
        };
        let allowed = self.allowed.iter().map(|one| AllowedDocument {
            rule: one.rule,
            question: one.question.to_string(),
            reason: one.reason.to_string(),
        });
        let Tally { errors, warnings, notices, .. } = self.tally(unread);
        let document = CheckDocument {
            day: self.checking.day.to_string(),
            strict: self.strict,
            banks: self.chosen.iter().map(bank).collect(),
            findings: self.sheets.iter().flat_map(Sheet::documents).collect(),
            allowed: allowed.collect(),
            coverage: coverage_json::document(&self.coverage),
            audit: audit_json::document(&self.audit),
            errors,
            warnings,
            notices,
        };
        format!("{}\n", document.text())
    }
}
