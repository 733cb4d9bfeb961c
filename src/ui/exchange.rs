//! What is said about banks on their way out and in.

use std::collections::{BTreeMap, BTreeSet};

use crate::bank::check::Level;
use crate::domain::scene::Channel;
use crate::domain::verdict::Verdict;
use crate::exchange::bank_exchange::labels::Labels;
use crate::exchange::bank_exchange::{At, BadFile, Change, Lost, MOST_QUESTIONS, Reason, Unfit};
use crate::exchange::bank_merge::{ChangedPart, Outcome};
use crate::say;
use crate::words::Words;

use super::mistakes;
use super::text::clean_line;
use super::told::{Shown, Told, draw};

/// The words that stand in a text of another platform where a bank has a field.
pub fn labels(words: &Words) -> Labels {
    let channel =
        |&channel: &Channel| (channel, words.say(&format!("channel-{}", channel.word()), &[]));
    Labels {
        care: say!(words, "exchange-care"),
        action: say!(words, "exchange-do"),
        ask: say!(words, "exchange-ask"),
        unit: say!(words, "exchange-unit"),
        question: say!(words, "exchange-question"),
        why: say!(words, "exchange-why"),
        truth: [say!(words, "exchange-true"), say!(words, "exchange-false")],
        verdicts: [
            (Verdict::Scam, say!(words, "verdict-scam")),
            (Verdict::Genuine, say!(words, "verdict-genuine")),
        ],
        channels: Channel::ALL.iter().map(channel).collect(),
    }
}

/// More refused questions than this are counted, not told.
const MOST_TOLD: usize = 200;

/// What stays behind of each question; none, if nothing does.
pub fn left_behind(
    words: &Words,
    format: &str,
    lost: &BTreeMap<BTreeSet<Lost>, Vec<String>>,
) -> Option<String> {
    let lines = lost.iter().map(|(lost, ids)| {
        let what: Vec<String> =
            lost.iter().map(|one| words.say(&format!("lost-{}", one.name()), &[])).collect();
        say!(words, "bank-export-lost-these", what = what.join("; "), ids = ids.join(", "))
    });
    let lines: Vec<String> = lines.collect();
    let heading = say!(words, "bank-export-lost", format = format);
    let certainty = say!(words, "bank-export-certainty");
    (!lines.is_empty()).then(|| format!("{heading}\n{}\n{certainty}", lines.join("\n")))
}

/// Which questions are left out, and why; none, if none are.
pub fn left_out(words: &Words, format: &str, unfit: &[(String, Unfit)]) -> Option<String> {
    let line = |(id, unfit): &(String, Unfit)| {
        let what = match unfit {
            Unfit::Kind(kind) => words.say(&format!("kind-{}", kind.word()), &[]),
            Unfit::Sign(sign) => (*sign).to_owned(),
            Unfit::Keys | Unfit::Options => String::new(),
        };
        let why = words.say(&format!("unfit-{}", unfit.name()), &[("what", what.into())]);
        say!(words, "bank-export-left-out-one", id = id, why = why)
    };
    let lines: Vec<String> = unfit.iter().map(line).collect();
    let heading = say!(words, "bank-export-left-out", count = unfit.len(), format = format);
    (!lines.is_empty()).then(|| format!("{heading}\n{}", lines.join("\n")))
}

/// Why a file as a whole was not taken in.
pub fn bad_file(words: &Words, file: &str, bad: &BadFile) -> String {
    match bad {
        BadFile::Document => say!(words, "bad-file-document", file = file),
        BadFile::Utf16 => say!(words, "bad-file-utf-16", file = file),
        BadFile::NotText(line) => say!(words, "bad-file-not-text", file = file, line = *line),
        BadFile::TooMany => say!(words, "bad-file-too-many", file = file, limit = MOST_QUESTIONS),
        BadFile::Doctype(line) => say!(words, "bad-file-doctype", file = file, line = *line),
        BadFile::Entity { line, name } => {
            say!(words, "bad-file-entity", file = file, line = *line, name = clean_line(name))
        }
        BadFile::Xml(line) => say!(words, "bad-file-xml", file = file, line = *line),
        BadFile::TooDeep(line) => say!(words, "bad-file-too-deep", file = file, line = *line),
        BadFile::NoQuestions => say!(words, "bad-file-no-questions", file = file),
        BadFile::TooDense => say!(words, "bad-file-too-dense", file = file),
        BadFile::SeveralBanks => say!(words, "bad-file-several-banks", file = file),
        BadFile::Json { line, message } => {
            let message = clean_line(message);
            say!(words, "bad-file-json", file = file, line = *line, message = message)
        }
        BadFile::OpenQuote(line) => say!(words, "bad-file-open-quote", file = file, line = *line),
        BadFile::NoHeads => say!(words, "bad-file-no-heads", file = file),
    }
}

