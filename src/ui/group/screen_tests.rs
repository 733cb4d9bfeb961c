use jiff::tz::TimeZone;

use super::super::screen::Block;
use super::*;
use crate::domain::library::Library;
use crate::measure::group::made::{class, form, result, school, twins};
use crate::words::{Language, Words};

/// All that is said, a line for each paragraph.
fn said(library: &Library, result: &GroupResult) -> String {
    let (words, zone) = (Words::of(Language::default()), TimeZone::UTC);
    let name = "9B".parse().unwrap();
    let view = View { words: &words, library, class: &name, typed: "9B", zone: &zone };
    let blocks = page(view, result).blocks.into_iter();
    let lines = blocks.map(|block| match block {
        Block::Line { role: Role::Heading, text } => format!("# {text}"),
        Block::Line { text, .. } => text,
        _ => String::new(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_class_is_told_in_sentences() {
    let ((class, attempts), library) = (school(), twins());
    insta::assert_snapshot!(said(&library, &result(&class, &attempts)));
}

#[test]
fn of_a_class_where_nobody_began_only_that_is_told() {
    let library = Library::default();
    insta::assert_snapshot!(said(&library, &result(&class(2), &[])));
}

#[test]
fn one_learner_has_no_ranges() {
    use crate::domain::form::Form;
    let library = Library::default();
    let found = result(
        &class(1),
        &[form(0, Form::A, 9, [9, 10, 1, 10]), form(0, Form::B, 3, [4, 5, 0, 5])],
    );
    let said = said(&library, &found);
    assert!(
        said.contains("Leaning (c): 0.00, no range: that takes two learners, so no leaning"),
        "{said}"
    );
    assert!(said.contains("still missing: 5 scams and 5 genuine messages"), "{said}");
    assert!(!said.contains("drawn from the class"), "{said}");
    assert!(!said.contains("NaN") && !said.contains("inf"), "{said}");
}
