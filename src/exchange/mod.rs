//! What leaves the house, one file a format: data in, bytes out; no file is opened here.

pub mod audit_json;
pub mod check_json;
pub mod class_json;
pub mod coverage_json;
pub mod guides_json;
pub mod ics;
pub mod json;
pub mod progress_json;
pub mod roster;
pub mod roster_csv;
pub mod stats_json;
pub mod subject_json;
