//! The parts of the document, field by field; the table above says what they hold.

use jiff::Timestamp;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct Document<'d> {
    pub(super) learner: &'d str,
    pub(super) at: Timestamp,
    pub(super) answered: u32,
    pub(super) right: u32,
    pub(super) topics: Vec<TopicDocument>,
    pub(super) months: Vec<MonthDocument>,
    pub(super) changes: ChangesDocument,
    pub(super) skill: SkillDocument,
    pub(super) over_time: Vec<WindowDocument>,
    pub(super) tactics: Vec<TacticDocument>,
    pub(super) stages: Vec<StageDocument>,
    pub(super) certainty: Vec<CertaintyDocument>,
    pub(super) sure_and_wrong: u32,
    pub(super) next_tactic: Option<&'static str>,
}

#[derive(Serialize)]
pub(super) struct TopicDocument {
    pub(super) topic: &'static str,
    pub(super) right: u32,
    pub(super) answered: u32,
    pub(super) right_before: u32,
    pub(super) answered_before: u32,
}

#[derive(Serialize)]
pub(super) struct CountsDocument {
    pub(super) scams: u32,
    pub(super) missed_scams: u32,
    pub(super) genuine: u32,
    pub(super) false_alarms: u32,
}

#[derive(Serialize)]
pub(super) struct MonthDocument {
    pub(super) month: String,
    #[serde(flatten)]
    pub(super) counts: CountsDocument,
}

#[derive(Serialize)]
pub(super) struct ChangesDocument {
    pub(super) missed_scams: Option<ChangeDocument>,
    pub(super) false_alarms: Option<ChangeDocument>,
}

#[derive(Serialize)]
pub(super) struct ChangeDocument {
    pub(super) earlier: String,
    pub(super) latest: String,
    pub(super) direction: &'static str,
    pub(super) low: f64,
    pub(super) high: f64,
}

#[derive(Serialize)]
pub(super) struct EstimateDocument {
    pub(super) value: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

#[derive(Serialize)]
pub(super) struct SkillDocument {
    #[serde(flatten)]
    pub(super) counts: CountsDocument,
    pub(super) scams_needed: u32,
    pub(super) genuine_needed: u32,
    pub(super) d_prime: Option<EstimateDocument>,
    pub(super) c: Option<EstimateDocument>,
}

#[derive(Serialize)]
pub(super) struct WindowDocument {
    pub(super) from: String,
    pub(super) to: String,
    #[serde(flatten)]
    pub(super) counts: CountsDocument,
    pub(super) d_prime: EstimateDocument,
    pub(super) c: EstimateDocument,
}

#[derive(Serialize)]
pub(super) struct KnownDocument {
    pub(super) right: u32,
    pub(super) answered: u32,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) standing: &'static str,
}

#[derive(Serialize)]
pub(super) struct TacticDocument {
    pub(super) tactic: &'static str,
    #[serde(flatten)]
    pub(super) known: KnownDocument,
}

#[derive(Serialize)]
pub(super) struct StageDocument {
    pub(super) stage: String,
    #[serde(flatten)]
    pub(super) known: KnownDocument,
}

#[derive(Serialize)]
pub(super) struct CertaintyDocument {
    pub(super) certainty: u8,
    pub(super) right: u32,
    pub(super) wrong: u32,
}
