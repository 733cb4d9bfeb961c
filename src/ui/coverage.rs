//! What banks cover, a line for each tactic, stage, channel and so on.

use crate::bank::check::coverage::{By, Coverage, Hole, Row};
use crate::domain::topic::Topic;
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};

/// What banks cover, and what they leave out.
pub fn coverage(words: &Words, coverage: &Coverage) -> Screen {
    let (banks, questions) = (coverage.banks, coverage.questions);
    let heading = say!(words, "coverage-of", banks = banks, questions = questions);
    let mut screen = Screen::line(Role::Heading, heading);
    for (by, rows) in &coverage.groups {
        screen.gap();
        screen.say(Role::Heading, heading_of(words, *by));
        group(words, rows, &mut screen);
    }
    screen.append(holes(words, &coverage.holes));
    screen
}

fn heading_of(words: &Words, by: By) -> String {
    match by {
        By::Tactic => say!(words, "coverage-by-tactic"),
        By::Stage => say!(words, "coverage-by-stage"),
        By::Channel => say!(words, "coverage-by-channel"),
        By::Level => say!(words, "coverage-by-level"),
        By::Kind => say!(words, "coverage-by-kind"),
        By::Verdict => say!(words, "coverage-by-verdict"),
        By::Audience => say!(words, "coverage-by-audience"),
    }
}

/// A line for each row; those of nothing are named together in the last one.
fn group(words: &Words, rows: &[Row], screen: &mut Screen) {
    for row in rows.iter().filter(|row| row.total() > 0) {
        let counts: Vec<String> = row.counts.iter().map(of_topic).collect();
        let (value, counts) = (row.value.as_str(), counts.join(", "));
        screen.say(Role::Body, say!(words, "coverage-row", value = value, counts = counts));
    }
    let none = rows.iter().filter(|row| row.total() == 0).map(|row| row.value.clone());
    line(words, "coverage-none", none.collect(), screen);
}

fn of_topic((topic, count): (&Topic, &usize)) -> String {
    format!("{} {count}", topic.word())
}

fn holes(words: &Words, holes: &[Hole]) -> Screen {
    let (mut single, mut one_channel, mut stages) = (Vec::new(), Vec::new(), Vec::new());
    for hole in holes {
        match hole {
            // Those of nothing have been named among the tactics.
            Hole::FewOfTactic(_, 0) => {}
            Hole::FewOfTactic(tactic, _) => single.push(tactic.word().to_owned()),
            Hole::OneChannel(tactic, channel) => {
                one_channel.push(format!("{} ({})", tactic.word(), channel.word()));
            }
            Hole::FewOfStage(stage, count) => stages.push(format!("{stage} ({count})")),
        }
    }
    let mut screen = Screen::line(Role::Heading, say!(words, "coverage-holes"));
    line(words, "coverage-single", single, &mut screen);
    line(words, "coverage-one-channel", one_channel, &mut screen);
    line(words, "coverage-few-of-stage", stages, &mut screen);
    if screen.blocks.len() == 1 {
        screen.say(Role::Body, say!(words, "coverage-no-holes"));
    }
    screen
}

/// A line that names some things, unless there are none.
fn line(words: &Words, id: &str, names: Vec<String>, screen: &mut Screen) {
    if !names.is_empty() {
        screen.say(Role::Body, say!(words, id, names = names.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::screen::Block;
    use super::*;
    use crate::bank::shelf::Shelf;
    use crate::words::Language;

    #[test]
    fn the_built_in_banks_read_well_aloud() {
        let shelf = Shelf::built_in();
        let banks: Vec<_> = shelf.banks().iter().map(|(_, bank)| bank).collect();
        let screen = coverage(&Words::checks(Language::default()), &Coverage::of(&banks));
        let line = |block: &Block| match block {
            Block::Line { text, .. } => text.clone(),
            _ => String::new(),
        };
        let lines: Vec<String> = screen.blocks.iter().map(line).collect();
        // How much there is of everything changes with each new question.
        let shape: Vec<String> = lines
            .iter()
            .map(|line| line.split([':', '.']).next().unwrap().to_owned())
            .filter(|line| !line.contains('-'))
            .collect();
        assert!(
            lines.iter().any(|line| line == "scam: romance 5, trafficking 5, crypto 5"),
            "{lines:#?}"
        );
        assert!(
            shape.contains(&"By tactic".to_owned()) && shape.contains(&"What lacks".to_owned())
        );
        assert!(lines.iter().any(|line| line.starts_with("None yet: ")), "{lines:#?}");
    }
}
