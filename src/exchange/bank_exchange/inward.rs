//! A question of another platform as ours. What it lacks is marked as a [`GAP`], which the checker
//! lists; nothing is made up.

mod kinds;

use std::collections::BTreeSet;

use crate::domain::form::{Form, FormPlace};
use crate::domain::id::{QuestionId, SourceId};
use crate::domain::kind::KindName;
use crate::domain::question::{Advice, Audience, Focus, Level, Provenance, Question};
use crate::domain::scene::{Channel, Scene};
use crate::domain::tactic::Tactic;
use crate::domain::text::{GAP, is_unsafe};

use super::labels::{Labels, after, unguarded};
use super::slug::{slug, slug_of};
use super::{Answers, Change, Item, LINE_END, Reason};
use kinds::Making;

/// What our tags begin with.
const OURS: [&str; 7] = ["kind", "level", "audience", "tactic", "stage", "form", "facts"];

/// The tag of a question that is kept in reserve.
const SPARE: &str = "spare";

/// What ends a line in the text of a word processor or an old machine, and would else only vanish.
const BREAKS: [char; 6] = ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'];

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
    let mut changes = item.changes.clone();
    changes.extend(stem.has_breaks.then_some(Change::Lines));
    changes.extend(has_hidden(item).then_some(Change::Hidden));
    changes.extend(tags.has_others().then_some(Change::Tags));
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
    slug_of(&beginning, prompt)
}

/// Whether a text holds characters that act instead of being seen, and are left out.
fn has_hidden(item: &Item) -> bool {
    let is_hidden = |text: &str| text.contains(|c: char| is_unsafe(c) && !BREAKS.contains(&c));
    let answers = match &item.answers {
        Answers::Options { options: all, .. } | Answers::Words(all) => {
            all.iter().any(|one| is_hidden(&one.text) || is_hidden(&one.feedback))
        }
        Answers::Pairs(pairs) => pairs.iter().any(|(a, b)| is_hidden(a) || is_hidden(b)),
        Answers::TrueFalse { if_right, if_wrong, .. } => is_hidden(if_right) || is_hidden(if_wrong),
        Answers::Number { feedback, .. } => is_hidden(feedback),
    };
    answers || is_hidden(&item.stem) || is_hidden(&item.general)
}

/// A text without characters that act instead of being seen.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(BREAKS, "\n");
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
#[derive(Default)]
struct Stem {
    prompt: String,
    care: Option<Box<str>>,
    unit: Option<Box<str>>,
    scene: Option<Scene>,
    /// Whether what is asked had lines, which become one.
    has_breaks: bool,
}

impl Stem {
    fn of(text: &str, labels: &Labels, is_number: bool) -> Self {
        let mut stem = Stem::default();
        let (care, text) = own_line(text, labels);
        stem.care = care;
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
        stem.has_breaks = prompt.iter().filter(|line| !line.trim().is_empty()).count() > 1;
        stem.prompt = self::line(&prompt.join("\n")).into();
        stem
    }
}

/// What is said ahead of a text that a format with one line has put behind it, and the text.
fn own_line<'t>(text: &'t str, labels: &Labels) -> (Option<Box<str>>, &'t str) {
    let parts = after(text, &labels.care).filter(|_| !text.contains('\n'));
    match parts.and_then(|all| all.split_once(LINE_END)) {
        Some((care, rest)) => (Some(care.trim().into()), rest.trim()),
        None => (None, text),
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
        Some(FormPlace { form, spare: self.0.iter().any(|tag| tag == SPARE) })
    }

    /// Whether there are words that are none of ours.
    fn has_others(self) -> bool {
        let is_ours = |tag: &&str| match tag.split_once(':') {
            Some((name, _)) => OURS.contains(&name),
            None => *tag == SPARE,
        };
        self.0.iter().map(String::as_str).any(|tag| !is_ours(&tag))
    }

    fn is(self, kind: KindName) -> bool {
        self.value("kind") == Some(kind.word())
    }
}
