//! The forms: whole, alike, and out of the way of practice.

use std::collections::{BTreeMap, BTreeSet};

use scamdrill::domain::form::{ASKED, Form, SPARES};
use scamdrill::domain::question::Question;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;

use super::{banks, library};

/// What is alike in all forms of one place: everything but the scene itself.
type Slot = (Topic, String, String, Option<String>, u8, Verdict, bool);

fn slots(form: Form) -> BTreeMap<Slot, usize> {
    let mut slots = BTreeMap::new();
    for bank in banks() {
        for question in bank.questions.iter().filter(|one| of(one, form)) {
            let focus = question.focus.unwrap();
            let slot = (
                bank.topic,
                question.scene().unwrap().channel.word().to_owned(),
                focus.tactic.word().to_owned(),
                focus.stage.map(|stage| stage.to_string()),
                question.level.number(),
                question.verdict().unwrap(),
                question.form.unwrap().spare,
            );
            *slots.entry(slot).or_default() += 1;
        }
    }
    slots
}

fn of(question: &Question, form: Form) -> bool {
    question.form.is_some_and(|place| place.form == form)
}

/// The forms are built in parallel: place by place the same topic, channel, tactic, stage, level and
/// verdict. The checker allows other people's forms more; whether scenes are equally hard only
/// answers can show.
#[test]
fn the_three_forms_have_the_same_places() {
    let first = slots(Form::A);
    assert_eq!(first.values().sum::<usize>(), 2 * (ASKED + SPARES));
    assert_eq!(first, slots(Form::B));
    assert_eq!(first, slots(Form::C));
    let tactics: BTreeSet<&String> = first.keys().map(|slot| &slot.2).collect();
    assert_eq!(tactics.len(), ASKED + SPARES, "a tactic for each pair of twins");
}

#[test]
fn no_form_shares_a_scene_with_another_or_with_practice() {
    let library = library();
    let mut places: BTreeMap<String, Option<Form>> = BTreeMap::new();
    for (_, question) in library.questions() {
        let Some(scene) = question.scene() else { continue };
        let form = question.form.map(|place| place.form);
        if let Some(other) = places.insert(scene.plain(), form) {
            assert_eq!(other, form, "{}", question.id.as_str());
        }
    }
}
