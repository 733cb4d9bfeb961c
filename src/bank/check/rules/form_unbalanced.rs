//! A form is a fixed test: ten scams, ten genuine scenes and two of each to spare, with twins
//! together, so that what is asked before, after and weeks later can be compared.

use std::collections::HashMap;

use crate::domain::bank::Bank;
use crate::domain::form::{ASKED, Form, SPARES};
use crate::domain::id::QuestionId;
use crate::domain::kind::KindName;
use crate::domain::verdict::Verdict;

use super::super::finding::Path;
use super::super::forms::{Placed, forms};
use super::super::{Findings, Level, Look, Rule, Speaks, Spot};
use super::fills;

pub(super) static RULE: Rule = Rule {
    id: "form-unbalanced",
    level: Level::Error,
    speaks: Speaks::Any,
    look: Look::Pool(look),
};

fn look(banks: &[&Bank], found: &mut Findings<'_>) {
    let forms = forms(banks);
    let placed = forms.values().flatten();
    let form_of: HashMap<&QuestionId, Form> =
        placed.map(|one| (&one.question.id, one.form)).collect();
    for ((_, form), placed) in &forms {
        count(*form, placed, found);
        for one in placed {
            found.turn_to(one.bank);
            look_at_question(one, &form_of, found);
        }
    }
}

fn count(form: Form, placed: &[Placed<'_>], found: &mut Findings<'_>) {
    let of = |verdict, spare| placed.iter().filter(|one| one.is(verdict, spare)).count();
    let (scams, genuine) = (of(Verdict::Scam, false), of(Verdict::Genuine, false));
    let (spare_scams, spare_genuine) = (of(Verdict::Scam, true), of(Verdict::Genuine, true));
    found.turn_to(placed[0].bank);
    if (scams, genuine) != (ASKED, ASKED) {
        let fills = fills![form = form.word(), scams = scams, genuine = genuine, wanted = ASKED];
        found.note(Spot::BANK, fills);
    }
    if spare_scams < SPARES || spare_genuine < SPARES {
        let (scams, genuine) = (spare_scams, spare_genuine);
        let fills = fills![form = form.word(), scams = scams, genuine = genuine, wanted = SPARES];
        found.note_as("spares", Spot::BANK, fills);
    }
}

fn look_at_question(
    one: &Placed<'_>,
    form_of: &HashMap<&QuestionId, Form>,
    found: &mut Findings<'_>,
) {
    let spot = || Spot::question(one.at, Path::Field("form"));
    let form = one.form.word();
    if one.question.kind_name() != KindName::Judge {
        let kind = one.question.kind_name().word();
        found.note_as("kind", spot(), fills![form = form, kind = kind]);
    }
    let Some(twin) = one.question.twin() else { return };
    match form_of.get(twin) {
        // Of two twins in two forms, one is spoken of.
        Some(other) if *other >= one.form => {}
        _ => found.note_as("twin", spot(), fills![form = form, twin = twin.as_str()]),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::trial::{bank, finds_in, form, head, quiet_in, with};
    use super::super::super::{Checking, check};

    #[test]
    fn a_form_that_lacks_scenes_or_spares_is_found() {
        finds_in("form-unbalanced", &form(9, 10, 2), 1);
        finds_in("form-unbalanced", &form(10, 10, 1), 1);
        finds_in("form-unbalanced", &form(10, 11, 0), 2);
    }

    #[test]
    fn another_kind_and_a_twin_elsewhere_are_found() {
        let choice = with("kind = \"choice\"\n", "kind = \"choice\"\nform = \"A\"\n");
        let choice = choice.split("[[question]]").nth(3).unwrap().to_owned();
        finds_in("form-unbalanced", &format!("{}[[question]]{choice}", form(10, 10, 2)), 1);
        let twins = with("twin = \"trial-genuine\"\n", "twin = \"trial-genuine\"\nform = \"A\"\n");
        let twins = twins.strip_prefix(head()).unwrap();
        finds_in("form-unbalanced", &format!("{}{twins}", form(9, 10, 2)), 1);
    }

    #[test]
    fn a_whole_form_and_no_form_are_fine() {
        quiet_in("form-unbalanced", &form(10, 10, 2));
        quiet_in("form-unbalanced", &form(0, 0, 0));
    }

    /// Half of the form stands in one bank, half in another.
    #[test]
    fn a_form_may_spread_over_banks() {
        let (scams, genuine) = (form(10, 0, 2), form(0, 10, 2));
        let genuine = genuine.replacen("id = \"trial\"", "id = \"second\"", 1);
        let (scams, genuine) = (bank(&scams), bank(&genuine));
        let checking = Checking { day: jiff::civil::date(2026, 11, 23), is_asked_for: false };
        let found = check(&[&scams, &genuine], checking, &mut |_| {});
        assert!(found.findings.iter().all(|one| one.rule != "form-unbalanced"));
    }
}
