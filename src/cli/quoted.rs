//! Words of a command line as a shell takes them.

/// A word as a shell takes it: whatever could mean something to it stands in quotes.
pub(super) fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "._/-".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_shell_takes_a_quoted_word_as_it_is() {
        assert_eq!(quoted("class-9b.db"), "class-9b.db");
        assert_eq!(quoted("Ana Lu"), "'Ana Lu'");
        assert_eq!(quoted("$(id)"), "'$(id)'");
        assert_eq!(quoted("O'Neil"), r"'O'\''Neil'");
    }
}
