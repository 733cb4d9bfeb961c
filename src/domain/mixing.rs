//! What holds for every round, whoever chose its questions: about half of what is judged is genuine,
//! and twins are kept apart.

use super::id::QuestionId;
use super::question::Question;

/// Between how many of `judged` scenes may be scams, and as many genuine: 40 to 60 %, and the
/// nearest to it where no whole number lies between.
pub fn share_range(judged: usize) -> (usize, usize) {
    let low = (judged * 2).div_ceil(5);
    let high = judged * 3 / 5;
    if low <= high { (low, high) } else { (high, low) }
}

/// Puts each question at the latest place where it has no twin beside it. Only a round of nothing
/// but two twins has no such order.
pub fn part_twins(shuffled: Vec<&Question>) -> Vec<&QuestionId> {
    let mut order: Vec<&Question> = Vec::with_capacity(shuffled.len());
    let mut held = Vec::new();
    for question in shuffled {
        match place_apart(&order, question) {
            Some(place) => order.insert(place, question),
            None => held.push(question),
        }
    }
    for question in held {
        let place = place_apart(&order, question).unwrap_or(order.len());
        order.insert(place, question);
    }
    order.into_iter().map(|question| &question.id).collect()
}

fn place_apart(order: &[&Question], question: &Question) -> Option<usize> {
    let is_twin = |place: usize| order.get(place).is_some_and(|other| other.is_twin_of(question));
    (0..=order.len()).rev().find(|&place| !is_twin(place) && (place == 0 || !is_twin(place - 1)))
}
