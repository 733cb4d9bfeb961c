//! What may be told of a class to others.
//!
//! All of it is one table, so that nothing can be held against anything else: its columns are the scams
//! and the genuine scenes of each form that ten people or more have done, its rows are tactics. Only the
//! sums of columns and rows are told, each protected by all others (`measure/disclosure`). Whatever else
//! is told follows from sums that are told. Nothing that is counted from other people stands beside it:
//! not how many are in the class, have taken both forms, or have practised.

use std::collections::BTreeSet;

use crate::domain::class::Assignment;
use crate::domain::form::Form;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;
use crate::measure::disclosure::{
    FEWEST, Groups, Measures, Place, Published, Shown, Tally as Counts, Told,
};
use crate::measure::interval::{Range, Share};
use crate::measure::mastery::{Mastery, weakest_first};

use super::MOST_WEAK;
use super::change::Change;
use super::gauge::{Gauges, Ranged, Spread};
use super::occasion::{Judgement, Occasion, Occasions};

/// What may be told of a class to others.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicResult {
    /// The forms of which something may be told, in the order in which the class took them.
    pub forms: Vec<PublicForm>,
    /// The other forms, whether few people have done them or nobody.
    pub untold: Vec<Form>,
    /// From the first of these forms to each later one.
    pub changes: Vec<PublicChange>,
    /// All tactics of these forms.
    pub tactics: Vec<PublicTactic>,
    /// Of what is told, what is most surely weak; the weakest first.
    pub weakest: Vec<PublicTactic>,
}

/// A form.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicForm {
    /// The form.
    pub form: Form,
    /// In whole tens, at least how many people judged scams as well as genuine scenes in it; none where
    /// that is not told. Exact numbers of two forms would tell how many have done but one of them.
    pub people: Option<usize>,
    /// Scams taken for scams, of those judged.
    pub spotted: Shown,
    /// Genuine scenes taken for genuine, of those judged.
    pub recognised: Shown,
    /// Skill and leaning, where both shares are told.
    pub skill: Option<Skill>,
}

/// Skill and leaning, to one place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Skill {
    /// Skill (d′).
    pub d_prime: Option<Ranged>,
    /// Leaning (c).
    pub bias: Option<Ranged>,
}

/// How much more a later form is, of everybody who took either.
#[derive(Debug, Clone, PartialEq)]
pub struct PublicChange {
    /// The form taken first.
    pub from: Form,
    /// The later one.
    pub to: Form,
    /// What has been added, where both shares are told: errors in whole points, skill to one place.
    pub change: Gauges<Ranged>,
}

/// Right answers about a tactic, of all told forms together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublicTactic {
    /// The tactic; none for scenes about none.
    pub tactic: Option<Tactic>,
    /// Right of judged.
    pub right: Shown,
}

/// The one table.
struct Table {
    columns: Vec<(Form, Verdict)>,
    rows: Vec<Option<Tactic>>,
    groups: Groups<usize, 1>,
    published: Published<1>,
}

impl PublicResult {
    pub(super) fn of(all: &Occasions, given: &[Assignment]) -> Self {
        let large = all.of_at_least(FEWEST);
        let (occasions, changes) = large.result(given);
        let table = Table::of(&large, &occasions);
        let told = |one: &Form| occasions.iter().any(|occasion| occasion.form == *one);
        let tactics = table.tactics();
        let forms: Vec<PublicForm> = occasions.iter().map(|one| table.form(one)).collect();
        Self {
            untold: Form::ALL.iter().filter(|one| !told(one)).copied().collect(),
            changes: changes.iter().filter_map(|one| change(one, &forms)).collect(),
            weakest: weakest(&tactics),
            forms,
            tactics,
        }
    }
}

impl Table {
    fn of(all: &Occasions, occasions: &[Occasion]) -> Self {
        let forms = occasions.iter().map(|one| one.form);
        let columns: Vec<_> =
            forms.flat_map(|form| [Verdict::Scam, Verdict::Genuine].map(|is| (form, is))).collect();
        let judged = || {
            columns.iter().enumerate().flat_map(|(column, (form, verdict))| {
                let of = |one: &&Judgement| one.verdict == *verdict;
                let takings = all.takings(*form);
                takings.flat_map(move |(person, taking)| {
                    taking.judgements.iter().filter(of).map(move |one| (column, person, *one))
                })
            })
        };
        let rows: BTreeSet<Option<Tactic>> = judged().map(|(_, _, one)| one.tactic).collect();
        let rows: Vec<Option<Tactic>> = rows.into_iter().collect();
        // The sum of everything follows from the rows.
        let told = Told { cells: false, rows: true, columns: true, grand: false };
        let mut groups = Groups::new(rows.len(), columns.len(), told, Measures::Apart);
        for (column, person, one) in judged() {
            let row = rows.partition_point(|tactic| *tactic < one.tactic);
            let counts = Counts { part: one.is_right.into(), whole: 1 };
            groups.add(Place { row, column }, &person, [counts]);
        }
        let published = Published::of(&groups);
        Self { columns, rows, groups, published }
    }

