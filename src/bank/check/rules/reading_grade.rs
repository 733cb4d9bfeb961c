//! What we say is plain: grade 6 to 8 by Flesch and Kincaid, and no sentence over 25 words. Public
//! writing aims there because much of the public reads no harder text with ease (the British
//! government's style guide aims at a reading age of 9). The formula holds for English alone.

use super::super::reading_ease::{Reading, each_sentence};
use super::super::{Findings, Item, Level, Look, Rule, Speaks};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "reading-grade",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Item(look),
};

/// The highest grade.
const MOST: f64 = 8.0;

/// Fewer words than this say nothing about a grade: one long name decides it.
const ENOUGH: usize = 40;

/// The most words of a sentence.
const MOST_WORDS: usize = 25;

/// The most words of a sentence on average.
const MOST_ON_AVERAGE: usize = 15;

fn look(item: &Item<'_>, found: &mut Findings<'_>) {
    let mut reading = Reading::default();
    for text in item.ours() {
        reading.add(text);
    }
    // As it is shown, so that nothing is said to be above 8.0 at 8.0.
    let grade = (reading.grade() * 10.0).round() / 10.0;
    if reading.words >= ENOUGH && grade > MOST {
        let shown = format!("{grade:.1}");
        found.note(item.whole(), fills![grade = shown, longest = reading.longest]);
    }
    let mean = reading.words.div_ceil(reading.sentences.max(1));
    if reading.longest > MOST_WORDS {
        long_sentences(item, found);
    } else if reading.words >= ENOUGH && mean > MOST_ON_AVERAGE {
        found.note_as("mean", item.whole(), fills![mean = mean, most = MOST_ON_AVERAGE]);
    }
}

fn long_sentences(item: &Item<'_>, found: &mut Findings<'_>) {
    for text in item.ours() {
        each_sentence(text, |at, count| {
            if count > MOST_WORDS {
                let spot = item.words(text, text.text[at].trim());
                found.note_as("sentence", spot, fills![count = count, most = MOST_WORDS]);
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds, finds_in, quiet, quiet_in, with};

    const WHY: &str = "why = \"The bank can still stop the payment, and each minute counts.";

    #[test]
    fn long_winded_sentences_are_found_together() {
        let twenty =
            "so the bank that you use can still stop it if you ring it in the first hour or so. ";
        let text = with(
            "why = \"The bank can still stop",
            &format!("why = \"{}The bank can still stop", twenty.repeat(8)),
        );
        finds_in("reading-grade", &text, 1);
    }

    #[test]
    fn hard_words_are_found() {
        let hard = "why = \"Financial institutions occasionally reverse unauthorised transactions, \
                    provided notification arrives immediately. Intermediaries subsequently \
                    distribute everything internationally.";
        finds("reading-grade", WHY, hard, 1);
        let chinese = with(WHY, hard).replace("language = \"en\"", "language = \"zh\"");
        quiet_in("reading-grade", &chinese);
    }

    #[test]
    fn a_long_sentence_is_found() {
        let long = format!("why = \"The bank can {}.", "go on and on ".repeat(6).trim());
        finds("reading-grade", WHY, &long, 1);
    }

    /// What others say in a scene is theirs, and 25 words are still fine.
    #[test]
    fn scenes_and_25_words_are_fine() {
        let long = format!("Writer: {}", "and on it goes ".repeat(9).trim());
        quiet("reading-grade", "Writer: Hello again.", &long);
        let fine = format!("why = \"The {}.", "bank can stop it ".repeat(6).trim());
        quiet("reading-grade", WHY, &fine);
    }
}
