//! What somebody probably meant who wrote a value as it is written elsewhere: a number with a comma
//! in it, a day with points, yes for true.

use jiff::civil::Date;

use crate::domain::id::QuestionId;
use crate::domain::question::Fact;
use crate::domain::stage::Stage;
use crate::domain::text::find_unsafe;

use super::fields::Shape;

/// A value that is longer than this is not worth writing out again.
const MAX_QUOTED: usize = 60;

/// The value as a bank file has it, if it is plain what was meant.
pub(super) fn meant(shape: Shape, written: &str) -> Option<String> {
    let written = written.trim();
    match shape {
        Shape::Number => bare_number(written),
        Shape::Whole(..) | Shape::Format => whole(written),
        Shape::Flag => flag(written).map(|flag| flag.to_string()),
        Shape::Day => day(written).map(|day| day.to_string()),
        // All ids follow one rule.
        Shape::Ids | Shape::Id if written.parse::<QuestionId>().is_err() => None,
        Shape::Ids | Shape::Texts => quoted(written).map(|quoted| format!("[{quoted}]")),
        Shape::Text | Shape::Id | Shape::Why => quoted(written),
        Shape::Word(words) if words.contains(&written) => quoted(written),
        Shape::Stage if written.parse::<Stage>().is_ok() => quoted(written),
        Shape::Fact if Fact::from_word(written).is_some() => quoted(written),
        _ => None,
    }
}

/// A number and what stands beside it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Amount<'a> {
    /// As a bank file has it.
    pub(super) number: String,
    /// What it is a number of; empty if nothing is said.
    pub(super) unit: &'a str,
}

/// A number as people write it, perhaps with its unit.
pub(super) fn amount(written: &str) -> Option<Amount<'_>> {
    let start = written.find(|c: char| c.is_ascii_digit())?;
    let (before, rest) = written.split_at(start);
    let end = rest.find(|c| !is_of_numbers(c)).unwrap_or(rest.len());
    let (run, after) = rest.split_at(end);
    let after = after.trim();
    let (before, sign) = match before.trim().strip_suffix(['-', '−']) {
        Some(before) => (before.trim(), "-"),
        None => (before.trim(), ""),
    };
    let unit = match (before, after) {
        (unit, "") if unit.chars().all(is_of_currencies) => unit,
        ("", unit) if unit.chars().all(is_of_units) => unit,
        _ => return None,
    };
    Some(Amount { number: format!("{sign}{}", plain_number(run)?), unit })
}

/// Between the digits of a number: points, commas, and what some put between thousands.
fn is_of_numbers(c: char) -> bool {
    c.is_ascii_digit() || is_between(c) || c == ',' || c == '.'
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\'' | '’' | '_')
}

fn is_of_currencies(c: char) -> bool {
    c.is_uppercase() || !(c.is_alphanumeric() || c.is_ascii_punctuation()) || c == '$'
}

/// A unit with digits, signs or quotes in it is more than a unit.
fn is_of_units(c: char) -> bool {
    c.is_alphabetic() || matches!(c, ' ' | '%' | '$' | '-') || (!c.is_ascii() && !c.is_numeric())
}

/// Digits with a point before the decimals and nothing else; none if the groups are none of
/// thousands.
fn plain_number(run: &str) -> Option<String> {
    let run = run.trim_end_matches(|c: char| !c.is_ascii_digit());
    let (wholes, decimals) = match decimal_sign(run) {
        Some(at) => (&run[..at], &run[at + 1..]),
        None => (run, ""),
    };
    let mut groups = wholes.split(|c: char| !c.is_ascii_digit());
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let are_thousands = first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    if !(rest.is_empty() || are_thousands) || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = format!("{first}{}", rest.concat());
    let digits = match digits.trim_start_matches('0') {
        "" => "0",
        digits => digits,
    };
    Some(if decimals.is_empty() { digits.to_owned() } else { format!("{digits}.{decimals}") })
}

