//! What banks cover, a line for each tactic, stage, channel and so on.

use crate::bank::check::coverage::{By, Coverage, Hole, Row};
use crate::domain::topic::Topic;
use crate::say;
use crate::words::Words;

use super::screen::{Role, Screen};

/// What banks cover. What they leave out is told where `all` banks are meant to cover everything
/// together; nobody wants to hear it of a single file.
pub fn coverage(words: &Words, coverage: &Coverage, all: bool) -> Screen {
    let (banks, questions) = (coverage.banks, coverage.questions);
    let heading = say!(words, "coverage-of", banks = banks, questions = questions);
    let mut screen = Screen::line(Role::Heading, heading);
    let has_any = |rows: &[Row]| rows.iter().any(|row| row.total() > 0);
    for (by, rows) in coverage.groups.iter().filter(|(_, rows)| all || has_any(rows)) {
        screen.gap();
        screen.say(Role::Heading, heading_of(words, *by));
        group(words, *by, rows, all, &mut screen);
    }
    if all {
        screen.append(holes(words, &coverage.holes));
    }
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
fn group(words: &Words, by: By, rows: &[Row], all: bool, screen: &mut Screen) {
    for row in rows.iter().filter(|row| row.total() > 0) {
        let counts: Vec<String> = row.counts.iter().map(of_topic).collect();
        let (value, counts) = (name(words, by, row), counts.join(", "));
        screen.say(Role::Body, say!(words, "coverage-row", value = value, counts = counts));
    }
    let none = rows.iter().filter(|row| all && row.total() == 0).map(|row| name(words, by, row));
    line(words, "coverage-none", none.collect(), screen);
}

/// A value as a bank writes it; a bare number is told what it is.
fn name(words: &Words, by: By, row: &Row) -> String {
    match by {
        By::Level => say!(words, "coverage-level", level = &row.value),
        _ => row.value.clone(),
    }
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
                let channel = channel.map_or("-", |channel| channel.word());
                one_channel.push(format!("{} ({channel})", tactic.word()));
            }
            Hole::FewOfStage(stage, count) => stages.push(format!("{stage} ({count})")),
        }
    }
    let mut screen = Screen::line(Role::Heading, say!(words, "coverage-holes"));
    if holes.is_empty() {
        screen.say(Role::Body, say!(words, "coverage-no-holes"));
    }
    line(words, "coverage-single", single, &mut screen);
    line(words, "coverage-one-channel", one_channel, &mut screen);
    line(words, "coverage-few-of-stage", stages, &mut screen);
    if screen.blocks.len() == 1 { Screen::new() } else { screen }
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
    use crate::domain::scene::Channel;
    use crate::domain::stage::Stage;
    use crate::domain::tactic::Tactic;
    use crate::words::Language;

    fn lines(groups: Vec<(By, Vec<Row>)>, holes: Vec<Hole>) -> Vec<String> {
        let covered = Coverage { banks: 2, questions: 9, groups, holes };
        let screen = coverage(&Words::of(Language::default()), &covered, true);
        let text = |block: Block| match block {
            Block::Line { text, .. } => Some(text),
            _ => None,
        };
        screen.blocks.into_iter().filter_map(text).collect()
    }

    fn row(value: &str, counts: &[(Topic, usize)]) -> Row {
        Row { value: value.to_owned(), counts: counts.iter().copied().collect() }
    }

    #[test]
    fn rows_read_well_aloud_and_nothing_comes_last() {
        let tactics = vec![
            row("never-meets", &[]),
            row("platform-switch", &[(Topic::Crypto, 1), (Topic::Romance, 3)]),
            row("group-shill", &[]),
        ];
        let levels = vec![row("1", &[(Topic::Crypto, 4)])];
        let stage = Stage::all().next().unwrap();
        let holes = vec![
            Hole::FewOfTactic(Tactic::NeverMeets, 0),
            Hole::FewOfTactic(Tactic::FakePlatform, 1),
            Hole::OneChannel(Tactic::PlatformSwitch, Some(Channel::Chat)),
            Hole::FewOfStage(stage, 2),
        ];
        assert_eq!(
            lines(vec![(By::Tactic, tactics), (By::Level, levels)], holes),
            [
                "2 banks with 9 questions",
                "By tactic",
                "platform-switch: romance 3, crypto 1",
                "None yet: never-meets, group-shill",
                "By level",
                "level 1: crypto 4",
                "What is missing",
                "Tactics with one question only: fake-platform",
                "Tactics in one channel only: platform-switch (chat)",
                "Stages with fewer than 5 questions, and how many they have: romance-1 (2)",
            ]
        );
    }

    #[test]
    fn that_nothing_is_missing_is_said_only_if_it_is_so() {
        assert_eq!(lines(Vec::new(), Vec::new()).len(), 3);
        let none = vec![Hole::FewOfTactic(Tactic::NeverMeets, 0)];
        assert_eq!(lines(Vec::new(), none), ["2 banks with 9 questions"]);
    }
}
