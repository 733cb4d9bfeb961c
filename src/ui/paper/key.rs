//! The right answer to a question, to be read out: why, to each answer that may be given, what gives it
//! away, and what to talk about.

use crate::domain::bank::Bank;
use crate::domain::kind::{Judge, Kind, Offered};
use crate::domain::right::right_answer;
use crate::domain::scene::{Part, Scene};
use crate::domain::verdict::Verdict;
use crate::say;
use crate::words::Words;

use super::super::asking::label;
use super::super::explanation::is_genuine;
use super::super::feedback::{close, explain, more_sources};
use super::super::names;
use super::super::question::Shown;
use super::super::screen::{Role, Screen};
use super::super::text::unstopped;

/// The key to a question.
pub(super) fn key(words: &Words, bank: &Bank, shown: &Shown<'_>) -> Screen {
    let question = shown.question;
    let mut screen = Screen::new();
    match &question.kind {
        Kind::Judge(judge) => judged(words, &mut screen, judge),
        Kind::Choice(_) | Kind::Several(_) => options(words, &mut screen, shown),
        Kind::Flags(_) | Kind::Order(_) | Kind::Match(_) => written(words, &mut screen, shown),
        kind => explain(words, &mut screen, shown, &right_answer(kind)),
    }
    if let Some(scene) = question.scene() {
        let id = if is_genuine(&question.kind) { "paper-mark-genuine" } else { "paper-mark" };
        marks(words, &mut screen, scene, id);
    }
    if !matches!(question.kind, Kind::Number(_) | Kind::Short(_)) {
        close(words, &mut screen, shown);
    }
    if let Some(ask) = &question.advice.ask {
        screen.say(Role::Body, say!(words, "room-notes-ask", ask = &**ask));
    }
    screen.blocks.extend(more_sources(words, bank, question).blocks);
    screen
}

fn judged(words: &Words, screen: &mut Screen, judge: &Judge) {
    let was = match judge.verdict {
        Verdict::Scam => say!(words, "answer-was-scam"),
        Verdict::Genuine => say!(words, "answer-was-genuine"),
    };
    screen.say(Role::Right, was);
    screen.say(Role::Body, say!(words, "paper-said-scam", why = &*judge.why_scam));
    screen.say(Role::Body, say!(words, "paper-said-genuine", why = &*judge.why_genuine));
}

/// What stands on the answer sheet of whoever has it right, in the numbers and letters of the question
/// sheet, and the same in words.
fn written(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    let (numbers, _) = shown.reply(&right_answer(&shown.question.kind));
    let (written, lines): (Vec<String>, Vec<String>) = match &shown.question.kind {
        Kind::Order(order) => numbers
            .iter()
            .zip(&order.steps)
            .map(|(number, step)| (number.to_string(), format!("{number}. {step}")))
            .unzip(),
        Kind::Match(pairs) => (1..)
            .zip(&pairs.lefts)
            .zip(&numbers)
            .map(|((at, (left, right)), number)| {
                let (letter, right) = (label(*number), &pairs.rights[*right]);
                (format!("{at} {letter}"), format!("{at}. {left}: {letter}. {right}"))
            })
            .unzip(),
        _ => (numbers.iter().map(usize::to_string).collect(), Vec::new()),
    };
    screen.say(Role::Right, say!(words, "paper-key-written", written = written.join(", ")));
    lines.into_iter().for_each(|line| screen.say(Role::Body, line));
}

/// Every option with why, those that are right first.
fn options(words: &Words, screen: &mut Screen, shown: &Shown<'_>) {
    let Some((options, keys)) = shown.question.kind.offered() else { return };
    let (right, wrong): (Vec<_>, Vec<_>) =
        shown.numbered().partition(|(_, place)| keys.contains(place));
    let mut tell = |role, id, (number, place): (usize, usize)| {
        let Offered { text, why } = &options[place];
        let text = unstopped(text);
        screen.say(role, say!(words, id, number = number, text = text, why = &**why));
    };
    right.into_iter().for_each(|one| tell(Role::Right, "option-right", one));
    wrong.into_iter().for_each(|one| tell(Role::Body, "option-wrong", one));
}

/// What gives a scene away, in its own words.
fn marks(words: &Words, screen: &mut Screen, scene: &Scene, said: &str) {
    for part in scene.parts() {
        let Part::Marked { id, words: marked } = part else { continue };
        let Some(mark) = scene.marks.iter().find(|mark| mark.id.as_str() == id) else { continue };
        let tactic = names::tactic(words, mark.tactic);
        let line = say!(words, said, words = marked, tactic = tactic, why = &*mark.why);
        screen.say(Role::Body, line);
    }
}
