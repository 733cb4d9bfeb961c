//! Which questions make a round, and in which order.
//!
//! A round is balanced over kinds, topics and tactics and prefers what has not been seen. Of what is
//! judged, 40 to 60 % are scams; the share follows from the seed and is never told, because a known
//! share turns a test of skill into guessing. Twins never follow each other, and both are in one
//! round only where nothing else fits: whoever remembers one knows the other.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::bank::Bank;
use super::id::{BankId, QuestionId};
use super::kind::{Kind, KindName};
use super::mixing::{part_twins, share_range};
use super::pieces::Cut;
use super::question::{Audience, Level, Question};
use super::seed::{Chance, Seed};
use super::tactic::Tactic;
use super::topic::Topic;
use super::verdict::Verdict;

/// Grows when the same seed and banks would give another round.
pub const SELECTION_VERSION: u32 = 2;

/// What a round may hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only these topics and [`banks`](Self::banks); all, if both are empty.
    pub topics: Vec<Topic>,
    /// Only these banks and topics.
    pub banks: Vec<BankId>,
    /// Only this level.
    pub level: Option<Level>,
    /// Only this tactic.
    pub tactic: Option<Tactic>,
    /// Only what is fit for these people.
    pub audience: Option<Audience>,
}

impl Wanted {
    /// Whether a question may come up. Questions of forms never do: they are kept for measuring.
    pub fn admits(&self, bank: &Bank, question: &Question) -> bool {
        let tactic = question.focus.map(|focus| focus.tactic);
        question.is_practice()
            && self.admits_bank(bank)
            && self.level.is_none_or(|level| level == question.level)
            && self.tactic.is_none_or(|wanted| Some(wanted) == tactic)
            && self.audience.is_none_or(|people| people.may_see(question.audience))
    }

    /// Whether questions may come out of a bank.
    pub fn admits_bank(&self, bank: &Bank) -> bool {
        let names_nothing = self.topics.is_empty() && self.banks.is_empty();
        names_nothing || self.topics.contains(&bank.topic) || self.banks.contains(&bank.id)
    }
}

/// A question that may come up.
#[derive(Debug, Clone)]
pub struct Candidate<'a> {
    /// The question.
    pub question: &'a Question,
    /// The topic of its bank.
    pub topic: Topic,
    /// How often the learner has been shown it; 0 for all when a seed is given.
    pub times_seen: u32,
}

/// Chooses at most `count` of the candidates, in the order they are to be asked.
pub fn choose<'a>(candidates: &[Candidate<'a>], count: usize, seed: Seed) -> Vec<&'a QuestionId> {
    let mut chance = seed.stream("selection");
    let mut pools = Pools::of(candidates, &mut chance);
    let (scams, genuine, others) = pools.shares(count, &mut chance);
    // What is judged leaves its mark on topics and tactics; counted together, facts of the report
    // would always be the rarest of the others, and the other kinds would hardly come up.
    let mut judged = Balance::default();
    let mut chosen = judged.take(&mut pools.scams, scams);
    chosen.extend(judged.take(&mut pools.genuine, genuine));
    chosen.extend(Balance::default().take(&mut pools.others, others));
    chance.shuffle(&mut chosen);
    part_twins(chosen.into_iter().map(|candidate| candidate.question).collect())
}

/// The order in which what a question offers is shown: for each place its index in the bank. It
/// follows from the seed and the question alone, so that going on after a crash, and every drawing
/// of the same round, shows the same. *Scam* and *genuine* always stand in this order.
pub fn option_order(question: &Question, seed: Seed) -> Vec<usize> {
    let (count, is_shuffled) = offered(&question.kind);
    let mut order: Vec<usize> = (0..count).collect();
    if is_shuffled {
        seed_of(question, seed).stream("options").shuffle(&mut order);
    }
    order
}

/// The seed of a question within a round. A label counts up to 24 bytes and ids may be longer, so
/// the id goes into the seed by its hash.
pub(super) fn seed_of(question: &Question, seed: Seed) -> Seed {
    let hash = xxhash_rust::xxh3::xxh3_64(question.id.as_str().as_bytes());
    Seed(seed.0 ^ hash)
}

/// How many things a kind offers to choose from, and whether their order is left to chance. The
/// sentences of a scene stay where they stand.
fn offered(kind: &Kind) -> (usize, bool) {
    match kind {
        Kind::Judge(_) => (Verdict::ALL.len(), false),
        Kind::Choice(choice) => (choice.options.len(), true),
        Kind::Several(several) => (several.options.len(), true),
        Kind::Flags(flags) => (Cut::of(&flags.scene).sentences().count(), false),
        Kind::Order(order) => (order.steps.len(), true),
        Kind::Match(pairs) => (pairs.rights.len(), true),
        Kind::Number(_) | Kind::Short(_) => (0, false),
    }
}

