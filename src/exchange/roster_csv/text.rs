//! The text of a list, in the encodings that school systems and spreadsheets write.

use std::borrow::Cow;

use super::BadList;

/// What Windows-1252 has in the places 80 to 9F, where it differs from the first page of Unicode. That is
/// all there is to it, so it needs no library: one for all encodings of the world is larger than
/// everything else that reads a list.
const WINDOWS_1252: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

/// The text of a file, without a byte-order mark.
///
/// # Errors
/// [`BadList::Document`], [`BadList::Utf16`] and [`BadList::NotText`].
pub(in crate::exchange) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, BadList> {
    let documents: [&[u8]; 4] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0", b"%PDF-", b"{\\rtf"];
    if documents.iter().any(|start| bytes.starts_with(start)) {
        return Err(BadList::Document);
    }
    // Of two bytes of a letter of ours one is empty, with a mark before the text or without.
    let is_wide = bytes.iter().take(2).any(|&byte| byte == 0);
    if is_wide || bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return Err(BadList::Utf16);
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(_) => windows_1252(bytes).map(Cow::Owned),
    }
}

fn windows_1252(bytes: &[u8]) -> Result<String, BadList> {
    let character = |(at, &byte): (usize, &u8)| match byte {
        0x80..=0x9F => WINDOWS_1252[usize::from(byte) - 0x80].ok_or(at),
        byte => Ok(char::from(byte)),
    };
    let text: Result<String, usize> = bytes.iter().enumerate().map(character).collect();
    text.map_err(|at| {
        let breaks = bytes[..at].iter().filter(|&&byte| byte == b'\n').count();
        BadList::NotText(breaks as u64 + 1)
    })
}
