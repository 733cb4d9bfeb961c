//! Plans of workshops: which there are, and why one cannot be followed.

use crate::bank::nearest::Nearest;
use crate::domain::agenda::{Agenda, AgendaError};
use crate::domain::form::{ASKED, NotWhole};
use crate::domain::id::QuestionId;
use crate::domain::library::Library;
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};
use super::text::clean_line;

/// These plans, a line each.
pub fn list(words: &Words, agendas: &[Agenda]) -> Screen {
    let mut screen =
        Screen::line(Role::Heading, say!(words, "plans-heading", count = agendas.len()));
    for agenda in agendas {
        let (id, title) = (agenda.id.as_str(), clean_line(&agenda.title));
        let (minutes, parts) = (agenda.minutes(), agenda.parts.len());
        let line =
            say!(words, "plans-line", id = id, title = title, minutes = minutes, parts = parts);
        screen.say(Role::Body, line);
    }
    if let Some(first) = agendas.first() {
        screen.gap();
        screen.say(Role::Hint, say!(words, "plans-choose", id = first.id.as_str()));
        screen.say(Role::Hint, say!(words, "plans-own", id = first.id.as_str()));
    }
    screen
}

/// There is no plan of this name among these.
pub fn unknown(words: &Words, wanted: &str, known: &[&str]) -> String {
    let nearest = Nearest::default().find(&wanted.to_lowercase(), known.iter().copied());
    let wanted = clean_line(wanted);
    match nearest {
        Some(near) => say!(words, "no-such-plan-near", wanted = wanted, near = near),
        None => say!(words, "no-such-plan", wanted = wanted, plans = known.join(", ")),
    }
}

/// Why a plan cannot be followed with the banks at hand, and what to do.
pub fn trouble(words: &Words, library: &Library, error: &AgendaError) -> String {
    match error {
        AgendaError::NoSuchQuestion { part, id } => no_question(words, library, *part, id),
        AgendaError::OfForm { part, id, form } => {
            say!(words, "agenda-of-form", part = *part, id = id.as_str(), form = form.word())
        }
        AgendaError::LeftOut { part, id, tactic } => {
            let (id, tactic) = (id.as_str(), tactic.word());
            say!(words, "agenda-left-out", part = *part, id = id, tactic = tactic)
        }
        AgendaError::Unfit { part, id } => {
            say!(words, "agenda-unfit", part = *part, id = id.as_str())
        }
        AgendaError::FormNotWhole { form, why: NotWhole { scams, genuine } } => say!(
            words,
            "agenda-form-not-whole",
            form = form.word(),
            wanted = ASKED,
            scams = *scams,
            genuine = *genuine
        ),
        AgendaError::FormLeftOut { form, tactic } => {
            say!(words, "agenda-form-left-out", form = form.word(), tactic = tactic.word())
        }
        AgendaError::FormUnfit { form } => say!(words, "agenda-form-unfit", form = form.word()),
        AgendaError::TooFew { part, wanted, found } => {
            say!(words, "agenda-too-few", part = *part, wanted = *wanted, found = *found)
        }
        AgendaError::OneSided { part, scams, genuine } => {
            say!(words, "agenda-one-sided", part = *part, scams = *scams, genuine = *genuine)
        }
        AgendaError::AskedTwice { id } => say!(words, "agenda-asked-twice", id = id.as_str()),
    }
}

fn no_question(words: &Words, library: &Library, part: usize, id: &QuestionId) -> String {
    let known = library.questions().map(|(_, question)| question.id.as_str());
    let nearest = Nearest::default();
    match nearest.find(id.as_str(), known) {
        Some(near) => {
            say!(words, "agenda-no-question-near", part = part, id = id.as_str(), near = near)
        }
        None => say!(words, "agenda-no-question", part = part, id = id.as_str()),
    }
}
