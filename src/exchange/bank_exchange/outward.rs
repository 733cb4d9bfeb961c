//! Our question as other platforms know it, and what of it stays behind.

use std::collections::BTreeSet;

use crate::domain::kind::{Flags, Kind, KindName, Number, Offered};
use crate::domain::pieces::Cut;
use crate::domain::question::Question;
use crate::domain::scene::Scene;
use crate::domain::verdict::Verdict;

use super::labels::{Labels, guarded, labelled};
use super::{Answers, Item, Lost, Unfit, Weighted};

/// What an answer may be worth in Moodle, in percent, as it writes these shares itself. With any other
/// number it passes the whole question over.
pub const SHARES: [f64; 20] = [
    100.0, 90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0,
    20.0, 16.66667, 14.28571, 12.5, 11.11111, 10.0, 5.0,
];

/// A question as other platforms know it.
///
/// # Errors
/// [`Unfit`], if no platform could know it.
pub fn item(question: &Question, labels: &Labels) -> Result<Item, Unfit> {
    Ok(Item {
        id: Some(question.id.to_string()),
        name: question.id.to_string(),
        stem: stem(question, labels),
        answers: answers(question, labels)?,
        general: general(question, labels),
        tags: tags(question),
        changes: BTreeSet::new(),
    })
}

/// What of a question a platform does not know, even if its format carries all of an [`Item`].
pub fn lost(question: &Question) -> BTreeSet<Lost> {
    let has_marks = question.scene().is_some_and(|scene| !scene.marks.is_empty());
    let kind = question.kind_name();
    let found = [
        (Lost::Marks, has_marks && kind != KindName::Flags),
        (Lost::Twin, question.twin().is_some()),
        (Lost::Sources, !question.sources.is_empty()),
        (Lost::Allowances, !question.allowances.is_empty()),
        (Lost::Marking, kind == KindName::Flags),
        (Lost::Ordering, kind == KindName::Order),
    ];
    found.into_iter().filter(|(_, is_lost)| *is_lost).map(|(lost, _)| lost).collect()
}

fn stem(question: &Question, labels: &Labels) -> String {
    let mut lines = Vec::new();
    if let Some(care) = &question.advice.care {
        lines.push(labelled(&labels.care, care));
    }
    lines.push(guarded(&question.prompt, &labels.question, &[&labels.care]));
    if let Kind::Number(Number { unit: Some(unit), .. }) = &question.kind {
        lines.push(labelled(&labels.unit, unit));
    }
    if let Some(scene) = question.scene() {
        lines.extend(shown(scene, labels));
    }
    lines.join("\n")
}

fn shown(scene: &Scene, labels: &Labels) -> [String; 2] {
    [labelled(labels.channel(scene.channel), &scene.from), scene.plain()]
}

