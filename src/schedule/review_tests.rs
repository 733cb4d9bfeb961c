#[path = "review_random_tests.rs"]
mod random;

use std::collections::HashSet;

use jiff::tz::TimeZone;

use super::super::scratch::{PastBuilder, day, noon};
use super::*;
use crate::domain::form::{Form, FormPlace};
use crate::domain::kind::{Choice, Judge, Kind, Offered};
use crate::domain::mixing::share_range;
use crate::domain::question::Focus;
use crate::domain::scene::Scene;
use crate::domain::verdict::Verdict;

/// A question of the pools made here.
#[derive(Debug)]
struct Made {
    question: Question,
    topic: Topic,
    /// The day it was last met.
    last_met: Option<i64>,
}

impl Made {
    fn new(id: &str, tactic: Tactic, verdict: Option<Verdict>, channel: Channel) -> Self {
        let scene = Scene { channel, from: "x".into(), text: "y".into(), marks: vec![] };
        let offered = |text: &str| Offered { text: text.into(), why: "z".into() };
        let kind = match verdict {
            Some(verdict) => Kind::Judge(Judge {
                verdict,
                scene,
                why_scam: "a".into(),
                why_genuine: "b".into(),
                twin: None,
            }),
            None => Kind::Choice(Choice {
                scene: Some(scene),
                options: vec![offered("1"), offered("2")],
                key: 0,
            }),
        };
        let focus = Some(Focus { tactic, stage: None });
        let question = Question { focus, ..Question::plain(id, kind) };
        Self { question, topic: Topic::Romance, last_met: None }
    }

    fn met(mut self, on: Option<i64>) -> Self {
        self.last_met = on;
        self
    }
}

/// Twins: a scam and what looks like it.
fn pair(name: &str, tactic: Tactic, channel: Channel) -> [Made; 2] {
    let mut scam = Made::new(&format!("{name}-s"), tactic, Some(Verdict::Scam), channel);
    let mut genuine = Made::new(&format!("{name}-g"), tactic, Some(Verdict::Genuine), channel);
    let ids = [&scam, &genuine].map(|made| made.question.id.clone());
    for (made, twin) in [&mut scam, &mut genuine].into_iter().zip(ids.into_iter().rev()) {
        let Kind::Judge(judge) = &mut made.question.kind else { unreachable!("it is judged") };
        judge.twin = Some(twin);
    }
    [scam, genuine]
}

fn candidates(pool: &[Made]) -> Vec<Candidate<'_>> {
    pool.iter()
        .map(|Made { question, topic, last_met }| Candidate {
            question,
            topic: *topic,
            last_met: last_met.map(|on| noon(day(on))),
        })
        .collect()
}

/// These tactics, missed on the day before.
fn due(tactics: &[Tactic]) -> Dues {
    let missed = |&tactic: &Tactic| PastBuilder::new(tactic, day(0)).wrong().build();
    Dues::of(&tactics.iter().map(missed).collect::<Vec<_>>(), &TimeZone::UTC, day(1))
}

fn graded(count: usize) -> Vec<Tactic> {
    Tactic::ALL.iter().copied().filter(|tactic| tactic.is_graded()).take(count).collect()
}

/// What comes up, by id.
fn round(pool: &[Made], dues: &Dues, wanted: Wanted, seed: u64) -> Vec<String> {
    round_after(pool, dues, &HashMap::new(), wanted, seed)
}

fn round_after(
    pool: &[Made],
    dues: &Dues,
    channels: &HashMap<Tactic, Channel>,
    wanted: Wanted,
    seed: u64,
) -> Vec<String> {
    let chosen = choose(dues, &candidates(pool), channels, wanted, Seed(seed));
    chosen.iter().map(ToString::to_string).collect()
}

fn find<'p>(pool: &'p [Made], id: &str) -> &'p Question {
    &pool.iter().find(|made| made.question.id.as_str() == id).unwrap().question
}

/// How many of these are judged, and how many genuine.
fn judged(pool: &[Made], ids: &[String]) -> (usize, usize) {
    let verdicts: Vec<Verdict> = ids.iter().filter_map(|id| find(pool, id).verdict()).collect();
    let genuine = verdicts.iter().filter(|verdict| **verdict == Verdict::Genuine).count();
    (verdicts.len(), genuine)
}

