//! What the answers of a class say, as JSON, for machines. One document:
//!
//! | field | holds |
//! |---|---|
//! | `class`, `at` | which class; when it was worked out |
//! | `from`, `to` | the first and the last answer, or null |
//! | `participation` | `members`, who has `begun`, who `practised`; `forms` with `begun` and `finished`; `given`: the test given last with `done` and `not_done`, or null |
//! | `occasions` | the forms in the order in which the class took them, with `when`: `before`, `after`, `later`; `finished`, `from`, `to`, counts, and the gauges |
//! | counts | `people`, `hits` of `scams`, `false_alarms` of `genuine` |
//! | gauges | `missed` and `false_alarms` (shares), `d_prime`, `c`, each a value with `low` and `high` or null; from so many `people`; without a range `low` and `high` are null and `no_range` is `one-person` or `alike` |
//! | `changes` | from the first form to each later one: `matched` (those who took both) and `everybody`, each with the counts `before` and `then` and the gauges of the `change` |
//! | `errors` | `missed` and `false_alarms` over forms and practice, `leaning`: `trusting`, `suspicious`, `neither` or null |
//! | `tactics`, `cells` | right of answered by tactic, and by tactic and stage (null for none) |
//! | `sure` | `sure` of all answers with a certainty; `wrong` of the sure ones, `scams` and `genuine` of those judged surely; `questions` |
//! | `missed` | the questions most missed |
//! | `weakest` | what to teach next |
//! | `answers_left_out` | answers in no list of questions because their question has been changed since |
//! | a share | `count` of `of`, from `people`, with its 90 % range (`low`, `high`) |
//!
//! No learner is named. Ranges of gauges come from drawing learners anew, those of shares are Wilson's.
//! Numbers are rounded to six places. New fields may be added; none of these changes its meaning.

mod document;

use jiff::Timestamp;

use crate::domain::class::ClassName;
use crate::measure::discrimination::Leaning;
use crate::measure::group::{
    Cell, Change, Compared, Errors, FormPart, Gauges, Given, GroupResult, Occasion, Participation,
    QuestionTally, Ranged, Spread, Sum, Sure, TacticTally, Tally,
};

use super::json::pretty;
use document::{
    CellDocument, ChangeDocument, ComparedDocument, CountsDocument, Document, ErrorsDocument,
    FormDocument, GaugeDocument, GaugesDocument, GivenDocument, OccasionDocument,
    ParticipationDocument, QuestionDocument, ShareDocument, SureDocument, TacticDocument,
};

/// What the answers of a class say, worked out at a moment.
pub fn class(name: &ClassName, at: Timestamp, result: &GroupResult) -> String {
    pretty(&Document {
        class: name.as_str(),
        at,
        from: result.span.map(|(from, _)| from),
        to: result.span.map(|(_, to)| to),
        participation: participation(&result.part),
        occasions: result.occasions.iter().enumerate().map(occasion).collect(),
        changes: result.changes.iter().map(change).collect(),
        errors: errors(&result.errors),
        tactics: result.tactics.iter().map(tactic).collect(),
        cells: result.cells.iter().map(cell).collect(),
        sure: sure(&result.sure),
        missed: result.missed.iter().map(question).collect(),
        weakest: result.weakest.iter().map(tactic).collect(),
        answers_left_out: result.changed,
    })
}

fn participation(part: &Participation) -> ParticipationDocument {
    let form = |one: &FormPart| FormDocument {
        form: one.form.word(),
        begun: one.begun,
        finished: one.finished,
    };
    let given = |given: &Given| GivenDocument {
        form: given.assignment.form.word(),
        due: given.assignment.due,
        made: given.assignment.made,
        done: given.done,
        not_done: part.members - given.done,
    };
    ParticipationDocument {
        members: part.members,
        begun: part.begun,
        practised: part.practised,
        forms: part.forms.iter().map(form).collect(),
        given: part.given.as_ref().map(given),
    }
}

