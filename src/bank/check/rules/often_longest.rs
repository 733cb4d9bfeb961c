//! Over a whole bank, the right answer is not the longest option more often than chance makes it.
//! Each question may be fine by itself, and *take the longest* still wins (Haladyna, Downing &
//! Rodriguez 2002).

use crate::domain::bank::Bank;
use crate::domain::kind::Offered;

use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::chance::{UNLIKELY, of_at_least};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "often-longest",
    level: Level::Warning,
    speaks: Speaks::Any,
    look: Look::Bank(look),
};

/// Fewer questions than this say nothing.
const ENOUGH: usize = 8;

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let (mut count, mut hits, mut expected) = (0, 0, 0.0);
    for (options, keys) in bank.questions.iter().filter_map(|question| question.kind.offered()) {
        count += 1;
        expected += keys.len() as f64 / options.len() as f64;
        hits += usize::from(longest(options).is_some_and(|at| keys.contains(&at)));
    }
    if count >= ENOUGH && of_at_least(hits, count, expected) < UNLIKELY {
        let chance = expected.round() as usize;
        found.note(Spot::BANK, fills![longest = hits, count = count, chance = chance]);
    }
}

/// The one option that is longer than all others.
fn longest(options: &[Offered]) -> Option<usize> {
    let lengths = || options.iter().map(|option| option.text.chars().count());
    let most = lengths().max()?;
    let mut places = lengths().enumerate().filter(|(_, length)| *length == most);
    let (at, _) = places.next()?;
    places.next().is_none().then_some(at)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    const LONG: &str = "Ring the bank, now";

    /// So many questions with the longest option as the key, and so many with another.
    fn bank(longest: usize, others: usize) -> String {
        let question = |n: usize| {
            let key = usize::from(n < longest);
            offer(&format!("q-{n}"), "What now?", &["Ring him", LONG, "Ring her", "Write"], &[key])
        };
        format!("{}{}", head(), (0..longest + others).map(question).collect::<String>())
    }

    #[test]
    fn a_bank_that_the_longest_option_wins_is_found() {
        finds_in("often-longest", &bank(8, 0), 1);
        finds_in("often-longest", &bank(6, 2), 1);
    }

    #[test]
    fn what_chance_may_give_is_fine() {
        // Half of eight, where a quarter is expected.
        quiet_in("often-longest", &bank(4, 4));
        quiet_in("often-longest", &bank(7, 0));
    }

    #[test]
    fn two_options_of_one_length_have_no_longest() {
        quiet_in("often-longest", &bank(8, 0).replace("Ring him", "Ring the man again"));
    }
}
