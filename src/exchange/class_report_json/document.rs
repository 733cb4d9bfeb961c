//! The parts of the document, field by field; the table above says what they hold.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'d> {
    pub(super) class: &'d str,
    pub(super) at: Timestamp,
    pub(super) from: Option<Timestamp>,
    pub(super) to: Option<Timestamp>,
    pub(super) participation: ParticipationDocument,
    pub(super) occasions: Vec<OccasionDocument>,
    pub(super) changes: Vec<ChangeDocument>,
    pub(super) errors: ErrorsDocument,
    pub(super) tactics: Vec<TacticDocument>,
    pub(super) cells: Vec<CellDocument>,
    pub(super) sure: SureDocument<'d>,
    pub(super) missed: Vec<QuestionDocument<'d>>,
    pub(super) weakest: Vec<TacticDocument>,
    pub(super) answers_left_out: u32,
}

#[derive(Serialize)]
pub(super) struct ParticipationDocument {
    pub(super) members: u32,
    pub(super) begun: u32,
    pub(super) practised: u32,
    pub(super) forms: Vec<FormDocument>,
    pub(super) given: Option<GivenDocument>,
}

#[derive(Serialize)]
pub(super) struct FormDocument {
    pub(super) form: &'static str,
    pub(super) begun: u32,
    pub(super) finished: u32,
}

#[derive(Serialize)]
pub(super) struct GivenDocument {
    pub(super) form: &'static str,
    pub(super) due: Date,
    pub(super) made: Timestamp,
    pub(super) done: u32,
    pub(super) not_done: u32,
}

#[derive(Serialize)]
pub(super) struct OccasionDocument {
    pub(super) when: &'static str,
    pub(super) form: &'static str,
    pub(super) finished: u32,
    pub(super) from: Timestamp,
    pub(super) to: Timestamp,
    #[serde(flatten)]
    pub(super) counts: CountsDocument,
    pub(super) gauges: GaugesDocument,
}

#[derive(Serialize)]
pub(super) struct CountsDocument {
    pub(super) people: u32,
    pub(super) hits: u32,
    pub(super) scams: u32,
    pub(super) false_alarms: u32,
    pub(super) genuine: u32,
}

#[derive(Serialize)]
pub(super) struct GaugesDocument {
    pub(super) missed: Option<GaugeDocument>,
    pub(super) false_alarms: Option<GaugeDocument>,
    pub(super) d_prime: Option<GaugeDocument>,
    pub(super) c: Option<GaugeDocument>,
}

#[derive(Serialize)]
pub(super) struct GaugeDocument {
    pub(super) people: u32,
    pub(super) value: f64,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) no_range: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct ChangeDocument {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) matched: ComparedDocument,
    pub(super) everybody: ComparedDocument,
}

#[derive(Serialize)]
pub(super) struct ComparedDocument {
    pub(super) before: CountsDocument,
    pub(super) then: CountsDocument,
    pub(super) change: GaugesDocument,
}

#[derive(Serialize)]
pub(super) struct ErrorsDocument {
    pub(super) missed: ShareDocument,
    pub(super) false_alarms: ShareDocument,
    pub(super) leaning: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct ShareDocument {
    pub(super) count: u32,
    pub(super) of: u32,
    pub(super) people: u32,
    pub(super) low: f64,
    pub(super) high: f64,
}

#[derive(Serialize)]
pub(super) struct TacticDocument {
    pub(super) tactic: &'static str,
    #[serde(flatten)]
    pub(super) right: ShareDocument,
}

#[derive(Serialize)]
pub(super) struct CellDocument {
    pub(super) tactic: &'static str,
    pub(super) stage: Option<&'static str>,
    #[serde(flatten)]
    pub(super) right: ShareDocument,
}

#[derive(Serialize)]
pub(super) struct SureDocument<'d> {
    pub(super) sure: ShareDocument,
    pub(super) wrong: ShareDocument,
    pub(super) scams: ShareDocument,
    pub(super) genuine: ShareDocument,
    pub(super) questions: Vec<QuestionDocument<'d>>,
}

#[derive(Serialize)]
pub(super) struct QuestionDocument<'d> {
    pub(super) question: &'d str,
    pub(super) bank: &'d str,
    pub(super) form: Option<&'static str>,
    #[serde(flatten)]
    pub(super) wrong: ShareDocument,
}
