//! Ids out of names: what a platform calls a question becomes what a bank may.

use xxhash_rust::xxh3::xxh3_64;

use crate::domain::id::MAX_ID_LENGTH;

/// As much of a name as an id takes, so that a number fits behind it.
const LONGEST: usize = MAX_ID_LENGTH - 9;

/// An id: the name itself if it is one; its letters and digits with hyphens between them; or, where
/// nothing is left of it (a name in Thai), a number that follows from it.
pub fn slug(name: &str) -> String {
    let is_id = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let is_whole = name.len() <= MAX_ID_LENGTH && name.chars().all(is_id);
    if is_whole && !name.is_empty() && !name.starts_with('-') && !name.ends_with('-') {
        return name.to_owned();
    }
    let joined = words(name);
    let cut: String = joined.chars().take(LONGEST).collect();
    let lost = joined.len() > LONGEST || name.chars().any(|c| !c.is_ascii() && c.is_alphanumeric());
    match (cut.trim_matches('-'), lost) {
        ("", _) => format!("q-{}", number(name)),
        (cut, true) => format!("{cut}-{}", number(name)),
        (cut, false) => cut.to_owned(),
    }
}

/// An id out of the first words of a text, with a number that follows from all of it.
pub fn slug_of(beginning: &str, text: &str) -> String {
    match words(beginning).as_str() {
        "" => format!("q-{}", number(text)),
        words => format!("{words}-{}", number(text)),
    }
}

/// The letters and digits of a text, with hyphens between its words.
fn words(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// Eight digits that follow from a text.
pub fn number(text: &str) -> String {
    format!("{:08x}", xxh3_64(text.as_bytes()) & 0xffff_ffff)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::QuestionId;

    #[test]
    fn every_name_gives_an_id_of_its_own() {
        let long = "word ".repeat(40);
        let names = ["a-b", "Q1: Who?", "../../etc/passwd", "คำถาม", "สวัสดี", "-", "", &long, "É"];
        let ids: Vec<String> = names.iter().map(|name| slug(name)).collect();
        for id in &ids {
            assert!(id.parse::<QuestionId>().is_ok(), "{id}");
        }
        let mut unique = ids.clone();
        unique.sort();
        unique.dedup();
        // A hyphen and nothing are the only two that could be one.
        assert_eq!(unique.len(), ids.len(), "{ids:?}");
        assert_eq!(slug("../../etc/passwd"), "etc-passwd");
        assert_eq!(slug_of("Größe?", "Größe?"), format!("gr-e-{}", number("Größe?")));
        assert_eq!(slug_of("คำถาม", "คำถาม"), slug("คำถาม"));
    }
}
