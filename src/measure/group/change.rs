//! What has changed from the first form to a later one: of those who took both, and of everybody.

use crate::domain::form::Form;
use crate::domain::seed::Seed;
use crate::measure::discrimination::Judged;

use super::gauge::{Gauges, Ranged};
use super::occasion::{Sum, Taking, Takings, total};
use super::resample::{ranged, sums};

/// From the first form to a later one. Forms are alike, but they are not known to be equally hard.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The form taken first.
    pub from: Form,
    /// The later one.
    pub to: Form,
    /// Of those who took both. People are drawn with both of their forms.
    pub matched: Compared,
    /// Of everybody who took either, as if they were different people: each form's are drawn by
    /// themselves, which makes the range rather too wide than too narrow.
    pub everybody: Compared,
}

/// Two sums, and how much more the later one is.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// The first form.
    pub before: Sum,
    /// The later one.
    pub later: Sum,
    /// What has been added. A share that was missed less often has a change below 0.
    pub change: Gauges<Ranged>,
}

/// From the first of the forms taken to each later one.
pub(super) fn changes(taken: &[(Form, &Takings)], seed: Seed) -> Vec<Change> {
    let Some(((from, before), later)) = taken.split_first() else { return Vec::new() };
    let of = |(to, takings): &(Form, &Takings)| Change {
        from: *from,
        to: *to,
        matched: matched(before, takings, seed, &format!("matched {}{}", from.word(), to.word())),
        everybody: everybody(before, takings, seed, &format!("all {}{}", from.word(), to.word())),
    };
    later.iter().map(of).collect()
}

pub(super) fn matched(before: &Takings, later: &Takings, seed: Seed, label: &str) -> Compared {
    let told = |takings: &Takings, person: &usize| {
        takings.get(person).filter(|taking| taking.is_told()).map(|taking| taking.judged)
    };
    let both = |person: &usize| Some([told(before, person)?, told(later, person)?]);
    let people: Vec<[Judged; 2]> = before.keys().filter_map(both).collect();
    let drawn = sums(&people, seed.stream(label));
    compared(total(&people), drawn.into_iter(), people.len())
}

pub(super) fn everybody(before: &Takings, later: &Takings, seed: Seed, label: &str) -> Compared {
    let told = |takings: &Takings| -> Vec<[Judged; 1]> {
        takings
            .values()
            .filter(|taking| taking.is_told())
            .map(|taking: &Taking| [taking.judged])
            .collect()
    };
    let (before, later) = (told(before), told(later));
    let ([sum_before], [sum_later]) = (total(&before), total(&later));
    let drawn =
        |people: &[[Judged; 1]], side: &str| sums(people, seed.stream(&format!("{label} {side}")));
    let pairs = drawn(&before, "before").into_iter().zip(drawn(&later, "later"));
    let pairs = pairs.map(|([before], [later])| [before, later]);
    compared([sum_before, sum_later], pairs, before.len().min(later.len()))
}

fn compared(
    [before, later]: [Sum; 2],
    drawn: impl Iterator<Item = [Judged; 2]>,
    people: usize,
) -> Compared {
    let rough =
        |[before, later]: [Judged; 2]| Gauges::change(Gauges::rough(before), Gauges::rough(later));
    let values = Gauges::change(Gauges::of(before.judged), Gauges::of(later.judged));
    let drawn: Vec<Gauges<f64>> = drawn.map(rough).collect();
    Compared { before, later, change: ranged(values, &drawn, people) }
}
