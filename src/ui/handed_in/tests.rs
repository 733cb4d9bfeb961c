use super::*;
use crate::bank::shelf::Shelf;
use crate::domain::form::Form;
use crate::domain::seed::Seed;
use crate::store::{MemoryStore, Store};

const NOW: i64 = 1_795_500_000_000;

fn library() -> Library {
    Library::new(Shelf::built_in().into_parts().0)
}

fn now() -> Timestamp {
    Timestamp::from_millisecond(NOW).unwrap()
}

fn learner() -> Learner {
    "L-ABCDEFGH".parse().unwrap()
}

/// Form A as it is handed in by somebody who answers all of it with the first number.
fn whole(library: &Library) -> HandedIn {
    let of_form: Vec<&Question> = library
        .questions()
        .map(|(_, question)| question)
        .filter(|question| question.form.is_some_and(|place| place.form == Form::A))
        .collect();
    let order = crate::domain::form::form_order(&of_form, Seed(7)).unwrap();
    let line = |id: &QuestionId| {
        let (_, question) = library.find(id).unwrap();
        let is_spare = question.form.is_some_and(|place| place.spare);
        let reply = Typed::Numbers(vec![1]);
        let answered = Said::Answered { reply, certainty: None, took_ms: 1500 };
        let said = if is_spare { Said::NotAsked } else { answered };
        Line { question: id.clone(), imprint: Imprint::of(question), said }
    };
    HandedIn {
        code: None,
        form: Some(Form::A),
        seed: Seed(7),
        selection: 2,
        begun: NOW - 3_600_000,
        lines: order.into_iter().map(line).collect(),
    }
}

fn taken(library: &Library, handed_in: &HandedIn) -> Result<Round, Unfit> {
    round(library, &learner(), handed_in, &HashMap::new(), now())
}

#[test]
fn a_form_comes_in_as_it_was_played() {
    let library = library();
    let round = taken(&library, &whole(&library)).unwrap();
    let attempt = Attempt::replay(round.plan.clone(), &round.entries).unwrap();
    assert!(attempt.is_finished());
    let score = crate::measure::score::Score::of(&attempt);
    assert_eq!((score.asked, score.answered, score.judged.hits), (20, 20, 10));
    assert_eq!(score.judged.false_alarms, 10, "the first number is scam");
    assert_eq!(round.entries.last().unwrap().at.as_millisecond(), NOW - 3_600_000 + 20 * 1500);
}

#[test]
fn a_skip_brings_its_spare() {
    let library = library();
    let mut handed_in = whole(&library);
    handed_in.lines[0].said = Said::Skipped;
    assert_eq!(taken(&library, &handed_in).err(), Some(Unfit::OutOfStep), "without its spare");
    let verdict = |line: &Line| library.find(&line.question).unwrap().1.verdict();
    let wanted = verdict(&handed_in.lines[0]);
    let spare = (20..24).find(|&at| verdict(&handed_in.lines[at]) == wanted).unwrap();
    handed_in.lines[spare].said = handed_in.lines[1].said.clone();
    let round = taken(&library, &handed_in).unwrap();
    assert_eq!(round.entries.len(), 22);
}

#[test]
fn a_clock_that_is_ahead_makes_nothing_of_the_future() {
    let library = library();
    let mut handed_in = whole(&library);
    handed_in.begun = NOW + 86_400_000;
    let round = taken(&library, &handed_in).unwrap();
    assert!(round.plan.started <= now() && round.entries.iter().all(|entry| entry.at <= now()));
}

/// A device whose clock jumped, or a text that somebody made. No store holds so many milliseconds, and a
/// round that is kept otherwise than it was handed in would be taken in twice.
#[test]
fn no_answer_takes_longer_than_a_month() {
    let library = library();
    let mut handed_in = whole(&library);
    for line in &mut handed_in.lines {
        if let Said::Answered { took_ms, .. } = &mut line.said {
            *took_ms = u64::MAX;
        }
    }
    let entries = taken(&library, &handed_in).unwrap().entries;
    let took = entries.iter().filter_map(|entry| match &entry.event {
        Event::Answered { response, .. } => Some(response.took_ms),
        _ => None,
    });
    assert!(took.into_iter().all(|took_ms| took_ms == LONGEST_MS));
}

#[test]
fn what_no_page_gives_is_refused() {
    let library = library();
    let refused = |change: &dyn Fn(&mut HandedIn)| {
        let mut handed_in = whole(&library);
        change(&mut handed_in);
        taken(&library, &handed_in).err()
    };
    let out_of_step = Some(Unfit::OutOfStep);
    assert_eq!(refused(&|one| one.form = None), out_of_step, "questions of a form in practice");
    assert_eq!(refused(&|one| one.form = Some(Form::B)), out_of_step);
    assert_eq!(refused(&|one| one.lines.truncate(2)), out_of_step, "half a form");
    assert_eq!(refused(&|one| one.lines[1] = one.lines[0].clone()), out_of_step, "one twice");
    assert_eq!(refused(&|one| one.lines[3].said = Said::NotAsked), out_of_step);
    assert_eq!(refused(&|one| one.lines[23].said = Said::Skipped), out_of_step, "a spare unasked");
    assert_eq!(refused(&|one| one.begun = i64::MAX), out_of_step);
    for reply in [Typed::Numbers(vec![3]), Typed::Numbers(vec![1, 2]), Typed::Typed("1".into())] {
        let said = Said::Answered { reply, certainty: None, took_ms: u64::MAX };
        assert_eq!(refused(&|one| one.lines[0].said = said.clone()), out_of_step);
    }
    let gone = |one: &mut HandedIn| one.lines[0].question = "nowhere".parse().unwrap();
    assert_eq!(refused(&gone), Some(Unfit::Gone(1)));
    let other = |one: &mut HandedIn| one.lines[0].imprint = one.lines[1].imprint;
    assert_eq!(refused(&other), Some(Unfit::Changed(1)));
}

#[test]
fn it_is_known_again_whole_or_half() {
    let library = library();
    let handed_in = whole(&library);
    let round = taken(&library, &handed_in).unwrap();
    let mut store = MemoryStore::new();
    let id = store.begin(&round.plan).unwrap();
    let held = |store: &MemoryStore| {
        let seen = store.seen(&learner()).unwrap();
        let again = super::round(&library, &learner(), &handed_in, &seen, now()).unwrap();
        again.held_by(&store.attempt(id).unwrap().unwrap())
    };
    assert_eq!(held(&store), Some(0));
    for (count, entry) in round.entries.iter().enumerate() {
        store.append(id, entry).unwrap();
        assert_eq!(held(&store), Some(count + 1));
    }
    let mut other = handed_in.clone();
    other.lines[0].said =
        Said::Answered { reply: Typed::Numbers(vec![2]), certainty: None, took_ms: 1500 };
    let other = taken(&library, &other).unwrap();
    assert_eq!(other.held_by(&store.attempt(id).unwrap().unwrap()), None);
}
