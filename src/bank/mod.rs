//! TOML in, domain out. A file is read with care ([`read`]), walked against one table of fields
//! ([`fields`], `walk`), turned into a bank (`lower`) and checked in itself and against the
//! other files ([`load`], [`shelf`]). All mistakes are found, not the first, and each is data with
//! its place ([`mistake`]); `ui` puts it into words. Plans of workshops go the same way ([`plan`]).

pub mod audit;
pub mod builtin;
pub mod check;
pub mod fields;
pub mod guides;
pub mod lines;
pub mod load;
mod lower;
mod lower_kinds;
mod lower_story;
mod meant;
pub mod mistake;
pub mod nearest;
mod outline;
pub mod plan;
pub mod read;
pub mod schema;
pub mod shelf;
mod slip;
pub mod starter;
mod syntax;
mod twins;
mod value;
mod walk;
