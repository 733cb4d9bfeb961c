//! An example of how the answer to a question is typed.
//!
//! It is drawn by chance, because one that always looks alike is the right answer to some questions,
//! and is never the right one itself.

use super::kind::{Kind, Match};
use super::question::Question;
use super::seed::{Chance, Seed};
use super::selection::seed_of;

/// An example for what can be chosen in this order ([`option_order`](super::selection::option_order)),
/// by the numbers shown, from 1. There is none for questions that need none, nor for two steps: of
/// two orders, the one that is not shown would be right.
pub fn example(question: &Question, order: &[usize], seed: Seed) -> Vec<usize> {
    let mut chance = seed_of(question, seed).stream("example");
    let numbers = match &question.kind {
        Kind::Order(_) if order.len() > 2 => steps(order, &mut chance),
        Kind::Match(pairs) => sides(pairs, order, &mut chance),
        _ => Vec::new(),
    };
    numbers.into_iter().map(|number| number + 1).collect()
}

/// All steps, neither in their right order nor in the order shown.
fn steps(order: &[usize], chance: &mut Chance) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..order.len()).collect();
    chance.shuffle(&mut numbers);
    let is_right = |numbers: &[usize]| numbers.iter().map(|&number| order[number]).is_sorted();
    while is_right(&numbers) || numbers.is_sorted() {
        numbers.rotate_left(1);
    }
    numbers
}

/// A right side for each left side, of which at least one is another than its own.
fn sides(pairs: &Match, order: &[usize], chance: &mut Chance) -> Vec<usize> {
    let count = order.len();
    let mut numbers: Vec<usize> = pairs.lefts.iter().map(|_| chance.below(count)).collect();
    let rights = pairs.lefts.iter().map(|(_, right)| *right);
    if numbers.iter().map(|&number| order[number]).eq(rights) {
        numbers.iter_mut().for_each(|number| *number = (*number + 1) % count);
    }
    numbers
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::answer::Answer;
    use super::super::grade::grade;
    use super::super::kind::Order;
    use super::super::selection::option_order;
    use super::*;

    fn question(kind: Kind) -> Question {
        Question::plain("q", kind)
    }

    fn ordered(count: usize) -> Question {
        let steps = (0..count).map(|step| step.to_string().into()).collect();
        question(Kind::Order(Order { scene: None, steps, why: "because".into() }))
    }

    fn matched(count: usize) -> Question {
        let lefts = (0..count).map(|left| (left.to_string().into(), left % 2)).collect();
        let rights = vec!["x".into(), "y".into()];
        question(Kind::Match(Match { scene: None, lefts, rights, why: "because".into() }))
    }

    /// The example as an answer, by places in the bank.
    fn places(question: &Question, seed: Seed) -> Vec<usize> {
        let order = option_order(question, seed);
        example(question, &order, seed).into_iter().map(|number| order[number - 1]).collect()
    }

    proptest! {
        #[test]
        fn an_example_is_an_answer_but_never_the_right_one(count in 3usize..12, seed: u64) {
            let order = ordered(count);
            let mut shown = places(&order, Seed(seed));
            prop_assert!(!grade(&order.kind, &Answer::Order(shown.clone())).is_full());
            shown.sort_unstable();
            prop_assert!(shown.into_iter().eq(0..count));

            let pairs = matched(count - 1);
            let shown = places(&pairs, Seed(seed));
            prop_assert_eq!(shown.len(), count - 1);
            prop_assert!(!grade(&pairs.kind, &Answer::Pairs(shown)).is_full());
        }
    }

    #[test]
    fn two_steps_have_no_example() {
        assert!((0..20).all(|seed| places(&ordered(2), Seed(seed)).is_empty()));
    }
}
