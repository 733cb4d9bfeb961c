//! Answers as people type them: lists of numbers, orders, letters, amounts.

/// Numbers from 1 to `last`, apart by commas or room, each once and in rising order; none if
/// anything else stands there.
pub fn numbers(line: &str, last: usize) -> Option<Vec<usize>> {
    let mut found = listed(line, last)?;
    found.sort_unstable();
    found.dedup();
    Some(found)
}

/// All numbers from 1 to `count` in the order typed. Up to nine of them may stand without room.
pub fn order(line: &str, count: usize) -> Option<Vec<usize>> {
    let is_run = count <= 9 && line.len() == count && line.bytes().all(|b| b.is_ascii_digit());
    let spaced: String = line.chars().flat_map(|c| [c, ' ']).collect();
    let found = listed(if is_run { &spaced } else { line }, count)?;
    let mut sorted = found.clone();
    sorted.sort_unstable();
    sorted.dedup();
    (found.len() == count && sorted.len() == count).then_some(found)
}

/// `count` letters, each as its place among the first `choices` of the alphabet. What they belong to
/// may stand before each, as in `1b 2a`, if it stands in its turn.
pub fn letters(line: &str, count: usize, choices: usize) -> Option<Vec<usize>> {
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
    (found.len() == count && digits.is_empty()).then_some(found)
}

fn is_between(c: char) -> bool {
    c.is_whitespace() || ",;.:=-–)".contains(c)
}

fn listed(line: &str, last: usize) -> Option<Vec<usize>> {
    let words = line.split([',', ' ', ';', '.', '>', '\t']).filter(|word| !word.is_empty());
    let number = |word: &str| word.parse().ok().filter(|number| (1..=last).contains(number));
    words.map(number).collect::<Option<Vec<usize>>>().filter(|found| !found.is_empty())
}

/// An amount, with its unit or sign of money or without: `2.5`, `2,5`, `1,000`, `1 000 days`,
/// `€ 20`. A single comma before three digits parts thousands.
pub fn amount(line: &str) -> Option<f64> {
    let first = line.find(|c: char| c.is_ascii_digit())?;
    let is_of_number = |c: char| c.is_ascii_digit() || c.is_whitespace() || ",.'’".contains(c);
    let (before, rest) = line.split_at(first);
    let end = rest.find(|c| !is_of_number(c)).unwrap_or(rest.len());
    let (digits, after) = rest.split_at(end);
    if after.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let digits: String =
        digits.chars().filter(|c| !c.is_whitespace() && !"'’".contains(*c)).collect();
    let number: f64 = plain(digits.trim_end_matches(['.', ',']))?.parse().ok()?;
    let is_negative = before.trim_end_matches(|c: char| c.is_whitespace()).ends_with(['-', '−']);
    Some(if is_negative { -number } else { number })
}

/// Digits with at most one point, whatever parts their thousands.
fn plain(digits: &str) -> Option<String> {
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    let parts_thousands = |sign: char| {
        let mut groups = digits.split(sign);
        let first = groups.next().unwrap_or_default();
        (1..=3).contains(&first.len()) && groups.all(|group| group.len() == 3)
    };
    match (commas, points) {
        (0, 0 | 1) => Some(digits.to_owned()),
        (0, _) => parts_thousands('.').then(|| digits.replace('.', "")),
        (_, 0) if parts_thousands(',') => Some(digits.replace(',', "")),
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
    fn numbers_are_read_as_people_write_them() {
        for line in ["1,3", "3 1", " 1, 3 ", "1;3", "3,1,1"] {
            assert_eq!(numbers(line, 4), Some(vec![1, 3]), "{line}");
        }
        assert_eq!(numbers("1,5", 4), None);
        assert_eq!(numbers(",", 4), None);
    }

    #[test]
    fn an_order_holds_every_number_once() {
        for line in ["2,3,1", "2 3 1", "2>3>1", "231"] {
            assert_eq!(order(line, 3), Some(vec![2, 3, 1]), "{line}");
        }
        for line in ["2,3", "2,3,3", "2,3,4", "2,3,1,1", "0,1,2", "23"] {
            assert_eq!(order(line, 3), None, "{line}");
        }
        assert_eq!(order("10 9 8 7 6 5 4 3 2 1", 10).map(|found| found[0]), Some(10));
    }

    #[test]
    fn letters_stand_alone_or_behind_their_numbers() {
        for line in ["b,a,b", "bab", "B A B", "1b 2a 3b", "1=b, 2=a, 3=b", "1. b 2. a 3. b"] {
            assert_eq!(letters(line, 3, 2), Some(vec![2, 1, 2]), "{line}");
        }
        for line in ["b,a", "b,a,c", "2b 1a 3b", "bab1", "ba?", "é a b"] {
            assert_eq!(letters(line, 3, 2), None, "{line}");
        }
    }

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
        ] {
            assert_eq!(amount(line), Some(expected), "{line}");
        }
        for line in ["", "none", "2 to 3", "1,2,3", "1.2,3,4"] {
            assert_eq!(amount(line), None, "{line}");
        }
    }
}
