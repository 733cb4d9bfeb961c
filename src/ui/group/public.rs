//! A report of a class that others may see, in words.

use crate::domain::form::Form;
use crate::measure::disclosure::{FEWEST, Shown};
use crate::measure::group::{
    Gauges, PublicChange, PublicForm, PublicResult, PublicTactic, RESAMPLES,
};
use crate::say;
use crate::words::Words;

use super::super::names;
use super::super::screen::{Role, Screen};
use super::occasions::name;
use super::reading::reading;
use super::values::{ERROR_CHANGE, PUBLIC};
use super::{Section, View};

/// A form, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicFormWords {
    /// Which it was, as in "Before (form A)".
    pub name: String,
    /// At least how many people.
    pub people: String,
    /// Scams spotted.
    pub spotted: String,
    /// Genuine scenes recognised.
    pub recognised: String,
    /// Skill (d′).
    pub skill: String,
    /// Leaning (c).
    pub leaning: String,
}

/// A change, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicChangeWords {
    /// From which to which.
    pub name: String,
    /// Scams missed.
    pub missed: String,
    /// Genuine scenes taken for scams.
    pub alarms: String,
    /// Skill (d′).
    pub skill: String,
    /// Leaning (c).
    pub leaning: String,
}

/// All parts of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Public {
    /// What it is, and how to pass it on.
    pub lead: Vec<String>,
    /// Form by form.
    pub forms: Section,
    /// What has changed; none with fewer than two forms.
    pub changes: Option<Section>,
    /// Tactic by tactic; none without any.
    pub tactics: Option<Section>,
    /// What to teach next; none without tactics.
    pub teach: Option<Section>,
    /// What is left out, and why.
    pub left_out: Section,
    /// How to read it.
    pub reading: Section,
}

/// The title of it all.
pub fn public_heading(view: View<'_>) -> String {
    say!(view.words, "public-heading", class = view.class.as_str())
}

impl Public {
    /// What may be told of a class, in words.
    pub fn of(view: View<'_>, result: &PublicResult) -> Self {
        let words = view.words;
        let has_tactics = !result.tactics.is_empty();
        Self {
            lead: vec![say!(words, "public-lead", fewest = FEWEST), say!(words, "public-once")],
            forms: forms(view, result),
            changes: (!result.changes.is_empty()).then(|| changes(view, result)),
            tactics: has_tactics.then(|| tactics(view, result)),
            teach: has_tactics.then(|| teach(view, result)),
            left_out: left_out(view),
            reading: reading(view),
        }
    }

    /// All of it as a screen.
    pub fn into_screen(self, view: View<'_>) -> Screen {
        let mut screen = Screen::line(Role::Heading, public_heading(view));
        self.lead.into_iter().for_each(|text| screen.say(Role::Body, text));
        let Self { forms, changes, tactics, teach, left_out, reading, .. } = self;
        let sections = [Some(forms), changes, tactics, teach, Some(left_out), Some(reading)];
        sections.into_iter().flatten().for_each(|one| screen.append(one.into_screen()));
        screen
    }
}

fn forms(view: View<'_>, result: &PublicResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-forms-title"));
    section.before.push(match result.forms.is_empty() {
        true => say!(words, "public-nothing", fewest = FEWEST),
        false => say!(words, "group-forms-order"),
    });
    section.numbers = public_forms(view, result).iter().map(|one| form_line(view, one)).collect();
    let name = |form: &Form| say!(words, "public-form", form = form.word());
    let untold: Vec<String> = result.untold.iter().map(name).collect();
    if !result.forms.is_empty() {
        section.after.push(say!(words, "public-draws", count = RESAMPLES));
        if !untold.is_empty() {
            let forms = untold.join(", ");
            section.after.push(say!(words, "public-forms-untold", forms = forms, fewest = FEWEST));
        }
    }
    section
}

fn form_line(view: View<'_>, told: &PublicFormWords) -> String {
    let words = view.words;
    let parts = [
        say!(words, "public-form-line", name = &told.name, people = &told.people),
        say!(words, "group-spotted", value = &told.spotted),
        say!(words, "public-recognised", value = &told.recognised),
        say!(words, "group-skill", value = &told.skill),
        say!(words, "group-leaning", value = &told.leaning),
    ];
    parts.join(" ")
}

