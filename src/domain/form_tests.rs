use std::collections::HashSet;

use proptest::prelude::*;

use super::super::kind::{Judge, Kind};
use super::super::scene::{Channel, Scene};
use super::*;

fn question(id: &str, verdict: Verdict, twin: Option<&str>, spare: bool) -> Question {
    let scene = Scene { channel: Channel::Sms, from: "x".into(), text: "y".into(), marks: vec![] };
    let twin = twin.map(|id| id.parse().unwrap());
    let (why_scam, why_genuine) = ("a".into(), "b".into());
    let kind = Kind::Judge(Judge { verdict, scene, why_scam, why_genuine, twin });
    let form = Some(FormPlace { form: Form::A, spare });
    Question { form, ..Question::plain(id, kind) }
}

/// A form of which so many scenes are paired, with two spares of each verdict.
fn form(pairs: usize) -> Vec<Question> {
    let mut made = Vec::new();
    for n in 0..ASKED + SPARES {
        let (scam, genuine, spare) = (format!("s{n}"), format!("g{n}"), n >= ASKED);
        let (of_scam, of_genuine) = match n < pairs {
            true => (Some(genuine.as_str()), Some(scam.as_str())),
            false => (None, None),
        };
        made.push(question(&scam, Verdict::Scam, of_scam, spare));
        made.push(question(&genuine, Verdict::Genuine, of_genuine, spare));
    }
    made
}

fn order(questions: &[Question], seed: u64) -> Vec<&Question> {
    let all: Vec<&Question> = questions.iter().collect();
    let ids = form_order(&all, Seed(seed)).unwrap();
    ids.into_iter().map(|id| questions.iter().find(|one| one.id == *id).unwrap()).collect()
}

proptest! {
    /// Everything is asked once, the spares last; each half is balanced, and twins stand in
    /// different halves, well apart.
    #[test]
    fn a_form_is_whole_and_balanced(seed: u64, pairs in 0usize..=ASKED) {
        let questions = form(pairs);
        let order = order(&questions, seed);
        let ids: HashSet<&QuestionId> = order.iter().map(|one| &one.id).collect();
        prop_assert_eq!(ids.len(), questions.len());
        let is_spare = |one: &&Question| one.form.unwrap().spare;
        prop_assert_eq!(order.iter().position(is_spare), Some(2 * ASKED));
        prop_assert!(order[2 * ASKED..].iter().all(is_spare));
        for half in order[..2 * ASKED].chunks(ASKED) {
            let scams = half.iter().filter(|one| one.verdict() == Some(Verdict::Scam)).count();
            prop_assert_eq!(scams, ASKED / 2);
            prop_assert!(!half.iter().any(|one| half.iter().any(|other| one.is_twin_of(other))));
        }
        prop_assert!(nearest_twins(&order[..2 * ASKED]) >= 3);
    }
}

/// A seed on a trainer's sheet is a promise, whatever order the banks were found in.
#[test]
fn the_order_follows_from_the_seed_alone() {
    let questions = form(ASKED);
    let mut turned = form(ASKED);
    turned.reverse();
    let ids = |questions: &[Question]| -> Vec<String> {
        order(questions, 7).into_iter().map(|one| one.id.to_string()).collect()
    };
    assert_eq!(ids(&questions), ids(&turned));
    insta::assert_snapshot!(ids(&questions).join(" "));
}

#[test]
fn what_is_not_one_whole_form_is_refused() {
    let whole = form(ASKED);
    let refused = |questions: &[&Question]| form_order(questions, Seed(1)).unwrap_err();
    let less: Vec<&Question> = whole.iter().skip(1).collect();
    assert_eq!(refused(&less), NotWhole { scams: 9, genuine: 10 });
    let twice: Vec<&Question> = whole.iter().chain(&whole).collect();
    assert_eq!(refused(&twice), NotWhole { scams: 20, genuine: 20 });
    assert_eq!(refused(&[]), NotWhole { scams: 0, genuine: 0 });
}

#[test]
fn after_the_last_form_comes_the_first() {
    assert_eq!([Form::A.next(), Form::B.next(), Form::C.next()], [Form::B, Form::C, Form::A]);
}
