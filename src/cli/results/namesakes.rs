//! Learners of a class who are called as somebody else is who plays without a code. What is held of them
//! stands under their codes, so whoever asks by name would be told that nothing is held.

use crate::domain::class::Member;
use crate::domain::learner::Learner;
use crate::say;

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::people::People;

/// Says how to ask about those whom a class knows by this text, where they are not who was meant. Fails
/// with it where nothing is held under the text itself. `action` is the command that was typed.
pub(super) fn tell(
    context: &Context,
    people: &People,
    (text, learner): (&str, &Learner),
    action: &str,
    is_held: bool,
) -> Result<(), Failure> {
    let others = people.meant(text).into_iter().filter(|member| member.id != *learner);
    let told: Vec<String> = others.map(|member| by_code(context, member, action)).collect();
    match told.is_empty() {
        true => Ok(()),
        false if is_held => context.tell(&told.join("\n")),
        false => Err(Failure::Usage(told.join("\n"))),
    }
}

fn by_code(context: &Context, member: &Member, action: &str) -> String {
    let call = format!("scamdrill results {action} {}", member.code);
    say!(context.words, "class-plays-by-code", name = member.name.as_str(), call = call)
}
