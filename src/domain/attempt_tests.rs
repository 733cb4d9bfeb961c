use proptest::prelude::*;

use super::super::form::Form;
use super::super::kind::KindName;
use super::super::seed::Seed;
use super::super::topic::Topic;
use super::super::verdict::Verdict;
use super::*;

fn plan(count: usize, feedback: Feedback) -> Plan {
    let asked = |n: usize| Asked {
        question: format!("q{n}").parse().unwrap(),
        bank: "b".parse().unwrap(),
        fingerprint: u64::MAX,
        topic: Topic::Romance,
        kind: KindName::Judge,
        verdict: Some(Verdict::Scam),
        focus: None,
        seen_before: n % 2 == 1,
        spare: false,
    };
    Plan {
        learner: "me".parse().unwrap(),
        form: None,
        seed: Seed(1),
        selection: 1,
        feedback,
        certainty: false,
        started: Timestamp::UNIX_EPOCH,
        questions: (0..count).map(asked).collect(),
    }
}

/// A form of scams (true) and genuine scenes, with one spare of each verdict.
fn form(verdicts: &[bool]) -> Plan {
    let mut plan = plan(verdicts.len() + 2, Feedback::AtEnd);
    let scams = verdicts.iter().chain([&true, &false]);
    for ((at, asked), scam) in plan.questions.iter_mut().enumerate().zip(scams) {
        asked.verdict = Some(if *scam { Verdict::Scam } else { Verdict::Genuine });
        asked.spare = at >= verdicts.len();
    }
    Plan { form: Some(Form::A), ..plan }
}

fn given(verdict: Verdict) -> Given {
    let credit = if verdict == Verdict::Scam { Credit::FULL } else { Credit::NONE };
    Given { answer: Answer::Verdict(verdict), credit, certainty: None, took_ms: 5 }
}

fn act(attempt: &mut Attempt, entry: Result<Entry, AttemptError>) -> Entry {
    let entry = entry.unwrap();
    attempt.apply(&entry).unwrap();
    entry
}

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

fn exposure_at(attempt: &Attempt, position: usize) -> Exposure {
    match &attempt.standings()[position] {
        Standing::Answered(response) => response.exposure,
        other => panic!("not answered: {other:?}"),
    }
}

#[test]
fn an_answer_after_its_explanation_is_practice() {
    let mut attempt = Attempt::start(plan(2, Feedback::AfterEach));
    let entry = attempt.answer(given(Verdict::Genuine), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 0), Exposure::Fresh);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    assert_eq!(attempt.current(), Some(0));
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 0), Exposure::AfterFeedback);
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 1), Exposure::SeenBefore);
}

#[test]
fn an_undone_skip_explains_nothing() {
    let mut attempt = Attempt::start(plan(1, Feedback::AfterEach));
    let entry = attempt.skip(NOW);
    act(&mut attempt, entry);
    let entry = attempt.finish(NOW);
    act(&mut attempt, entry);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    assert!(!attempt.is_finished(), "an undo on the last screen goes back");
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 0), Exposure::Fresh);
}

#[test]
fn an_exam_explains_only_at_its_end() {
    let mut attempt = Attempt::start(plan(1, Feedback::AtEnd));
    let entry = attempt.answer(given(Verdict::Genuine), NOW);
    act(&mut attempt, entry);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 0), Exposure::Fresh);
    let entry = attempt.finish(NOW);
    act(&mut attempt, entry);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(exposure_at(&attempt, 0), Exposure::AfterFeedback);
}

fn counted_answers(attempt: &Attempt) -> Vec<&Answer> {
    attempt.counted().map(|(_, counted)| &counted.response.answer).collect()
}

#[test]
fn taking_an_answer_back_after_its_explanation_mends_no_score() {
    let mut attempt = Attempt::start(plan(1, Feedback::AfterEach));
    let entry = attempt.answer(given(Verdict::Genuine), NOW);
    act(&mut attempt, entry);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    assert_eq!(counted_answers(&attempt), [&Answer::Verdict(Verdict::Genuine)]);
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    assert_eq!(counted_answers(&attempt), [&Answer::Verdict(Verdict::Genuine)]);
}

#[test]
fn in_a_test_the_answer_that_stands_at_its_end_counts() {
    let mut attempt = Attempt::start(plan(1, Feedback::AtEnd));
    for verdict in [Verdict::Genuine, Verdict::Scam] {
        let entry = attempt.answer(given(verdict), NOW);
        act(&mut attempt, entry);
        if verdict == Verdict::Genuine {
            let entry = attempt.undo(NOW);
            act(&mut attempt, entry);
            assert!(counted_answers(&attempt).is_empty());
        }
    }
    let entry = attempt.finish(NOW);
    act(&mut attempt, entry);
    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    assert_eq!(counted_answers(&attempt), [&Answer::Verdict(Verdict::Scam)]);
}

#[derive(Debug, Clone)]
enum Move {
    Answer(bool),
    Skip,
    Undo,
    Finish,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let one = prop_oneof![
        any::<bool>().prop_map(Move::Answer),
        Just(Move::Skip),
        Just(Move::Undo),
        Just(Move::Finish),
    ];
    proptest::collection::vec(one, 0..60)
}

