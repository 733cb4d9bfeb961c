//! The times at which a class took a form: before, after and later.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Attempt, Counted};
use crate::domain::class::Assignment;
use crate::domain::form::Form;
use crate::domain::plan::Asked;
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::Judged;
use crate::measure::score::{fresh_judged, measures_skill};

use super::change::{Change, changes};
use super::gauge::{Gauges, Ranged};
use super::resample::{ranged, seed_of, sums};
use super::tally::count;

/// Counts of several people together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// How many people judged at least one scene.
    pub people: u32,
    /// Their counts.
    pub judged: Judged,
}

/// A form, as the class took it: of each learner the attempt finished first.
#[derive(Debug, Clone, PartialEq)]
pub struct Occasion {
    /// The form.
    pub form: Form,
    /// How many finished it.
    pub finished: u32,
    /// When the first and the last of them did.
    pub span: (Timestamp, Timestamp),
    /// What they judged, as far as it was new to them.
    pub sum: Sum,
    /// What that comes to.
    pub gauges: Gauges<Ranged>,
}

/// What somebody did in a form.
#[derive(Debug, Clone)]
pub(super) struct Taking {
    at: Timestamp,
    pub(super) judged: Judged,
    /// The same scene by scene.
    pub(super) judgements: Vec<Judgement>,
}

/// A scene that was judged.
#[derive(Debug, Clone, Copy)]
pub(super) struct Judgement {
    pub(super) tactic: Option<Tactic>,
    pub(super) verdict: Verdict,
    pub(super) is_right: bool,
}

impl Taking {
    pub(super) fn is_told(&self) -> bool {
        self.judged != Judged::default()
    }
}

/// What each learner did in a form, by the place in the class.
pub(super) type Takings = BTreeMap<usize, Taking>;

#[derive(Default)]
pub(super) struct Occasions(BTreeMap<Form, Takings>);

impl Occasions {
    pub(super) fn add(&mut self, person: usize, attempt: &Attempt) {
        let (Some(form), true) = (attempt.plan().form, attempt.is_finished()) else { return };
        let taking = taking(attempt);
        let takings = self.0.entry(form).or_default();
        let is_first = takings.get(&person).is_none_or(|known| taking.at < known.at);
        if is_first {
            takings.insert(person, taking);
        }
    }

    /// Those forms that so many people or more have judged, with only those who judged scams as well
    /// as genuine scenes.
    pub(super) fn of_at_least(&self, people: usize) -> Self {
        let is_whole = |taking: &Taking| taking.judged.scams > 0 && taking.judged.genuine > 0;
        let whole = self.0.iter().map(|(form, takings)| {
            let whole = takings.iter().filter(|(_, taking)| is_whole(taking));
            (*form, whole.map(|(person, taking)| (*person, taking.clone())).collect())
        });
        Self(whole.filter(|(_, takings): &(Form, Takings)| takings.len() >= people).collect())
    }

    /// What everybody did in a form.
    pub(super) fn takings(&self, form: Form) -> impl Iterator<Item = (usize, &Taking)> {
        self.0.get(&form).into_iter().flatten().map(|(person, taking)| (*person, taking))
    }

    /// All occasions in the order in which the class took them, and what has changed since the first.
    pub(super) fn result(&self, given: &[Assignment]) -> (Vec<Occasion>, Vec<Change>) {
        let mut taken: Vec<(Form, &Takings)> =
            self.0.iter().map(|(form, all)| (*form, all)).collect();
        taken.sort_by_key(|(form, takings)| when(*form, takings, given));
        let all = taken.iter().flat_map(|(_, takings)| takings.values());
        let seed = seed_of(all.map(|taking| taking.judged));
        let occasions = taken.iter().map(|(form, takings)| occasion(*form, takings, seed));
        (occasions.collect(), changes(&taken, seed))
    }
}

/// When somebody answered last.
fn finished_at(attempt: &Attempt) -> Timestamp {
    let answered = attempt.counted().map(|(_, counted)| counted.at).max();
    answered.unwrap_or(attempt.plan().started)
}

/// What somebody did in an attempt.
pub(super) fn taking(attempt: &Attempt) -> Taking {
    let judged = fresh_judged(attempt, Timestamp::MIN);
    Taking { at: finished_at(attempt), judged, judgements: judgements(attempt) }
}

/// What was judged in an attempt, as far as it measures skill.
fn judgements(attempt: &Attempt) -> Vec<Judgement> {
    let of = |(asked, counted): (&Asked, &Counted)| match (asked.verdict, &counted.response.answer)
    {
        (Some(verdict), Answer::Verdict(given)) if measures_skill(asked, &counted.response) => {
            let tactic = asked.focus.map(|focus| focus.tactic);
            Some(Judgement { tactic, verdict, is_right: *given == verdict })
        }
        _ => None,
    };
    attempt.counted().filter_map(of).collect()
}

/// When a class took a form: when it was first given and then done or, if it never was, when the first
/// had done it. What is given once more counts as it was taken first.
fn when(form: Form, takings: &Takings, given: &[Assignment]) -> Option<Timestamp> {
    let is_done = |made: Timestamp| takings.values().any(|taking| taking.at >= made);
    let of_form = given.iter().filter(|given| given.form == form).map(|given| given.made);
    of_form
        .filter(|made| is_done(*made))
        .min()
        .or_else(|| takings.values().map(|taking| taking.at).min())
}

fn occasion(form: Form, takings: &Takings, seed: Seed) -> Occasion {
    let judged: Vec<[Judged; 1]> =
        takings.values().filter(|taking| taking.is_told()).map(|taking| [taking.judged]).collect();
    let [sum] = total(&judged);
    let drawn = sums(&judged, seed.stream(&format!("class {}", form.word())));
    let drawn: Vec<Gauges<f64>> = drawn.into_iter().map(|[one]| Gauges::rough(one)).collect();
    let times = || takings.values().map(|taking| taking.at);
    Occasion {
        form,
        finished: count(takings.len()),
        // There is at least one, or the form would not be here.
        span: (times().min().unwrap_or_default(), times().max().unwrap_or_default()),
        sum,
        gauges: ranged(Gauges::of(sum.judged), &drawn, judged.len()),
    }
}

/// The sums of all people.
pub(super) fn total<const N: usize>(people: &[[Judged; N]]) -> [Sum; N] {
    std::array::from_fn(|at| {
        let judged = people.iter().fold(Judged::default(), |sum, one| sum + one[at]);
        Sum { people: count(people.len()), judged }
    })
}
