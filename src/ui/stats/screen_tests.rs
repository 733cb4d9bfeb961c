use super::*;
use crate::measure::item::Survey;
use crate::measure::item::made::{learner, library, picked, ranked, scene};
use crate::words::Language;

/// What is said of these answers, a line for each paragraph.
fn told(gather: impl FnOnce(&mut Survey<'_>)) -> String {
    let (words, library) = (Words::of(Language::default()), library());
    let mut survey = Survey::new(&library);
    gather(&mut survey);
    let (is_part, is_of_named, changed) = (false, false, survey.changed());
    let view = View { words: &words, library: &library, is_part, is_of_named, changed };
    let line = |block: &super::super::screen::Block| match block {
        super::super::screen::Block::Line { role, text } => format!("{role:?}: {text}\n"),
        _ => "\n".to_owned(),
    };
    page(view, &survey.results()).blocks.iter().map(line).collect()
}

#[test]
fn a_bank_with_a_wrong_key() {
    insta::assert_snapshot!(told(|survey| ranked(survey, [0, 0, 2, 2])));
}

#[test]
fn a_bank_with_a_good_key() {
    insta::assert_snapshot!(told(|survey| ranked(survey, [1, 1, 2, 0])));
}

#[test]
fn one_answer_is_met_kindly() {
    insta::assert_snapshot!(told(|survey| {
        survey.add(&learner(1), &picked(1));
        let mut changed = scene(1, true);
        changed.asked.question = "pick".parse().unwrap();
        survey.add(&learner(2), &changed);
    }));
}

#[test]
fn a_bank_that_all_get_right_is_told_without_numbers_that_mean_nothing() {
    let told = told(|survey| {
        for number in 0..31 {
            (0..3).for_each(|item| survey.add(&learner(number), &scene(item, true)));
        }
    });
    assert!(told.contains("all who answered everything have the same score"), "{told}");
    assert!(told.contains("100% right") && !told.contains("NaN"), "{told}");
}

#[test]
fn numbers_have_a_true_minus_and_nothing_is_less_than_nothing() {
    assert_eq!([-0.304, -0.004, 0.125].map(two_places), ["−0.30", "0.00", "0.12"]);
}
