//! What a teacher does when somebody says that they, or somebody close, are in a scam now.

use crate::bank::guides::help_lines::Group;
use crate::say;

use super::super::help_lines;
use super::Notice;
use super::paper::{Paper, Part};

/// In a school, young people are thought of first.
const GROUPS: [Group; 3] = [Group::Care, Group::Money, Group::Held];

/// What to do when somebody tells.
pub(super) fn disclosure(notice: Notice<'_>) -> Paper {
    let words = notice.words;
    let mut paper = Paper::new(say!(words, "notice-told-title"));
    paper.add(Part::Text(say!(words, "notice-told-about")));
    paper.points(
        words,
        "notice-told-first",
        &[
            "notice-told-listen",
            "notice-told-blame",
            "notice-told-secret",
            "notice-told-ask",
            "notice-told-danger",
        ],
    );
    paper.points(
        words,
        "notice-told-then",
        &[
            "notice-told-person",
            "notice-told-scammer",
            "notice-told-money",
            "notice-told-images",
            "notice-told-held",
            "notice-told-write",
            "notice-told-after",
        ],
    );
    paper.blank(words, "notice-blank-person");
    let country = notice.country.map(|country| country.iso.as_str());
    let now = country.map(|iso| format!("scamdrill now scam --country {iso}"));
    let now = now.unwrap_or_else(|| "scamdrill now scam".to_owned());
    paper.command(words, "notice-do-now", now);
    paper.command(words, "notice-do-relative", "scamdrill now relative".to_owned());
    lines(notice, &mut paper);
    paper
}

fn lines(notice: Notice<'_>, paper: &mut Paper) {
    let (words, directory) = (notice.words, notice.directory);
    match notice.country {
        Some(country) => {
            let lines = help_lines::below(words, directory, country, notice.today, GROUPS);
            paper.add(Part::Lines(lines));
        }
        None => {
            paper.command(words, "notice-no-country", "scamdrill help-lines".to_owned());
        }
    }
}
