//! Getting a bank's text out of a file that may be anything.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use thiserror::Error;

/// Larger files are refused unread.
pub const MAX_BYTES: u64 = 32 << 20;

/// Why a file cannot be a bank, before a word of it is looked at.
#[derive(Debug, Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("there is no such file")]
    Missing,
    /// It is a folder.
    #[error("this is a folder, not a file")]
    Folder,
    /// It is a device, a pipe or a socket.
    #[error("this is not an ordinary file")]
    NotAFile,
    /// It is larger than [`MAX_BYTES`].
    #[error("the file is larger than 32 MiB")]
    TooLarge,
    /// It is what a word processor makes.
    #[error("this is a document of a word processor")]
    Document,
    /// It is text in UTF-16.
    #[error("this is text in UTF-16")]
    Utf16,
    /// It is not UTF-8 text.
    #[error("line {line} is not UTF-8 text")]
    NotUtf8 {
        /// The first line that is not, from 1.
        line: usize,
    },
    /// It holds far more marks of structure than a bank of its size could.
    #[error("the file has more brackets, commas and line breaks than a bank could need")]
    TooDense,
    /// The system would not let us read it.
    #[error("the file cannot be read: {0}")]
    Io(#[from] io::Error),
}

/// The text of a file, without a byte-order mark and with plain line breaks.
///
/// # Errors
/// Whatever keeps the file from being the text of a bank. Nothing larger than [`MAX_BYTES`] is
/// read, and nothing is waited for.
pub fn read(path: &Path) -> Result<String, ReadError> {
    decode(bytes(path)?)
}

/// The bytes of a file of any kind that is no larger than [`MAX_BYTES`].
///
/// # Errors
/// Whatever keeps it from being read; nothing is waited for.
pub fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let about = std::fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => ReadError::Missing,
        _ => ReadError::Io(error),
    })?;
    if about.is_dir() {
        return Err(ReadError::Folder);
    }
    // Opening a pipe would wait for its writer for ever.
    if !about.is_file() {
        return Err(ReadError::NotAFile);
    }
    if about.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(about.len() as usize + 1);
    // It may grow while we read.
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    Ok(bytes)
}

/// Makes text of bytes.
///
/// # Errors
/// [`ReadError::Document`], [`ReadError::Utf16`], [`ReadError::NotUtf8`] and
/// [`ReadError::TooDense`].
pub fn decode(bytes: Vec<u8>) -> Result<String, ReadError> {
    if is_document(&bytes) {
        return Err(ReadError::Document);
    }
    if is_utf16(&bytes) {
        return Err(ReadError::Utf16);
    }
    let text = String::from_utf8(bytes).map_err(|error| ReadError::NotUtf8 {
        line: count_breaks(&error.as_bytes()[..error.utf8_error().valid_up_to()]) + 1,
    })?;
    if is_too_dense(text.as_bytes()) {
        return Err(ReadError::TooDense);
    }
    Ok(match text.strip_prefix('\u{FEFF}') {
        None if !text.contains('\r') => text,
        None => text.replace("\r\n", "\n"),
        Some(rest) => rest.replace("\r\n", "\n"),
    })
}

/// Whether it begins as files of word processors do: DOCX and ODT (which are archives), RTF, PDF and
/// the older DOC.
fn is_document(bytes: &[u8]) -> bool {
    let starts: [&[u8]; 4] = [b"PK\x03\x04", b"{\\rtf", b"%PDF-", b"\xD0\xCF\x11\xE0"];
    starts.iter().any(|start| bytes.starts_with(start))
}

/// Whether it begins with the mark of UTF-16, or with every other byte zero, as UTF-16 without its
/// mark does.
fn is_utf16(bytes: &[u8]) -> bool {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => true,
        &[a, 0, b, 0, ..] | &[0, a, 0, b, ..] => a != 0 && b != 0,
        _ => false,
    }
}

fn count_breaks(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte == b'\n').count()
}

/// The parser needs up to 200 bytes of memory for each mark of structure it meets, so a hostile
/// file of 32 MiB could take 10 GiB. In banks one byte in twelve is such a mark; one in six is
/// refused, with an allowance for small files.
fn is_too_dense(bytes: &[u8]) -> bool {
    const ALLOWANCE: usize = 64 << 10;
    let marks = |b: &&u8| matches!(**b, b'=' | b',' | b'.' | b'[' | b'{' | b'\n' | b'"' | b'\'');
    bytes.len() > ALLOWANCE && bytes.iter().filter(marks).count() > ALLOWANCE + bytes.len() / 6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_windows_are_taken_away() {
        assert_eq!(decode("\u{FEFF}a = 1\r\nb = 2\r\n".into()).unwrap(), "a = 1\nb = 2\n");
        assert_eq!(
            decode("a\rb".into()).unwrap(),
            "a\rb",
            "a lone return is left for the parser to refuse"
        );
    }

    #[test]
    fn other_encodings_are_named_with_their_line() {
        let refused = decode(b"a = 1\nb = \"caf\xe9\"\n".to_vec());
        assert!(matches!(refused, Err(ReadError::NotUtf8 { line: 2 })));
    }

    #[test]
    fn floods_are_refused() {
        for flood in ["=\n", "[", "{},", "\"\n", "k=1\n", ".a"] {
            let text = flood.repeat((8 << 20) / flood.len());
            assert!(matches!(decode(text.into()), Err(ReadError::TooDense)), "{flood:?}");
        }
    }

    #[test]
    fn what_is_no_ordinary_file_is_named() {
        assert!(matches!(read(Path::new("/")), Err(ReadError::Folder)));
        assert!(matches!(read(Path::new("/no/such/file")), Err(ReadError::Missing)));
        #[cfg(unix)]
        assert!(matches!(read(Path::new("/dev/zero")), Err(ReadError::NotAFile)));
    }
}
