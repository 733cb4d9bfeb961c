//! `scamdrill workshop`.

mod check;
mod open;
mod plan;
mod refused;
#[cfg(unix)]
mod room;
mod start;
