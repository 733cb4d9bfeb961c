//! What others may see of a class, as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `format`, `version` | `scamdrill-shared-class`, 1 |
//! | `class` | which class |
//! | `forms` | the forms of which something is told, in the order in which the class took them |
//! | `people_at_least` | in whole tens, at least how many people judged scams and genuine scenes in it, or null |
//! | `scams_spotted`, `genuine_recognised`, `right` | shares of what was judged in whole per cent: `{"share": 81}`, `{"over": 95}`, `{"under": 5}`, or null where nothing is told |
//! | `d_prime`, `c` | skill and leaning: a `value` with its range (`low`, `high`), to one place, or null |
//! | `untold` | the other forms, whether few people have done them or nobody |
//! | `changes` | what has been added from the first of these forms to each later one, of everybody who took either: `missed` and `false_alarms` are shares |
//! | `tactics` | right of judged by tactic (null for none), over these forms |
//! | `weakest` | what to teach next |
//!
//! What is not told is about fewer than ten people, or somebody could work such a group out of it. New
//! fields may be added; none of these changes its meaning.

use serde::Serialize;

use crate::domain::class::ClassName;
use crate::domain::tactic::Tactic;
use crate::measure::group::{PublicChange, PublicForm, PublicResult, PublicTactic, Ranged};

use super::json::pretty;
use super::shared_json::{ShareDocument, share};

#[derive(Serialize)]
struct Document<'d> {
    format: &'static str,
    version: u32,
    class: &'d str,
    forms: Vec<FormDocument>,
    untold: Vec<&'static str>,
    changes: Vec<ChangeDocument>,
    tactics: Vec<TacticDocument>,
    weakest: Vec<Option<&'static str>>,
}

#[derive(Serialize)]
struct FormDocument {
    form: &'static str,
    people_at_least: Option<usize>,
    scams_spotted: Option<ShareDocument>,
    genuine_recognised: Option<ShareDocument>,
    d_prime: Option<GaugeDocument>,
    c: Option<GaugeDocument>,
}

#[derive(Serialize)]
struct ChangeDocument {
    from: &'static str,
    to: &'static str,
    missed: Option<GaugeDocument>,
    false_alarms: Option<GaugeDocument>,
    d_prime: Option<GaugeDocument>,
    c: Option<GaugeDocument>,
}

#[derive(Serialize)]
struct TacticDocument {
    tactic: Option<&'static str>,
    right: Option<ShareDocument>,
}

#[derive(Serialize)]
struct GaugeDocument {
    value: f64,
    low: f64,
    high: f64,
}

/// What others may see of a class.
pub fn class(name: &ClassName, result: &PublicResult) -> String {
    pretty(&Document {
        format: "scamdrill-shared-class",
        version: 1,
        class: name.as_str(),
        forms: result.forms.iter().map(form).collect(),
        untold: result.untold.iter().map(|form| form.word()).collect(),
        changes: result.changes.iter().map(change).collect(),
        tactics: result.tactics.iter().map(tactic).collect(),
        weakest: result.weakest.iter().map(|one| one.tactic.map(Tactic::word)).collect(),
    })
}

fn form(one: &PublicForm) -> FormDocument {
    FormDocument {
        form: one.form.word(),
        people_at_least: one.people,
        scams_spotted: share(one.spotted),
        genuine_recognised: share(one.recognised),
        d_prime: one.skill.and_then(|skill| gauge(skill.d_prime)),
        c: one.skill.and_then(|skill| gauge(skill.bias)),
    }
}

fn change(one: &PublicChange) -> ChangeDocument {
    let change = &one.change;
    ChangeDocument {
        from: one.from.word(),
        to: one.to.word(),
        missed: gauge(change.missed),
        false_alarms: gauge(change.false_alarms),
        d_prime: gauge(change.d_prime),
        c: gauge(change.bias),
    }
}

fn tactic(one: &PublicTactic) -> TacticDocument {
    TacticDocument { tactic: one.tactic.map(Tactic::word), right: share(one.right) }
}

fn gauge(ranged: Option<Ranged>) -> Option<GaugeDocument> {
    let ranged = ranged?;
    let range = ranged.range()?;
    Some(GaugeDocument { value: ranged.value, low: range.low, high: range.high })
}
