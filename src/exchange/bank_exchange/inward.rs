//! A question of another platform as ours. What it lacks is marked as a [`GAP`], which the checker
//! lists; nothing is made up.

use std::collections::BTreeSet;

use crate::domain::form::{Form, FormPlace};
use crate::domain::id::{QuestionId, SourceId};
use crate::domain::kind::{
    Choice, Judge, Kind, KindName, Match, Number, Offered, Order, Several, Short,
};
use crate::domain::question::{Advice, Audience, Focus, Level, Provenance, Question};
use crate::domain::scene::{Channel, Scene};
use crate::domain::tactic::Tactic;
use crate::domain::text::{GAP, is_unsafe};

use super::labels::{Labels, after, unguarded};
use super::slug::{number, slug};
use super::{Answers, Change, Item, Reason, Weighted};

/// As much of what is asked as makes a name where there is none.
const NAME: usize = 40;

/// A question of ours, and what it lost on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The question.
    pub question: Question,
    /// What it lost.
    pub changes: BTreeSet<Change>,
}

/// Makes our question of another platform's.
///
/// # Errors
/// Why it cannot be one of ours.
pub fn question(item: &Item, source: &SourceId, labels: &Labels) -> Result<Taken, Reason> {
    let is_number = matches!(item.answers, Answers::Number { .. });
    let stem = Stem::of(&clean(&item.stem), labels, is_number);
    if stem.prompt.is_empty() {
        return Err(Reason::NoText);
    }
    let said = Said::of(&clean(&item.general), labels);
    let tags = Tags(&item.tags);
    let mut changes = BTreeSet::new();
    let advice = Advice { action: said.action, ask: said.ask, care: stem.care };
    let mut made = Making { labels, tags, changes: &mut changes, why: said.why, scene: stem.scene };
    let (kind, advice) = made.kind(item, stem.unit, advice)?;
    let id = id(item, &stem.prompt);
    let question = Question {
        id: id.parse::<QuestionId>().map_err(|_| Reason::NoText)?,
        level: tags.level(),
        audience: tags.value("audience").and_then(Audience::from_word).unwrap_or(Audience::All),
        provenance: Provenance::Practice,
        sources: vec![source.clone()],
        facts_as_of: tags.value("facts").and_then(|day| day.parse().ok()),
        focus: tags.focus(),
        form: tags.form(),
        prompt: stem.prompt.into(),
        advice,
        kind,
        allowances: Vec::new(),
    };
    Ok(Taken { question, changes })
}

/// An id: the platform's own, else the name, else the beginning of what is asked with a number that
/// follows from all of it.
fn id(item: &Item, prompt: &str) -> String {
    let name = item.id.as_deref().into_iter().chain([item.name.as_str()]);
    if let Some(name) = name.map(str::trim).find(|name| !name.is_empty()) {
        return slug(name);
    }
    let beginning: String = prompt.chars().take(NAME).collect();
    let beginning: String = slug(&beginning).chars().take(NAME + 6).collect();
    format!("{}-{}", beginning.trim_end_matches('-'), number(prompt))
}

/// A text without characters that act instead of being seen.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|&c| !is_unsafe(c)).collect::<String>().trim().to_owned()
}

/// A text on one line. Room inside a line stays as it is, as in a bank.
fn line(text: &str) -> Box<str> {
    let text = clean(text).replace('\t', " ");
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join(" ").into()
}

/// An explanation, or the sign that one is missing.
fn or_gap(text: &str) -> Box<str> {
    let line = line(text);
    if line.is_empty() { GAP.into() } else { line }
}

/// What a text of a platform holds of ours.
struct Stem {
    prompt: String,
    care: Option<Box<str>>,
    unit: Option<Box<str>>,
    scene: Option<Scene>,
}

impl Stem {
    fn of(text: &str, labels: &Labels, is_number: bool) -> Self {
        let mut stem = Stem { prompt: String::new(), care: None, unit: None, scene: None };
        let (mut prompt, mut rest) = (Vec::new(), text);
        while !rest.is_empty() {
            let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
            let is_first = prompt.is_empty();
            if let Some(care) = after(line, &labels.care).filter(|_| is_first) {
                stem.care = Some(care.into());
            } else if is_first {
                prompt.push(unguarded(line, &labels.question, &[&labels.care]));
            } else if let Some(unit) = after(line, &labels.unit).filter(|_| is_number) {
                stem.unit = Some(unit.into());
            } else if let Some(scene) = scene(line, below, labels) {
                stem.scene = Some(scene);
                break;
            } else {
                prompt.push(line);
            }
            rest = below;
        }
        stem.prompt = self::line(&prompt.join("\n")).into();
        stem
    }
}

fn scene(line: &str, below: &str, labels: &Labels) -> Option<Scene> {
    let heads = labels.channels.iter();
    let found = heads.filter_map(|(channel, label)| Some((*channel, after(line, label)?))).next();
    let (channel, from): (Channel, &str) = found?;
    let text = below.trim();
    let is_whole = !from.is_empty() && !text.is_empty();
    is_whole.then(|| Scene { channel, from: from.into(), text: text.into(), marks: Vec::new() })
}

