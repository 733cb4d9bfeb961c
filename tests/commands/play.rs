//! `scamdrill play`, its input piped.

mod faults;
mod flags;
mod resume;
mod rounds;
