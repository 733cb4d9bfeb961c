//! The rules of a review over random pools.

use proptest::prelude::*;

use super::*;

/// Any pool: for each question its tactic, what it is, its channel, when it was met; and pairs.
fn any_pool() -> impl Strategy<Value = Vec<Made>> {
    let channel = prop::sample::select(Channel::ALL);
    let met = prop::option::of(0i64..5);
    let one = (0usize..12, 0u8..6, channel, met);
    prop::collection::vec(one, 0..60).prop_map(|all| {
        let tactics = graded(12);
        let make = |(at, (tactic, what, channel, met)): (usize, (usize, u8, Channel, _))| {
            let (tactic, id) = (tactics[tactic], format!("q{at}"));
            let made = match what {
                0 => vec![Made::new(&id, tactic, None, channel)],
                1 => vec![Made::new(&id, tactic, Some(Verdict::Scam), channel)],
                2 => vec![Made::new(&id, tactic, Some(Verdict::Genuine), channel)],
                _ => pair(&id, tactic, channel).into(),
            };
            made.into_iter().map(|made| made.met(met)).collect::<Vec<_>>()
        };
        all.into_iter().enumerate().flat_map(make).collect()
    })
}

fn any_channels() -> impl Strategy<Value = HashMap<Tactic, Channel>> {
    let last = prop::option::of(prop::sample::select(Channel::ALL));
    prop::collection::vec(last, 12).prop_map(|all| {
        graded(12).into_iter().zip(all).filter_map(|(tactic, last)| Some((tactic, last?))).collect()
    })
}

proptest! {
    #[test]
    fn a_review_keeps_its_rules(
        pool in any_pool(), last in any_channels(), met in 0usize..13, more: bool,
        tactics in 0usize..12, seed: u64,
    ) {
        let wanted = Wanted { tactics, more };
        let ids = round_after(&pool, &due(&graded(met)), &last, wanted, seed);
        let questions: Vec<&Question> = ids.iter().map(|id| find(&pool, id)).collect();
        let tactic = |question: &Question| question.focus.unwrap().tactic;

        prop_assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len(), "once each");
        let covered: HashSet<Tactic> = questions.iter().map(|q| tactic(q)).collect();
        prop_assert!(covered.len() <= tactics);
        if !more {
            prop_assert!(covered.iter().all(|tactic| graded(met).contains(tactic)), "only due ones");
        }
        if ids.len() > 2 {
            for two in questions.windows(2) {
                prop_assert!(!two[0].is_twin_of(two[1]), "{:?}", ids);
            }
        }
        for question in &questions {
            let channel = |q: &Question| q.scene().map(|scene| scene.channel);
            let is_like = |other: &&Made| {
                let other = &other.question;
                (tactic(other), other.verdict()) == (tactic(question), question.verdict())
            };
            let was = last.get(&tactic(question)).copied();
            let is_new = |made: &Made| channel(&made.question) != was;
            // Where a tactic comes twice, twins are kept apart first.
            if covered.len() == ids.len() && !is_new(pool.iter().find(|m| m.question.id == question.id).unwrap()) {
                prop_assert!(was.is_none() || !pool.iter().filter(is_like).any(is_new), "{:?}", ids);
            }
        }
    }

    #[test]
    fn nothing_but_the_seed_decides(pool in any_pool(), last in any_channels(), more: bool, seed: u64) {
        let dues = due(&graded(6));
        let forwards = candidates(&pool);
        let mut backwards = forwards.clone();
        backwards.reverse();
        let wanted = Wanted { more, ..Wanted::default() };
        let one = choose(&dues, &forwards, &last, wanted, Seed(seed));
        prop_assert_eq!(one, choose(&dues, &backwards, &last, wanted, Seed(seed)));
    }

    /// Each tactic has a scam and a genuine scene on two channels.
    #[test]
    fn where_the_bank_allows_it_every_rule_holds_at_once(
        count in 1usize..13, last in any_channels(), seed: u64
    ) {
        let tactics = graded(count);
        let pool = wide(&tactics);
        let wanted = Wanted { tactics: 12, more: false };
        let ids = round_after(&pool, &due(&tactics), &last, wanted, seed);
        prop_assert_eq!(ids.len(), if count < 4 { count * 2 } else { count });
        let (judged, genuine) = judged(&pool, &ids);
        prop_assert_eq!(judged, ids.len());
        let (low, high) = share_range(judged);
        prop_assert!((low..=high).contains(&genuine), "{genuine} of {judged}");
        let questions: Vec<&Question> = ids.iter().map(|id| find(&pool, id)).collect();
        for question in &questions {
            prop_assert!(!questions.iter().any(|other| other.is_twin_of(question)), "{:?}", ids);
            let same = last.get(&question.focus.unwrap().tactic) == Some(&question.scene().unwrap().channel);
            prop_assert!(!same || count < 4, "{:?}", ids);
        }
    }

    /// Any pool in which each tactic has both a scam and a genuine scene, whatever else it has.
    #[test]
    fn a_share_that_the_pool_allows_is_kept(mut pool in any_pool(), last in any_channels(), seed: u64) {
        let tactics = graded(12);
        pool.extend(tactics.iter().flat_map(|t| pair(t.word(), *t, Channel::Sms)));
        let wanted = Wanted { tactics: 12, more: false };
        let ids = round_after(&pool, &due(&tactics), &last, wanted, seed);
        let (judged, genuine) = judged(&pool, &ids);
        prop_assert!(judged >= 9, "{judged}");
        let (low, high) = share_range(judged);
        prop_assert!((low..=high).contains(&genuine), "{genuine} of {judged}");
    }
}
