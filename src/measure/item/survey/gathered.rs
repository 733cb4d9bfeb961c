//! The answers to questions that are looked at together.

use std::collections::HashMap;

use crate::domain::answer::Answer;
use crate::domain::id::QuestionId;
use crate::domain::kind::Kind;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::past::Past;
use crate::domain::plan::Asked;

use super::super::answers::Answers;
use super::super::looks::looks;
use super::super::options::{MOST, Offer, OptionResult, Pick, options};
use super::super::rests::Rests;
use super::super::statistics::{ItemStatistics, all};
use super::{ItemResult, SetId, SetResult};

/// Names and ids stand here once, however many answers there are: each answer is a byte, and eight
/// more where options are offered.
#[derive(Default)]
pub(super) struct Gathered {
    learners: HashMap<Learner, usize>,
    places: HashMap<QuestionId, usize>,
    asked: Vec<Asked>,
    answers: Answers,
    picks: Vec<Vec<Pick>>,
    count: u64,
}

impl Gathered {
    pub(super) fn add(&mut self, learner: &Learner, past: &Past) {
        let learner = match self.learners.get(learner) {
            Some(&known) => known,
            None => {
                let new = self.learners.len();
                *self.learners.entry(learner.clone()).or_insert(new)
            }
        };
        let item = self.place(&past.asked);
        // A question that is gone may have been another one before.
        let is_other = (self.asked[item].kind, self.asked[item].verdict)
            != (past.asked.kind, past.asked.verdict);
        if is_other || self.answers.get(learner, item).is_some() {
            return;
        }
        self.count += 1;
        self.answers.set(learner, item, past.response.credit.share());
        if let (Some(options), Ok(learner)) = (bits(&past.response.answer), learner.try_into()) {
            self.picks[item].push(Pick { learner, options });
        }
    }

    fn place(&mut self, asked: &Asked) -> usize {
        if let Some(&known) = self.places.get(&asked.question) {
            return known;
        }
        let new = self.answers.add_item();
        self.places.insert(asked.question.clone(), new);
        self.asked.push(asked.clone());
        self.picks.push(Vec::new());
        new
    }

    pub(super) fn result(&self, set: SetId, library: &Library) -> SetResult {
        let counts: Vec<bool> = self.asked.iter().map(|asked| !asked.spare).collect();
        let (found, reliability) = all(&self.answers, &counts);
        let facilities: Vec<f64> = found.iter().map(|one| one.facility.unwrap_or(0.0)).collect();
        let rests = Rests::of(&self.answers, &facilities);
        let items = found.into_iter().zip(&self.asked).enumerate();
        let items = items.map(|(item, (statistics, asked))| {
            let kind = library.find_asked(asked).map(|(_, question)| &question.kind);
            let options = self.options(&rests, item, &statistics, kind);
            let looks = looks(&statistics, &options, kind.and_then(chance));
            ItemResult { asked: asked.clone(), statistics, options, looks }
        });
        let (items, learners) = (items.collect(), self.learners.len());
        SetResult { set, learners, answers: self.count, reliability, items }
    }

    fn options(
        &self,
        rests: &Rests,
        item: usize,
        statistics: &ItemStatistics,
        kind: Option<&Kind>,
    ) -> Vec<OptionResult> {
        let Some((offered, right)) = kind.and_then(Kind::offered) else { return Vec::new() };
        let keys: Vec<bool> = (0..offered.len()).map(|place| right.contains(&place)).collect();
        let facility = statistics.facility.unwrap_or(0.0);
        let offer = Offer { item, facility, keys: &keys, picks: &self.picks[item] };
        options(&self.answers, rests, &offer)
    }
}

/// The options that an answer picks, a bit each.
fn bits(answer: &Answer) -> Option<u32> {
    let bit = |place: &usize| if *place < MOST { 1_u32 << place } else { 0 };
    match answer {
        Answer::Option(place) => Some(bit(place)),
        Answer::Options(places) => Some(places.iter().map(bit).fold(0, |all, bit| all | bit)),
        _ => None,
    }
}

/// What guessing gets right, where that is known: of two verdicts, of so many options.
fn chance(kind: &Kind) -> Option<f64> {
    match kind {
        Kind::Judge(_) => Some(0.5),
        Kind::Choice(choice) => Some(1.0 / choice.options.len().max(1) as f64),
        _ => None,
    }
}
