//! Options that are numbers stand in order, and no two of their ranges hold the same number. Whoever
//! has worked the answer out should find it, not search for it (Haladyna, Downing & Rodriguez 2002,
//! guidelines on the order of choices and on overlapping ones).

use super::super::{Findings, Item, Level, Look, Part, Rule, Speaks, Text};
use super::english::stem;
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "unordered-numbers",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

#[rustfmt::skip]
const MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
];

/// An option that begins with a number.
#[derive(Debug, Clone, Copy)]
struct Number<'t> {
    low: f64,
    /// The same as `low` where it is no range.
    high: f64,
    /// The word behind it; nothing where none follows.
    unit: &'t str,
}

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let options =
        item.texts.iter().filter(|text| matches!(text.part, Part::Key | Part::Distractor));
    let Some(numbers) = options.map(number).collect::<Option<Vec<_>>>() else { return };
    // Minutes beside hours are in no order that figures would show, and dates are in their own.
    let is_of_one_unit = numbers.windows(2).all(|two| two[0].unit == two[1].unit);
    if numbers.len() < 3 || !is_of_one_unit || MONTHS.contains(&numbers[0].unit) {
        return;
    }
    let rises = numbers.windows(2).all(|two| two[0].low <= two[1].low);
    let falls = numbers.windows(2).all(|two| two[0].low >= two[1].low);
    if !rises && !falls {
        found.note(item.whole(), fills![]);
    }
    if overlap(&numbers) {
        found.note_as("overlap", item.whole(), fills![]);
    }
}

/// Whether two of them hold the same number, one of them a range.
fn overlap(numbers: &[Number<'_>]) -> bool {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(|one, other| one.low.total_cmp(&other.low));
    let is_range = |number: &Number<'_>| number.low < number.high;
    sorted.windows(2).any(|two| two[0].high >= two[1].low && two.iter().any(is_range))
}

/// The number or range that an option begins with.
fn number<'t>(option: &'t Text<'_>) -> Option<Number<'t>> {
    let text = option.text.trim_start_matches(['$', '£', '€', '¥', ' ']);
    let (low, rest) = leading(text)?;
    let range = range_end(rest).filter(|(high, _)| *high > low);
    let (high, rest) = range.unwrap_or((low, rest));
    // A clock or a date in figures is no number.
    let is_other = rest.starts_with([':', '/', '-', '.']) && rest[1..].starts_with(is_digit);
    (!is_other).then(|| Number { low, high, unit: unit(option, rest) })
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// The word that a rest of an option begins with, in small letters and without its plural.
fn unit<'t>(option: &'t Text<'_>, rest: &str) -> &'t str {
    let start = option.text.len() - rest.len();
    let at = option.ranges().iter().position(|word| word.start >= start);
    at.and_then(|at| option.words().nth(at)).map_or("", |word| match word {
        "day" | "days" => "day",
        word => stem(word),
    })
}

/// The number at the start of a text and what follows; commas part thousands.
fn leading(text: &str) -> Option<(f64, &str)> {
    let is_part = |(at, c): (usize, char)| {
        let is_inside = matches!(c, ',' | '.') && text[at + 1..].starts_with(is_digit);
        !(is_digit(c) || is_inside)
    };
    let end = text.char_indices().find(|one| is_part(*one)).map_or(text.len(), |(at, _)| at);
    let number = text[..end].replace(',', "").parse().ok()?;
    Some((number, &text[end..]))
}

/// The second number of a range, from what follows the first.
fn range_end(rest: &str) -> Option<(f64, &str)> {
    let rest = rest.trim_start();
    let rest = rest.strip_prefix("to ").or_else(|| rest.strip_prefix(['–', '-', '—']))?;
    leading(rest.trim_start_matches(['$', '£', '€', '¥', ' ']))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    fn bank(options: &[&str]) -> String {
        format!("{}{}", head(), offer("q", "How many?", options, &[0]))
    }

    #[test]
    fn numbers_in_no_order_are_found() {
        finds_in("unordered-numbers", &bank(&["90 days", "10 days", "50 days"]), 1);
        finds_in("unordered-numbers", &bank(&["$1,000", "$90", "$500"]), 1);
    }

    #[test]
    fn ranges_that_share_a_number_are_found() {
        finds_in("unordered-numbers", &bank(&["1 to 5 days", "5 to 10 days", "11 days"]), 1);
        finds_in("unordered-numbers", &bank(&["10–20", "20–30", "30-40"]), 1);
    }

    #[test]
    fn rising_and_falling_numbers_are_fine() {
        quiet_in("unordered-numbers", &bank(&["1 day", "2 days", "1,000 days"]));
        quiet_in("unordered-numbers", &bank(&["90", "50.5", "9.75"]));
        quiet_in("unordered-numbers", &bank(&["1 to 4 days", "5 to 10 days", "11 days"]));
    }

    #[test]
    fn what_is_no_row_of_numbers_is_fine() {
        quiet_in("unordered-numbers", &bank(&["30 April", "2 May", "9 June"]));
        quiet_in("unordered-numbers", &bank(&["30 minutes", "2 hours", "9 days"]));
        quiet_in("unordered-numbers", &bank(&["9:30", "8:15", "10:00"]));
        quiet_in("unordered-numbers", &bank(&["90 days", "10 days", "Never again"]));
    }
}
