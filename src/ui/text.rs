//! Text as it fits a window: cleaned of what could deceive, and wrapped by the width that is seen.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, wrap};

use crate::domain::text::is_unsafe;

/// The narrowest window that lines are fitted to; in a narrower one they run over.
pub const MIN_WIDTH: usize = 12;

/// A text without characters that act instead of being seen. Banks are checked for them; file
/// names, messages of the system and a stranger's mistakes are not.
pub fn clean(text: &str) -> String {
    text.chars().map(|c| if is_unsafe(c) { '\u{FFFD}' } else { c }).collect()
}

/// The same, on one line.
pub fn clean_line(text: &str) -> String {
    clean(text).replace(['\n', '\t'], " ")
}

/// Whether a text is a web address and nothing else.
pub fn is_address(text: &str) -> bool {
    let is_web = text.starts_with("https://") || text.starts_with("http://");
    is_web && !text.contains(char::is_whitespace)
}

/// A text without its full stop, where words of the interface follow.
pub fn unstopped(text: &str) -> &str {
    match text.strip_suffix('.') {
        Some(rest) if !rest.ends_with('.') => rest,
        _ => text.strip_suffix('。').unwrap_or(text),
    }
}

/// Whether a text ends a sentence by itself, so that no full stop goes behind it.
pub fn is_ended(text: &str) -> bool {
    let bare = text.trim_end_matches(['"', '”', '’', '\'', ')', '»']);
    bare.ends_with(['.', '!', '?', '…', '。', '！', '？'])
}

/// Where a line may be broken: as Unicode has it (UAX 14), but not inside what people type or copy.
/// A name with hyphens, an option or a web address stays whole unless it is wider than the window.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let mut end = 0;
    let mut words = Vec::new();
    for word in WordSeparator::UnicodeBreakProperties.find_words(line) {
        let before = &line[start..end];
        let holds = before.ends_with(|c: char| c.is_ascii_punctuation());
        if !holds && start < end {
            words.push(Word::from(before));
            start = end;
        }
        end += word.word.len() + word.whitespace.len();
    }
    words.push(Word::from(&line[start..end]));
    Box::new(words.into_iter())
}

fn options(width: usize) -> Options<'static> {
    Options::new(width.max(MIN_WIDTH))
        .word_separator(WordSeparator::Custom(words))
        .word_splitter(WordSplitter::NoHyphenation)
}

/// A paragraph as lines of at most `width` columns, all of them indented; wide characters count
/// two, combining ones none. Line breaks in it are kept.
pub fn fit(text: &str, width: usize, indent: &str) -> Vec<String> {
    let options = options(width).initial_indent(indent).subsequent_indent(indent);
    let fitted = text.split('\n').flat_map(|line| wrap(line.trim_end(), &options));
    fitted.map(|line| line.trim_end().to_owned()).collect()
}

/// A numbered or labelled paragraph: later lines stand under the words, not under the number.
pub fn fit_hanging(text: &str, width: usize, hang: usize) -> Vec<String> {
    let under = " ".repeat(hang.min(width / 3));
    let options = options(width).subsequent_indent(&under);
    wrap(text, &options).into_iter().map(|line| line.into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    use super::*;

    #[test]
    fn wide_characters_count_two() {
        let lines = fit("我们换个应用聊吧，这里不方便。", 20, "");
        assert!(lines.len() > 1);
        assert!(lines.iter().all(|line| line.width() <= 20), "{lines:?}");
    }

    #[test]
    fn what_people_type_stays_whole() {
        let lines = fit("Type: scamdrill play --tactic wrong-number-opener now", 46, "");
        assert_eq!(lines, ["Type: scamdrill play --tactic", "wrong-number-opener now"]);
        let lines = fit("See https://example.org/a/b-c/d for more of it", 34, "");
        assert_eq!(lines, ["See https://example.org/a/b-c/d", "for more of it"]);
    }

    #[test]
    fn an_address_is_known() {
        assert!(is_address("https://example.org/a-b"));
        for text in ["example.org", "https://example.org and more", "See https://example.org"] {
            assert!(!is_address(text), "{text}");
        }
    }

    #[test]
    fn what_acts_is_made_visible() {
        assert_eq!(clean("a\u{1b}[2Jb"), "a\u{FFFD}[2Jb");
        assert_eq!(clean_line("two\nlines"), "two lines");
    }

    #[test]
    fn no_full_stop_stands_before_a_colon_or_another() {
        assert_eq!(unstopped("Hold on to your passport."), "Hold on to your passport");
        assert_eq!((unstopped("And so on..."), unstopped("Why?")), ("And so on...", "Why?"));
        assert!(is_ended("No-one!") && is_ended("“Tell no one.”") && !is_ended("40 dollars"));
    }

    proptest! {
        #[test]
        fn no_line_is_wider_than_its_window(text in "[a-z \u{4e00}-\u{4eff}\u{e01}-\u{e3a}]{0,80}", width in 12usize..60) {
            for line in fit(&text, width, "  ") {
                prop_assert!(line.width() <= width, "{:?}", line);
            }
        }

        #[test]
        fn no_word_is_lost(text in "[a-z\u{4e00}-\u{4eff}]{1,30}( [a-z]{1,9}){0,9}", width in 12usize..60) {
            let joined: String = fit(&text, width, "").concat();
            let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(letters(&joined), letters(&text));
        }
    }
}
