//! A picture of numbers with the sentences around it.

use super::super::screen::{ChartView, Plot};

/// A picture of numbers with the sentences around it. A page puts the numbers into a table instead
/// of the sentences one by one; what stands before and after them it says as well.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// How to read it.
    pub before: Vec<String>,
    /// What it shows, number by number.
    pub numbers: Vec<String>,
    /// What there is to say beside the numbers.
    pub after: Vec<String>,
    /// The numbers, as they can be drawn.
    pub plot: Plot,
}

impl Picture {
    /// The same as a part of a screen, with how to read a drawing of it.
    pub fn into_chart(self, key: Option<String>) -> ChartView {
        let Self { title, before, numbers, after, plot } = self;
        ChartView { title, before, numbers, after, key, plot }
    }
}
