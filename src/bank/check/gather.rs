//! All texts of a question or a story, in the order of the file.

use crate::domain::kind::{Judge, Kind};
use crate::domain::question::Question;
use crate::domain::scene::Scene;
use crate::domain::story::{Story, Turn};
use crate::domain::verdict::Verdict;

use super::finding::Path;
use super::text::{Part, Text};

/// All texts of a question.
pub(super) fn of_question(question: &Question) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::with_capacity(12));
    texts.add(Part::Prompt, Path::Field("prompt"), &question.prompt);
    texts.kind(&question.kind);
    let advice = &question.advice;
    texts.maybe(Part::Do, "do", advice.action.as_deref());
    texts.maybe(Part::Ask, "ask", advice.ask.as_deref());
    texts.maybe(Part::Care, "care", advice.care.as_deref());
    if let Some(scene) = question.scene() {
        texts.scene(scene, Path::Scene, Path::MarkWhy);
    }
    texts.0
}

/// All texts of a story.
pub(super) fn of_story(story: &Story) -> Vec<Text<'_>> {
    let mut texts = Texts(Vec::with_capacity(8 * story.plot.steps().len()));
    texts.add(Part::Tell, Path::Field("title"), &story.title);
    texts.maybe(Part::Care, "care", story.care.as_deref());
    for (at, step) in story.plot.steps().iter().enumerate() {
        texts.add(Part::Tell, Path::Step(at, "tell"), &step.tell);
        if let Some(scene) = &step.scene {
            texts.scene(scene, |name| Path::StepScene(at, name), |mark| Path::StepMark(at, mark));
        }
        match &step.turn {
            Turn::End(ending) => texts.add(Part::Why, Path::Step(at, "ending"), &ending.means),
            Turn::Decide(decisions) => {
                for (number, decision) in decisions.iter().enumerate() {
                    texts.add(Part::Choice, Path::Decision(at, number), &decision.text);
                }
            }
        }
    }
    texts.0
}

struct Texts<'q>(Vec<Text<'q>>);

impl<'q> Texts<'q> {
    fn add(&mut self, part: Part, path: Path, text: &'q str) {
        self.0.push(Text::new(part, path, text.into()));
    }

    fn maybe(&mut self, part: Part, field: &'static str, text: Option<&'q str>) {
        if let Some(text) = text {
            self.add(part, Path::Field(field), text);
        }
    }

    fn kind(&mut self, kind: &'q Kind) {
        match kind {
            Kind::Judge(judge) => self.verdicts(judge),
            Kind::Order(order) => {
                for (at, step) in order.steps.iter().enumerate() {
                    self.add(Part::Choice, Path::Entry("steps", at), step);
                }
            }
            Kind::Match(pairs) => {
                for (at, (left, right)) in pairs.lefts.iter().enumerate() {
                    self.add(Part::Choice, Path::Pair(at, 0), left);
                    self.add(Part::Choice, Path::Pair(at, 1), &pairs.rights[*right]);
                }
            }
            Kind::Short(short) => {
                for (at, word) in short.accept.iter().enumerate() {
                    self.add(Part::Accept, Path::Entry("accept", at), word);
                }
            }
            Kind::Choice(_) | Kind::Several(_) | Kind::Flags(_) | Kind::Number(_) => {}
        }
        self.options(kind);
        self.maybe(Part::Why, "why", kind.why());
    }

    fn verdicts(&mut self, judge: &'q Judge) {
        for (verdict, name) in [(Verdict::Scam, "scam"), (Verdict::Genuine, "genuine")] {
            let part = if verdict == judge.verdict { Part::Why } else { Part::WhyNot };
            self.add(part, Path::Why(name), judge.why(verdict));
        }
    }

    fn options(&mut self, kind: &'q Kind) {
        let Some((options, keys)) = kind.offered() else { return };
        for (at, option) in options.iter().enumerate() {
            let (text, why) = match keys.contains(&at) {
                true => (Part::Key, Part::Why),
                false => (Part::Distractor, Part::WhyNot),
            };
            self.add(text, Path::Option(at, "text"), &option.text);
            self.add(why, Path::Option(at, "why"), &option.why);
        }
    }

    fn scene(
        &mut self,
        scene: &'q Scene,
        path: impl Fn(&'static str) -> Path,
        mark_path: impl Fn(usize) -> Path,
    ) {
        self.add(Part::From, path("from"), &scene.from);
        self.0.push(Text::new(Part::Scene, path("text"), scene.plain().into()));
        for (at, mark) in scene.marks.iter().enumerate() {
            self.add(Part::MarkWhy, mark_path(at), &mark.why);
        }
    }
}
