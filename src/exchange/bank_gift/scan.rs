//! Signs of the format, and the same signs escaped.

/// Signs that a backslash makes plain. `n` becomes a line break.
const ESCAPED: &[char] = &['\\', '~', '=', '#', '{', '}', ':', 'n'];

/// Signs that have to be escaped wherever they stand.
const SIGNS: &[char] = &['\\', '~', '=', '#', '{', '}', ':'];

/// Writes a text so that it reads as itself, on one line.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find(|c| SIGNS.contains(&c) || c == '\n') {
        out.push_str(&rest[..at]);
        out.push('\\');
        out.push(if rest[at..].starts_with('\n') { 'n' } else { char::from(rest.as_bytes()[at]) });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// A text with its escapes taken away. A backslash before any other sign is one.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match signs.clone().next().filter(|next| sign == '\\' && ESCAPED.contains(next)) {
            Some('n') => out.push('\n'),
            Some(next) => out.push(next),
            None => {
                out.push(sign);
                continue;
            }
        }
        signs.next();
    }
    out
}

/// The signs of a text that are not escaped, with their places.
pub(super) fn bare(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut skip = false;
    text.char_indices().filter(move |&(at, sign)| {
        if std::mem::take(&mut skip) {
            return false;
        }
        let next = text[at + sign.len_utf8()..].chars().next();
        skip = sign == '\\' && next.is_some_and(|next| ESCAPED.contains(&next));
        !skip
    })
}

/// Where a sign stands that is not escaped.
pub(super) fn find(text: &str, wanted: char) -> Option<usize> {
    bare(text).find(|&(_, sign)| sign == wanted).map(|(at, _)| at)
}

/// Where some words stand, not escaped.
pub(super) fn find_words(text: &str, wanted: &str) -> Option<usize> {
    bare(text).find(|&(at, _)| text[at..].starts_with(wanted)).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_reads_as_itself() {
        for text in
            ["a~b=c#d{e}f:g\\h", "\\n", "\n\n", "\\", "\\\\n", "C:\\new", "->", "//", "é=👩"]
        {
            let mut out = String::new();
            escape(text, &mut out);
            assert_eq!(unescape(&out), text, "{out}");
            assert!(!out.contains('\n'));
            assert!(bare(&out).all(|(_, sign)| !SIGNS.contains(&sign) || sign == '\\'), "{out}");
        }
        assert_eq!(unescape("\\(x\\)"), "\\(x\\)", "formulas of a mathematician stay");
    }
}
