use jiff::civil::date;

use super::code::Draw;
use super::merge::{Clash, Merged, Pupil, merge, stands_twice};
use super::*;
use crate::domain::seed::Seed;

fn pupil(line: u64, name: &str, id: &str) -> Pupil {
    let school = School { student_id: id.parse().ok(), ..School::default() };
    Pupil { line, name: name.parse().unwrap(), school }
}

fn class(name: &str, pupils: &[(&str, &str)]) -> Class {
    let empty = Class::new(name.parse().unwrap(), Audience::All);
    taken(&empty, pupils).unwrap().class
}

fn taken(class: &Class, pupils: &[(&str, &str)]) -> Result<Merged, Clash> {
    let pupils: Vec<Pupil> =
        pupils.iter().zip(2..).map(|((name, id), line)| pupil(line, name, id)).collect();
    merge(class, &pupils, &mut Draw::new(Seed(7), [class]))
}

fn names(found: &[FullName]) -> Vec<&str> {
    found.iter().map(FullName::as_str).collect()
}

#[test]
fn a_list_taken_in_twice_changes_nothing() {
    let list = [("Amina Yusuf", "1"), ("Ben Ho", ""), ("Ann Lee", "3"), ("Ann Lee", "4")];
    let class = class("9B", &list);
    let again = taken(&class, &list).unwrap();
    assert!(!again.changes());
    assert_eq!((again.same, &again.class), (4, &class));
}

#[test]
fn whoever_has_a_new_name_is_known_by_the_id_and_keeps_the_code() {
    let before = class("9B", &[("Amina Yusuf", "1"), ("Ben Ho", "2")]);
    let merged = taken(&before, &[("Amina Yusuf-Okoye", "1"), ("Cy Pak", "3")]).unwrap();
    assert_eq!(names(&merged.new), ["Cy Pak"]);
    assert_eq!(names(&merged.missing), ["Ben Ho"]);
    assert_eq!(merged.renamed[0].1.as_str(), "Amina Yusuf-Okoye");
    assert_eq!(merged.class.members.len(), 3, "nobody is taken out");
    assert_eq!(merged.class.members[0].code, before.members[0].code);
}

#[test]
fn an_id_that_comes_later_is_added_to_the_name() {
    let before = class("9B", &[("Amina Yusuf", "")]);
    let merged = taken(&before, &[("amina yusuf", "1")]).unwrap();
    assert_eq!(merged.class.members.len(), 1);
    let silent = taken(&merged.class, &[("amina yusuf", "")]).unwrap();
    assert!(!silent.changes(), "a list without ids takes none away");
}

#[test]
fn lists_that_do_not_tell_who_is_who_are_refused() {
    let empty = class("9B", &[]);
    let twice = Err(Clash::Twice { line: 3, first: 2 });
    assert_eq!(taken(&empty, &[("Ann Lee", ""), ("ANN LEE", "")]), twice);
    assert_eq!(taken(&empty, &[("Ann Lee", "7"), ("Ann Li", "7")]), twice);
    let two = class("9B", &[("Ann Lee", "7"), ("Ann Lee", "8")]);
    assert!(matches!(taken(&two, &[("Ann Lee", "")]), Err(Clash::Several { line: 2, .. })));
    let many: Vec<(String, &str)> = (0..=MAX_LEARNERS).map(|n| (format!("N {n}"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, id)| (name.as_str(), *id)).collect();
    assert_eq!(taken(&empty, &many), Err(Clash::TooMany));
}

#[test]
fn somebody_is_meant_by_id_before_by_name() {
    let class = class("9B", &[("Ann Lee", "7"), ("7", "9"), ("Ann Lee", "8")]);
    assert_eq!(class.meant("7")[0].name.as_str(), "Ann Lee");
    assert_eq!(class.meant("ann lee").len(), 2);
    assert_eq!(class.meant(class.members[1].code.as_str()), [&class.members[1]]);
}

#[test]
fn forms_go_round_over_the_classes() {
    let mut classes = ["9A", "9B", "9C"].map(|name| class(name, &[]));
    let given = |classes: &[Class], first| rotated(&classes.iter().collect::<Vec<_>>(), first);
    assert_eq!(given(&classes, None), [Form::A, Form::B, Form::C]);
    assert_eq!(given(&classes, Some(Form::C)), [Form::C, Form::A, Form::B]);
    for (class, form) in classes.iter_mut().zip([Form::A, Form::B, Form::C]) {
        let (due, made) = (date(2026, 12, 11), Timestamp::UNIX_EPOCH);
        class.assignments.push(Assignment { form, due, made });
    }
    assert_eq!(given(&classes, None), [Form::B, Form::C, Form::A]);
}

#[test]
fn a_code_that_stands_twice_is_found() {
    let (one, mut two) = (class("9A", &[("Ann", "")]), class("9B", &[("Ben", ""), ("Cy", "")]));
    assert!(stands_twice([&one]).is_none());
    two.members[1].code = one.members[0].code.clone();
    assert_eq!(stands_twice([&one, &two]).map(|one| one.name.as_str()), Some("Ben"));
}
