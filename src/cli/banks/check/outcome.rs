//! What a check came to, for people and for machines.

use crate::bank::check::coverage::Coverage;
use crate::bank::check::{Allowed, Checking, audit_levels};
use crate::bank::shelf::Origin;
use crate::domain::bank::Bank;
use crate::exchange::check_json::{AllowedDocument, CheckDocument, CheckedBank, FindingDocument};
use crate::exchange::{audit_json, coverage_json};
use crate::measure::know_nothing::Audit;
use crate::ui::audit::{accused, audit_page};
use crate::ui::checks::{Tally, summary};
use crate::ui::coverage::coverage as coverage_page;
use crate::ui::screen::Screen;
use crate::ui::told::Shown;
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
    /// Whether it is shown what the banks cover, and what every rule scores that knows nothing.
    pub(super) tables: bool,
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
            sheet.more.iter().for_each(|more| tally.add(more.level, more.count));
        }
        for level in audit_levels(&self.audit) {
            tally.add(level.strictly(self.strict), 1);
        }
        tally
    }

    /// All that is told about places in files, as text.
    pub(super) fn told(&self, words: &Words, shown: Shown) -> String {
        self.sheets.iter().map(|sheet| sheet.drawn(words, shown)).collect()
    }

    /// What the banks cover, what somebody scores who knows nothing, and how much was found.
    pub(super) fn page(&self, words: &Words, unread: usize) -> Screen {
        let mut page = Screen::new();
        if !self.chosen.is_empty() {
            if self.tables {
                page.append(coverage_page(words, &self.coverage, self.all));
            }
            page.append(audit_page(words, &self.audit, self.strict, self.tables));
        }
        page.append(summary(words, self.tally(unread), &self.allowed));
        page
    }

    /// All of it as one JSON document.
    pub(super) fn json(&self, words: &Words, unread: usize) -> String {
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
        let accused = accused(words, &self.audit, self.strict);
        let accused = accused.into_iter().map(|one| FindingDocument {
            file: None,
            line: None,
            column: None,
            level: one.level.word(),
            rule: Some("know-nothing"),
            question: None,
            message: one.what,
            mend: one.mend,
        });
        let Tally { errors, warnings, notices, .. } = self.tally(unread);
        let document = CheckDocument {
            day: self.checking.day.to_string(),
            strict: self.strict,
            banks: self.chosen.iter().map(bank).collect(),
            findings: self.sheets.iter().flat_map(Sheet::documents).chain(accused).collect(),
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
