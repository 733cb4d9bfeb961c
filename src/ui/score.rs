//! The score page: both errors in words, skill and leaning as far as they can be told, what to do
//! next, and what the score may claim.

use jiff::Timestamp;

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::Attempt;
use crate::domain::kind::KindName;
use crate::domain::plan::Feedback;
use crate::domain::response::Response;
use crate::measure::calibration::{Calibration, Cell};
use crate::measure::discrimination::{Discrimination, Estimate, Judged, Leaning, Skill};
use crate::measure::score::{POOLED_DAYS, Score, fresh_judged};
use crate::measure::weakness::missed_tactics;
use crate::say;
use crate::words::Words;

use super::feedback::{explain, role_of};
use super::names;
use super::question::Shown;
use super::scene::{Drawn, scene_view};
use super::screen::{Block, Role, Screen};

/// How the learner can call the program again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What to type to play again under the same name, with the same store.
    pub play: String,
    /// Whether answers are kept, so that the program can come back to them.
    pub keeps: bool,
}

/// The score page in its two parts. Which comes first depends on whether its end or its start is in
/// sight.
#[derive(Debug, Clone, PartialEq)]
pub struct ScorePage {
    /// The answers with their explanations, after a test.
    pub answers: Screen,
    /// The score and what it means.
    pub score: Screen,
}

impl ScorePage {
    /// The score last, for lines, whose end is in sight.
    pub fn score_last(mut self) -> Screen {
        self.answers.append(self.score);
        self.answers
    }

    /// The score first, for a window, whose start is in sight.
    pub fn score_first(mut self) -> Screen {
        self.score.append(self.answers);
        self.score
    }
}

/// The score page. `pooled` are the learner's fresh judged answers of the last
/// [`POOLED_DAYS`] days, this attempt included; `shown` the questions in their order, of which a
/// test shows the explanations here.
pub fn score_page(
    words: &Words,
    call: &Call,
    attempt: &Attempt,
    pooled: Judged,
    shown: &[Shown<'_>],
) -> ScorePage {
    let score = Score::of(attempt);
    let (mut answers, mut screen) = (Screen::new(), Screen::new());
    if attempt.plan().feedback == Feedback::AtEnd {
        review(words, &mut answers, attempt, shown);
    }
    totals(words, &mut screen, &score);
    if score.judged.scams + score.judged.genuine > 0 {
        screen.gap();
        let fresh = fresh_judged(attempt, Timestamp::MIN);
        match attempt.plan().form {
            Some(_) => skill(words, &mut screen, fresh, Basis::Form),
            None => skill(words, &mut screen, pooled, Basis::Pooled),
        }
        if fresh == Judged::default() && score.seen_before > 0 {
            screen.say(Role::Body, say!(words, "skill-nothing-new"));
        }
    }
    if score.calibration.total() > 0 {
        screen.gap();
        certainty(words, &mut screen, &score.calibration);
    }
    screen.gap();
    next(words, &mut screen, call, attempt, &score);
    screen.gap();
    screen.say(Role::Heading, say!(words, "meaning-heading"));
    screen.say(Role::Body, say!(words, "meaning"));
    ScorePage { answers, score: screen }
}

fn totals(words: &Words, screen: &mut Screen, score: &Score) {
    screen.say(Role::Heading, say!(words, "score-heading"));
    counts(words, screen, score);
    judged(words, screen, score);
}

/// How many were answered, and how; also for a round that is looked up later.
pub(super) fn counts(words: &Words, screen: &mut Screen, score: &Score) {
    screen.say(
        Role::Body,
        say!(words, "score-right", right = score.right, answered = score.answered),
    );
    screen.say(
        Role::Body,
        say!(words, "score-answered", answered = score.answered, asked = score.asked),
    );
    if score.partly > 0 {
        screen.say(Role::Body, say!(words, "score-partly", count = score.partly));
    }
    if score.practised > 0 {
        screen.say(Role::Body, say!(words, "score-practised", count = score.practised));
    }
}

fn judged(words: &Words, screen: &mut Screen, score: &Score) {
    let judged = score.judged;
    if judged.scams + judged.genuine == 0 {
        return;
    }
    let (scams, hits, missed) = (judged.scams, judged.hits, judged.missed());
    screen.say(Role::Body, say!(words, "score-scams", scams = scams, hits = hits, missed = missed));
    let (genuine, alarms) = (judged.genuine, judged.false_alarms);
    let recognised = genuine - alarms;
    let line =
        say!(words, "score-genuine", genuine = genuine, recognised = recognised, alarms = alarms);
    screen.say(Role::Body, line);
    if let Some(only) = judged.only_answer() {
        screen.say(Role::Body, words.say(&format!("score-only-{}", only.word()), &[]));
    }
}

/// From which answers skill is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Basis {
    /// Those of the form alone.
    Form,
    /// All of the last [`POOLED_DAYS`] days.
    Pooled,
}

/// Skill and leaning in words; as long as they cannot be told, what is missing.
pub(super) fn skill(words: &Words, screen: &mut Screen, judged: Judged, basis: Basis) {
    screen.say(Role::Heading, say!(words, "skill-heading"));
    let Some(found) = Discrimination::of(judged) else {
        screen.say(Role::Body, still_needed(words, judged));
        return;
    };
    let (scams, genuine) = (judged.scams, judged.genuine);
    let said = match basis {
        Basis::Form => say!(words, "skill-basis-form", scams = scams, genuine = genuine),
        Basis::Pooled => {
            say!(words, "skill-basis", scams = scams, genuine = genuine, days = POOLED_DAYS)
        }
    };
    screen.say(Role::Body, said);
    let skill = match found.skill() {
        Skill::Better => "skill-better",
        Skill::Unclear => "skill-unclear",
        Skill::Worse => "skill-worse",
    };
    screen.say(Role::Body, words.say(skill, &[]));
    screen.say(Role::Body, estimate(words, "skill-value", found.d_prime));
    let leaning = match found.leaning() {
        Leaning::Suspicious => "skill-leaning-suspicious",
        Leaning::Neither => "skill-leaning-neither",
        Leaning::Trusting => "skill-leaning-trusting",
    };
    screen.say(Role::Body, estimate(words, leaning, found.bias));
}

