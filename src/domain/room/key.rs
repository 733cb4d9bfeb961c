//! What a trainer's page and a learner's phone show to be known again.

use std::fmt;
use std::str::FromStr;

use thiserror::Error;

/// 128 bits drawn by chance. It is shown to whom it belongs and written nowhere else.
#[derive(Clone, Copy)]
pub struct Key([u8; 16]);

/// A text is no key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a key is 32 digits from 0 to f")]
pub struct NoKey;

impl Key {
    /// A key of these bytes, which nobody may guess.
    pub fn new(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its digits.
    pub fn digits(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// All bytes are looked at, so that the time it takes tells nothing.
impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0).fold(0, |unlike, (one, two)| unlike | (one ^ two)) == 0
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

impl FromStr for Key {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let digits = text.as_bytes();
        if digits.len() != 32 {
            return Err(NoKey);
        }
        let mut bytes = [0; 16];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |at: usize| char::from(pair[at]).to_digit(16).ok_or(NoKey);
            *byte = (digit(0)? * 16 + digit(1)?) as u8;
        }
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written_and_never_shown_by_the_way() {
        let key = Key::new([0x0f; 16]);
        assert_eq!(key.digits().parse::<Key>().unwrap(), key);
        assert_ne!(Key::new([0x0e; 16]), key);
        assert!(!format!("{key:?}").contains("0f"));
        for text in ["", "0f", &"g".repeat(32), &"0".repeat(33), &"é".repeat(16)] {
            assert_eq!(text.parse::<Key>(), Err(NoKey), "{text}");
        }
    }
}
