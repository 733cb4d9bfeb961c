//! Codes to play with and ids to be followed by, drawn by chance so that neither says who somebody is.

use std::collections::HashSet;
use std::fmt;
use std::str::FromStr;

use thiserror::Error;

use super::super::learner::Learner;
use super::super::seed::{Chance, Seed};
use super::Class;

/// All capital letters but I and O, which on paper are 1 and 0.
pub const LETTERS: &[u8; 24] = b"ABCDEFGHJKLMNPQRSTUVWXYZ";

/// How many letters a code has.
pub const LENGTH: usize = 6;

/// How many letters follow the `L-` of an id.
const ID_LENGTH: usize = 8;

/// Nobody is handed a card on which one of these stands.
const UNWANTED: [&str; 12] =
    ["ASS", "CUNT", "DAMN", "FAG", "FUC", "FUK", "GAY", "KKK", "NAZ", "SEX", "SLUT", "WANK"];

/// What a learner types to play under an id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(Box<str>);

/// A text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a code is {LENGTH} letters without I and O")]
pub struct NoCode;

impl Code {
    /// The code in capital letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether one slip of the finger turns the other into this: another letter, or two neighbours in
    /// the wrong order.
    pub fn is_slip_of(&self, other: &Self) -> bool {
        let pairs: Vec<(u8, u8)> = self.0.bytes().zip(other.0.bytes()).collect();
        let differ: Vec<usize> =
            (0..pairs.len()).filter(|&at| pairs[at].0 != pairs[at].1).collect();
        match differ[..] {
            [_] => true,
            [first, second] => {
                let (a, b) = (pairs[first], pairs[second]);
                second == first + 1 && a.0 == b.1 && a.1 == b.0
            }
            _ => false,
        }
    }
}

impl FromStr for Code {
    type Err = NoCode;

    fn from_str(text: &str) -> Result<Self, NoCode> {
        let text = text.trim().to_ascii_uppercase();
        let is_code = text.len() == LENGTH && text.bytes().all(|byte| LETTERS.contains(&byte));
        if is_code { Ok(Self(text.into())) } else { Err(NoCode) }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Draws codes and ids that no class has yet.
pub struct Draw {
    chance: Chance,
    ids: HashSet<Learner>,
    codes: HashSet<Code>,
}

impl Draw {
    /// Draws by this seed, which nobody may know, besides what these classes have.
    pub fn new<'c>(seed: Seed, classes: impl IntoIterator<Item = &'c Class>) -> Self {
        let members = classes.into_iter().flat_map(|class| &class.members);
        let (ids, codes) = members.map(|one| (one.id.clone(), one.code.clone())).unzip();
        Self { chance: seed.stream("class"), ids, codes }
    }

    /// A code that nobody has.
    pub fn code(&mut self) -> Code {
        loop {
            let code = Code(self.letters(LENGTH).into());
            let is_fit = !UNWANTED.iter().any(|word| code.0.contains(word));
            if is_fit && self.codes.insert(code.clone()) {
                return code;
            }
        }
    }

    /// An id that nobody has.
    pub fn id(&mut self) -> Learner {
        loop {
            let drawn = format!("L-{}", self.letters(ID_LENGTH)).parse::<Learner>();
            if let Ok(id) = drawn
                && self.ids.insert(id.clone())
            {
                return id;
            }
        }
    }

    fn letters(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(LETTERS[self.chance.below(LETTERS.len())])).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_code_is_known_in_any_case_of_letters() {
        let code: Code = " kqrtmp ".parse().unwrap();
        assert_eq!(code.as_str(), "KQRTMP");
        for text in ["", "KQRTM", "KQRTMPA", "KQRTMI", "KQRTMO", "KQRTM1", "KÄRTMP", "KQR TMP"] {
            assert_eq!(text.parse::<Code>(), Err(NoCode), "{text}");
        }
    }

    #[test]
    fn a_slip_is_one_wrong_letter_or_two_in_the_wrong_order() {
        let code = |text: &str| text.parse::<Code>().unwrap();
        for slip in ["KQRTMA", "AQRTMP", "QKRTMP", "KQRTPM"] {
            assert!(code(slip).is_slip_of(&code("KQRTMP")), "{slip}");
        }
        for other in ["KQRTMP", "AQRTMA", "RQKTMP", "KQTRPM", "QRTMPK"] {
            assert!(!code(other).is_slip_of(&code("KQRTMP")), "{other}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn codes_and_ids_are_drawn_once_and_cannot_be_misread(seed: u64) {
            let mut draw = Draw::new(Seed(seed), []);
            let codes: HashSet<Code> = (0..500).map(|_| draw.code()).collect();
            let ids: HashSet<Learner> = (0..500).map(|_| draw.id()).collect();
            prop_assert_eq!((codes.len(), ids.len()), (500, 500));
            for code in &codes {
                prop_assert_eq!(&code.as_str().to_lowercase().parse::<Code>().unwrap(), code);
                prop_assert!(!code.as_str().contains(['I', 'O', '0', '1']));
            }
            prop_assert!(ids.iter().all(|id| id.as_str().len() == 10 && id.as_str().starts_with("L-")));
        }
    }
}
