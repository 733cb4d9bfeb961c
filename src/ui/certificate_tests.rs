use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::measure::made::attempt;
use crate::ui::screen::Block;
use crate::words::Language;

fn of(attempts: &[Attempt], name: Option<&str>) -> Option<Certificate> {
    let words = Words::of(Language::default());
    let record = Record::of(attempts, &TimeZone::UTC);
    Certificate::of(&words, name, &record, date(2026, 11, 15))
}

#[test]
fn it_tells_what_was_done_and_on_which_day() {
    let attempts = [
        attempt(30, Some(Form::A), 10, 3, true),
        attempt(3, Some(Form::B), 10, 1, true),
        attempt(20, None, 5, 0, true),
        attempt(10, None, 5, 2, true),
    ];
    let certificate = of(&attempts, Some("Amina Yusuf")).unwrap();
    assert_eq!(
        certificate.done,
        [
            "Form A, 16 October 2026: judged 20 scenes, recognised 7 of 10 scams and 10 of 10 genuine messages.",
            "Form B, 12 November 2026: judged 20 scenes, recognised 9 of 10 scams and 10 of 10 genuine messages.",
            "Practice, from 26 October 2026 to 5 November 2026: finished 2 rounds and answered 20 questions in them.",
        ]
    );
    assert!(certificate.limits.concat().contains("equally hard"));
    assert!(certificate.limits.concat().contains("anybody can be"));
    assert_eq!(certificate.name.as_deref(), Some("Amina Yusuf"));
}

#[test]
fn one_day_and_one_round_are_told_as_one() {
    let certificate = of(&[attempt(0, None, 1, 0, true)], None).unwrap();
    let said = "Practice, 15 November 2026: finished 1 round and answered 2 questions in it.";
    assert_eq!(certificate.done, [said]);
    assert!(!certificate.limits.concat().contains("forms"), "no form was taken");
    assert_eq!(certificate.blanks[0], "Name", "whoever gave no name writes it in");
}

/// It shall not sound like more than it is.
#[test]
fn it_uses_no_word_of_authority() {
    let certificate = of(&[attempt(3, Some(Form::B), 10, 0, true)], Some("Amina")).unwrap();
    let said = certificate.screen().blocks.into_iter().map(|block| match block {
        Block::Line { text, .. } => text.to_lowercase(),
        _ => String::new(),
    });
    let said = said.collect::<Vec<_>>().join(" ");
    for word in ["passed", "certified", "qualified", "expert", "%", "scam-proof", "excellent"] {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

#[test]
fn whoever_finished_nothing_gets_a_kind_word() {
    assert_eq!(of(&[attempt(0, Some(Form::A), 10, 0, false)], Some("Amina")), None);
    let said = missing(&Words::of(Language::default()), "scamdrill play");
    let Some(Block::Line { text, .. }) = said.blocks.last() else { panic!("{said:?}") };
    assert!(text.ends_with("scamdrill play"), "{text}");
}
