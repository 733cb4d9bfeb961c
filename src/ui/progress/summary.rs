//! Progress in a few plain sentences.

use crate::measure::mastery::Standing;
use crate::measure::progress::{LATELY_DAYS, Progress, TopicProgress};
use crate::say;

use super::super::names;
use super::super::score::{Basis, skill};
use super::super::screen::{Role, Screen};
use super::View;
use super::changes::change;

/// Progress in a few plain sentences: lately by topic, what has changed, what is strong, and skill and
/// leaning as far as they can be told.
pub fn summary(view: View<'_>, progress: &Progress) -> Screen {
    let mut screen = Screen::new();
    screen.say(Role::Body, lately(view, progress));
    for topic in &progress.topics {
        screen.say(Role::Body, topic_line(view, topic));
    }
    let alarms = progress.false_alarms.map(|found| change(view, "progress-alarms", &found));
    let missed = progress.missed.map(|found| change(view, "progress-missed", &found));
    for sentence in [alarms, missed, strong(view, progress)].into_iter().flatten() {
        screen.say(Role::Body, sentence);
    }
    screen.gap();
    skill(view.words, &mut screen, progress.pooled, Basis::Pooled);
    screen
}

fn lately(view: View<'_>, progress: &Progress) -> String {
    let share = progress.lately();
    match share.of {
        0 => say!(view.words, "progress-not-lately", days = LATELY_DAYS),
        answered => {
            let (days, right) = (LATELY_DAYS, share.count);
            say!(view.words, "progress-lately", days = days, answered = answered, right = right)
        }
    }
}

fn topic_line(view: View<'_>, progress: &TopicProgress) -> String {
    let topic = names::topic(view.words, progress.topic);
    let TopicProgress { lately, before, .. } = progress;
    let (days, right, answered) = (LATELY_DAYS, lately.count, lately.of);
    match (lately.of, before.of) {
        (0, of) => {
            let id = "progress-topic-before";
            say!(view.words, id, topic = topic, days = days, right = before.count, answered = of)
        }
        (_, 0) => {
            say!(view.words, "progress-topic", topic = topic, right = right, answered = answered)
        }
        (_, of) => say!(
            view.words,
            "progress-topic-both",
            topic = topic,
            right = right,
            answered = answered,
            days = days,
            right_before = before.count,
            answered_before = of
        ),
    }
}

fn strong(view: View<'_>, progress: &Progress) -> Option<String> {
    let strong = progress.tactics.iter().filter(|one| one.standing() == Standing::Strong);
    let names: Vec<String> = strong.map(|one| names::tactic(view.words, one.of)).collect();
    let sentence = || say!(view.words, "progress-strong", names = names.join(", "));
    (!names.is_empty()).then(sentence)
}
