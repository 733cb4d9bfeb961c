//! One grade for each learner, as gradebooks take them.

use std::collections::BTreeMap;

use crate::domain::attempt::Attempt;
use crate::domain::learner::Learner;
use crate::measure::score::Score;

/// What somebody got right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grade {
    /// How many were right.
    pub right: u32,
    /// Of how many that were answered; what was skipped is left out.
    pub answered: u32,
    /// Of how many that were asked.
    pub asked: u32,
}

impl Grade {
    /// The best grade, where nobody says otherwise.
    pub const MOST: f64 = 100.0;

    /// From 0 to `most`, to two places and with a point, as gradebooks read it; nothing, where nothing
    /// was answered.
    pub fn written(self, most: f64) -> String {
        match self.answered {
            0 => String::new(),
            answered => format!("{:.2}", f64::from(self.right) / f64::from(answered) * most),
        }
    }
}

/// The grade of each learner: that of the round they finished last; none, where they finished none.
#[derive(Debug, Clone, Default)]
pub struct Grades(BTreeMap<Learner, Option<Grade>>);

impl Grades {
    /// Takes in an attempt; those that come later replace earlier ones. A round that nobody finished
    /// is no grade.
    pub fn add(&mut self, attempt: &Attempt) {
        let grade = self.0.entry(attempt.plan().learner.clone()).or_default();
        if attempt.is_finished() {
            let Score { right, answered, asked, .. } = Score::of(attempt);
            *grade = Some(Grade { right, answered, asked });
        }
    }

    /// All of them, by name.
    pub fn all(&self) -> impl Iterator<Item = (&Learner, Grade)> {
        self.0.iter().filter_map(|(learner, grade)| Some((learner, (*grade)?)))
    }

    /// Who has begun and finished nothing.
    pub fn unfinished(&self) -> impl Iterator<Item = &Learner> {
        self.0.iter().filter_map(|(learner, grade)| grade.is_none().then_some(learner))
    }

    /// How many left out at least half of what was asked: their grade says little.
    pub fn thin(&self) -> usize {
        self.all().filter(|(_, grade)| grade.answered * 2 <= grade.asked).count()
    }
}
