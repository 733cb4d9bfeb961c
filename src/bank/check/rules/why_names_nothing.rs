//! The explanation of a scam names what was asked for, or the check that failed (domain facts, G1
//! number 19): that is what can be looked for the next time. It is a warning, because a list of words
//! does not know every request.

use crate::domain::verdict::Verdict;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "why-names-nothing",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    if item.question().and_then(|question| question.verdict()) != Some(Verdict::Scam) {
        return;
    }
    let names = |list| {
        let mut whys = item
            .texts
            .iter()
            .filter(|one| matches!(one.part, Part::Why | Part::WhyNot | Part::MarkWhy));
        whys.any(|why| why.found(list).next().is_some())
    };
    let why = item.of(Part::Why).next().map_or_else(|| item.whole(), |why| item.text(why));
    if !names(List::Request) && !names(List::Checked) {
        found.note(Spot { words: None, ..why }, fills![]);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, with};

    /// The trial bank with other explanations of its scam.
    fn explained(why: &str) -> String {
        with("Right. The writer wants money now, and wants nobody to know. Ring your son on the number you have.", why)
            .replace("But it asks for money and for silence. Ring your son on the number you have.", "It is not.")
            .replace("It asks for money and for silence in one line.", "It is warm and quick.")
    }

    #[test]
    fn an_explanation_without_request_or_check_is_found() {
        finds_in("why-names-nothing", &explained("Right. This is how such people write."), 1);
    }

    #[test]
    fn a_request_or_a_failed_check_is_enough() {
        quiet_in("why-names-nothing", &explained("Right. It asks for a code."));
        quiet_in(
            "why-names-nothing",
            &explained("Right. The old number rang, and he was at home."),
        );
    }
}
