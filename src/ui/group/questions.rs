//! The questions most missed, with all it takes to talk about them.

use crate::domain::answer::Answer;
use crate::domain::kind::{Judge, Kind};
use crate::domain::pieces::Cut;
use crate::domain::plan::Asked;
use crate::domain::question::Question;
use crate::domain::scene::Scene;
use crate::domain::verdict::Verdict;
use crate::measure::group::{GroupResult, LEAST_ANSWERS, QuestionTally};
use crate::say;

use super::super::answer::answer_words;
use super::super::names;
use super::super::screen::{Role, Screen};
use super::values::share_in_range;
use super::{Section, View};

/// A scene longer than this, in letters, is cut.
const EXCERPT: usize = 900;

/// So many name it in a line.
const NAME: usize = 70;

/// A question to talk about, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionWords {
    /// What it is: how the message came, or what is asked.
    pub head: String,
    /// The message, as far as it takes to remember it.
    pub scene: Option<String>,
    /// How often it was missed, the right answer, why, what to do, what to ask, its look-alike.
    pub lines: Vec<String>,
}

impl QuestionWords {
    pub(super) fn into_screen(self) -> Screen {
        let mut screen = Screen::line(Role::Heading, self.head);
        let texts = self.scene.into_iter().chain(self.lines);
        texts.for_each(|text| screen.say(Role::Body, text));
        screen
    }
}

/// What stands above the questions most missed.
pub fn missed(view: View<'_>, result: &GroupResult) -> Section {
    let words = view.words;
    let mut section = Section::new(say!(words, "group-missed-title"));
    section.before.push(match result.missed.is_empty() {
        true => say!(words, "group-missed-none", least = LEAST_ANSWERS),
        false => say!(words, "group-missed-how", least = LEAST_ANSWERS),
    });
    section
}

/// A question to talk about.
pub fn question(view: View<'_>, one: &QuestionTally) -> QuestionWords {
    let share = share_in_range(view, one.wrong.share);
    let missed = match one.form {
        Some(form) => {
            say!(view.words, "group-question-form", share = share, form = form.word())
        }
        None => say!(view.words, "group-question-missed", share = share),
    };
    let mut lines = vec![missed];
    let Some((_, question)) = view.library.find_asked(&one.asked) else {
        return QuestionWords { head: gone(view, &one.asked), scene: None, lines };
    };
    lines.extend(explained(view, question));
    let scene = question.scene().map(|scene| quoted(view, scene));
    QuestionWords { head: head(view, question), scene, lines }
}

fn gone(view: View<'_>, asked: &Asked) -> String {
    say!(view.words, "group-question-gone", id = asked.question.as_str())
}

/// How the message came, or what is asked.
fn head(view: View<'_>, question: &Question) -> String {
    match (&question.kind, question.scene()) {
        (Kind::Judge(_), Some(scene)) => {
            let channel = names::channel(view.words, scene.channel);
            say!(view.words, "group-question-about", channel = channel, from = &*scene.from)
        }
        _ => question.prompt.to_string(),
    }
}

/// A question in a few words, to name it in a line.
pub(super) fn in_short(view: View<'_>, asked: &Asked) -> String {
    match view.library.find_asked(asked) {
        None => gone(view, asked),
        Some((_, question)) => match (&question.kind, question.scene()) {
            (Kind::Judge(judge), Some(scene)) => {
                let (text, is) = (excerpt(&scene.plain(), NAME), judge.verdict);
                let verdict = names::verdict(view.words, is);
                say!(view.words, "group-quote-verdict", text = text, verdict = verdict)
            }
            _ => excerpt(&question.prompt, NAME),
        },
    }
}

fn quoted(view: View<'_>, scene: &Scene) -> String {
    say!(view.words, "group-quote", text = cut(scene.plain().trim(), EXCERPT))
}

/// The beginning of a text on one line.
fn excerpt(text: &str, most: usize) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), most)
}

/// The beginning of a text, cut between words.
fn cut(text: &str, most: usize) -> String {
    let Some((cut, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let end = text[..cut].rfind(char::is_whitespace).unwrap_or(cut);
    format!("{} …", &text[..end])
}

/// What a scene says that another does not, line by line.
fn difference(scene: &Scene, other: &Scene) -> String {
    let (text, other) = (scene.plain(), other.plain());
    let known: Vec<&str> = other.lines().map(str::trim).collect();
    let new = text.lines().map(str::trim).filter(|line| !known.contains(line));
    excerpt(&new.collect::<Vec<_>>().join(" "), EXCERPT)
}

/// The right answer, why, what to do, what to ask, and its look-alike.
fn explained(view: View<'_>, question: &Question) -> Vec<String> {
    let (words, advice) = (view.words, &question.advice);
    let mut lines = vec![right_answer(view, &question.kind)];
    let why = |why: &str| say!(words, "group-question-why", why = why);
    lines.extend(why_of(&question.kind).map(why));
    let action = advice.action.as_ref();
    lines.extend(action.map(|action| say!(words, "what-to-do", action = &**action)));
    let ask = advice.ask.as_ref();
    lines.extend(ask.map(|ask| say!(words, "group-question-ask", ask = &**ask)));
    lines.extend(twin(view, question));
    lines
}

/// What whoever missed it was told.
fn why_of(kind: &Kind) -> Option<&str> {
    match kind {
        Kind::Judge(judge) => Some(judge.why(judge.verdict.other())),
        Kind::Choice(choice) => choice.options.get(choice.key).map(|option| &*option.why),
        _ => kind.why(),
    }
}

fn right_answer(view: View<'_>, kind: &Kind) -> String {
    let words = view.words;
    let right = match kind {
        Kind::Judge(Judge { verdict: Verdict::Scam, .. }) => return say!(words, "answer-was-scam"),
        Kind::Judge(_) => return say!(words, "answer-was-genuine"),
        Kind::Short(short) => {
            let first = short.accept.first().map_or("", |first| first);
            return say!(words, "group-question-answer", answer = first);
        }
        Kind::Choice(choice) => Answer::Option(choice.key),
        Kind::Several(several) => Answer::Options(several.keys.clone()),
        Kind::Order(order) => Answer::Order((0..order.steps.len()).collect()),
        Kind::Match(pairs) => Answer::Pairs(pairs.lefts.iter().map(|(_, right)| *right).collect()),
        Kind::Number(number) => Answer::Number(number.answer),
        Kind::Flags(flags) => {
            let marked = Cut::of(&flags.scene).marks_of_sentences().into_iter().enumerate();
            let marked = marked.filter(|(_, marks)| !marks.is_empty());
            Answer::Options(marked.map(|(at, _)| at).collect())
        }
    };
    say!(words, "group-question-answer", answer = answer_words(words, kind, &right))
}

/// The look-alike with the other verdict, and what makes it different.
fn twin(view: View<'_>, question: &Question) -> Option<String> {
    let (_, twin) = view.library.find(question.twin()?)?;
    let Kind::Judge(judge) = &twin.kind else { return None };
    let (scene, why) = (difference(&judge.scene, question.scene()?), judge.why(judge.verdict));
    Some(match judge.verdict {
        Verdict::Genuine => {
            say!(view.words, "group-question-twin-genuine", scene = scene, why = why)
        }
        Verdict::Scam => say!(view.words, "group-question-twin-scam", scene = scene, why = why),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(excerpt("Hello\n  there", 20), "Hello there");
        assert_eq!(excerpt("one two three", 9), "one two …");
        assert_eq!(excerpt("王小明王小明", 3), "王小明 …");
        assert_eq!(excerpt("", 3), "");
    }
}
