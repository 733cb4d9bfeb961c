//! What came of a part: of everybody together, and of each learner for themselves.

use maud::{Markup, html};

use super::{Asked, Views};
use crate::domain::answer::Answer;
use crate::domain::grade;
use crate::domain::kind::KindName;
use crate::domain::room::{Mark, MemberId, Room, Set, Sheet};
use crate::domain::verdict::Verdict;
use crate::html::screen;
use crate::html::spread::{Spread, Tally, spread};
use crate::measure::discrimination::Judged;
use crate::say;
use crate::ui::feedback::explain;
use crate::ui::screen::Screen;

/// Below so many answers nothing is shown of how they are spread: it would show who gave which.
const LEAST: u32 = 5;

/// What a learner, or all of them, did in a part.
#[derive(Debug, Clone, Copy, Default)]
struct Sum {
    answered: u32,
    right: u32,
    judged: Judged,
}

impl Sum {
    /// Takes in a sheet; what was dropped for everybody does not count.
    fn count(&mut self, set: &Set, sheet: &Sheet, is_dropped: impl Fn(usize) -> bool) {
        let kept = set.questions.iter().enumerate().filter(|(position, _)| !is_dropped(*position));
        for (position, put) in kept {
            let Some(Mark::Answered(given)) = sheet.mark(position) else { continue };
            self.answered += 1;
            self.right += u32::from(given.credit.is_full());
            if let (Some(verdict), Answer::Verdict(called)) = (put.asked.verdict, &given.answer) {
                self.judged.count(verdict == Verdict::Scam, *called == Verdict::Scam);
            }
        }
    }
}

