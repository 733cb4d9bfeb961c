//! Telephone numbers come from ranges that regulators keep for fiction: a reader may ring what a
//! scene shows, and somebody would answer. North America keeps 555-0100 to 555-0199 (North American
//! Numbering Plan, 1994); Ofcom keeps 20,000 numbers, among them 07700 900xxx and 01632 960xxx (BBC
//! News, 20 April 2015); the Australian ACMA keeps (0x) 5550 xxxx.

use super::super::{Findings, Item, Level, Look, Rule, Speaks, Text};
use super::digits::{Run, runs};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "phone-number", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// The most digits of a number with its country (ITU-T E.164).
const MOST_DIGITS: usize = 15;

/// Words that make digits a telephone number.
const CALLS: &[&str] = &[
    "call",
    "calls",
    "called",
    "dial",
    "ring",
    "rings",
    "rang",
    "phone",
    "telephone",
    "tel",
    "mobile",
    "whatsapp",
];

/// Words that make digits another number.
const OTHERS: &[&str] = &[
    "account",
    "order",
    "case",
    "reference",
    "ref",
    "invoice",
    "ticket",
    "booking",
    "isbn",
    "parcel",
    "licence",
    "id",
    "flight",
    "card",
];

/// So near a word tells what digits are.
const NEAR: usize = 3;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in &item.texts {
        for run in runs(text).iter().filter(|run| is_number(text, run) && !is_reserved(run)) {
            let words = written(text, run);
            found.note(item.words(text, words), fills![words = words]);
        }
    }
}

fn written<'t>(text: &'t Text<'_>, run: &Run) -> &'t str {
    &text.text[run.at.clone()]
}

fn is_number(text: &Text<'_>, run: &Run) -> bool {
    let groups = &run.groups[..];
    if run.digits.len() > MOST_DIGITS
        || is_date(groups)
        || is_span(text, run)
        || is_fraction(text, run)
    {
        return false;
    }
    let is_written = match groups {
        [3, 3, 4] | [1, 3, 3, 4] => true,
        [3, 4] => !written(text, run).contains(' '),
        _ => run.digits.starts_with('0'),
    };
    run.is_abroad
        || (is_written && !is_near(text, run, OTHERS))
        || (!is_amount(groups) && is_near(text, run, CALLS))
}

/// Whether one of these words stands shortly before.
fn is_near(text: &Text<'_>, run: &Run, words: &[&str]) -> bool {
    let before = text.words().zip(text.ranges()).rev().filter(|(_, at)| at.end <= run.at.start);
    before.take(NEAR).any(|(word, _)| words.contains(&word))
}

/// 22.11.2026, 2026-11-22, perhaps with an hour behind it
fn is_date(groups: &[usize]) -> bool {
    matches!(groups, [1 | 2, 1 | 2, 4, ..] | [4, 1 | 2, 1 | 2, ..])
}

/// 2019-2023, 0800-1700
fn is_span(text: &Text<'_>, run: &Run) -> bool {
    let is_year = |four: &[u8]| matches!(four, [b'1', b'9', ..] | [b'2', b'0', ..]);
    let is_hour = |four: &[u8]| four < b"2400".as_slice() && four[2] < b'6';
    let fours = || run.digits.as_bytes().chunks(4);
    let is_joined = written(text, run).contains('-');
    run.groups.iter().all(|len| *len == 4)
        && (fours().all(is_year) || (is_joined && run.groups.len() == 2 && fours().all(is_hour)))
}

/// 0.1234567
fn is_fraction(text: &Text<'_>, run: &Run) -> bool {
    run.groups.len() == 2 && written(text, run).contains('.') && run.groups[0] <= 2
}

/// 1 200 000
fn is_amount(groups: &[usize]) -> bool {
    groups[0] <= 3 && groups[1..].iter().all(|len| *len == 3)
}

fn is_reserved(run: &Run) -> bool {
    let digits = run.digits.as_str();
    let national = |country: &str| match run.is_abroad {
        true => digits.strip_prefix(country).map(|rest| rest.trim_start_matches('0')),
        false => digits.strip_prefix('0'),
    };
    let is_of_plan = if run.is_abroad { digits.len() == 11 } else { digits.len() <= 11 };
    let is_american = is_of_plan
        && digits.len() >= 7
        && (digits.len() < 11 || digits.starts_with('1'))
        && digits[digits.len() - 7..].starts_with("55501");
    let is_british = national("44").is_some_and(|rest| {
        rest.len() == 10 && (rest.starts_with("7700900") || rest.starts_with("1632960"))
    });
    let is_australian =
        national("61").is_some_and(|rest| rest.len() == 9 && rest[1..].starts_with("5550"));
    is_american || is_british || is_australian
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn numbers_that_might_ring_are_found() {
        for number in [
            "+1 415 167 2204",
            "(020) 7946 1991",
            "0171-2204917",
            "415.167.2204",
            "0041 44 123 45 67",
            "4158675309",
            "98765 43210",
        ] {
            finds("phone-number", "Hello again.", &format!("Ring {number} now."), 1);
        }
    }

    #[test]
    fn numbers_kept_for_fiction_are_fine() {
        for number in [
            "555-0142",
            "(212) 555-0142",
            "+1 212 555 0199",
            "07700 900461",
            "+44 (0)7700 900461",
            "01632 960 001",
            "(02) 5550 9988",
            "+61-2-5550-9988",
        ] {
            quiet("phone-number", "Hello again.", &format!("Ring {number} now."));
        }
    }

    #[test]
    fn amounts_dates_times_and_orders_are_no_numbers() {
        let others = "Pay 1,200,000 or 1 200 000 by 22.11.2026, 2026-11-22 or 18:00-20:00, \
                      order RX-5512-88017, in 2019-2023, 2020 2021 2022, open 0800-1700, 01.02.2026 10:30, 0.00412345 coins, case 1234567, \
                      order 4471-22-9981, flight 400 1500, ISBN 978-3-16-148410-0, account 0012345678.";
        quiet("phone-number", "Hello again.", others);
    }
}
