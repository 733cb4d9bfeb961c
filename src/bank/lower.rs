//! Makes a question of a walked table. What the walker has reported is passed over in silence; what
//! only shows between two fields is noted here.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::de::DeTable;

use crate::domain::form::{Form, FormPlace};
use crate::domain::id::{MarkId, QuestionId};
use crate::domain::kind::{Choice, Judge, Kind, KindName, Offered, Several};
use crate::domain::question::{
    Advice, Allowance, Audience, Fact, Focus, Level, Provenance, Question,
};
use crate::domain::scene::{Channel, Mark, Part, Scene, parts};
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;

use super::mistake::{Mistakes, Problem, shown};
use super::value::{Value, day_of, flag, owned, paragraph, tables, text, texts, whole};

/// How many options a question may have: more than this nobody keeps in mind.
const MOST_OPTIONS: usize = 12;

/// Makes questions of tables; the kinds each in `lower_kinds`, stories in `lower_story`.
pub(super) struct Lower<'l> {
    /// The file's text, to point into.
    pub(super) source: &'l str,
    /// Where the question or the story stands.
    pub(super) at: Range<usize>,
    /// What has been found.
    pub(super) mistakes: &'l mut Mistakes,
}

impl Lower<'_> {
    /// Makes a question of a table; none if something it needs is missing, which has been noted.
    pub(super) fn question(mut self, table: &DeTable<'_>) -> Option<Question> {
        let provenance = self.provenance(table);
        let focus = self.focus(table);
        let form = self.form_place(table);
        let scene = self.scene(table);
        let kind = text(table, "kind").and_then(KindName::from_word)?;
        let id: QuestionId = text(table, "id")?.parse().ok()?;
        let kind = match kind {
            KindName::Judge => Kind::Judge(judge(table, scene)?),
            KindName::Choice => Kind::Choice(self.choice(table, scene)?),
            KindName::Several => Kind::Several(self.several(table, scene)?),
            KindName::Flags => Kind::Flags(self.flags(table, scene)?),
            KindName::Order => Kind::Order(self.order(table, scene)?),
            KindName::Match => Kind::Match(self.pairs(table, scene)?),
            KindName::Number => Kind::Number(self.number(table, scene)?),
            KindName::Short => Kind::Short(self.short(table, scene)?),
        };
        Some(Question {
            id,
            level: Level::new(whole(table.get("level")?.get_ref())?)?,
            audience: text(table, "audience").and_then(Audience::from_word)?,
            provenance: provenance?,
            sources: texts(table, "sources").filter_map(|(id, _)| id.parse().ok()).collect(),
            facts_as_of: day_of(table, "facts_as_of"),
            focus,
            form,
            prompt: owned(table, "prompt")?,
            advice: advice(table),
            kind,
            allowances: allowances(table),
        })
    }

    /// Notes a problem at a field, or at the whole if the field is not there.
    pub(super) fn note(&mut self, table: &DeTable<'_>, field: &str, problem: Problem) {
        let at = table.get(field).map_or_else(|| self.at.clone(), toml::Spanned::span);
        self.mistakes.note(at, problem);
    }

    fn provenance(&mut self, table: &DeTable<'_>) -> Option<Provenance> {
        let word = text(table, "provenance")?;
        let sources = table.get("sources").and_then(|value| value.get_ref().as_array());
        if word != "practice" && sources.is_some_and(|sources| sources.is_empty()) {
            self.note(table, "sources", Problem::NoSource);
        }
        if word != "report" && table.contains_key("fact") {
            self.note(table, "fact", Problem::FactWithoutReport);
        }
        match word {
            "report" if !table.contains_key("fact") => {
                self.note(table, "provenance", Problem::ReportWithoutFact);
                None
            }
            "report" => text(table, "fact").and_then(Fact::from_word).map(Provenance::Report),
            "authority" => Some(Provenance::Authority),
            "practice" => Some(Provenance::Practice),
            _ => None,
        }
    }

    fn focus(&mut self, table: &DeTable<'_>) -> Option<Focus> {
        if table.contains_key("stage") && !table.contains_key("tactic") {
            self.note(table, "stage", Problem::StageWithoutTactic);
        }
        let tactic = text(table, "tactic").and_then(Tactic::from_word)?;
        Some(Focus { tactic, stage: text(table, "stage").and_then(|stage| stage.parse().ok()) })
    }

    fn form_place(&mut self, table: &DeTable<'_>) -> Option<FormPlace> {
        let spare = flag(table, "spare");
        if spare && !table.contains_key("form") {
            self.note(table, "spare", Problem::SpareWithoutForm);
        }
        let form = text(table, "form").and_then(Form::from_word)?;
        Some(FormPlace { form, spare })
    }

    fn choice(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Choice> {
        let keys = self.keys(table)?;
        if let Some((_, second)) = keys.get(1) {
            self.mistakes.note(second.clone(), Problem::TwoKeys);
        }
        Some(Choice { scene, options: options(table)?, key: keys.first()?.0 })
    }

    fn several(&mut self, table: &DeTable<'_>, scene: Option<Scene>) -> Option<Several> {
        let keys = self.keys(table)?;
        if !keys.is_empty() && tables(table, "option").count() == keys.len() {
            self.mistakes.note(self.at.clone(), Problem::OnlyKeys);
        }
        let options = options(table)?;
        Some(Several { scene, options, keys: keys.into_iter().map(|(index, _)| index).collect() })
    }

    /// The right options with the places where they say so; notes it if there is none.
    fn keys(&mut self, table: &DeTable<'_>) -> Option<Vec<(usize, Range<usize>)>> {
        if !table.contains_key("option") {
            return None;
        }
        let keys: Vec<_> = tables(table, "option")
            .enumerate()
            .filter(|(_, (option, _))| flag(option, "key"))
            .filter_map(|(index, (option, _))| Some((index, option.get("key")?.span())))
            .collect();
        if tables(table, "option").nth(MOST_OPTIONS).is_some() {
            let (field, low, high) = ("option", 2, MOST_OPTIONS);
            self.note(table, "option", Problem::BadCount { field, low, high });
        } else if tables(table, "option").nth(1).is_none() {
            self.mistakes.note(self.at.clone(), Problem::TooFewOptions);
        } else if keys.is_empty() {
            self.mistakes.note(self.at.clone(), Problem::NoKey);
        }
        Some(keys)
    }

    pub(super) fn scene(&mut self, table: &DeTable<'_>) -> Option<Scene> {
        let scene = table.get("scene")?.get_ref().as_table()?;
        let written = scene.get("text")?;
        let words = written.get_ref().as_str()?;
        let named = scene.get("mark").and_then(|mark| mark.get_ref().as_table());
        let marks = match parts(words) {
            Ok(parts) => self.marks(&parts, named, &written.span()),
            Err(error) => {
                let before = words[..error.at()].matches(OPENING).count();
                let at = self.nth_opening(&written.span(), before);
                self.mistakes.note(at, Problem::MarkSyntax(error));
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
        &mut self,
        parts: &[Part<'_>],
        named: Option<&DeTable<'_>>,
        text_at: &Range<usize>,
    ) -> Option<Vec<Mark>> {
        let mut ids = BTreeSet::new();
        let mut marks = Vec::new();
        for (nth, id) in marked(parts).enumerate() {
            let found = named.and_then(|named| named.get(id));
            let problem = if !ids.insert(id) {
                Problem::RepeatedPart { id: shown(id) }
            } else if let Some(found) = found {
                marks.push(found.get_ref().as_table().and_then(|table| mark(id, table)));
                continue;
            } else {
                let nearest = self.mistakes.nearest(id, names(named)).map(str::to_owned);
                Problem::PartWithoutMark { id: shown(id), nearest }
            };
            let at = self.nth_opening(text_at, nth);
            self.mistakes.note(at, problem);
        }
        self.marks_without_part(named, &ids);
        marks.into_iter().collect()
    }

    fn marks_without_part(&mut self, named: Option<&DeTable<'_>>, ids: &BTreeSet<&str>) {
        for key in named.into_iter().flat_map(|named| named.keys()) {
            if !ids.contains::<str>(key.get_ref()) {
                let nearest =
                    self.mistakes.nearest(key.get_ref(), ids.iter().copied()).map(str::to_owned);
                let problem = Problem::MarkWithoutPart { id: shown(key.get_ref()), nearest };
                self.mistakes.note(key.span(), problem);
            }
        }
    }

    /// Where the nth marked part of a text starts in the file, from 0; the whole text if it is
    /// written with escapes.
    fn nth_opening(&self, text_at: &Range<usize>, nth: usize) -> Range<usize> {
        let raw = self.source.get(text_at.clone()).unwrap_or_default();
        let Some((offset, _)) = raw.match_indices(OPENING).nth(nth) else { return text_at.clone() };
        let rest = &raw[offset..];
        let length =
            rest.find("]]").map_or_else(|| rest.lines().next().map_or(0, str::len), |end| end + 2);
        text_at.start + offset..text_at.start + offset + length
    }
}

/// What opens a marked part.
const OPENING: &str = "[[";

/// The ids of the marked parts, in the order of the text.
fn marked<'p>(parts: &'p [Part<'_>]) -> impl Iterator<Item = &'p str> {
    parts.iter().filter_map(|part| match part {
        Part::Marked { id, .. } => Some(*id),
        Part::Plain(_) => None,
    })
}

/// The ids of the marks.
fn names<'n>(named: Option<&'n DeTable<'_>>) -> impl Iterator<Item = &'n str> {
    named.into_iter().flat_map(|named| named.keys()).map(|key| -> &str { key.get_ref() })
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

fn advice(table: &DeTable<'_>) -> Advice {
    Advice { action: owned(table, "do"), ask: owned(table, "ask"), care: owned(table, "care") }
}

/// What the checker need not say, each with the reason.
pub(super) fn allowances(table: &DeTable<'_>) -> Vec<Allowance> {
    let found = table.get("allow").and_then(|allow| allow.get_ref().as_table());
    let allowance = |(rule, reason): (&toml::Spanned<_>, &Value<'_>)| {
        let rule: &toml::de::DeString<'_> = rule.get_ref();
        Some(Allowance {
            rule: rule.as_ref().into(),
            reason: paragraph(reason.get_ref().as_str()?),
        })
    };
    found.into_iter().flatten().filter_map(allowance).collect()
}

fn options(table: &DeTable<'_>) -> Option<Vec<Offered>> {
    let offered =
        |option| Some(Offered { text: owned(option, "text")?, why: owned(option, "why")? });
    tables(table, "option").map(|(option, _)| offered(option)).collect()
}

fn mark(id: &str, table: &DeTable<'_>) -> Option<Mark> {
    Some(Mark {
        id: id.parse::<MarkId>().ok()?,
        tactic: text(table, "tactic").and_then(Tactic::from_word)?,
        why: owned(table, "why")?,
    })
}
