//! The parts of the document, field by field; the table above says what they hold.

use jiff::Timestamp;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'d> {
    pub(super) at: Timestamp,
    pub(super) answers_left_out: u64,
    pub(super) enough: u32,
    pub(super) sets: Vec<SetDocument<'d>>,
}

#[derive(Serialize)]
pub(super) struct SetDocument<'d> {
    pub(super) bank: Option<&'d str>,
    pub(super) form: Option<&'static str>,
    pub(super) learners: usize,
    pub(super) answers: u64,
    pub(super) reliability: ReliabilityDocument,
    pub(super) questions: Vec<QuestionDocument<'d>>,
}

#[derive(Serialize)]
pub(super) struct ReliabilityDocument {
    pub(super) questions: usize,
    pub(super) complete: u64,
    pub(super) mean: Option<f64>,
    pub(super) deviation: Option<f64>,
    pub(super) alpha: Option<f64>,
    pub(super) error: Option<f64>,
    pub(super) silent: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct QuestionDocument<'d> {
    pub(super) question: &'d str,
    pub(super) bank: &'d str,
    pub(super) kind: &'static str,
    pub(super) verdict: Option<&'static str>,
    pub(super) spare: bool,
    pub(super) answers: u32,
    pub(super) facility: Option<f64>,
    pub(super) deviation: Option<f64>,
    pub(super) discrimination: Option<CorrelationDocument>,
    pub(super) silent: Option<&'static str>,
    pub(super) options: Vec<OptionDocument>,
    pub(super) looks: Vec<&'static str>,
    pub(super) hint: bool,
}

#[derive(Serialize)]
pub(super) struct CorrelationDocument {
    pub(super) value: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

#[derive(Serialize)]
pub(super) struct OptionDocument {
    pub(super) option: usize,
    pub(super) key: bool,
    pub(super) picked: u32,
    pub(super) draws: &'static str,
    pub(super) correlation: Option<CorrelationDocument>,
}
