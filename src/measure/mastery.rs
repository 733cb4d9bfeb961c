//! How well a tactic or a stage is known, with how far that can be told.

use std::collections::BTreeMap;

use crate::domain::past::Past;
use crate::domain::question::Focus;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;

use super::interval::Share;

/// With fewer answers than this nothing is told, however alike they are.
const LEAST: u32 = 5;

/// A range wider than this, as a share, says next to nothing.
const WIDEST: f64 = 0.5;

/// From this share on it is strong, if the whole range lies there. Half is what guessing gives where
/// scam or genuine is asked.
const STRONG: f64 = 0.7;

/// How well something is known, as far as the range tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// The whole range lies high.
    Strong,
    /// There are answers enough, and room to grow.
    Growing,
    /// There are too few answers to tell.
    NotEnough,
}

/// How often something was answered right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mastery<T> {
    /// What.
    pub of: T,
    /// Right of answered.
    pub right: Share,
}

impl<T> Mastery<T> {
    /// How well it is known. It follows from the range and never from the share alone: 3 of 3 is no
    /// strength yet.
    pub fn standing(&self) -> Standing {
        let range = self.right.range();
        match () {
            () if self.right.of < LEAST || range.width() > WIDEST => Standing::NotEnough,
            () if range.low >= STRONG => Standing::Strong,
            () => Standing::Growing,
        }
    }
}

/// Mastery by tactic, in the order of the list of tactics. Only what questions ask about is in it.
pub fn by_tactic<'p>(pasts: impl Iterator<Item = &'p Past>) -> Vec<Mastery<Tactic>> {
    by(pasts, |focus| Some(focus.tactic))
}

/// Mastery by stage, in the order of their courses.
pub fn by_stage<'p>(pasts: impl Iterator<Item = &'p Past>) -> Vec<Mastery<Stage>> {
    by(pasts, |focus| focus.stage)
}

fn by<'p, T: Ord>(
    pasts: impl Iterator<Item = &'p Past>,
    of: impl Fn(Focus) -> Option<T>,
) -> Vec<Mastery<T>> {
    let mut found: BTreeMap<T, Share> = BTreeMap::new();
    for past in pasts {
        if let Some(key) = past.asked.focus.and_then(&of) {
            found.entry(key).or_default().add(past.response.credit.is_full());
        }
    }
    found.into_iter().map(|(of, right)| Mastery { of, right }).collect()
}

/// What is most surely weak: the first of [`weakest_first`].
pub fn weakest<T: Copy>(all: &[Mastery<T>]) -> Option<&Mastery<T>> {
    weakest_first(all).first().copied()
}

/// All that has answers enough, is not strong and was missed at least once, that first whose range
/// ends lowest. By the upper end, so that a tactic with few answers is not accused before one with
/// many.
pub fn weakest_first<T: Copy>(all: &[Mastery<T>]) -> Vec<&Mastery<T>> {
    let is_missed = |one: &&Mastery<T>| one.right.count < one.right.of;
    let growing = all.iter().filter(|one| one.standing() == Standing::Growing).filter(is_missed);
    let mut growing: Vec<&Mastery<T>> = growing.collect();
    growing.sort_by(|one, other| one.right.range().high.total_cmp(&other.right.range().high));
    growing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mastery(count: u32, of: u32) -> Mastery<u32> {
        Mastery { of: count, right: Share { count, of } }
    }

    #[test]
    fn a_few_right_answers_are_no_strength_yet() {
        for (count, of, standing) in [
            (3, 3, Standing::NotEnough),
            (0, 4, Standing::NotEnough),
            (4, 8, Standing::NotEnough),
            (5, 5, Standing::Growing),
            (0, 5, Standing::Growing),
            (9, 10, Standing::Growing),
            (10, 10, Standing::Strong),
            (27, 30, Standing::Strong),
        ] {
            assert_eq!(mastery(count, of).standing(), standing, "{count} of {of}");
        }
    }

    #[test]
    fn the_weakest_is_the_most_surely_weak() {
        let all = [mastery(6, 10), mastery(1, 3), mastery(12, 30), mastery(20, 20)];
        assert_eq!(weakest(&all).map(|one| one.right), Some(Share { count: 12, of: 30 }));
        assert!(weakest(&[mastery(1, 3), mastery(20, 20), mastery(6, 6)]).is_none());
    }
}
