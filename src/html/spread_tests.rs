use super::super::made_tests::{all_kinds, shown, words};
use super::super::strict::{Element, read_part};
use super::*;
use crate::html::question::with_spread;
use crate::html::screen::draw;
use crate::ui::feedback::{below_scene, for_all};

fn drawn(at: usize, tally: Tally<'_>, is_revealed: bool) -> Vec<Element> {
    let made = all_kinds("x & y");
    let spread = Spread { tally, people: 12, is_revealed };
    let drawn = super::spread(words(), &shown(&made[at]), &spread).into_string();
    read_part(&drawn).unwrap()
}

fn items(elements: &[Element]) -> Vec<&str> {
    elements.iter().filter(|one| one.name == "li").map(|one| one.text.as_str()).collect()
}

#[test]
fn every_answer_says_how_many_gave_it() {
    let found = drawn(0, Tally::Each(&[9, 3]), false);
    assert_eq!(items(&found), ["Scam9 of 12", "Genuine3 of 12"]);
    let widths = found.iter().flat_map(|one| &one.attributes);
    assert!(widths.clone().any(|one| *one == ("width".into(), "75.0%".into())));
}

#[test]
fn what_is_right_is_said_only_when_it_is_revealed() {
    let revealed = drawn(0, Tally::Each(&[9, 3]), true);
    assert_eq!(items(&revealed), ["Scam ✓ right answer9 of 12", "Genuine3 of 12"]);
    for at in [1, 2, 3] {
        let hidden = drawn(at, Tally::Each(&[1, 2, 3]), false);
        assert!(hidden.iter().all(|one| !one.text.contains('✓')), "kind {at}");
        let shown = drawn(at, Tally::Each(&[1, 2, 3]), true);
        assert!(shown.iter().any(|one| one.text.contains('✓')), "kind {at}");
    }
}

#[test]
fn the_right_option_is_the_one_that_is_right_in_the_order_shown() {
    let made = all_kinds("x");
    let shown = shown(&made[1]);
    let at = shown.numbered().find(|(_, place)| *place == 1).unwrap().0;
    let spread = Spread { tally: Tally::Each(&[0, 0, 0]), people: 0, is_revealed: true };
    let drawn = super::spread(words(), &shown, &spread).into_string();
    let found = read_part(&drawn).unwrap();
    let right = items(&found).iter().position(|text| text.contains('✓'));
    assert_eq!(right, Some(at - 1));
    assert!(items(&found)[at - 1].starts_with("x b"), "{found:?}");
}

#[test]
fn a_sentence_says_how_many_marked_it_and_stands_in_its_shade() {
    let found = drawn(3, Tally::Each(&[0, 12]), true);
    let heat: Vec<(&str, &str)> = found
        .iter()
        .filter_map(|one| {
            let (_, class) = one.attributes.iter().find(|(name, _)| name == "class")?;
            ["heat heat-0", "heat heat-5", "count", "sign", "number"]
                .contains(&class.as_str())
                .then_some((class.as_str(), one.text.as_str()))
        })
        .collect();
    assert_eq!(
        heat,
        [
            ("heat heat-0", "One x & y."),
            ("count", "0 of 12"),
            ("number", "[2]"),
            ("heat heat-5", "Send it now."),
            ("sign", "✓ look here"),
            ("count", "12 of 12 ✓ look here"),
        ]
    );
}

#[test]
fn where_nothing_is_chosen_it_is_said_how_many_were_right() {
    let found = drawn(7, Tally::Graded { right: 6, partly: 0, not: 6 }, false);
    assert_eq!(items(&found), ["Right6 of 12", "Partly right0 of 12", "Not this time6 of 12"]);
}

#[test]
fn answers_stand_where_the_options_stood_and_the_scene_stands_once() {
    let made = all_kinds("x");
    for (at, tally) in [(0, &[7, 5][..]), (1, &[1, 2, 9]), (3, &[0, 12])] {
        let shown = shown(&made[at]);
        let spread = Spread { tally: Tally::Each(tally), people: 12, is_revealed: false };
        let drawn = super::spread(words(), &shown, &spread);
        let page = with_spread(words(), &shown, "Question 1 of 3.", &drawn).into_string();
        let found = read_part(&page).unwrap();
        let count = |name: &str| found.iter().filter(|one| one.name == name).count();
        assert_eq!((count("figure"), count("h1")), (1, 1), "kind {at}");
        assert!(!page.contains("class=\"options\""), "kind {at}");
    }
}

#[test]
fn what_is_explained_to_many_is_said_to_nobody_in_particular() {
    let made = all_kinds("x");
    for question in &made {
        let told = draw(&for_all(words(), &shown(question))).into_string();
        assert!(!told.to_lowercase().contains("you "), "{told}");
    }
    let below = draw(&below_scene(words(), &shown(&made[3]))).into_string();
    assert!(!below.contains("<figure") && below.contains("2. "), "{below}");
}
