//! The right answer beside the one that was given, for each kind of question. What is said is settled
//! before anybody answers, each part with the answers to which it is said: a page that nobody serves
//! holds all of it.

use std::collections::BTreeSet;

use crate::domain::answer::Answer;
use crate::domain::grade::bare;
use crate::domain::kind::{Flags, Judge, Kind, KindName, Match, Number, Offered, Order, Short};
use crate::domain::pieces::Cut;
use crate::domain::scene::Scene;
use crate::domain::verdict::Verdict;
use crate::say;
use crate::words::Words;

use super::answer::{amount, answer_words};
use super::names;
use super::question::Shown;
use super::scene::{Drawn, mark_label, scene_view};
use super::screen::{Block, Role, Screen};
use super::text::unstopped;

/// How many more words that count as right are named: they only show that others do.
const MOST_OTHERS: usize = 3;

/// Where the words of an answer go into a part of its explanation. No text of a bank holds it.
pub const GIVEN: char = '\u{1}';

/// To which answers a part of an explanation is said. All numbers are places in the bank, from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// To all.
    Always,
    /// To those that chose it: an option, a sentence, a verdict.
    Chose(usize),
    /// To those that did not choose it.
    LeftOut(usize),
    /// To those that marked one of these sentences.
    Found(BTreeSet<usize>),
    /// To those that marked none of them.
    Missed(BTreeSet<usize>),
    /// To those that put this step in its place.
    InPlace(usize),
    /// To those that put it elsewhere, which [`GIVEN`] names.
    Elsewhere(usize),
    /// To those that gave this left side its right side.
    Paired(usize, usize),
    /// To those that gave it another one, which [`GIVEN`] names.
    PairedElse(usize, usize),
    /// To those that typed something else than the answer that is shown, which [`GIVEN`] names.
    Typed,
}

/// A part of an explanation.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// To whom it is said.
    pub when: When,
    /// What is said.
    pub block: Block,
}

impl Part {
    fn line(when: When, text: String) -> Self {
        Self { when, block: Block::Line { role: Role::Body, text } }
    }
}

/// The right answer beside the one that was given.
pub(super) fn explain_answer(
    words: &Words,
    screen: &mut Screen,
    shown: &Shown<'_>,
    given: &Answer,
) {
    say_parts(words, screen, answer_parts(words, shown), (&shown.question.kind, given));
}

/// Says what is meant for an answer.
pub(super) fn say_parts(
    words: &Words,
    screen: &mut Screen,
    parts: Vec<Part>,
    (kind, given): (&Kind, &Answer),
) {
    for Part { when, block } in parts.into_iter().filter(|part| is_said(&part.when, kind, given)) {
        screen.blocks.push(match block {
            Block::Line { role, text } if text.contains(GIVEN) => {
                let text = text.replace(GIVEN, &given_words(words, &when, kind, given));
                Block::Line { role, text }
            }
            block => block,
        });
    }
}

/// Whether a part is said to an answer.
fn is_said(when: &When, kind: &Kind, given: &Answer) -> bool {
    let is_marked = |at: &usize| given.chose(*at);
    match (when, given) {
        (When::Always, _) => true,
        (When::Chose(at), Answer::Verdict(verdict)) => Verdict::ALL.get(*at) == Some(verdict),
        (When::LeftOut(at), Answer::Verdict(verdict)) => Verdict::ALL.get(*at) != Some(verdict),
        (When::Chose(at), _) => given.chose(*at),
        (When::LeftOut(at), _) => !given.chose(*at),
        (When::Found(sentences), _) => sentences.iter().any(is_marked),
        (When::Missed(sentences), _) => !sentences.iter().any(is_marked),
        (When::InPlace(step), _) => place(given, *step).is_none_or(|place| place == *step),
        (When::Elsewhere(step), _) => place(given, *step).is_some_and(|place| place != *step),
        (When::Paired(left, right), _) => side(given, *left).is_none_or(|side| side == *right),
        (When::PairedElse(left, right), _) => side(given, *left).is_some_and(|s| s != *right),
        (When::Typed, Answer::Number(given)) => {
            matches!(kind, Kind::Number(right) if *given != right.answer)
        }
        (When::Typed, Answer::Text(given)) => {
            let shown = |short: &Short| short.accept.first().map(|word| bare(word));
            matches!(kind, Kind::Short(short) if shown(short) != Some(bare(given)))
        }
        (When::Typed, _) => false,
    }
}

/// Where a step was put.
fn place(given: &Answer, step: usize) -> Option<usize> {
    match given {
        Answer::Order(steps) => steps.iter().position(|&one| one == step),
        _ => None,
    }
}

