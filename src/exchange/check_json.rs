//! What a check found, as JSON for machines.

use serde::Serialize;

use super::audit_json::AuditDocument;
use super::coverage_json::CoverageDocument;
use super::json::pretty;

/// What a check found.
#[derive(Serialize)]
pub struct CheckDocument<'a> {
    /// The day against which dates were held.
    pub day: String,
    /// Whether warnings were made errors.
    pub strict: bool,
    /// The banks that were checked.
    pub banks: Vec<CheckedBank>,
    /// What was found, in the order of the files.
    pub findings: Vec<FindingDocument>,
    /// What was passed over, because an author said why.
    pub allowed: Vec<AllowedDocument>,
    /// What the banks cover.
    pub coverage: CoverageDocument<'a>,
    /// What somebody scores who knows nothing.
    pub audit: AuditDocument<'a>,
    /// How many errors there are.
    pub errors: usize,
    /// How many warnings.
    pub warnings: usize,
    /// How many notices.
    pub notices: usize,
}

/// A bank that was checked.
#[derive(Debug, Serialize)]
pub struct CheckedBank {
    /// Its id.
    pub id: String,
    /// The file; none if it is built in.
    pub file: Option<String>,
    /// How many questions it holds.
    pub questions: usize,
}

/// A mistake or a finding.
#[derive(Debug, Serialize)]
pub struct FindingDocument {
    /// The file, as it was named; none for what is found over files.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column in characters, from 1.
    pub column: Option<usize>,
    /// `error`, `warning` or `notice`.
    pub level: &'static str,
    /// The rule; none for a mistake of form.
    pub rule: Option<&'static str>,
    /// The question, if it is about one.
    pub question: Option<String>,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub mend: String,
}

/// A finding that was passed over.
#[derive(Debug, Serialize)]
pub struct AllowedDocument {
    /// The rule.
    pub rule: &'static str,
    /// The question.
    pub question: String,
    /// Why it may.
    pub reason: String,
}

impl CheckDocument<'_> {
    /// The document as text.
    pub fn text(&self) -> String {
        pretty(self)
    }
}
