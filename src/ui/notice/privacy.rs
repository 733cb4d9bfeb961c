//! The privacy notice for learners and parents: one page of A4.

use crate::say;

use super::Notice;
use super::paper::{Paper, Part, said};

/// What a school may give of a learner, in the order of [`School::all`](crate::domain::class::School).
const GIVEN: [&str; 4] =
    ["notice-held-student", "notice-held-sis", "notice-held-login", "notice-held-email"];

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
    let has = |place: usize| {
        notice.class.members.iter().any(|member| member.school.all()[place].is_some())
    };
    let always = said(notice.words, &["notice-held-name", "notice-held-code", "notice-held-id"]);
    let given = GIVEN.iter().enumerate().filter(|(place, _)| has(*place));
    let given = given.map(|(_, id)| notice.words.say(id, &[]));
    always.into_iter().chain(given).collect::<Vec<_>>().join(", ")
}