/// Two pairs of twins on each tactic, each pair on its own channel.
fn wide(tactics: &[Tactic]) -> Vec<Made> {
    let pairs = |&tactic: &Tactic| {
        let pair = |channel: Channel| {
            pair(&format!("{}-{}", tactic.word(), channel.word()), tactic, channel)
        };
        [pair(Channel::Chat), pair(Channel::Email)].into_iter().flatten()
    };
    tactics.iter().flat_map(pairs).collect()
}

/// A seed written on a sheet is a promise: this order must never change while [`REVIEW_VERSION`]
/// is 1001.
#[test]
fn the_review_of_a_seed_is_what_it_always_was() {
    let tactics = graded(6);
    let ids = round(&wide(&tactics), &due(&tactics), Wanted::default(), 7);
    assert_eq!(REVIEW_VERSION, 1_001);
    let expected = "platform-switch-email-g mirrored-life-email-s wrong-number-opener-email-s \
                    never-meets-email-g rapid-intimacy-chat-g curated-wealth-chat-s";
    assert_eq!(ids.join(" "), expected);
}

#[test]
fn nothing_comes_where_nothing_is_due_unless_more_is_wanted() {
    let tactics = graded(12);
    let pool = wide(&tactics);
    let nothing = due(&[]);
    assert!(round(&pool, &nothing, Wanted::default(), 1).is_empty());
    let more = Wanted { more: true, ..Wanted::default() };
    assert_eq!(round(&pool, &nothing, more, 1).len(), 10);
}

#[test]
fn more_brings_what_is_due_soonest_and_then_what_was_never_met() {
    let tactics = graded(6);
    let past = |at: usize, on| PastBuilder::new(tactics[at], day(on));
    let history = [past(0, 0).build(), past(1, 9).wrong().build(), past(2, 9).build()];
    let dues = Dues::of(&history, &TimeZone::UTC, day(9));
    let of = |count| -> HashSet<Tactic> {
        let wanted = Wanted { tactics: count, more: true };
        let pool = wide(&tactics);
        let ids = round(&pool, &dues, wanted, 3);
        ids.iter().map(|id| find(&pool, id).focus.unwrap().tactic).collect()
    };
    assert_eq!(of(1), [tactics[0]].into(), "what is due");
    assert_eq!(of(2), [tactics[0], tactics[1]].into(), "what comes tomorrow");
    assert_eq!(of(3), [tactics[0], tactics[1], tactics[2]].into(), "what comes the day after");
    assert_eq!(of(6), tactics.iter().copied().collect());
}

#[test]
fn a_few_tactics_come_as_a_scam_and_as_a_genuine_scene_that_are_no_twins() {
    for count in 1..4 {
        let tactics = graded(count);
        let pool = wide(&tactics);
        for seed in 0..20 {
            let ids = round(&pool, &due(&tactics), Wanted::default(), seed);
            assert_eq!(judged(&pool, &ids), (2 * count, count));
            let both = ids.iter().filter(|id| {
                find(&pool, id).twin().is_some_and(|twin| ids.iter().any(|id| id == twin.as_str()))
            });
            assert_eq!(both.count(), 0, "{ids:?}");
        }
    }
}

#[test]
fn twins_are_both_asked_where_there_is_nothing_else_and_then_apart() {
    let tactics = graded(2);
    let mut pool: Vec<Made> = pair("a", tactics[0], Channel::Chat).into();
    pool.extend(pair("b", tactics[1], Channel::Chat));
    for seed in 0..20 {
        let ids = round(&pool, &due(&tactics), Wanted::default(), seed);
        assert_eq!(ids.len(), 4);
        let is_apart = |two: &[String]| !find(&pool, &two[0]).is_twin_of(find(&pool, &two[1]));
        assert!(ids.windows(2).all(is_apart), "{ids:?}");
    }
}

