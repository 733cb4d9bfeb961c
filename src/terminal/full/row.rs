//! Lines of the full screen: runs of text, each with its look and with what a click on it means.

use crate::ui::screen::Role;
use crate::ui::text::{clean, fit};
use unicode_width::UnicodeWidthStr;

use super::super::paint::Look;

/// What a run stands for, so that it can be gone to and clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// The answer or the sentence at this place, from 0.
    Choice(usize),
    /// What is given to the thing at hand, from 0.
    Letter(usize),
}

/// Some text of one look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text, without line breaks.
    pub text: String,
    /// How it looks.
    pub look: Look,
    /// What a click on it means.
    pub target: Option<Target>,
}

impl Run {
    /// Some text that is not chosen from.
    pub fn new(text: impl Into<String>, look: Look) -> Self {
        Self { text: text.into(), look, target: None }
    }

    /// Its width in columns.
    pub fn width(&self) -> usize {
        self.text.width()
    }
}

/// A line.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row(pub Vec<Run>);

impl Row {
    /// A line of one look.
    pub fn of(text: impl Into<String>, look: Look) -> Self {
        Self(vec![Run::new(text, look)])
    }

    /// Its width in columns.
    pub fn width(&self) -> usize {
        self.0.iter().map(Run::width).sum()
    }

    /// The line after some room.
    pub fn indented(mut self, columns: usize) -> Self {
        self.0.insert(0, Run::new(" ".repeat(columns), Look::Role(Role::Body)));
        self
    }
}

/// A paragraph in one look, fitted to a width.
pub fn paragraph(text: &str, look: Look, width: usize) -> Vec<Row> {
    fit(&clean(text), width, "").into_iter().map(|line| Row::of(line, look)).collect()
}

/// Runs as lines of at most `width` columns. Wrapping leaves out room at the end of lines and
/// nothing else, so each character of a line is the next one of the runs.
pub fn fit_runs(runs: &[Run], width: usize) -> Vec<Row> {
    let runs: Vec<Run> =
        runs.iter().map(|run| Run { text: clean(&run.text), ..run.clone() }).collect();
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let mut source =
        runs.iter().enumerate().flat_map(|(at, run)| run.text.chars().map(move |c| (at, c)));
    let mut rows = Vec::new();
    for line in fit(&whole, width, "") {
        let mut row = Row::default();
        let mut last = None;
        for wanted in line.chars() {
            let Some((at, found)) = source.find(|(_, c)| *c == wanted) else { break };
            if last != Some(at) {
                row.0.push(Run { text: String::new(), ..runs[at].clone() });
            }
            row.0.last_mut().into_iter().for_each(|run| run.text.push(found));
            last = Some(at);
        }
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn run(text: &str, choice: usize) -> Run {
        let target = Some(Target::Choice(choice));
        Run { text: text.into(), look: Look::Role(Role::Body), target }
    }

    #[test]
    fn runs_keep_their_targets_over_line_breaks() {
        let rows = fit_runs(&[run("Send it now. ", 0), run("Tell no one at all.", 1)], 16);
        let seen: Vec<Vec<(&str, Option<Target>)>> = rows
            .iter()
            .map(|row| row.0.iter().map(|run| (run.text.as_str(), run.target)).collect())
            .collect();
        let (first, second) = (Some(Target::Choice(0)), Some(Target::Choice(1)));
        assert_eq!(
            seen,
            [
                vec![("Send it now.", first)],
                vec![("Tell no one at", second)],
                vec![("all.", second)]
            ]
        );
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(texts in proptest::collection::vec("\\PC{0,30}", 0..5), width in 12usize..60) {
            let runs: Vec<Run> = texts.iter().enumerate().map(|(at, text)| run(text, at)).collect();
            let rows = fit_runs(&runs, width);
            let letters = |text: &str| clean(text).chars().filter(|c| !c.is_whitespace()).collect::<String>();
            let shown: String = rows.iter().flat_map(|row| &row.0).map(|run| letters(&run.text)).collect();
            prop_assert_eq!(shown, letters(&texts.concat()));
        }
    }
}
