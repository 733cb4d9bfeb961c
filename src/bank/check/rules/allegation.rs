//! Who is accused and not convicted is told of as accused. These parties were sanctioned or charged
//! in October 2025 and no court has ruled (domain facts, B7), whatever a news report says plainly.

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::fills;
use super::nearby::{around, holds};

pub(super) static RULE: Rule =
    Rule { id: "allegation", level: Level::Error, speaks: Speaks::English, look: Look::Item(look) };

pub(super) const PARTIES: &[&str] = &[
    "prince group",
    "prince holding",
    "prince holding group",
    "chen zhi",
    "huione",
    "huione's",
    "huione’s",
    "chen zhi's",
    "chen zhi’s",
    "prince group's",
    "prince group’s",
];

pub(super) const ACCUSING: &[&str] = &[
    "accuse",
    "accused",
    "accuses",
    "accusation",
    "accusations",
    "allege",
    "alleged",
    "allegedly",
    "alleges",
    "allegation",
    "allegations",
    "charge",
    "charged",
    "charges",
    "claim",
    "claimed",
    "claims",
    "denied",
    "denies",
    "deny",
    "forfeiture",
    "indicted",
    "indictment",
    "sanction",
    "sanctioned",
    "sanctions",
    "suspect",
    "suspected",
    "says",
    "said",
    "say",
    "according to",
    "not convicted",
    "froze",
    "frozen",
];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.texts.iter().filter(|text| text.part.is_asserted()) {
        let plain = text.places(List::Party).find(|at| !is_accused(item, text, at));
        if let Some(words) = plain.map(|at| &text.text[at]) {
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

/// An answer is read with its prompt: "Who was charged?" "Chen Zhi."
fn is_accused(item: &Item<'_>, text: &Text<'_>, at: &std::ops::Range<usize>) -> bool {
    let is_answer = matches!(text.part, Part::Key | Part::Choice | Part::Accept);
    holds(text, List::Accusing, &around(text, at, 0))
        || (is_answer
            && item.prompt().is_some_and(|prompt| prompt.found(List::Accusing).next().is_some()))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet, quiet_in, with};

    const WHY: &str = "The bank can still stop";
    const KEY: &str = "Ring the bank on its number";

    #[test]
    fn an_accusation_told_as_a_fact_is_found() {
        let told = format!("Prince Group runs such sites. Police say so. {WHY}");
        finds("allegation", WHY, &told, 1);
        finds("allegation", KEY, "Chen Zhi stole the money", 1);
    }

    #[test]
    fn an_accusation_told_as_one_is_fine() {
        let told = format!("Prince Group is accused of it. A Prince Grouper is a fish. {WHY}");
        quiet("allegation", WHY, &told);
    }

    #[test]
    fn an_answer_is_read_with_its_prompt() {
        let bank = with("What comes first?", "Who was charged in October 2025?");
        quiet_in("allegation", &bank.replace(KEY, "Chen Zhi"));
    }
}
