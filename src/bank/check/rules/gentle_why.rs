//! What is said to a wrong answer opens kindly: many people would answer so, and it says why. People
//! who are scolded stop asking (AARP and FINRA Foundation, *Blame and Shame in the Context of
//! Financial Fraud*, 2022).

use crate::domain::bank::Bank;
use crate::domain::kind::Kind;
use crate::domain::question::Question;

use super::super::lexicon::List;
use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "gentle-why",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Both(look_at_one, look_at_all),
};

/// Fewer texts than this say nothing about a share.
const ENOUGH: usize = 10;

pub(super) const SCOLDING: &[&str] = &[
    "how could you",
    "how can you",
    "you should have known",
    "you should have seen",
    "you should have noticed",
    "you should have checked",
    "you should have asked",
    "you should have rung",
    "you should have called",
    "you should have read",
    "you should have thought",
    "you should have been",
    "you should have told",
    "you should have stopped",
    "you should know",
    "you ought to have",
    "you failed to",
    "you did not even",
    "you didn't even",
    "you didn’t even",
    "read properly",
    "read more carefully",
    "read it properly",
    "pay more attention",
    "it was obvious",
    "it is obvious",
    "this is obvious",
    "that is obvious",
    "obviously",
    "shame on you",
    "anyone can see",
    "anybody can see",
    "everyone knows",
    "everybody knows",
    "any fool",
    "use your head",
    "silly",
];

/// How a kind text opens, in small letters.
const KIND: &[&str] = &[
    "many ",
    "most ",
    "some ",
    "plenty of people",
    "a lot of people",
    "lots of people",
    "people often",
    "it is easy",
    "it's easy",
    "it’s easy",
    "it is natural",
    "it is tempting",
    "it is common",
    "it is understandable",
    "understandabl",
    "that is understandable",
    "this is understandable",
    "that is a common",
    "this is a common",
    "a common",
    "it looks",
    "it does look",
    "it may seem",
    "it can seem",
    "it may look",
    "it seems",
    "it sounds",
    "at first sight",
    "at first glance",
    "you are not alone",
    "a good thought",
    "a fair thought",
    "good thought",
    "not quite",
    "nearly",
    "almost",
];

/// A text that scolds.
fn look_at_one(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in &item.texts {
        if !matches!(text.part, Part::Why | Part::WhyNot | Part::MarkWhy) {
            continue;
        }
        let cry = text.text.starts_with("Wrong!").then_some("Wrong!");
        if let Some(words) = text.found(List::Scolding).next().or(cry) {
            found.note_as("scold", item.words(text, words), fills![words = words]);
        }
    }
}

/// A bank whose texts do not open kindly.
fn look_at_all(bank: &Bank, found: &mut Findings<'_>) {
    let (mut count, mut kind) = (0, 0);
    for question in &bank.questions {
        said_to_wrong(question, &mut |text| {
            count += 1;
            kind += usize::from(opens_kindly(text));
        });
    }
    if count >= ENOUGH && kind * 2 < count {
        found.note(Spot::BANK, fills![kind = kind, count = count]);
    }
}

/// What is said to answers that are not right.
fn said_to_wrong(question: &Question, say: &mut impl FnMut(&str)) {
    if let Kind::Judge(judge) = &question.kind {
        say(judge.why(judge.verdict.other()));
    }
    if let Some((options, keys)) = question.kind.offered() {
        for (_, option) in options.iter().enumerate().filter(|(at, _)| !keys.contains(at)) {
            say(&option.why);
        }
    }
}

fn opens_kindly(text: &str) -> bool {
    let opens =
        |with: &&str| text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    KIND.iter().any(opens) || {
        let first = text.split(['.', '!', '?']).next().unwrap_or_default();
        ["many people", "many would", "is easy to"].iter().any(|words| first.contains(words))
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, head, offer, quiet, quiet_in};

    const WHY: &str = "why = \"Many people would wait.";

    /// A bank of so many texts that open kindly and so many that do not.
    fn bank(kind: usize, curt: usize) -> String {
        let question = |n: usize| offer(&format!("q-{n}"), "What?", &["Ring", "Write"], &[0]);
        let all: String = (0..kind + curt).map(question).collect();
        let (from, to) = ("Many people would ask.", "This one asks for a code.");
        // Each question has two texts, the first of them to a right answer.
        format!("{}{}", head(), all.replacen(from, to, curt * 2))
    }

    #[test]
    fn a_curt_bank_is_found() {
        finds_in("gentle-why", &bank(4, 6), 1);
    }

    #[test]
    fn a_bank_that_is_mostly_kind_is_fine_and_so_is_a_handful() {
        quiet_in("gentle-why", &bank(5, 5));
        quiet_in("gentle-why", &bank(0, 9));
    }

    #[test]
    fn a_text_that_scolds_is_found() {
        for text in ["Wrong!", "How could you wait?", "You should have rung.", "Obviously a scam."]
        {
            finds("gentle-why", WHY, &format!("why = \"{text}"), 1);
        }
    }

    #[test]
    fn plain_words_are_no_scolding() {
        let all = ["Wrong numbers are common.", "You should have a receipt in your hand."];
        for text in all {
            quiet("gentle-why", WHY, &format!("why = \"{text}"));
        }
    }
}
