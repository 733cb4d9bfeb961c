//! The one place where colour is made. A role has a colour; no meaning hangs on it.

use std::ffi::OsStr;

use colored::{ColoredString, Colorize};

use crate::ui::screen::Role;

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Colour {
    /// When the stream is a terminal that can show it and nobody objects.
    #[default]
    Auto,
    /// In any case.
    Always,
    /// Not at all.
    Never,
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

    /// Text in the colour of its role.
    pub fn paint(self, role: Role, text: &str) -> String {
        if self.coloured { in_colour(role, text).to_string() } else { text.to_owned() }
    }
}

/// Only the 16 colours of the terminal, so that its own theme keeps them readable.
fn in_colour(role: Role, text: &str) -> ColoredString {
    match role {
        Role::Heading | Role::Prompt => text.bold(),
        Role::Right => text.green().bold(),
        Role::Wrong => text.magenta().bold(),
        Role::Care => text.yellow().bold(),
        Role::Hint => text.cyan(),
        Role::Body | Role::Aside => text.normal(),
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
