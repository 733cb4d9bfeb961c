//! `scamdrill play`, its input piped.

mod faults;
mod flags;
mod form;
mod kinds;
mod resume;
mod rounds;