/// Every question that was not taken in, with its place, as mistakes are told.
pub fn refused(
    words: &Words,
    file: &str,
    text: &str,
    found: &[At<Reason>],
    shown: Shown,
) -> String {
    let starts: Vec<usize> =
        std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let told = found.iter().take(MOST_TOLD).map(|At { line, what }| {
        let start = starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let length = text[start..].lines().next().map_or(0, |line| line.trim_end().len());
        let (what, mend) = reason(words, what);
        let span = start..start + length;
        Told { span, level: Level::Error, rule: None, question: None, folds: false, what, mend }
    });
    let told: Vec<Told> = told.collect();
    let mut said = say!(words, "bank-import-refused", count = found.len());
    said += &draw(words, file, text, &told, shown);
    said.push_str("\n\n");
    if found.len() > MOST_TOLD {
        said += &say!(words, "bank-import-refused-more", count = found.len() - MOST_TOLD);
        said.push_str("\n\n");
    }
    said
}

/// What is wrong, and how to mend it.
fn reason(words: &Words, reason: &Reason) -> (String, String) {
    let values = match reason {
        Reason::Kind(kind) => vec![("kind", clean_line(kind).into())],
        Reason::TwoMeanings(said) => vec![("said", clean_line(said).into())],
        Reason::Twice(id) => vec![("id", clean_line(id).into())],
        Reason::Mistake(problem) => {
            let (what, mend) = mistakes::one(words, problem);
            vec![("what", what.into()), ("mend", mend.into())]
        }
        _ => Vec::new(),
    };
    let id = format!("refused-{}", reason.name());
    (words.say(&id, &values), words.say(&format!("{id}.mend"), &values))
}

/// So many questions are named beside each loss.
const MOST_NAMED: usize = 20;

/// What questions lost on their way in, a line for each loss; none, if nothing was lost.
pub fn changes(words: &Words, found: &[At<(String, BTreeSet<Change>)>]) -> Vec<String> {
    let mut losses: BTreeMap<Change, Vec<String>> = BTreeMap::new();
    for At { line, what: (id, changes) } in found {
        let named = say!(words, "bank-import-changed-one", id = id, line = *line);
        changes.iter().for_each(|one| losses.entry(*one).or_default().push(named.clone()));
    }
    let heading = (!losses.is_empty()).then(|| say!(words, "bank-import-changes"));
    let lines = losses.into_iter().map(|(change, mut ids)| {
        let more = ids.len().saturating_sub(MOST_NAMED);
        ids.truncate(MOST_NAMED);
        ids.extend((more > 0).then(|| say!(words, "bank-import-changed-more", count = more)));
        let what = words.say(&format!("changed-{}", change.name()), &[]);
        say!(words, "bank-import-changed", what = what, ids = ids.join(", "))
    });
    heading.into_iter().chain(lines).collect()
}

/// What a second import changed, a line for each question.
pub fn updated(words: &Words, file: &str, outcome: &Outcome) -> Vec<String> {
    let Outcome { new, changed, same, missing, .. } = outcome;
    let mut lines = vec![say!(
        words,
        "bank-updated",
        file = file,
        new = new.len(),
        changed = changed.values().filter(|one| !one.taken.is_empty()).count(),
        same = *same
    )];
    if !new.is_empty() {
        lines.push(say!(words, "bank-update-new", ids = new.join(", ")));
    }
    for (id, merged) in changed {
        if !merged.taken.is_empty() {
            let parts = parts(words, &merged.taken);
            lines.push(say!(words, "bank-update-taken", id = id, parts = parts));
        }
        if !merged.kept.is_empty() {
            let parts = parts(words, &merged.kept);
            lines.push(say!(words, "bank-update-kept", id = id, parts = parts));
        }
        if merged.has_new_key {
            lines.push(say!(words, "bank-update-new-key", id = id));
        }
        if merged.has_new_words {
            lines.push(say!(words, "bank-update-new-words", id = id));
        }
        for why in &merged.gone {
            lines.push(say!(words, "bank-update-gone", id = id, why = clean_line(why)));
        }
    }
    if !missing.is_empty() {
        lines.push(say!(words, "bank-update-missing", ids = missing.join(", ")));
    }
    for (new, old) in &outcome.alike {
        lines.push(say!(words, "bank-update-alike", new = new, old = old));
    }
    if new.is_empty() && changed.is_empty() {
        lines.push(say!(words, "bank-update-nothing"));
    }
    lines
}

fn parts(words: &Words, parts: &BTreeSet<ChangedPart>) -> String {
    let named = parts.iter().map(|part| words.say(&format!("part-{}", part.name()), &[]));
    named.collect::<Vec<_>>().join("; ")
}
