//! Lines and columns of places in a text.

/// Walks down a text and tells where places stand. Going on from the last place makes it one pass
/// over the text in all, as long as places come in order.
pub struct Lines<'l> {
    text: &'l str,
    at: usize,
    line: usize,
    line_start: usize,
    column: usize,
}

/// Where a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// Where the line starts, in bytes.
    pub line_start: usize,
}

impl<'l> Lines<'l> {
    /// Starts at the top.
    pub fn new(text: &'l str) -> Self {
        Self { text, at: 0, line: 1, line_start: 0, column: 1 }
    }

    /// Where a byte stands; the end of the text if it has fewer.
    pub fn position(&mut self, byte: usize) -> Position {
        if byte < self.at {
            *self = Self::new(self.text);
        }
        let byte = byte.min(self.text.len());
        let passed = &self.text.as_bytes()[self.at..byte];
        if let Some(last) = passed.iter().rposition(|&b| b == b'\n') {
            self.line += count(passed, |byte| byte == b'\n');
            self.line_start = self.at + last + 1;
            self.at = self.line_start;
            self.column = 1;
        }
        self.column += characters(&self.text.as_bytes()[self.at..byte]);
        self.at = byte;
        Position { line: self.line, column: self.column, line_start: self.line_start }
    }
}

/// How many characters start in these bytes of UTF-8.
fn characters(bytes: &[u8]) -> usize {
    count(bytes, |byte| byte & 0xC0 != 0x80)
}

/// How many bytes are like this. Counting in single bytes lets the processor take many at once.
fn count(bytes: &[u8], is_like: impl Fn(u8) -> bool) -> usize {
    let in_chunk =
        |chunk: &[u8]| chunk.iter().fold(0, |sum: u8, &byte| sum + u8::from(is_like(byte)));
    bytes.chunks(255).map(|chunk| usize::from(in_chunk(chunk))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_forwards_and_back() {
        let text = "ab\nc你d\n\nx";
        let mut lines = Lines::new(text);
        let mut at = |byte| {
            let Position { line, column, line_start } = lines.position(byte);
            (line, column, line_start)
        };
        assert_eq!(at(0), (1, 1, 0));
        assert_eq!(at(7), (2, 3, 3));
        assert_eq!(at(10), (4, 1, 10));
        assert_eq!(at(4), (2, 2, 3));
        assert_eq!(at(999), (4, 2, 10));
    }
}
