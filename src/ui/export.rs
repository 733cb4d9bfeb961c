//! The words in files of results: heads, and what such a file says about itself.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::form::Form;
use crate::domain::question::Question;
use crate::exchange::moodle_csv::By;
use crate::say;
use crate::store::Scope;
use crate::words::Words;

use super::text::clean_line;

/// So much of a question is shown on a line.
const LINE: usize = 80;

/// What a question is about, on one line: the beginning of its scene, or else what is asked.
pub fn one_line(question: &Question) -> Option<String> {
    let text = match question.scene() {
        Some(scene) => scene.plain(),
        None => question.prompt.to_string(),
    };
    let line = clean_line(&text).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut start: String = line.chars().take(LINE).collect();
    if start.len() < line.len() {
        start.push('…');
    }
    Some(start).filter(|start| !start.is_empty())
}

/// The head of a column of grades.
pub fn grade_head(words: &Words, form: Option<Form>) -> String {
    match form {
        Some(form) => say!(words, "grade-head-form", form = form.word()),
        None => say!(words, "grade-head"),
    }
}

/// The head of the column that says who, as a platform calls it.
pub fn identity_head(words: &Words, by: By) -> String {
    words.say(&format!("identity-{}", by.word()), &[])
}

/// What a table of groups says about itself: pairs of a name and a text. It names nobody.
pub fn about_shared(
    words: &Words,
    scope: &Scope,
    now: Timestamp,
    zone: &TimeZone,
) -> Vec<[String; 2]> {
    let pair =
        |name: &str, id: &str| [words.say(&format!("about-{name}"), &[]), words.say(id, &[])];
    let told = about(words, &Scope { learners: None, ..scope.clone() }, now, zone);
    // When, since when, which form; then what it says of groups instead of single answers.
    let [written, _, since, form, shares, _, claim] = told;
    vec![
        written,
        since,
        form,
        pair("groups", "about-groups-text"),
        pair("withheld", "about-withheld-text"),
        shares,
        claim,
    ]
}

/// What a spreadsheet of results says about itself: pairs of a name and a text.
pub fn about(words: &Words, scope: &Scope, now: Timestamp, zone: &TimeZone) -> [[String; 2]; 7] {
    let pair = |name: &str, text: String| [words.say(&format!("about-{name}"), &[]), text];
    let local = |at: Timestamp, shape: &str| at.to_zoned(zone.clone()).strftime(shape).to_string();
    let everybody = match scope.attempts {
        None => say!(words, "about-everybody"),
        Some(_) => say!(words, "about-workshop"),
    };
    let learners = scope.learners.as_ref().map(|learners| {
        learners.iter().map(|learner| learner.as_str()).collect::<Vec<_>>().join(", ")
    });
    let since = scope.since.map(|since| local(since, "%Y-%m-%d"));
    let always = || say!(words, "about-always");
    let form = scope.form.map(|form| form.word().to_owned());
    [
        pair("written", local(now, "%Y-%m-%d %H:%M (%:z)")),
        pair("learners", learners.unwrap_or(everybody)),
        pair("since", since.unwrap_or_else(always)),
        pair("form", form.unwrap_or_else(|| say!(words, "about-any-form"))),
        pair("shares", say!(words, "about-shares-text")),
        pair("responses", say!(words, "about-responses-text")),
        pair("claim", say!(words, "about-claim-text")),
    ]
}
