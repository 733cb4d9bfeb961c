//! No wallet, account or card of anybody: money sent to it would be gone. A wallet is known by its
//! shape (Bitcoin's Base58 and Bech32, Ethereum's 40 hexadecimal digits, Tron's T), an account by
//! the check digits of ISO 13616 (modulo 97), a card by those of ISO/IEC 7812 (Luhn).

use super::super::{Findings, Item, Level, Look, Rule, Speaks, Text};
use super::digits::runs;
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "wallet", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

/// The fewest signs of an address.
const SHORTEST: usize = 26;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in &item.texts {
        let long = text.ranges().iter().filter(|range| range.len() >= SHORTEST);
        let words = long.map(|range| &text.text[range.clone()]);
        for word in words.filter(|word| is_wallet(word)) {
            found.note(item.words(text, word), fills![words = word]);
        }
        for words in accounts(text) {
            found.note_as("account", item.words(text, words), fills![words = words]);
        }
        let cards = runs(text).into_iter().filter(|run| is_card(&run.digits));
        for words in cards.map(|run| &text.text[run.at]) {
            found.note_as("account", item.words(text, words), fills![words = words]);
        }
    }
}

fn is_wallet(word: &str) -> bool {
    let is_mixed = word.contains(|c: char| c.is_ascii_digit())
        && word.contains(|c: char| c.is_ascii_alphabetic());
    let base58 = |c: char| c.is_ascii_alphanumeric() && !matches!(c, '0' | 'O' | 'I' | 'l');
    match (word.len(), word) {
        (26..=35, _) if word.starts_with(['1', '3']) => is_mixed && word.chars().all(base58),
        (34, _) if word.starts_with('T') => is_mixed && word.chars().all(base58),
        (42, _) if word.starts_with("0x") => word[2..].chars().all(|c| c.is_ascii_hexdigit()),
        (26..=74, _) if word.starts_with("bc1") => word.chars().all(|c| c.is_ascii_alphanumeric()),
        _ => false,
    }
}

/// The account numbers with their country in front, in one piece or in groups of four.
fn accounts<'t>(text: &'t Text<'_>) -> Vec<&'t str> {
    let ranges = text.ranges();
    let raw = &*text.text;
    let starts = (0..ranges.len()).filter(|at| is_country(&raw[ranges[*at].clone()]));
    let whole = starts.map(|first| {
        let last = (first..ranges.len() - 1).find(|at| {
            let group = &raw[ranges[at + 1].clone()];
            let is_next = &raw[ranges[*at].end..ranges[at + 1].start] == " " && is_group(group);
            !is_next || (*at > first && ranges[*at].len() < 4)
        });
        &raw[ranges[first].start..ranges[last.unwrap_or(ranges.len() - 1)].end]
    });
    whole.filter(|words| is_account(words)).collect()
}

/// GB29
fn is_country(word: &str) -> bool {
    word.len() >= 4
        && matches!(word.as_bytes(), [a, b, c, d, ..]
            if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit())
}

fn is_group(word: &str) -> bool {
    word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

fn is_account(words: &str) -> bool {
    let signs = || words.bytes().filter(u8::is_ascii_alphanumeric);
    let value = |rest: u32, sign: u8| match sign {
        b'0'..=b'9' => (rest * 10 + u32::from(sign - b'0')) % 97,
        _ => (rest * 100 + u32::from(sign.to_ascii_uppercase() - b'A') + 10) % 97,
    };
    (15..=34).contains(&signs().count())
        && words.is_ascii()
        && signs().skip(4).chain(signs().take(4)).fold(0, value) == 1
}

fn is_card(digits: &str) -> bool {
    let doubled = |(at, digit): (usize, u8)| match (at % 2, u32::from(digit - b'0')) {
        (0, value) => value,
        (_, value) => value / 5 + value * 2 % 10,
    };
    (13..=19).contains(&digits.len())
        && digits.bytes().rev().enumerate().map(doubled).sum::<u32>() % 10 == 0
        && digits.bytes().any(|digit| digit != b'0')
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, quiet};

    #[test]
    fn wallets_are_found() {
        for wallet in [
            "bc1qzz7k4n0tar3alw4ll3t9x8c7v6z5n4m3l2k5j0",
            "1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
            "0x52908400098527886E0F7030069857D2E4169EE7",
            "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8",
        ] {
            finds("wallet", "Hello again.", &format!("Send 0.1 to {wallet} today."), 1);
        }
    }

    #[test]
    fn accounts_and_cards_are_found() {
        finds("wallet", "Hello again.", "To GB82 WEST 1234 5698 7654 32 today.", 1);
        finds("wallet", "Hello again.", "To GB82WEST12345698765432.", 1);
        finds("wallet", "Hello again.", "My card is 4111 1111 1111 1111, quick!", 1);
    }

    #[test]
    fn other_long_words_and_numbers_are_fine() {
        quiet("wallet", "Hello again.", "Order 1A2B3C4D5E6F for internationalisation costs.");
        quiet(
            "wallet",
            "Hello again.",
            "To GB82 WEST 1234 5698 7654 33, card 4111 1111 1111 1112.",
        );
        quiet("wallet", "Hello again.", "Flight AB12 FROM ROME AT NOON, 1,000,000,000,000 dong.");
    }
}