/// Each form that is told of, in words.
pub fn public_forms(view: View<'_>, result: &PublicResult) -> Vec<PublicFormWords> {
    let [skill, leaning, ..] = &PUBLIC;
    let told = |(at, one): (usize, &PublicForm)| PublicFormWords {
        name: name(view, at, one.form),
        people: match one.people {
            Some(people) => say!(view.words, "public-people", people = people),
            None => say!(view.words, "public-withheld"),
        },
        spotted: shown(view.words, one.spotted),
        recognised: shown(view.words, one.recognised),
        skill: skill.tell(view.words, one.skill.and_then(|skill| skill.d_prime)),
        leaning: leaning.tell(view.words, one.skill.and_then(|skill| skill.bias)),
    };
    result.forms.iter().enumerate().map(told).collect()
}

/// What is told of a share.
pub(in super::super) fn shown(words: &Words, shown: Shown) -> String {
    match shown {
        Shown::Share(tally) => say!(words, "public-percent", percent = tally.per_cent()),
        Shown::AtLeast95 => say!(words, "public-over"),
        Shown::AtMost5 => say!(words, "public-under"),
        Shown::Count(_) | Shown::Withheld => say!(words, "public-withheld"),
    }
}

fn changes(view: View<'_>, result: &PublicResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-change-title"));
    let line = |one: &PublicChangeWords| {
        let parts = [
            say!(words, "public-change-line", name = &one.name),
            say!(words, "group-missed-change", value = &one.missed),
            say!(words, "group-alarms", value = &one.alarms),
            say!(words, "group-skill", value = &one.skill),
            say!(words, "group-leaning", value = &one.leaning),
        ];
        parts.join(" ")
    };
    section.numbers = public_changes(view, result).iter().map(line).collect();
    section.after = vec![say!(words, "public-change-who"), say!(words, "group-forms-hard")];
    section
}

/// Each change, in words.
pub fn public_changes(view: View<'_>, result: &PublicResult) -> Vec<PublicChangeWords> {
    let [.., skill, leaning] = &PUBLIC;
    let of = |form: Form| {
        let at = result.forms.iter().position(|one| one.form == form).unwrap_or_default();
        name(view, at, form)
    };
    let told = |one: &PublicChange| {
        let Gauges { missed, false_alarms, d_prime, bias } = one.change;
        PublicChangeWords {
            name: say!(view.words, "group-change-name", from = of(one.from), to = of(one.to)),
            missed: ERROR_CHANGE.tell(view.words, missed),
            alarms: ERROR_CHANGE.tell(view.words, false_alarms),
            skill: skill.tell(view.words, d_prime),
            leaning: leaning.tell(view.words, bias),
        }
    };
    result.changes.iter().map(told).collect()
}

fn tactics(view: View<'_>, result: &PublicResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "public-tactics-title"));
    section.before.push(say!(words, "public-tactics-how"));
    let line = |[tactic, value]: [String; 2]| {
        say!(words, "public-tactics-line", tactic = tactic, value = value)
    };
    section.numbers = public_tactics(view, result).into_iter().map(line).collect();
    section
}

/// Each tactic, and its share of right answers.
pub fn public_tactics(view: View<'_>, result: &PublicResult) -> Vec<[String; 2]> {
    result.tactics.iter().map(|one| [tactic(view, one), shown(view.words, one.right)]).collect()
}

fn tactic(view: View<'_>, one: &PublicTactic) -> String {
    match one.tactic {
        Some(tactic) => names::tactic(view.words, tactic),
        None => say!(view.words, "public-tactics-none"),
    }
}

fn teach(view: View<'_>, result: &PublicResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-teach-title"));
    section.before.push(match result.weakest.is_empty() {
        true => say!(words, "group-teach-none"),
        false => say!(words, "public-teach-how"),
    });
    section.numbers = result.weakest.iter().map(|one| tactic(view, one)).collect();
    section
}

fn left_out(view: View<'_>) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "public-left-title"));
    section.numbers = vec![
        say!(words, "public-left-people"),
        say!(words, "public-left-both"),
        say!(words, "public-left-days"),
        say!(words, "public-left-stages"),
        say!(words, "public-left-questions"),
    ];
    section
}
