//! Where sentences end, for all who cut texts into them.

/// What ends a sentence where a space follows.
const ENDS: [char; 4] = ['.', '!', '?', '…'];

/// What ends a sentence whatever follows.
pub(super) const WIDE_ENDS: [char; 3] = ['。', '！', '？'];

/// Short forms whose full stop ends no sentence.
const SHORT_FORMS: &[&str] = &["Mr", "Mrs", "Ms", "Dr", "St", "Prof", "approx", "e.g", "i.e", "vs"];

/// Where sentences end inside a line, the room behind them included. The end of the line is not
/// among them.
pub fn ends(line: &str) -> impl Iterator<Item = usize> {
    line.char_indices().filter_map(move |(at, c)| {
        let behind = at + c.len_utf8();
        let rest = line[behind..].trim_start_matches(['"', '”', '’', '\'', ')', '»']);
        let spaced = rest.trim_start();
        let is_spaced = spaced.len() < rest.len();
        let is_end = WIDE_ENDS.contains(&c)
            || (ENDS.contains(&c) && is_spaced && !(c == '.' && is_short_form(&line[..at])));
        (is_end && !spaced.is_empty()).then_some(line.len() - spaced.len())
    })
}

/// Whether the full stop behind this ends a short form: `Dr`, `e.g`, the initials of `U.S`.
fn is_short_form(before: &str) -> bool {
    let word = before.rsplit(|c: char| c.is_whitespace() || "(\"“".contains(c)).next();
    let word = word.unwrap_or_default();
    let last = word.rsplit('.').next().unwrap_or_default();
    let is_initial = last.chars().count() == 1 && last.chars().all(char::is_uppercase);
    SHORT_FORMS.contains(&word) || (is_initial && last != "I")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(line: &str) -> Vec<&str> {
        let mut start = 0;
        let mut found = Vec::new();
        for end in ends(line).chain([line.len()]) {
            found.push(line[start..end].trim());
            start = end;
        }
        found
    }

    #[test]
    fn sentences_end_where_readers_end_them() {
        assert_eq!(cut("I paid 3.50. Why? “No.” Go."), ["I paid 3.50.", "Why?", "“No.”", "Go."]);
        assert_eq!(cut("你好。请把钱转过来！谢谢"), ["你好。", "请把钱转过来！", "谢谢"]);
    }

    #[test]
    fn short_forms_and_initials_end_none() {
        for line in [
            "Ask Dr. Lind today.",
            "The U.S. has charged him.",
            "Often, e.g. by text.",
            "J. Lee wrote.",
        ] {
            assert_eq!(cut(line), [line]);
        }
        assert_eq!(cut("So did I. She left."), ["So did I.", "She left."]);
    }
}
