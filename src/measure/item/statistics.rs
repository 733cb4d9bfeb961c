//! Facility, spread and discrimination of each question.

use super::answers::{Answers, FULL, MISSING};
use super::correlation::{Correlation, Pairs};
use super::reliability::Reliability;
use super::rests::Rests;
use super::sums::Sums;
use super::{Silence, Told};

/// What the answers to one question say of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemStatistics {
    /// How many answered it.
    pub answers: u32,
    /// The mean credit, from 0 to 1.
    pub facility: Told<f64>,
    /// The standard deviation of the credits, with the divisor n − 1.
    pub deviation: Told<f64>,
    /// How far it goes along with the rest, itself left out.
    pub discrimination: Told<Correlation>,
}

/// The statistics of every question, and the reliability of those that `counts`: spares are asked of
/// few and would leave nobody who has answered everything.
pub fn all(answers: &Answers, counts: &[bool]) -> (Vec<ItemStatistics>, Reliability) {
    let items = || 0..answers.items();
    let core: Vec<&[u8]> =
        items().filter(|&item| counts[item]).map(|item| answers.column(item)).collect();
    let sums = Sums::of(&core);
    let reliability = Reliability::of(&sums);
    let is_complete = core.len() == answers.items() && sums.rows == answers.learners() as u64;
    let found = match is_complete {
        true => items().map(|item| complete(&sums, item)).collect(),
        false => pairwise(answers),
    };
    (found, reliability)
}

/// Where nobody left anything out, all follows from sums: with the total `T` of a learner,
/// `cov(x, T − x) = cov(x, T) − var(x)` and `var(T − x) = var(T) + var(x) − 2 cov(x, T)`.
fn complete(sums: &Sums, item: usize) -> ItemStatistics {
    let (of, total) = (sums.items[item], sums.total());
    let own = sums.spread(of.squares, of.sum, of.sum);
    let with_total = sums.spread(of.with_total, of.sum, total);
    let all = sums.spread(sums.total_squares(), total, total);
    let discrimination = match sums.items.len() {
        1 => Err(Silence::OneQuestion),
        _ => Correlation::of(
            (with_total - own) as f64,
            own as f64,
            (all + own - 2 * with_total) as f64,
            sums.rows,
        ),
    };
    let one = Counted { answers: sums.rows, sum: of.sum, squares: of.squares };
    ItemStatistics { discrimination, ..one.statistics() }
}

/// Where answers are missing, each question is held against what its learners did on the rest.
fn pairwise(answers: &Answers) -> Vec<ItemStatistics> {
    let mut all: Vec<ItemStatistics> =
        (0..answers.items()).map(|item| Counted::of(answers.column(item)).statistics()).collect();
    let facilities: Vec<f64> = all.iter().map(|one| one.facility.unwrap_or(0.0)).collect();
    let rests = Rests::of(answers, &facilities);
    for (item, one) in all.iter_mut().enumerate() {
        let mut pairs = Pairs::default();
        for (learner, credit) in answers.of(item) {
            let own = credit - facilities[item];
            if let Some(rest) = rests.without(learner, own) {
                pairs.add(own, rest);
            }
        }
        if one.answers > 0 {
            one.discrimination = pairs.correlation();
        }
    }
    all
}

/// Sums over the answers to one question, in parts of a credit.
struct Counted {
    answers: u64,
    sum: u64,
    squares: u64,
}

impl Counted {
    fn of(column: &[u8]) -> Self {
        let mut counted = Self { answers: 0, sum: 0, squares: 0 };
        for &credit in column.iter().filter(|credit| **credit != MISSING) {
            counted.answers += 1;
            counted.sum += u64::from(credit);
            counted.squares += u64::from(credit) * u64::from(credit);
        }
        counted
    }

    fn statistics(&self) -> ItemStatistics {
        let (n, sum, full) = (self.answers as f64, self.sum as f64, f64::from(FULL));
        let facility = if self.answers == 0 { Err(Silence::NoAnswers) } else { Ok(sum / n / full) };
        let spread = i128::from(self.answers) * i128::from(self.squares)
            - i128::from(self.sum) * i128::from(self.sum);
        let deviation = match self.answers {
            0 => Err(Silence::NoAnswers),
            1 => Err(Silence::OneLearner),
            _ => Ok((spread as f64 / (n * (n - 1.0))).sqrt() / full),
        };
        let answers = u32::try_from(self.answers).unwrap_or(u32::MAX);
        ItemStatistics { answers, facility, deviation, discrimination: Err(Silence::NoAnswers) }
    }
}
