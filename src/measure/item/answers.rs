//! Who got how much of what: learners by questions.

/// Credits are kept in this many parts, so that halves, thirds, quarters, fifths, sixths and eighths
/// are exact, and all sums are whole numbers; anything else is off by at most 1/480.
pub(super) const FULL: u8 = 240;

/// The mark of an answer that is not there.
pub(super) const MISSING: u8 = u8::MAX;

/// The credits of learners (rows) for questions (columns): a byte each, question by question, because
/// all sums go down a column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answers {
    /// A column that is shorter than the others has nothing in its last rows.
    columns: Vec<Vec<u8>>,
    learners: usize,
}

impl Answers {
    /// No learner yet, and so many questions.
    pub fn new(items: usize) -> Self {
        Self { columns: vec![Vec::new(); items], learners: 0 }
    }

    /// Adds a question that nobody has answered; gives its place.
    pub fn add_item(&mut self) -> usize {
        self.columns.push(Vec::new());
        self.columns.len() - 1
    }

    /// Keeps a credit from 0 to 1, cut to that, in the place of one that may be there.
    pub fn set(&mut self, learner: usize, item: usize, credit: f64) {
        let column = &mut self.columns[item];
        if column.len() <= learner {
            column.resize(learner + 1, MISSING);
        }
        // No number becomes 0, as in `Credit`.
        column[learner] = (credit.clamp(0.0, 1.0) * f64::from(FULL)).round() as u8;
        self.learners = self.learners.max(learner + 1);
    }

    /// A credit, from 0 to 1; none where there is no answer.
    pub fn get(&self, learner: usize, item: usize) -> Option<f64> {
        let kept = self.column(item).get(learner).copied().filter(|kept| *kept != MISSING);
        kept.map(|kept| f64::from(kept) / f64::from(FULL))
    }

    /// How many questions.
    pub fn items(&self) -> usize {
        self.columns.len()
    }

    /// How many learners.
    pub fn learners(&self) -> usize {
        self.learners
    }

    /// What has been answered of a question, from the first learner on.
    pub(super) fn column(&self, item: usize) -> &[u8] {
        &self.columns[item]
    }

    /// The learners with an answer to a question, and their credits.
    pub(super) fn of(&self, item: usize) -> impl Iterator<Item = (usize, f64)> {
        let kept = self.column(item).iter().enumerate().filter(|(_, kept)| **kept != MISSING);
        kept.map(|(learner, kept)| (learner, f64::from(*kept) / f64::from(FULL)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_never_set_is_missing() {
        let mut answers = Answers::new(2);
        answers.set(3, 1, 0.5);
        assert_eq!((answers.learners(), answers.items()), (4, 2));
        assert_eq!(
            (answers.get(3, 1), answers.get(0, 1), answers.get(3, 0)),
            (Some(0.5), None, None)
        );
        assert_eq!(answers.add_item(), 2);
        assert_eq!(answers.of(1).collect::<Vec<_>>(), [(3, 0.5)]);
    }

    #[test]
    fn the_usual_parts_are_exact_and_others_nearly() {
        let mut answers = Answers::new(1);
        for parts in 1..=24_u32 {
            for part in 0..=parts {
                let credit = f64::from(part) / f64::from(parts);
                answers.set(0, 0, credit);
                let off = (answers.get(0, 0).unwrap() - credit).abs();
                assert!(off <= 1.0 / 480.0 + 1e-12, "{part} of {parts}");
                assert!(240 % parts != 0 || off < 1e-12, "{part} of {parts}");
            }
        }
        answers.set(0, 0, f64::NAN);
        assert_eq!(answers.get(0, 0), Some(0.0));
    }
}
