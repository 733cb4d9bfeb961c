//! Who took part: by number, never by name.

use crate::measure::group::{FormPart, Given, Participation};
use crate::say;

use super::super::names;
use super::{Section, View};

/// Who took part.
pub fn who(view: View<'_>, part: &Participation) -> Section {
    let (words, members, typed) = (view.words, part.members, view.typed);
    let mut section = Section::new(say!(words, "group-who-title"));
    if members == 0 {
        section.before.push(say!(words, "group-who-nobody", typed = typed));
        return section;
    }
    let (begun, practised) = (part.begun, part.practised);
    section.before.push(say!(
        words,
        "group-who-members",
        members = members,
        begun = begun,
        practised = practised
    ));
    section.numbers = part.forms.iter().map(|form| of_form(view, form, members)).collect();
    if let Some(given) = &part.given {
        section.after.push(of_given(view, given, members));
        section.after.push(say!(words, "group-who-names", typed = typed));
    }
    section
}

fn of_form(view: View<'_>, part: &FormPart, members: u32) -> String {
    let (form, finished) = (part.form.word(), part.finished);
    let open = part.begun - finished;
    say!(
        view.words,
        "group-who-form",
        form = form,
        finished = finished,
        members = members,
        open = open
    )
}

fn of_given(view: View<'_>, given: &Given, members: u32) -> String {
    let (form, day) = (given.assignment.form.word(), names::day(view.words, given.assignment.due));
    let (done, left) = (given.done, members - given.done);
    say!(
        view.words,
        "group-who-given",
        form = form,
        day = day,
        done = done,
        members = members,
        left = left
    )
}
