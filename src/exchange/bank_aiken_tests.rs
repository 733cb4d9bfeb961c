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

#[test]
fn letters_are_read_as_people_type_them_and_never_guessed() {
    let text =
        "Which?\na) x\nb)y\nAnswer: b\n\nU.S. law says what?\nE.g. this\nA.x\nB.y\nANSWER: B) y\n";
    let items: Vec<Item> =
        read(text).unwrap().items.into_iter().map(|one| one.what.unwrap()).collect();
    let key = |item: &Item| match &item.answers {
        Answers::Options { options, .. } => {
            options.iter().find(|one| one.percent > 0.0).unwrap().text.clone()
        }
        _ => panic!(),
    };
    assert_eq!(items.iter().map(key).collect::<Vec<_>>(), ["y", "y"]);
    assert_eq!(items[1].stem, "U.S. law says what?\nE.g. this");
    for key in ["Both", "B, A", "AB", "?", ""] {
        let found = read(&format!("Which?\nA) x\nB) y\nANSWER: {key}\n")).unwrap().items;
        assert!(matches!(found[0].what, Err(Reason::NoAnswerLine)), "{key}");
    }
}

/// Moodle takes such a line for an option, with room behind the letter or without.
#[test]
fn a_stem_that_moodle_would_take_for_an_option_is_kept_out() {
    for stem in ["U.S. law says what?", "a) first", "Answer: which?"] {
        let answers = Answers::Options { options: vec![], single: true };
        let item = Item { stem: stem.into(), answers, ..Item::default() };
        assert!(unfit(&item).is_some(), "{stem}");
    }
}

/// What is said ahead of hard content stands on the same line.
#[test]
fn a_care_note_comes_back() {
    use crate::domain::verdict::Verdict;
    use crate::exchange::bank_exchange::{inward, labels::Labels};
    let labels = Labels {
        care: "Care".into(),
        question: "Question".into(),
        why: "Why".into(),
        action: "Do".into(),
        ask: "Ask".into(),
        unit: "Unit".into(),
        truth: ["True".into(), "False".into()],
        verdicts: [(Verdict::Scam, "Scam".into()), (Verdict::Genuine, "Genuine".into())],
        channels: Vec::new(),
    };
    let mut listed = read("[Care] It is sad. / Why? / Or not?\nA) x\nB) y\nANSWER: B\n").unwrap();
    let item = listed.items.remove(0).what.unwrap();
    let taken = inward::question(&item, &"import".parse().unwrap(), &labels).unwrap().question;
    assert_eq!(taken.advice.care.as_deref(), Some("It is sad."));
    assert_eq!(&*taken.prompt, "Why? / Or not?");
    let item = Item { stem: "[Care] It is sad.".into(), ..item };
    assert!(matches!(
        inward::question(&item, &"import".parse().unwrap(), &labels),
        Err(Reason::NoText)
    ));
}
