//! The know-nothing audit in words: what is wrong first, then every rule in a line.

use crate::domain::id::QuestionId;
use crate::measure::know_nothing::strategy::Strategy;
use crate::measure::know_nothing::table::Table;
use crate::measure::know_nothing::{Audit, ENOUGH, MARGIN, Row};
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};

/// What was found, over all banks and in each.
pub fn audit_page(words: &Words, audit: &Audit) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "audit-heading"));
    headline(words, &mut screen, &audit.pooled);
    lines(words, &mut screen, &audit.pooled);
    notes(words, &mut screen, &audit.pooled);
    banks(words, &mut screen, audit);
    screen
}

fn headline(words: &Words, screen: &mut Screen, table: &Table) {
    let mut exceeding = table.exceeding().peekable();
    if exceeding.peek().is_none() {
        let id = if table.can_tell() { "audit-quiet" } else { "audit-few" };
        screen.say(Role::Body, say!(words, id, enough = ENOUGH));
    }
    for row in exceeding {
        finding(words, screen, "audit-exceeds", "", row);
    }
}

/// A rule that does too well: on which questions, and what can be done.
fn finding(words: &Words, screen: &mut Screen, id: &str, bank: &str, row: &Row) {
    let (rule, score, chance) = (rule(words, row.strategy), of_100(row.score), of_100(row.chance));
    let text = say!(words, id, bank = bank, rule = rule, score = score, chance = chance);
    screen.say(Role::Wrong, text);
    if !row.giveaways.is_empty() {
        let ids: Vec<&str> = row.giveaways.iter().map(QuestionId::as_str).collect();
        screen.say(Role::Body, say!(words, "audit-giving", questions = ids.join(", ")));
    }
    let how = words.say(&format!("strategy-{}.mend", row.strategy.word()), &[]);
    screen.say(Role::Hint, say!(words, "mistake-mend", how = how));
}

fn lines(words: &Words, screen: &mut Screen, table: &Table) {
    if table.rows.is_empty() {
        return;
    }
    screen.gap();
    screen.say(Role::Heading, say!(words, "audit-lines"));
    let names = table.rows.iter().map(|row| rule(words, row.strategy).chars().count());
    let widest = names.max().unwrap_or_default();
    for row in &table.rows {
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
    if table.exceeding().next().is_none() {
        let id = if table.can_tell() { "audit-bank-quiet" } else { "audit-bank-few" };
        screen.say(Role::Body, say!(words, id, bank = bank));
    }
    for row in table.exceeding() {
        finding(words, screen, "audit-bank-exceeds", bank, row);
    }
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
        let screen = audit_page(&Words::checks(Language::default()), audit);
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