#[test]
fn a_spare_of_the_same_verdict_comes_in_the_place_of_what_is_skipped() {
    let mut attempt = Attempt::start(form(&[true, false, false]));
    let place = |attempt: &Attempt| (attempt.current(), attempt.number(), attempt.is_replacing());
    assert_eq!((place(&attempt), attempt.total()), ((Some(0), Some(1), false), 3));
    let entry = attempt.answer(given(Verdict::Scam), NOW);
    act(&mut attempt, entry);
    let entry = attempt.skip(NOW);
    act(&mut attempt, entry);
    assert_eq!(place(&attempt), (Some(4), Some(2), true), "the genuine spare, still the second");
    assert_eq!(attempt.done(), 1);

    let entry = attempt.undo(NOW);
    act(&mut attempt, entry);
    assert_eq!(place(&attempt), (Some(1), Some(2), false), "back, and the spare is put away");
    let entry = attempt.skip(NOW);
    act(&mut attempt, entry);
    let entry = attempt.answer(given(Verdict::Genuine), NOW);
    act(&mut attempt, entry);
    assert_eq!(place(&attempt), (Some(2), Some(3), false));
    let entry = attempt.skip(NOW);
    act(&mut attempt, entry);
    assert_eq!(attempt.current(), None, "no genuine spare is left");
    let told: Vec<_> =
        attempt.outcomes().map(|one| (one.position, one.number, one.skipped)).collect();
    assert_eq!(told, [(0, 1, false), (1, 2, true), (4, 2, false), (2, 3, true)]);
}

/// The entry that a move makes, if it can be made.
fn entry_of(one: Move, attempt: &Attempt) -> Result<Entry, AttemptError> {
    let verdict = |scam| if scam { Verdict::Scam } else { Verdict::Genuine };
    match one {
        Move::Answer(scam) => attempt.answer(given(verdict(scam)), NOW),
        Move::Skip => attempt.skip(NOW),
        Move::Undo => attempt.undo(NOW),
        Move::Finish => attempt.finish(NOW),
    }
}

proptest! {
    /// Whatever is pressed in whatever order, the state stays whole, and the entries alone give it
    /// back.
    #[test]
    fn random_moves_keep_the_attempt_whole(moves in moves(), count in 0usize..6, exam: bool) {
        let feedback = if exam { Feedback::AtEnd } else { Feedback::AfterEach };
        let mut attempt = Attempt::start(plan(count, feedback));
        let mut entries = Vec::new();
        for one in moves {
            let Ok(entry) = entry_of(one, &attempt) else { continue };
            attempt.apply(&entry).unwrap();
            entries.push(entry);

            let done = attempt.current().unwrap_or(count);
            for (position, standing) in attempt.standings().iter().enumerate() {
                prop_assert_eq!(matches!(standing, Standing::Open), position >= done);
            }
            prop_assert!(!attempt.is_finished() || attempt.current().is_none());
        }
        let replayed = Attempt::replay(attempt.plan().clone(), &entries).unwrap();
        prop_assert_eq!(replayed.standings(), attempt.standings());
        prop_assert_eq!(replayed.is_finished(), attempt.is_finished());
        prop_assert!(replayed.counted().eq(attempt.counted()));
        prop_assert!(attempt.counted().all(|(_, counted)| counted.response.exposure != Exposure::AfterFeedback));
    }

    /// With spares: no more come in than were skipped, the number never runs past the round, and the
    /// entries alone give the same route back.
    #[test]
    fn random_moves_keep_a_form_whole(moves in moves(), verdicts in proptest::collection::vec(any::<bool>(), 0..6)) {
        let mut attempt = Attempt::start(form(&verdicts));
        let mut entries = Vec::new();
        for one in moves {
            let Ok(entry) = entry_of(one, &attempt) else { continue };
            attempt.apply(&entry).unwrap();
            entries.push(entry);
            let outcomes: Vec<Outcome<'_>> = attempt.outcomes().collect();
            let standings = attempt.standings().iter();
            let skipped = standings.filter(|one| **one == Standing::Skipped).count();
            let spares = outcomes.iter().filter(|one| one.asked.spare).count();
            prop_assert!(attempt.was_finished || spares <= skipped, "{spares} for {skipped}");
            prop_assert!(attempt.counted().count() <= attempt.total());
            prop_assert_eq!(attempt.total(), verdicts.len());
            prop_assert!(attempt.number().is_none_or(|number| (1..=attempt.total()).contains(&number)));
            prop_assert_eq!(attempt.number().is_none(), attempt.current().is_none());
        }
        let again = Attempt::replay(attempt.plan().clone(), &entries).unwrap();
        prop_assert!(again.outcomes().eq(attempt.outcomes()));
        prop_assert_eq!(again.current(), attempt.current());
    }

    #[test]
    fn entries_of_another_attempt_are_refused(position in 1usize..9) {
        let mut attempt = Attempt::start(plan(3, Feedback::AfterEach));
        let entry = Entry { number: 1, at: NOW, event: Event::Skipped { position } };
        prop_assert_eq!(attempt.apply(&entry), Err(AttemptError::OutOfStep));
        prop_assert_eq!(attempt.current(), Some(0));
    }
}