/// Whoever has answered one twin knows the other.
#[test]
fn another_question_stands_in_for_a_twin() {
    let tactics = graded(3);
    let mut pool = Vec::new();
    for &tactic in &tactics {
        pool.extend(pair(tactic.word(), tactic, Channel::Chat));
        pool.push(Made::new(&format!("{}-o", tactic.word()), tactic, None, Channel::Email));
    }
    for seed in 0..20 {
        let ids = round(&pool, &due(&tactics), Wanted::default(), seed);
        let (judged, genuine) = judged(&pool, &ids);
        assert!(ids.len() == 6 && judged == 3 && (1..=2).contains(&genuine), "{ids:?}");
        let ids = round(&pool, &due(&tactics[..1]), Wanted::default(), seed);
        assert_eq!(ids.len(), 2, "{ids:?}");
    }
}

#[test]
fn a_tactic_without_questions_gives_its_place_to_the_next() {
    let tactics = graded(8);
    let pool = wide(&tactics[3..]);
    let wanted = Wanted { tactics: 4, more: false };
    assert_eq!(round(&pool, &due(&tactics), wanted, 5).len(), 4);
}

#[test]
fn forms_and_the_news_report_are_left_alone() {
    let tactics = graded(5);
    let mut pool = wide(&tactics);
    for made in &mut pool[..10] {
        made.question.form = Some(FormPlace { form: Form::A, spare: false });
    }
    for made in &mut pool[10..] {
        made.topic = Topic::Report;
    }
    assert!(round(&pool, &due(&tactics), Wanted::default(), 1).is_empty());
}

#[test]
fn what_was_never_met_comes_first_and_then_what_was_met_longest_ago() {
    let tactics = graded(5);
    let of = |last: [Option<i64>; 4]| -> Vec<Made> {
        let each = |&tactic: &Tactic| {
            last.into_iter().enumerate().flat_map(move |(at, met)| {
                let name = format!("{}-{at}", tactic.word());
                pair(&name, tactic, Channel::Chat).map(|made| made.met(met))
            })
        };
        tactics.iter().flat_map(each).collect()
    };
    for (last, expected) in
        [([Some(3), None, Some(1), Some(2)], "1"), ([Some(3), Some(9), Some(1), Some(2)], "2")]
    {
        let ids = round(&of(last), &due(&tactics), Wanted::default(), 2);
        let numbers = ids.iter().map(|id| id.split('-').rev().nth(1).unwrap());
        assert_eq!(numbers.collect::<Vec<_>>(), [expected; 5]);
    }
}

/// Most tactics of a small bank have one pair on one channel and a question of another kind on
/// another.
#[test]
fn other_questions_bring_another_channel_to_three_in_ten_at_the_most() {
    let tactics = graded(10);
    let mut pool = Vec::new();
    for &tactic in &tactics {
        pool.extend(pair(tactic.word(), tactic, Channel::Chat));
        pool.push(Made::new(&format!("{}-o", tactic.word()), tactic, None, Channel::Email));
    }
    let last = tactics.iter().map(|&tactic| (tactic, Channel::Chat)).collect();
    let ids = round_after(&pool, &due(&tactics), &last, Wanted::default(), 3);
    assert_eq!(judged(&pool, &ids).0, 7);
    let ids = round(&pool, &due(&tactics), Wanted::default(), 3);
    assert_eq!(judged(&pool, &ids).0, 10, "and to none where it is not needed");
}

#[test]
fn the_share_of_genuine_scenes_varies() {
    let tactics = graded(10);
    let pool = wide(&tactics);
    let shares: HashSet<usize> = (0..50)
        .map(|seed| judged(&pool, &round(&pool, &due(&tactics), Wanted::default(), seed)).1)
        .collect();
    assert_eq!(shares, [4, 5, 6].into());
}

#[test]
fn the_last_channel_is_that_of_the_last_answer_that_has_one() {
    let of = |id: &str, on| PastBuilder::new(Tactic::PlatformSwitch, day(on)).question(id).build();
    let history = [of("a-chat", 0), of("a-mail", 1), of("no-scene", 2), of("gone", 3)];
    let channel_of = |id: &QuestionId| match id.as_str() {
        "a-chat" => Some(Channel::Chat),
        "a-mail" => Some(Channel::Email),
        _ => None,
    };
    let expected = [(Tactic::PlatformSwitch, Channel::Email)].into();
    assert_eq!(last_channels(&history, channel_of), expected);
}
