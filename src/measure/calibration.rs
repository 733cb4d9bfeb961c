//! How certainty and correctness go together. What matters most is *sure and wrong*.

use crate::domain::answer::Certainty;

/// Right and wrong answers at one certainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cell {
    /// Answers with full credit.
    pub right: u32,
    /// All others.
    pub wrong: u32,
}

/// Right and wrong answers by certainty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calibration([Cell; 3]);

impl Calibration {
    /// Counts one answer.
    pub fn count(&mut self, certainty: Certainty, right: bool) {
        let cell = &mut self.0[usize::from(certainty.number()) - 1];
        if right {
            cell.right += 1;
        } else {
            cell.wrong += 1;
        }
    }

    /// The answers at one certainty.
    pub fn at(&self, certainty: Certainty) -> Cell {
        self.0[usize::from(certainty.number()) - 1]
    }

    /// How many answers came with a certainty.
    pub fn total(&self) -> u32 {
        self.0.iter().map(|cell| cell.right + cell.wrong).sum()
    }

    /// Answers given as sure that were wrong: the riskiest of all.
    pub fn sure_and_wrong(&self) -> u32 {
        self.at(Certainty::High).wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_fall_into_their_cells() {
        let mut found = Calibration::default();
        found.count(Certainty::High, false);
        found.count(Certainty::High, true);
        found.count(Certainty::Low, false);
        assert_eq!(found.sure_and_wrong(), 1);
        assert_eq!(found.at(Certainty::Low), Cell { right: 0, wrong: 1 });
        assert_eq!(found.total(), 3);
    }
}
