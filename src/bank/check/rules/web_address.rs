//! Addresses come from names that nobody can own: example.com, .org and .net, and everything under
//! .example, .invalid and .test (RFC 2606). Any other name may belong to somebody, today or later.

use std::ops::Range;

use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "web-address", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// Names nobody can own (RFC 2606).
const FREE: &[&str] = &["example", "invalid", "test", "localhost"];

/// Last parts of names under which anybody can have one. What is also a word of English stands in
/// [`WORDS`].
const ENDINGS: &[&str] = &[
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "name", "mobi", "asia", "app",
    "dev", "xyz", "top", "shop", "site", "online", "store", "club", "vip", "pro", "live", "cloud",
    "tech", "website", "space", "fun", "icu", "link", "click", "finance", "exchange", "trade",
    "trading", "bank", "money", "loan", "loans", "capital", "support", "services", "agency",
    "careers", "jobs", "work", "uk", "eu", "au", "nz", "ca", "de", "fr", "es", "nl", "ch", "pl",
    "pt", "ie", "se", "dk", "fi", "cz", "gr", "hu", "ro", "bg", "ua", "ru", "cn", "hk", "tw", "sg",
    "ph", "th", "vn", "kh", "mm", "la", "jp", "kr", "za", "ng", "ke", "gh", "ug", "br", "mx", "ar",
    "cl", "pe", "tr", "ae", "sa", "eg", "pk", "bd", "lk", "np", "io", "co", "cc", "tv", "ai", "ws",
    "su", "tk", "ml", "ga", "gg", "ly",
];

/// Last parts of names that a missing space makes as well: "We met at six.It was late".
const WORDS: &[&str] =
    &["it", "is", "in", "me", "so", "no", "to", "us", "my", "be", "at", "am", "as", "id"];

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in &item.texts {
        let mut done = 0;
        for (at, _) in text.text.match_indices(['.', '@']) {
            if at < done || !stands_inside(&text.text, at) {
                continue;
            }
            let piece = piece(&text.text, at);
            done = piece.end;
            let words = text.text[piece].trim_matches(|c: char| !c.is_alphanumeric());
            if is_address(words) {
                found.note(item.words(text, words), fills![words = words]);
            }
        }
    }
}

/// Whether a sign has letters or digits on both sides, as in no end of a sentence.
fn stands_inside(text: &str, at: usize) -> bool {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    let bytes = text.as_bytes();
    at > 0 && is_letter(&bytes[at - 1]) && bytes.get(at + 1).is_some_and(is_letter)
}

/// All that is written without a gap around a place.
fn piece(text: &str, at: usize) -> Range<usize> {
    let is_gap = |c: char| c.is_whitespace() || "\"“”„«»<>()[]{},;|".contains(c);
    let start = text[..at]
        .rfind(is_gap)
        .map_or(0, |gap| gap + text[gap..].chars().next().map_or(0, char::len_utf8));
    start..text[at..].find(is_gap).map_or(text.len(), |gap| at + gap)
}

/// Whether this is an address of a name that somebody may own.
fn is_address(piece: &str) -> bool {
    let (scheme, rest) = piece.split_once("://").map_or((None, piece), |(a, b)| (Some(a), b));
    let end = rest.find(['/', '?', '#', '\'', '’']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let (user, host) = authority.rsplit_once('@').map_or((None, authority), |(a, b)| (Some(a), b));
    let host = host.split(':').next().unwrap_or_default().trim_end_matches('.');
    let host = host.to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let [.., name, last] = &labels[..] else { return false };
    let is_named = labels.iter().all(|label| is_label(label)) && last.len() >= 2;
    let is_free =
        FREE.contains(last) || (*name == "example" && matches!(*last, "com" | "org" | "net"));
    let is_plain = scheme.is_some() || user.is_some() || labels[0] == "www";
    let name = name.chars().filter(|c| c.is_alphabetic()).count();
    let is_known = ENDINGS.contains(last) && name > 1;
    let is_word = WORDS.contains(last)
        && name > 0
        && (path.starts_with('/')
            || host.contains(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']));
    is_named && !is_free && (is_plain || is_known || is_word)
}

fn is_label(label: &str) -> bool {
    !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-')
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn addresses_that_may_be_somebodys_are_found() {
        for address in [
            "moor-hill-parcels-7731.com/pay",
            "https://pay.moorhill.co.uk",
            "desk@moorhill.org",
            "www.moorhill.rocks",
            "ReportIt.gov.",
            "notexample.com",
            "moorhill-7.me/pay",
        ] {
            finds("web-address", "Hello again.", &format!("Look at {address} today."), 1);
        }
    }

    #[test]
    fn names_kept_for_examples_are_fine() {
        for address in [
            "example.com",
            "pay.example.org/now",
            "desk@parcels.example",
            "https://a.invalid/x",
            "slot.example.net.",
        ] {
            quiet("web-address", "Hello again.", &format!("Look at {address} today."));
        }
    }

    #[test]
    fn points_inside_and_between_words_are_no_addresses() {
        let others = "At 3.5 per cent, e.g. at 9 a.m., Mr.Lind met us.It was late...then he left. U.S.A. @anna v2.0";
        quiet("web-address", "Hello again.", others);
    }
}