fn general(question: &Question, labels: &Labels) -> String {
    let advice = &question.advice;
    let parts = [
        question.kind.why().map(|why| guarded(why, &labels.why, &[&labels.action, &labels.ask])),
        advice.action.as_ref().map(|text| labelled(&labels.action, text)),
        advice.ask.as_ref().map(|text| labelled(&labels.ask, text)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// Where a question is filed: `tactic:platform-switch`. Moodle shows these, and they bring a question
/// back as what it was.
fn tags(question: &Question) -> Vec<String> {
    let mut tags = vec![
        format!("kind:{}", question.kind_name().word()),
        format!("level:{}", question.level.number()),
        format!("audience:{}", question.audience.word()),
    ];
    if let Some(focus) = question.focus {
        tags.push(format!("tactic:{}", focus.tactic.word()));
        tags.extend(focus.stage.map(|stage| format!("stage:{}", stage.word())));
    }
    if let Some(place) = question.form {
        tags.push(format!("form:{}", place.form.word()));
        tags.extend(place.spare.then(|| "spare".to_owned()));
    }
    tags.extend(question.facts_as_of.map(|day| format!("facts:{day}")));
    tags
}

fn answers(question: &Question, labels: &Labels) -> Result<Answers, Unfit> {
    Ok(match &question.kind {
        Kind::Judge(judge) => Answers::Options {
            single: true,
            options: [Verdict::Scam, Verdict::Genuine]
                .map(|verdict| Weighted {
                    text: labels.verdict(verdict).to_owned(),
                    percent: if verdict == judge.verdict { 100.0 } else { 0.0 },
                    feedback: judge.why(verdict).to_owned(),
                })
                .into(),
        },
        Kind::Choice(choice) => one_of(&choice.options, choice.key),
        Kind::Several(several) => {
            let all = several.options.iter().map(|one| (&*one.text, &*one.why)).enumerate();
            some_of(all.map(|(at, (text, why))| (text, why, several.keys.contains(&at))))?
        }
        Kind::Flags(flags) => marking(flags)?,
        Kind::Order(order) => {
            let numbered = order.steps.iter().zip(1..);
            Answers::Pairs(numbered.map(|(step, at)| (step.to_string(), at.to_string())).collect())
        }
        Kind::Match(pairs) => {
            let pair = |(left, right): &(Box<str>, usize)| {
                (left.to_string(), pairs.rights[*right].to_string())
            };
            Answers::Pairs(pairs.lefts.iter().map(pair).collect())
        }
        Kind::Number(number) => Answers::Number {
            answer: number.answer,
            tolerance: number.tolerance,
            feedback: String::new(),
            has_others: false,
        },
        Kind::Short(short) => {
            let word = |word: &str| Weighted {
                // Moodle takes a star for any letters.
                text: word.replace('*', "\\*"),
                percent: 100.0,
                feedback: String::new(),
            };
            Answers::Words(short.accept.iter().map(|text| word(text)).collect())
        }
    })
}

fn one_of(options: &[Offered], key: usize) -> Answers {
    let option = |(at, one): (usize, &Offered)| Weighted {
        text: one.text.to_string(),
        percent: if at == key { 100.0 } else { 0.0 },
        feedback: one.why.to_string(),
    };
    Answers::Options { single: true, options: options.iter().enumerate().map(option).collect() }
}

/// Sentences to choose from, in the place of sentences to mark.
fn marking(flags: &Flags) -> Result<Answers, Unfit> {
    let cut = Cut::of(&flags.scene);
    let marks = cut.marks_of_sentences();
    let why = |of: &BTreeSet<usize>| {
        let whys = of.iter().map(|&at| &*flags.scene.marks[at].why);
        whys.collect::<Vec<_>>().join(" ")
    };
    let whys: Vec<String> = marks.iter().map(why).collect();
    let sentences = cut.sentences().zip(&marks).zip(&whys);
    some_of(sentences.map(|((text, marks), why)| (text, why.as_str(), !marks.is_empty())))
}

/// Options of which several are right: each right one is worth its share, and each other takes one.
fn some_of<'t>(options: impl Iterator<Item = (&'t str, &'t str, bool)>) -> Result<Answers, Unfit> {
    let options: Vec<_> = options.collect();
    let keys = options.iter().filter(|(.., is_key)| *is_key).count();
    let right = exactly(keys).ok_or(Unfit::Keys)?;
    let wrong = nearest(options.len() - keys);
    let option = |(text, why, is_key): (&str, &str, bool)| Weighted {
        text: text.to_owned(),
        percent: if is_key { right } else { -wrong },
        feedback: why.to_owned(),
    };
    Ok(Answers::Options { single: false, options: options.into_iter().map(option).collect() })
}

/// The share on Moodle's list that makes up the whole as so many parts.
fn exactly(parts: usize) -> Option<f64> {
    SHARES.into_iter().find(|share| (share * parts as f64 - 100.0).abs() < 0.001)
}

/// The share on the list that is nearest to one of so many parts.
pub(super) fn nearest(parts: usize) -> f64 {
    let wanted = 100.0 / parts.max(1) as f64;
    let off = |share: &f64| (share - wanted).abs();
    SHARES.into_iter().min_by(|a, b| off(a).total_cmp(&off(b))).unwrap_or(100.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_moodles() {
        for parts in 1..=10 {
            assert!(exactly(parts).is_some(), "{parts}");
        }
        assert_eq!(exactly(3), Some(33.33333));
        assert_eq!(exactly(11), None);
        assert_eq!((nearest(1), nearest(11), nearest(0)), (100.0, 10.0, 100.0));
    }
}
