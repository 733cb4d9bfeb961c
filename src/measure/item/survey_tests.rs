use super::*;
use crate::domain::grade::Credit;
use crate::measure::item::made::{learner, library, picked, ranked, scene};
use crate::measure::item::{Leaning, Look, Silence};

#[test]
fn a_bank_is_told_with_its_options() {
    let library = library();
    let mut survey = Survey::new(&library);
    ranked(&mut survey, [1, 1, 2, 0]);
    let [set] = &survey.results()[..] else { panic!() };
    assert_eq!((set.learners, set.answers, set.items.len()), (40, 440, 11));
    assert_eq!((set.reliability.complete, set.reliability.questions), (40, 11));
    let pick = &set.items[0];
    assert_eq!(pick.asked.question.as_str(), "pick", "what is at hand comes first");
    let leanings: Vec<Leaning> = pick.options.iter().map(|one| one.leaning()).collect();
    let expected = [Leaning::KnowMore, Leaning::KnowLess, Leaning::Unclear, Leaning::Nobody];
    assert_eq!(leanings, expected);
    assert_eq!(pick.looks, [Look::Nobody(vec![3])]);
    assert!(set.items[1].options.is_empty(), "nobody knows what a question that is gone offered");
}

#[test]
fn a_wrong_key_is_seen() {
    let library = library();
    let mut survey = Survey::new(&library);
    ranked(&mut survey, [0, 0, 2, 2]);
    let found = &survey.results()[0];
    assert_eq!(found.to_look_at()[0].looks, [Look::Key(2), Look::Nobody(vec![1, 3])]);
}

#[test]
fn only_the_first_fresh_answer_counts() {
    let library = library();
    let mut survey = Survey::new(&library);
    let again = |exposure, rightly| {
        let mut past = scene(1, rightly);
        past.response.exposure = exposure;
        past
    };
    survey.add(&learner(1), &again(Exposure::SeenBefore, true));
    survey.add(&learner(1), &again(Exposure::Fresh, false));
    survey.add(&learner(1), &again(Exposure::Fresh, true));
    survey.add(&learner(1), &again(Exposure::AfterFeedback, true));
    let found = &survey.results()[0];
    assert_eq!((found.answers, found.items[0].statistics.facility), (1, Ok(0.0)));
}

#[test]
fn an_answer_to_another_question_is_left_out_and_counted() {
    let library = library();
    let mut survey = Survey::new(&library);
    let mut other_key = picked(2);
    other_key.response.credit = Credit::FULL;
    survey.add(&learner(1), &other_key);
    let mut other_kind = scene(1, true);
    other_kind.asked.question = "pick".parse().unwrap();
    survey.add(&learner(2), &other_kind);
    assert_eq!((survey.changed(), survey.results().len()), (2, 0));
}

#[test]
fn a_form_is_told_apart_and_without_its_spares() {
    let library = library();
    let mut survey = Survey::new(&library);
    for number in 0..6 {
        for item in 0..3 {
            let mut past = scene(item, (number + item) % 3 > 0);
            past.form = Some(Form::A);
            past.asked.spare = item == 2;
            if item < 2 || number == 0 {
                survey.add(&learner(number), &past);
            }
        }
        survey.add(&learner(number), &scene(7, true));
    }
    let found = survey.results();
    let sets: Vec<&SetId> = found.iter().map(|one| &one.set).collect();
    assert_eq!(sets, [&SetId::Bank("made-en".parse().unwrap()), &SetId::Form(Form::A)]);
    let form = &found[1];
    assert_eq!((form.reliability.questions, form.reliability.complete), (2, 6));
    assert_eq!(form.items[2].statistics.answers, 1);
    assert_eq!(form.items[2].statistics.discrimination, Err(Silence::OneLearner));
}
