//! Amounts as many countries write them.

use super::Slip::{self, NotOffered};

/// An amount, with its unit or sign of money or without: `2.5`, `2,5`, `1,000`, `1 000 days`,
/// `€ 20`. A single comma before three digits parts thousands; a single point there may do either,
/// and is asked about.
pub fn amount(line: &str) -> Result<f64, Slip> {
    let (is_negative, digits) = digits(line).ok_or(NotOffered)?;
    let sign = if is_negative { "-" } else { "" };
    if digits.matches('.').count() == 1 && parts_thousands(&digits, '.') {
        return Err(unclear(sign, &digits));
    }
    let plain = plain(&digits).ok_or(NotOffered)?;
    let amount = format!("{sign}{plain}").parse().ok();
    // Hundreds of digits are read as infinite, which is no amount and could not be read back.
    amount.filter(|amount: &f64| amount.is_finite()).ok_or(NotOffered)
}

/// Whether a line holds a negative number, and its digits with what stands between them.
fn digits(line: &str) -> Option<(bool, String)> {
    let first = line.find(|c: char| c.is_ascii_digit())?;
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || ",.'’".contains(c);
    let (before, rest) = line.split_at(first);
    let end = rest.find(|c| !is_of_number(c)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    if after.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_kept = |c: &char| !c.is_whitespace() && !"'’".contains(*c);
    let digits: String = digits.chars().filter(is_kept).collect();
    let is_negative = before.trim_end().ends_with(['-', '−']);
    Some((is_negative, digits.trim_end_matches(['.', ',']).to_owned()))
}

/// What to ask about three digits behind a point.
fn unclear(sign: &str, digits: &str) -> Slip {
    let whole = format!("{sign}{}", digits.replace('.', ""));
    let short = digits.trim_end_matches('0').trim_end_matches('.');
    let broken = format!("{sign}{short}");
    // Where no zero can be left out, one more tells that nothing is parted.
    let typed = if short == digits { format!("{broken}0") } else { broken.clone() };
    Slip::Point { whole, broken, typed }
}

/// Whether a sign stands before groups of three digits, as it does in thousands.
fn parts_thousands(digits: &str, sign: char) -> bool {
    let mut groups = digits.split(sign);
    let first = groups.next().unwrap_or_default();
    let begins = (1..=3).contains(&first.len()) && !first.starts_with('0');
    begins && groups.all(|group| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit()))
}

/// Digits with at most one point, whatever parts their thousands.
fn plain(digits: &str) -> Option<String> {
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    match (commas, points) {
        (0, 0 | 1) => Some(digits.to_owned()),
        (0, _) => parts_thousands(digits, '.').then(|| digits.replace('.', "")),
        (_, 0) if parts_thousands(digits, ',') => Some(digits.replace(',', "")),
        (1, 0) => Some(digits.replace(',', ".")),
        (_, 0) => None,
        // The last sign parts whole from broken numbers.
        _ if digits.rfind(',') > digits.rfind('.') => {
            (commas == 1).then(|| digits.replace('.', "").replace(',', "."))
        }
        _ => (points == 1).then(|| digits.replace(',', "")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_many_countries_write_them() {
        for (line, expected) in [
            ("2", 2.0),
            ("2.5", 2.5),
            ("2,5", 2.5),
            ("1,000", 1000.0),
            ("1,000,000", 1_000_000.0),
            ("1.000.000", 1_000_000.0),
            ("1.234,5", 1234.5),
            ("1,234.5", 1234.5),
            ("1 000 days", 1000.0),
            ("1'000", 1000.0),
            ("€ 20", 20.0),
            ("20 %", 20.0),
            ("-3", -3.0),
            ("about 3.", 3.0),
            ("0,125", 0.125),
            ("0.125", 0.125),
            ("1234.500", 1234.5),
            ("6.40", 6.4),
        ] {
            assert_eq!(amount(line), Ok(expected), "{line}");
        }
        let endless = "9".repeat(400);
        for line in ["", "none", "2 to 3", "1,2,3", "1.2,3,4", "0,125,000", &endless] {
            assert_eq!(amount(line), Err(NotOffered), "{line}");
        }
    }

    #[test]
    fn three_digits_behind_a_point_are_asked_about() {
        for (line, whole, broken, typed) in [
            ("6.400 pesos", "6400", "6.4", "6.4"),
            ("-6.000", "-6000", "-6", "-6"),
            ("1.234", "1234", "1.234", "1.2340"),
        ] {
            let point =
                Slip::Point { whole: whole.into(), broken: broken.into(), typed: typed.into() };
            assert_eq!(amount(line), Err(point), "{line}");
            assert_eq!(amount(typed).ok(), broken.parse().ok(), "what is advised is clear");
        }
    }
}
