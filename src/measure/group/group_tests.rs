use proptest::prelude::*;

use super::made::{Say, class, day, form, four, given, open, result, round, say, scenes};
use super::*;
use crate::domain::answer::Certainty;
use crate::domain::form::Form;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;
use crate::measure::discrimination::{Judged, Leaning};
use crate::measure::interval::Share;
use crate::measure::item::made::library;

/// A value, to four places.
fn four_places(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

fn values(all: Gauges<Ranged>) -> [f64; 4] {
    [all.missed, all.false_alarms, all.d_prime, all.bias].map(|one| four_places(one.unwrap().value))
}

fn share(count: u32, of: u32) -> Share {
    Share { count, of }
}

/// The figures come from an independent computation (Python's `statistics.NormalDist`) over the sums
/// 24 of 40 and 14 of 40 before, 32 of 40 and 10 of 40 after.
#[test]
fn counts_of_all_are_summed_before_they_are_measured() {
    let found = result(&class(4), &four());
    let [before, after] = &found.occasions[..] else { panic!("{:?}", found.occasions) };
    assert_eq!((before.form, before.finished, before.sum.people), (Form::A, 4, 4));
    let counts = |hits, false_alarms| Judged { hits, scams: 40, false_alarms, genuine: 40 };
    assert_eq!((before.sum.judged, after.sum.judged), (counts(24, 14), counts(32, 10)));
    assert_eq!(values(before.gauges), [0.4, 0.35, 0.6225, 0.0642]);
    assert_eq!(values(after.gauges), [0.2, 0.25, 1.4712, -0.0802]);
    let [change] = &found.changes[..] else { panic!("{:?}", found.changes) };
    assert_eq!(values(change.matched.change), [-0.2, -0.1, 0.8487, -0.1444]);
    assert_eq!(values(change.everybody.change), [-0.2, -0.1, 0.8487, -0.1444]);
    assert_eq!(before.span, (day(60), day(60)));
}

/// 24 of 80 missed and 24 of 80 false alarms: between 0.2234 and 0.3897 (Wilson, worked out in Python).
#[test]
fn both_errors_are_counted_over_everything_that_was_new() {
    let errors = result(&class(4), &four()).errors;
    assert_eq!(errors.missed, Tally { share: share(24, 80), people: 4 });
    assert_eq!(errors.false_alarms, Tally { share: share(24, 80), people: 4 });
    let range = errors.missed.share.range();
    assert_eq!((four_places(range.low), four_places(range.high)), (0.2234, 0.3897));
    assert_eq!(errors.leaning(), Some(Leaning::Neither));
}

#[test]
fn a_leaning_is_told_when_the_errors_differ_clearly() {
    let leaning = |counts| result(&class(1), &[form(0, Form::A, 3, counts)]).errors.leaning();
    assert_eq!(leaning([2, 10, 1, 10]), Some(Leaning::Trusting));
    assert_eq!(leaning([9, 10, 8, 10]), Some(Leaning::Suspicious));
    assert_eq!(leaning([5, 10, 0, 0]), None);
}

#[test]
fn the_form_finished_first_counts_and_an_open_one_does_not() {
    let twice = [
        open(0, Some(Form::A), 50, &scenes("a", Judged { hits: 9, scams: 9, ..Judged::default() })),
        form(0, Form::A, 20, [1, 10, 0, 10]),
        form(0, Form::A, 40, [3, 10, 0, 10]),
        form(7, Form::A, 60, [9, 10, 0, 10]),
    ];
    let found = result(&class(1), &twice);
    assert_eq!(found.occasions[0].sum.judged.hits, 3, "and nobody from elsewhere");
    assert_eq!(found.part.forms, [FormPart { form: Form::A, begun: 1, finished: 1 }]);
}

#[test]
fn forms_stand_in_the_order_in_which_they_were_given() {
    let taken = [form(0, Form::A, 10, [5, 10, 5, 10]), form(1, Form::C, 30, [5, 10, 5, 10])];
    let order = |class: &Class| -> Vec<Form> {
        result(class, &taken).occasions.iter().map(|one| one.form).collect()
    };
    let mut class = class(2);
    assert_eq!(order(&class), [Form::C, Form::A], "as they were finished");
    class.assignments = vec![given(Form::A, 90), given(Form::B, 80), given(Form::C, 70)];
    assert_eq!(order(&class), [Form::A, Form::C]);
    class.assignments = vec![given(Form::A, 90), given(Form::C, 70), given(Form::A, 1)];
    assert_eq!(order(&class), [Form::A, Form::C], "what is given once more stays where it was");
    class.assignments = vec![given(Form::C, 1)];
    assert_eq!(order(&class), [Form::C, Form::A], "and so does what was taken before it was given");
}

#[test]
fn only_those_who_took_both_are_matched() {
    let mut attempts = four();
    attempts.push(form(4, Form::B, 20, [0, 10, 10, 10]));
    attempts.push(form(5, Form::C, 10, [5, 10, 5, 10]));
    let found = result(&class(6), &attempts);
    let [after, later] = &found.changes[..] else { panic!("{:?}", found.changes) };
    assert_eq!((after.matched.later.people, after.everybody.later.people), (4, 5));
    assert_eq!(after.matched.later.judged.hits, 32);
    assert_eq!(after.everybody.later.judged.hits, 32);
    assert_eq!(after.everybody.later.judged.false_alarms, 20);
    assert_eq!((later.matched.before.people, later.everybody.later.people), (0, 1));
    assert_eq!(later.matched.change.missed, None, "of nobody nothing is told");
    assert_eq!(later.everybody.change.missed.unwrap().spread, Spread::OnePerson);
}

#[test]
fn of_too_few_scenes_only_the_errors_are_told() {
    let found = result(&class(2), &[form(0, Form::A, 3, [3, 5, 1, 10])]);
    let gauges = found.occasions[0].gauges;
    assert_eq!((gauges.d_prime, gauges.bias), (None, None));
    assert_eq!(gauges.missed.map(|one| (one.value, one.spread)), Some((0.4, Spread::OnePerson)));
}

#[test]
fn nothing_is_read_off_a_range_of_a_few() {
    let people = |count| -> Vec<Attempt> {
        (0..count).map(|at| form(at, Form::A, 3, [8 + at as u32 % 2, 10, 1, 10])).collect()
    };
    let skill = |count| result(&class(6), &people(count)).occasions[0].gauges.d_prime.unwrap();
    assert_eq!((skill(4).range().is_some(), skill(4).side()), (true, None));
    assert_eq!(skill(5).side(), Some(std::cmp::Ordering::Greater));
}

#[test]
fn where_all_did_alike_there_is_no_range() {
    let alike = [0, 1, 2].map(|number| form(number, Form::A, 3, [8, 10, 2, 10]));
    let gauges = result(&class(3), &alike).occasions[0].gauges;
    assert_eq!(gauges.d_prime.unwrap().spread, Spread::Alike);
    assert_eq!(gauges.missed.unwrap().range(), None);
}

#[test]
fn who_took_part_is_told_by_number() {
    let mut class = class(5);
    class.assignments = vec![given(Form::A, 20), given(Form::B, 5)];
    let attempts = [
        form(0, Form::A, 15, [5, 10, 5, 10]),
        form(1, Form::B, 9, [5, 10, 5, 10]),
        form(2, Form::B, 3, [5, 10, 5, 10]),
        open(3, Some(Form::B), 3, &[]),
        round(0, None, 2, &[say("x", Verdict::Scam, true)]),
        open(1, None, 2, &[]),
    ];
    let part = result(&class, &attempts).part;
    assert_eq!((part.members, part.begun, part.practised), (5, 4, 1));
    let form_part = |form, begun, finished| FormPart { form, begun, finished };
    assert_eq!(part.forms, [form_part(Form::A, 1, 1), form_part(Form::B, 3, 2)]);
    assert_eq!(part.given.unwrap().done, 1, "what was done before it was given does not count");
}

#[test]
fn only_the_first_new_answer_to_a_question_counts() {
    let mut before = say("x", Verdict::Scam, false);
    before.asked.seen_before = true;
    let rounds = [
        round(0, None, 5, &[say("x", Verdict::Scam, true)]),
        round(0, None, 4, &[say("x", Verdict::Scam, false)]),
        round(1, None, 4, &[before]),
    ];
    let found = result(&class(2), &rounds);
    assert_eq!(found.errors.missed, Tally { share: share(0, 1), people: 1 });
    assert_eq!(found.span, Some((day(5), day(5))));
    assert_eq!(found.part.practised, 2);
}

/// Everybody answers a question; so many of them wrong.
fn asked_of(people: usize, name: &str, wrong: usize) -> Vec<Attempt> {
    let of = |number| round(number, None, 3, &[say(name, Verdict::Scam, number >= wrong)]);
    (0..people).map(of).collect()
}

#[test]
fn a_question_with_few_answers_does_not_top_those_with_many() {
    let all = [
        asked_of(5, "few", 5),
        asked_of(40, "many", 32),
        asked_of(4, "too-few", 4),
        asked_of(20, "one-slip", 1),
        asked_of(20, "some", 6),
    ];
    let found = result(&class(40), &all.concat());
    let names: Vec<&str> = found.missed.iter().map(|one| one.asked.question.as_str()).collect();
    assert_eq!(names, ["many", "few", "some"]);
    assert_eq!(found.missed[0].wrong, Tally { share: share(32, 40), people: 40 });
}

#[test]
fn a_question_that_was_changed_is_in_no_list() {
    let library = library();
    let (class, all) = (class(9), asked_of(9, "pick", 9));
    let mut group = Group::new(&class, &library);
    all.iter().for_each(|attempt| group.add(attempt));
    let found = group.result();
    assert_eq!((found.missed.len(), found.changed), (0, 9));
    assert_eq!(found.errors.missed.share, share(9, 9), "what was answered then still counts");
}

#[test]
fn sure_and_wrong_is_told_by_verdict() {
    let sure = |name, verdict, rightly, number| Say {
        certainty: Certainty::from_number(number),
        ..say(name, verdict, rightly)
    };
    let of = |number| {
        let said = [
            sure("s", Verdict::Scam, number > 2, 3),
            sure("g", Verdict::Genuine, number > 0, 3),
            sure("t", Verdict::Scam, false, 1),
            say("u", Verdict::Scam, false),
        ];
        round(number, None, 3, &said)
    };
    let found = result(&class(4), &[0, 1, 2, 3].map(of)).sure;
    let tally = |count, of| Tally { share: share(count, of), people: 4 };
    assert_eq!((found.sure, found.wrong), (tally(8, 12), tally(4, 8)));
    assert_eq!((found.scams, found.genuine), (tally(3, 4), tally(1, 4)));
    let names: Vec<&str> = found.questions.iter().map(|one| one.asked.question.as_str()).collect();
    assert_eq!(names, ["s"], "one slip is no finding");
}

#[test]
fn tactics_are_told_by_stage_and_the_weakest_is_taught() {
    let mut strong = scenes("s", Judged { hits: 30, scams: 30, ..Judged::default() });
    for one in &mut strong {
        one.asked.focus.as_mut().unwrap().tactic = Tactic::RecoveryScam;
        one.asked.focus.as_mut().unwrap().stage = None;
    }
    let weak = scenes("w", Judged { hits: 4, scams: 12, ..Judged::default() });
    let found = result(&class(1), &[round(0, None, 3, &[strong, weak].concat())]);
    let cells: Vec<_> = found.cells.iter().map(|one| (one.tactic, one.stage.is_some())).collect();
    assert_eq!(cells, [(Tactic::PlatformSwitch, true), (Tactic::RecoveryScam, false)]);
    assert_eq!(found.cells[0].right, Tally { share: share(4, 12), people: 1 });
    let weakest: Vec<Tactic> = found.weakest.iter().map(|one| one.tactic).collect();
    assert_eq!(weakest, [Tactic::PlatformSwitch]);
}

#[test]
fn of_nothing_comes_nothing() {
    let found = result(&class(3), &[]);
    assert_eq!((found.part.members, found.part.begun, found.span), (3, 0, None));
    assert!(found.occasions.is_empty() && found.missed.is_empty() && found.weakest.is_empty());
    assert_eq!(found.errors.leaning(), None);
}

/// Counts of a form that somebody may have.
fn counts() -> impl Strategy<Value = [u32; 4]> {
    (0_u32..8, 0_u32..8, 0_u32..8, 0_u32..8)
        .prop_map(|(hits, misses, alarms, calm)| [hits, hits + misses, alarms, alarms + calm])
}

fn numbers(all: Gauges<Ranged>) -> Vec<f64> {
    let told = [all.missed, all.false_alarms, all.d_prime, all.bias].into_iter().flatten();
    told.flat_map(|one| {
        let range = one.range();
        [Some(one.value), range.map(|range| range.low), range.map(|range| range.high)]
    })
    .flatten()
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_class_is_the_sum_of_its_learners(all in prop::collection::vec(counts(), 1..7)) {
        let attempts: Vec<Attempt> =
            all.iter().enumerate().map(|(at, counts)| form(at, Form::A, 3, *counts)).collect();
        let together = result(&class(7), &attempts);
        let alone = attempts.iter().map(|one| result(&class(7), std::slice::from_ref(one)));
        let alone: Vec<GroupResult> = alone.collect();
        let sum = |of: fn(&GroupResult) -> Share| alone.iter().map(of)
            .fold(share(0, 0), |sum, one| share(sum.count + one.count, sum.of + one.of));
        prop_assert_eq!(together.errors.missed.share, sum(|one| one.errors.missed.share));
        prop_assert_eq!(together.errors.false_alarms.share, sum(|one| one.errors.false_alarms.share));
        let right = |one: &GroupResult| one.tactics.first().map_or(share(0, 0), |one| one.right.share);
        prop_assert_eq!(right(&together), sum(right));
        let judged = alone.iter().fold(Judged::default(), |sum, one| sum + one.occasions[0].sum.judged);
        prop_assert_eq!(together.occasions[0].sum.judged, judged);
    }

    #[test]
    fn no_number_is_missing_or_endless(
        before in prop::collection::vec(counts(), 0..6),
        after in prop::collection::vec(counts(), 0..6),
    ) {
        let of = |form_of, all: &[[u32; 4]]| -> Vec<Attempt> {
            all.iter().enumerate().map(|(at, counts)| form(at, form_of, 3, *counts)).collect()
        };
        let attempts = [of(Form::A, &before), of(Form::B, &after)].concat();
        let found = result(&class(6), &attempts);
        let all = found.occasions.iter().map(|one| one.gauges);
        let changes = found.changes.iter().flat_map(|one| [one.matched.change, one.everybody.change]);
        for number in all.chain(changes).flat_map(numbers) {
            prop_assert!(number.is_finite(), "{:?}", found);
        }
        prop_assert_eq!(&found, &result(&class(6), &attempts), "the same answers say the same");
    }

    #[test]
    fn of_a_class_that_is_alike_to_both_sides_the_range_holds_the_value(
        apart in prop::collection::vec(1_u32..5, 1..6),
    ) {
        let both = apart.iter().flat_map(|apart| [5 - apart, 5 + apart]);
        let attempts = both.enumerate().map(|(at, hits)| form(at, Form::A, 3, [hits, 10, 5, 10]));
        let attempts: Vec<Attempt> = attempts.collect();
        let missed = result(&class(10), &attempts).occasions[0].gauges.missed.unwrap();
        let range = missed.range().unwrap();
        prop_assert!(range.low <= missed.value && missed.value <= range.high, "{missed:?}");
    }
}
