//! The right name nearest to a wrong one.

use std::cell::Cell;

/// How many names of a file are compared at most: thousands of times what a bank made by people
/// needs, and a blink. In a hostile one, comparing each wrong name with all others could
/// take hours.
const MOST_COMPARED: usize = 20_000;

/// Finds nearest names, up to a bound on the work.
#[derive(Debug)]
pub struct Nearest {
    left: Cell<usize>,
}

impl Default for Nearest {
    fn default() -> Self {
        Self { left: Cell::new(MOST_COMPARED) }
    }
}

impl Nearest {
    /// The candidate that a slip of the fingers most likely meant; none if none is near.
    pub fn find<'a>(
        &self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        let candidates = candidates.into_iter().take_while(|_| self.spend());
        let near = candidates.filter_map(|candidate| Some((slips(name, candidate)?, candidate)));
        near.min().map(|(_, candidate)| candidate)
    }

    fn spend(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }
}

/// How many slips of the fingers part a name from the one that may be meant; none if too many.
pub fn slips(name: &str, candidate: &str) -> Option<usize> {
    let allowed = (name.chars().count() / 3).clamp(1, 3);
    // Long garbage is no slip, and the comparison takes time by the square of the length.
    if name.len() > 64 || candidate.len().abs_diff(name.len()) > 4 * allowed {
        return None;
    }
    Some(strsim::damerau_levenshtein(name, candidate)).filter(|&count| count <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_mended_and_garbage_is_not() {
        let names = ["verdict", "tactic", "stage", "do"];
        let nearest = Nearest::default();
        assert_eq!(nearest.find("verdcit", names), Some("verdict"));
        assert_eq!(nearest.find("Tactic", names), Some("tactic"));
        assert_eq!(nearest.find("od", names), Some("do"));
        assert_eq!(nearest.find("banana", names), None);
    }

    #[test]
    fn the_work_is_bounded() {
        let nearest = Nearest::default();
        for _ in 0..MOST_COMPARED {
            assert_eq!(nearest.find("stage", ["tage"]), Some("tage"));
        }
        assert_eq!(nearest.find("stage", ["tage"]), None);
    }
}
