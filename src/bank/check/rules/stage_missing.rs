//! A scene says where in the course of a scam it stands, where its tactic has such a place: somebody
//! who is strong at the first contact and weak at the blocked withdrawal needs other practice than
//! the average shows.

use crate::domain::kind::KindName;
use crate::domain::question::{Focus, Question};
use crate::domain::stage::{Course, Stage};
use crate::domain::topic::Topic;

use super::super::finding::Path;
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule =
    Rule { id: "stage-missing", level: Level::Error, speaks: Speaks::Any, look: Look::Item(look) };

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let Some(question) = item.question() else { return };
    let Some(Focus { tactic, stage }) = question.focus else { return };
    match stage {
        None => {
            let course = course_of(item.bank.topic);
            let usual = Stage::usual(tactic).find(|usual| Some(usual.course()) == course);
            if let Some(usual) = usual.filter(|_| is_of_a_course(question)) {
                let (tactic, stage) = (tactic.word(), usual.to_string());
                let spot = item.field(Path::Field("tactic"));
                found.note(spot, fills![tactic = tactic, stage = stage]);
            }
        }
        Some(stage) => {
            if Stage::only_course(tactic).is_some_and(|course| course != stage.course()) {
                let (tactic, stage) = (tactic.word(), stage.to_string());
                let spot = item.field(Path::Field("stage"));
                found.note_as("other", spot, fills![tactic = tactic, stage = stage]);
            }
        }
    }
}

/// The course that a topic follows. Scams that meet everybody follow none.
fn course_of(topic: Topic) -> Option<Course> {
    match topic {
        Topic::Romance | Topic::Crypto => Some(Course::Romance),
        Topic::Trafficking => Some(Course::Trafficking),
        Topic::Cross | Topic::Youth | Topic::Report => None,
    }
}

/// Whether what is asked about is a scene in a course. An option to choose may stand anywhere.
fn is_of_a_course(question: &Question) -> bool {
    matches!(question.kind_name(), KindName::Judge | KindName::Flags)
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, quiet_in, with};

    /// The trial bank on a topic, its first scene with a tactic and perhaps a stage.
    fn scene(topic: &str, tactic: &str, stage: &str) -> String {
        with("tactic = \"secrecy-request\"\nlevel", &format!("tactic = \"{tactic}\"\n{stage}level"))
            .replace("topic = \"cross\"", &format!("topic = \"{topic}\""))
            .replace(
                "tactic = \"secrecy-request\"\nlevel = 2",
                "tactic = \"urgency-pressure\"\nlevel = 2",
            )
    }

    #[test]
    fn a_scene_without_its_stage_is_found() {
        finds_in("stage-missing", &scene("romance", "platform-switch", ""), 1);
        finds_in("stage-missing", &scene("crypto", "withdrawal-fee-trap", ""), 1);
        finds_in("stage-missing", &scene("trafficking", "too-good-offer", ""), 1);
    }

    #[test]
    fn a_stage_of_the_other_course_is_found() {
        let stage = "stage = \"romance-2\"\n";
        finds_in("stage-missing", &scene("trafficking", "location-switch", stage), 1);
    }

    /// A tactic without a place, a topic without a course, a tactic of another course, and a tactic
    /// that turns up in both.
    #[test]
    fn not_everything_has_a_stage() {
        quiet_in("stage-missing", &scene("crypto", "celebrity-deepfake", ""));
        quiet_in("stage-missing", &scene("cross", "platform-switch", ""));
        quiet_in("stage-missing", &scene("trafficking", "secrecy-request", ""));
        let stage = "stage = \"trafficking-2\"\n";
        quiet_in("stage-missing", &scene("trafficking", "platform-switch", stage));
        quiet_in("stage-missing", &scene("trafficking", "secrecy-request", stage));
    }
}
