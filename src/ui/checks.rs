//! What the checker found, put into words.

use crate::bank::check::{Allowed, Fill, Finding, Level, Located, Owner, Rule, StaleLines};
use crate::bank::guides::help_lines;
use crate::domain::bank::Bank;
use crate::say;
use crate::words::{Value, Words};

use super::screen::{Role, Screen};
use super::text::clean_line;
use super::told::{Told, level};

/// Each finding in words, with its place. `strict` makes errors of warnings.
pub fn told(words: &Words, bank: &Bank, found: &[Located], strict: bool) -> Vec<Told> {
    let told = found.iter().map(|Located { finding, span, .. }| Told {
        span: span.clone(),
        level: finding.level.strictly(strict),
        rule: Some(finding.rule),
        question: owner(bank, finding),
        folds: false,
        what: words.say(&message(finding), &values(finding)),
        mend: words.say(&format!("{}.mend", message(finding)), &values(finding)),
    });
    told.collect()
}

fn owner(bank: &Bank, finding: &Finding) -> Option<String> {
    match finding.spot.owner {
        Owner::Bank => None,
        Owner::Story(at) => bank.stories.get(at).map(|story| story.id.to_string()),
        Owner::Question(at) => bank.questions.get(at).map(|question| question.id.to_string()),
    }
}

fn message(finding: &Finding) -> String {
    match finding.variant {
        Some(variant) => format!("check-{}-{variant}", finding.rule),
        None => format!("check-{}", finding.rule),
    }
}

fn values(finding: &Finding) -> Vec<(&'static str, Value)> {
    let value = |(name, fill): &(&'static str, Fill)| match fill {
        Fill::Text(text) => (*name, clean_line(text).into()),
        Fill::Number(number) => (*name, (*number).into()),
    };
    finding.fills.iter().map(value).collect()
}

/// Help lines that were seen too long ago, shown at the first of them.
pub fn stale(words: &Words, stale: StaleLines) -> Told {
    let StaleLines { seen_on, contacts, level } = stale;
    let day = seen_on.to_string();
    let start = help_lines::TEXT.find(&format!("seen_on = {day}")).unwrap_or_default();
    let keeps = help_lines::KEEPS_FOR;
    Told {
        span: start..start + "seen_on = ".len() + day.len(),
        level,
        rule: Some("stale-help-lines"),
        question: None,
        folds: false,
        what: say!(words, "check-stale-help-lines", contacts = contacts, day = day, keeps = keeps),
        mend: say!(words, "check-stale-help-lines.mend"),
    }
}

/// What has been checked, and how much was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Files and built-in banks.
    pub banks: usize,
    /// Questions in those that could be loaded.
    pub questions: usize,
    /// What has to be mended.
    pub errors: usize,
    /// What should be mended.
    pub warnings: usize,
    /// What is good to know.
    pub notices: usize,
}

impl Tally {
    /// Counts what is told about a file.
    pub fn count(&mut self, told: &[Told]) {
        for one in told {
            self.add(one.level, 1);
        }
    }

    /// Counts so many findings of a level.
    pub fn add(&mut self, level: Level, count: usize) {
        match level {
            Level::Error => self.errors += count,
            Level::Warning => self.warnings += count,
            Level::Notice => self.notices += count,
        }
    }
}

/// How much was found, and what an author allowed for a reason.
pub fn summary(words: &Words, tally: Tally, allowed: &[Allowed]) -> Screen {
    let Tally { banks, questions, errors, warnings, notices } = tally;
    let mut screen = Screen::new();
    for Allowed { rule, question, reason, .. } in allowed {
        let (question, reason) = (clean_line(question), clean_line(reason));
        let line =
            say!(words, "checked-allowed", rule = *rule, question = question, reason = reason);
        screen.say(Role::Aside, line);
    }
    screen.gap();
    screen.say(Role::Body, say!(words, "checked-banks", banks = banks, questions = questions));
    let role = if errors == 0 { Role::Right } else { Role::Wrong };
    let line =
        say!(words, "checked-tally", errors = errors, warnings = warnings, notices = notices);
    screen.say(role, line);
    if errors + warnings + notices > 0 {
        screen.say(Role::Hint, say!(words, "checked-explain"));
    }
    screen
}

/// What a rule is about, and how to allow what it finds.
pub fn explain(words: &Words, rule: &Rule) -> Screen {
    let mut screen = Screen::new();
    let level = level(words, rule.level);
    let heading = say!(words, "checked-rule", rule = rule.id, level = level);
    screen.say(Role::Heading, heading);
    screen.say(Role::Body, words.say(&format!("check-{}.explain", rule.id), &[]));
    screen.gap();
    screen.say(Role::Body, words.say(&format!("checked-{}-means", rule.level.word()), &[]));
    if rule.can_be_allowed() {
        screen.say(Role::Hint, say!(words, "checked-allow", rule = rule.id));
    }
    screen
}
