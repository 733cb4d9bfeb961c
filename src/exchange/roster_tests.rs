use jiff::civil::date;
use proptest::prelude::*;

use super::*;
use crate::domain::class::code::Draw;
use crate::domain::class::merge::{Pupil, merge};
use crate::domain::seed::Seed;

/// A class with as many learners, each with as long a name and ids as can be.
fn full(count: u64, name: &str, id: &str) -> Class {
    let empty = Class::new("9B".parse().unwrap(), Audience::SixteenUp);
    let pupil = |line: u64| {
        let id = |kind: &str| format!("{kind}{line}{id}").parse().ok();
        let school =
            School { student_id: id("a"), sis_id: id("b"), email: id("c"), login: id("d") };
        Pupil { line, name: format!("{line}{name}").parse().unwrap(), school }
    };
    let pupils: Vec<Pupil> = (0..count).map(pupil).collect();
    let mut class = merge(&empty, &pupils, &mut Draw::new(Seed(7), [])).unwrap().class;
    let (due, made) = (date(2026, 12, 11), "2026-11-23T12:00:00Z".parse().unwrap());
    class.assignments.push(Assignment { form: Form::A, due, made });
    class
}

#[test]
fn what_is_written_is_read_back() {
    let class = full(2, " O'Neil \"Ann\" \\ 王", "@example.org");
    insta::assert_snapshot!(write(&Class { members: Vec::new(), ..class.clone() }).unwrap());
    assert_eq!(read(write(&class).unwrap().as_bytes()).unwrap(), class);
}

#[test]
fn a_full_class_fits() {
    for (name, id) in [("", ""), ("n", "i"), (&*"n".repeat(70), &*"i".repeat(90))] {
        let text = write(&full(MAX_LEARNERS as u64, name, id)).unwrap();
        assert!(text.len() < MAX_BYTES, "{}", text.len());
    }
}

#[test]
fn what_is_no_roster_is_refused() {
    let good = write(&full(2, "", "")).unwrap();
    let refused = |text: &str| read(text.as_bytes()).unwrap_err();
    assert_eq!(refused(&good.replace("format = 1", "format = 2")), BadFile::Newer(2));
    assert!(matches!(refused(&good.replace("9B", "a\\u202Eb")), BadFile::Value(_)));
    assert!(matches!(refused(&good.replace("code", "kode")), BadFile::Syntax(_)));
    assert!(matches!(refused(&good[..good.len() - 4]), BadFile::Syntax(_)));
    let (before, last) = good.rsplit_once("code = \"").unwrap();
    let first = before.split_once("code = \"").unwrap().1;
    assert!(matches!(
        refused(&format!("{before}code = \"{}{}", &first[..6], &last[6..])),
        BadFile::Twice(_)
    ));
    assert_eq!(read(b"\xff"), Err(BadFile::NotText));
    assert_eq!(refused(&"[".repeat(1 << 20)), BadFile::TooLarge);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }
}
