//! Workshops in a room: one trainer, many phones, a big screen.

pub mod message;
pub mod pages;
