//! No question stands in a bank twice. The second is answered from memory, and counts as if it had
//! been understood.

use crate::domain::bank::Bank;
use crate::domain::kind::Kind;
use crate::domain::question::Question;

use super::super::{Findings, Level, Look, Path, Rule, Speaks, Spot};
use super::fills;
use super::run::{ByNumber, joined, words};

pub(super) static RULE: Rule = Rule {
    id: "repeated-question",
    level: Level::Error,
    speaks: Speaks::Any,
    look: Look::Among(look),
};

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let mut seen: ByNumber<usize> = ByNumber::default();
    for (at, question) in bank.questions.iter().enumerate() {
        let Some((number, path)) = identity(question) else { continue };
        let first = *seen.entry(number).or_insert(at);
        if first != at {
            let id = bank.questions[first].id.as_str();
            match path {
                Path::Scene(_) => {
                    found.note_as("scene", Spot::question(at, path), fills![question = id]);
                }
                path => found.note(Spot::question(at, path), fills![question = id]),
            }
        }
    }
}

/// What makes a question the one it is: its scene, or without one what is asked and offered. None
/// where there are no words to tell it by.
fn identity(question: &Question) -> Option<(u64, Path)> {
    if let Some(scene) = question.scene() {
        words(&scene.text).next()?;
        return Some((joined(words(&scene.text)), Path::Scene("text")));
    }
    words(&question.prompt).next()?;
    // A sum, so that the order of options makes no other question.
    let sum = |texts: &mut dyn Iterator<Item = &str>| {
        texts.map(|text| joined(words(text))).fold(0, u64::wrapping_add)
    };
    let offered = match &question.kind {
        Kind::Choice(choice) => sum(&mut choice.options.iter().map(|option| &*option.text)),
        Kind::Several(several) => sum(&mut several.options.iter().map(|option| &*option.text)),
        Kind::Order(order) => sum(&mut order.steps.iter().map(|step| &**step)),
        Kind::Match(pairs) => sum(&mut pairs.lefts.iter().map(|(left, _)| &**left)),
        Kind::Judge(_) | Kind::Flags(_) | Kind::Number(_) | Kind::Short(_) => 0,
    };
    let prompt = joined(words(&question.prompt));
    Some((joined([prompt, offered].into_iter()), Path::Field("prompt")))
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in, with};

    #[test]
    fn the_same_question_twice_is_found() {
        let first = offer("one", "What now?", &["Ring", "Write", "Wait"], &[0]);
        let second = offer("two", "What  now?!", &["Wait", "Ring!", "write"], &[1]);
        finds_in("repeated-question", &format!("{}{first}{second}", head()), 1);
    }

    #[test]
    fn the_same_scene_twice_is_found() {
        let scene =
            "Me: Who is it?\nWriter: Your son! [[home|Ring me at home tonight, and tell Mum.]]";
        let bank = with("Hello again. It is me", "Hello Dad. It is me");
        let marked =
            "Me: Who is it?\nWriter: Your son! [[hush|Send 200 today and do not tell Dad.]]";
        let same = bank.replace(scene, &marked.replace("hush", "home"));
        // Marks may have other names.
        let same = same.replace("[[home|", "[[hush|").replace("mark.home]", "mark.hush]");
        finds_in("repeated-question", &same, 1);
    }

    #[test]
    fn the_same_prompt_with_other_options_is_fine() {
        let first = offer("one", "What now?", &["Ring", "Write", "Wait"], &[0]);
        let second = offer("two", "What now?", &["Ring", "Write", "Pay"], &[0]);
        quiet_in("repeated-question", &format!("{}{first}{second}", head()));
    }
}
