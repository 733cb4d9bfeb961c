//! The plan of a workshop: TOML in, an [`Agenda`] out, by the same walk and with the same mistakes
//! as a bank. Whether the banks at hand can fill it is the domain's to say.

pub mod builtin;
pub mod fields;
mod lower;

use crate::domain::agenda::Agenda;

use super::mistake::Mistakes;
use super::syntax::parse;
use super::walk::Walker;
use fields::PLAN;
use lower::Lower;

/// Makes a plan of a text.
///
/// # Errors
/// Every mistake in it, in the order of the file.
pub fn load(source: &str) -> Result<Agenda, Mistakes> {
    let mut mistakes = Mistakes::default();
    let agenda = parse(source, &mut mistakes).and_then(|table| {
        Walker { source, mistakes: &mut mistakes }.table(&table, &PLAN, &(0..0));
        Lower { mistakes: &mut mistakes }.agenda(&table)
    });
    mistakes.sort();
    match agenda {
        Some(agenda) if mistakes.is_empty() => Ok(agenda),
        _ => Err(mistakes),
    }
}

#[cfg(test)]
mod tests {
    use super::super::shelf::Shelf;
    use super::*;
    use crate::domain::agenda::setup_parts;
    use crate::domain::library::Library;
    use crate::domain::question::Audience;
    use crate::domain::seed::Seed;

    #[test]
    fn the_built_in_banks_fill_the_built_in_plans_with_any_seed() {
        let library = Library::new(Shelf::built_in().into_parts().0);
        for (file, text) in builtin::PLANS {
            let agenda = load(text).unwrap();
            for seed in 0..100 {
                let parts = setup_parts(&agenda, &library, Seed(seed), Some(Audience::All));
                assert_eq!(parts.unwrap().len(), agenda.parts.len(), "{file}, {seed}");
            }
        }
    }

    #[test]
    fn the_built_in_plans_hold_no_mistake_and_take_the_time_they_say() {
        for ((file, text), minutes) in builtin::PLANS.iter().zip([30, 60]) {
            let agenda = load(text).unwrap();
            assert_eq!(format!("{}.toml", agenda.id), *file);
            assert_eq!(agenda.minutes(), minutes, "{file}");
            assert!(agenda.parts.iter().all(|part| !part.notes.is_empty()), "{file}");
        }
    }
}
