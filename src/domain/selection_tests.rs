use proptest::prelude::*;

use super::super::kind::{Judge, Kind, Offered, Several};
use super::super::question::Focus;
use super::super::scene::{Channel, Scene};
use super::*;

fn question(id: &str, verdict: Option<Verdict>, tactic: Tactic, twin: Option<&str>) -> Question {
    let scene = Scene { channel: Channel::Sms, from: "x".into(), text: "y".into(), marks: vec![] };
    let offered = |text: &str| Offered { text: text.into(), why: "z".into() };
    let kind = match verdict {
        Some(verdict) => Kind::Judge(Judge {
            verdict,
            scene,
            why_scam: "a".into(),
            why_genuine: "b".into(),
            twin: twin.map(|id| id.parse().unwrap()),
        }),
        None => Kind::Several(Several {
            scene: None,
            options: vec![offered("1"), offered("2")],
            keys: [0].into(),
        }),
    };
    let focus = Some(Focus { tactic, stage: None });
    Question { focus, ..Question::plain(id, kind) }
}

/// Pairs of twins, and some questions that are not judged.
fn pool(pairs: usize, others: usize) -> Vec<(Topic, Question)> {
    let topics = [Topic::Romance, Topic::Trafficking, Topic::Crypto];
    let tactics =
        [Tactic::PlatformSwitch, Tactic::FakePlatform, Tactic::CrisisRequest, Tactic::TooGoodOffer];
    let mut made = Vec::new();
    for n in 0..pairs {
        let (topic, tactic) = (topics[n % 3], tactics[n % 4]);
        let (scam, genuine) = (format!("s{n}"), format!("g{n}"));
        made.push((topic, question(&scam, Some(Verdict::Scam), tactic, Some(&genuine))));
        made.push((topic, question(&genuine, Some(Verdict::Genuine), tactic, Some(&scam))));
    }
    for n in 0..others {
        made.push((Topic::Report, question(&format!("o{n}"), None, tactics[n % 4], None)));
    }
    made
}

fn candidates(pool: &[(Topic, Question)]) -> Vec<Candidate<'_>> {
    pool.iter()
        .map(|(topic, question)| Candidate { question, topic: *topic, times_seen: 0 })
        .collect()
}

/// A seed written on a trainer's sheet is a promise: this order must never change while
/// [`SELECTION_VERSION`] is 2.
#[test]
fn the_round_of_a_seed_is_what_it_always_was() {
    let pool = pool(10, 4);
    let ids: Vec<String> =
        choose(&candidates(&pool), 10, Seed(7)).iter().map(ToString::to_string).collect();
    assert_eq!(SELECTION_VERSION, 2);
    assert_eq!(ids.join(" "), "g8 s6 g7 s3 g0 o0 s5 g1 s4 g2");
}

#[test]
fn the_order_in_which_banks_are_found_changes_nothing() {
    let pool = pool(10, 4);
    let forwards = candidates(&pool);
    let mut backwards = forwards.clone();
    backwards.reverse();
    assert_eq!(choose(&forwards, 10, Seed(3)), choose(&backwards, 10, Seed(3)));
}

#[test]
fn the_unseen_come_first() {
    let pool = pool(10, 0);
    let mut candidates = candidates(&pool);
    for candidate in
        candidates.iter_mut().filter(|c| c.question.id.as_str().ends_with(['0', '1', '2']))
    {
        candidate.times_seen = 1;
    }
    let chosen = choose(&candidates, 10, Seed(5));
    assert!(chosen.iter().all(|id| !id.as_str().ends_with(['0', '1', '2'])), "{chosen:?}");
}

proptest! {
    #[test]
    fn a_round_keeps_its_rules(pairs in 0usize..15, others in 0usize..6, count in 0usize..25, seed: u64) {
        let pool = pool(pairs, others);
        let chosen = choose(&candidates(&pool), count, Seed(seed));

        prop_assert_eq!(chosen.len(), count.min(pool.len()));
        let mut unique = chosen.clone();
        unique.sort();
        unique.dedup();
        prop_assert_eq!(unique.len(), chosen.len(), "a question comes up once");

        let of = |id: &QuestionId| &pool.iter().find(|(_, q)| &q.id == id).unwrap().1;
        let judged = chosen.iter().filter(|id| of(id).verdict().is_some()).count();
        let scams = chosen.iter().filter(|id| of(id).verdict() == Some(Verdict::Scam)).count();
        let (low, high) = share_range(judged);
        prop_assert!((low..=high).contains(&scams), "{} of {}", scams, judged);

        let both = chosen.iter().filter(|id| of(id).twin().is_some_and(|id| chosen.contains(&id)));
        let nothing_else = chosen.len().saturating_sub(pairs + others);
        prop_assert_eq!(both.count() / 2, nothing_else, "twins only where nothing else fits");

        if chosen.len() > 2 {
            for pair in chosen.windows(2) {
                prop_assert!(!of(pair[0]).is_twin_of(of(pair[1])), "{:?}", pair);
            }
        }
    }

    #[test]
    fn topics_are_balanced(seed: u64) {
        let pool = pool(12, 0);
        let chosen = choose(&candidates(&pool), 12, Seed(seed));
        for topic in [Topic::Romance, Topic::Trafficking, Topic::Crypto] {
            let of_topic = |id: &&&QuestionId| pool.iter().any(|(t, q)| *t == topic && q.id == ***id);
            let count = chosen.iter().filter(of_topic).count();
            prop_assert!((3..=5).contains(&count), "{:?} {}", topic, count);
        }
    }
}

/// The topic of all but one of the others is none of what is judged, and so was always the rarest.
#[test]
fn other_questions_are_balanced_among_themselves() {
    let mut pool = pool(20, 8);
    pool.push((Topic::Crypto, question("single", None, Tactic::FakePlatform, None)));
    for seed in 0..20 {
        let round = choose(&candidates(&pool), 20, Seed(seed));
        let others = round.iter().filter(|id| id.as_str().starts_with('o')).count();
        let has_single = round.iter().any(|id| id.as_str() == "single");
        assert!(has_single || others < 2, "{round:?}");
    }
}

#[test]
fn the_share_of_scams_varies() {
    let pool = pool(20, 0);
    let shares: std::collections::BTreeSet<usize> = (0..50)
        .map(|seed| {
            let chosen = choose(&candidates(&pool), 10, Seed(seed));
            chosen.iter().filter(|id| id.as_str().starts_with('s')).count()
        })
        .collect();
    assert_eq!(shares, [4, 5, 6].into());
}