    fn share(&self, place: Place) -> Shown {
        self.published.share(&self.groups, place, 0)
    }

    fn form(&self, occasion: &Occasion) -> PublicForm {
        let form = occasion.form;
        let place = |verdict| Place {
            row: self.rows.len(),
            column: self.columns.iter().position(|one| *one == (form, verdict)).unwrap_or_default(),
        };
        let [scams, genuine] = [Verdict::Scam, Verdict::Genuine].map(place);
        let [spotted, recognised] = [scams, genuine].map(|place| self.share(place));
        let is_told = |place: &Place| !self.published.is_withheld(*place);
        let people = self.groups.at(scams).people.len() / FEWEST * FEWEST;
        let gauges = &occasion.gauges;
        let skill =
            Skill { d_prime: coarse(gauges.d_prime, TENTHS), bias: coarse(gauges.bias, TENTHS) };
        PublicForm {
            form,
            people: [scams, genuine].iter().all(is_told).then_some(people),
            skill: [spotted, recognised].iter().all(Shown::is_share).then_some(skill),
            spotted,
            recognised,
        }
    }

    fn tactics(&self) -> Vec<PublicTactic> {
        let right = |row| self.share(Place { row, column: self.columns.len() });
        let all = self.rows.iter().enumerate();
        all.map(|(row, tactic)| PublicTactic { tactic: *tactic, right: right(row) }).collect()
    }
}

/// Skill and leaning are told in tenths, errors in whole points: from finer figures about ten people,
/// one could try to work out what each of them did.
const TENTHS: f64 = 10.0;
const POINTS: f64 = 100.0;

/// A value to so fine a step. Where it is the same whoever is drawn, it would tell of everybody.
fn coarse(ranged: Option<Ranged>, steps: f64) -> Option<Ranged> {
    let round = |value: f64| (value * steps).round() / steps + 0.0;
    ranged.and_then(|ranged| {
        let Range { low, high } = ranged.range()?;
        let spread = Spread::Range(Range { low: round(low), high: round(high) });
        Some(Ranged { value: round(ranged.value), spread, ..ranged })
    })
}

/// What has changed, as far as it is told from what to what.
fn change(change: &Change, forms: &[PublicForm]) -> Option<PublicChange> {
    let of = |form| forms.iter().find(|one| one.form == form);
    let (from, to) = (of(change.from)?, of(change.to)?);
    let is_told = |of: fn(&PublicForm) -> Shown| of(from).is_share() && of(to).is_share();
    let (spotted, recognised) = (is_told(|one| one.spotted), is_told(|one| one.recognised));
    Some(PublicChange {
        from: change.from,
        to: change.to,
        change: told_change(&change.everybody.change, spotted, recognised),
    })
}

/// What may be told of a change, where the shares of scams or of genuine scenes are told on both sides.
pub(super) fn told_change(all: &Gauges<Ranged>, scams: bool, genuine: bool) -> Gauges<Ranged> {
    let told = |ranged: Option<Ranged>, steps, is_told: bool| {
        if is_told { coarse(ranged, steps) } else { None }
    };
    Gauges {
        missed: told(all.missed, POINTS, scams),
        false_alarms: told(all.false_alarms, POINTS, genuine),
        d_prime: told(all.d_prime, TENTHS, scams && genuine),
        bias: told(all.bias, TENTHS, scams && genuine),
    }
}

fn weakest(tactics: &[PublicTactic]) -> Vec<PublicTactic> {
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let told = |one: &PublicTactic| match one.right {
        Shown::Share(Counts { part, whole }) if one.tactic.is_some() => {
            let right = Share { count: number(part), of: number(whole) };
            Some(Mastery { of: *one, right })
        }
        _ => None,
    };
    let all: Vec<Mastery<PublicTactic>> = tactics.iter().filter_map(told).collect();
    weakest_first(&all).into_iter().take(MOST_WEAK).map(|one| one.of).collect()
}
