//! Both errors of a class, and which of them is the more frequent.

use std::cmp::Ordering;

use crate::measure::discrimination::Leaning;
use crate::measure::interval::{Z_90, difference};

use super::tally::Tally;

/// Both errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Errors {
    /// Scams taken for genuine, of scams judged.
    pub missed: Tally,
    /// Genuine scenes taken for scams, of genuine scenes judged.
    pub false_alarms: Tally,
}

impl Errors {
    /// Which answer a class leans to, as far as the range of the difference between both shares
    /// tells; none while there are no scams or no genuine scenes.
    pub fn leaning(&self) -> Option<Leaning> {
        let (missed, alarms) = (self.missed.share, self.false_alarms.share);
        if missed.of == 0 || alarms.of == 0 {
            return None;
        }
        Some(match difference(missed, alarms, Z_90).side() {
            Ordering::Greater => Leaning::Trusting,
            Ordering::Less => Leaning::Suspicious,
            Ordering::Equal => Leaning::Neither,
        })
    }
}
