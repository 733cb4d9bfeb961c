//! A bank or a form: as a whole, then question by question.

use crate::measure::item::{ENOUGH, ItemResult, LEAST, Reliability, SetResult, Silence, WEAK};
use crate::say;

use super::super::score::one_place;
use super::super::screen::{Role, Screen};
use super::{View, options, percent, two_places, whole};

/// How many answers there are, how far they can be trusted, and how reliable the whole is.
pub fn summary(view: View<'_>, set: &SetResult) -> Screen {
    let (learners, answers, questions) = (set.learners, whole(set.answers), set.items.len());
    let basis = say!(
        view.words,
        "stats-basis",
        learners = learners,
        answers = answers,
        questions = questions
    );
    let mut screen = Screen::line(Role::Body, basis);
    if let Some(warning) = warning(view, set) {
        screen.say(Role::Care, warning);
    }
    for text in reliability(view, &set.reliability) {
        screen.say(Role::Body, text);
    }
    screen
}

/// How far a few answers can be trusted.
fn warning(view: View<'_>, set: &SetResult) -> Option<String> {
    let (words, most) = (view.words, set.most_answers());
    let few = set.items.iter().filter(|one| one.is_hint()).count();
    match () {
        () if most < ENOUGH => Some(say!(words, "stats-hint", answers = most, enough = ENOUGH)),
        () if few > 0 => Some(say!(words, "stats-hint-some", count = few, enough = ENOUGH)),
        () => None,
    }
}

fn reliability(view: View<'_>, found: &Reliability) -> Vec<String> {
    let (words, questions, complete) = (view.words, found.questions, whole(found.complete));
    if found.alpha.is_ok() && found.complete < u64::from(LEAST) {
        return vec![say!(
            words,
            "stats-alpha-few",
            questions = questions,
            complete = complete,
            least = LEAST
        )];
    }
    let (Ok(alpha), Ok(mean), Ok(error)) = (found.alpha, found.mean, found.error) else {
        return vec![match found.alpha {
            Err(Silence::OneQuestion) => say!(words, "stats-alpha-one-question"),
            Err(Silence::AllAlike) => say!(words, "stats-alpha-alike"),
            _ => say!(words, "stats-alpha-none-complete", questions = questions),
        }];
    };
    let (mean, error) = (one_place(mean), one_place(error));
    vec![
        say!(words, in_words(alpha), alpha = two_places(alpha)),
        say!(words, "stats-alpha-basis", complete = complete, questions = questions, mean = mean),
        say!(words, "stats-error", questions = questions, error = error),
    ]
}

/// What a reliability says. The bounds are those in common use (Nunnally & Bernstein 1994,
/// *Psychometric Theory*): 0.7 to compare groups, 0.9 to decide about one person, which nothing here
/// is meant for.
fn in_words(alpha: f64) -> &'static str {
    match alpha {
        _ if alpha < 0.0 => "stats-alpha-negative",
        _ if alpha < 0.5 => "stats-alpha-low",
        _ if alpha < 0.7 => "stats-alpha-middle",
        _ if alpha < 0.9 => "stats-alpha-good",
        _ => "stats-alpha-high",
    }
}

/// Every question, with its options.
pub fn questions(view: View<'_>, set: &SetResult) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(view.words, "stats-all-heading"));
    for item in &set.items {
        screen.say(Role::Body, line(view, item));
        // Of a few answers, who picked what says next to nothing.
        for option in item.options.iter().filter(|_| !item.is_silent()) {
            screen.say(Role::Aside, options::line(view, item, option));
        }
    }
    screen
}

fn line(view: View<'_>, item: &ItemResult) -> String {
    let (question, answers) = (item.asked.question.as_str(), item.statistics.answers);
    say!(
        view.words,
        "stats-item",
        question = question,
        answers = answers,
        percent = percent(item),
        rest = rest(view, item)
    )
}

/// How far a question goes along with the rest; what is said follows from the range.
fn rest(view: View<'_>, item: &ItemResult) -> String {
    let words = view.words;
    let found = match item.statistics.discrimination {
        Ok(_) if item.is_silent() => return say!(words, "stats-rest-one-learner"),
        Ok(found) => found,
        Err(Silence::AllAlike) => return say!(words, "stats-rest-all-alike"),
        Err(Silence::RestAlike) => return say!(words, "stats-rest-rest-alike"),
        Err(Silence::OneQuestion) => return say!(words, "stats-rest-one-question"),
        Err(_) => return say!(words, "stats-rest-one-learner"),
    };
    let (value, range) = (found.value, found.range());
    let id = match value {
        _ if range.high < 0.0 => "stats-rest-backwards",
        _ if value < WEAK => "stats-rest-hardly",
        _ if range.low <= 0.0 => "stats-rest-unclear",
        _ if value < 0.3 => "stats-rest-somewhat",
        _ => "stats-rest-well",
    };
    let (low, high) = (two_places(range.low), two_places(range.high));
    say!(words, id, value = two_places(value), low = low, high = high)
}
