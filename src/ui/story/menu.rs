//! Which stories there are, and choosing one.

use crate::domain::bank::Bank;
use crate::domain::question::Audience;
use crate::domain::story::Story;
use crate::say;
use crate::words::Words;

use super::super::menu::{Item, Menu};
use super::super::screen::{Role, Screen};

/// A story with the bank it stands in.
pub type Told<'d> = (&'d Bank, &'d Story);

/// All stories, a line each, by the names that are typed, and how to begin one. `banks` is what has
/// to be typed behind it.
pub fn list(words: &Words, stories: &[Told<'_>], banks: &str) -> Screen {
    let mut screen = Screen::new();
    for (_, story) in stories {
        screen.say(Role::Body, line(words, "story-line", story));
    }
    if let Some((_, first)) = stories.first() {
        let id = first.id.as_str();
        screen.gap();
        screen.say(Role::Hint, say!(words, "stories-choose", id = id, banks = banks));
    }
    screen
}

/// A story's line in a list, which may start with its id.
pub fn line(words: &Words, message: &str, story: &Story) -> String {
    let (id, title) = (story.id.as_str(), &*story.title);
    let (level, from) = (u32::from(story.level.number()), from_age(story));
    say!(words, message, id = id, title = title, level = level, from = from)
}

/// The age from which a story is fit, where that is said.
fn from_age(story: &Story) -> u32 {
    match story.audience {
        Audience::All => 0,
        Audience::SixteenUp => 16,
    }
}

/// A choice of these stories.
pub fn menu<'w>(words: &'w Words, stories: &[Told<'_>]) -> Menu<'w> {
    let item = |(_, story): &Told<'_>| Item {
        id: story.id.to_string(),
        name: story.title.to_string(),
        line: line(words, "story-option", story),
    };
    let (heading, items) = (say!(words, "stories-heading"), stories.iter().map(item).collect());
    Menu::new(words, heading, "prompt-stories", items)
}
