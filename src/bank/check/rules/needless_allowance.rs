//! A question that is allowed to break a rule breaks it. An allowance that nothing needs any more
//! would hide the next flaw.

use std::collections::HashSet;

use crate::domain::bank::Bank;

use super::super::finding::Path;
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
        for (place, question) in bank.questions.iter().enumerate() {
            for allowance in &question.allowances {
                let rule = &*allowance.rule;
                // Whether this rule is needed is not for this rule to say.
                let is_needed =
                    rule == RULE.id || needed.contains(&(at, rule, question.id.as_str().into()));
                if !is_needed {
                    found.note(Spot::question(place, Path::Field("allow")), fills![rule = rule]);
                }
            }
        }
    }
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
