//! `scamdrill now`.

use jiff::civil::Date;
use scamdrill::bank::guides::help_lines::Directory;
use scamdrill::bank::guides::now::{FirstHour, Situation};
use scamdrill::ui::now::{Leaving, lines, steps};

use crate::guides::{DAY, drawn, today, words};
use crate::support::{Home, holds};

/// What is printed for a situation, with the lines of a country.
fn printed(situation: Situation, iso: Option<&str>, day: Date) -> String {
    let (words, directory) = (words(), Directory::load());
    let guide = FirstHour::load();
    let country = iso.map(|iso| directory.find(iso).unwrap());
    let mut screen = steps(&words, guide.find(situation).unwrap(), Leaving::ByWindow);
    screen.append(lines(&words, &directory, country, Some(situation), day));
    drawn(&screen)
}

#[test]
fn every_situation_step_by_step() {
    for (situation, iso) in [
        (Situation::Scam, Some("GB")),
        (Situation::Scam, None),
        (Situation::Job, Some("KH")),
        (Situation::Relative, Some("IN")),
    ] {
        let name = format!("now_{}_{}", situation.word(), iso.unwrap_or("none").to_lowercase());
        holds(&name, &printed(situation, iso, DAY));
        let country = iso.map(|iso| ["--country", iso]).unwrap_or_default();
        let arguments = ["now", situation.word(), country[0], country[1]];
        let given: Vec<&str> = arguments.into_iter().filter(|word| !word.is_empty()).collect();
        let home = Home::new();
        let ran = home.run(&given, "").ends_with(0);
        assert_eq!(ran.stdout, printed(situation, iso, today()));
        assert_eq!((ran.stderr.as_str(), home.contents()), ("", vec![]), "nothing is stored");
    }
}

#[test]
fn a_pipe_is_asked_nothing() {
    let home = Home::new();
    holds("now_brief", &home.run(&["now"], "1\n").ends_with(0).seen());
    assert!(home.contents().is_empty());
}

#[test]
fn the_country_that_is_set_is_taken() {
    let home = Home::new();
    home.run(&["config", "set", "country", "SG"], "").ends_with(0);
    let ran = home.run(&["now", "JOB"], "").ends_with(0);
    assert_eq!(ran.stdout, printed(Situation::Job, Some("SG"), today()));
}

/// A slip in the country must not keep anybody from the first step.
#[test]
fn an_unknown_country_is_told_of_last() {
    let ran = Home::new().run(&["now", "scam", "--country", "Atlantis"], "").ends_with(2);
    assert!(ran.stdout.starts_with("Right now: stop."), "{}", ran.seen());
    assert!(ran.stderr.contains("There is no entry for \"Atlantis\""), "{}", ran.seen());
}

#[test]
fn a_situation_that_is_none() {
    let ran = Home::new().run(&["now", "help"], "").ends_with(2);
    assert!(ran.stderr.contains("scam, job, relative"), "{}", ran.seen());
}
