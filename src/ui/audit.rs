//! The know-nothing audit in words: what is wrong first, then every rule in a line.

use crate::bank::check::{Level, audit_levels};
use crate::domain::id::{BankId, QuestionId};
use crate::measure::know_nothing::strategy::Strategy;
use crate::measure::know_nothing::table::Table;
use crate::measure::know_nothing::{Audit, ENOUGH, MARGIN, Row};
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};
use super::told::level;

/// A rule that knows nothing and beats guessing, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accused {
    /// How much it weighs.
    pub level: Level,
    /// Which rule scores what, and in which bank, if it is one of several.
    pub what: String,
    /// The questions that gave most away.
    pub giving: Option<String>,
    /// How to mend it.
    pub mend: String,
}

/// The rules that beat guessing, first over all banks, then in each. `strict` makes errors of
/// warnings.
pub fn accused(words: &Words, audit: &Audit, strict: bool) -> Vec<Accused> {
    let found = audit.findings().zip(audit_levels(audit));
    let accused = found.map(|((bank, row), level)| Accused {
        level: level.strictly(strict),
        what: what(words, bank, row),
        giving: giving(words, row),
        mend: words.say(&format!("strategy-{}.mend", row.strategy.word()), &[]),
    });
    accused.collect()
}

fn what(words: &Words, bank: Option<&BankId>, row: &Row) -> String {
    let (rule, score, chance) = (rule(words, row.strategy), of_100(row.score), of_100(row.chance));
    let what = say!(words, "check-know-nothing", rule = rule, score = score, chance = chance);
    match bank {
        None => what,
        Some(bank) => say!(words, "audit-in-bank", bank = bank.as_str(), what = what),
    }
}

fn giving(words: &Words, row: &Row) -> Option<String> {
    let ids: Vec<&str> = row.giveaways.iter().map(QuestionId::as_str).collect();
    (!ids.is_empty()).then(|| say!(words, "audit-giving", questions = ids.join(", ")))
}

/// What was found, over all banks and in each. `tables` shows what every rule scores, also those
/// that do no better than guessing.
pub fn audit_page(words: &Words, audit: &Audit, strict: bool, tables: bool) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "audit-heading"));
    if audit.pooled.exceeding().next().is_none() {
        let id = if audit.pooled.can_tell() { "audit-quiet" } else { "audit-few" };
        screen.say(Role::Body, say!(words, id, enough = ENOUGH));
    }
    for one in accused(words, audit, strict) {
        let (level, what) = (level(words, one.level), one.what);
        let said = say!(words, "checked-what", level = level, rule = "know-nothing", what = what);
        screen.say(Role::Wrong, said);
        one.giving.into_iter().for_each(|giving| screen.say(Role::Body, giving));
        screen.say(Role::Hint, say!(words, "mistake-mend", how = one.mend));
    }
    if tables {
        lines(words, &mut screen, &audit.pooled);
        notes(words, &mut screen, &audit.pooled);
        banks(words, &mut screen, audit);
    }
    screen
}

fn lines(words: &Words, screen: &mut Screen, table: &Table) {
    if table.rows.is_empty() {
        return;
    }
    screen.gap();
    screen.say(Role::Heading, say!(words, "audit-lines"));
    let names = table.rows.iter().map(|row| rule(words, row.strategy).chars().count());
    let widest = names.max().unwrap_or_default();
    // Of a rule that has too few questions there is nothing to tell.
    for row in table.rows.iter().filter(|row| row.evidence.is_some()) {
        screen.say(Role::Body, line(words, row, widest));
    }
}

/// A rule in a line. What is put between is room alone, which a screen reader passes over.
fn line(words: &Words, row: &Row, widest: usize) -> String {
    let rule = format!("{}:", rule(words, row.strategy));
    let rule = format!("{rule:<room$}", room = widest + 1);
    let questions = row.questions;
    let Some(evidence) = &row.evidence else {
        return say!(words, "audit-line-few", rule = rule, questions = questions);
    };
    let score = format!("{:>3}", of_100(row.score));
    let chance = of_100(row.chance);
    // The range is of the excess; a score lies between 0 and 100.
    let end = |excess: f64| of_100((row.chance + excess).clamp(0.0, 1.0));
    let (low, high) = (end(evidence.low), end(evidence.high));
    say!(
        words,
        "audit-line",
        rule = rule,
        score = score,
        low = low,
        high = high,
        chance = chance,
        questions = questions
    )
}

