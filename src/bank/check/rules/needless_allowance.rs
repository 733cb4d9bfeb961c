//! A question that is allowed to break a rule breaks it. An allowance that nothing needs any more
//! would hide the next flaw.

use std::collections::HashSet;

use crate::domain::bank::Bank;
use crate::domain::question::Allowance;

use super::super::finding::{Owner, Path};
use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "needless-allowance",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Last(look),
};

fn look(banks: &[&Bank], found: &mut Findings<'_>) {
    let needed: HashSet<(usize, &str, Box<str>)> =
        found.allowed().iter().map(|one| (one.bank, one.rule, one.question.clone())).collect();
    for (at, bank) in banks.iter().enumerate() {
        found.turn_to(at);
        for (owner, id, allowance) in allowances(bank) {
            let rule = &*allowance.rule;
            // Whether this rule is needed is not for this rule to say.
            if rule != RULE.id && !needed.contains(&(at, rule, id.into())) {
                let spot = Spot { owner, path: Path::Field("allow"), words: None };
                found.note(spot, fills![rule = rule]);
            }
        }
    }
}

/// Every allowance of a bank, with whose it is.
fn allowances(bank: &Bank) -> impl Iterator<Item = (Owner, &str, &Allowance)> {
    let questions = bank.questions.iter().enumerate().flat_map(|(at, question)| {
        let id = question.id.as_str();
        question.allowances.iter().map(move |one| (Owner::Question(at), id, one))
    });
    let stories = bank.stories.iter().enumerate().flat_map(|(at, story)| {
        let id = story.id.as_str();
        story.allowances.iter().map(move |one| (Owner::Story(at), id, one))
    });
    questions.chain(stories)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    const PROMPT: &str = "prompt = \"What comes first?\"";

    #[test]
    fn an_allowance_that_nothing_needs_is_found() {
        let allowed = format!("allow.long-stem = \"A heading.\"\n{PROMPT}");
        finds("needless-allowance", PROMPT, &allowed, 1);
    }

    /// What a rule over a whole bank finds on a question counts as well.
    #[test]
    fn an_allowance_that_is_needed_is_fine() {
        let needed = "allow.long-stem = \"A heading.\"\nprompt = \"The first thing\"";
        quiet("needless-allowance", PROMPT, needed);
        let twins = "allow.twins-differ = \"Seen first on the phone.\"\nprompt = \"Ben gets";
        let text = super::super::super::trial::with("prompt = \"Ben gets", twins);
        let text = text.replacen("channel = \"chat\"", "channel = \"sms\"", 1);
        super::super::super::trial::quiet_in("needless-allowance", &text);
    }
}
