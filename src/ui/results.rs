//! What has been kept: a list of rounds, and one round answer by answer.

use jiff::tz::TimeZone;

use crate::domain::answer::Answer;
use crate::domain::attempt::{Attempt, Outcome};
use crate::domain::form::Form;
use crate::domain::library::Library;
use crate::domain::plan::Asked;
use crate::domain::response::Response;
use crate::measure::score::Score;
use crate::say;
use crate::store::{AttemptId, Scope, Summary};
use crate::words::Words;

use super::answer::answer_words;
use super::names;
use super::score;
use super::screen::{Role, Screen};
use super::text::is_ended;

/// A list of rounds.
pub fn list(words: &Words, attempts: &[Summary]) -> Screen {
    let mut screen = Screen::new();
    for attempt in attempts {
        screen.say(Role::Body, summary_line(words, attempt));
    }
    screen
}

/// What is said where nothing has been kept, or nothing of what was asked for.
pub fn nothing_for(words: &Words, scope: &Scope) -> String {
    let one = scope.learners.iter().flatten().next();
    match one {
        _ if scope.since.is_some() || scope.form.is_some() => say!(words, "results-none-in"),
        Some(learner) => say!(words, "results-none-for", learner = learner.as_str()),
        None => say!(words, "results-none"),
    }
}

fn summary_line(words: &Words, attempt: &Summary) -> String {
    let (id, learner) = (attempt.id.to_string(), attempt.learner.as_str());
    let when = local(attempt.started);
    let (right, answered, asked) = (attempt.right, attempt.answered, attempt.asked);
    let line = if attempt.finished { "results-line" } else { "results-line-unfinished" };
    let line = say!(
        words,
        line,
        id = id,
        when = when,
        learner = learner,
        right = right,
        answered = answered,
        asked = asked
    );
    match attempt.form {
        Some(form) => say!(words, "results-form", line = line, form = form.word()),
        None => line,
    }
}

/// One round, answer by answer.
pub fn round(words: &Words, library: &Library, id: AttemptId, attempt: &Attempt) -> Screen {
    let plan = attempt.plan();
    let score = Score::of(attempt);
    let (id, learner, when) = (id.to_string(), plan.learner.as_str(), local(plan.started));
    let mut screen = Screen::new();
    let heading = match plan.form.map(Form::word) {
        None => say!(words, "results-heading", id = id, learner = learner, when = when),
        Some(form) => {
            say!(
                words,
                "results-heading-form",
                id = id,
                learner = learner,
                when = when,
                form = form
            )
        }
    };
    screen.say(Role::Heading, heading);
    score::counts(words, &mut screen, &score);
    screen.say(Role::Aside, say!(words, "results-seed", seed = plan.seed.to_string()));
    screen.gap();
    for outcome in attempt.outcomes() {
        screen.say(Role::Body, response_line(words, library, outcome));
    }
    screen
}

fn response_line(words: &Words, library: &Library, outcome: Outcome<'_>) -> String {
    let Outcome { asked, number, .. } = outcome;
    let question = asked.question.as_str();
    let Some(response) = outcome.counted else {
        let id = if outcome.skipped { "results-skipped" } else { "results-open" };
        return say!(words, id, number = number, question = question);
    };
    let how = words.say(&format!("results-{}", response.credit.mark().word()), &[]);
    let seconds = format!("{:.1}", response.took_ms as f64 / 1000.0);
    let mut line = say!(
        words,
        "results-answered",
        number = number,
        question = question,
        how = how,
        seconds = seconds
    );
    let mut add = |text: String| line.extend([" ", &text]);
    let answer = in_words(words, library, asked, response);
    let id = if is_ended(&answer) { "results-answer-ended" } else { "results-answer" };
    add(say!(words, id, answer = answer));
    if let Some(certainty) = response.certainty {
        add(say!(words, "results-certainty", certainty = u32::from(certainty.number())));
    }
    if let Some(practice) = outcome.practice {
        let answer = in_words(words, library, asked, practice);
        let id = if is_ended(&answer) { "results-practice-ended" } else { "results-practice" };
        add(say!(words, id, answer = answer));
    }
    line
}

/// An answer in words, as far as the bank is at hand.
fn in_words(words: &Words, library: &Library, asked: &Asked, response: &Response) -> String {
    match library.find_asked(asked) {
        Some((_, question)) => answer_words(words, &question.kind, &response.answer),
        None => match &response.answer {
            Answer::Verdict(verdict) => names::verdict(words, *verdict),
            answer => answer.encode(),
        },
    }
}

/// A moment as people of this machine's time zone write it.
fn local(moment: jiff::Timestamp) -> String {
    moment.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}