fn notes(words: &Words, screen: &mut Screen, table: &Table) {
    let has = |wanted: &[Strategy]| table.rows.iter().any(|row| wanted.contains(&row.strategy));
    if table.rows.is_empty() {
        return;
    }
    screen.gap();
    screen.say(Role::Aside, say!(words, "audit-luck", margin = of_100(MARGIN)));
    let learned = [Strategy::LearnedPrompt, Strategy::LearnedOptions, Strategy::LearnedScene];
    if has(&learned) {
        screen.say(Role::Aside, say!(words, "audit-learned"));
    }
    if has(&[Strategy::LearnedScene]) {
        screen.say(Role::Aside, say!(words, "audit-scene"));
    }
}

fn banks(words: &Words, screen: &mut Screen, audit: &Audit) {
    let mut singly = audit.singly().peekable();
    if singly.peek().is_some() {
        screen.gap();
        screen.say(Role::Heading, say!(words, "audit-banks"));
    }
    for (id, table) in singly {
        one_bank(words, screen, id.as_str(), table);
    }
}

fn one_bank(words: &Words, screen: &mut Screen, bank: &str, table: &Table) {
    let id = match table.exceeding().count() {
        0 if table.can_tell() => "audit-bank-quiet",
        0 => "audit-bank-few",
        _ => return,
    };
    screen.say(Role::Body, say!(words, id, bank = bank));
}

/// A rule in words.
pub fn rule(words: &Words, strategy: Strategy) -> String {
    words.say(&format!("strategy-{}", strategy.word()), &[])
}

/// A share as points of 100.
fn of_100(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::audit::audit;
    use crate::bank::shelf::Shelf;
    use crate::domain::bank::Bank;
    use crate::measure::know_nothing::Trial;
    use crate::ui::screen::Block;
    use crate::words::Language;

    fn page(audit: &Audit) -> String {
        let screen = audit_page(&Words::of(Language::default()), audit, false, true);
        let lines = screen.blocks.into_iter().map(|block| match block {
            Block::Line { text, .. } => text,
            Block::Gap => String::new(),
            other => panic!("{other:?}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// To be read whenever a built-in bank changes.
    #[test]
    fn the_built_in_banks() {
        let (banks, _) = Shelf::built_in().into_parts();
        let banks: Vec<&Bank> = banks.iter().collect();
        insta::assert_snapshot!(page(&audit(&banks, &[], None)));
    }

    #[test]
    fn what_gives_answers_away_comes_first() {
        let ids: Vec<QuestionId> = (0..12).map(|at| format!("q-{at}").parse().unwrap()).collect();
        let of = |hits: usize, chance: f64, asked: usize| -> Vec<Trial<'_>> {
            let variance = chance * (1.0 - chance);
            let score = |at: usize| f64::from(u8::from(at < hits));
            let trial = |(at, question)| Trial { question, score: score(at), chance, variance };
            ids.iter().take(asked).enumerate().map(trial).collect()
        };
        let found = Table::of(&[
            (Strategy::Fourth, of(1, 0.25, 3)),
            (Strategy::Longest, of(11, 0.25, 12)),
            (Strategy::AlwaysScam, of(12, 0.5, 12)),
        ]);
        let few = Table::of(&[(Strategy::Longest, of(9, 0.25, 9))]);
        let banks =
            vec![("first-en".parse().unwrap(), found.clone()), ("few-en".parse().unwrap(), few)];
        let nothing = page(&Audit::default());
        let text = page(&Audit { pooled: found, banks });
        insta::assert_snapshot!(format!("{text}\n\nwithout any question:\n{nothing}"));
    }
}
