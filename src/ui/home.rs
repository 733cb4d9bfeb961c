//! The home screen: what can be done, the most useful first.

use jiff::tz::TimeZone;

use crate::domain::class::Assignment;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::domain::topic::Topic;
use crate::say;
use crate::store::Summary;
use crate::words::Words;

use super::classes;
use super::menu::{Item, Menu};
use super::names;
use super::screen::{Role, Screen};

/// What can be chosen at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The unfinished round.
    GoOn,
    /// What is due, or what is due soonest.
    Review,
    /// A round of everything.
    Practise,
    /// A round of one topic.
    Topic,
    /// A story.
    Story,
    /// A lesson.
    Lesson,
    /// A form.
    Form,
    /// How it goes.
    Progress,
    /// What comes back when.
    When,
    /// The first hour.
    Now,
}

/// What is known of whoever plays.
pub struct State<'s> {
    /// The name, if there is one.
    pub who: Option<&'s Learner>,
    /// Whether answers are kept.
    pub keeps: bool,
    /// Questions done, of so many, in the unfinished round.
    pub unfinished: Option<(usize, usize)>,
    /// How many tactics are due today; none, if none has been met yet.
    pub due: Option<usize>,
    /// The test that the learner's class has to do, if there is one.
    pub task: Option<Assignment>,
}

impl State<'_> {
    /// What can be chosen, in the order in which it is listed.
    pub fn choices(&self) -> Vec<Choice> {
        let has_played = self.due.is_some();
        let is_there = |choice: &Choice| match choice {
            Choice::GoOn => self.unfinished.is_some(),
            Choice::Review | Choice::Progress | Choice::When => has_played,
            _ => true,
        };
        Choice::ALL.into_iter().filter(is_there).collect()
    }

    /// The choice, to be asked for.
    pub fn menu<'w>(&self, words: &'w Words) -> Menu<'w> {
        let item = |choice: Choice| {
            let name = self.line(words, choice);
            Item { id: choice.word().to_owned(), line: name.clone(), name }
        };
        let items = self.choices().into_iter().map(item).collect();
        let heading = say!(words, "home-heading");
        Menu::new(words, heading, "prompt-home", items).with_lead(self.lead(words))
    }

    fn lead(&self, words: &Words) -> Screen {
        let mut screen = Screen::line(Role::Aside, self.greeting(words));
        if let Some(given) = &self.task {
            screen.say(Role::Body, classes::task(words, given));
        }
        screen
    }

    fn greeting(&self, words: &Words) -> String {
        match (self.keeps, self.who) {
            (false, _) => say!(words, "home-private"),
            (true, Some(name)) => say!(words, "home-who", name = name.as_str()),
            (true, None) => say!(words, "home-nobody"),
        }
    }

    fn line(&self, words: &Words, choice: Choice) -> String {
        let id = match choice {
            Choice::GoOn => {
                let (done, total) = self.unfinished.unwrap_or_default();
                return say!(words, "home-go-on", done = done, total = total);
            }
            Choice::Review => {
                return say!(words, "home-review", due = self.due.unwrap_or_default());
            }
            Choice::Practise => "home-practise",
            Choice::Topic => "home-topic",
            Choice::Story => "home-story",
            Choice::Lesson => "home-lesson",
            Choice::Form => "home-form",
            Choice::Progress => "home-progress",
            Choice::When => "home-when",
            Choice::Now => "home-now",
        };
        words.say(id, &[])
    }
}

impl Choice {
    /// All there are, in the order in which they are listed.
    const ALL: [Self; 10] = [
        Self::GoOn,
        Self::Review,
        Self::Practise,
        Self::Topic,
        Self::Story,
        Self::Lesson,
        Self::Form,
        Self::Progress,
        Self::When,
        Self::Now,
    ];

    /// The word that can be typed for it.
    fn word(self) -> &'static str {
        match self {
            Choice::GoOn => "resume",
            Choice::Review => "review",
            Choice::Practise => "play",
            Choice::Topic => "topic",
            Choice::Story => "story",
            Choice::Lesson => "lesson",
            Choice::Form => "form",
            Choice::Progress => "progress",
            Choice::When => "when",
            Choice::Now => "now",
        }
    }
}

/// A choice of all topics.
pub fn topics(words: &Words) -> Menu<'_> {
    let item = |topic: &Topic| {
        let name = names::topic(words, *topic);
        Item { id: topic.word().to_owned(), line: name.clone(), name }
    };
    let items = Topic::ALL.iter().map(item).collect();
    Menu::new(words, say!(words, "topics-heading"), "prompt-topics", items)
}

/// A choice of all forms, each with how it went when it was taken last.
pub fn forms<'w>(words: &'w Words, attempts: &[Summary], zone: &TimeZone) -> Menu<'w> {
    let item = |form: &Form| {
        let last = attempts.iter().find(|attempt| attempt.form == Some(*form));
        let line = form_line(words, *form, last, zone);
        Item { id: form.word().to_lowercase(), name: line.clone(), line }
    };
    let items = Form::ALL.iter().map(item).collect();
    Menu::new(words, say!(words, "forms-heading"), "prompt-forms", items)
}

fn form_line(words: &Words, form: Form, last: Option<&Summary>, zone: &TimeZone) -> String {
    let form = form.word();
    let Some(last) = last else { return say!(words, "form-new", form = form) };
    let day = names::day(words, last.started.to_zoned(zone.clone()).date());
    match last.finished {
        false => say!(words, "form-open", form = form, day = day),
        true => {
            let (right, answered) = (last.right, last.answered);
            say!(words, "form-taken", form = form, right = right, answered = answered, day = day)
        }
    }
}
