//! Makes a question of a walked table. What the walker has reported is passed over in silence; what
//! only shows between two fields is noted here.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::DeTable;

use crate::domain::id::{MarkId, QuestionId};
use crate::domain::question::{
    Advice, Audience, Choice, Fact, Focus, Form, FormPlace, Judge, Kind, KindName, Level, Offered,
    Provenance, Question, Several, Verdict,
};
use crate::domain::scene::{Channel, Mark, Part, Scene, parts};
use crate::domain::tactic::Tactic;

use super::mistake::{Mistakes, Problem};
use super::nearest::nearest;
use super::value::{day_of, flag, owned, tables, text, texts, whole};
use super::walk::shown;

/// A question table, or what stands in its place.
pub(super) enum Lowered {
    /// A question that can be played.
    Playable(Box<Question>),
    /// A question of a kind that a later version plays.
    Later(QuestionId),
}

/// Makes a question of a table; none if something it needs is missing, which has been noted.
pub(super) fn question(
    table: &DeTable<'_>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Lowered> {
    let provenance = provenance(table, at, mistakes);
    let focus = focus(table, at, mistakes);
    let form = form_place(table, at, mistakes);
    let scene = scene(table, mistakes);
    let kind = text(table, "kind").and_then(KindName::from_word)?;
    let id: QuestionId = text(table, "id")?.parse().ok()?;
    let kind = match kind {
        KindName::Judge => Kind::Judge(judge(table, scene)?),
        KindName::Choice => Kind::Choice(choice(table, scene, at, mistakes)?),
        KindName::Several => Kind::Several(several(table, scene, at, mistakes)?),
        _ => return Some(Lowered::Later(id)),
    };
    Some(Lowered::Playable(Box::new(Question {
        id,
        level: Level::new(whole(table.get("level")?.get_ref())?)?,
        audience: text(table, "audience").and_then(Audience::from_word)?,
        provenance: provenance?,
        sources: texts(table, "sources").filter_map(|(id, _)| id.parse().ok()).collect(),
        facts_as_of: day_of(table, "facts_as_of"),
        focus,
        form,
        prompt: owned(table, "prompt")?,
        advice: Advice {
            action: owned(table, "do"),
            ask: owned(table, "ask"),
            care: owned(table, "care"),
        },
        kind,
    })))
}

/// Where a field stands, or where its table does.
fn place(table: &DeTable<'_>, field: &str, at: &Range<usize>) -> Range<usize> {
    table.get(field).map_or_else(|| at.clone(), toml::Spanned::span)
}

fn provenance(
    table: &DeTable<'_>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Provenance> {
    let word = text(table, "provenance")?;
    if word != "report" && table.contains_key("fact") {
        mistakes.note(place(table, "fact", at), Problem::FactWithoutReport);
    }
    match word {
        "report" if !table.contains_key("fact") => {
            mistakes.note(place(table, "provenance", at), Problem::ReportWithoutFact);
            None
        }
        "report" => text(table, "fact").and_then(Fact::from_word).map(Provenance::Report),
        "authority" => Some(Provenance::Authority),
        "practice" => Some(Provenance::Practice),
        _ => None,
    }
}

fn focus(table: &DeTable<'_>, at: &Range<usize>, mistakes: &mut Mistakes) -> Option<Focus> {
    if table.contains_key("stage") && !table.contains_key("tactic") {
        mistakes.note(place(table, "stage", at), Problem::StageWithoutTactic);
    }
    let tactic = text(table, "tactic").and_then(Tactic::from_word)?;
    Some(Focus { tactic, stage: text(table, "stage").and_then(|stage| stage.parse().ok()) })
}

fn form_place(
    table: &DeTable<'_>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<FormPlace> {
    let spare = flag(table, "spare");
    if spare && !table.contains_key("form") {
        mistakes.note(place(table, "spare", at), Problem::SpareWithoutForm);
    }
    let form = text(table, "form").and_then(Form::from_word)?;
    Some(FormPlace { form, spare })
}

fn judge(table: &DeTable<'_>, scene: Option<Scene>) -> Option<Judge> {
    let why = table.get("why")?.get_ref().as_table()?;
    Some(Judge {
        verdict: text(table, "verdict").and_then(Verdict::from_word)?,
        scene: scene?,
        why_scam: owned(why, "scam")?,
        why_genuine: owned(why, "genuine")?,
        twin: text(table, "twin").and_then(|twin| twin.parse().ok()),
    })
}