/// The candidates by what they are, each pool shuffled.
struct Pools<'a> {
    scams: Vec<Candidate<'a>>,
    genuine: Vec<Candidate<'a>>,
    others: Vec<Candidate<'a>>,
}

impl<'a> Pools<'a> {
    fn of(candidates: &[Candidate<'a>], chance: &mut Chance) -> Self {
        let of = |verdict| -> Vec<Candidate<'a>> {
            candidates.iter().filter(|c| c.question.verdict() == verdict).cloned().collect()
        };
        let mut pools = Self {
            scams: of(Some(Verdict::Scam)),
            genuine: of(Some(Verdict::Genuine)),
            others: of(None),
        };
        for pool in [&mut pools.scams, &mut pools.genuine, &mut pools.others] {
            // Shuffling starts from one order, whatever order the banks were found in.
            pool.sort_by(|a, b| a.question.id.cmp(&b.question.id));
            chance.shuffle(pool);
        }
        pools
    }

    /// How many scams, genuine scenes and other questions make the round. One to three in ten are
    /// other questions, and more where the place would go to a twin, as far as the pools allow.
    fn shares(&self, count: usize, chance: &mut Chance) -> (usize, usize, usize) {
        let others = chance.between(count / 10, count * 3 / 10).min(self.others.len());
        let judged = (count - others).min(self.judged_apart());
        let others = (count - judged).min(self.others.len());
        let judged = (count - others).min(self.scams.len() + self.genuine.len());

        let (low, high) = share_range(judged);
        let fewest = judged.saturating_sub(self.genuine.len());
        let scams = chance.between(low, high).max(fewest).min(self.scams.len());
        (scams, judged - scams, others)
    }

    /// How many scenes can be judged in one round without both of any twins.
    fn judged_apart(&self) -> usize {
        let genuine: HashSet<&QuestionId> = self.genuine.iter().map(|c| &c.question.id).collect();
        let is_paired = |c: &&Candidate| c.question.twin().is_some_and(|id| genuine.contains(id));
        let pairs = self.scams.iter().filter(is_paired).count();
        self.scams.len() + self.genuine.len() - pairs
    }
}

/// How often each kind, topic and tactic has been taken, and whose twins.
#[derive(Default)]
struct Balance<'a> {
    twins: HashSet<&'a QuestionId>,
    kinds: Count<KindName>,
    topics: Count<Topic>,
    tactics: Count<Option<Tactic>>,
}

struct Count<K>(HashMap<K, u32>);

impl<K> Default for Count<K> {
    fn default() -> Self {
        Count(HashMap::new())
    }
}

impl<K: Eq + Hash> Count<K> {
    fn of(&self, key: &K) -> u32 {
        self.0.get(key).copied().unwrap_or(0)
    }

    fn add(&mut self, key: K) {
        *self.0.entry(key).or_insert(0) += 1;
    }
}

impl<'a> Balance<'a> {
    /// Takes so many from a pool, or all there are.
    fn take(&mut self, pool: &mut Vec<Candidate<'a>>, count: usize) -> Vec<Candidate<'a>> {
        (0..count).map_while(|_| self.take_one(pool)).collect()
    }

    /// Takes the least seen; among those one whose twin is not in the round, so that comparing the
    /// two gives nothing away; among those the one whose kind, topic and tactic are rarest so far.
    fn take_one(&mut self, pool: &mut Vec<Candidate<'a>>) -> Option<Candidate<'a>> {
        let tactic = |c: &Candidate| c.question.focus.map(|focus| focus.tactic);
        let rank = |c: &Candidate| {
            let twin_is_in = self.twins.contains(&c.question.id);
            let kind = self.kinds.of(&c.question.kind_name());
            let (topic, tactic) = (self.topics.of(&c.topic), self.tactics.of(&tactic(c)));
            (c.times_seen, twin_is_in, kind, topic, tactic)
        };
        let (best, _) = pool.iter().enumerate().min_by_key(|(_, candidate)| rank(candidate))?;
        let taken = pool.remove(best);
        self.twins.extend(taken.question.twin());
        self.kinds.add(taken.question.kind_name());
        self.topics.add(taken.topic);
        self.tactics.add(tactic(&taken));
        Some(taken)
    }
}

#[cfg(test)]
#[path = "selection_tests.rs"]
mod tests;
