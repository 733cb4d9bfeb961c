//! `scamdrill banks check`: whether banks are right in form and good in content.

use std::collections::HashSet;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::bank::check::{self, Allowed, Checking, Found, RULE_IDS};
use crate::bank::lines::Lines;
use crate::bank::nearest::Nearest;
use crate::bank::shelf::{Origin, Refused, Shelf, Trouble};
use crate::domain::bank::Bank;
use crate::domain::id::BankId;
use crate::exchange::check_json::{AllowedDocument, CheckDocument, CheckedBank, FindingDocument};
use crate::say;
use crate::ui::checks::{self, Tally};
use crate::ui::text::clean_line;
use crate::ui::told::{Told, draw};
use crate::ui::{mistakes, troubles};
use crate::words::Words;

use super::super::context::Context;
use super::super::failure::Failure;

/// Whoever waits is told how far it is after this long, and again after as long.
const TELLS_EVERY: Duration = Duration::from_secs(2);

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

/// What is told about one file.
struct Sheet {
    file: String,
    text: String,
    told: Vec<Told>,
    more: Option<String>,
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
        let found = check::check(&banks, checking, &mut progress(context, &words, &banks));

        let (mut sheets, unread) = refused(&words, &shelf);
        let allowed = found.allowed.clone();
        sheets.extend(self.sheets(&words, &chosen, found)?);
        let tally = tally(&banks, &sheets, unread.len());
        if self.json {
            let document = self.document(checking, &chosen, &sheets, &allowed, tally);
            context.print(&format!("{}\n", document.text()))?;
        } else {
            for sheet in &sheets {
                context.print(&sheet.drawn(&words))?;
            }
            context.draw(&checks::summary(&words, tally, &allowed))?;
        }
        match (tally.errors, unread.is_empty()) {
            (0, true) => Ok(()),
            (_, true) => Err(Failure::Told),
            _ => Err(Failure::Content(unread.join("\n"))),
        }
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
        shelf.add_built_in_but(&named);
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

    fn document(
        &self,
        checking: Checking,
        chosen: &[&(Origin, Bank)],
        sheets: &[Sheet],
        allowed: &[Allowed],
        tally: Tally,
    ) -> CheckDocument {
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
            errors: tally.errors,
            warnings: tally.warnings,
            notices: tally.notices,
        }
    }
}

impl Sheet {
    fn drawn(&self, words: &Words) -> String {
        let mut drawn = draw(words, &self.file, &self.text, &self.told).trim_start().to_owned();
        if let Some(more) = &self.more {
            drawn.push_str("\n\n");
            drawn.push_str(more);
        }
        drawn + "\n\n"
    }

    fn documents(&self) -> Vec<FindingDocument> {
        let mut lines = Lines::new(&self.text);
        let told = self.told.iter().map(|told| {
            let position = lines.position(told.span.start);
            FindingDocument {
                file: self.file.clone(),
                line: position.line,
                column: position.column,
                level: told.level.word(),
                rule: told.rule,
                question: told.question.clone(),
                message: told.what.clone(),
                mend: told.mend.clone(),
            }
        });
        told.collect()
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

/// What is told about files that gave no bank, and why others could not be read.
fn refused(words: &Words, shelf: &Shelf) -> (Vec<Sheet>, Vec<String>) {
    let (mut sheets, mut unread) = (Vec::new(), Vec::new());
    for Refused { file, trouble, .. } in shelf.refused() {
        match trouble {
            Trouble::Unreadable(error) => unread.push(troubles::unreadable(words, file, error)),
            Trouble::Mistakes { text, mistakes: found } => sheets.push(Sheet {
                file: file.clone(),
                text: text.clone(),
                told: mistakes::told(words, found),
                more: (found.more() > 0).then(|| mistakes::more(words, file, found)),
            }),
        }
    }
    (sheets, unread)
}

fn tally(banks: &[&Bank], sheets: &[Sheet], unread: usize) -> Tally {
    let questions = banks.iter().map(|bank| bank.questions.len()).sum();
    let mut tally = Tally { banks: banks.len(), questions, errors: unread, ..Tally::default() };
    for sheet in sheets {
        tally.count(&sheet.told);
    }
    tally
}

/// Tells somebody who waits how far the check is.
fn progress<'c>(context: &'c Context, words: &'c Words, banks: &[&Bank]) -> impl FnMut(usize) + 'c {
    let total: usize = banks.iter().map(|bank| bank.questions.len()).sum();
    let is_watched = std::io::stderr().is_terminal();
    let mut last = Context::now();
    move |done| {
        // The clock is not asked for every question.
        if !is_watched || done % 256 != 0 {
            return;
        }
        let now: Timestamp = Context::now();
        if now.duration_since(last)
            >= jiff::SignedDuration::try_from(TELLS_EVERY).unwrap_or_default()
        {
            last = now;
            // A closed stream is no reason to stop checking.
            let _ = context.tell(&say!(words, "checked-progress", done = done, total = total));
        }
    }
}
