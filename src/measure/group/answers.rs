//! The answers of a class to questions that were new to whoever answered.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, Counted};
use crate::domain::form::Form;
use crate::domain::id::QuestionId;
use crate::domain::library::Library;
use crate::domain::plan::Asked;
use crate::domain::response::{Exposure, Response};
use crate::domain::verdict::Verdict;
use crate::measure::item::has_changed;
use crate::measure::score::measures_skill;

use super::errors::Errors;
use super::grid::{Cell, Grid, TacticTally};
use super::sure::Sure;
use super::tally::{Counting, People, Tally};
use super::{LEAST_ANSWERS, LEAST_WRONG, MOST_MISSED, MOST_SURE};

/// A question, and how often it was answered wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionTally {
    /// The question as it was first asked.
    pub asked: Asked,
    /// The form it stands in.
    pub form: Option<Form>,
    /// Wrong of answered.
    pub wrong: Tally,
}

/// What is held of a question.
struct Item {
    asked: Asked,
    form: Option<Form>,
    answered: People,
    wrong: Counting,
    sure: Counting,
}

/// What is counted of certainty.
#[derive(Default)]
struct Certain {
    sure: Counting,
    wrong: Counting,
    scams: Counting,
    genuine: Counting,
}

pub(super) struct Answers<'l> {
    library: &'l Library,
    span: Option<(Timestamp, Timestamp)>,
    missed: Counting,
    false_alarms: Counting,
    grid: Grid,
    certain: Certain,
    items: BTreeMap<QuestionId, Item>,
    changed: u32,
}

impl<'l> Answers<'l> {
    pub(super) fn new(library: &'l Library) -> Self {
        Self {
            library,
            span: None,
            missed: Counting::default(),
            false_alarms: Counting::default(),
            grid: Grid::default(),
            certain: Certain::default(),
            items: BTreeMap::new(),
            changed: 0,
        }
    }

    pub(super) fn add(&mut self, person: usize, attempt: &Attempt) {
        for (asked, Counted { response, at }) in attempt.counted() {
            let is_fresh = response.exposure == Exposure::Fresh;
            if is_fresh && self.item(asked, attempt.plan().form).answered.insert(person) {
                let (first, last) = self.span.unwrap_or((*at, *at));
                self.span = Some((first.min(*at), last.max(*at)));
                self.count(person, asked, response);
            }
        }
    }

    fn item(&mut self, asked: &Asked, form: Option<Form>) -> &mut Item {
        self.items.entry(asked.question.clone()).or_insert_with(|| Item {
            asked: asked.clone(),
            form,
            answered: People::default(),
            wrong: Counting::default(),
            sure: Counting::default(),
        })
    }

    fn count(&mut self, person: usize, asked: &Asked, response: &Response) {
        let is_wrong = !response.credit.is_full();
        self.count_error(person, asked, response);
        if let Some(focus) = asked.focus {
            self.grid.add(person, focus, !is_wrong);
        }
        self.certain.count(person, asked, response);
        self.count_item(person, asked, response, is_wrong);
    }

    fn count_error(&mut self, person: usize, asked: &Asked, response: &Response) {
        let (Some(verdict), Answer::Verdict(given)) = (asked.verdict, &response.answer) else {
            return;
        };
        let error = match verdict {
            Verdict::Scam => &mut self.missed,
            Verdict::Genuine => &mut self.false_alarms,
        };
        if measures_skill(asked, response) {
            error.add(person, *given != verdict);
        }
    }

    fn count_item(&mut self, person: usize, asked: &Asked, response: &Response, is_wrong: bool) {
        if has_changed(self.library, asked, response) {
            self.changed += 1;
            return;
        }
        let Some(item) = self.items.get_mut(&asked.question) else { return };
        item.wrong.add(person, is_wrong);
        if response.certainty == Some(Certainty::High) {
            item.sure.add(person, is_wrong);
        }
    }

    pub(super) fn span(&self) -> Option<(Timestamp, Timestamp)> {
        self.span
    }

    pub(super) fn errors(&self) -> Errors {
        Errors { missed: self.missed.tally(), false_alarms: self.false_alarms.tally() }
    }

    pub(super) fn cells(&self) -> Vec<Cell> {
        self.grid.cells()
    }

    pub(super) fn tactics(&self) -> Vec<TacticTally> {
        self.grid.tactics()
    }

    pub(super) fn changed(&self) -> u32 {
        self.changed
    }

    /// The questions most missed: by the lower end of the range of the share, so that one with a few
    /// answers does not stand above one with many.
    pub(super) fn missed(&self) -> Vec<QuestionTally> {
        let mut found = self.questions(|item| &item.wrong);
        found.retain(|one| one.wrong.share.of >= LEAST_ANSWERS);
        let low = |one: &QuestionTally| one.wrong.share.range().low;
        found.sort_by(|one, other| low(other).total_cmp(&low(one)));
        found.truncate(MOST_MISSED);
        found
    }

    /// Those about which the most people were sure and wrong.
    fn surely_missed(&self) -> Vec<QuestionTally> {
        let mut found = self.questions(|item| &item.sure);
        found.sort_by_key(|one| (Reverse(one.wrong.share.count), one.wrong.share.of));
        found.truncate(MOST_SURE);
        found
    }

    /// All that were answered wrong often enough to be no slip, in the order of their ids.
    fn questions(&self, of: fn(&Item) -> &Counting) -> Vec<QuestionTally> {
        let tally = |item: &Item| QuestionTally {
            asked: item.asked.clone(),
            form: item.form,
            wrong: of(item).tally(),
        };
        self.items.values().map(tally).filter(|one| one.wrong.share.count >= LEAST_WRONG).collect()
    }

    pub(super) fn sure(&self) -> Sure {
        let Certain { sure, wrong, scams, genuine } = &self.certain;
        Sure {
            sure: sure.tally(),
            wrong: wrong.tally(),
            scams: scams.tally(),
            genuine: genuine.tally(),
            questions: self.surely_missed(),
        }
    }
}

impl Certain {
    fn count(&mut self, person: usize, asked: &Asked, response: &Response) {
        let Some(certainty) = response.certainty else { return };
        let is_sure = certainty == Certainty::High;
        self.sure.add(person, is_sure);
        if !is_sure {
            return;
        }
        let is_wrong = !response.credit.is_full();
        self.wrong.add(person, is_wrong);
        match asked.verdict {
            Some(Verdict::Scam) => self.scams.add(person, is_wrong),
            Some(Verdict::Genuine) => self.genuine.add(person, is_wrong),
            None => {}
        }
    }
}
