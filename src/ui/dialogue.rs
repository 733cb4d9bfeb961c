//! What every drawing can lead: it takes what is typed, a line at a time, and answers with what to
//! show. A round is one, a story another.

use jiff::Timestamp;

use super::screen::Screen;

/// Something that is led by typing.
pub trait Dialogue {
    /// Why it cannot go on.
    type Error: std::error::Error + 'static;

    /// What to say before somebody types.
    fn prompt(&self) -> String;

    /// Whether it has come to its end.
    fn is_over(&self) -> bool;

    /// Takes a typed line; none is the end of the input.
    ///
    /// # Errors
    /// Whatever keeps it from going on; it then stands where it stood.
    fn hear(&mut self, line: Option<&str>, now: Timestamp) -> Result<Screen, Self::Error>;
}
