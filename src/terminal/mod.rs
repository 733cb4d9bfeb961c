//! Line mode: the screens of `ui` as text that is only ever appended. No clearing, no frame, no
//! cursor: it reads aloud from top to bottom.

pub mod input;
pub mod interrupt;
pub mod line;
pub mod page;
pub mod paint;
