//! Classes as JSON, for the school's own tools.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use crate::domain::class::{Assignment, Member, SchoolId, Standing};

use super::json::pretty;

#[derive(Serialize)]
struct ClassDocument<'a> {
    name: &'a str,
    audience: &'a str,
    archived: bool,
    count: usize,
    assignments: Vec<AssignmentDocument>,
    /// How many have done the last of them.
    done: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    learners: Option<Vec<LearnerDocument<'a>>>,
}

#[derive(Serialize)]
struct AssignmentDocument {
    form: &'static str,
    due: Date,
    made: Timestamp,
}

#[derive(Serialize)]
struct LearnerDocument<'a> {
    /// The name that stands in results.
    id: &'a str,
    code: &'a str,
    name: &'a str,
    student_id: Option<&'a str>,
    sis_id: Option<&'a str>,
    email: Option<&'a str>,
    login: Option<&'a str>,
    /// Whether the last test is done; none where there is none.
    done: Option<bool>,
}

/// A list of classes, without their learners.
pub fn list(classes: &[Standing<'_>]) -> String {
    let classes: Vec<_> = classes.iter().map(|standing| document(standing, None)).collect();
    pretty(&classes)
}

/// A class with its learners.
pub fn one(standing: &Standing<'_>) -> String {
    let members = standing.class.members.iter().zip(&standing.done);
    let is_given = standing.class.latest().is_some();
    let learners = members.map(|(member, done)| learner(member, is_given.then_some(*done)));
    pretty(&document(standing, Some(learners.collect())))
}

fn document<'a>(
    standing: &Standing<'a>,
    learners: Option<Vec<LearnerDocument<'a>>>,
) -> ClassDocument<'a> {
    let class = standing.class;
    let given = |given: &Assignment| AssignmentDocument {
        form: given.form.word(),
        due: given.due,
        made: given.made,
    };
    ClassDocument {
        name: class.name.as_str(),
        audience: class.audience.word(),
        archived: class.archived,
        count: class.members.len(),
        assignments: class.assignments.iter().map(given).collect(),
        done: standing.done(),
        learners,
    }
}

fn learner(member: &Member, done: Option<bool>) -> LearnerDocument<'_> {
    let [student_id, sis_id, login, email] =
        member.school.all().map(|id: Option<&SchoolId>| id.map(SchoolId::as_str));
    let (id, code, name) = (member.id.as_str(), member.code.as_str(), member.name.as_str());
    LearnerDocument { id, code, name, student_id, sis_id, email, login, done }
}
