//! Somebody who tries to find out what is withheld: by linear equations, and by what a count can be.

use proptest::prelude::*;

use super::super::grid::Size;
use super::{Person, place};
use crate::measure::disclosure::linear::{Equations, Fraction};
use crate::measure::disclosure::{FEWEST, Groups, Measures, Place, Published, Shown, Tally, Told};

/// What is attacked: one figure of every group.
struct Target<'t> {
    size: Size,
    /// What the attacker does not know.
    unknown: Vec<Place>,
    /// The figure, and between what it lies for all that is told of it.
    figure: &'t dyn Fn(Place) -> [u64; 3],
}

impl Target<'_> {
    fn coefficient(&self, line: usize, at: Place) -> i8 {
        let Size { rows, columns } = self.size;
        let (is_on, is_total) = match line.checked_sub(rows + 1) {
            None => (at.row == line, at.column == columns),
            Some(column) => (at.column == column, at.row == rows),
        };
        i8::from(is_on) * if is_total { -1 } else { 1 }
    }

    fn lines(&self) -> usize {
        self.size.rows + self.size.columns + 2
    }

    fn equations(&self) -> Equations {
        let row = |line| {
            let of = |at: &Place| Fraction::whole(self.coefficient(line, *at).into());
            self.unknown.iter().map(of).collect()
        };
        Equations::solve((0..self.lines()).map(row).collect())
    }

    fn settles(&self, equations: &Equations, sum: &[Place]) -> bool {
        let of = |at: &Place| Fraction::whole(sum.contains(at).into());
        equations.settle(self.unknown.iter().map(of).collect())
    }

    /// Which unknown figures can be another by one, with all told figures as they are and none below
    /// nothing or beyond its bounds. (The equations are those of a network, so if a figure can be
    /// another at all, it can by one.)
    fn movable(&self) -> Vec<bool> {
        let mut found = vec![false; self.unknown.len()];
        let mut move_of = Vec::new();
        self.search(&mut move_of, &mut vec![0; self.lines()], &mut found);
        found
    }

    fn search(&self, chosen: &mut Vec<i8>, sums: &mut Vec<i8>, found: &mut [bool]) {
        let at = chosen.len();
        // A row is over: it has to add up.
        let is_over = |line: usize| self.unknown[at..].iter().all(|one| one.row != line);
        if (0..=self.size.rows).any(|line| sums[line] != 0 && is_over(line)) {
            return;
        }
        if at == self.unknown.len() {
            if sums.iter().all(|sum| *sum == 0) {
                found.iter_mut().zip(chosen).for_each(|(found, by)| *found |= *by != 0);
            }
            return;
        }
        let [least, figure, most] = (self.figure)(self.unknown[at]);
        for by in [-1, 0, 1] {
            if (by < 0 && figure == least) || (by > 0 && figure == most) {
                continue;
            }
            chosen.push(by);
            self.shift(sums, at, by);
            self.search(chosen, sums, found);
            self.shift(sums, at, -by);
            chosen.pop();
        }
    }

    fn shift(&self, sums: &mut [i8], at: usize, by: i8) {
        for (line, sum) in sums.iter_mut().enumerate() {
            *sum += by * self.coefficient(line, self.unknown[at]);
        }
    }

    /// All sets of unknown figures of a line, without its total.
    fn sets(&self) -> Vec<Vec<Place>> {
        let of_line = |line| {
            let on = |at: &&Place| self.coefficient(line, **at) > 0;
            self.unknown.iter().filter(on).copied().collect::<Vec<_>>()
        };
        (0..self.lines()).map(of_line).flat_map(|on| subsets(&on)).collect()
    }
}

fn subsets(all: &[Place]) -> Vec<Vec<Place>> {
    let chosen = |mask: u32| {
        let is_in = |at: &usize| mask >> at & 1 == 1;
        (0..all.len()).filter(is_in).map(|at| all[at]).collect()
    };
    (1..1 << all.len()).map(chosen).collect()
}