/// Where the decimals begin. One comma before three digits stands between thousands, as in English.
fn decimal_sign(run: &str) -> Option<usize> {
    let last = run.rfind(['.', ','])?;
    let sign = &run[last..=last];
    let is_only = run.matches(sign).count() == 1;
    let is_of_thousands = sign == "," && run.len() - last == 4 && !run.starts_with('0');
    (is_only && (!is_of_thousands || run[..last].contains('.'))).then_some(last)
}

fn bare_number(written: &str) -> Option<String> {
    amount(written).filter(|amount| amount.unit.is_empty()).map(|amount| amount.number)
}

fn whole(written: &str) -> Option<String> {
    let number = bare_number(written)?;
    let digits = number.strip_suffix(".0").unwrap_or(&number);
    digits.parse::<i64>().is_ok().then(|| digits.to_owned())
}

/// true or false, as it is said.
pub(super) fn flag(written: &str) -> Option<bool> {
    match written.to_lowercase().as_str() {
        "yes" | "true" | "on" | "y" | "1" => Some(true),
        "no" | "false" | "off" | "n" | "0" => Some(false),
        _ => None,
    }
}

/// A day, if it is plain which number is its month: with points the day comes first.
pub(super) fn day(written: &str) -> Option<Date> {
    let date = written.split(['T', 't']).next()?;
    let parts: Vec<&str> = date.split(['.', '/', '-']).map(str::trim).collect();
    let &[first, second, third] = parts.as_slice() else { return None };
    let number = |part: &str| part.parse::<i8>().ok();
    let (year, month, day) = if first.len() == 4 {
        (first, number(second)?, number(third)?)
    } else {
        let (one, other) = (number(first)?, number(second)?);
        let is_day_first = one > 12 || one == other || date.contains('.');
        match (is_day_first, other > 12) {
            (true, false) => (third, other, one),
            (false, true) => (third, one, other),
            _ => return None,
        }
    };
    let year = Some(year).filter(|year| year.len() == 4)?;
    Date::new(year.parse().ok()?, month, day).ok()
}

/// Whether this is written as days are in a bank file, even if there is no such day.
pub(super) fn is_year_month_day(written: &str) -> bool {
    let shape: String = written.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    shape == "0000-00-00"
}

/// In straight quotes, if nothing in it would need more than them.
fn quoted(written: &str) -> Option<String> {
    let is_plain = !written.is_empty()
        && written.chars().count() <= MAX_QUOTED
        && !written.contains(['"', '\\', '\n', '\t', '“', '”'])
        && find_unsafe(written).is_none();
    is_plain.then(|| format!("\"{written}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for (written, number, unit) in [
            ("1.000,50", "1000.50", ""),
            ("1,000.50", "1000.50", ""),
            ("0,5", "0.5", ""),
            ("0,500", "0.500", ""),
            ("1,000", "1000", ""),
            ("1.000.000", "1000000", ""),
            ("1 000,5", "1000.5", ""),
            ("12'000", "12000", ""),
            ("-2,5", "-2.5", ""),
            ("007", "7", ""),
            ("800 dollars", "800", "dollars"),
            ("1.000,50 euros", "1000.50", "euros"),
            ("10%", "10", "%"),
            ("$800", "800", "$"),
            ("CHF 5", "5", "CHF"),
        ] {
            assert_eq!(amount(written), Some(Amount { number: number.into(), unit }), "{written}");
        }
        for other in ["ten", "3, 7, 9", "22/11/2026", "3 of 4", "about 800", "1e5", "", "10 20"] {
            assert_eq!(amount(other), None, "{other}");
        }
    }

    #[test]
    fn days_as_people_write_them() {
        for written in ["22.11.2026", "22/11/2026", "11-22-2026", "2026/11/22", "2026-11-22T10:00Z"]
        {
            assert_eq!(meant(Shape::Day, written).as_deref(), Some("2026-11-22"), "{written}");
        }
        assert_eq!(meant(Shape::Day, "2026-1-2").as_deref(), Some("2026-01-02"));
        assert_eq!(meant(Shape::Day, "3.4.2026").as_deref(), Some("2026-04-03"));
        for unclear in ["3/4/2026", "22.11.26", "2024-02-31", "22 November 2026", "soon", "1.2"] {
            assert_eq!(day(unclear), None, "{unclear}");
        }
    }
}
