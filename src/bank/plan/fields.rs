//! The fields of the plan of a workshop, in the manner of those of a bank.

use crate::domain::agenda::{MAX_MINUTES, MAX_PICKED};
use crate::domain::form::Form;
use crate::domain::kind::KindName;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;

use super::super::fields::{Shape, Table, may, must};

/// A whole file.
pub static PLAN: Table = Table {
    name: "plan",
    fields: &[
        must("format", Shape::Format),
        must("id", Shape::Id),
        must("title", Shape::Text),
        must("language", Shape::Text),
        may("leave_out", Shape::Words(Tactic::WORDS)),
        may("topics", Shape::Words(Topic::WORDS)),
        must("part", Shape::Many(&PART)),
    ],
};

/// `[[part]]`
pub static PART: Table = Table {
    name: "part",
    fields: &[
        must("minutes", Shape::Whole(1, MAX_MINUTES as i64)),
        may("talk", Shape::Text),
        may("shown", Shape::Text),
        may("form", Shape::Word(Form::WORDS)),
        may("forms", Shape::Words(Form::WORDS)),
        may("questions", Shape::CountOrIds(1, MAX_PICKED as i64)),
        may("own_pace", Shape::Flag),
        may("topics", Shape::Words(Topic::WORDS)),
        may("level", Shape::Whole(1, 3)),
        may("tactics", Shape::Words(Tactic::WORDS)),
        may("kinds", Shape::Words(KindName::WORDS)),
        may("notes", Shape::Text),
    ],
};

/// Every table of a plan.
pub static PLAN_TABLES: [&Table; 2] = [&PLAN, &PART];
