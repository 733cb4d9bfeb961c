//! Small rules about text that everything else relies on: which characters may reach a screen, and
//! enums whose values are written as fixed words.

/// Tells whether a character could change what a reader sees without being seen itself: control
/// characters, direction overrides and isolates, invisible spaces. Line breaks and tabs are not,
/// nor are the joiners and direction marks that Arabic, Persian, Hindi and emoji need.
pub fn is_unsafe(c: char) -> bool {
    match c {
        '\n' | '\t' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => true,
        '\u{200B}' | '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}' => true,
        '\u{115F}' | '\u{1160}' | '\u{180E}' | '\u{3164}' | '\u{FFA0}' => true,
        '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}' => true,
        _ => c.is_control(),
    }
}

/// What stands in a bank where something is still to be written: the same in every language, so that
/// the checker finds it, and so plain that nobody takes it for a text.
pub const GAP: &str = "???";

/// The first unsafe character of a text, with its byte position.
pub fn find_unsafe(text: &str) -> Option<(usize, char)> {
    // Nearly all text is plain ASCII, and bytes that are all looked at, without stopping at the
    // first, are quicker to look through than characters.
    let plain = |b: u8| (b' '..0x7f).contains(&b) | (b == b'\n') | (b == b'\t');
    if text.bytes().fold(true, |all, b| all & plain(b)) {
        return None;
    }
    text.char_indices().find(|&(_, c)| !(' '..='~').contains(&c) && is_unsafe(c))
}

/// Characters of scripts that put no space between words; each is taken as a word.
pub fn is_word_of_its_own(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}'
        | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// How many words a text has, as far as a limit needs it: what stands between spaces, and each
/// character of scripts that put no space between words.
pub fn count_words(text: &str) -> usize {
    let of_run = |run: &str| match run.chars().filter(|&c| is_word_of_its_own(c)).count() {
        0 => 1,
        count => count,
    };
    text.split_whitespace().map(of_run).sum()
}

/// Writes an enum whose values have one fixed spelling each, in banks, stores and options alike.
macro_rules! closed_words {
    ($(#[$doc:meta])* $vis:vis enum $name:ident { $($(#[$value_doc:meta])* $value:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $name { $($(#[$value_doc])* $value,)* }

        impl $name {
            /// Every value, in the order of the declaration.
            $vis const ALL: &[Self] = &[$(Self::$value,)*];
            /// The fixed spellings, in the same order.
            $vis const WORDS: &[&str] = &[$($word,)*];

            /// The fixed spelling.
            $vis fn word(self) -> &'static str {
                match self { $(Self::$value => $word,)* }
            }

            /// The value with this spelling.
            $vis fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$value),)* _ => None }
            }
        }
    };
}
pub(crate) use closed_words;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_characters_are_found() {
        assert_eq!(find_unsafe("plain text,\nwith a break"), None);
        assert_eq!(find_unsafe("ab\u{202E}cd"), Some((2, '\u{202E}')));
        assert_eq!(find_unsafe("a\u{1b}[31m"), Some((1, '\u{1b}')));
        assert_eq!(find_unsafe("é\u{7f}"), Some((2, '\u{7f}')));
    }

    #[test]
    fn living_scripts_pass() {
        for text in
            ["你好，朋友", "สวัสดี", "नमस्ते", "می\u{200C}خواهم", "👩\u{200D}👧", "שלום\u{200F}"]
        {
            assert_eq!(find_unsafe(text), None, "{text}");
        }
    }
}
