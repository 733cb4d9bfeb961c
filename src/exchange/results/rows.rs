//! What the rows hold, whatever file they go into.

use std::borrow::Cow;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Attempt, Outcome};
use crate::domain::form::Form;
use crate::domain::plan::Asked;
use crate::domain::response::Response;
use crate::measure::score::Score;
use crate::store::AttemptId;

use super::super::json::state;
use super::Identity;
use super::cell::Cell;
use super::column::{RESPONSES, SUMMARY};

/// One attempt, of somebody.
#[derive(Clone, Copy)]
pub(in super::super) struct Round<'a> {
    pub(in super::super) id: AttemptId,
    pub(in super::super) attempt: &'a Attempt,
    pub(in super::super) who: &'a Identity,
}

impl<'a> Round<'a> {
    /// The cells of [`RESPONSES`], for each question that was put.
    pub(in super::super) fn responses(
        self,
    ) -> impl Iterator<Item = [Cell<'a>; RESPONSES.len()]> + use<'a> {
        self.attempt.outcomes().map(move |outcome| self.response(outcome))
    }

    fn response(self, outcome: Outcome<'a>) -> [Cell<'a>; RESPONSES.len()] {
        let [round, learner, form, started] = self.head();
        let [question, bank, topic, kind, verdict, tactic, stage] = asked(outcome.asked);
        let [answer, right, credit, certainty, seconds, exposure] =
            outcome.counted.map_or([const { Cell::Blank }; 6], answered);
        [
            round,
            learner,
            form,
            started,
            Cell::Whole(i64::try_from(outcome.number).unwrap_or(i64::MAX)),
            question,
            bank,
            topic,
            kind,
            verdict,
            tactic,
            stage,
            Cell::word(Some(state(&outcome))),
            answer,
            right,
            credit,
            certainty,
            seconds,
            exposure,
            outcome.at.map_or(Cell::Blank, Cell::Moment),
        ]
    }

    fn head(self) -> [Cell<'a>; 4] {
        let plan = self.attempt.plan();
        [
            Cell::Whole(self.id.0),
            Cell::text(Some(&self.who.id)),
            Cell::word(plan.form.map(Form::word)),
            Cell::Moment(plan.started),
        ]
    }

    fn finished(self) -> Cell<'a> {
        Cell::count(self.attempt.is_finished())
    }

    /// The cells of [`SUMMARY`].
    pub(in super::super) fn summary(self) -> [Cell<'a>; SUMMARY.len()] {
        let [round, learner, form, started] = self.head();
        let Score { asked, answered, right, judged, .. } = Score::of(self.attempt);
        [
            round,
            learner,
            Cell::text(self.who.name.as_deref()),
            Cell::text(self.who.school_id.as_deref()),
            form,
            started,
            self.finished(),
            Cell::per_cent(judged.hits, judged.scams),
            Cell::per_cent(judged.genuine - judged.false_alarms, judged.genuine),
            Cell::per_cent(right, answered),
            Cell::count(right),
            Cell::count(answered),
            Cell::count(asked),
        ]
    }
}

/// What was asked: question, bank, topic, kind, verdict, tactic, stage.
pub(super) fn asked(asked: &Asked) -> [Cell<'_>; 7] {
    let stage = asked.focus.and_then(|focus| focus.stage);
    [
        Cell::word(Some(asked.question.as_str())),
        Cell::word(Some(asked.bank.as_str())),
        Cell::word(Some(asked.topic.word())),
        Cell::word(Some(asked.kind.word())),
        Cell::word(asked.verdict.map(|verdict| verdict.word())),
        Cell::word(asked.focus.map(|focus| focus.tactic.word())),
        Cell::word(stage.map(|stage| stage.word())),
    ]
}

/// What was answered: answer, right, credit, certainty, seconds, exposure.
fn answered<'a>(response: &Response) -> [Cell<'a>; 6] {
    let share = response.credit.share();
    [
        answer(&response.answer),
        Cell::count(response.credit.is_full()),
        // The whole ones are most, and quicker to write.
        if share.fract() == 0.0 { Cell::count(share >= 1.0) } else { Cell::Number(six(share)) },
        response.certainty.map_or(Cell::Blank, |certainty| Cell::count(certainty.number())),
        Cell::Thousandths(response.took_ms),
        Cell::word(Some(response.exposure.word())),
    ]
}

/// An answer as a bank counts its options, from 1. A number is one, and nothing that a spreadsheet
/// would run.
fn answer<'a>(answer: &Answer) -> Cell<'a> {
    match answer {
        Answer::Verdict(verdict) => Cell::word(Some(verdict.word())),
        Answer::Option(at) => Cell::Whole(i64::try_from(at + 1).unwrap_or(i64::MAX)),
        Answer::Number(number) => Cell::Number(*number),
        other => Cell::Text(Cow::Owned(other.encode())),
    }
}

/// To six places: further ones mean nothing.
pub(super) fn six(share: f64) -> f64 {
    (share * 1e6).round() / 1e6
}
