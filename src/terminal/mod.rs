//! The screens of `ui`, drawn in two ways. Line mode only ever appends text: no clearing, no frame, no
//! cursor, so it reads aloud from top to bottom. The full screen takes the whole window.

pub mod full;
pub mod input;
pub mod interrupt;
pub mod lead;
pub mod line;
pub mod page;
pub mod paint;
