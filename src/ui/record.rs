//! The tests somebody has finished, one after the other, with both errors.

use crate::measure::interval::Share;
use crate::measure::record::{Record, Test};
use crate::say;
use crate::words::Words;

use super::names;
use super::progress::{Picture, of_all};
use super::screen::{Bar, Plot};

/// The tests as a picture; none before the first.
pub fn tests(words: &Words, record: &Record) -> Option<Picture> {
    let tests = record.tests();
    if tests.is_empty() {
        return None;
    }
    let earlier = record.earlier();
    let before = (earlier > 0).then(|| say!(words, "record-tests-earlier", count = earlier));
    Some(Picture {
        title: say!(words, "record-tests-title"),
        before: before.into_iter().collect(),
        numbers: tests.iter().map(|test| sentence(words, test)).collect(),
        after: vec![say!(words, "record-tests-hard")],
        plot: Plot::Bars(tests.iter().flat_map(|test| bars(words, test)).collect()),
    })
}

/// Which test, and when: "Form A, 3 March 2026".
pub fn test_name(words: &Words, test: &Test) -> String {
    let (form, day) = (test.form.word(), names::day(words, test.day));
    say!(words, "record-test", form = form, day = day)
}

fn sentence(words: &Words, test: &Test) -> String {
    let name = test_name(words, test);
    let (missed, alarms) = (of_all(words, test.missed()), of_all(words, test.false_alarms()));
    say!(words, "record-test-line", name = name, missed = missed, alarms = alarms)
}

fn bars(words: &Words, test: &Test) -> [Bar; 2] {
    let name = test_name(words, test);
    [
        bar(words, say!(words, "record-bar-missed", name = &name), test.missed()),
        bar(words, say!(words, "record-bar-alarms", name = &name), test.false_alarms()),
    ]
}

fn bar(words: &Words, label: String, share: Share) -> Bar {
    let range = share.range();
    let (range, value) = (Some((range.low, range.high)), of_all(words, share));
    Bar { label, share: share.value(), range: range.filter(|_| share.of > 0), value }
}
