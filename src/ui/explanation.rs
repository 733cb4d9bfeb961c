//! The right answer beside the one that was given, for each kind of question.

use std::collections::BTreeSet;

use crate::domain::answer::Answer;
use crate::domain::grade::bare;
use crate::domain::kind::{Flags, Kind, KindName, Match, Number, Offered, Order, Short};
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

/// The right answer beside the one that was given.
pub(super) fn explain_answer(
    words: &Words,
    screen: &mut Screen,
    shown: &Shown<'_>,
    given: &Answer,
) {
    match (&shown.question.kind, given) {
        (Kind::Judge(judge), Answer::Verdict(verdict)) => {
            let was = match judge.verdict {
                Verdict::Scam => say!(words, "answer-was-scam"),
                Verdict::Genuine => say!(words, "answer-was-genuine"),
            };
            screen.say(Role::Body, was);
            screen.say(Role::Body, judge.why(*verdict).to_owned());
        }
        (Kind::Flags(flags), Answer::Options(chosen)) => found(words, screen, flags, chosen),
        (Kind::Order(right), Answer::Order(given)) => order(words, screen, right, given),
        (Kind::Match(pairs), Answer::Pairs(given)) => matched(words, screen, pairs, given),
        (Kind::Number(right), Answer::Number(given)) => number(words, screen, right, *given),
        (Kind::Short(short), Answer::Text(_)) => accepted(words, screen, shown, short, given),
        _ => options(words, screen, shown, given),
    }
}

/// The options that were chosen or should have been, in the order shown, each with why.
fn options(words: &Words, screen: &mut Screen, shown: &Shown<'_>, given: &Answer) {
    let Some((options, keys)) = shown.question.kind.offered() else { return };
    for (number, option) in shown.numbered() {
        let id = match (keys.contains(&option), given.chose(option)) {
            (true, true) => "option-right-chosen",
            (true, false) => "option-right-left-out",
            (false, true) => "option-wrong-chosen",
            (false, false) => continue,
        };
        let Offered { text, why } = &options[option];
        let text = unstopped(text);
        screen.say(Role::Body, say!(words, id, number = number, text = text, why = &**why));
    }
}

/// The scene with its marks shown, what each gives away and whether it was found, and what was
/// marked though it is fine.
fn found(words: &Words, screen: &mut Screen, flags: &Flags, chosen: &BTreeSet<usize>) {
    let cut = Cut::of(&flags.scene);
    let sentences = cut.marks_of_sentences();
    let found: BTreeSet<usize> =
        chosen.iter().filter_map(|&at| sentences.get(at)).flatten().copied().collect();
    lit(words, screen, &flags.scene, Drawn::MarkedByNumber);
    for (at, mark) in flags.scene.marks.iter().enumerate() {
        let id = if found.contains(&at) { "mark-found" } else { "mark-missed" };
        let tactic = names::tactic(words, mark.tactic);
        let number = mark_label(&cut, at, Drawn::MarkedByNumber);
        let line = say!(words, id, number = number, tactic = tactic, why = &*mark.why);
        screen.say(Role::Body, line);
    }
    for (at, sentence) in cut.sentences().enumerate() {
        if chosen.contains(&at) && sentences[at].is_empty() {
            screen.say(Role::Body, say!(words, "mark-innocent", number = at + 1, words = sentence));
        }
    }
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
fn order(words: &Words, screen: &mut Screen, right: &Order, given: &[usize]) {
    screen.say(Role::Body, say!(words, "order-heading"));
    for (at, step) in right.steps.iter().enumerate() {
        let (number, text) = (at + 1, &**step);
        let line = match given.iter().position(|&step| step == at) {
            Some(place) if place != at => {
                say!(words, "order-elsewhere", number = number, text = text, place = place + 1)
            }
            _ => say!(words, "order-in-place", number = number, text = text),
        };
        screen.say(Role::Body, line);
    }
}

/// What belongs to each left side, and what was given instead.
fn matched(words: &Words, screen: &mut Screen, pairs: &Match, given: &[usize]) {
    screen.say(Role::Body, say!(words, "match-heading"));
    for (at, (left, right)) in pairs.lefts.iter().enumerate() {
        let text = |side: usize| pairs.rights.get(side).map_or("", |text| unstopped(text));
        let (left, wanted) = (unstopped(left), text(*right));
        let line = match given.get(at) {
            Some(side) if side != right => {
                say!(words, "match-other", left = left, right = wanted, given = text(*side))
            }
            _ => say!(words, "match-right", left = left, right = wanted),
        };
        screen.say(Role::Body, line);
    }
}

fn number(words: &Words, screen: &mut Screen, right: &Number, given: f64) {
    if given != right.answer {
        screen.say(Role::Body, say!(words, "number-given", given = amount(given, right)));
    }
    screen.say(Role::Body, say!(words, "number-answer", answer = amount(right.answer, right)));
    if right.tolerance > 0.0 {
        let (low, high) = (right.answer - right.tolerance, right.answer + right.tolerance);
        let (low, high) = (low.to_string(), amount(high, right));
        screen.say(Role::Body, say!(words, "number-range", low = low, high = high));
    }
}

fn accepted(words: &Words, screen: &mut Screen, shown: &Shown<'_>, short: &Short, given: &Answer) {
    let said = answer_words(words, &shown.question.kind, given);
    let [first, others @ ..] = short.accept.as_slice() else { return };
    if bare(&said) != bare(first) {
        screen.say(Role::Body, say!(words, "short-given", given = said));
    }
    screen.say(Role::Body, say!(words, "short-answer", answer = &**first));
    // Words that differ in their punctuation alone are one word to a reader.
    let mut met = BTreeSet::from([bare(first)]);
    let others = others.iter().filter(|word| met.insert(bare(word))).take(MOST_OTHERS);
    let others: Vec<&str> = others.map(|word| unstopped(word)).collect();
    if !others.is_empty() {
        screen.say(Role::Body, say!(words, "short-others", others = others.join("; ")));
    }
}
