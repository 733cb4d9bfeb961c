//! A question of every kind that says whatever a test wants it to say.

use crate::domain::kind::{
    Choice, Flags, Judge, Kind, Match, Number, Offered, Order, Several, Short,
};
use crate::domain::question::Question;
use crate::domain::scene::{Channel, Mark, Scene};
use crate::domain::seed::Seed;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;
use crate::ui::question::Shown;
use crate::words::{Language, Words};

thread_local! {
    /// Read once: property tests ask for them thousands of times.
    static WORDS: &'static Words = Box::leak(Box::new(Words::of(Language::default())));
}

pub(super) fn words() -> &'static Words {
    WORDS.with(|words| *words)
}

/// A scene in which both sides speak, something is told, and a part is marked.
pub(super) fn scene(channel: Channel, text: &str) -> Scene {
    let lines = format!("Ana: One {text}. [[x|Send it now.]]\n\nMe: No.\n(She rings.)");
    let mark = Mark { id: "x".parse().unwrap(), tactic: Tactic::UrgencyPressure, why: text.into() };
    Scene { channel, from: text.into(), text: lines.into(), marks: vec![mark] }
}

pub(super) fn all_kinds(text: &str) -> Vec<Question> {
    let why = || Box::<str>::from(text);
    let scene = || Some(scene(Channel::Chat, text));
    let option = |end: &str| Offered { text: format!("{text} {end}").into(), why: why() };
    let options = || vec![option("a"), option("b"), option("c")];
    let texts = || vec![format!("{text} 1").into(), format!("{text} 2").into(), why()];
    let kinds = [
        Kind::Judge(judge(Channel::Email, text)),
        Kind::Choice(Choice { scene: scene(), options: options(), key: 1 }),
        Kind::Several(Several { scene: scene(), options: options(), keys: [0, 2].into() }),
        Kind::Flags(Flags { scene: self::scene(Channel::Sms, text), why: Some(why()) }),
        Kind::Order(Order { scene: None, steps: texts(), why: why() }),
        Kind::Match(Match {
            scene: None,
            lefts: vec![(why(), 0), (why(), 1)],
            rights: texts(),
            why: why(),
        }),
        Kind::Number(Number {
            scene: None,
            answer: 2.0,
            tolerance: 0.0,
            unit: Some(why()),
            why: why(),
        }),
        Kind::Short(Short { scene: None, accept: vec![why()], why: why() }),
    ];
    kinds.into_iter().enumerate().map(|(at, kind)| question(at, text, kind)).collect()
}

pub(super) fn judge(channel: Channel, text: &str) -> Judge {
    Judge {
        verdict: Verdict::Scam,
        scene: scene(channel, text),
        why_scam: text.into(),
        why_genuine: text.into(),
        twin: None,
    }
}

fn question(at: usize, text: &str, kind: Kind) -> Question {
    Question { prompt: text.into(), ..Question::plain(&format!("q{at}"), kind) }
}

pub(super) fn shown(question: &Question) -> Shown<'_> {
    Shown::new(question, Seed(1))
}

/// Texts that try to be more than text.
pub(super) const HOSTILE: &str = "([<>&\"'/ a-z]|<script>|</form>|<!--|\\]\\]>|&lt;|\" onclick=\"|\u{202e}|\u{1b}|\u{0}|\n){1,12}";
