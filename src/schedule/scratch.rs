//! What the tests of this room make answers with.

use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::domain::answer::{Answer, Certainty};
use crate::domain::grade::Credit;
use crate::domain::kind::KindName;
use crate::domain::past::Past;
use crate::domain::plan::Asked;
use crate::domain::question::Focus;
use crate::domain::response::{Exposure, Response};
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

/// A day, counted from the first of January 2026.
pub(super) fn day(number: i64) -> Date {
    date(2026, 1, 1).saturating_add(Span::new().days(number))
}

/// Noon of a day, where the clocks show UTC.
pub(super) fn noon(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
}

/// An answer, right and without certainty unless said otherwise.
pub(super) struct PastBuilder(Past);

impl PastBuilder {
    /// To a scam of a tactic, at noon of a day.
    pub(super) fn new(tactic: Tactic, day: Date) -> Self {
        let asked = Asked {
            question: "a-question".parse().unwrap(),
            bank: "a-bank".parse().unwrap(),
            fingerprint: 7,
            topic: Topic::Romance,
            kind: KindName::Judge,
            verdict: Some(Verdict::Scam),
            focus: Some(Focus { tactic, stage: None }),
            seen_before: false,
            spare: false,
        };
        let response = Response {
            answer: Answer::Verdict(Verdict::Scam),
            credit: Credit::FULL,
            certainty: None,
            took_ms: 4_000,
            exposure: Exposure::Fresh,
        };
        Self(Past { at: noon(day), form: None, asked, response })
    }

    pub(super) fn at(mut self, at: Timestamp) -> Self {
        self.0.at = at;
        self
    }

    pub(super) fn wrong(mut self) -> Self {
        self.0.response.credit = Credit::NONE;
        self
    }

    pub(super) fn certainty(mut self, certainty: Option<Certainty>) -> Self {
        self.0.response.certainty = certainty;
        self
    }

    pub(super) fn topic(mut self, topic: Topic) -> Self {
        self.0.asked.topic = topic;
        self
    }

    pub(super) fn question(mut self, id: &str) -> Self {
        self.0.asked.question = id.parse().unwrap();
        self
    }

    pub(super) fn build(self) -> Past {
        self.0
    }
}
