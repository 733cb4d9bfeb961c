//! What stands in the window: a page, what is about to be answered, what has been said about it, and
//! how far it is scrolled. Keys go in; lines as line mode would read them come out.

use crate::ui::dialogue::{Choice, Field, Page, Said};
use crate::ui::keys::Phrases;
use crate::ui::screen::{Block, Role, Screen};

use super::entry::{Entry, Outcome, Press};

/// So many characters are said in the line above the keys; more is shown over the page.
const HINT: usize = 160;

/// Something said about the page, shown over it.
#[derive(Debug, Clone)]
pub(super) struct Aside {
    pub(super) screen: Screen,
    pub(super) choice: Option<Choice>,
    /// What has been typed of a choice.
    pub(super) typed: String,
    pub(super) scroll: usize,
}

/// What stands in the window.
pub struct View {
    pub(super) phrases: Phrases,
    pub(super) page: Page,
    pub(super) entry: Entry,
    pub(super) note: Screen,
    pub(super) aside: Option<Aside>,
    pub(super) hint: Option<String>,
    pub(super) scroll: usize,
    /// Whether what is at hand has to be in sight.
    pub(super) follows: bool,
    /// How many lines of the page fit, as last drawn.
    pub(super) height: usize,
    /// Whether Enter reads on, because the end of something to read is not in sight yet.
    pub(super) reads_on: bool,
}

impl View {
    /// A page as it is seen first.
    pub fn of(phrases: Phrases, page: Page) -> Self {
        let entry = Entry::of(&page);
        let (note, aside, hint) = (Screen::new(), None, None);
        Self {
            phrases,
            page,
            entry,
            note,
            aside,
            hint,
            scroll: 0,
            follows: false,
            height: 1,
            reads_on: false,
        }
    }

    /// Shows something over the page.
    pub fn show(&mut self, screen: Screen) {
        self.open(screen, None);
    }

    /// Takes in what a dialogue said, and the page that stands now.
    pub fn take(&mut self, said: Said, page: Page) {
        (self.aside, self.hint) = (None, None);
        match said {
            Said::Turn { note, screen: _ } => {
                self.entry = Entry::of(&page);
                (self.page, self.note) = (page, note);
                (self.scroll, self.follows) = (0, false);
            }
            Said::Aside { screen, choice } => match short(&screen).filter(|_| choice.is_none()) {
                Some(hint) => self.hint = Some(hint),
                None => self.open(screen, choice),
            },
        }
    }

    fn open(&mut self, screen: Screen, choice: Option<Choice>) {
        self.aside = Some(Aside { screen, choice, typed: String::new(), scroll: 0 });
    }

    /// Takes a key; gives what it says, if it says something.
    pub fn press(&mut self, press: &Press) -> Option<String> {
        if self.aside.is_some() {
            return self.press_aside(press);
        }
        self.hint = None;
        if let Some(line) = self.scrolled(press) {
            return line;
        }
        match self.entry.press(press) {
            Outcome::Say(line) => return Some(line),
            Outcome::Moved => self.follows = true,
            Outcome::NothingChosen => self.hint = Some(self.nothing_chosen()),
            Outcome::Nothing => self.scroll_by(press),
        }
        None
    }

    /// Whether nothing but reading is to be done: Enter alone would go on.
    pub(super) fn is_read(&self) -> bool {
        let is_empty = self.entry.so_far().is_some_and(|line| line.is_empty());
        let is_asked = matches!(self.page.field, Field::Next | Field::Text { may_be_empty: true });
        self.aside.is_none() && is_asked && is_empty
    }

    fn nothing_chosen(&self) -> String {
        match self.page.field {
            Field::Some | Field::Order => self.phrases.mark_first.clone(),
            _ => self.phrases.choose_first.clone(),
        }
    }

    /// The help of a page, with what moves about in this drawing of it. What lines say of typing
    /// an answer gives way to how it is chosen here.
    pub fn add_moving(&mut self) {
        let (is_list, reads) = (self.page.field == Field::Pick, self.page.field == Field::Next);
        if let Some(aside) = &mut self.aside {
            if is_list {
                aside.screen = Screen::new();
            } else if !reads && !aside.screen.blocks.is_empty() {
                aside.screen.blocks[0] =
                    Block::Line { role: Role::Hint, text: self.page.ask.clone() };
            }
            aside.screen.gap();
            aside.screen.say(Role::Hint, self.phrases.moving.clone());
        }
    }

    /// Reading up and down, which never answers.
    fn scrolled(&mut self, press: &Press) -> Option<Option<String>> {
        let step = self.height.saturating_sub(1).max(1);
        match press {
            // Nobody goes past what they have not seen.
            Press::Enter if self.reads_on => self.scroll += step,
            Press::PageUp => self.scroll = self.scroll.saturating_sub(step),
            Press::PageDown => self.scroll += step,
            _ => return None,
        }
        self.follows = false;
        Some(None)
    }

    /// Where nothing is chosen, arrows read on.
    fn scroll_by(&mut self, press: &Press) {
        match press {
            Press::Up => self.scroll = self.scroll.saturating_sub(1),
            Press::Down => self.scroll += 1,
            Press::Home => self.scroll = 0,
            // Drawing takes back what goes too far.
            Press::End => self.scroll = usize::MAX / 2,
            _ => return,
        }
        self.follows = false;
    }

    /// The wheel of a mouse.
    pub fn wheel(&mut self, down: bool) {
        let scroll = match &mut self.aside {
            Some(aside) => &mut aside.scroll,
            None => &mut self.scroll,
        };
        *scroll = if down { *scroll + 3 } else { scroll.saturating_sub(3) };
        self.follows = false;
    }

    fn press_aside(&mut self, press: &Press) -> Option<String> {
        let step = self.height.saturating_sub(1).max(1);
        let aside = self.aside.as_mut()?;
        match (press, aside.choice) {
            (Press::Up, _) => aside.scroll = aside.scroll.saturating_sub(1),
            (Press::Down, _) => aside.scroll += 1,
            (Press::PageUp, _) => aside.scroll = aside.scroll.saturating_sub(step),
            (Press::PageDown, _) => aside.scroll += step,
            (Press::Home, _) => aside.scroll = 0,
            // Drawing takes back what goes too far.
            (Press::End, _) => aside.scroll = usize::MAX / 2,
            (Press::Char('x' | 'X'), _) => return Some("x".to_owned()),
            (Press::Char(c), Some(_)) if c.is_ascii_digit() => aside.typed.push(*c),
            (Press::Backspace, Some(_)) => drop(aside.typed.pop()),
            (Press::Enter, Some(choice)) if !aside.typed.is_empty() => {
                return Some(format!("{} {}", choice.word, aside.typed));
            }
            (Press::Enter | Press::Escape, _) => self.aside = None,
            _ => {}
        }
        None
    }
}

/// A word or two that need no room of their own.
fn short(screen: &Screen) -> Option<String> {
    match screen.blocks.as_slice() {
        [Block::Line { role: Role::Hint, text }] => {
            (text.chars().count() <= HINT && !text.contains('\n')).then(|| text.clone())
        }
        _ => None,
    }
}
