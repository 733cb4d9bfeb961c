//! Somebody who has the whole publication tries to find out what is withheld.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::domain::form::Form;
use crate::domain::room::{Doing, MemberId, Names, Part, Set, Setup};
use crate::domain::seed::Seed;
use crate::measure::disclosure::linear::{Equations, Fraction};
use crate::measure::group::Rooms;
use crate::measure::group::made::{day, form as taken};

/// A workshop: how many came, and how many of ten scams and of ten genuine scenes each got right, before
/// and after.
type Workshop = (usize, [[u32; 2]; 2]);

fn setup(days_ago: i64) -> Setup {
    let set = |form| Part::new(Doing::Together(Set { form: Some(form), questions: Vec::new() }));
    Setup {
        code: "KQRTMP".parse().unwrap(),
        names: Names::MadeUp,
        class: None,
        certainty: false,
        seed: Seed(1),
        selection: 1,
        started: day(days_ago),
        listens: "127.0.0.1:8470".into(),
        parts: vec![set(Form::A), set(Form::B)],
    }
}

fn publish(workshops: &[Workshop]) -> Value {
    let mut rooms = Rooms::default();
    for (at, (people, right)) in workshops.iter().enumerate() {
        let days_ago = 90 - at as i64;
        let member =
            |number: usize| (MemberId(number as u32), format!("R-{at}-{number}").parse().unwrap());
        let of = |number: usize| {
            [Form::A, Form::B].into_iter().zip(right).enumerate().map(
                move |(part, (form, [scams, genuine]))| {
                    // One in three does worse by one.
                    let less = u32::from(number.is_multiple_of(3));
                    let counts = [scams.saturating_sub(less), 10, 10 - genuine, 10];
                    (MemberId(number as u32), part, taken(number, form, days_ago, counts))
                },
            )
        };
        let attempts: Vec<_> = (0..*people).flat_map(of).collect();
        rooms.add(&setup(days_ago), (0..*people).map(member), &attempts);
    }
    serde_json::from_str(&public(&rooms.public())).unwrap()
}

/// How many of how many were missed in a room.
fn truth((people, right): &Workshop, phase: usize, verdict: usize) -> (usize, usize) {
    let missed = |number: usize| {
        let less = u32::from(verdict == 0 && number.is_multiple_of(3));
        10 - right[phase][verdict].saturating_sub(less) as usize
    };
    ((0..*people).map(missed).sum(), people * 10)
}

fn may_be_known((part, whole): (usize, usize)) -> bool {
    whole >= 100 && part * 20 <= whole * 19 && part * 20 >= whole
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_workshop_follows_from_the_others_and_the_sum(
        workshops in prop::collection::vec(
            (prop_oneof![1..10_usize, 10..30_usize], [[2..=10_u32, 2..=10_u32], [5..=10_u32, 5..=10_u32]]),
            1..6,
        ),
    ) {
        let document = publish(&workshops);
        let rooms = document["rooms"].as_array().unwrap();
        for (phase, name) in ["before", "after"].into_iter().enumerate() {
            for (verdict, error) in ["missed", "false_alarms"].into_iter().enumerate() {
                let share = |room: &Value| room[name][error]["share"].as_u64();
                let told: Vec<Option<u64>> = rooms.iter().map(share).collect();
                let row = |of: &dyn Fn(usize) -> bool| -> Vec<Fraction> {
                    (0..rooms.len()).map(|at| Fraction::whole(of(at).into())).collect()
                };
                let known = (0..rooms.len()).filter(|at| told[*at].is_some());
                let mut rows: Vec<_> = known.map(|at| row(&|one| one == at)).collect();
                if share(&document["total"]).is_some() {
                    rows.push(row(&|_| true));
                }
                let equations = Equations::solve(rows);
                for (at, told) in told.iter().enumerate() {
                    let (part, whole) = truth(&workshops[at], phase, verdict);
                    let is_known = equations.settle(row(&|one| one == at));
                    prop_assert_eq!(is_known, told.is_some(), "{} of {:#}", at, document);
                    if let Some(told) = told {
                        prop_assert!(may_be_known((part, whole)));
                        prop_assert_eq!(*told as usize, (part * 200 + whole) / (whole * 2));
                    }
                }
            }
        }
    }
}