/// What is said afterwards.
struct Said {
    why: Box<str>,
    action: Option<Box<str>>,
    ask: Option<Box<str>>,
}

impl Said {
    fn of(text: &str, labels: &Labels) -> Self {
        let (mut why, mut action, mut ask) = (Vec::new(), None, None);
        for line in text.lines() {
            if let Some(found) = after(line, &labels.action) {
                action = Some(found.into());
            } else if let Some(found) = after(line, &labels.ask) {
                ask = Some(found.into());
            } else {
                why.push(unguarded(line, &labels.why, &[&labels.action, &labels.ask]));
            }
        }
        Said { why: self::line(&why.join("\n")), action, ask }
    }
}

/// Where a platform files a question, as far as the words are ours.
#[derive(Clone, Copy)]
struct Tags<'t>(&'t [String]);

impl<'t> Tags<'t> {
    fn value(self, name: &str) -> Option<&'t str> {
        self.0.iter().find_map(|tag| tag.strip_prefix(name)?.strip_prefix(':'))
    }

    fn level(self) -> Level {
        let found = self.value("level").and_then(|level| Level::new(level.parse().ok()?));
        found.unwrap_or(Level::LOWEST)
    }

    fn focus(self) -> Option<Focus> {
        let tactic = self.value("tactic").and_then(Tactic::from_word)?;
        Some(Focus { tactic, stage: self.value("stage").and_then(|stage| stage.parse().ok()) })
    }

    fn form(self) -> Option<FormPlace> {
        let form = self.value("form").and_then(Form::from_word)?;
        Some(FormPlace { form, spare: self.0.iter().any(|tag| tag == "spare") })
    }

    fn is(self, kind: KindName) -> bool {
        self.value("kind") == Some(kind.word())
    }
}

/// What a kind is made of.
struct Making<'m> {
    labels: &'m Labels,
    tags: Tags<'m>,
    changes: &'m mut BTreeSet<Change>,
    why: Box<str>,
    scene: Option<Scene>,
}

