//! Nobody who knows nothing does better than chance. What it takes is tried by the audit
//! ([`crate::bank::audit`]), with tests of its own; here it has its name, so that it can be explained
//! like any other rule. Over all banks it is an error, in a single bank a warning.

use super::super::{Level, Look, Rule, Speaks};

pub(super) static RULE: Rule =
    Rule { id: "know-nothing", level: Level::Error, speaks: Speaks::Any, look: Look::Audit };
