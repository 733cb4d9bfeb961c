use proptest::prelude::*;

use super::super::{Ending, Turn};
use super::*;

fn step(place: usize, leads: &[usize]) -> Step {
    let decision = |&to: &usize| Decision { text: format!("to {to}").into(), to };
    let turn = match leads {
        [] => Turn::End(Ending { means: "over".into(), genuine: place.is_multiple_of(2) }),
        leads => Turn::Decide(leads.iter().map(decision).collect()),
    };
    Step { id: format!("s{place}").parse().unwrap(), tell: "…".into(), scene: None, turn }
}

fn plot(leads: &[Vec<usize>]) -> Option<Plot> {
    let steps = leads.iter().enumerate().map(|(place, leads)| step(place, leads));
    Plot::new(0, steps.collect()).ok()
}

/// Stories of all shapes that hang together: straight, with side paths, with loops.
fn plots() -> impl Strategy<Value = Plot> {
    let leads = prop_oneof![
        1 => Just(Vec::new()),
        2 => prop::collection::vec(any::<usize>(), 2..=4),
    ];
    prop::collection::vec(leads, 1..7).prop_filter_map("it does not hang together", |steps| {
        let inside = |leads: &Vec<usize>| leads.iter().map(|to| to % steps.len()).collect();
        plot(&steps.iter().map(inside).collect::<Vec<_>>())
    })
}

fn small() -> Plot {
    plot(&[vec![1, 2], vec![0, 2, 3], vec![], vec![]]).unwrap()
}

#[test]
fn a_walk_goes_on_and_back() {
    let plot = small();
    let mut walk = Walk::start(&plot);
    assert!(walk.decide(1) && walk.decide(3) && walk.is_over());
    let path: Vec<&str> = walk.path().map(|taken| &*taken.decision.text).collect();
    assert_eq!(path, ["to 1", "to 3"]);
    assert!(walk.undo() && !walk.is_over());
    assert_eq!(walk.current().id.as_str(), "s1");
    assert!(walk.decide(2) && walk.undo_to(1));
    assert_eq!((walk.place(), walk.length()), (0, 0));
    assert_eq!(plot.endings(), 2);
}

#[test]
fn what_is_not_offered_changes_nothing() {
    let plot = small();
    let mut walk = Walk::start(&plot);
    assert!(!walk.decide(0) && !walk.decide(3) && !walk.undo() && !walk.undo_to(1));
    assert!(!walk.undo_to(0));
    assert_eq!(walk, Walk::start(&plot));
    assert!(walk.decide(2) && !walk.decide(1), "an ending offers nothing");
}

/// Something typed.
#[derive(Debug, Clone, Copy)]
enum Typed {
    Decide(usize),
    Undo,
    UndoTo(usize),
}

fn typed() -> impl Strategy<Value = Typed> {
    prop_oneof![
        4 => (0usize..6).prop_map(Typed::Decide),
        1 => Just(Typed::Undo),
        1 => (0usize..12).prop_map(Typed::UndoTo),
    ]
}

/// What a walk is said to do, told once more with a list of walks instead of a list of decisions.
fn expected<'s>(trail: &mut Vec<Walk<'s>>, walk: &Walk<'s>, typed: Typed) -> bool {
    match typed {
        Typed::Decide(number) => {
            let is_offered = (1..=walk.current().decisions().len()).contains(&number);
            if is_offered {
                trail.push(walk.clone());
            }
            is_offered
        }
        Typed::Undo => trail.pop().is_some(),
        Typed::UndoTo(number) => {
            let was_taken = (1..=trail.len()).contains(&number);
            trail.truncate(if was_taken { number - 1 } else { trail.len() });
            was_taken
        }
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_undo_is_the_exact_inverse(plot in plots(), all in prop::collection::vec(typed(), 0..40)) {
        let mut walk = Walk::start(&plot);
        let mut trail: Vec<Walk<'_>> = Vec::new();
        for typed in all {
            let (before, trail_before) = (walk.clone(), trail.clone());
            let expected = expected(&mut trail, &walk, typed);
            let done = match typed {
                Typed::Decide(number) => walk.decide(number),
                Typed::Undo => walk.undo(),
                Typed::UndoTo(number) => walk.undo_to(number),
            };
            prop_assert_eq!(done, expected);
            match typed {
                _ if !done => prop_assert_eq!(&walk, &before),
                Typed::Decide(_) => {
                    let mut back = walk.clone();
                    prop_assert!(back.undo());
                    prop_assert_eq!(&back, &before);
                }
                Typed::Undo => prop_assert_eq!(Some(&walk), trail_before.last()),
                Typed::UndoTo(number) => prop_assert_eq!(&walk, &trail_before[number - 1]),
            }
            prop_assert_eq!(walk.length(), trail.len());
            prop_assert!(walk.place() < plot.steps().len());
            prop_assert_eq!(walk.is_over(), walk.current().decisions().is_empty());
        }
    }

    /// Every path can be ended, and every ending found.
    #[test]
    fn every_ending_is_found_by_some_walk(plot in plots()) {
        let mut found = std::collections::BTreeSet::new();
        let mut seen = std::collections::BTreeSet::new();
        let mut open = vec![Walk::start(&plot)];
        while let Some(walk) = open.pop() {
            if !seen.insert(walk.place()) {
                continue;
            }
            if walk.is_over() {
                found.insert(walk.place());
            }
            for number in 1..=walk.current().decisions().len() {
                let mut further = walk.clone();
                prop_assert!(further.decide(number));
                open.push(further);
            }
        }
        prop_assert_eq!(found.len(), plot.endings());
        prop_assert_eq!(seen.len(), plot.steps().len());
    }
}
