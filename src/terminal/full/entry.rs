//! What somebody is about to answer on a page: where they are, what they have marked or typed. What
//! comes out is the line that line mode would read, so one reader decides for both.

use crate::ui::dialogue::{Field, Page};
use crate::ui::screen::{Block, OptionView};

use super::row::Target;

/// The longest text that can be typed, in characters.
const LONGEST: usize = 200;

/// A key as the full screen understands it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Press {
    /// Go on, or answer.
    Enter,
    /// A letter, a number or a sign. Space is one.
    Char(char),
    /// Several of them at once.
    Paste(String),
    /// To the one before.
    Up,
    /// To the one after.
    Down,
    /// Back in what is typed.
    Left,
    /// On in what is typed.
    Right,
    /// Take back what was typed last.
    Backspace,
    /// Close, or empty.
    Escape,
    /// A window up.
    PageUp,
    /// A window down.
    PageDown,
    /// To the start.
    Home,
    /// To the end.
    End,
    /// A click on this.
    Click(Target),
    /// A function by its word, also while words are typed: a click on its name, or a key that types
    /// nothing.
    Function(&'static str),
}

/// What comes of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// This is said, as if it had been typed in line mode.
    Say(String),
    /// Something else is at hand or marked now.
    Moved,
    /// Enter, with nothing chosen.
    NothingChosen,
    /// The key means nothing here.
    Nothing,
}

/// An answer in the making.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    field: Field,
    /// What is typed for each thing that can be gone to.
    labels: Vec<String>,
    /// What is typed for each thing that can be given to them.
    letters: Vec<String>,
    /// What can be done besides answering.
    words: Vec<&'static str>,
    focus: Option<usize>,
    /// What is marked, in the order of marking.
    chosen: Vec<usize>,
    /// What is given to each.
    given: Vec<Option<usize>>,
    /// What has been typed of a longer label.
    begun: String,
    text: Vec<char>,
    cursor: usize,
}

impl Entry {
    /// Nothing answered yet.
    pub fn of(page: &Page) -> Self {
        let options = last_options(page);
        let of_options = || options.iter().map(|option| option.label.clone()).collect();
        let (labels, letters): (Vec<String>, Vec<String>) = match page.field {
            Field::Next | Field::Text { .. } => (vec![], vec![]),
            Field::Letters(count) => (numbers(count), of_options()),
            Field::Some if options.is_empty() => (numbers(sentences(page)), vec![]),
            _ => (of_options(), vec![]),
        };
        let starts = matches!(page.field, Field::Pick | Field::Letters(_)) && !labels.is_empty();
        Self {
            field: page.field,
            given: vec![None; labels.len()],
            labels,
            letters,
            words: page.keys.iter().map(|key| key.word).collect(),
            focus: starts.then_some(0),
            chosen: Vec::new(),
            begun: String::new(),
            text: Vec::new(),
            cursor: 0,
        }
    }

    /// What is at hand, from 0.
    pub fn focus(&self) -> Option<usize> {
        self.focus
    }

    /// The place of something among what is marked, from 0.
    pub fn place(&self, choice: usize) -> Option<usize> {
        self.chosen.iter().position(|&chosen| chosen == choice)
    }

    /// What is given to something, as it is typed.
    pub fn given(&self, choice: usize) -> Option<&str> {
        let letter = self.given.get(choice).copied().flatten()?;
        self.letters.get(letter).map(String::as_str)
    }

    /// What is typed, and how many characters of it stand before the cursor.
    pub fn typed(&self) -> (String, usize) {
        (self.text.iter().collect(), self.cursor)
    }

    /// Whether words are typed here.
    pub fn is_text(&self) -> bool {
        matches!(self.field, Field::Text { .. })
    }

    /// The answer so far, as line mode would read it; none if there is nothing.
    pub fn so_far(&self) -> Option<String> {
        let named = |places: &[usize]| {
            places.iter().map(|&at| self.labels[at].as_str()).collect::<Vec<_>>().join(",")
        };
        match self.field {
            Field::Next => Some(String::new()),
            Field::Text { .. } => Some(self.text.iter().collect()),
            Field::One | Field::Pick => self.focus.map(|at| self.labels[at].clone()),
            Field::OneOrNone => {
                Some(self.focus.map(|at| self.labels[at].clone()).unwrap_or_default())
            }
            Field::Some => {
                let mut marked = self.chosen.clone();
                marked.sort_unstable();
                (!marked.is_empty()).then(|| named(&marked))
            }
            Field::Order => (!self.chosen.is_empty()).then(|| named(&self.chosen)),
            Field::Letters(_) => {
                let given: Vec<&str> =
                    (0..self.labels.len()).filter_map(|at| self.given(at)).collect();
                (!given.is_empty()).then(|| given.join(","))
            }
        }
    }