/// No attack finds anything out.
#[track_caller]
pub(super) fn fails(groups: &Groups<Person, 1>) {
    let published = Published::of(groups);
    let told = |at| groups.is_told(at).then(|| published.share(groups, at, 0));
    let tally = |at: Place| groups.at(at).shares[0];
    let is_withheld = |at: Place| !groups.is_told(at) || published.is_withheld(at);
    let people = |at: Place| groups.at(at).people.len() as u64;
    let size = groups.size();
    for at in size.places().filter(|at| groups.is_told(*at)) {
        let is_small = people(at) < FEWEST as u64;
        assert!(!is_small || is_withheld(at), "{at:?} of {groups:?}");
        if let Shown::Share(tally) = published.share(groups, at, 0) {
            assert!((5..=95).contains(&tally.per_cent()));
        }
    }
    // Where nobody is, everybody may know it.
    let unknown: Vec<Place> =
        size.places().filter(|at| is_withheld(*at) && people(*at) > 0).collect();
    for figure in [
        &(|at| [0, people(at), u64::MAX]) as &dyn Fn(Place) -> _,
        &|at| [0, groups.at(at).rounds, u64::MAX],
        &|at| [0, tally(at).whole, u64::MAX],
    ] {
        let target = Target { size, unknown: unknown.clone(), figure };
        attack(groups, &target, &|sum| groups.people(sum) >= FEWEST);
    }
    let is_hidden = |at: &Place| !matches!(told(*at), Some(Shown::Share(_)));
    let unknown = size.places().filter(|at| is_hidden(at) && tally(*at).whole > 0).collect();
    let between = |at: Place| {
        let Tally { part, whole } = tally(at);
        match told(at) {
            Some(Shown::AtLeast95) => [whole * 95 / 100 + 1, part, whole],
            Some(Shown::AtMost5) => [0, part, (whole * 5).div_ceil(100) - 1],
            _ => [0, part, whole],
        }
    };
    let target = Target { size, unknown, figure: &between };
    attack(groups, &target, &|sum| {
        let part: u64 = sum.iter().map(|at| tally(*at).part).sum();
        let whole: u64 = sum.iter().map(|at| tally(*at).whole).sum();
        let is_between = part * 100 <= whole * 95 && part * 100 >= whole * 5;
        groups.people(sum) >= FEWEST && is_between
    });
}

#[track_caller]
fn attack(
    groups: &Groups<Person, 1>,
    target: &Target<'_>,
    may_be_known: &dyn Fn(&[Place]) -> bool,
) {
    let equations = target.equations();
    for (at, can_move) in target.unknown.iter().zip(target.movable()) {
        // A total that nobody wants to tell may be worked out of what is told.
        if groups.is_told(*at) {
            assert!(!target.settles(&equations, &[*at]), "{at:?} follows: {groups:?}");
            assert!(can_move, "{at:?} can be nothing else: {groups:?}");
        }
    }
    for set in target.sets() {
        let is_known = target.settles(&equations, &set);
        assert!(!is_known || may_be_known(&set), "{set:?} follows: {groups:?}");
    }
}

/// So many people in each group, some of whom are in others as well, and how well they do.
fn tables() -> impl Strategy<Value = Groups<Person, 1>> {
    let counts = prop_oneof![2 => 0..10_u32, 1 => Just(0), 3 => 10..20_u32, 2 => 20..60_u32];
    let ease = prop_oneof![3 => 0..=10_u64, 1 => Just(10), 1 => Just(0)];
    let cell = (counts, any::<bool>(), ease, 1..3_u64);
    let often = prop::bool::weighted;
    let told = (often(0.8), often(0.7), often(0.8), any::<bool>());
    let shape = (1..4_usize, 1..4_usize);
    (shape, told, prop::collection::vec(cell, 9)).prop_map(|((rows, columns), told, cells)| {
        let told = Told { cells: told.0, rows: told.1, columns: told.2, grand: told.3 };
        let mut groups = Groups::new(rows, columns, told, Measures::Apart);
        for row in 0..rows {
            for column in 0..columns {
                let (count, is_shared, ease, whole) = cells[row * 3 + column];
                let first = 1000 * row as u32 + if is_shared { 0 } else { 100 * column as u32 };
                for person in first..first + count {
                    let part = u64::from(person * 7 % 10) < ease;
                    let part = if part { whole } else { 0 };
                    groups.add(place(row, column), &person, [Tally { part, whole }]);
                }
            }
        }
        groups
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_table_gives_away_what_is_withheld(groups in tables()) {
        fails(&groups);
    }
}
