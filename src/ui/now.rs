//! The first hour: what to do now, step by step, and whom to call.

mod telling;

use jiff::civil::Date;

use crate::bank::guides::help_lines::{Country, Directory, Group};
use crate::bank::guides::now::{Advice, FirstHour, Part, Situation};
use crate::say;
use crate::words::Words;

use super::help_lines;
use super::screen::{Block, OptionView, Role, Screen};
pub use telling::{FirstHourTelling, Sources};

/// How somebody who is watched gets this off the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// The program waits for a line.
    ByLine,
    /// The program waits for a key.
    ByKey,
    /// The program waits for words, so that a letter is a letter.
    ByChord,
    /// It has printed and is gone.
    ByWindow,
}

/// What somebody types who is asked where they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// This is where they stand.
    Chosen(Situation),
    /// What can be typed?
    Help,
    /// Stop.
    Quit,
    /// Stop at once and clear the screen.
    Leave,
    /// Nothing.
    EnterAlone,
    /// None of these.
    Nothing,
}

/// Reads a line typed in answer to [`opening`].
pub fn read(line: &str) -> Said {
    match line.trim().to_lowercase().as_str() {
        "" => Said::EnterAlone,
        "x" => Said::Leave,
        "q" => Said::Quit,
        "?" | "h" | "help" => Said::Help,
        typed => {
            let number = typed.trim_end_matches('.').parse::<usize>();
            let chosen = number.ok().and_then(|number| Situation::ALL.get(number.checked_sub(1)?));
            chosen.map_or(Said::Nothing, |situation| Said::Chosen(*situation))
        }
    }
}

/// What is said first, and where somebody may stand.
pub fn opening(words: &Words, guide: &FirstHour, leaving: Leaving) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "now-first"));
    screen.say(Role::Body, leave(words, leaving));
    screen.gap();
    screen.say(Role::Prompt, say!(words, "now-which"));
    let option = |(at, advice): (usize, &Advice)| OptionView {
        label: (at + 1).to_string(),
        text: say!(words, "option-line", label = at + 1, text = &advice.question),
    };
    screen.blocks.push(Block::Options(guide.all().iter().enumerate().map(option).collect()));
    screen
}

/// All steps for one situation.
pub fn steps(words: &Words, advice: &Advice, leaving: Leaving) -> Screen {
    let mut screen = Screen::line(Role::Heading, advice.now.clone());
    screen.say(Role::Body, leave(words, leaving));
    for part in &advice.part {
        screen.append(part_steps(words, part));
    }
    screen.gap();
    let mut publishers: Vec<&str> =
        advice.sources.iter().map(|source| source.publisher.as_str()).collect();
    publishers.dedup();
    let publishers = publishers.join("; ");
    screen.say(Role::Aside, say!(words, "now-sources", publishers = publishers));
    screen
}

fn part_steps(words: &Words, part: &Part) -> Screen {
    let title = part.title.iter().cloned();
    let mut screen =
        Screen { blocks: title.map(|text| Block::Line { role: Role::Heading, text }).collect() };
    for (at, step) in part.step.iter().enumerate() {
        screen.say(Role::Body, say!(words, "option-line", label = at + 1, text = step));
    }
    screen
}

/// The help lines of a country, those that the situation calls for first; without a country, how to
/// get them.
pub fn lines(
    words: &Words,
    directory: &Directory,
    country: Option<&Country>,
    situation: Option<Situation>,
    today: Date,
) -> Screen {
    let Some(country) = country else {
        return Screen::line(Role::Hint, say!(words, "now-no-lines"));
    };
    let groups = match situation {
        Some(Situation::Job) => [Group::Held, Group::Money, Group::Care],
        _ => Group::ALL,
    };
    help_lines::below(words, directory, country, today, groups)
}

/// Every situation in a breath, for a pipe, which cannot be asked.
pub fn brief(words: &Words, guide: &FirstHour) -> Screen {
    let mut screen = Screen::line(Role::Heading, say!(words, "now-first"));
    for advice in guide.all() {
        let word = advice.situation.word();
        screen.gap();
        screen.say(Role::Heading, say!(words, "now-brief", question = &advice.question));
        screen.say(Role::Body, advice.short.clone());
        screen.say(Role::Hint, say!(words, "now-brief-more", word = word));
    }
    screen
}

fn leave(words: &Words, leaving: Leaving) -> String {
    match leaving {
        Leaving::ByLine => say!(words, "now-leave-typed"),
        Leaving::ByKey => say!(words, "now-leave-key"),
        Leaving::ByChord => say!(words, "now-leave-chord"),
        Leaving::ByWindow => say!(words, "now-leave-printed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enter_alone_never_chooses() {
        assert_eq!(read(" "), Said::EnterAlone);
        assert_eq!(read("2."), Said::Chosen(Situation::Job));
        assert_eq!(read("X"), Said::Leave);
        for line in ["0", "4", "12", "-1", "scam", "1,2"] {
            assert_eq!(read(line), Said::Nothing, "{line}");
        }
    }
}
