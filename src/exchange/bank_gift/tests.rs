//! GIFT as Moodle and its teachers write it.

use super::*;
use crate::exchange::bank_exchange::{Answers, Change, Item, Listed, Reason};

fn items(text: &str) -> Vec<Item> {
    read(text).unwrap().items.into_iter().map(|one| one.what.unwrap()).collect()
}

fn one(text: &str) -> Item {
    let all = items(text);
    assert_eq!(all.len(), 1, "{all:#?}");
    all.into_iter().next().unwrap()
}

fn refused(text: &str) -> Reason {
    let Listed { items, .. } = read(text).unwrap();
    items.into_iter().find_map(|one| one.what.err()).unwrap()
}

fn options(item: &Item) -> Vec<(&str, f64, &str)> {
    let Answers::Options { options, .. } = &item.answers else { panic!("{item:#?}") };
    options.iter().map(|one| (&*one.text, one.percent, &*one.feedback)).collect()
}

/// The examples of Moodle's own description of the format.
#[test]
fn the_examples_of_moodle() {
    let item = one("// line\n::Q2:: What's between orange and green in the spectrum?\n\
                    { =yellow # right; good! ~red # wrong, it's yellow ~blue # wrong }");
    assert_eq!(item.name, "Q2");
    let expected = [
        ("yellow", 100.0, "right; good!"),
        ("red", 0.0, "wrong, it's yellow"),
        ("blue", 0.0, "wrong"),
    ];
    assert_eq!(options(&item), expected);
    let item = one("Two plus {=two =2} equals four.");
    assert_eq!(item.stem, "Two plus _____ equals four.");
    assert_eq!(one("Is it {T}?").stem, "Is it?");
    let item = one("When was Ulysses S. Grant born?{#1822:5}");
    assert_eq!(
        item.answers,
        Answers::Number {
            answer: 1822.0,
            tolerance: 5.0,
            feedback: String::new(),
            has_others: false
        }
    );
    let item = one("What is pi? {#3.1..3.2}");
    let Answers::Number { answer, tolerance, .. } = item.answers else { panic!() };
    assert!((answer - 3.15).abs() < 1e-9 && (tolerance - 0.05).abs() < 1e-9);
    let item = one("Born? {#\n=1822:0#Correct!\n=%50%1822:2#Half\n}");
    assert!(matches!(item.answers, Answers::Number { tolerance: 0.0, has_others: true, .. }));
    let item = one("Which? {\n=cat -> cat food\n=dog -> dog food\n}");
    assert_eq!(
        item.answers,
        Answers::Pairs(vec![("cat".into(), "cat food".into()), ("dog".into(), "dog food".into())])
    );
    let item = one(
        "What two people are entombed in Grant's tomb? {\n~%-100%No one\n~%50%Grant\n~%50%Grant's wife\n}",
    );
    assert_eq!(options(&item)[1], ("Grant", 50.0, ""));
    assert!(matches!(item.answers, Answers::Options { single: false, .. }));
}

#[test]
fn of_a_statement_what_is_said_of_a_wrong_answer_stands_first() {
    let item = one("[id:x]\n::a::The sun rises in the west.{FALSE#wrong#right####all}");
    let said =
        Answers::TrueFalse { is_true: false, if_right: "right".into(), if_wrong: "wrong".into() };
    assert_eq!((item.answers, item.general), (said, "all".to_owned()));
    assert!(matches!(one("Yes?{T}").answers, Answers::TrueFalse { is_true: true, .. }));
}

#[test]
fn what_cannot_come_in_is_named() {
    assert!(matches!(refused("Write an essay.{}"), Reason::Essay));
    assert!(matches!(refused("Only words."), Reason::NothingToAnswer));
    assert!(matches!(refused("One {=a\n\n::b:: Two {=b}"), Reason::Unclosed));
    assert!(matches!(refused("x? {#\n=5\n=-7\n}"), Reason::TwoKeys));
    assert!(matches!(refused("[html]<img src=a.png> {=a ~b}"), Reason::Picture));
    let cut = read("A question\n\ncut in two {=a ~b}").unwrap();
    assert_eq!(
        cut.items.iter().map(|one| (one.line, one.what.is_ok())).collect::<Vec<_>>(),
        [(1, false), (3, true)]
    );
}

#[test]
fn ids_tags_and_categories_are_read() {
    let text = "$CATEGORY: $course$/top/My scams\n\n// question: 7 [id:a\\]b] [tag:x y]\n::n::[plain]a < b\\nc\\=d {=a\n\n~b}\n";
    let listed = read(text).unwrap();
    assert_eq!(listed.category.as_deref(), Some("My scams"));
    let item = listed.items[0].what.clone().unwrap();
    assert_eq!((item.id.as_deref(), &item.tags[..]), (Some("a]b"), &["x y".to_owned()][..]));
    assert_eq!(item.stem, "a < b\nc=d");
}

#[test]
fn what_is_lost_on_the_way_is_noted() {
    let item =
        one("[html]<a href\\=\"http\\://example.com\">x</a> {=a#<img src\\=b alt\\=\"b\">~c}");
    assert_eq!(item.changes, [Change::Links, Change::Pictures].into());
    assert_eq!(one("How many? {#=5:0 ~#Count again}").changes, [Change::Feedback].into());
    assert!(one("[plain]<a href\\=\"x\">y</a> {=a ~b}").changes.is_empty());
}

/// Moodle itself asks for blank lines; people forget them.
#[test]
fn questions_without_a_blank_line_between_them() {
    let text = "// [id:one]\n::a:: One? {=x ~y}\n// [id:two]\n::b:: Two? {\n=x\n~y\n}\n::c:: Three? {=x\n::d:: Four? {=x ~y}\n";
    let found = read(text).unwrap().items;
    let ids: Vec<Option<&str>> =
        found.iter().filter_map(|one| Some(one.what.as_ref().ok()?.id.as_deref())).collect();
    assert_eq!(ids, [Some("one"), Some("two"), None]);
    assert_eq!((found[2].line, found[3].line), (8, 9));
    assert!(matches!(found[2].what, Err(Reason::Unclosed)));
    // Without names nothing says where the second one begins.
    let found = read("One? {=x ~y}\nTwo?\nYes? {=x ~y}\n\nThree? {=x ~y}\n").unwrap().items;
    assert_eq!(found.len(), 2);
    assert!(matches!(found[0].what, Err(Reason::NoBlankLine)) && found[0].line == 3);
    assert!(found[1].what.is_ok());
    assert_eq!(one("Fill {=x ~y} the\n\\{gap\\}.").stem, "Fill _____ the\n{gap}.");
}