impl Views<'_> {
    /// How answers to a question are spread, those of raised hands among them; none if they are few.
    pub(super) fn spread(
        &self,
        room: &Room,
        asked: &Asked<'_>,
        is_revealed: bool,
    ) -> Option<Markup> {
        let (part, position) = asked.spot;
        let answers: Vec<&Answer> = room
            .marks(part, position)
            .filter_map(|(_, mark)| match mark {
                Mark::Answered(given) => Some(&given.answer),
                Mark::Skipped => None,
            })
            .collect();
        let hands = room.hands(part, position).unwrap_or_default();
        let people = answers.len() + hands.iter().map(|&count| count as usize).sum::<usize>();
        let people = u32::try_from(people).unwrap_or(u32::MAX);
        // Everybody has seen the hands, so few phones beside them are not hidden among them.
        let phones = u32::try_from(answers.len()).unwrap_or(u32::MAX);
        if people < LEAST || (1..LEAST).contains(&phones) {
            return None;
        }
        let is_graded = is_graded(asked);
        // How many are right tells what is right.
        if is_graded && !is_revealed {
            return None;
        }
        let chosen = options(asked, &answers, hands);
        let tally = if is_graded { graded(asked, &answers) } else { Tally::Each(&chosen) };
        Some(spread(self.words, &asked.shown, &Spread { tally, people, is_revealed }))
    }

    /// That there are too few answers to show how they are spread.
    pub(super) fn few(&self) -> Markup {
        html! { p.quiet { (say!(self.words, "room-few", least = LEAST)) } }
    }

    /// What came of a part, of everybody together.
    pub(super) fn outcome(&self, room: &Room, part: usize) -> Markup {
        let words = self.words;
        let (mut sum, mut people) = (Sum::default(), 0_u32);
        for (id, member) in room.members() {
            if let (Some(set), Some(sheet)) = (room.set_for(id, part), member.sheet(part)) {
                sum.count(set, sheet, |position| room.is_dropped(part, position));
                // Who skipped all of it hides nobody who did not.
                people +=
                    u32::from(sheet.marks.iter().any(|mark| matches!(mark, Mark::Answered(_))));
            }
        }
        html! {
            (self.heading(&say!(words, "room-outcome")))
            @if people < LEAST {
                p { (say!(words, "room-few", least = LEAST)) }
            } @else {
                p { (say!(words, "room-outcome-people", count = people)) }
                (self.sum_of_all(sum))
                p { (say!(words, "room-outcome-both")) }
            }
        }
    }

    /// Many people saw each message, so it is answers that are counted.
    fn sum_of_all(&self, sum: Sum) -> Markup {
        let (words, judged) = (self.words, sum.judged);
        let (scams, hits) = (judged.scams, judged.hits);
        let (genuine, recognised) = (judged.genuine, judged.genuine - judged.false_alarms);
        html! {
            p { (say!(words, "room-sum-right", right = sum.right, answered = sum.answered)) }
            @if scams > 0 { p { (say!(words, "room-sum-scams", scams = scams, hits = hits)) } }
            @if genuine > 0 {
                p { (say!(words, "room-sum-genuine", genuine = genuine, recognised = recognised)) }
            }
        }
    }

    fn sum(&self, sum: Sum) -> Markup {
        let (words, judged) = (self.words, sum.judged);
        let (scams, hits, missed) = (judged.scams, judged.hits, judged.missed());
        let (genuine, alarms) = (judged.genuine, judged.false_alarms);
        let recognised = genuine - alarms;
        html! {
            p { (say!(words, "score-right", right = sum.right, answered = sum.answered)) }
            @if scams > 0 {
                p { (say!(words, "score-scams", scams = scams, hits = hits, missed = missed)) }
            }
            @if genuine > 0 {
                p {
                    (say!(words, "score-genuine", genuine = genuine, recognised = recognised,
                        alarms = alarms))
                }
            }
        }
    }

    /// What came of a part for one learner; the explanations of a form, which waited for its end.
    pub(super) fn own_outcome(&self, room: &Room, member: MemberId, part: usize) -> Markup {
        let words = self.words;
        let set = room.set_for(member, part);
        let sheet = room.member(member).and_then(|one| one.sheet(part));
        let Some((set, sheet)) = set.zip(sheet) else {
            return html! {
                (self.heading(&say!(words, "room-outcome-own")))
                p { (say!(words, "room-outcome-none")) }
            };
        };
        let mut sum = Sum::default();
        sum.count(set, sheet, |position| room.is_dropped(part, position));
        html! {
            (self.heading(&say!(words, "room-outcome-own")))
            (self.sum(sum))
            p { (say!(words, "room-outcome-yours")) }
            @if set.form.is_some() {
                h2 { (say!(words, "room-outcome-why")) }
                @for position in (0..set.questions.len()).filter(|at| !room.is_dropped(part, *at)) { (self.one(set, part, position, sheet)) }
            }
        }
    }

    /// A question of a form, with what was answered and why it is what it is.
    fn one(&self, set: &Set, part: usize, position: usize, sheet: &Sheet) -> Markup {
        let words = self.words;
        let Some(asked) = self.asked(set, part, position) else { return html! {} };
        let given = super::given(sheet.mark(position));
        let Some(given) = given else { return html! {} };
        let (number, mark) = (position + 1, given.credit.mark());
        let said = words.say(&format!("answered-{}", mark.word()), &[]);
        let from = asked.question.scene().map_or("", |scene| &scene.from);
        let mut told = Screen::new();
        explain(words, &mut told, &asked.shown, &given.answer);
        html! {
            details {
                summary { (say!(words, "room-outcome-one", number = number, from = from, said = said)) }
                (screen::draw(&told))
            }
        }
    }
}

/// Whether answers to a question are told as right or not, because there is nothing to choose from.
pub(super) fn is_graded(asked: &Asked<'_>) -> bool {
    matches!(
        asked.question.kind_name(),
        KindName::Order | KindName::Match | KindName::Number | KindName::Short
    )
}

/// For each option, or each sentence, in the order shown, how many chose it.
fn options(asked: &Asked<'_>, answers: &[&Answer], hands: &[u32]) -> Vec<u32> {
    let count = |(number, place): (usize, usize)| {
        let chose = |answer: &&&Answer| match answer {
            Answer::Verdict(verdict) => Verdict::ALL.get(place) == Some(verdict),
            other => other.chose(place),
        };
        let phones = answers.iter().filter(chose).count();
        let raised = hands.get(number - 1).copied().unwrap_or(0);
        u32::try_from(phones).unwrap_or(u32::MAX).saturating_add(raised)
    };
    asked.shown.numbered().map(count).collect()
}

/// How many are right, partly right and not right.
fn graded(asked: &Asked<'_>, answers: &[&Answer]) -> Tally<'static> {
    let (mut right, mut partly, mut not) = (0, 0, 0);
    for answer in answers {
        match grade::grade(&asked.question.kind, answer).mark() {
            grade::Mark::Right => right += 1,
            grade::Mark::Partly => partly += 1,
            grade::Mark::Wrong => not += 1,
        }
    }
    Tally::Graded { right, partly, not }
}
