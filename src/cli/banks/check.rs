//! `scamdrill banks check`: whether banks are right in form and good in content.

mod progress;
mod sheet;

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::bank::audit::audit;
use crate::bank::check::coverage::Coverage;
use crate::bank::check::{self, Allowed, Checking, Found, RULE_IDS};
use crate::bank::nearest::Nearest;
use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::id::BankId;
use crate::exchange::audit_json;
use crate::exchange::check_json::{AllowedDocument, CheckDocument, CheckedBank};
use crate::exchange::coverage_json;
use crate::measure::know_nothing::Audit;
use crate::say;
use crate::ui::audit::audit_page;
use crate::ui::checks::{self, Tally};
use crate::ui::coverage::coverage as coverage_page;
use crate::ui::screen::Screen;
use crate::ui::text::clean_line;
use crate::ui::troubles;
use crate::words::Words;

use super::super::context::Context;
use super::super::failure::Failure;
use progress::Progress;
use sheet::{Sheet, help_lines, refused};

#[derive(Args)]
pub(in super::super) struct Check {
    files: Vec<PathBuf>,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let words = context.checker_words();
        if let Some(rule) = &self.explain {
            return explain(context, &words, rule);
        }
        let checking = self.checking(&words)?;
        let (shelf, named) = self.shelf(context);
        let chosen: Vec<&(Origin, Bank)> =
            shelf.banks().iter().filter(|(_, bank)| named.contains(&bank.id)).collect();
        let banks: Vec<&Bank> = chosen.iter().map(|(_, bank)| bank).collect();
        let others: Vec<&Bank> = shelf.banks().iter().map(|(_, bank)| bank).collect();
        let mut progress = Progress::of(context, &words, questions(&banks));
        let found = check::check(&banks, checking, &mut |done| progress.questions(done));
        let audit = audit(&banks, &others, Some(&mut |done, of| progress.audited(done, of)));

        let (mut sheets, unread) = refused(&words, &shelf);
        let allowed = found.allowed.clone();
        sheets.extend(self.sheets(&words, &chosen, found)?);
        if self.files.is_empty() {
            sheets.extend(help_lines(&words, checking));
        }
        let coverage = Coverage::of(&banks);
        let tally = self.tally(&banks, &sheets, &audit, unread.len());
        if self.json {
            let document =
                self.document(checking, &chosen, &sheets, &allowed, tally, &audit, &coverage);
            context.print(&format!("{}\n", document.text()))?;
        } else {
            for sheet in &sheets {
                context.print(&sheet.drawn(&words))?;
            }
            let mut page = Screen::new();
            if !banks.is_empty() {
                page.append(coverage_page(&words, &coverage));
                page.append(audit_page(&words, &audit));
            }
            page.append(checks::summary(&words, tally, &allowed));
            context.draw(&page)?;
        }
        match (tally.errors, unread.is_empty()) {
            (0, true) => Ok(()),
            (_, true) => Err(Failure::Told),
            _ => Err(Failure::Content(unread.join("\n"))),
        }
    }

    /// A rule that knows nothing and beats guessing is an error over all banks, a warning in one.
    fn tally(&self, banks: &[&Bank], sheets: &[Sheet], audit: &Audit, unread: usize) -> Tally {
        let mut tally = Tally {
            banks: banks.len(),
            questions: questions(banks),
            errors: unread,
            ..Tally::default()
        };
        for sheet in sheets {
            tally.count(&sheet.told);
        }
        for (bank, _) in audit.findings() {
            match bank {
                Some(_) if !self.strict => tally.warnings += 1,
                _ => tally.errors += 1,
            }
        }
        tally
    }

    fn checking(&self, words: &Words) -> Result<Checking, Failure> {
        let Some(typed) = &self.as_of else {
            let day = Context::now().to_zoned(jiff::tz::TimeZone::UTC).date();
            return Ok(Checking { day, is_asked_for: false });
        };
        let bad = |_| Failure::Usage(say!(words, "checked-bad-day", day = clean_line(typed)));
        let day: Date = typed.parse().map_err(bad)?;
        Ok(Checking { day, is_asked_for: true })
    }

    /// The banks at hand, and the ids of those that are to be checked: the files named here, or all.
    fn shelf(&self, context: &Context) -> (Shelf, HashSet<BankId>) {
        let ids = |shelf: &Shelf| shelf.banks().iter().map(|(_, bank)| bank.id.clone()).collect();
        if self.files.is_empty() {
            let shelf = context.shelf(&[]);
            let all = ids(&shelf);
            return (shelf, all);
        }
        let mut shelf = Shelf::default();
        for file in &self.files {
            shelf.add_file(file);
        }
        let named = ids(&shelf);
        // Ids must not clash with those of the built-in banks.
        shelf.add_other_built_in();
        (shelf, named)
    }

    fn sheets(
        &self,
        words: &Words,
        chosen: &[&(Origin, Bank)],
        found: Found,
    ) -> Result<Vec<Sheet>, Failure> {
        let mut by_bank: Vec<Vec<_>> = chosen.iter().map(|_| Vec::new()).collect();
        for finding in found.findings {
            by_bank[finding.bank].push(finding);
        }
        let flawed = chosen.iter().zip(by_bank).filter(|(_, findings)| !findings.is_empty());
        let sheet = |((origin, bank), findings): (&&(Origin, Bank), Vec<_>)| {
            let (file, text) = Shelf::text_of(origin, bank).map_err(|error| {
                let file = origin.file().unwrap_or_default();
                Failure::Content(troubles::unreadable(words, &file, &error))
            })?;
            let told = checks::told(words, bank, &check::locate(&text, findings), self.strict);
            Ok(Sheet { file, text: text.into_owned(), told, more: None })
        };
        flawed.map(sheet).collect()
    }

    fn document<'a>(
        &self,
        checking: Checking,
        chosen: &[&(Origin, Bank)],
        sheets: &[Sheet],
        allowed: &[Allowed],
        tally: Tally,
        audit: &'a Audit,
        coverage: &'a Coverage,
    ) -> CheckDocument<'a> {
        let bank = |(origin, bank): &&(Origin, Bank)| CheckedBank {
            id: bank.id.to_string(),
            file: origin.file(),
            questions: bank.questions.len(),
        };
        let allowed = allowed.iter().map(|one| AllowedDocument {
            rule: one.rule,
            question: one.question.to_string(),
            reason: one.reason.to_string(),
        });
        CheckDocument {
            day: checking.day.to_string(),
            strict: self.strict,
            banks: chosen.iter().map(bank).collect(),
            findings: sheets.iter().flat_map(Sheet::documents).collect(),
            allowed: allowed.collect(),
            coverage: coverage_json::document(coverage),
            audit: audit_json::document(audit),
            errors: tally.errors,
            warnings: tally.warnings,
            notices: tally.notices,
        }
    }
}

fn explain(context: &Context, words: &Words, id: &str) -> Result<(), Failure> {
    if let Some(rule) = check::rule(id) {
        return context.draw(&checks::explain(words, rule));
    }
    let nearest = Nearest::default().find(id, RULE_IDS.iter().copied());
    let (rule, rules) = (clean_line(id), RULE_IDS.join(", "));
    Err(Failure::Usage(match nearest {
        Some(nearest) => {
            say!(words, "checked-no-rule-nearest", rule = rule, nearest = nearest, rules = rules)
        }
        None => say!(words, "checked-no-rule", rule = rule, rules = rules),
    }))
}

fn questions(banks: &[&Bank]) -> usize {
    banks.iter().map(|bank| bank.questions.len()).sum()
}