    /// Takes a key.
    pub fn press(&mut self, press: &Press) -> Outcome {
        match (press, self.is_text()) {
            (Press::Enter, _) => self.so_far().map_or(Outcome::NothingChosen, Outcome::Say),
            (Press::Function(word), _) => Outcome::Say((*word).to_owned()),
            (press, true) => self.type_text(press),
            (Press::Char(' '), _) => self.mark(),
            (Press::Char(c), _) => self.char(*c),
            (Press::Up, _) => self.go(false),
            (Press::Down, _) => self.go(true),
            (Press::Click(target), _) => self.click(*target),
            _ => Outcome::Nothing,
        }
    }

    fn type_text(&mut self, press: &Press) -> Outcome {
        match press {
            Press::Char(c) => self.insert(&c.to_string()),
            Press::Paste(text) => self.insert(text),
            Press::Left => self.cursor = self.cursor.saturating_sub(1),
            Press::Right => self.cursor = self.text.len().min(self.cursor + 1),
            Press::Home => self.cursor = 0,
            Press::End => self.cursor = self.text.len(),
            Press::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.text.remove(self.cursor);
            }
            Press::Escape => (self.text, self.cursor) = (Vec::new(), 0),
            _ => return Outcome::Nothing,
        }
        Outcome::Moved
    }

    fn insert(&mut self, text: &str) {
        for c in text.chars().filter(|c| !c.is_control()) {
            if self.text.len() < LONGEST {
                self.text.insert(self.cursor, c);
                self.cursor += 1;
            }
        }
    }

    /// A label goes before a function: what stands on the page is what is meant.
    fn char(&mut self, c: char) -> Outcome {
        let c = c.to_lowercase().next().unwrap_or(c);
        if let (Some(at), Some(letter)) = (self.focus, position(&self.letters, &c.to_string())) {
            return self.give(at, letter);
        }
        let longer = format!("{}{c}", self.begun);
        for label in [longer, c.to_string()] {
            if let Some(at) = position(&self.labels, &label) {
                (self.begun, self.focus) = (label, Some(at));
                return Outcome::Moved;
            }
        }
        let word = if c == 'h' { "?".to_owned() } else { c.to_string() };
        let is_function = word == "r" || self.words.iter().any(|known| *known == word);
        if is_function { Outcome::Say(word) } else { Outcome::Nothing }
    }

    fn give(&mut self, at: usize, letter: usize) -> Outcome {
        self.given[at] = Some(letter);
        self.go(true);
        Outcome::Moved
    }

    fn go(&mut self, on: bool) -> Outcome {
        let Some(last) = self.labels.len().checked_sub(1) else { return Outcome::Nothing };
        self.begun.clear();
        self.focus = Some(match (self.focus, on) {
            (None, true) => 0,
            (None, false) => last,
            (Some(at), true) => last.min(at + 1),
            (Some(at), false) => at.saturating_sub(1),
        });
        Outcome::Moved
    }

    fn mark(&mut self) -> Outcome {
        let Some(at) = self.focus.filter(|_| matches!(self.field, Field::Some | Field::Order))
        else {
            return Outcome::Nothing;
        };
        match self.place(at) {
            Some(place) => drop(self.chosen.remove(place)),
            None => self.chosen.push(at),
        }
        Outcome::Moved
    }

    fn click(&mut self, target: Target) -> Outcome {
        match target {
            Target::Choice(at) if at < self.labels.len() => {
                self.focus = Some(at);
                self.mark();
                Outcome::Moved
            }
            Target::Letter(letter) if letter < self.letters.len() => match self.focus {
                Some(at) => self.give(at, letter),
                None => Outcome::Nothing,
            },
            _ => Outcome::Nothing,
        }
    }
}

fn position(labels: &[String], label: &str) -> Option<usize> {
    labels.iter().position(|known| known == label)
}

fn numbers(count: usize) -> Vec<String> {
    (1..=count).map(|number| number.to_string()).collect()
}

fn last_options(page: &Page) -> &[OptionView] {
    let options = page.screen.blocks.iter().rev().find_map(|block| match block {
        Block::Options(options) => Some(options.as_slice()),
        _ => None,
    });
    options.unwrap_or_default()
}

/// How many sentences of the scenes are numbered.
fn sentences(page: &Page) -> usize {
    let scenes = page.screen.blocks.iter().filter_map(|block| match block {
        Block::Scene(scene) => Some(scene),
        _ => None,
    });
    let pieces = scenes.flat_map(|scene| scene.lines.iter().flat_map(|line| &line.pieces));
    pieces.filter_map(|piece| piece.number).max().unwrap_or(0)
}

#[cfg(test)]
#[path = "entry_tests.rs"]
mod tests;
