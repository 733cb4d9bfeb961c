//! Chance from the system.

use rand::TryRng;
use rand::rngs::SysRng;

use crate::domain::seed::Seed;
use crate::say;

use super::context::Context;
use super::failure::Failure;

/// A seed from the system, short enough to be written on a sheet.
pub(super) fn draw_seed(context: &Context) -> Result<Seed, Failure> {
    let drawn = SysRng.try_next_u32();
    drawn.map(|word| Seed(u64::from(word))).map_err(|error| {
        Failure::Content(say!(context.words, "no-chance", reason = error.to_string()))
    })
}

/// 128 bits that nobody may guess; none where the system gives none.
pub(super) fn draw_bytes() -> Option<[u8; 16]> {
    let mut bytes = [0; 16];
    SysRng.try_fill_bytes(&mut bytes).ok()?;
    Some(bytes)
}

/// A seed that nobody can try out: from a code that follows from a short one, the others could be found.
pub(super) fn draw_secret(context: &Context) -> Result<Seed, Failure> {
    SysRng.try_next_u64().map(Seed).map_err(|error| {
        Failure::Content(say!(context.words, "no-chance-class", reason = error.to_string()))
    })
}
