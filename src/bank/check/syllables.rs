//! How many syllables an English word has, counted from its letters: groups of vowels, with the
//! silent e taken out and the pairs of vowels that are spoken apart put in. Measured against the
//! CMU Pronouncing Dictionary, it is right for 99 in 100 of the words that our banks use and for 92
//! in 100 words drawn from the dictionary itself; its mistakes fall to both sides. For the reading
//! grade of a text that is near enough.

/// Common words that the rules below get wrong.
fn odd(word: &[u8]) -> Option<usize> {
    Some(match word {
        b"mr" | b"mrs" | b"tv" | b"uk" | b"un" | b"cv" => 2,
        b"maybe" | b"centre" | b"centres" | b"evening" | b"business" => 2,
        b"fbi" | b"sms" | b"pdf" | b"idea" | b"ideas" | b"area" | b"areas" => 3,
        b"easier" | b"whoever" | b"genuine" | b"audience" => 3,
        b"experience" => 4,
        _ => return None,
    })
}

/// Beginnings and ends of words beside which an e stays silent: *someone*, *statement*.
const BEGINNINGS: &[(&str, usize)] = &[("every", 2), ("some", 1), ("else", 1)];
const ENDINGS: &[&[u8]] = &[b"ments", b"ment", b"ful", b"less", b"ness", b"ly", b"ty", b"where"];

/// Words of so many letters are not put together.
const SHORT: usize = 5;

/// How many syllables a word in small letters has; at least one, and one for a number.
pub(super) fn syllables(word: &str) -> usize {
    if word.bytes().all(|b| b.is_ascii_alphanumeric()) {
        return plain(word);
    }
    word.split('-').map(contracted).sum()
}

/// A word that may have lost letters: *isn't*, *bank's*.
fn contracted(word: &str) -> usize {
    let Some((head, tail)) = word.split_once(['\'', '’']) else { return plain(word) };
    let ends = |ends: &[&str]| ends.iter().any(|end| head.ends_with(end));
    let is_spoken = match tail {
        "t" => head.ends_with('n') && !head.trim_end_matches('n').ends_with(is_vowel_char),
        "s" => ends(&["s", "x", "z", "ce", "ge", "se", "ch", "sh"]),
        _ => false,
    };
    let tail = if tail.len() > 2 { plain(tail) } else { usize::from(is_spoken) };
    plain(head) + tail
}

fn plain(word: &str) -> usize {
    let bytes = word.as_bytes();
    if let Some(count) = odd(bytes) {
        return count;
    }
    // Most words are short, and short words are not put together.
    if bytes.len() <= SHORT {
        return letters(bytes);
    }
    for (beginning, count) in BEGINNINGS {
        if let Some(rest) = word.strip_prefix(beginning).filter(|rest| rest.len() > 2) {
            return count + plain(rest);
        }
    }
    for ending in ENDINGS {
        if let Some(stem) = bytes.strip_suffix(*ending).filter(|stem| has_silent_e(stem)) {
            return letters(stem) + 1;
        }
    }
    letters(bytes)
}

fn letters(word: &[u8]) -> usize {
    let (mut count, mut goes_on) = (0, false);
    for at in 0..word.len() {
        let is_vowel = is_vowel(word, at);
        if is_vowel && (!goes_on || is_apart(word, at - 1)) {
            count += 1;
        }
        goes_on = is_vowel;
    }
    let silent = count > 1 && (has_silent_e(word) || has_silent_ending(word));
    (count - usize::from(silent)).max(1)
}

/// Whether a letter is a vowel. A y is none at the beginning of a word or between vowels, but for
/// *stayed* and *eye*. Letters with an accent are taken for vowels.
fn is_vowel(word: &[u8], at: usize) -> bool {
    match word[at] {
        b'y' => at > 0 && is_vowel_y(word, at),
        letter => is_plain_vowel(letter),
    }
}

