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
    let all = || tests.iter().zip(earlier + 1..);
    let before = (earlier > 0).then(|| say!(words, "record-tests-earlier", count = earlier));
    Some(Picture {
        title: say!(words, "record-tests-title"),
        before: before.into_iter().collect(),
        numbers: all().map(|(test, number)| sentence(words, number, test)).collect(),
        after: vec![say!(words, "record-tests-hard")],
        plot: Plot::Bars(all().flat_map(|(test, number)| bars(words, number, test)).collect()),
    })
}

/// Which test, and when: "Form A, 3 March 2026".
pub fn test_name(words: &Words, test: &Test) -> String {
    let (form, day) = (test.form.word(), names::day(words, test.day));
    say!(words, "record-test", form = form, day = day)
}

/// The same with its number among the tests: a plot has no room for the day.
pub fn numbered(words: &Words, number: usize, test: &Test) -> String {
    say!(words, "record-test-numbered", number = number, name = test_name(words, test))
}

fn sentence(words: &Words, number: usize, test: &Test) -> String {
    let name = numbered(words, number, test);
    let (missed, alarms) = (of_all(words, test.missed()), of_all(words, test.false_alarms()));
    say!(words, "record-test-line", name = name, missed = missed, alarms = alarms)
}

fn bars(words: &Words, number: usize, test: &Test) -> [Bar; 2] {
    let label = |id| say!(words, id, number = number, form = test.form.word());
    [
        bar(words, label("record-bar-missed"), test.missed()),
        bar(words, label("record-bar-alarms"), test.false_alarms()),
    ]
}

fn bar(words: &Words, label: String, share: Share) -> Bar {
    let range = share.range();
    let (range, value) = (Some((range.low, range.high)), of_all(words, share));
    Bar { label, share: share.value(), range: range.filter(|_| share.of > 0), value }
}
