//! Lines of cells. Most are words and numbers, which need no quotes, so they are put into the line as
//! they are; to ask a library about each letter of a million lines takes longer than all the rest.

use std::io::Write;

use crate::exchange::results::ExportError;
use crate::exchange::results::cell::{Cell, neutral};
use crate::exchange::results::clock::Clock;

/// So much is put together before it is written.
const PIECE: usize = 1 << 17;

/// Lines of cells.
pub(super) struct Lines<W: Write> {
    out: W,
    clock: Clock,
    piece: Vec<u8>,
}

impl<W: Write> Lines<W> {
    pub(super) fn new(out: W, clock: Clock) -> Self {
        Self { out, clock, piece: Vec::with_capacity(PIECE + 4096) }
    }

    pub(super) fn heads(&mut self, heads: &[String]) -> Result<(), ExportError> {
        let cells: Vec<Cell<'_>> = heads.iter().map(|head| Cell::Text(head.into())).collect();
        self.row(&cells)
    }

    pub(super) fn row(&mut self, cells: &[Cell<'_>]) -> Result<(), ExportError> {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.piece.push(b',');
            }
            self.cell(cell);
        }
        self.piece.extend_from_slice(b"\r\n");
        if self.piece.len() >= PIECE {
            self.out.write_all(&self.piece)?;
            self.piece.clear();
        }
        Ok(())
    }

    fn cell(&mut self, cell: &Cell<'_>) {
        match cell {
            Cell::Blank => {}
            Cell::Word(word) => self.piece.extend_from_slice(word.as_bytes()),
            Cell::Text(text) => quote(&mut self.piece, &neutral(text)),
            Cell::Whole(number) => match u64::try_from(*number) {
                Ok(number) => digits(&mut self.piece, number),
                Err(_) => self.piece.extend_from_slice(number.to_string().as_bytes()),
            },
            Cell::Number(number) => self.piece.extend_from_slice(number.to_string().as_bytes()),
            Cell::Thousandths(number) => thousandths(&mut self.piece, *number),
            Cell::Moment(at) => {
                let written = self.clock.written(*at);
                self.piece.extend_from_slice(&written);
            }
        }
    }

    pub(super) fn finish(mut self) -> Result<(), ExportError> {
        self.out.write_all(&self.piece)?;
        Ok(self.out.flush()?)
    }
}

/// A text, in quotes where RFC 4180 wants them.
fn quote(piece: &mut Vec<u8>, text: &str) {
    if !text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
        return piece.extend_from_slice(text.as_bytes());
    }
    for part in text.split_inclusive('"') {
        // One before the text, and one more after each that is in it.
        piece.push(b'"');
        piece.extend_from_slice(part.as_bytes());
    }
    if text.ends_with('"') {
        piece.push(b'"');
    }
    piece.push(b'"');
}

/// A number in digits.
fn digits(piece: &mut Vec<u8>, number: u64) {
    let mut text = [0; 20];
    let (mut at, mut left) = (text.len(), number);
    loop {
        at -= 1;
        text[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            return piece.extend_from_slice(&text[at..]);
        }
    }
}

/// So many thousandths, without zeros at the end.
fn thousandths(piece: &mut Vec<u8>, number: u64) {
    digits(piece, number / 1000);
    let mut left = number % 1000;
    let mut unit = 100;
    if left > 0 {
        piece.push(b'.');
    }
    while left > 0 {
        piece.push(b'0' + (left / unit) as u8);
        left %= unit;
        unit /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_they_are_read() {
        for number in [0, 1, 9, 10, 999, 1000, 1001, 1010, 1100, 4_321, 60_000, u64::MAX] {
            let mut piece = Vec::new();
            digits(&mut piece, number);
            assert_eq!(piece, number.to_string().as_bytes());
        }
        for (number, written) in [
            (0, "0"),
            (7, "0.007"),
            (70, "0.07"),
            (700, "0.7"),
            (4_321, "4.321"),
            (4_300, "4.3"),
            (60_000, "60"),
            (1_001, "1.001"),
        ] {
            let mut piece = Vec::new();
            thousandths(&mut piece, number);
            assert_eq!(String::from_utf8(piece).unwrap(), written);
        }
    }
}
