//! The one table of fields. What is not here is no field: the walker, the help with misspelt names
//! and the notes on what a field is for (in `words/`, as `field-…`) all read this.

use crate::domain::form::Form;
use crate::domain::kind::KindName;
use crate::domain::question::{Audience, Provenance};
use crate::domain::scene::Channel;
use crate::domain::story::Basis;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;

use KindName::{Choice, Flags, Judge, Match, Number, Order, Several, Short};

/// The format this version reads.
pub const FORMAT: i64 = 1;

/// The longest text of a field, in characters: far above what a scene needs, far below what hurts.
pub const MAX_TEXT: usize = 8_000;

/// What a field holds.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// The number of the format.
    Format,
    /// Text for people, not empty.
    Text,
    /// An id of our own rule.
    Id,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A stage of a course.
    Stage,
    /// A fact of the report.
    Fact,
    /// A whole number between these two, both included.
    Whole(i64, i64),
    /// Any number.
    Number,
    /// true or false.
    Flag,
    /// A day.
    Day,
    /// A list of ids, perhaps empty.
    Ids,
    /// A list of texts.
    Texts,
    /// A list of words, each one of these.
    Words(&'static [&'static str]),
    /// A whole number between these two, or a list of ids.
    CountOrIds(i64, i64),
    /// A list of pairs of texts.
    Pairs,
    /// For a judged scene a table of [`WHY`], else one text: see [`Field::for_value`].
    Why,
    /// Reasons, each under the id of a rule of the checker.
    Reasons,
    /// A table of these fields.
    One(&'static Table),
    /// Tables of these fields, written `[[…]]`.
    Many(&'static Table),
    /// Tables of [`QUESTION`], the bulk of a bank.
    Questions,
    /// Tables of these fields, each under an id.
    Named(&'static Table),
}

/// Whether a field has to be there.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// Always.
    Must,
    /// It may be left out.
    May,
    /// In questions of some kinds only.
    Kinds {
        /// Kinds that must have it.
        must: &'static [KindName],
        /// Kinds that may have it.
        may: &'static [KindName],
    },
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name in the file.
    pub name: &'static str,
    /// What it holds.
    pub shape: Shape,
    /// Whether it has to be there.
    pub need: Need,
}

impl Field {
    /// The field as a value of this type is held against it: `why` is a table in a judged scene and
    /// a text elsewhere.
    pub fn for_value(&'static self, kind: Option<KindName>, is_text: bool) -> &'static Field {
        match (self.shape, kind) {
            (Shape::Why, Some(Judge)) => &WHY_OF_VERDICTS,
            (Shape::Why, Some(_)) => &WHY_OF_ANSWER,
            (Shape::Why, None) if is_text => &WHY_OF_ANSWER,
            (Shape::Why, None) => &WHY_OF_VERDICTS,
            _ => self,
        }
    }
}

static WHY_OF_VERDICTS: Field = must("why", Shape::One(&WHY));
static WHY_OF_ANSWER: Field = must("why", Shape::Text);

/// A table of fields.
#[derive(Debug)]
pub struct Table {
    /// Its name, as in `words/`.
    pub name: &'static str,
    /// Its fields, in the order in which they are usually written.
    pub fields: &'static [Field],
}

impl Table {
    /// The place of the field with this name. No table has more than 64.
    pub fn place(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name == name)
    }

    /// The names of its fields.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.fields.iter().map(|field| field.name)
    }
}

pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::Must }
}

pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, need: Need::May }
}

const fn must_in(name: &'static str, shape: Shape, must: &'static [KindName]) -> Field {
    Field { name, shape, need: Need::Kinds { must, may: &[] } }
}

const fn may_in(name: &'static str, shape: Shape, may: &'static [KindName]) -> Field {
    Field { name, shape, need: Need::Kinds { must: &[], may } }
}

/// A whole file.
pub static BANK: Table = Table {
    name: "bank",
    fields: &[
        must("format", Shape::Format),
        must("id", Shape::Id),
        must("title", Shape::Text),
        must("topic", Shape::Word(Topic::WORDS)),
        must("language", Shape::Text),
        must("licence", Shape::Text),
        may("source", Shape::Many(&SOURCE)),
        may("question", Shape::Questions),
        may("story", Shape::Many(&STORY)),
    ],
};

/// `[[source]]`
pub static SOURCE: Table = Table {
    name: "source",
    fields: &[
        must("id", Shape::Id),
        must("title", Shape::Text),
        must("publisher", Shape::Text),
        may("url", Shape::Text),
        may("date", Shape::Day),
    ],
};

