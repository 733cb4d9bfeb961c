//! `scamdrill banks check`: whether banks are right in form and good in content.

mod outcome;
mod progress;
mod sheet;

use std::collections::HashSet;
use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use crate::bank::audit::audit;
use crate::bank::check::coverage::Coverage;
use crate::bank::check::{self, Checking, Finding, Found, More, RULE_IDS};
use crate::bank::nearest::Nearest;
use crate::bank::shelf::{Origin, Shelf};
use crate::domain::bank::Bank;
use crate::domain::id::BankId;
use crate::say;
use crate::ui::checks;
use crate::ui::text::clean_line;
use crate::ui::told::Shown;
use crate::words::Words;

use super::super::context::Context;
use super::super::failure::Failure;
use outcome::Outcome;
use progress::Progress;
use sheet::{Sheet, findings_besides, help_lines, refused};

#[derive(Args)]
pub(in super::super) struct Check {
    files: Vec<PathBuf>,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    json: bool,
    #[arg(long)]
    tables: bool,
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let words = &context.words;
        if let Some(rule) = &self.explain {
            return explain(context, words, rule);
        }
        let checking = self.checking(words)?;
        let (shelf, named) = self.shelf(context);
        let chosen: Vec<&(Origin, Bank)> =
            shelf.banks().iter().filter(|(_, bank)| named.contains(&bank.id)).collect();
        let banks: Vec<&Bank> = chosen.iter().map(|(_, bank)| bank).collect();
        let others: Vec<&Bank> = shelf.banks().iter().map(|(_, bank)| bank).collect();
        let mut progress = Progress::of(context, words, items(&banks));
        let found = check::check(&banks, checking, &mut |done| progress.questions(done));
        let audit = audit(&banks, &others, Some(&mut |done, of| progress.audited(done, of)));

        let (mut sheets, mut unread) = refused(words, &shelf);
        let Found { findings, more, allowed, .. } = found;
        let (found, changed) = self.sheets(words, &chosen, findings, &more);
        sheets.extend(found);
        unread.extend(changed);
        if self.files.is_empty() {
            sheets.extend(help_lines(words, checking));
        }
        let coverage = Coverage::of(&banks);
        let (strict, all) = (self.strict, self.files.is_empty());
        let tables = all || self.tables;
        let outcome =
            Outcome { checking, strict, all, tables, chosen, sheets, allowed, audit, coverage };
        if self.json {
            context.print(&outcome.json(words, unread.len()))?;
        } else {
            let shown = if context.globals.plain { Shown::Plain } else { Shown::Underlined };
            context.print(&outcome.told(words, shown))?;
            context.draw(&outcome.page(words, unread.len()))?;
        }
        match (outcome.tally(0).errors, unread.is_empty()) {
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
        shelf.add_other_built_in();
        (shelf, named)
    }

    /// What is told about the files in which something was found, and which of them cannot be
    /// shown because they have changed since.
    fn sheets(
        &self,
        words: &Words,
        chosen: &[&(Origin, Bank)],
        findings: Vec<Finding>,
        more: &[More],
    ) -> (Vec<Sheet>, Vec<String>) {
        let mut by_bank: Vec<Vec<_>> = chosen.iter().map(|_| Vec::new()).collect();
        for finding in findings {
            by_bank[finding.bank].push(finding);
        }
        let (mut sheets, mut changed) = (Vec::new(), Vec::new());
        for (at, ((origin, bank), findings)) in chosen.iter().zip(by_bank).enumerate() {
            if findings.is_empty() {
                continue;
            }
            let named = self.as_named(origin);
            match Shelf::text_of(origin, bank) {
                Some((file, text)) => {
                    let found = check::locate(&text, findings);
                    let told = checks::told(words, bank, &found, self.strict);
                    let more = more.iter().filter(|more| more.bank == at);
                    let more =
                        more.map(|more| findings_besides(words, more, self.strict)).collect();
                    let file = named.unwrap_or(file);
                    sheets.push(Sheet { file, text: text.into_owned(), told, more });
                }
                None => {
                    let file = clean_line(&named.unwrap_or_default());
                    changed.push(say!(words, "checked-changed", file = file));
                }
            }
        }
        (sheets, changed)
    }

    /// A file as it was named on the command line.
    fn as_named(&self, origin: &Origin) -> Option<String> {
        let named = self.files.iter().find(|file| Origin::of(file) == *origin)?;
        Some(named.display().to_string())
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

/// How many questions and stories there are to look at.
fn items(banks: &[&Bank]) -> usize {
    banks.iter().map(|bank| bank.questions.len() + bank.stories.len()).sum()
}