impl Making<'_> {
    fn kind(
        &mut self,
        item: &Item,
        unit: Option<Box<str>>,
        advice: Advice,
    ) -> Result<(Kind, Advice), Reason> {
        let kind = match &item.answers {
            Answers::Options { options, single: true } => {
                if let Some(judge) = self.judge(options) {
                    return Ok((Kind::Judge(judge), judged(advice)));
                }
                Kind::Choice(self.choice(options)?)
            }
            Answers::Options { options, single: false } => Kind::Several(self.several(options)?),
            Answers::TrueFalse { is_true, if_right, if_wrong } => {
                let options = self.truth(*is_true, if_right, if_wrong);
                Kind::Choice(self.choice(&options)?)
            }
            Answers::Words(words) => Kind::Short(self.short(words)?),
            Answers::Pairs(pairs) => self.pairs(pairs)?,
            Answers::Number { answer, tolerance, feedback, has_others } => {
                self.changes.extend(has_others.then_some(Change::Parts));
                let why = format!("{} {feedback}", self.why);
                Kind::Number(Number {
                    scene: self.scene.take(),
                    answer: *answer,
                    tolerance: tolerance.abs(),
                    unit,
                    why: or_gap(&why),
                })
            }
        };
        Ok((kind, advice))
    }

    /// A scene to judge, if it left this house as one.
    fn judge(&mut self, options: &[Weighted]) -> Option<Judge> {
        self.tags.focus().filter(|_| self.tags.is(KindName::Judge))?;
        let [scam, genuine] = options else { return None };
        let is_ours =
            options.iter().zip(&self.labels.verdicts).all(|(one, (_, label))| one.text == *label);
        let key = options.iter().position(|one| one.percent >= 100.0).filter(|_| is_ours)?;
        Some(Judge {
            verdict: self.labels.verdicts[key].0,
            scene: self.scene.take()?,
            why_scam: or_gap(&scam.feedback),
            why_genuine: or_gap(&genuine.feedback),
            twin: None,
        })
    }

    fn choice(&mut self, options: &[Weighted]) -> Result<Choice, Reason> {
        let full: Vec<usize> = places(options, |percent| percent >= 99.9);
        let part = places(options, |percent| percent > 0.0 && percent < 99.9);
        let key = match (&full[..], &part[..]) {
            ([key], _) => *key,
            ([], []) => return Err(Reason::NoKey),
            _ => return Err(Reason::TwoKeys),
        };
        if !part.is_empty() {
            self.changes.insert(Change::Parts);
        }
        Ok(Choice { scene: self.scene.take(), options: self.offered(options, &[key])?, key })
    }

    fn several(&mut self, options: &[Weighted]) -> Result<Several, Reason> {
        let keys = places(options, |percent| percent > 0.0);
        match keys.len() {
            0 => return Err(Reason::NoKey),
            count if count == options.len() => return Err(Reason::OnlyKeys),
            _ => {}
        }
        let first = options[keys[0]].percent;
        if keys.iter().any(|&at| (options[at].percent - first).abs() > 0.01) {
            self.changes.insert(Change::Parts);
        }
        let offered = self.offered(options, &keys)?;
        Ok(Several { scene: self.scene.take(), options: offered, keys: keys.into_iter().collect() })
    }

    /// Options with what is said about each. What is said to everybody explains the first right one, and
    /// others of which nothing is said.
    fn offered(&mut self, options: &[Weighted], keys: &[usize]) -> Result<Vec<Offered>, Reason> {
        let offered = options.iter().enumerate().map(|(at, one)| {
            let is_bare = one.feedback.trim().is_empty() && keys.contains(&at);
            let general = if is_bare || keys.first() == Some(&at) { &*self.why } else { "" };
            Offered { text: line(&one.text), why: or_gap(&format!("{} {general}", one.feedback)) }
        });
        let offered: Vec<Offered> = offered.collect();
        match offered.len() {
            2..=12 if offered.iter().all(|one| !one.text.is_empty()) => Ok(offered),
            2..=12 => Err(Reason::NoText),
            _ => Err(Reason::Count),
        }
    }

    fn truth(&self, is_true: bool, if_right: &str, if_wrong: &str) -> [Weighted; 2] {
        let option = |label: &String, is_key: bool| Weighted {
            text: label.clone(),
            percent: if is_key { 100.0 } else { 0.0 },
            feedback: if is_key { if_right } else { if_wrong }.to_owned(),
        };
        let [yes, no] = &self.labels.truth;
        [option(yes, is_true), option(no, !is_true)]
    }

    fn short(&mut self, words: &[Weighted]) -> Result<Short, Reason> {
        let right = words.iter().filter(|word| word.percent >= 99.9);
        let is_wild = |text: &str| text.replace("\\*", "").contains('*');
        let accept: Vec<Box<str>> = right
            .filter(|word| !is_wild(&word.text))
            .map(|word| line(&word.text.replace("\\*", "*")))
            .filter(|word| !word.is_empty())
            .collect();
        if words.iter().any(|word| is_wild(&word.text)) {
            self.changes.insert(Change::Wildcards);
        }
        if words.iter().any(|word| word.percent < 99.9 && !is_wild(&word.text)) {
            self.changes.insert(Change::Parts);
        }
        if accept.is_empty() {
            return Err(Reason::NoKey);
        }
        let feedback = words.iter().find(|word| word.percent >= 99.9).map(|word| &word.feedback);
        if words.iter().any(|word| Some(&word.feedback) != feedback && !word.feedback.is_empty()) {
            self.changes.insert(Change::Feedback);
        }
        let why = format!("{} {}", self.why, feedback.map_or("", String::as_str));
        Ok(Short { scene: self.scene.take(), accept, why: or_gap(&why) })
    }

    /// Pairs, or the steps that left this house as pairs of a step and its number.
    fn pairs(&mut self, pairs: &[(String, String)]) -> Result<Kind, Reason> {
        let (scene, why) = (self.scene.take(), or_gap(&self.why));
        if self.tags.is(KindName::Order) {
            let mut steps: Vec<(usize, Box<str>)> = pairs
                .iter()
                .map(|(step, number)| Some((number.trim().parse().ok()?, line(step))))
                .collect::<Option<_>>()
                .ok_or(Reason::Number)?;
            steps.sort_by_key(|(number, _)| *number);
            let steps = steps.into_iter().map(|(_, step)| step).collect();
            return Ok(Kind::Order(Order { scene, steps, why }));
        }
        let (mut lefts, mut rights) = (Vec::new(), Vec::<Box<str>>::new());
        // A right side with nothing before it is only there to mislead, which our pairs do not.
        let whole = pairs.iter().map(|(left, right)| (line(left), line(right)));
        for (left, right) in whole.filter(|(left, right)| !left.is_empty() && !right.is_empty()) {
            let place = rights.iter().position(|known| *known == right).unwrap_or(rights.len());
            if place == rights.len() {
                rights.push(right);
            }
            lefts.push((left, place));
        }
        if lefts.len() < pairs.len() {
            self.changes.insert(Change::Wildcards);
        }
        match lefts.len() {
            2..=12 => Ok(Kind::Match(Match { scene, lefts, rights, why })),
            _ => Err(Reason::Count),
        }
    }
}

/// A judged scene says what to do and what to ask.
fn judged(advice: Advice) -> Advice {
    let gap = || Some(GAP.into());
    Advice { action: advice.action.or_else(gap), ask: advice.ask.or_else(gap), ..advice }
}

fn places(options: &[Weighted], is: impl Fn(f64) -> bool) -> Vec<usize> {
    let found = options.iter().enumerate().filter(|(_, one)| is(one.percent));
    found.map(|(at, _)| at).collect()
}