/// `[[question]]`
pub static QUESTION: Table = Table {
    name: "question",
    fields: &[
        must("id", Shape::Id),
        must("kind", Shape::Word(KindName::WORDS)),
        must_in("verdict", Shape::Word(Verdict::WORDS), &[Judge]),
        Field {
            name: "tactic",
            shape: Shape::Word(Tactic::WORDS),
            need: Need::Kinds {
                must: &[Judge, Flags],
                may: &[Choice, Several, Order, Match, Number, Short],
            },
        },
        may("stage", Shape::Stage),
        must("level", Shape::Whole(1, 3)),
        must("audience", Shape::Word(Audience::WORDS)),
        must("provenance", Shape::Word(Provenance::WORDS)),
        may("fact", Shape::Fact),
        must("sources", Shape::Ids),
        may("facts_as_of", Shape::Day),
        may_in("twin", Shape::Id, &[Judge]),
        may("form", Shape::Word(Form::WORDS)),
        may("spare", Shape::Flag),
        must("prompt", Shape::Text),
        Field {
            name: "why",
            shape: Shape::Why,
            need: Need::Kinds { must: &[Judge, Order, Match, Number, Short], may: &[Flags] },
        },
        Field {
            name: "do",
            shape: Shape::Text,
            need: Need::Kinds {
                must: &[Judge],
                may: &[Choice, Several, Flags, Order, Match, Number, Short],
            },
        },
        Field {
            name: "ask",
            shape: Shape::Text,
            need: Need::Kinds {
                must: &[Judge],
                may: &[Choice, Several, Flags, Order, Match, Number, Short],
            },
        },
        may("care", Shape::Text),
        Field {
            name: "scene",
            shape: Shape::One(&SCENE),
            need: Need::Kinds {
                must: &[Judge, Flags],
                may: &[Choice, Several, Order, Match, Number, Short],
            },
        },
        must_in("option", Shape::Many(&OPTION), &[Choice, Several]),
        must_in("steps", Shape::Texts, &[Order]),
        must_in("pairs", Shape::Pairs, &[Match]),
        must_in("answer", Shape::Number, &[Number]),
        may_in("tolerance", Shape::Number, &[Number]),
        may_in("unit", Shape::Text, &[Number]),
        must_in("accept", Shape::Texts, &[Short]),
        may("allow", Shape::Reasons),
    ],
};

/// `why.scam` and `why.genuine`
pub static WHY: Table =
    Table { name: "why", fields: &[must("scam", Shape::Text), must("genuine", Shape::Text)] };

/// `[[question.option]]`
pub static OPTION: Table = Table {
    name: "option",
    fields: &[must("text", Shape::Text), may("key", Shape::Flag), must("why", Shape::Text)],
};

/// `[question.scene]` and `[story.step.scene]`
pub static SCENE: Table = Table {
    name: "scene",
    fields: &[
        must("channel", Shape::Word(Channel::WORDS)),
        must("from", Shape::Text),
        must("text", Shape::Text),
        may("mark", Shape::Named(&MARK)),
    ],
};

/// `[question.scene.mark.…]` and `[story.step.scene.mark.…]`
pub static MARK: Table = Table {
    name: "mark",
    fields: &[must("tactic", Shape::Word(Tactic::WORDS)), must("why", Shape::Text)],
};

/// `[[story]]`
pub static STORY: Table = Table {
    name: "story",
    fields: &[
        must("id", Shape::Id),
        must("title", Shape::Text),
        must("level", Shape::Whole(1, 3)),
        must("audience", Shape::Word(Audience::WORDS)),
        must("provenance", Shape::Word(Basis::WORDS)),
        must("sources", Shape::Ids),
        may("facts_as_of", Shape::Day),
        may("care", Shape::Text),
        may("start", Shape::Id),
        may("allow", Shape::Reasons),
        must("step", Shape::Many(&STEP)),
    ],
};

/// `[[story.step]]`
pub static STEP: Table = Table {
    name: "step",
    fields: &[
        must("id", Shape::Id),
        must("tell", Shape::Text),
        may("scene", Shape::One(&SCENE)),
        may("decision", Shape::Many(&DECISION)),
        may("ending", Shape::Text),
        may("genuine", Shape::Flag),
    ],
};

/// `[[story.step.decision]]`
pub static DECISION: Table =
    Table { name: "decision", fields: &[must("text", Shape::Text), must("to", Shape::Id)] };

/// Every table of a bank, for those who go through all its fields.
pub static TABLES: [&Table; 10] =
    [&BANK, &SOURCE, &QUESTION, &WHY, &OPTION, &SCENE, &MARK, &STORY, &STEP, &DECISION];
