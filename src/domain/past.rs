//! An answer that counts, looked back on. What is due and what has been learned follow from these.

use jiff::Timestamp;

use super::form::Form;
use super::plan::Asked;
use super::response::Response;

/// An answer that counts, with what was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// When it was given.
    pub at: Timestamp,
    /// The form it was given in; none in practice.
    pub form: Option<Form>,
    /// What was asked.
    pub asked: Asked,
    /// The answer.
    pub response: Response,
}