/// What was given to a left side.
fn side(given: &Answer, left: usize) -> Option<usize> {
    match given {
        Answer::Pairs(sides) => sides.get(left).copied(),
        _ => None,
    }
}

/// What stands for [`GIVEN`].
fn given_words(words: &Words, when: &When, kind: &Kind, given: &Answer) -> String {
    match (when, kind) {
        (When::Elsewhere(step), _) => {
            place(given, *step).map(|place| (place + 1).to_string()).unwrap_or_default()
        }
        (When::PairedElse(left, _), Kind::Match(pairs)) => {
            let side = side(given, *left).and_then(|side| pairs.rights.get(side));
            side.map_or("", |text| unstopped(text)).to_owned()
        }
        _ => answer_words(words, kind, given),
    }
}

/// The right answer beside any that may be given.
pub(super) fn answer_parts(words: &Words, shown: &Shown<'_>) -> Vec<Part> {
    match &shown.question.kind {
        Kind::Judge(judge) => judged(words, judge),
        Kind::Choice(_) | Kind::Several(_) => options(words, shown),
        Kind::Flags(flags) => found(words, flags),
        Kind::Order(right) => order(words, right),
        Kind::Match(pairs) => matched(words, pairs),
        Kind::Number(right) => number(words, right),
        Kind::Short(short) => accepted(words, short),
    }
}

fn judged(words: &Words, judge: &Judge) -> Vec<Part> {
    let was = match judge.verdict {
        Verdict::Scam => say!(words, "answer-was-scam"),
        Verdict::Genuine => say!(words, "answer-was-genuine"),
    };
    let why = |(at, verdict): (usize, &Verdict)| {
        Part::line(When::Chose(at), judge.why(*verdict).to_owned())
    };
    let whys = Verdict::ALL.iter().enumerate().map(why);
    [Part::line(When::Always, was)].into_iter().chain(whys).collect()
}

/// The options that were chosen or should have been, in the order shown, each with why.
fn options(words: &Words, shown: &Shown<'_>) -> Vec<Part> {
    let Some((options, keys)) = shown.question.kind.offered() else { return Vec::new() };
    let mut parts = Vec::new();
    for (number, option) in shown.numbered() {
        let Offered { text, why } = &options[option];
        let said = |id| say!(words, id, number = number, text = unstopped(text), why = &**why);
        let chose = When::Chose(option);
        if keys.contains(&option) {
            parts.push(Part::line(chose, said("option-right-chosen")));
            parts.push(Part::line(When::LeftOut(option), said("option-right-left-out")));
        } else {
            parts.push(Part::line(chose, said("option-wrong-chosen")));
        }
    }
    parts
}

/// What is said to other answers than those that were given.
pub(super) fn other_parts(words: &Words, shown: &Shown<'_>) -> Vec<Part> {
    if let Kind::Judge(judge) = &shown.question.kind {
        let other = |(at, verdict): (usize, &Verdict)| {
            let other = verdict.other();
            let id = format!("more-other-{}", other.word());
            Part::line(When::Chose(at), say!(words, &id, why = judge.why(other)))
        };
        return Verdict::ALL.iter().enumerate().map(other).collect();
    }
    let Some((options, keys)) = shown.question.kind.offered() else { return Vec::new() };
    let others = shown.numbered().filter(|(_, option)| !keys.contains(option));
    let other = |(number, option): (usize, usize)| {
        let Offered { text, why } = &options[option];
        let text = unstopped(text);
        let line = say!(words, "option-wrong", number = number, text = text, why = &**why);
        Part::line(When::LeftOut(option), line)
    };
    others.map(other).collect()
}

/// The scene with its marks shown, what each gives away and whether it was found, and what was
/// marked though it is fine.
fn found(words: &Words, flags: &Flags) -> Vec<Part> {
    let cut = Cut::of(&flags.scene);
    let sentences = cut.marks_of_sentences();
    let mut lit_scene = Screen::new();
    lit(words, &mut lit_scene, &flags.scene, Drawn::MarkedByNumber);
    let always = |block| Part { when: When::Always, block };
    let mut parts: Vec<Part> = lit_scene.blocks.into_iter().map(always).collect();
    for (at, mark) in flags.scene.marks.iter().enumerate() {
        let touched: BTreeSet<usize> =
            (0..sentences.len()).filter(|&one| sentences[one].contains(&at)).collect();
        let tactic = names::tactic(words, mark.tactic);
        let number = mark_label(&cut, at, Drawn::MarkedByNumber);
        let said = |id| say!(words, id, number = &number, tactic = &tactic, why = &*mark.why);
        parts.push(Part::line(When::Found(touched.clone()), said("mark-found")));
        parts.push(Part::line(When::Missed(touched), said("mark-missed")));
    }
    for (at, sentence) in cut.sentences().enumerate().filter(|(at, _)| sentences[*at].is_empty()) {
        let line = say!(words, "mark-innocent", number = at + 1, words = sentence);
        parts.push(Part::line(When::Chose(at), line));
    }
    parts
}

