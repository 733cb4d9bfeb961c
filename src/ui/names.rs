//! The names of things, in the words of a language.

use jiff::civil::Date;

use crate::domain::answer::Certainty;
use crate::domain::question::Question;
use crate::domain::scene::Channel;
use crate::domain::stage::Stage;
use crate::domain::tactic::Tactic;
use crate::domain::topic::Topic;
use crate::domain::verdict::Verdict;
use crate::say;
use crate::words::Words;

/// The name of a tactic.
pub fn tactic(words: &Words, tactic: Tactic) -> String {
    words.say(&format!("tactic-{}", tactic.word()), &[])
}

/// The name of a verdict.
pub fn verdict(words: &Words, verdict: Verdict) -> String {
    words.say(&format!("verdict-{}", verdict.word()), &[])
}

/// The name of a channel.
pub fn channel(words: &Words, channel: Channel) -> String {
    words.say(&format!("channel-{}", channel.word()), &[])
}

/// The name of a topic.
pub fn topic(words: &Words, topic: Topic) -> String {
    words.say(&format!("topic-{}", topic.word()), &[])
}

/// The name of a stage, with its course and its place in it.
pub fn stage(words: &Words, stage: Stage) -> String {
    words.say(&format!("stage-{stage}"), &[])
}

/// How sure somebody is, in words.
pub fn certainty(words: &Words, certainty: Certainty) -> String {
    words.say(&format!("certainty-name-{}", certainty.number()), &[])
}

/// The name of a question's kind.
pub fn kind(words: &Words, question: &Question) -> String {
    words.say(&format!("kind-{}", question.kind_name().word()), &[])
}

/// A day as it is said: `22 November 2026`.
pub fn day(words: &Words, day: Date) -> String {
    let (number, month) = (i64::from(day.day()), i64::from(day.month()));
    let year = day.year().to_string();
    say!(words, "day-in-words", day = number, month = month, year = year)
}

/// A day with its weekday: `Friday 27 November 2026`.
pub fn weekday(words: &Words, day: Date) -> String {
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    say!(words, "weekday-in-words", weekday = weekday, day = self::day(words, day))
}
