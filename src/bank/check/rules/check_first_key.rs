//! *I would check first* is not the right answer to everything. Where it stands it is nearly always
//! right, so a bank in which it keeps being the key and is never wrong teaches people to pick it
//! unread.

use crate::domain::bank::Bank;
use crate::domain::kind::{Choice, Kind};

use super::super::{Findings, Level, Look, Rule, Spot};
use super::english::is_english;
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "check-first-key", level: Level::Warning, look: Look::Bank(look) };

/// Fewer questions than this say nothing.
const ENOUGH: usize = 6;

/// The words that a check begins with.
#[rustfmt::skip]
const CHECKS: &[&str] = &[
    "check", "checks", "checking", "ask", "asks", "asking", "call", "calls", "calling", "ring",
    "rings", "ringing", "phone", "phones", "phoning", "verify", "verifies", "verifying",
    "confirm", "confirms", "confirming",
];

fn look(bank: &Bank, found: &mut Findings<'_>) {
    if !is_english(bank) {
        return;
    }
    let (mut count, mut checks) = (0, 0);
    for question in &bank.questions {
        if let Kind::Choice(choice) = &question.kind {
            count += 1;
            checks += usize::from(only_the_key_checks(choice));
        }
    }
    if count >= ENOUGH && checks * 2 > count {
        found.note(Spot::BANK, fills![checks = checks, count = count]);
    }
}

fn only_the_key_checks(choice: &Choice) -> bool {
    let is_key = |(at, _): &(usize, _)| *at == choice.key;
    let options = || choice.options.iter().enumerate();
    options().filter(is_key).all(|(_, key)| is_check(&key.text))
        && !options().filter(|one| !is_key(one)).any(|(_, other)| is_check(&other.text))
}

/// *Ring the bank*, *She asks her sister*, *…, so check first*.
fn is_check(text: &str) -> bool {
    let bare = |word: &str| -> bool {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        CHECKS.iter().any(|check| check.eq_ignore_ascii_case(word))
    };
    text.split_whitespace().take(2).any(bare) || text.contains("heck first")
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    /// So many questions where a check wins, and so many where something else does.
    fn bank(checks: usize, others: usize) -> String {
        let question = |n: usize| {
            let key = if n < checks { "She rings the bank" } else { "She says no" };
            offer(&format!("q-{n}"), "What now?", &["She pays", key, "She waits"], &[1])
        };
        format!("{}{}", head(), (0..checks + others).map(question).collect::<String>())
    }

    #[test]
    fn a_bank_that_a_check_always_wins_is_found() {
        finds_in("check-first-key", &bank(6, 0), 1);
        finds_in("check-first-key", &bank(4, 3), 1);
    }

    #[test]
    fn half_of_them_or_a_handful_is_fine() {
        quiet_in("check-first-key", &bank(3, 3));
        quiet_in("check-first-key", &bank(5, 0));
    }

    #[test]
    fn a_check_that_may_be_wrong_too_is_fine() {
        quiet_in("check-first-key", &bank(6, 0).replace("She waits", "She asks the caller"));
    }
}
