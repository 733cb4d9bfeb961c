//! The numbers and names that each fact of the report holds, with those of the sentence around it.

/// What a fact holds.
pub(super) struct Holding {
    /// Its numbers; "thousands" and "billions" are one of each.
    pub(super) numbers: &'static [u64],
    /// Its names, word by word, in small letters.
    pub(super) names: &'static [&'static str],
}

/// Names that stay names at the start of a sentence.
pub(super) const PROPER: &[&str] = &[
    "china",
    "chinese",
    "beijing",
    "myanmar",
    "wenzhou",
    "xinhua",
    "ming",
    "thailand",
    "thai",
    "kk",
    "kokang",
    "cambodia",
    "cambodian",
    "un",
    "unodc",
    "asia",
    "africa",
    "europe",
    "pacific",
    "washington",
    "london",
    "britain",
    "prince",
    "thursday",
    "september",
    "october",
    "november",
    "february",
    "april",
    "covid",
];

/// What is counted where a small number in words is a fact and no everyday word.
pub(super) const PEOPLE: &[&str] =
    &["people", "persons", "suspects", "others", "more", "years", "crimes"];

/// The numbers from two on.
pub(super) const SMALL: &[&str] =
    &["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/// Numbers in words that are facts wherever they stand.
#[rustfmt::skip]
pub(super) const LARGE: &[(&str, u64)] = &[
    ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
    ("twenty", 20), ("twenty-three", 23), ("thirty", 30), ("forty", 40), ("fifty", 50),
    ("thousand", 1_000), ("thousands", 1_000), ("million", 1_000_000), ("millions", 1_000_000),
    ("billion", 1_000_000_000), ("billions", 1_000_000_000),
];

const fn holds(numbers: &'static [u64], names: &'static [&'static str]) -> Holding {
    Holding { numbers, names }
}

/// From F1 to F35.
#[rustfmt::skip]
pub(super) static FACTS: &[Holding] = &[
    /* F1 */ holds(&[11], &["china", "chinese", "beijing", "myanmar", "xinhua"]),
    /* F2 */ holds(&[11], &["thursday", "china", "chinese", "myanmar", "xinhua"]),
    /* F3 */ holds(&[11], &["wenzhou", "september", "china", "chinese", "xinhua"]),
    /* F4 */ holds(&[], &["wenzhou", "china", "chinese"]),
    /* F5 */ holds(&[11], &["wenzhou", "china", "chinese", "xinhua"]),
    /* F6 */ holds(&[5], &["china", "chinese", "xinhua"]),
    /* F7 */ holds(&[], &[]),
    /* F8 */ holds(&[], &["southeast", "south-east", "asia", "myanmar"]),
    /* F9 */ holds(&[], &["chinese"]),
    /* F10 */ holds(&[], &[]),
    /* F11 */ holds(&[1000], &["china", "chinese", "thailand", "thai", "myanmar"]),
    /* F12 */ holds(&[], &["supreme", "people", "court", "beijing", "china", "chinese", "xinhua"]),
    /* F13 */ holds(&[2015], &[
        "supreme", "people", "court", "beijing", "china", "chinese", "xinhua",
    ]),
    /* F14 */ holds(&[11], &["ming", "xinhua", "china", "chinese"]),
    /* F15 */ holds(&[14], &["ming", "china", "chinese", "xinhua"]),
    /* F16 */ holds(&[1_000_000_000], &["myanmar"]),
    /* F17 */ holds(&[], &["china", "chinese", "myanmar"]),
    /* F18 */ holds(&[], &["myanmar"]),
    /* F19 */ holds(&[], &["myanmar", "february", "china", "chinese"]),
    /* F20 */ holds(&[], &["beijing", "china", "chinese", "myanmar"]),
    /* F21 */ holds(&[2, 1000, 2000], &["october", "kk", "park", "myanmar", "thailand", "thai"]),
    /* F22 */ holds(&[], &["kk", "park", "myanmar", "thailand", "thai"]),
    /* F23 */ holds(&[2, 5], &["september", "wenzhou", "china", "chinese"]),
    /* F24 */ holds(&[5, 23], &["september", "wenzhou", "china", "chinese"]),
    /* F25 */ holds(&[5], &["november", "kokang", "myanmar", "china", "chinese"]),
    /* F26 */ holds(&[6], &["november", "kokang", "myanmar", "china", "chinese"]),
    /* F27 */ holds(&[120, 1000, 120_000], &["un", "united", "nations", "myanmar"]),
    /* F28 */ holds(&[100, 1000, 100_000], &["un", "united", "nations", "cambodia"]),
    /* F29 */ holds(&[1000], &["un", "united", "nations", "southeast", "south-east", "asia"]),
    /* F30 */ holds(&[], &["cambodia", "cambodian", "china", "chinese", "covid"]),
    /* F31 */ holds(&[1000], &["cambodia", "cambodian", "west", "western"]),
    /* F32 */ holds(&[1_000_000_000], &["cambodia", "cambodian"]),
    /* F33 */ holds(&[], &[
        "april", "un", "united", "nations", "unodc", "office", "drugs", "crime",
        "south", "america", "africa", "middle", "east", "europe", "pacific", "islands",
    ]),
    /* F34 */ holds(&[], &[
        "october", "washington", "london", "united", "states", "kingdom", "us", "uk",
        "america", "britain", "british", "american", "prince", "group", "cambodia",
        "cambodian",
    ]),
    /* F35 */ holds(&[], &["prince", "group", "cambodia", "cambodian", "myanmar"]),
];
