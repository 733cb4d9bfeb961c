//! Forms: fixed sets of scenes to use before, after and weeks later.
//!
//! Everybody who takes a form judges the same scenes; only their order follows from the seed. Both
//! twins are in it, and explanations come at the end, so that the first gives nothing of the second
//! away. One of each pair stands in the first half and one in the second: whoever stops half-way has
//! met as many scams as genuine scenes, and never a scene right after its look-alike.

use thiserror::Error;

use super::id::QuestionId;
use super::question::Question;
use super::seed::{Chance, Seed};
use super::text::closed_words;
use super::verdict::Verdict;

closed_words! {
    /// A fixed set to use before, after and weeks later; never seen in practice.
    #[allow(missing_docs, reason = "a form is its letter")]
    pub enum Form {
        A = "A",
        B = "B",
        C = "C",
    }
}

impl Form {
    /// The one to take next; after the last comes the first.
    pub fn next(self) -> Self {
        let later = Self::ALL.iter().copied().skip_while(|one| *one != self).nth(1);
        later.unwrap_or(Self::ALL[0])
    }
}

/// A place in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormPlace {
    /// Which form.
    pub form: Form,
    /// Whether it only replaces a skipped question of the same verdict.
    pub spare: bool,
}

/// How many scenes of each verdict a form asks.
pub const ASKED: usize = 10;

/// How many of each verdict are there, at least, to replace one that is skipped.
pub const SPARES: usize = 2;

/// So many shuffles are tried for one that keeps twins well apart.
const TRIES: usize = 16;

/// The scenes at hand are not one whole form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a form has {ASKED} scams and {ASKED} genuine scenes, and here are {scams} and {genuine}")]
pub struct NotWhole {
    /// How many scams there are, spares left out.
    pub scams: usize,
    /// How many genuine scenes there are, spares left out.
    pub genuine: usize,
}

/// The order in which the questions of a form are asked, its spares last.
///
/// # Errors
/// [`NotWhole`] if they are not [`ASKED`] of each verdict.
pub fn form_order<'q>(
    questions: &[&'q Question],
    seed: Seed,
) -> Result<Vec<&'q QuestionId>, NotWhole> {
    let is_spare = |question: &&Question| question.form.is_some_and(|place| place.spare);
    let (mut spares, mut asked): (Vec<&Question>, Vec<&Question>) =
        questions.iter().copied().partition(is_spare);
    let of = |verdict| asked.iter().filter(|one| one.verdict() == Some(verdict)).count();
    let (scams, genuine) = (of(Verdict::Scam), of(Verdict::Genuine));
    if (scams, genuine, asked.len()) != (ASKED, ASKED, 2 * ASKED) {
        return Err(NotWhole { scams, genuine });
    }
    // Shuffling starts from one order, whatever order the banks were found in.
    for questions in [&mut spares, &mut asked] {
        questions.sort_by(|a, b| a.id.cmp(&b.id));
    }
    let mut chance = seed.stream("form");
    chance.shuffle(&mut spares);
    let halves = halves(asked, &mut chance);
    let orders = (0..TRIES).map(|_| shuffled(&halves, &mut chance));
    let best = orders.max_by_key(|order| nearest_twins(order)).unwrap_or_default();
    Ok(best.into_iter().chain(spares).map(|question| &question.id).collect())
}

/// Two halves with as many scams as genuine scenes, and one of each pair of twins in either.
fn halves<'q>(mut asked: Vec<&'q Question>, chance: &mut Chance) -> [Vec<&'q Question>; 2] {
    chance.shuffle(&mut asked);
    let (scams, mut genuine): (Vec<&Question>, Vec<&Question>) =
        asked.into_iter().partition(|one| one.verdict() == Some(Verdict::Scam));
    let mut halves = [Vec::new(), Vec::new()];
    // Scams that have their twin here choose first; the others take what is left.
    let (paired, single): (Vec<&Question>, Vec<&Question>) =
        scams.into_iter().partition(|scam| genuine.iter().any(|one| scam.is_twin_of(one)));
    for (at, scam) in paired.into_iter().chain(single).enumerate() {
        let twin = genuine.iter().position(|one| scam.is_twin_of(one)).unwrap_or(0);
        halves[at % 2].push(scam);
        halves[1 - at % 2].push(genuine.remove(twin));
    }
    halves
}

fn shuffled<'q>(halves: &[Vec<&'q Question>; 2], chance: &mut Chance) -> Vec<&'q Question> {
    let mut order = Vec::with_capacity(2 * ASKED);
    for half in halves {
        let mut half = half.clone();
        chance.shuffle(&mut half);
        order.extend(half);
    }
    order
}

/// How far apart the nearest twins stand.
fn nearest_twins(order: &[&Question]) -> usize {
    let apart = order.iter().enumerate().filter_map(|(at, question)| {
        let twin = order[at + 1..].iter().position(|other| question.is_twin_of(other))?;
        Some(twin + 1)
    });
    apart.min().unwrap_or(order.len())
}

#[cfg(test)]
#[path = "form_tests.rs"]
mod tests;