/// The scene of a question with its marks shown, and what each is about.
pub(super) fn marks(words: &Words, screen: &mut Screen, kind: &Kind, scene: &Scene) {
    lit(words, screen, scene, drawn_for(kind));
    meanings(words, screen, kind, scene);
}

/// How the marks of a scene are drawn. Where sentences had numbers, marks keep them.
fn drawn_for(kind: &Kind) -> Drawn {
    let is_searched = kind.name() == KindName::Flags;
    if is_searched { Drawn::MarkedByNumber } else { Drawn::Marked }
}

/// What each mark of a scene is about, without the scene.
pub(super) fn meanings(words: &Words, screen: &mut Screen, kind: &Kind, scene: &Scene) {
    let (cut, drawn) = (Cut::of(scene), drawn_for(kind));
    // On what is genuine, the name of a tactic alone would read as an accusation.
    let id = if is_genuine(kind) { "more-mark-genuine" } else { "more-mark" };
    for (at, mark) in scene.marks.iter().enumerate() {
        let (number, tactic) = (mark_label(&cut, at, drawn), names::tactic(words, mark.tactic));
        let line = say!(words, id, number = number, tactic = tactic, why = &*mark.why);
        screen.say(Role::Body, line);
    }
}

/// Whether the scene of a question has been judged genuine by its author.
pub(super) fn is_genuine(kind: &Kind) -> bool {
    matches!(kind, Kind::Judge(judge) if judge.verdict == Verdict::Genuine)
}

fn lit(words: &Words, screen: &mut Screen, scene: &Scene, drawn: Drawn) {
    screen.say(Role::Body, say!(words, "marks-heading"));
    screen.blocks.push(Block::Scene(scene_view(words, scene, drawn)));
}

/// The right order, and for each step in another place where it was put.
fn order(words: &Words, right: &Order) -> Vec<Part> {
    let mut parts = vec![Part::line(When::Always, say!(words, "order-heading"))];
    for (at, step) in right.steps.iter().enumerate() {
        let (number, text) = (at + 1, &**step);
        let here = say!(words, "order-in-place", number = number, text = text);
        let place = GIVEN.to_string();
        let there = say!(words, "order-elsewhere", number = number, text = text, place = place);
        parts.push(Part::line(When::InPlace(at), here));
        parts.push(Part::line(When::Elsewhere(at), there));
    }
    parts
}

/// What belongs to each left side, and what was given instead.
fn matched(words: &Words, pairs: &Match) -> Vec<Part> {
    let mut parts = vec![Part::line(When::Always, say!(words, "match-heading"))];
    for (at, (left, right)) in pairs.lefts.iter().enumerate() {
        let wanted = pairs.rights.get(*right).map_or("", |text| unstopped(text));
        let (left, given) = (unstopped(left), GIVEN.to_string());
        let fits = say!(words, "match-right", left = left, right = wanted);
        let other = say!(words, "match-other", left = left, right = wanted, given = given);
        parts.push(Part::line(When::Paired(at, *right), fits));
        parts.push(Part::line(When::PairedElse(at, *right), other));
    }
    parts
}

fn number(words: &Words, right: &Number) -> Vec<Part> {
    let given = say!(words, "number-given", given = GIVEN.to_string());
    let answer = say!(words, "number-answer", answer = amount(right.answer, right));
    let mut parts = vec![Part::line(When::Typed, given), Part::line(When::Always, answer)];
    if right.tolerance > 0.0 {
        let (low, high) = (right.answer - right.tolerance, right.answer + right.tolerance);
        let (low, high) = (low.to_string(), amount(high, right));
        let range = say!(words, "number-range", low = low, high = high);
        parts.push(Part::line(When::Always, range));
    }
    parts
}

fn accepted(words: &Words, short: &Short) -> Vec<Part> {
    let [first, others @ ..] = short.accept.as_slice() else { return Vec::new() };
    let given = say!(words, "short-given", given = GIVEN.to_string());
    let answer = say!(words, "short-answer", answer = &**first);
    let mut parts = vec![Part::line(When::Typed, given), Part::line(When::Always, answer)];
    // Words that differ in their punctuation alone are one word to a reader.
    let mut met = BTreeSet::from([bare(first)]);
    let others = others.iter().filter(|word| met.insert(bare(word))).take(MOST_OTHERS);
    let others: Vec<&str> = others.map(|word| unstopped(word)).collect();
    if !others.is_empty() {
        let line = say!(words, "short-others", others = others.join("; "));
        parts.push(Part::line(When::Always, line));
    }
    parts
}
