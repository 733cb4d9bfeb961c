//! *I would check first* is not the right answer to everything. Where it stands it is nearly always
//! right, so a bank in which it keeps being the key and is never wrong teaches people to pick it
//! unread.

use crate::domain::bank::Bank;
use crate::domain::kind::{Choice, Kind};

use super::super::{Findings, Level, Look, Rule, Speaks, Spot, text};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "check-first-key",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Bank(look),
};

/// In fewer questions than this it is no habit.
const ENOUGH: usize = 6;

/// The words that a check begins with.
#[rustfmt::skip]
const CHECKS: &[&str] = &[
    "check", "checks", "checking", "ask", "asks", "asking", "call", "calls", "calling", "ring",
    "rings", "ringing", "phone", "phones", "phoning", "verify", "verifies", "verifying",
    "confirm", "confirms", "confirming",
];

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let (mut count, mut offered, mut wins) = (0, 0, 0);
    for question in &bank.questions {
        if let Kind::Choice(choice) = &question.kind {
            count += 1;
            let (key, others) = checks(choice);
            offered += usize::from(key || others);
            wins += usize::from(key && !others);
        }
    }
    // More than two in three of those that offer a check, and more than a quarter of all.
    if wins >= ENOUGH && wins * 3 > offered * 2 && wins * 4 > count {
        found.note(Spot::BANK, fills![wins = wins, offered = offered]);
    }
}

/// Whether the key is a check, and whether another option is.
fn checks(choice: &Choice) -> (bool, bool) {
    let (mut key, mut others) = (false, false);
    for (at, option) in choice.options.iter().enumerate() {
        let side = if at == choice.key { &mut key } else { &mut others };
        *side |= is_check(&option.text);
    }
    (key, others)
}

/// *Ring the bank*, *She asks her sister*, *Hang up and call*, *…, so check first*. To ask *for*
/// something checks nothing.
fn is_check(text: &str) -> bool {
    let is_one = |word: &str| CHECKS.iter().any(|check| check.eq_ignore_ascii_case(word));
    let mut words = text::words(text).map(|range| &text[range]);
    let [first, second, third] = [words.next(), words.next(), words.next()];
    let opens = match second {
        Some(word) if is_one(word) => third != Some("for"),
        _ => first.is_some_and(is_one) && second != Some("for"),
    };
    let hangs_up =
        text.starts_with("Hang up") && third.into_iter().chain(words).take(3).any(is_one);
    opens || hangs_up || text.contains("heck first")
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    /// So many questions where a check wins, where it is offered and wrong, and where there is none.
    fn bank(wins: usize, losses: usize, none: usize) -> String {
        let question = |n: usize| {
            let (key, other) = match n {
                n if n < wins => ("She rings the bank", "She asks for more time"),
                n if n < wins + losses => ("She says no", "She asks the caller"),
                _ => ("She says no", "She waits"),
            };
            offer(&format!("q-{n}"), "What now?", &["She pays", key, other], &[1])
        };
        let all: String = (0..wins + losses + none).map(question).collect();
        format!("{}{all}", head())
    }

    #[test]
    fn a_bank_that_a_check_always_wins_is_found() {
        finds_in("check-first-key", &bank(6, 0, 0), 1);
        finds_in("check-first-key", &bank(7, 3, 9), 1);
        let hang_up = bank(6, 0, 0).replace("She rings", "Hang up and ring");
        finds_in("check-first-key", &hang_up, 1);
    }

    #[test]
    fn a_check_that_may_be_wrong_too_is_fine() {
        quiet_in("check-first-key", &bank(6, 3, 0));
    }

    #[test]
    fn a_handful_is_fine_in_itself_and_among_many() {
        quiet_in("check-first-key", &bank(5, 0, 0));
        quiet_in("check-first-key", &bank(6, 0, 18));
    }
}
