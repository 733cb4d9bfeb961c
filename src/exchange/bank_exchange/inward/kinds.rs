//! What can be answered, as a kind of question of ours.

use std::collections::BTreeSet;

use crate::domain::kind::{
    Choice, Judge, Kind, KindName, Match, Number, Offered, Order, Several, Short,
};
use crate::domain::question::Advice;
use crate::domain::scene::Scene;
use crate::domain::text::GAP;
use crate::exchange::bank_exchange::labels::Labels;
use crate::exchange::bank_exchange::outward::nearest;
use crate::exchange::bank_exchange::{Answers, Change, Item, Reason, Weighted};

use super::{Tags, line, or_gap};

/// What a kind is made of.
pub(super) struct Making<'m> {
    pub(super) labels: &'m Labels,
    pub(super) tags: Tags<'m>,
    pub(super) changes: &'m mut BTreeSet<Change>,
    pub(super) why: Box<str>,
    pub(super) scene: Option<Scene>,
}

impl Making<'_> {
    /// The kind, and the advice as this kind gives it.
    ///
    /// # Errors
    /// Why it can be none of ours.
    pub(super) fn kind(
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
        if options.iter().any(|one| one.percent < 0.0) {
            self.changes.insert(Change::Cost);
        }
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
        let cost = -nearest(options.len() - keys.len());
        let is_other = |one: &Weighted| one.percent <= 0.0 && (one.percent - cost).abs() > 0.01;
        if options.iter().any(is_other) {
            self.changes.insert(Change::Cost);
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
        let has_share = |is: &dyn Fn(f64) -> bool| {
            words.iter().any(|word| is(word.percent) && !is_wild(&word.text))
        };
        self.changes
            .extend(has_share(&|share| share > 0.0 && share < 99.9).then_some(Change::Parts));
        self.changes.extend(has_share(&|share| share <= 0.0).then_some(Change::Wrong));
        if accept.is_empty() {
            let is_any = words.iter().any(|word| word.percent >= 99.9);
            return Err(if is_any { Reason::Wildcards } else { Reason::NoKey });
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
