//! Rounds that nobody played: chosen from the built-in banks, and answered by chance.

use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};
use scamdrill::domain::answer::{Answer, Certainty};
use scamdrill::domain::attempt::{Attempt, Entry, Given};
use scamdrill::domain::form::{Form, form_order};
use scamdrill::domain::grade::grade;
use scamdrill::domain::id::QuestionId;
use scamdrill::domain::kind::Kind;
use scamdrill::domain::library::Library;
use scamdrill::domain::plan::{Asked, Feedback, Plan};
use scamdrill::domain::question::Question;
use scamdrill::domain::seed::{Chance, Seed};
use scamdrill::domain::selection::SELECTION_VERSION;
use scamdrill::domain::verdict::Verdict;

/// What rounds are made of.
pub(crate) struct Rounds<'l> {
    library: &'l Library,
    practice: Vec<&'l QuestionId>,
    /// What each learner has met.
    met: HashMap<usize, HashSet<&'l QuestionId>>,
}

impl<'l> Rounds<'l> {
    /// Rounds of the questions at hand.
    pub(crate) fn of(library: &'l Library) -> Self {
        let practice = library.questions().filter(|(_, question)| question.is_practice());
        let practice = practice.map(|(_, question)| &question.id).collect();
        Self { library, practice, met: HashMap::new() }
    }

    /// A round for a learner: ten to twenty questions, one in 15 a form, one in 6 a test.
    pub(crate) fn plan(
        &mut self,
        number: usize,
        learner: String,
        started: Timestamp,
        chance: &mut Chance,
    ) -> Plan {
        let seed = Seed(chance.below(usize::MAX) as u64);
        let form = (chance.below(15) == 0).then(|| Form::ALL[chance.below(Form::ALL.len())]);
        let chosen = match form {
            Some(form) => self.of_form(form, seed),
            None => self.of_all(chance),
        };
        let met = self.met.entry(number).or_default();
        let asked = |id: &QuestionId| {
            let (bank, question) = self.library.find(id).unwrap();
            Asked::of(bank, question, met.contains(id))
        };
        let questions = chosen.iter().map(|id| asked(id)).collect();
        met.extend(chosen);
        let at_end = form.is_some() || chance.below(6) == 0;
        Plan {
            learner: learner.parse().unwrap(),
            form,
            seed,
            selection: SELECTION_VERSION,
            feedback: if at_end { Feedback::AtEnd } else { Feedback::AfterEach },
            certainty: chance.below(4) == 0,
            started,
            questions,
        }
    }

    fn of_all(&mut self, chance: &mut Chance) -> Vec<&'l QuestionId> {
        chance.shuffle(&mut self.practice);
        self.practice[..chance.between(10, 20)].to_vec()
    }

    fn of_form(&self, form: Form, seed: Seed) -> Vec<&'l QuestionId> {
        let in_form = |question: &&Question| question.form.is_some_and(|place| place.form == form);
        let all = self.library.questions().map(|(_, question)| question);
        let questions: Vec<&Question> = all.filter(in_form).collect();
        form_order(&questions, seed).unwrap()
    }

    /// Goes through it, with at most so many answers: whoever has no more skips the rest, so that
    /// nobody is offered a round to go on with.
    pub(crate) fn play(
        &self,
        plan: Plan,
        most: usize,
        chance: &mut Chance,
    ) -> (Attempt, Vec<Entry>) {
        let mut at = plan.started;
        let (mut attempt, mut entries, mut left) = (Attempt::start(plan), Vec::new(), most);
        while let Some(position) = attempt.current() {
            let took = 1_000 + chance.below(30_000);
            at += SignedDuration::from_millis(took as i64);
            let entry = match chance.below(40) {
                _ if left == 0 => attempt.skip(at),
                0 => attempt.skip(at),
                1 if attempt.last().is_some() => attempt.undo(at),
                _ => {
                    left -= 1;
                    attempt.answer(self.given(attempt.plan(), position, took, chance), at)
                }
            };
            entries.push(entry.unwrap());
            attempt.apply(&entries[entries.len() - 1]).unwrap();
        }
        entries.push(attempt.finish(at).unwrap());
        (attempt, entries)
    }

    fn given(&self, plan: &Plan, position: usize, took: usize, chance: &mut Chance) -> Given {
        let (_, question) = self.library.find(&plan.questions[position].question).unwrap();
        let answer = answer(&question.kind, chance.below(4) > 0);
        let says = plan.certainty && chance.below(5) > 0;
        Given {
            credit: grade(&question.kind, &answer),
            answer,
            certainty: says.then(|| Certainty::ALL[chance.below(3)]),
            took_ms: took as u64,
        }
    }
}

/// The answer that is right, or one that is hardly.
fn answer(kind: &Kind, right: bool) -> Answer {
    match kind {
        Kind::Judge(judge) => Answer::Verdict(match (judge.verdict, right) {
            (Verdict::Scam, true) | (Verdict::Genuine, false) => Verdict::Scam,
            _ => Verdict::Genuine,
        }),
        Kind::Choice(choice) => {
            Answer::Option(if right { choice.key } else { (choice.key + 1) % choice.options.len() })
        }
        Kind::Several(several) if right => Answer::Options(several.keys.clone()),
        Kind::Several(_) | Kind::Flags(_) => Answer::Options([0].into()),
        Kind::Order(order) if right => Answer::Order((0..order.steps.len()).collect()),
        Kind::Order(order) => Answer::Order((0..order.steps.len()).rev().collect()),
        Kind::Match(pairs) if right => {
            Answer::Pairs(pairs.lefts.iter().map(|(_, right)| *right).collect())
        }
        Kind::Match(pairs) => Answer::Pairs(vec![0; pairs.lefts.len()]),
        Kind::Number(number) if right => Answer::Number(number.answer),
        Kind::Number(number) => Answer::Number(number.answer + 2.0 * number.tolerance + 1.0),
        Kind::Short(short) if right => Answer::Text(short.accept[0].clone()),
        Kind::Short(_) => Answer::Text("no idea".into()),
    }
}
