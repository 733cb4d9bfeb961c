//! `scamdrill help-lines`.

use jiff::civil::{Date, date};
use scamdrill::bank::guides::help_lines::Directory;
use scamdrill::ui::help_lines::of_country;

use crate::guides::{DAY, drawn, today, words};
use crate::support::{Home, holds};

fn lines(iso: &str, day: Date) -> String {
    let directory = Directory::load();
    drawn(&of_country(&words(), &directory, directory.find(iso).unwrap(), day))
}

#[test]
fn one_country() {
    for iso in ["GB", "IN", "KH"] {
        holds(&format!("help_lines_{}", iso.to_lowercase()), &lines(iso, DAY));
    }
    let home = Home::new();
    for name in ["GB", "gb", "United Kingdom", " united kingdom "] {
        let ran = home.run(&["help-lines", name], "").ends_with(0);
        assert_eq!(ran.stdout, lines("GB", today()), "{name:?}");
    }
}

#[test]
fn what_was_seen_long_ago_is_said_to_be_out_of_date() {
    let later = lines("GB", date(2027, 6, 1));
    assert!(later.contains("Out of date: from a stored copy of"), "{later}");
    assert!(!lines("GB", DAY).contains("Out of date"));
}

/// Money gone, people held: each has somewhere to begin, in every country.
#[test]
fn no_country_is_a_dead_end() {
    for country in Directory::load().countries() {
        let shown = lines(&country.iso, DAY);
        let (money, held) = shown.split_once("If somebody is held or forced to work\n").unwrap();
        for (group, start) in [(money, "Start with your bank"), (held, "Start with the embassy")] {
            let group = group.split("For young people").next().unwrap();
            assert!(group.contains("Contact: ") || group.contains(start), "{shown}");
        }
    }
}

/// A name alone comes with how to find its number.
#[test]
fn no_entry_is_a_dead_end() {
    let directory = Directory::load();
    for country in directory.countries() {
        let shown = solid(&lines(&country.iso, DAY));
        for body in directory.bodies(country).into_iter().filter(|body| !body.leads_on()) {
            let entry = solid(&format!("{}: {}.", body.purpose, body.name));
            let above = &shown[..shown.find(&entry).unwrap()];
            // Nothing stands between but others that are to be looked up.
            let since = &above[above.rfind("upbyname,onanofficialwebsiteorletter.").unwrap()..];
            assert!(!since.contains("Contact:") && !since.contains("Website:"), "{since}");
        }
    }
}

fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn no_country() {
    let home = Home::new();
    holds("help_lines", &home.run(&["help-lines"], "").ends_with(0).seen());
    home.run(&["config", "set", "country", "NZ"], "").ends_with(0);
    let own = home.run(&["help-lines"], "").ends_with(0).stdout;
    assert_eq!(own, home.run(&["help-lines", "New Zealand"], "").stdout, "the country that is set");
}

/// A slip in a file written by hand stands between nobody and help.
#[test]
fn a_country_set_by_hand_that_is_not_at_hand_is_passed_over() {
    let home = Home::new();
    let all = home.run(&["help-lines"], "").stdout;
    std::fs::create_dir_all(home.path(".config/scamdrill")).unwrap();
    let file = home.path(".config/scamdrill/settings.toml");
    std::fs::write(&file, "country = \"Atlantis\"\n").unwrap();
    let ran = home.run(&["help-lines"], "").ends_with(0);
    assert!(
        ran.stderr.starts_with("The country in your settings, \"Atlantis\","),
        "{}",
        ran.seen()
    );
    assert_eq!(ran.stdout, all);
    let now = home.run(&["now", "scam"], "").ends_with(0);
    assert!(now.stderr.contains("Atlantis"), "{}", now.seen());
    let elsewhere = home.run(&["lesson", "1"], "").ends_with(0);
    assert!(elsewhere.stderr.is_empty(), "only who needs the country looks it up");
    std::fs::write(&file, "country = \"nz\"\n").unwrap();
    let own = home.run(&["help-lines"], "").ends_with(0).stdout;
    assert_eq!(own, home.run(&["help-lines", "NZ"], "").stdout);
}

#[test]
fn a_country_that_is_not_at_hand() {
    for wrong in ["Atlantis", "", "x\u{1b}[2J"] {
        let ran = Home::new().run(&["help-lines", wrong], "").ends_with(2);
        assert!(ran.stdout.is_empty() && !ran.stderr.contains('\u{1b}'), "{}", ran.seen());
    }
    holds("help_lines_unknown", &Home::new().run(&["help-lines", "Atlantis"], "").seen());
}

#[test]
fn as_json() {
    let home = Home::new();
    let one = home.run(&["help-lines", "GB", "--json"], "").ends_with(0).json();
    let bodies = one["bodies"].as_array().unwrap();
    let report = bodies.iter().find(|body| body["contact"] == "0300 123 2040").unwrap();
    assert_eq!((&report["kind"], &report["group"]), (&"fraud".into(), &"money".into()));
    assert_eq!(report["seen_on"], "2026-11-22");
    assert!(report["past_its_date"].is_boolean());
    let all = home.run(&["help-lines", "--json"], "").ends_with(0).json();
    assert_eq!(all.as_array().unwrap().len(), Directory::load().countries().len());
}
