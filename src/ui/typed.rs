//! Answers as people type them: lists of numbers, orders, letters, and amounts.

mod amount;

pub use amount::amount;

/// Why a line is no answer, as far as that helps to type one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slip {
    /// It names something that is not offered, or nothing.
    NotOffered,
    /// It gives so many letters or numbers, and it takes others.
    Count(usize),
    /// It may mean all numbers from one to the other, or these two.
    Range(usize, usize),
    /// Its point may part thousands or begin a fraction.
    Point {
        /// The number if it parts thousands.
        whole: String,
        /// The number if a fraction begins.
        broken: String,
        /// How to type the broken number so that it is clear.
        typed: String,
    },
}

use Slip::NotOffered;

/// One number from 1 to `last`.
pub fn number(line: &str, last: usize) -> Result<usize, Slip> {
    match numbers(line, last).as_deref() {
        Ok(&[one]) => Ok(one),
        _ => Err(NotOffered),
    }
}

/// Numbers from 1 to `last`, apart by commas or room, each once and in rising order. A range, as in
/// 1-3, is no answer: some mean all three by it and some only two, and an answer cannot be mended.
pub fn numbers(line: &str, last: usize) -> Result<Vec<usize>, Slip> {
    let mut found = listed(line, last).ok_or_else(|| range(line, last).unwrap_or(NotOffered))?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// The first range in a line.
fn range(line: &str, last: usize) -> Option<Slip> {
    let line = line.replace('–', "-").replace(" - ", "-");
    let ends = line.split([',', ' ', ';']).find_map(|word| word.split_once('-'))?;
    let (low, high): (usize, usize) = (ends.0.parse().ok()?, ends.1.parse().ok()?);
    (1 <= low && low < high && high <= last).then_some(Slip::Range(low, high))
}

/// All numbers from 1 to `count` in the order typed. Up to nine of them may stand without room.
pub fn order(line: &str, count: usize) -> Result<Vec<usize>, Slip> {
    let is_run = count <= 9 && line.bytes().all(|b| b.is_ascii_digit());
    let spaced: String = line.chars().flat_map(|c| [c, ' ']).collect();
    let found = listed(if is_run { &spaced } else { line }, count).ok_or(NotOffered)?;
    let mut sorted = found.clone();
    sorted.sort_unstable();
    sorted.dedup();
    match sorted.len() {
        all if all < found.len() => Err(NotOffered),
        all if all < count => Err(Slip::Count(all)),
        _ => Ok(found),
    }
}

/// `count` letters, each as its place among the first `choices` of the alphabet. What they belong to
/// may stand before each, as in `1b 2a`, if it stands in its turn.
pub fn letters(line: &str, count: usize, choices: usize) -> Result<Vec<usize>, Slip> {
    match spelt(line, choices).ok_or(NotOffered)? {
        found if found.len() == count => Ok(found),
        found => Err(Slip::Count(found.len())),
    }
}

fn spelt(line: &str, choices: usize) -> Option<Vec<usize>> {
    let mut found = Vec::new();
    let mut digits = String::new();
    for c in line.chars().filter(|c| !is_between(*c)) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        let place = usize::try_from(u32::from(c.to_ascii_lowercase()).checked_sub(96)?).ok()?;
        let in_turn = digits.is_empty() || digits.parse() == Ok(found.len() + 1);
        if !in_turn || place == 0 || place > choices {
            return None;
        }
        digits.clear();
        found.push(place);
    }
    (!found.is_empty() && digits.is_empty()).then_some(found)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || ",;.:=-–)".contains(c)
}

fn listed(line: &str, last: usize) -> Option<Vec<usize>> {
    let words = line.split([',', ' ', ';', '.', '>', '\t']).filter(|word| !word.is_empty());
    let number = |word: &str| word.parse().ok().filter(|number| (1..=last).contains(number));
    words.map(number).collect::<Option<Vec<usize>>>().filter(|found| !found.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for line in ["1,3", "3 1", " 1, 3 ", "1;3", "3,1,1"] {
            assert_eq!(numbers(line, 4), Ok(vec![1, 3]), "{line}");
        }
        assert_eq!(numbers("1,5", 4), Err(NotOffered));
        assert_eq!(numbers(",", 4), Err(NotOffered));
    }

    #[test]
    fn a_range_is_asked_about() {
        for line in ["2-4", "2–4", "2 - 4", "1, 2-4"] {
            assert_eq!(numbers(line, 4), Err(Slip::Range(2, 4)), "{line}");
        }
        for line in ["4-2", "2-5", "-2", "2-", "a-b"] {
            assert_eq!(numbers(line, 4), Err(NotOffered), "{line}");
        }
    }

    #[test]
    fn an_order_holds_every_number_once() {
        for line in ["2,3,1", "2 3 1", "2>3>1", "231"] {
            assert_eq!(order(line, 3), Ok(vec![2, 3, 1]), "{line}");
        }
        for line in ["2,3", "23"] {
            assert_eq!(order(line, 3), Err(Slip::Count(2)), "{line}");
        }
        for line in ["2,3,3", "2,3,4", "2,3,1,1", "0,1,2"] {
            assert_eq!(order(line, 3), Err(NotOffered), "{line}");
        }
        assert_eq!(order("10 9 8 7 6 5 4 3 2 1", 10).map(|found| found[0]), Ok(10));
    }

    #[test]
    fn letters_stand_alone_or_behind_their_numbers() {
        for line in ["b,a,b", "bab", "B A B", "1b 2a 3b", "1=b, 2=a, 3=b", "1. b 2. a 3. b"] {
            assert_eq!(letters(line, 3, 2), Ok(vec![2, 1, 2]), "{line}");
        }
        for line in ["b,a", "1b 2a"] {
            assert_eq!(letters(line, 3, 2), Err(Slip::Count(2)), "{line}");
        }
        assert_eq!(letters("baba", 3, 2), Err(Slip::Count(4)));
        for line in ["b,a,c", "2b 1a 3b", "bab1", "ba?", "é a b", ","] {
            assert_eq!(letters(line, 3, 2), Err(NotOffered), "{line}");
        }
    }
}
