//! How good the questions are, as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `at` | when it was worked out |
//! | `answers_left_out` | answers whose question has been changed since |
//! | `enough` | with fewer answers than this, what is said of a question is a hint |
//! | `sets` | each bank (practice) and each form |
//! | `sets[].bank`, `form` | which; one of them is null |
//! | `learners`, `answers` | how many; of each learner the first answer to a question that was new |
//! | `reliability` | of the questions but the spares, from the `complete` learners who answered all: `mean` and `deviation` of their points, `alpha` (KR-20 where answers are right or wrong), `error` (standard error of measurement, in points); null with `silent` saying why |
//! | `questions[].facility` | the mean credit, from 0 to 1 |
//! | `deviation` | of the credits, divisor n − 1 |
//! | `discrimination` | the correlation with the rest, the question left out, with its 90 % range (`low`, `high`), or null with `silent` |
//! | `options` | of choice and several: `option` from 1 in the order of the file, `key`, `picked`, `draws`: `nobody`, `know-less`, `know-more`, `unclear`, with the `correlation` behind it or null |
//! | `looks` | why it deserves a look, the gravest first: `key`, `backwards`, `below-chance`, `too-hard`, `weak`, `too-easy`, `nobody` |
//! | `hint` | whether there are too few answers for more than a hint |
//!
//! No learner is named. Numbers are rounded to six places. New fields may be added; none of these
//! changes its meaning.

mod document;

use jiff::Timestamp;

use crate::domain::form::Form;
use crate::measure::item::{
    Correlation, ENOUGH, ItemResult, Leaning, Look, OptionResult, Reliability, SetId, SetResult,
    Silence, Told,
};

use super::json::pretty;
use document::{
    CorrelationDocument, Document, OptionDocument, QuestionDocument, ReliabilityDocument,
    SetDocument,
};

/// What answers say of questions, worked out at a moment; `left_out` answers are not in it.
pub fn stats(at: Timestamp, sets: &[SetResult], left_out: u64) -> String {
    let sets = sets.iter().map(set).collect();
    pretty(&Document { at, answers_left_out: left_out, enough: ENOUGH, sets })
}

fn set(one: &SetResult) -> SetDocument<'_> {
    let (bank, form) = match &one.set {
        SetId::Bank(bank) => (Some(bank.as_str()), None),
        SetId::Form(form) => (None, Some(Form::word(*form))),
    };
    SetDocument {
        bank,
        form,
        learners: one.learners,
        answers: one.answers,
        reliability: reliability(&one.reliability),
        questions: one.items.iter().map(question).collect(),
    }
}

fn reliability(one: &Reliability) -> ReliabilityDocument {
    ReliabilityDocument {
        questions: one.questions,
        complete: one.complete,
        mean: number(one.mean),
        deviation: number(one.deviation),
        alpha: number(one.alpha),
        error: number(one.error),
        silent: one.alpha.err().map(Silence::word),
    }
}

fn question(one: &ItemResult) -> QuestionDocument<'_> {
    let statistics = &one.statistics;
    QuestionDocument {
        question: one.asked.question.as_str(),
        bank: one.asked.bank.as_str(),
        kind: one.asked.kind.word(),
        verdict: one.asked.verdict.map(|verdict| verdict.word()),
        spare: one.asked.spare,
        answers: statistics.answers,
        facility: number(statistics.facility),
        deviation: number(statistics.deviation),
        discrimination: statistics.discrimination.ok().map(correlation),
        silent: statistics.discrimination.err().map(Silence::word),
        options: one.options.iter().map(option).collect(),
        looks: one.looks.iter().map(Look::word).collect(),
        hint: one.is_hint(),
    }
}

fn option(one: &OptionResult) -> OptionDocument {
    let draws = match one.leaning() {
        Leaning::Nobody => "nobody",
        Leaning::KnowLess => "know-less",
        Leaning::KnowMore => "know-more",
        Leaning::Unclear => "unclear",
    };
    let correlation = one.correlation.ok().map(correlation);
    let (option, key, picked) = (one.place + 1, one.is_key, one.picked);
    OptionDocument { option, key, picked, draws, correlation }
}

fn correlation(one: Correlation) -> CorrelationDocument {
    let range = one.range();
    let [value, low, high] = [one.value, range.low, range.high].map(rounded);
    CorrelationDocument { value, low, high }
}

fn number(told: Told<f64>) -> Option<f64> {
    told.ok().map(rounded)
}

/// To six places: further ones differ from machine to machine, and mean nothing.
fn rounded(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::item::Survey;
    use crate::measure::item::made::{library, ranked};

    #[test]
    fn the_document_of_a_bank() {
        let library = library();
        let mut survey = Survey::new(&library);
        ranked(&mut survey, [0, 0, 2, 2]);
        let at = "2026-11-15T12:00:00Z".parse().unwrap();
        insta::assert_snapshot!(stats(at, &survey.results(), survey.changed()));
    }
}
