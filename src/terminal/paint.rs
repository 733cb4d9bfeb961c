//! The one place where colour is made, for line mode and for the full screen.

use std::ffi::OsStr;

use colored::Colorize;
use ratatui::style::{Color, Modifier, Style};

use crate::domain::text::closed_words;
use crate::ui::screen::Role;

closed_words! {
    /// When to use colour.
    #[derive(Default)]
    pub enum Colour {
        /// When the stream is a terminal that can show it and nobody objects.
        #[default]
        Auto = "auto",
        /// In any case.
        Always = "always",
        /// Not at all.
        Never = "never",
    }
}

/// What of the surroundings speaks for or against colour.
#[derive(Debug, Clone, Copy, Default)]
pub struct Surroundings<'s> {
    /// The variable `NO_COLOR`: any text in it objects.
    pub no_color: Option<&'s OsStr>,
    /// The variable `CLICOLOR_FORCE`: any text in it but `0` insists.
    pub clicolor_force: Option<&'s OsStr>,
    /// The variable `TERM`: `dumb` cannot.
    pub term: Option<&'s OsStr>,
    /// Whether the stream is a terminal.
    pub is_terminal: bool,
}

impl Colour {
    /// Decides for one stream: the flag, then `NO_COLOR`, then `CLICOLOR_FORCE`, then the terminal.
    pub fn decide(self, around: Surroundings<'_>) -> bool {
        let is_set = |variable: Option<&OsStr>| variable.is_some_and(|text| !text.is_empty());
        match self {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto if is_set(around.no_color) => false,
            Colour::Auto if is_set(around.clicolor_force) => {
                around.clicolor_force != Some(OsStr::new("0"))
            }
            Colour::Auto => around.is_terminal && around.term != Some(OsStr::new("dumb")),
        }
    }
}

/// How some text looks. No meaning hangs on it: what is marked, chosen or at hand is said in signs and
/// words as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As its role has it.
    Role(Role),
    /// The edge of a bubble or a letter.
    Frame,
    /// Who is speaking.
    Speaker,
    /// The number of a sentence that can be marked.
    Number,
    /// A part that gives something away.
    Lit,
    /// The answer at hand.
    Focus,
    /// The title in the first line, and what to press in the last.
    Bar,
    /// What a key in the last line does.
    Label,
}

/// The one table of looks: only the 16 colours of the terminal, so that its own theme keeps them
/// readable, and never a background of ours. Running text has no colour at all: on one of a light and
/// a dark window each colour is hard to read.
struct Tint {
    colour: Option<Hue>,
    bold: bool,
    underlined: bool,
    reversed: bool,
}

#[derive(Clone, Copy)]
enum Hue {
    Green,
    Magenta,
    Cyan,
}

fn tint(look: Look) -> Tint {
    let plain = Tint { colour: None, bold: false, underlined: false, reversed: false };
    match look {
        Look::Role(Role::Heading | Role::Prompt | Role::Care) | Look::Speaker | Look::Number => {
            Tint { bold: true, ..plain }
        }
        Look::Role(Role::Right) => Tint { colour: Some(Hue::Green), bold: true, ..plain },
        Look::Role(Role::Wrong) => Tint { colour: Some(Hue::Magenta), bold: true, ..plain },
        Look::Role(Role::Body | Role::Aside | Role::Hint) => plain,
        Look::Frame => Tint { colour: Some(Hue::Cyan), ..plain },
        Look::Lit => Tint { bold: true, underlined: true, ..plain },
        Look::Label => Tint { reversed: true, ..plain },
        Look::Focus | Look::Bar => Tint { bold: true, reversed: true, ..plain },
    }
}

/// Paints text, or leaves it plain.
#[derive(Debug, Clone, Copy)]
pub struct Painter {
    coloured: bool,
}

impl Painter {
    /// A painter for a stream for which colour has been decided.
    pub fn new(coloured: bool) -> Self {
        if coloured {
            // The library would ask stdout, whichever stream this is for.
            colored::control::set_override(true);
        }
        Self { coloured }
    }

    /// Text in the look of its role, for line mode.
    pub fn paint(self, role: Role, text: &str) -> String {
        if !self.coloured {
            return text.to_owned();
        }
        let tint = tint(Look::Role(role));
        let hued = match tint.colour {
            Some(Hue::Green) => text.green(),
            Some(Hue::Magenta) => text.magenta(),
            Some(Hue::Cyan) => text.cyan(),
            None => text.normal(),
        };
        if tint.bold { hued.bold().to_string() } else { hued.to_string() }
    }

    /// A look in the full screen. Bold, underlined and reversed are no colours and stay.
    pub fn style(self, look: Look) -> Style {
        let tint = tint(look);
        let hue = tint.colour.filter(|_| self.coloured).map(|hue| match hue {
            Hue::Green => Color::Green,
            Hue::Magenta => Color::Magenta,
            Hue::Cyan => Color::Cyan,
        });
        let signs = [
            (tint.bold, Modifier::BOLD),
            (tint.underlined, Modifier::UNDERLINED),
            (tint.reversed, Modifier::REVERSED),
        ];
        let style = hue.map_or(Style::new(), |hue| Style::new().fg(hue));
        signs
            .into_iter()
            .filter(|(is_on, _)| *is_on)
            .fold(style, |style, (_, sign)| style.add_modifier(sign))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_reason_outweighs_those_after_it() {
        let some = |text: &'static str| Some(OsStr::new(text));
        let terminal =
            Surroundings { is_terminal: true, term: some("xterm"), ..Default::default() };
        assert!(Colour::Auto.decide(terminal));
        assert!(!Colour::Never.decide(terminal));
        assert!(!Colour::Auto.decide(Surroundings { term: some("dumb"), ..terminal }));
        assert!(!Colour::Auto.decide(Surroundings { no_color: some("1"), ..terminal }));
        assert!(
            Colour::Auto.decide(Surroundings { no_color: some(""), ..terminal }),
            "empty objects not"
        );
        let forced = Surroundings { clicolor_force: some("1"), ..Default::default() };
        assert!(Colour::Auto.decide(forced));
        assert!(!Colour::Auto.decide(Surroundings { no_color: some("1"), ..forced }));
        assert!(Colour::Always.decide(Surroundings { no_color: some("1"), ..forced }));
    }

    #[test]
    fn plain_means_plain() {
        assert_eq!(Painter::new(false).paint(Role::Right, "Correct."), "Correct.");
    }
}
