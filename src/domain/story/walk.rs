//! One way through a story: a state machine over the decisions taken. Any of them can be taken
//! back, also from an ending.

use super::{Decision, Plot, Step};

/// A decision that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taken<'s> {
    /// The step at which it was taken.
    pub step: &'s Step,
    /// What was decided.
    pub decision: &'s Decision,
}

/// A walk through a story.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk<'s> {
    plot: &'s Plot,
    /// The decisions taken, each as its step and its place in it. The step at hand is where the
    /// last one leads, so the two can never disagree.
    taken: Vec<(usize, usize)>,
}

impl<'s> Walk<'s> {
    /// A walk at its start.
    pub fn start(plot: &'s Plot) -> Self {
        Self { plot, taken: Vec::new() }
    }

    /// The place of the step at hand.
    pub fn place(&self) -> usize {
        match self.taken.last() {
            Some(&(step, decision)) => self.plot.steps[step].decisions()[decision].to,
            None => self.plot.start,
        }
    }

    /// The step at hand.
    pub fn current(&self) -> &'s Step {
        &self.plot.steps[self.place()]
    }

    /// Whether it has come to an ending.
    pub fn is_over(&self) -> bool {
        self.current().ending().is_some()
    }

    /// How many decisions have been taken.
    pub fn length(&self) -> usize {
        self.taken.len()
    }

    /// The decisions taken, from the first.
    pub fn path(&self) -> impl Iterator<Item = Taken<'s>> {
        let steps = &self.plot.steps;
        self.taken.iter().map(|&(step, decision)| {
            let step = &steps[step];
            Taken { step, decision: &step.decisions()[decision] }
        })
    }

    /// Takes the decision with this number, from 1. False, and nothing changes, if it is not offered.
    pub fn decide(&mut self, number: usize) -> bool {
        let offered = self.current().decisions().len();
        let Some(decision) = number.checked_sub(1).filter(|&decision| decision < offered) else {
            return false;
        };
        self.taken.push((self.place(), decision));
        true
    }

    /// Takes the last decision back. False if there is none.
    pub fn undo(&mut self) -> bool {
        self.taken.pop().is_some()
    }

    /// Goes back to where the decision with this number, from 1, was taken. False, and nothing
    /// changes, if it has not been taken.
    pub fn undo_to(&mut self, number: usize) -> bool {
        let was_taken = (1..=self.taken.len()).contains(&number);
        if was_taken {
            self.taken.truncate(number - 1);
        }
        was_taken
    }
}

#[cfg(test)]
#[path = "walk_tests.rs"]
mod tests;
