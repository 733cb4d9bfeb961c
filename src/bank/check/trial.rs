//! Trying rules out on a small bank without a flaw, changed in one place.

use std::path::Path;

use jiff::civil::date;

use crate::domain::bank::Bank;

use super::super::load::{Taken, load};
use super::{Checking, Finding, check};

const TRIAL: &str = include_str!("trial.toml");

/// What a rule finds in a text that is a bank.
pub(super) fn found(rule: &str, text: &str) -> Vec<Finding> {
    let bank = bank(text);
    let checking = Checking { day: date(2026, 11, 23), is_asked_for: false };
    let mut findings = check(&[&bank], checking, &mut |_| {}).findings;
    findings.retain(|finding| finding.rule == rule);
    findings
}

/// A bank of a text.
#[track_caller]
pub(super) fn bank(text: &str) -> Bank {
    let loaded = load("trial.toml", text, &mut Taken::default());
    loaded.unwrap_or_else(|mistakes| panic!("{:#?}\n{text}", mistakes.kept()))
}

/// The trial bank with one text in the place of another.
#[track_caller]
pub(super) fn with(from: &str, to: &str) -> String {
    assert!(TRIAL.contains(from), "{from:?} stands in the trial bank");
    TRIAL.replacen(from, to, 1)
}

/// A rule finds so much in the trial bank, changed in one place, and nothing without the change.
#[track_caller]
pub(super) fn finds(rule: &str, from: &str, to: &str, count: usize) {
    quiet_in(rule, TRIAL);
    finds_in(rule, &with(from, to), count);
}

/// A rule finds nothing in the trial bank, changed in one place.
#[track_caller]
pub(super) fn quiet(rule: &str, from: &str, to: &str) {
    quiet_in(rule, &with(from, to));
}

/// A rule finds so much in a bank.
#[track_caller]
pub(super) fn finds_in(rule: &str, text: &str, count: usize) {
    assert!(super::rule(rule).is_some(), "there is no rule {rule}");
    let found = found(rule, text);
    assert_eq!(found.len(), count, "{found:#?}");
}

/// A rule finds nothing in a bank.
#[track_caller]
pub(super) fn quiet_in(rule: &str, text: &str) {
    finds_in(rule, text, 0);
}

/// The head of the trial bank, to put questions below.
pub(super) fn head() -> &'static str {
    TRIAL.split_once("[[question]]").map_or(TRIAL, |(head, _)| head)
}

/// A bank of so many scams and genuine scenes.
pub(super) fn scams_and_genuine(scams: usize, genuine: usize) -> String {
    let question = |verdict: &str, n: usize| {
        format!(
            "[[question]]\nid = \"{verdict}-{n}\"\nkind = \"judge\"\nverdict = \"{verdict}\"\n\
             tactic = \"secrecy-request\"\nlevel = 1\naudience = \"all\"\nprovenance = \"practice\"\n\
             sources = []\nprompt = \"Scam or genuine?\"\nwhy.scam = \"It asks for money.\"\n\
             why.genuine = \"It asks for money.\"\ndo = \"Ring them.\"\nask = \"Who is it?\"\n\
             [question.scene]\nchannel = \"sms\"\nfrom = \"A\"\ntext = \"Number {n} wants money.\"\n\n"
        )
    };
    let scams = (0..scams).map(|n| question("scam", n));
    let genuine = (0..genuine).map(|n| question("genuine", n));
    format!("{}{}", head(), scams.chain(genuine).collect::<String>())
}

/// A choice, or with several keys a question for all that apply, to put below [`head`].
pub(super) fn offer(id: &str, prompt: &str, options: &[&str], keys: &[usize]) -> String {
    let kind = if keys.len() == 1 { "choice" } else { "several" };
    let option = |(at, text): (usize, &&str)| {
        let key = if keys.contains(&at) { "key = true\n" } else { "" };
        format!("[[question.option]]\ntext = \"{text}\"\n{key}why = \"Many people would ask.\"\n")
    };
    let options: String = options.iter().enumerate().map(option).collect();
    format!(
        "[[question]]\nid = \"{id}\"\nkind = \"{kind}\"\nlevel = 1\naudience = \"all\"\n\
         provenance = \"practice\"\nsources = []\nprompt = \"{prompt}\"\ndo = \"Ring them.\"\n{options}\n"
    )
}

/// A form of so many scams and genuine scenes, and so many spares of each before them.
pub(super) fn form(scams: usize, genuine: usize, spares: usize) -> String {
    let count = |asked: usize| if asked == 0 { 0 } else { asked + spares };
    let text = scams_and_genuine(count(scams), count(genuine));
    let spare = |n: usize, verdict: &str| format!("id = \"{verdict}-{n}\"\n");
    let text = text.replace("kind = \"judge\"\n", "kind = \"judge\"\nform = \"A\"\n");
    let ids = (0..spares).flat_map(|n| [spare(n, "scam"), spare(n, "genuine")]);
    ids.fold(text, |text, id| text.replacen(&id, &format!("{id}spare = true\n"), 1))
}

/// The flawless bank has no flaw by any rule.
#[test]
fn the_trial_bank_is_quiet() {
    let bank = bank(TRIAL);
    let checking = Checking { day: date(2026, 11, 23), is_asked_for: false };
    let found = check(&[&bank], checking, &mut |_| {});
    assert!(found.findings.is_empty(), "{:#?}", found.findings);
}

/// An allowance with its reason keeps a rule quiet on one question, and is told of.
#[test]
fn a_rule_may_be_broken_for_a_reason() {
    let flawed = with("prompt = \"What comes first?\"", "prompt = \"The first thing\"");
    finds_in("long-stem", &flawed, 1);
    let allowed = flawed
        .replace("prompt = \"The first", "allow.long-stem = \"A heading.\"\nprompt = \"The first");
    quiet_in("long-stem", &allowed);
    let bank = bank(&allowed);
    let checking = Checking { day: date(2026, 11, 23), is_asked_for: false };
    let found = check(&[&bank], checking, &mut |_| {});
    assert_eq!((found.allowed.len(), &*found.allowed[0].reason), (1, "A heading."));
}

/// Every rule has a file of its own with tests that trip it and tests that do not.
#[test]
#[allow(clippy::disallowed_methods, reason = "our own sources")]
fn every_rule_is_tried_both_ways() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bank/check/rules");
    // The audit and the help lines are no banks to try a rule on, and have tests of their own.
    let others = ["know-nothing", "stale-help-lines"];
    for id in super::RULE_IDS.iter().filter(|id| !others.contains(id)) {
        let file = folder.join(id.replace('-', "_")).with_extension("rs");
        let text = std::fs::read_to_string(&file).unwrap_or_else(|_| panic!("{}", file.display()));
        assert!(text.contains(&format!("\"{id}\"")), "{id}");
        for trial in ["finds", "quiet"] {
            assert!(
                text.contains(&format!("    {trial}(\"{id}\""))
                    || text.contains(&format!("    {trial}_in(\"{id}\"")),
                "{id} has no {trial}"
            );
        }
    }
}
