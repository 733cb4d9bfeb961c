//! Where the records of a list begin, and what separates their cells. The reader tells neither the line
//! of a record below blank lines nor a quote that never closes, and both are what people have to know.

use super::heads::MAX_COLUMNS;
use super::{BadList, MAX_ROWS};

/// What separates the cells: whichever stands most often in the heads.
pub(in crate::exchange) fn delimiter(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let mut is_quoted = false;
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\r' | b'\n' if !is_quoted => break,
            _ if is_quoted => {}
            byte => counts.iter_mut().filter(|(one, _)| *one == byte).for_each(|(_, n)| *n += 1),
        }
    }
    // Of those that stand equally often, the first.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(byte, _)| *byte)
}

/// What a byte stands in.
#[derive(Clone, Copy, PartialEq)]
enum In {
    /// Nothing yet of a record.
    Nothing,
    /// The start of a cell.
    Cell,
    /// A cell without quotes.
    Bare,
    /// A cell in quotes.
    Quoted,
    /// A quote that closes the cell, or the first of two that mean one.
    Closing,
}

/// The line in which each record begins, from 1.
pub(in crate::exchange) fn lines_of(text: &str, delimiter: u8) -> Result<Vec<u64>, BadList> {
    let (mut lines, mut line, mut opened, mut cells) = (Vec::new(), 1, 1, 0);
    let (mut state, mut before) = (In::Nothing, 0);
    for byte in text.bytes() {
        let is_break = matches!(byte, b'\r' | b'\n');
        if state == In::Nothing && !is_break {
            (state, cells) = (In::Cell, 0);
            lines.push(line);
        }
        let was = state;
        state = match (state, byte) {
            (In::Quoted, b'"') => In::Closing,
            (In::Quoted, _) | (In::Closing, b'"') => In::Quoted,
            (In::Cell, b'"') => In::Quoted,
            _ if is_break => In::Nothing,
            (_, byte) if byte == delimiter => In::Cell,
            _ => In::Bare,
        };
        match (was, state) {
            (In::Cell, In::Quoted) => opened = line,
            (_, In::Cell) => cells += 1,
            _ => {}
        }
        if cells > MAX_COLUMNS {
            return Err(BadList::TooWide(line));
        }
        if lines.len() > MAX_ROWS + 1 {
            return Err(BadList::TooLong);
        }
        // A line ends with either sign or with both.
        line += u64::from(byte == b'\r' || (byte == b'\n' && before != b'\r'));
        before = byte;
    }
    if state == In::Quoted { Err(BadList::Unclosed(opened)) } else { Ok(lines) }
}
