//! What leaves the house, one file a format: data in, bytes out; no file is opened here.

pub mod audit_json;
pub mod canvas_csv;
pub mod check_json;
pub mod class_json;
pub mod class_public_json;
pub mod class_report_json;
pub mod coverage_json;
pub mod guides_json;
pub mod homework;
pub mod ics;
pub mod json;
pub mod moodle_csv;
pub mod progress_json;
pub mod results;
pub mod results_csv;
pub mod results_json;
pub mod results_xlsx;
pub mod rooms_json;
pub mod roster;
pub mod roster_csv;
pub mod shared_json;
pub mod shared_table;
pub mod stats_json;
pub mod subject_json;