fn occasion((at, one): (usize, &Occasion)) -> OccasionDocument {
    let when = match at {
        0 => "before",
        1 => "after",
        _ => "later",
    };
    OccasionDocument {
        when,
        form: one.form.word(),
        finished: one.finished,
        from: one.span.0,
        to: one.span.1,
        counts: counts(one.sum),
        gauges: gauges(one.gauges),
    }
}

fn change(one: &Change) -> ChangeDocument {
    ChangeDocument {
        from: one.from.word(),
        to: one.to.word(),
        matched: compared(&one.matched),
        everybody: compared(&one.everybody),
    }
}

fn compared(one: &Compared) -> ComparedDocument {
    ComparedDocument {
        before: counts(one.before),
        then: counts(one.later),
        change: gauges(one.change),
    }
}

fn counts(Sum { people, judged }: Sum) -> CountsDocument {
    CountsDocument {
        people,
        hits: judged.hits,
        scams: judged.scams,
        false_alarms: judged.false_alarms,
        genuine: judged.genuine,
    }
}

fn gauges(all: Gauges<Ranged>) -> GaugesDocument {
    GaugesDocument {
        missed: all.missed.map(gauge),
        false_alarms: all.false_alarms.map(gauge),
        d_prime: all.d_prime.map(gauge),
        c: all.bias.map(gauge),
    }
}

fn gauge(one: Ranged) -> GaugeDocument {
    let no_range = match one.spread {
        Spread::Range(_) => None,
        Spread::OnePerson => Some("one-person"),
        Spread::Alike => Some("alike"),
    };
    GaugeDocument {
        value: rounded(one.value),
        low: one.range().map(|range| rounded(range.low)),
        high: one.range().map(|range| rounded(range.high)),
        no_range,
        people: one.people,
    }
}

fn errors(errors: &Errors) -> ErrorsDocument {
    let leaning = errors.leaning().map(|leaning| match leaning {
        Leaning::Trusting => "trusting",
        Leaning::Suspicious => "suspicious",
        Leaning::Neither => "neither",
    });
    ErrorsDocument {
        missed: share(errors.missed),
        false_alarms: share(errors.false_alarms),
        leaning,
    }
}

fn tactic(one: &TacticTally) -> TacticDocument {
    TacticDocument { tactic: one.tactic.word(), right: share(one.right) }
}

fn cell(one: &Cell) -> CellDocument {
    let stage = one.stage.map(|stage| stage.word());
    CellDocument { tactic: one.tactic.word(), stage, right: share(one.right) }
}

fn sure(one: &Sure) -> SureDocument<'_> {
    SureDocument {
        sure: share(one.sure),
        wrong: share(one.wrong),
        scams: share(one.scams),
        genuine: share(one.genuine),
        questions: one.questions.iter().map(question).collect(),
    }
}

fn question(one: &QuestionTally) -> QuestionDocument<'_> {
    QuestionDocument {
        question: one.asked.question.as_str(),
        bank: one.asked.bank.as_str(),
        form: one.form.map(|form| form.word()),
        wrong: share(one.wrong),
    }
}

fn share(tally: Tally) -> ShareDocument {
    let (share, range) = (tally.share, tally.share.range());
    ShareDocument {
        count: share.count,
        of: share.of,
        people: tally.people,
        low: rounded(range.low),
        high: rounded(range.high),
    }
}

/// To six places: further ones differ from machine to machine, and mean nothing.
fn rounded(value: f64) -> f64 {
    // Nothing has a sign when it is nothing.
    (value * 1e6).round() / 1e6 + 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::group::made::{result, school};

    #[test]
    fn the_document_of_a_class() {
        let (made, attempts) = school();
        let at = "2026-11-15T12:00:00Z".parse().unwrap();
        insta::assert_snapshot!(class(&made.name, at, &result(&made, &attempts)));
    }
}
