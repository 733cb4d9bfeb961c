//! Which answers of a row are right: named by number, by letter or by their words.

use crate::exchange::bank_exchange::Reason;

/// The number that a head gives its answer: 2 in "answer 2" and in "option b".
pub(super) fn named(head: &str) -> Option<usize> {
    let rest = head.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let word = rest.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| !word.is_empty())?;
    match word.as_bytes() {
        [letter @ b'a'..=b'z'] => Some(usize::from(letter - b'a') + 1),
        _ => word.parse().ok(),
    }
}

/// The number of each answer: what its head says, if each says another one; else its place, from 1.
pub(super) fn places(named: &[Option<usize>]) -> Vec<usize> {
    let said: Vec<usize> = named.iter().copied().flatten().collect();
    let is_twice = |at: usize| said[..at].contains(&said[at]);
    match said.len() == named.len() && !(0..said.len()).any(is_twice) {
        true => said,
        false => (1..=named.len()).collect(),
    }
}

/// Which answers are right, from 0. A cell is a number or a letter before it is the words of an answer.
///
/// # Errors
/// [`Reason::NoKey`], and [`Reason::TwoMeanings`] where it could be both and of different answers.
pub(super) fn keys(named: &str, answers: &[&str], places: &[usize]) -> Result<Vec<usize>, Reason> {
    let words = || named.split([',', ';', ' ']).filter(|word| !word.is_empty());
    let by_place: Option<Vec<usize>> =
        words().map(|word| place(word, places).filter(|&at| !answers[at].is_empty())).collect();
    let by_words = |cell: &str| {
        let is_same = |answer: &&str| !answer.is_empty() && same(answer, cell);
        answers.iter().position(is_same)
    };
    let Some(mut keys) = by_place.filter(|keys| !keys.is_empty()) else {
        return by_words(named).map(|at| vec![at]).ok_or(Reason::NoKey);
    };
    keys.sort_unstable();
    keys.dedup();
    let is_other = |cell| by_words(cell).is_some_and(|at| !keys.contains(&at));
    match words().chain([named]).any(is_other) {
        true => Err(Reason::TwoMeanings(named.to_owned())),
        false => Ok(keys),
    }
}

fn same(answer: &str, cell: &str) -> bool {
    answer.to_lowercase() == cell.to_lowercase()
}

/// The answer that a number or a letter names.
fn place(word: &str, places: &[usize]) -> Option<usize> {
    let number = match word.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => {
            let first = places.iter().min().copied().unwrap_or_default();
            usize::from(letter.to_ascii_lowercase() - b'a') + first
        }
        _ => word.parse().ok()?,
    };
    places.iter().position(|place| *place == number)
}
