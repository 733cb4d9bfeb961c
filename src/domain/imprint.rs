//! What a question was when it went out on a page: a number that changes with whatever the answer to it
//! depends on. That of a whole bank would change with every typing mistake that is mended elsewhere.

use std::fmt;
use std::str::FromStr;

use xxhash_rust::xxh3::xxh3_64;

use super::kind::Kind;
use super::question::Question;
use super::right::right_answer;

/// Between two texts, so that no two lists of texts are one text.
const BETWEEN: &str = "\u{1f}";

/// What a question was: 32 bits of a hash, written as eight signs. It finds changes, not forgeries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Imprint(u32);

impl Imprint {
    /// That of a question: of what is asked and shown, what is offered, and what is right.
    pub fn of(question: &Question) -> Self {
        let mut texts = vec![question.kind_name().word(), &*question.prompt];
        if let Some(scene) = question.scene() {
            texts.extend([&*scene.from, &*scene.text]);
        }
        match &question.kind {
            Kind::Order(order) => texts.extend(order.steps.iter().map(|step| &**step)),
            Kind::Match(pairs) => {
                texts.extend(pairs.lefts.iter().map(|(left, _)| &**left));
                texts.extend(pairs.rights.iter().map(|right| &**right));
            }
            kind => {
                let offered = kind.offered().map_or(&[][..], |(options, _)| options);
                texts.extend(offered.iter().map(|option| &*option.text));
            }
        }
        let right = right_answer(&question.kind).encode();
        texts.push(&right);
        let tolerated = match &question.kind {
            Kind::Number(number) => number.tolerance.to_string(),
            Kind::Short(short) => short.accept.join(BETWEEN),
            _ => String::new(),
        };
        if !tolerated.is_empty() {
            texts.push(&tolerated);
        }
        Self::of_texts(&texts)
    }

    /// That of several together, in their order.
    pub fn of_all(imprints: impl IntoIterator<Item = Self>) -> Self {
        let all: Vec<String> = imprints.into_iter().map(|one| one.to_string()).collect();
        Self::of_texts(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn of_texts(texts: &[&str]) -> Self {
        let hash = xxh3_64(texts.join(BETWEEN).as_bytes());
        Self((hash & u64::from(u32::MAX)) as u32)
    }
}

impl fmt::Display for Imprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.0)
    }
}

/// A text is no imprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoImprint;

impl FromStr for Imprint {
    type Err = NoImprint;

    fn from_str(text: &str) -> Result<Self, NoImprint> {
        let is_plain = text.len() == 8 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u32::from_str_radix(text, 16).ok().filter(|_| is_plain);
        number.map(Self).ok_or(NoImprint)
    }
}

#[cfg(test)]
mod tests {
    use super::super::kind::{Choice, Number, Offered, Short};
    use super::*;

    fn choice(key: usize) -> Question {
        let option = |text: &str| Offered { text: text.into(), why: "because".into() };
        let options = vec![option("a"), option("b")];
        Question::plain("q", Kind::Choice(Choice { scene: None, options, key }))
    }

    #[test]
    fn it_changes_with_what_an_answer_depends_on_alone() {
        let one = choice(0);
        let mut worded = one.clone();
        worded.prompt = "Which?".into();
        let mut advised = one.clone();
        advised.advice.action = Some("Ask somebody.".into());
        assert_ne!(Imprint::of(&one), Imprint::of(&choice(1)), "another key");
        assert_ne!(Imprint::of(&one), Imprint::of(&worded));
        assert_eq!(Imprint::of(&one), Imprint::of(&advised));
    }

    #[test]
    fn it_changes_with_what_else_counts_as_right() {
        let number = |tolerance: f64| {
            let why = "because".into();
            Kind::Number(Number { scene: None, answer: 20.0, tolerance, unit: None, why })
        };
        let short = |accept: &[&str]| {
            let accept = accept.iter().map(|word| (*word).into()).collect();
            Kind::Short(Short { scene: None, accept, why: "because".into() })
        };
        let of = |kind| Imprint::of(&Question::plain("q", kind));
        assert_ne!(of(number(1.0)), of(number(2.0)));
        assert_ne!(of(short(&["nobody"])), of(short(&["nobody", "no one"])));
        assert_eq!(of(short(&["nobody"])), of(short(&["nobody"])));
    }

    #[test]
    fn it_is_read_as_it_is_written() {
        let one = Imprint::of(&choice(0));
        assert_eq!(one.to_string().parse(), Ok(one));
        for text in ["", "1234567", "+1234567", "123456789", "1234567g"] {
            assert_eq!(text.parse::<Imprint>(), Err(NoImprint), "{text}");
        }
    }
}
