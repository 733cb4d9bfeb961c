//! Digits in a text: amounts, in groups of three, and the runs in which telephone and card numbers
//! are written.

use std::ops::Range;

use super::super::Text;

/// The amount that begins at a word, and its last word: "120,000" is two. None begins in the middle
/// of one.
pub(super) fn amount(text: &Text<'_>, at: usize) -> Option<(u64, usize)> {
    let ranges = text.ranges();
    let word = |at: usize| &text.text[ranges[at].clone()];
    let is_joined = |at: usize| {
        &text.text[ranges[at - 1].end..ranges[at].start] == "," && ranges[at].len() == 3
    };
    let mut value: u64 = word(at).parse().ok()?;
    if at > 0 && is_joined(at) && word(at - 1).parse::<u64>().is_ok() {
        return None;
    }
    let mut last = at;
    while last + 1 < ranges.len() && is_joined(last + 1) {
        let Ok(next) = word(last + 1).parse::<u64>() else { break };
        value = value.checked_mul(1_000)?.checked_add(next)?;
        last += 1;
    }
    Some((value, last))
}

/// A run of digits.
#[derive(Debug)]
pub(super) struct Run {
    /// Where it stands.
    pub(super) at: Range<usize>,
    /// Its digits alone.
    pub(super) digits: String,
    /// How long each of its groups is.
    pub(super) groups: Vec<usize>,
    /// Whether a plus stands before it.
    pub(super) is_abroad: bool,
}

/// Shorter runs are not worth a look: years, prices, codes.
const LEAST_DIGITS: usize = 7;

/// The longer runs of digits in a text.
pub(super) fn runs(text: &Text<'_>) -> Vec<Run> {
    let mut found = Vec::new();
    if !text.text.bytes().any(|byte| byte.is_ascii_digit()) {
        return found;
    }
    let mut open: Option<Range<usize>> = None;
    for range in text.ranges() {
        let raw = &text.text;
        if !is_digits(&raw[range.clone()]) {
            found.extend(open.take().and_then(|at| run(raw, at)));
            continue;
        }
        open = match open.take() {
            Some(at) if is_gap(&raw[at.end..range.start]) => Some(at.start..range.end),
            before => {
                found.extend(before.and_then(|at| run(raw, at)));
                Some(range.clone())
            }
        };
    }
    found.extend(open.and_then(|at| run(&text.text, at)));
    found
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

/// What parts two groups of one number; a comma, a slash or a colon makes an amount, a date, a time.
fn is_gap(between: &str) -> bool {
    matches!(between, " " | "\u{a0}" | "." | ")" | ") " | " (" | "-")
}

fn run(raw: &str, at: Range<usize>) -> Option<Run> {
    let text = &raw[at.clone()];
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    if digits.len() < LEAST_DIGITS {
        return None;
    }
    let groups = text.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|len| *len > 0);
    let start = raw[..at.start].trim_end_matches(['(', '+']).len();
    let is_abroad = raw[start..at.start].contains('+');
    Some(Run { groups: groups.collect(), is_abroad, digits, at: start..at.end })
}
