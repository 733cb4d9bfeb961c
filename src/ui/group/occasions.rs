//! Before, after and later, and what has changed.

use crate::domain::form::Form;
use crate::measure::group::{
    Change, Compared, ENOUGH_PEOPLE, Gauges, GroupResult, Occasion, RESAMPLES, Ranged,
};
use crate::measure::interval::Share;
use crate::say;

use super::values::{ERROR_CHANGE, LEANING, LEANING_CHANGE, SKILL, SKILL_CHANGE, share};
use super::{Section, View};

/// A form that the class took, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OccasionWords {
    /// Which it was, as in "Before (form A)".
    pub name: String,
    /// On which days.
    pub days: String,
    /// How many judged something in it.
    pub people: u32,
    /// Scams spotted, of all.
    pub spotted: String,
    /// Genuine scenes taken for scams, of all.
    pub alarms: String,
    /// Skill (d′), in numbers and words.
    pub skill: String,
    /// Leaning (c), in numbers and words.
    pub leaning: String,
}

/// A change, in words: one for each thing that is read off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeWords {
    /// From which to which.
    pub name: String,
    /// Whose.
    pub who: String,
    /// Scams missed.
    pub missed: String,
    /// Genuine scenes taken for scams.
    pub alarms: String,
    /// Skill (d′).
    pub skill: String,
    /// Leaning (c).
    pub leaning: String,
}

/// Each form that the class took.
pub fn occasions(view: View<'_>, result: &GroupResult) -> Section {
    let (words, all) = (view.words, &result.occasions);
    let mut section = Section::new(say!(words, "group-forms-title"));
    if all.is_empty() {
        section.before.push(say!(words, "group-forms-none", typed = view.typed));
        return section;
    }
    section.before.push(say!(words, "group-forms-order"));
    section.numbers = all.iter().enumerate().map(|(at, one)| line(view, at, one)).collect();
    if all.iter().any(|one| one.sum.people > 1) {
        section.after.push(say!(
            words,
            "group-forms-draws",
            count = RESAMPLES,
            few = ENOUGH_PEOPLE
        ));
    }
    section
}

fn line(view: View<'_>, at: usize, one: &Occasion) -> String {
    let words = view.words;
    let told = told_occasion(view, at, one);
    let (from, to) = (view.day(one.span.0), view.day(one.span.1));
    let id = if from == to { "group-occasion-day" } else { "group-occasion-days" };
    let people = told.people;
    if people == 0 {
        let (name, finished) = (told.name, one.finished);
        return say!(words, "group-occasion-nothing", name = name, finished = finished);
    }
    let head = [
        ("name", told.name.into()),
        ("from", from.into()),
        ("to", to.into()),
        ("people", people.into()),
    ];
    let mut parts = vec![words.say(id, &head)];
    parts.push(say!(words, "group-spotted", value = told.spotted));
    parts.push(say!(words, "group-alarms", value = told.alarms));
    parts.extend(match needs(view, one) {
        Some(needs) => vec![needs],
        None => vec![
            say!(words, "group-skill", value = told.skill),
            say!(words, "group-leaning", value = told.leaning),
        ],
    });
    parts.join(" ")
}

/// What is missing until skill can be told; none if it can.
pub fn needs(view: View<'_>, one: &Occasion) -> Option<String> {
    let (scams, genuine) = one.sum.judged.still_needed();
    let needs = || say!(view.words, "group-needs", scams = scams, genuine = genuine);
    ((scams, genuine) != (0, 0)).then(needs)
}

/// A form that the class took, in words.
pub fn told_occasion(view: View<'_>, at: usize, one: &Occasion) -> OccasionWords {
    let (words, judged) = (view.words, one.sum.judged);
    let (from, to) = (view.day(one.span.0), view.day(one.span.1));
    let days = match from == to {
        true => from,
        false => say!(words, "group-days", from = from, to = to),
    };
    OccasionWords {
        name: name(view, at, one.form),
        days,
        people: one.sum.people,
        spotted: share(view, Share { count: judged.hits, of: judged.scams }),
        alarms: share(view, Share { count: judged.false_alarms, of: judged.genuine }),
        skill: SKILL.tell(view.words, one.gauges.d_prime),
        leaning: LEANING.tell(view.words, one.gauges.bias),
    }
}

/// Which a form was: before, after or later.
pub(super) fn name(view: View<'_>, at: usize, form: Form) -> String {
    let form = form.word();
    match at {
        0 => say!(view.words, "group-before", form = form),
        1 => say!(view.words, "group-after", form = form),
        _ => say!(view.words, "group-later", form = form),
    }
}

/// What has changed since the first form.
pub fn changes(view: View<'_>, result: &GroupResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-change-title"));
    for change in &result.changes {
        let told = told_change(view, result, change);
        section.numbers.extend(told.iter().map(|one| change_line(view, one)));
        if change.matched.before.people == 0 {
            let name = change_name(view, result, change);
            section.after.push(say!(words, "group-change-nobody", name = name));
        }
    }
    section.after.push(say!(words, "group-forms-hard"));
    section
}

fn change_line(view: View<'_>, told: &ChangeWords) -> String {
    let words = view.words;
    let ChangeWords { name, who, missed, alarms, skill, leaning } = told;
    let parts = [
        say!(words, "group-change-line", name = name, who = who),
        say!(words, "group-missed-change", value = missed),
        say!(words, "group-alarms", value = alarms),
        say!(words, "group-skill", value = skill),
        say!(words, "group-leaning", value = leaning),
    ];
    parts.join(" ")
}

fn change_name(view: View<'_>, result: &GroupResult, change: &Change) -> String {
    let of = |form: Form| {
        let at = result.occasions.iter().position(|one| one.form == form).unwrap_or_default();
        name(view, at, form)
    };
    say!(view.words, "group-change-name", from = of(change.from), to = of(change.to))
}

/// A change in words: of those who took both, if anybody did, and of everybody, if that is not the same.
pub fn told_change(view: View<'_>, result: &GroupResult, change: &Change) -> Vec<ChangeWords> {
    let (words, name) = (view.words, change_name(view, result, change));
    let (matched, all) = (&change.matched, &change.everybody);
    let mut told = Vec::new();
    if matched.before.people > 0 {
        let who = say!(words, "group-change-matched", count = matched.before.people);
        told.push(change_words(view, name.clone(), who, matched));
    }
    let (before, later) = (all.before.people, all.later.people);
    // Where all took both, the second row would say the same once more.
    if (all.before, all.later) == (matched.before, matched.later) {
        return told;
    }
    let who = say!(words, "group-change-everybody", before = before, later = later);
    told.push(change_words(view, name, who, all));
    told
}

fn change_words(view: View<'_>, name: String, who: String, compared: &Compared) -> ChangeWords {
    let Gauges { missed, false_alarms, d_prime, bias }: Gauges<Ranged> = compared.change;
    ChangeWords {
        name,
        who,
        missed: ERROR_CHANGE.tell(view.words, missed),
        alarms: ERROR_CHANGE.tell(view.words, false_alarms),
        skill: SKILL_CHANGE.tell(view.words, d_prime),
        leaning: LEANING_CHANGE.tell(view.words, bias),
    }
}
