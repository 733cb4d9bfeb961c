//! The privacy notice for learners and parents: one page of A4.

use crate::domain::class::{Member, SchoolId};
use crate::say;

use super::Notice;
use super::paper::{Paper, Part, said};

/// The privacy notice.
pub(super) fn privacy(notice: Notice<'_>) -> Paper {
    let (words, class) = (notice.words, notice.class);
    let name = class.name.as_str();
    let mut paper = Paper::new(say!(words, "notice-privacy-title", class = name));
    let count = class.members.len();
    paper.add(Part::Text(say!(words, "notice-privacy-about", class = name, count = count)));
    for label in ["notice-blank-school", "notice-blank-contact", "notice-blank-basis"] {
        paper.blank(words, label);
    }
    paper.add(Part::Heading(say!(words, "notice-kept-title")));
    let list = say!(words, "notice-kept-list", held = held(notice));
    let kept = ["notice-kept-round", "notice-kept-answer", "notice-kept-nothing-else"];
    paper.add(Part::List([vec![list], said(words, &kept)].concat()));
    let where_ids =
        ["notice-where-machine", "notice-where-names", "notice-where-code", "notice-where-no-code"];
    paper.points(words, "notice-where-title", &where_ids);
    paper.blank(words, "notice-blank-who");
    paper.points(words, "notice-long-title", &["notice-long-none", "notice-long-copies"]);
    paper.blank(words, "notice-blank-deleted");
    paper.points(
        words,
        "notice-rights-title",
        &["notice-rights-ask", "notice-rights-skip", "notice-rights-decide"],
    );
    paper
}

/// What the class list holds of its learners: what always is there, and what the school gave.
pub(super) fn held(notice: Notice<'_>) -> String {
    let given: [(&str, fn(&Member) -> &Option<SchoolId>); 4] = [
        ("notice-held-student", |member| &member.school.student_id),
        ("notice-held-sis", |member| &member.school.sis_id),
        ("notice-held-email", |member| &member.school.email),
        ("notice-held-login", |member| &member.school.login),
    ];
    let has = |field: fn(&Member) -> &Option<SchoolId>| {
        notice.class.members.iter().any(|member| field(member).is_some())
    };
    let always = said(notice.words, &["notice-held-name", "notice-held-code", "notice-held-id"]);
    let given = given.into_iter().filter(|(_, field)| has(*field));
    let given = given.map(|(id, _)| notice.words.say(id, &[]));
    always.into_iter().chain(given).collect::<Vec<_>>().join(", ")
}