fn choice(
    table: &DeTable<'_>,
    scene: Option<Scene>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Choice> {
    let keys = keys(table, at, mistakes)?;
    if let Some(second) = keys.get(1) {
        mistakes.note(second.1.clone(), Problem::TwoKeys);
    }
    Some(Choice { scene, options: options(table)?, key: keys.first()?.0 })
}

fn several(
    table: &DeTable<'_>,
    scene: Option<Scene>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Several> {
    let keys = keys(table, at, mistakes)?;
    let options = options(table);
    if tables(table, "option").count() == keys.len() {
        mistakes.note(at.clone(), Problem::OnlyKeys);
    }
    Some(Several {
        scene,
        options: options?,
        keys: keys.into_iter().map(|(index, _)| index).collect(),
    })
}

/// The right options with the places where they say so; notes it if there is none.
fn keys(
    table: &DeTable<'_>,
    at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Vec<(usize, Range<usize>)>> {
    if !table.contains_key("option") {
        return None;
    }
    let offered = tables(table, "option").enumerate();
    let keys: Vec<_> = offered
        .filter(|(_, (option, _))| flag(option, "key"))
        .map(|(index, (option, value))| (index, place(option, "key", &value.span())))
        .collect();
    if tables(table, "option").nth(1).is_none() {
        mistakes.note(at.clone(), Problem::TooFewOptions);
    } else if keys.is_empty() {
        mistakes.note(at.clone(), Problem::NoKey);
    }
    Some(keys)
}

fn options(table: &DeTable<'_>) -> Option<Vec<Offered>> {
    let offered =
        |option| Some(Offered { text: owned(option, "text")?, why: owned(option, "why")? });
    tables(table, "option").map(|(option, _)| offered(option)).collect()
}

fn scene(table: &DeTable<'_>, mistakes: &mut Mistakes) -> Option<Scene> {
    let scene = table.get("scene")?.get_ref().as_table()?;
    let written = scene.get("text")?;
    let text_at = written.span();
    let words = written.get_ref().as_str()?;
    let named = scene.get("mark").and_then(|mark| mark.get_ref().as_table());
    let marks = match parts(words) {
        Ok(parts) => marks(&parts, named, &text_at, mistakes),
        Err(error) => {
            mistakes.note(text_at, Problem::MarkSyntax(error));
            None
        }
    };
    Some(Scene {
        channel: text(scene, "channel").and_then(Channel::from_word)?,
        from: owned(scene, "from")?,
        text: words.trim().into(),
        marks: marks?,
    })
}

/// Holds the marked parts of a text and the marks that explain them against each other.
fn marks(
    parts: &[Part<'_>],
    named: Option<&DeTable<'_>>,
    text_at: &Range<usize>,
    mistakes: &mut Mistakes,
) -> Option<Vec<Mark>> {
    let marked = parts.iter().filter_map(|part| match part {
        Part::Marked { id, .. } => Some(*id),
        Part::Plain(_) => None,
    });
    let names =
        || named.into_iter().flat_map(|named| named.keys()).map(|key| -> &str { key.get_ref() });
    let mut ids = BTreeSet::new();
    let mut marks = Vec::new();
    let mut whole = true;
    for id in marked {
        if !ids.insert(id) {
            mistakes.note(text_at.clone(), Problem::RepeatedPart { id: shown(id) });
            continue;
        }
        match named.and_then(|named| named.get(id)) {
            Some(value) => {
                let mark = value.get_ref().as_table().and_then(|table| mark(id, table));
                whole &= mark.is_some();
                marks.extend(mark);
            }
            None => {
                let nearest = nearest(id, names()).map(str::to_owned);
                mistakes.note(text_at.clone(), Problem::PartWithoutMark { id: shown(id), nearest });
            }
        }
    }
    for key in named.into_iter().flat_map(|named| named.keys()) {
        if !ids.contains::<str>(key.get_ref()) {
            let nearest = nearest(key.get_ref(), ids.iter().copied()).map(str::to_owned);
            mistakes
                .note(key.span(), Problem::MarkWithoutPart { id: shown(key.get_ref()), nearest });
        }
    }
    whole.then_some(marks)
}

fn mark(id: &str, table: &DeTable<'_>) -> Option<Mark> {
    Some(Mark {
        id: id.parse::<MarkId>().ok()?,
        tactic: text(table, "tactic").and_then(Tactic::from_word)?,
        why: owned(table, "why")?,
    })
}
