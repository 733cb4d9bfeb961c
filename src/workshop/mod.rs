//! Workshops in a room: one trainer, many phones, a big screen. `host` owns the room and keeps what
//! happens in it; `server` and `socket` lead to it; `views` draws what each of them sees.

pub mod addresses;
pub mod clock;
pub mod files;
pub mod hall;
pub mod host;
pub mod limits;
pub mod made_up;
pub mod message;
mod names;
pub mod pages;
pub mod phrases;
pub mod reach;
mod refusal;
pub mod scan;
pub mod server;
mod socket;
mod views;
