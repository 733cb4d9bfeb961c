//! A question as the values of its fields.

use toml::{Table, Value};

use crate::domain::kind::{Kind, Offered};
use crate::domain::question::{Provenance, Question};
use crate::domain::scene::Scene;
use crate::domain::tactic::Tactic;

/// A key that no field has: that the tactic is still to be chosen.
pub(super) const WANTS_TACTIC: &str = " wants tactic";

/// A key that no field has: what the question shall remember of the import that brought it.
pub const MEMORY: &str = " memory";

/// How the line begins in which it is remembered.
pub const REMEMBERS: &str = "# import:";

/// The values of a question's fields. With `wants_tactic`, a missing tactic is noted.
pub fn values(question: &Question, wants_tactic: bool) -> Table {
    let mut table = Table::new();
    head(question, &mut table);
    kind(&question.kind, &mut table);
    let advice = &question.advice;
    for (name, text) in [("do", &advice.action), ("ask", &advice.ask), ("care", &advice.care)] {
        if let Some(text) = text {
            table.insert(name.into(), words(text));
        }
    }
    if let Some(found) = question.scene() {
        table.insert("scene".into(), scene(found).into());
    }
    if !question.allowances.is_empty() {
        let allow =
            question.allowances.iter().map(|one| (one.rule.to_string(), words(&one.reason)));
        table.insert("allow".into(), Value::Table(allow.collect()));
    }
    if wants_tactic && question.focus.is_none() {
        table.insert(WANTS_TACTIC.into(), true.into());
    }
    table
}

fn head(question: &Question, table: &mut Table) {
    let mut put = |name: &str, value: Value| table.insert(name.to_owned(), value);
    put("id", words(question.id.as_str()));
    put("kind", words(question.kind_name().word()));
    if let Some(focus) = question.focus {
        put("tactic", words(Tactic::word(focus.tactic)));
        focus.stage.map(|stage| put("stage", words(stage.word())));
    }
    put("level", i64::from(question.level.number()).into());
    put("audience", words(question.audience.word()));
    let (provenance, fact) = match question.provenance {
        Provenance::Report(fact) => ("report", Some(fact)),
        Provenance::Authority => ("authority", None),
        Provenance::Practice => ("practice", None),
    };
    put("provenance", words(provenance));
    fact.map(|fact| put("fact", Value::from(format!("F{}", fact.number()))));
    let sources = question.sources.iter().map(|source| words(source.as_str()));
    put("sources", Value::Array(sources.collect()));
    if let Some(day) = question.facts_as_of.and_then(|day| day.to_string().parse().ok()) {
        put("facts_as_of", Value::Datetime(day));
    }
    if let Some(place) = question.form {
        put("form", words(place.form.word()));
        place.spare.then(|| put("spare", true.into()));
    }
    put("prompt", words(&question.prompt));
}

fn words(text: &str) -> Value {
    Value::from(text)
}

fn kind(kind: &Kind, table: &mut Table) {
    let mut put = |name: &str, value: Value| table.insert(name.to_owned(), value);
    if let Some(why) = kind.why() {
        put("why", words(why));
    }
    match kind {
        Kind::Judge(judge) => {
            put("verdict", words(judge.verdict.word()));
            let whys = [("scam", &judge.why_scam), ("genuine", &judge.why_genuine)];
            let whys = whys.map(|(name, why)| (name.to_owned(), words(why)));
            put("why", Value::Table(whys.into_iter().collect()));
            judge.twin.as_ref().map(|twin| put("twin", words(twin.as_str())));
        }
        Kind::Choice(choice) => {
            put("option", options(&choice.options, |at| at == choice.key));
        }
        Kind::Several(several) => {
            put("option", options(&several.options, |at| several.keys.contains(&at)));
        }
        Kind::Flags(_) => {}
        Kind::Order(order) => {
            put("steps", Value::Array(order.steps.iter().map(|step| words(step)).collect()));
        }
        Kind::Match(pairs) => {
            let pair = |(left, right): &(Box<str>, usize)| {
                Value::Array(vec![words(left), words(&pairs.rights[*right])])
            };
            put("pairs", Value::Array(pairs.lefts.iter().map(pair).collect()));
        }
        Kind::Number(number) => {
            put("answer", plain_number(number.answer));
            if number.tolerance != 0.0 {
                put("tolerance", plain_number(number.tolerance));
            }
            number.unit.as_ref().map(|unit| put("unit", words(unit)));
        }
        Kind::Short(short) => {
            put("accept", Value::Array(short.accept.iter().map(|word| words(word)).collect()));
        }
    }
}

/// A number as people write it: without a point where it needs none.
fn plain_number(number: f64) -> Value {
    let is_whole = number.fract() == 0.0 && number.abs() < 1e15;
    if is_whole { Value::Integer(number as i64) } else { Value::Float(number) }
}

fn options(options: &[Offered], is_key: impl Fn(usize) -> bool) -> Value {
    let option = |(at, one): (usize, &Offered)| {
        let mut table = Table::new();
        table.insert("text".into(), words(&one.text));
        if is_key(at) {
            table.insert("key".into(), true.into());
        }
        table.insert("why".into(), words(&one.why));
        Value::Table(table)
    };
    Value::Array(options.iter().enumerate().map(option).collect())
}

fn scene(scene: &Scene) -> Table {
    let mut table = Table::new();
    table.insert("channel".into(), words(scene.channel.word()));
    table.insert("from".into(), words(&scene.from));
    table.insert("text".into(), words(&scene.text));
    let mark = |mark: &crate::domain::scene::Mark| {
        let values = [("tactic", mark.tactic.word()), ("why", &*mark.why)];
        let values = values.map(|(name, text)| (name.to_owned(), words(text)));
        (mark.id.to_string(), Value::Table(values.into_iter().collect()))
    };
    if !scene.marks.is_empty() {
        table.insert("mark".into(), Value::Table(scene.marks.iter().map(mark).collect()));
    }
    table
}