fn still_needed(words: &Words, pooled: Judged) -> String {
    match pooled.still_needed() {
        (scams, 0) => say!(words, "skill-needs-scams", scams = scams),
        (0, genuine) => say!(words, "skill-needs-genuine", genuine = genuine),
        (scams, genuine) => say!(words, "skill-needs-both", scams = scams, genuine = genuine),
    }
}

fn estimate(words: &Words, id: &str, estimate: Estimate) -> String {
    let Estimate { value, low, high } = estimate;
    say!(words, id, value = one_place(value), low = one_place(low), high = one_place(high))
}

/// A number to one place with a true minus sign, which screen readers read as one; never "−0.0".
pub fn one_place(value: f64) -> String {
    let text = format!("{:.1}", value.abs());
    if value < 0.0 && text != "0.0" { format!("−{text}") } else { text }
}

fn certainty(words: &Words, screen: &mut Screen, calibration: &Calibration) {
    screen.say(Role::Heading, say!(words, "certainty-heading"));
    for certainty in Certainty::ALL {
        let Cell { right, wrong } = calibration.at(certainty);
        if right + wrong > 0 {
            let id = format!("certainty-line-{}", certainty.number());
            screen.say(Role::Body, say!(words, &id, right = right, wrong = wrong));
        }
    }
    let sure = calibration.at(Certainty::High);
    let text = match sure.right + sure.wrong {
        0 => say!(words, "certainty-never-sure"),
        _ => say!(words, "certainty-sure-and-wrong", count = calibration.sure_and_wrong()),
    };
    screen.say(Role::Body, text);
}

fn review(words: &Words, screen: &mut Screen, attempt: &Attempt, shown: &[Shown<'_>]) {
    screen.say(Role::Heading, say!(words, "review-heading"));
    for outcome in attempt.outcomes() {
        let (number, shown) = (outcome.number, &shown[outcome.position]);
        screen.gap();
        match outcome.counted {
            Some(response) => review_one(words, screen, number, shown, response),
            None => screen.say(Role::Body, say!(words, "review-skipped", number = number)),
        }
    }
}

fn review_one(
    words: &Words,
    screen: &mut Screen,
    number: usize,
    shown: &Shown<'_>,
    response: &Response,
) {
    let mark = response.credit.mark();
    let id = format!("review-{}", mark.word());
    screen.say(role_of(mark), say!(words, &id, number = number));
    screen.say(Role::Aside, shown.question.prompt.to_string());
    let is_searched = shown.question.kind_name() == KindName::Flags;
    // The explanation of marks shows their scene itself.
    let scene = shown.question.scene().filter(|_| !is_searched);
    let scene = scene.map(|scene| scene_view(words, scene, Drawn::Plain));
    screen.blocks.extend(scene.map(Block::Scene));
    if let Answer::Verdict(given) = &response.answer {
        screen.say(Role::Body, words.say(&format!("you-said-{}", given.word()), &[]));
    }
    explain(words, screen, shown, &response.answer);
}

fn next(words: &Words, screen: &mut Screen, call: &Call, attempt: &Attempt, score: &Score) {
    let play = &call.play;
    screen.say(Role::Heading, say!(words, "next-heading"));
    if let Some(tactic) = missed_tactics(attempt).first() {
        let name = names::tactic(words, *tactic);
        let line = say!(words, "next-tactic", tactic = name, id = tactic.word(), call = play);
        screen.say(Role::Body, line);
    }
    let next = match attempt.plan().form {
        Some(form) => say!(words, "next-form", call = play, form = form.next().word()),
        None if call.keeps && score.right < score.answered => {
            say!(words, "next-wrong", call = play)
        }
        None => say!(words, "next-more", call = play),
    };
    screen.say(Role::Body, next);
    screen.say(Role::Body, say!(words, "next-help"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    /// What is said of skill and leaning, without its heading.
    fn said(hits: u32, false_alarms: u32, of_each: u32) -> String {
        let judged = Judged { hits, scams: of_each, false_alarms, genuine: of_each };
        let mut screen = Screen::new();
        skill(&Words::of(Language::default()), &mut screen, judged, Basis::Pooled);
        let lines = screen.blocks.into_iter().skip(1).map(|block| match block {
            Block::Line { text, .. } => text,
            other => panic!("{other:?}"),
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn skill_and_leaning_are_said_in_words() {
        let cases = [
            ("all right", said(10, 0, 10)),
            ("all called scams", said(10, 10, 10)),
            ("all called genuine", said(0, 0, 10)),
            ("all wrong", said(0, 10, 10)),
            ("close to guessing", said(6, 4, 10)),
            ("one of each missing", said(8, 1, 9)),
        ];
        let text: Vec<String> =
            cases.iter().map(|(case, said)| format!("{case}:\n{said}")).collect();
        insta::assert_snapshot!(text.join("\n\n"));
    }

    #[test]
    fn a_minus_is_a_minus_and_nothing_is_less_than_nothing() {
        assert_eq!(
            (one_place(-0.96), one_place(-0.04), one_place(1.25)),
            ("−1.0".into(), "0.0".into(), "1.2".into())
        );
    }
}
