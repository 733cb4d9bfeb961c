//! What holds for every workshop: before it, ground rules, questions to ask, somebody who tells, the
//! end, and after it.

use crate::bank::guides::help_lines::Group;
use crate::say;
use crate::words::Words;

use super::super::help_lines::below;
use super::{Chapter, Part, View};

fn chapter(words: &Words, title: &str, parts: Vec<Part>) -> Chapter {
    Chapter { title: words.say(title, &[]), on_own_sheet: false, parts }
}

fn said(words: &Words, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| words.say(id, &[])).collect()
}

fn text(words: &Words, id: &str) -> Part {
    Part::Text(words.say(id, &[]))
}

fn command(words: &Words, what: &str, call: &str) -> Part {
    Part::Command { what: words.say(what, &[]), call: call.to_owned() }
}

pub(super) fn before(words: &Words) -> Chapter {
    let checks = [
        "runbook-before-scenes",
        "runbook-before-room",
        "runbook-before-screen",
        "runbook-before-power",
        "runbook-before-phones",
        "runbook-before-paper",
        "runbook-before-help",
    ];
    let parts = vec![
        command(words, "runbook-before-check", "scamdrill workshop check"),
        command(words, "runbook-before-demo", "scamdrill workshop demo"),
        Part::Checks(said(words, &checks)),
        Part::Blank(say!(words, "runbook-before-person")),
    ];
    chapter(words, "runbook-before-title", parts)
}

pub(super) fn rules(words: &Words) -> Chapter {
    let rules = [
        "runbook-rule-blame",
        "runbook-rule-own",
        "runbook-rule-private",
        "runbook-rule-skip",
        "runbook-rule-wrong",
        "runbook-rule-people",
        "runbook-rule-try",
    ];
    let parts = vec![text(words, "runbook-rules-about"), Part::Points(said(words, &rules))];
    chapter(words, "runbook-rules-title", parts)
}

pub(super) fn questions(words: &Words) -> Chapter {
    let questions = [
        "runbook-ask-looked",
        "runbook-ask-other",
        "runbook-ask-wants",
        "runbook-ask-check",
        "runbook-ask-genuine",
        "runbook-ask-friend",
    ];
    let parts = vec![text(words, "runbook-ask-about"), Part::Points(said(words, &questions))];
    chapter(words, "runbook-ask-title", parts)
}

pub(super) fn told(words: &Words) -> Chapter {
    let points = [
        "runbook-told-find",
        "runbook-told-listen",
        "runbook-told-distress",
        "runbook-told-blame",
        "runbook-told-secret",
        "runbook-told-ask",
        "runbook-told-danger",
        "runbook-told-scammer",
        "runbook-told-money",
        "runbook-told-held",
        "runbook-told-recovery",
        "runbook-told-after",
        "runbook-told-self",
    ];
    let parts = vec![
        text(words, "runbook-told-about"),
        Part::Points(said(words, &points)),
        command(words, "runbook-told-now", "scamdrill now"),
        command(words, "runbook-told-relative", "scamdrill now relative"),
    ];
    Chapter { on_own_sheet: true, ..chapter(words, "runbook-told-title", parts) }
}

/// The help lines of the country, whose heading is the chapter's.
pub(super) fn help_lines(view: View<'_>) -> Chapter {
    let words = view.words;
    let Some(country) = view.country else {
        let parts = vec![
            command(words, "runbook-no-country", "scamdrill config set country GB"),
            command(words, "runbook-lines", "scamdrill help-lines"),
        ];
        return chapter(words, "runbook-lines-title", parts);
    };
    let mut lines = below(words, view.directory, country, view.today, Group::ALL);
    // The first block is its heading.
    lines.blocks.drain(..lines.blocks.len().min(2));
    let title = say!(words, "help-lines-of", country = &country.name);
    Chapter { title, on_own_sheet: true, parts: vec![Part::Lines(lines)] }
}

pub(super) fn closing(words: &Words) -> Chapter {
    let points =
        ["runbook-close-time", "runbook-close-claim", "runbook-close-days", "runbook-close-stay"];
    let parts = vec![
        Part::Points(said(words, &points)),
        command(words, "runbook-close-over", "scamdrill workshop end"),
    ];
    chapter(words, "runbook-close-title", parts)
}

pub(super) fn after(words: &Words) -> Chapter {
    let points = [
        "runbook-after-few",
        "runbook-after-remind",
        "runbook-after-how",
        "runbook-after-keep",
        "runbook-after-note",
    ];
    let parts = vec![
        command(words, "runbook-after-report", "scamdrill report --room CODE"),
        text(words, "runbook-after-code"),
        Part::Points(said(words, &points)),
    ];
    chapter(words, "runbook-after-title", parts)
}
