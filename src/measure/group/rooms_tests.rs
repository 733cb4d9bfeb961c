use super::super::made::{day, form as taken, round, scenes};
use super::super::rooms_public::PublicRoom;
use super::*;
use crate::domain::form::Form;
use crate::domain::room::{Doing, Names, Set};
use crate::domain::seed::Seed;
use crate::measure::disclosure::Shown;
use crate::measure::discrimination::Judged;

/// A room of so many days ago with these parts: each has a form or none.
fn setup(days_ago: i64, forms: &[Option<Form>]) -> Setup {
    let set = |form: &Option<Form>| {
        Part::new(Doing::Together(Set { form: *form, questions: Vec::new() }))
    };
    Setup {
        code: "KQRTMP".parse().unwrap(),
        names: Names::MadeUp,
        class: None,
        certainty: false,
        seed: Seed(1),
        selection: 1,
        started: day(days_ago),
        listens: "127.0.0.1:8470".into(),
        parts: forms.iter().map(set).collect(),
    }
}

fn member(number: usize) -> (MemberId, Learner) {
    (MemberId(number as u32), format!("R-{number}").parse().unwrap())
}

/// So many people with the same counts before and after.
fn add(rooms: &mut Rooms, days_ago: i64, people: std::ops::Range<usize>, after: [u32; 4]) {
    let setup = setup(days_ago, &[Some(Form::A), None, Some(Form::B)]);
    let both = |number: usize| {
        let before = [5 + number as u32 % 2, 10, 4, 10];
        let of = member(number).0;
        [
            (of, 0, taken(number, Form::A, days_ago, before)),
            (of, 2, taken(number, Form::B, days_ago, after)),
        ]
    };
    let attempts: Vec<_> = people.clone().flat_map(both).collect();
    rooms.add(&setup, people.map(member), &attempts);
}

#[test]
fn the_first_form_is_before_and_the_last_other_one_after() {
    let of = |forms: &[Option<Form>]| {
        let (setup, parts) = (setup(1, forms), 0..forms.len());
        parts.map(|part| Phases::of(&setup).at(part)).collect::<Vec<_>>()
    };
    let (a, b) = (Some(Form::A), Some(Form::B));
    let (before, after) = (Some(Phase::Before), Some(Phase::After));
    assert_eq!(of(&[a, None, b, None]), [before, None, after, None]);
    assert_eq!(of(&[None, a]), [None, before]);
    assert_eq!(of(&[None, None]), [Some(Phase::Practice); 2]);
    assert_eq!(of(&[a, b, Some(Form::C)]), [before, None, after]);
}

#[test]
fn rooms_are_told_by_date_and_summed() {
    let mut rooms = Rooms::default();
    add(&mut rooms, 5, 0..4, [8, 10, 2, 10]);
    add(&mut rooms, 50, 4..10, [9, 10, 1, 10]);
    // Somebody came twice, and the second room put no form.
    let practice =
        round(0, None, 2, &scenes("p", Judged { hits: 3, scams: 4, ..Judged::default() }));
    rooms.add(&setup(2, &[None]), std::iter::once(member(0)), &[(member(0).0, 0, practice)]);
    let found = rooms.result();
    let days: Vec<Timestamp> = found.rooms.iter().map(|(_, at, _)| *at).collect();
    assert_eq!(days, [day(50), day(5), day(2)]);
    let people: Vec<u32> = found.rooms.iter().map(|(.., room)| room.people).collect();
    assert_eq!((people, found.total.people), (vec![6, 4, 1], 10));
    let [before, after, practice] = found.total.sums;
    assert_eq!((before.judged.scams, before.judged.hits), (100, 55));
    assert_eq!((after.judged.hits, after.judged.false_alarms), (86, 14));
    assert_eq!((practice.people, practice.judged.missed()), (1, 1));
    let change = found.total.change.unwrap();
    // 45 of 100 were missed before, 14 of 100 after.
    assert!((change.change.missed.unwrap().value + 0.31).abs() < 1e-9);
    assert!(found.rooms[2].2.change.is_none());
}

#[test]
fn a_small_room_is_not_found_by_taking_others_from_the_sum() {
    let mut rooms = Rooms::default();
    add(&mut rooms, 50, 0..30, [8, 10, 2, 10]);
    add(&mut rooms, 40, 30..38, [7, 10, 3, 10]);
    add(&mut rooms, 30, 38..58, [9, 10, 3, 10]);
    let found = rooms.public();
    let missed = |room: &PublicRoom| {
        room.phases.map(|phase| phase.map_or(Shown::Withheld, |one| one.missed))
    };
    let told: Vec<bool> = found.rooms.iter().map(|(_, room)| missed(room)[0].is_share()).collect();
    // The smaller one of the others goes with it.
    assert_eq!(told, [true, false, false]);
    assert!(missed(&found.total)[..2].iter().all(Shown::is_share));
    assert_eq!(found.total.phases[0].unwrap().people, Some(50));
    assert!(found.rooms[1].1.change.missed.is_none() && found.total.change.missed.is_some());
}
