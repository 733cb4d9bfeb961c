//! Aiken as teachers write it.

use super::*;

#[test]
fn questions_as_people_write_them() {
    let text = "What is right?\nA. One\nB) Two\nANSWER: B\n\n\nAnother\nof two lines\nA) x\nB) y\nANSWER: a\n";
    let listed = read(text).unwrap();
    assert_eq!(listed.items.iter().map(|one| one.line).collect::<Vec<_>>(), [1, 7]);
    let items: Vec<Item> = listed.items.into_iter().map(|one| one.what.unwrap()).collect();
    let Answers::Options { options, single: true } = &items[0].answers else { panic!() };
    assert_eq!((&*options[1].text, options[1].percent, options[0].percent), ("Two", 100.0, 0.0));
    assert_eq!(items[1].stem, "Another\nof two lines");
}

#[test]
fn what_is_not_whole_is_refused_by_its_line() {
    let text = "One\nA) x\nB) y\n\nTwo\nA) x\nB) y\nANSWER: C\n\nANSWER: A\n\nThree";
    let found = read(text).unwrap().items;
    let reasons: Vec<(usize, &str)> =
        found.iter().map(|one| (one.line, one.what.as_ref().unwrap_err().name())).collect();
    let expected =
        [(1, "no-answer-line"), (5, "no-answer-line"), (10, "no-text"), (12, "nothing-to-answer")];
    assert_eq!(reasons, expected);
}

#[test]
fn a_text_that_would_be_taken_for_a_sign_is_kept_out() {
    let item = |stem: &str| Item {
        stem: stem.into(),
        answers: Answers::Options { options: vec![], single: true },
        ..Item::default()
    };
    assert!(unfit(&item("A) is first")).is_some());
    assert!(unfit(&item("ANSWER: what?")).is_some());
    assert!(unfit(&item("A man writes")).is_none());
}
