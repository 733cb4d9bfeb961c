//! Reading a typed line, however long it is and whatever bytes it holds.

use std::io::{self, BufRead};

/// What of a line is kept; no answer is longer.
const KEPT: usize = 1024;

/// The next line without its end; none at the end of the input. What is too long is read and
/// forgotten, what is no text is replaced.
///
/// # Errors
/// Whatever the input reports.
pub fn read_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut kept = Vec::new();
    let mut any = false;
    loop {
        let chunk = match input.fill_buf() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            chunk => chunk?,
        };
        if chunk.is_empty() {
            return Ok(any.then(|| text(&kept)));
        }
        any = true;
        let end = chunk.iter().position(|&byte| byte == b'\n');
        let taken = end.unwrap_or(chunk.len());
        let room = KEPT.saturating_sub(kept.len());
        kept.extend_from_slice(&chunk[..taken.min(room)]);
        input.consume(end.map_or(taken, |end| end + 1));
        if end.is_some() {
            return Ok(Some(text(&kept)));
        }
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).trim_end_matches('\r').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(mut input: &[u8]) -> Vec<String> {
        std::iter::from_fn(|| read_line(&mut input).unwrap()).collect()
    }

    #[test]
    fn lines_end_as_on_any_machine() {
        assert_eq!(lines(b"1\r\n\n2"), ["1", "", "2"]);
        assert_eq!(lines(b""), [""; 0]);
    }

    #[test]
    fn a_flood_is_cut_and_bytes_that_are_no_text_are_replaced() {
        let flood = [vec![b'9'; 100_000], b"\n1\n".to_vec()].concat();
        let read = lines(&flood);
        assert_eq!((read[0].len(), read[1].as_str()), (KEPT, "1"));
        assert_eq!(lines(b"\xff1\n"), ["\u{FFFD}1"]);
    }
}
