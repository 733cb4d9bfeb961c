//! A message as data: for a script in a page, which fills in numbers that nobody knows when the page is
//! written, and chooses among plurals.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use serde::Serialize;

use super::Words;

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Piece {
    /// Words that stand as they are.
    Text(String),
    /// A value, by its name.
    Value {
        /// Its name.
        value: String,
    },
    /// Words that follow from a value.
    Choice {
        /// The value, by its name.
        of: String,
        /// For each number (`0`) or plural (`one`) what is said.
        cases: Vec<(String, Pattern)>,
        /// What is said otherwise.
        other: Pattern,
    },
}

/// A message in its parts.
pub type Pattern = Vec<Piece>;

impl Words {
    /// A message in its parts; its id alone if there is no such message.
    pub fn pattern(&self, id: &str) -> Pattern {
        let found = self.0.iter().find_map(|file| {
            let resource = FluentResource::try_new(file.text.to_owned());
            let resource = resource.unwrap_or_else(|(partial, _)| partial);
            resource.entries().find_map(|entry| match entry {
                Entry::Message(message) if message.id.name == id => {
                    Some(pieces(&message.value.as_ref()?.elements))
                }
                _ => None,
            })
        });
        found.unwrap_or_else(|| vec![Piece::Text(id.to_owned())])
    }
}

fn pieces(elements: &[PatternElement<&str>]) -> Pattern {
    elements.iter().map(piece).collect()
}

/// Our messages hold text, values, and choices by a value; of anything else nothing is said.
fn piece(element: &PatternElement<&str>) -> Piece {
    match element {
        PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
            InlineExpression::StringLiteral { value } => Piece::Text((*value).to_owned()),
            inline => Piece::Value { value: name(inline) },
        },
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let (mut cases, mut other) = (Vec::new(), Vec::new());
            for variant in variants {
                let key = match &variant.key {
                    VariantKey::Identifier { name } => *name,
                    VariantKey::NumberLiteral { value } => *value,
                };
                match variant.default {
                    true => other = pieces(&variant.value.elements),
                    false => cases.push((key.to_owned(), pieces(&variant.value.elements))),
                }
            }
            Piece::Choice { of: name(selector), cases, other }
        }
    }
}

fn name(inline: &InlineExpression<&str>) -> String {
    match inline {
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn a_message_falls_into_its_parts() {
        let words = Words::of(Language::default());
        let said = serde_json::to_string(&words.pattern("score-partly")).unwrap();
        assert_eq!(
            said,
            r#"[{"of":"count","cases":[["one",["One more was partly right."]]],"other":[{"value":"count"}," more were partly right."]}]"#
        );
        assert_eq!(words.pattern("no-such-message"), [Piece::Text("no-such-message".into())]);
    }
}
