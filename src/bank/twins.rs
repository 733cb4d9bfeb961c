//! Whether twins match. It can only be told when all questions of a bank have been seen, and each is
//! let go as soon as it is lowered; so what the check needs is kept aside, borrowed from the text.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::de::{DeString, DeTable};

use crate::domain::kind::KindName;

use super::mistake::{Mistakes, Problem, shown};
use super::value::string;

/// The questions of a bank by their ids, as far as the check needs them.
#[derive(Default)]
pub(super) struct Twins<'s>(BTreeMap<DeString<'s>, Related<'s>>);

struct Related<'s> {
    kind: Option<DeString<'s>>,
    verdict: Option<DeString<'s>>,
    twin: Option<(DeString<'s>, Range<usize>)>,
}

impl<'s> Twins<'s> {
    /// Keeps what is needed of a question.
    pub(super) fn add(&mut self, question: &DeTable<'s>) {
        let Some(id) = string(question, "id") else { return };
        let place = question.get("twin").map(toml::Spanned::span);
        let related = Related {
            kind: string(question, "kind"),
            verdict: string(question, "verdict"),
            twin: string(question, "twin").zip(place),
        };
        self.0.insert(id, related);
    }

    /// Notes the twins that do not name each other, or of which not one is a scam and the other
    /// genuine.
    pub(super) fn check(&self, mistakes: &mut Mistakes) {
        for (own, question) in &self.0 {
            if let Some((twin, at)) = &question.twin
                && let Some(problem) = self.problem(own, question, twin, mistakes)
            {
                mistakes.note(at.clone(), problem);
            }
        }
    }

    fn problem(
        &self,
        own: &str,
        question: &Related<'_>,
        twin: &str,
        mistakes: &Mistakes,
    ) -> Option<Problem> {
        let Some(other) = self.0.get(twin) else {
            let others = self.0.keys().map(AsRef::as_ref).filter(|id| *id != own);
            let nearest = mistakes.nearest(twin, others).map(str::to_owned);
            return Some(Problem::NoSuchTwin { id: shown(twin), nearest });
        };
        let is_judged = other.kind.as_ref().is_none_or(|kind| kind == KindName::Judge.word());
        let verdicts = question.verdict.as_ref().zip(other.verdict.as_ref());
        if own == twin {
            Some(Problem::OwnTwin)
        } else if !is_judged || verdicts.is_some_and(|(own, other)| own == other) {
            Some(Problem::TwinNotAlike { id: shown(twin) })
        } else if self.is_elsewhere(own, twin, other) {
            Some(Problem::TwinElsewhere { id: shown(twin) })
        } else {
            None
        }
    }

    /// Whether a twin has another twin, or none. What is wrong with its own twin is said there.
    fn is_elsewhere(&self, own: &str, twin: &str, other: &Related<'_>) -> bool {
        match &other.twin {
            None => true,
            Some((its, _)) => its != own && its != twin && self.0.contains_key(its),
        }
    }
}
