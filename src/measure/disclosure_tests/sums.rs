//! Somebody who knows that right answers are those about scams and those about genuine scenes.

use proptest::prelude::*;

use super::{ALL, Person, place};
use crate::measure::disclosure::linear::{Equations, Fraction};
use crate::measure::disclosure::{Groups, Measures, Place, Published, Shown, Tally};

/// A figure: of which measure, and where.
type Figure = (usize, Place);

fn equations(groups: &Groups<Person, 3>, unknown: &[Figure]) -> Equations {
    let size = groups.size();
    let mut rows = Vec::new();
    let mut add = |of: &dyn Fn(Figure) -> i128| {
        rows.push(unknown.iter().map(|one| Fraction::whole(of(*one))).collect());
    };
    for measure in 0..3 {
        for row in 0..=size.rows {
            let sign = |at: Place| if at.column == size.columns { -1 } else { 1 };
            add(&|(of, at)| if of == measure && at.row == row { sign(at) } else { 0 });
        }
        for column in 0..=size.columns {
            let sign = |at: Place| if at.row == size.rows { -1 } else { 1 };
            add(&|(of, at)| if of == measure && at.column == column { sign(at) } else { 0 });
        }
    }
    for here in size.places() {
        let sign = |of| if of == 2 { -1 } else { 1 };
        add(&|(of, at)| if at == here { sign(of) } else { 0 });
    }
    Equations::solve(rows)
}

/// Two rows and three columns of twenty scenes a person, ten of each sort.
fn tables() -> impl Strategy<Value = Groups<Person, 3>> {
    let ease = || prop_oneof![3 => 3..=9_u64, 1 => Just(10), 1 => Just(0)];
    let counts = prop_oneof![1 => 1..10_u32, 3 => 10..40_u32];
    prop::collection::vec((counts, ease(), ease()), 6).prop_map(|cells| {
        let mut groups = Groups::new(2, 3, ALL, Measures::LastSumsUp);
        for (number, (count, scams, genuine)) in cells.into_iter().enumerate() {
            let tally = |part, whole| Tally { part, whole };
            let shares = [tally(scams, 10), tally(genuine, 10), tally(scams + genuine, 20)];
            for person in 0..count {
                let person = 100 * number as u32 + person;
                groups.add(place(number / 3, number % 3), &person, shares);
            }
        }
        groups
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn no_share_follows_from_those_of_other_measures(groups in tables()) {
        let published = Published::of(&groups);
        let shown = |(measure, at): Figure| published.share(&groups, at, measure);
        let figures = (0..3).flat_map(|measure| groups.size().places().map(move |at| (measure, at)));
        let unknown: Vec<Figure> =
            figures.filter(|one| !matches!(shown(*one), Shown::Share(_))).collect();
        let equations = equations(&groups, &unknown);
        for figure in &unknown {
            let of = |one: &Figure| Fraction::whole((one == figure).into());
            let is_known = equations.settle(unknown.iter().map(of).collect());
            prop_assert!(!is_known, "{figure:?} of {groups:?}");
        }
        for at in groups.size().places() {
            if let [Shown::AtLeast95, Shown::Share(_), right] | [Shown::Share(_), Shown::AtLeast95, right] =
                [0, 1, 2].map(|measure| shown((measure, at)))
            {
                prop_assert_eq!(right, Shown::Withheld);
            }
        }
    }
}