fn is_vowel_y(word: &[u8], at: usize) -> bool {
    let rest = &word[at + 1..];
    let is_between =
        is_plain_vowel(word[at - 1]) && rest.first().is_some_and(|b| is_plain_vowel(*b));
    !is_between || matches!(rest, b"ed" | b"e" | b"es")
}

fn is_plain_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u') || !letter.is_ascii()
}

fn is_vowel_char(c: char) -> bool {
    "aeiouy".contains(c)
}

/// Whether the vowel at a place and the one behind it are spoken apart.
fn is_apart(word: &[u8], at: usize) -> bool {
    let before = at.checked_sub(1).map_or(b' ', |at| word[at]);
    let rest = &word[at..];
    match (rest[0], rest[1]) {
        (b'i', b'a') => {
            // *Australian*, but not *reliable*.
            let glides =
                before == b'l' && at > 3 && matches!(rest, b"ia" | b"ian" | b"ians" | b"iar");
            !glides && !b"tcsx".contains(&before) && !rest.starts_with(b"iage")
        }
        (b'i', b'o') => match before {
            b't' | b'c' | b's' | b'x' => false,
            b'g' | b'l' | b'n' => !rest.starts_with(b"ion") && !rest.starts_with(b"iou"),
            _ => true,
        },
        (b'i', b'u') | (b'y', b'i') => true,
        (b'i', b'e') => rest.starts_with(b"iet") && before != b'v',
        (b'y', b'o') => at > 0,
        (b'e', b'o') => !rest.starts_with(b"eopl"),
        (b'u', b'a') => !b"gq".contains(&before),
        (b'e' | b'o' | b'u', b'i') => rest[1..].starts_with(b"ing") && before != b'q',
        _ => false,
    }
}

/// Whether a word ends in an e that is not spoken: *note*, not *table*.
fn has_silent_e(word: &[u8]) -> bool {
    let [.., before, letter, b'e'] = word else { return false };
    let is_consonant = |b: &u8| !b"aeiouy".contains(b);
    is_consonant(letter) && !(*letter == b'l' && is_consonant(before))
}

/// Whether a word ends in -ed or -es without a syllable of its own: *asked*, *notes*.
fn has_silent_ending(word: &[u8]) -> bool {
    let is_vowel = |b: u8| b"aeiouy".contains(&b);
    match word {
        [.., b'i' | b'a' | b'u' | b'o', letter, b'e', b'd'] if *letter == b'r' => true,
        [.., letter, b'e', b'd'] => !b"td".contains(letter) && !is_vowel(*letter),
        [.., before, letter, b'e', b's'] => {
            let hisses =
                b"sxzcg".contains(letter) || matches!((before, letter), (b'c' | b's', b'h'));
            let is_le = *letter == b'l' && !is_vowel(*before);
            !is_vowel(*letter) && !hisses && !is_le
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 200 words that the built-in banks use, drawn by chance, each with its syllables in the CMU
    /// Pronouncing Dictionary (<http://www.speech.cs.cmu.edu/cgi-bin/cmudict>).
    const DRAWN: &str = include_str!("syllables.txt");

    #[test]
    fn nearly_all_drawn_words_are_counted_right() {
        let mut wrong = Vec::new();
        let lines: Vec<(&str, &str)> =
            DRAWN.lines().map(|line| line.split_once(' ').unwrap()).collect();
        for (word, counts) in &lines {
            let counted = syllables(word).to_string();
            if !counts.split('/').any(|count| count == counted) {
                wrong.push(format!("{word} {counted} {counts}"));
            }
        }
        assert_eq!(lines.len(), 200);
        assert!(wrong.len() <= 4, "{} {wrong:?}", wrong.len());
    }

    #[test]
    fn words_of_our_field_are_counted_right() {
        for (word, count) in [
            ("scam", 1),
            ("genuine", 3),
            ("asked", 1),
            ("needed", 2),
            ("someone", 2),
            ("isn't", 2),
            ("don’t", 1),
            ("exchange's", 3),
            ("look-alike", 3),
            ("employer", 3),
            ("statement", 2),
            ("verification", 5),
            ("2026", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
}
