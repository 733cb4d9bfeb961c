//! The workshop itself, minute by minute.

use crate::domain::agenda::{Pace, Section, What};
use crate::domain::form::Form;
use crate::say;
use crate::words::Words;

use super::{Chapter, Part, Step, Time, View};

/// When what happens.
pub(super) fn timetable(view: View<'_>) -> Chapter {
    let times = steps(view).into_iter().map(|step| step.time).collect();
    let late = say!(view.words, "runbook-late");
    let title = say!(view.words, "runbook-times-title");
    Chapter { title, on_own_sheet: true, parts: vec![Part::Times(times), Part::Text(late)] }
}

/// What is shown and what can be said.
pub(super) fn minute_by_minute(view: View<'_>) -> Chapter {
    let parts = steps(view).into_iter().map(Part::Step).collect();
    Chapter { title: say!(view.words, "runbook-steps-title"), on_own_sheet: true, parts }
}

fn steps(view: View<'_>) -> Vec<Step> {
    let mut from = 0;
    let step = |part: &Section| {
        let to = from + u32::from(part.minutes);
        let time = Time { from, to, what: what(view.words, &part.what) };
        from = to;
        let shown = match &part.what {
            What::Talk { shown, .. } => paragraphs(shown),
            _ => Vec::new(),
        };
        Step { time, shown, say: paragraphs(&part.notes) }
    };
    view.agenda.parts.iter().map(step).collect()
}

fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn what(words: &Words, what: &What) -> String {
    match what {
        What::Talk { title, .. } => title.to_string(),
        What::Form(form) => say!(words, "runbook-form", form = form.word()),
        What::Forms(forms) => {
            let named: Vec<&str> = forms.iter().map(|form: &Form| form.word()).collect();
            say!(words, "runbook-forms", count = forms.len(), forms = named.join(", "))
        }
        What::Pick(pick, pace) => questions(words, pick.count, *pace),
        What::Named(ids, pace) => questions(words, ids.len(), *pace),
    }
}

fn questions(words: &Words, count: usize, pace: Pace) -> String {
    match pace {
        Pace::Together => say!(words, "runbook-questions", count = count),
        Pace::Own => say!(words, "runbook-questions-own", count = count),
    }
}
