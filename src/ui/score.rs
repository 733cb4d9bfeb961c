//! The score page: both errors in words, skill and leaning as far as they can be told, what to do
//! next, and what the score may claim.

use jiff::{SignedDuration, Timestamp};

use crate::domain::answer::{Answer, Certainty};
use crate::domain::attempt::{Attempt, Feedback, Standing};
use crate::measure::calibration::{Calibration, Cell};
use crate::measure::discrimination::{Discrimination, Estimate, Judged, Leaning};
use crate::measure::score::{Score, fresh_judged};
use crate::measure::weakness::missed_tactics;
use crate::say;
use crate::words::Words;

use super::drill::Call;
use super::feedback::explain;
use super::question::{Shown, scene_view};
use super::screen::{Block, Role, Screen};

/// Fresh judged answers count towards skill for this many days.
pub const POOLED_DAYS: i64 = 90;

/// From when on fresh judged answers count towards skill.
pub fn pooled_since(now: Timestamp) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(POOLED_DAYS * 24)).unwrap_or(Timestamp::MIN)
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
) -> Screen {
    let score = Score::of(attempt);
    let mut screen = Screen::new();
    if attempt.plan().feedback == Feedback::AtEnd {
        review(words, &mut screen, attempt, shown);
        screen.gap();
    }
    totals(words, &mut screen, &score);
    if score.judged.scams + score.judged.genuine > 0 {
        screen.gap();
        skill(words, &mut screen, pooled);
        let is_new = fresh_judged(attempt, Timestamp::MIN) != Judged::default();
        if !is_new {
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
    screen
}

fn totals(words: &Words, screen: &mut Screen, score: &Score) {
    screen.say(Role::Heading, say!(words, "score-heading"));
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

fn skill(words: &Words, screen: &mut Screen, pooled: Judged) {
    screen.say(Role::Heading, say!(words, "skill-heading"));
    let Some(found) = Discrimination::of(pooled) else {
        screen.say(Role::Body, still_needed(words, pooled));
        return;
    };
    let (scams, genuine) = (pooled.scams, pooled.genuine);
    screen.say(
        Role::Body,
        say!(words, "skill-basis", scams = scams, genuine = genuine, days = POOLED_DAYS),
    );
    let better = if found.d_prime.low > 0.0 { "skill-better" } else { "skill-unclear" };
    screen.say(Role::Body, words.say(better, &[]));
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
fn one_place(value: f64) -> String {
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
        _ => say!(words, "certainty-sure-and-wrong", count = sure.wrong),
    };
    screen.say(Role::Body, text);
}

fn review(words: &Words, screen: &mut Screen, attempt: &Attempt, shown: &[Shown<'_>]) {
    screen.say(Role::Heading, say!(words, "review-heading"));
    for (at, (standing, shown)) in attempt.standings().iter().zip(shown).enumerate() {
        screen.gap();
        let number = at + 1;
        match standing {
            Standing::Open | Standing::Skipped => {
                screen.say(Role::Body, say!(words, "review-skipped", number = number));
            }
            Standing::Answered(response) => {
                let (role, id) = if response.credit.is_full() {
                    (Role::Right, "review-right")
                } else if response.credit.share() > 0.0 {
                    (Role::Wrong, "review-partly")
                } else {
                    (Role::Wrong, "review-wrong")
                };
                screen.say(role, say!(words, id, number = number));
                screen.say(Role::Aside, shown.question.prompt.to_string());
                let scene = shown.question.scene().map(|scene| scene_view(words, scene));
                screen.blocks.extend(scene.map(Block::Scene));
                if let Answer::Verdict(given) = &response.answer {
                    screen.say(Role::Body, words.say(&format!("you-said-{}", given.word()), &[]));
                }
                explain(words, screen, shown, &response.answer);
            }
        }
    }
}

fn next(words: &Words, screen: &mut Screen, call: &Call, attempt: &Attempt, score: &Score) {
    let play = &call.play;
    screen.say(Role::Heading, say!(words, "next-heading"));
    if let Some(tactic) = missed_tactics(attempt).first() {
        let name = words.say(&format!("tactic-{}", tactic.word()), &[]);
        let line = say!(words, "next-tactic", tactic = name, id = tactic.word(), call = play);
        screen.say(Role::Body, line);
    }
    let id = if call.keeps && score.right < score.answered { "next-wrong" } else { "next-more" };
    screen.say(Role::Body, say!(words, id, call = play));
    screen.say(Role::Body, say!(words, "next-help"));
}
