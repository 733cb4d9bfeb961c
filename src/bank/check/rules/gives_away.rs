//! No question holds the right answer of another, so that each is answered by itself (Haladyna,
//! Downing & Rodriguez 2002, guideline on independent items). Only a whole key, word for word and
//! long enough to be no turn of speech, is found.

use crate::domain::bank::Bank;
use crate::domain::kind::Kind;
use crate::domain::question::Question;
use crate::domain::verdict::Verdict;

use super::super::{Findings, Level, Look, Path, Rule, Speaks, Spot, text};
use super::english::is_small_word;
use super::fills;
use super::run::{ByNumber, LONGEST, Runs, joined, words};

pub(super) static RULE: Rule = Rule {
    id: "gives-away",
    level: Level::Warning,
    speaks: Speaks::English,
    look: Look::Among(look),
};

/// With fewer words that say something, a key is a turn of speech.
const LEAST_WORDS: usize = 4;

/// The keys of a bank as runs of words.
#[derive(Default)]
struct Keys {
    /// How many words those keys have that begin with this run, a bit for each length. Only where
    /// something begins, the rest has to be looked at.
    lengths: ByNumber<u64>,
    /// The first and the last question with this key.
    questions: ByNumber<(usize, usize)>,
}

fn look(bank: &Bank, found: &mut Findings<'_>) {
    let keys = keys(bank);
    if keys.questions.is_empty() {
        return;
    }
    let mut runs = Runs::new();
    for (at, question) in bank.questions.iter().enumerate() {
        told(question, &mut |path, text| {
            runs.read(text);
            if let Some(other) = keys.given_away(&runs, at) {
                let id = bank.questions[other].id.as_str();
                found.note(Spot::question(at, path), fills![question = id]);
            }
        });
    }
}

fn keys(bank: &Bank) -> Keys {
    let mut keys = Keys::default();
    for (at, question) in bank.questions.iter().enumerate() {
        let Some((options, right)) = question.kind.offered() else { continue };
        for option in right.into_iter().filter_map(|key| options.get(key)) {
            keys.add(at, &option.text);
        }
    }
    keys
}

impl Keys {
    fn add(&mut self, at: usize, text: &str) {
        let length = words(text).count();
        if length > LONGEST || weight(text) < LEAST_WORDS {
            return;
        }
        *self.lengths.entry(joined(words(text).take(LEAST_WORDS))).or_default() |= 1 << length;
        self.questions.entry(joined(words(text))).or_insert((at, at)).1 = at;
    }

    /// Another question whose key stands in a text of this one.
    fn given_away(&self, runs: &Runs, at: usize) -> Option<usize> {
        (0..runs.count()).find_map(|first| {
            let lengths = *self.lengths.get(&runs.run(first, LEAST_WORDS)?)?;
            let lengths = (LEAST_WORDS..=LONGEST).filter(|length| lengths >> length & 1 == 1);
            lengths.filter_map(|length| runs.run(first, length)).find_map(|run| {
                let (one, other) = *self.questions.get(&run)?;
                [one, other].into_iter().find(|key| *key != at)
            })
        })
    }
}

/// How many of its words say something.
fn weight(text: &str) -> usize {
    let says = |word: &str| !is_small_word(&word.to_lowercase());
    text::words(text).filter(|range| says(&text[range.clone()])).count()
}

/// The texts of a question that may tell something about another: all but its keys, since what is
/// right may be right again, and its advice, since what one question teaches may be asked later.
fn told(question: &Question, tell: &mut impl FnMut(Path, &str)) {
    tell(Path::Field("prompt"), &question.prompt);
    if let Some((options, keys)) = question.kind.offered() {
        for (at, option) in options.iter().enumerate() {
            if !keys.contains(&at) {
                tell(Path::Option(at, "text"), &option.text);
            }
            tell(Path::Option(at, "why"), &option.why);
        }
    }
    told_by_kind(&question.kind, tell);
    if let Some(scene) = question.scene() {
        tell(Path::Scene("text"), &scene.text);
        for (at, mark) in scene.marks.iter().enumerate() {
            tell(Path::MarkWhy(at), &mark.why);
        }
    }
}

fn told_by_kind(kind: &Kind, tell: &mut impl FnMut(Path, &str)) {
    match kind {
        Kind::Judge(judge) => {
            tell(Path::Why("scam"), judge.why(Verdict::Scam));
            tell(Path::Why("genuine"), judge.why(Verdict::Genuine));
        }
        Kind::Order(order) => {
            for (at, step) in order.steps.iter().enumerate() {
                tell(Path::Entry("steps", at), step);
            }
        }
        Kind::Match(pairs) => {
            for (at, (left, right)) in pairs.lefts.iter().enumerate() {
                tell(Path::Pair(at, 0), left);
                tell(Path::Pair(at, 1), &pairs.rights[*right]);
            }
        }
        _ => {}
    }
    if let Some(why) = kind.why() {
        tell(Path::Field("why"), why);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{finds_in, head, offer, quiet_in};

    const KEY: &str = "Ring the bank on the number on your card";

    /// Two questions, the first with this prompt, the second with the key.
    fn bank(prompt: &str, key: &str) -> String {
        let first = offer("giver", prompt, &["Yes", "No", "Perhaps"], &[0]);
        let second = offer("taker", "What now?", &["Pay", key, "Wait"], &[1]);
        format!("{}{first}{second}", head())
    }

    #[test]
    fn a_key_that_stands_in_another_question_is_found() {
        let prompt = "Ana wants to ring the bank on the number on your card: is that wise?";
        finds_in("gives-away", &bank(prompt, KEY), 1);
        let told = bank("Is it wise?", KEY);
        let why = "why = \"Right: ring the bank on the number on your card.\"";
        finds_in("gives-away", &told.replacen("why = \"Many people would ask.\"", why, 1), 1);
    }

    #[test]
    fn part_of_a_key_and_turns_of_speech_are_fine() {
        quiet_in("gives-away", &bank("Is the number on your card the one to ring?", KEY));
        quiet_in(
            "gives-away",
            &bank("Ring the bank on your own: is that wise?", "Ring the bank on your own"),
        );
    }

    #[test]
    fn the_same_key_twice_and_its_own_question_are_fine() {
        let twice = bank("Ana?", KEY).replace("text = \"Yes\"", &format!("text = \"{KEY}\""));
        quiet_in("gives-away", &twice);
        let own = bank("Ana?", KEY).replace("prompt = \"What now?", &format!("prompt = \"{KEY}?"));
        quiet_in("gives-away", &own);
    }
}
