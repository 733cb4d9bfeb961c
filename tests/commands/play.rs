//! `scamdrill play`, its input piped.

mod faults;
mod flags;
mod kinds;
mod resume;
mod rounds;
