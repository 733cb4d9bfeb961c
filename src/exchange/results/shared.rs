//! A table of groups that may be shown to others: classes by forms, with what may be told of each.

use crate::domain::attempt::Attempt;
use crate::domain::class::ClassName;
use crate::domain::form::Form;
use crate::domain::learner::Learner;
use crate::measure::disclosure::{Groups, Measures, Place, Published, Shown, Tally, Told};
use crate::measure::score::Score;

/// Scams spotted, genuine scenes recognised, right answers.
const MEASURES: usize = 3;

/// Whose rounds they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Those of a class.
    Class(ClassName),
    /// Those of people who are in no class.
    NoClass,
    /// All of them.
    Everybody,
}

/// Which rounds they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// Those of a form.
    Form(Form),
    /// Those of practice.
    Practice,
    /// All of them.
    Anything,
}

/// What may be told of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupLine<'g> {
    /// Whose rounds.
    pub whose: &'g Whose,
    /// Which rounds.
    pub taken: Taken,
    /// How many people.
    pub people: Shown,
    /// How many rounds they completed.
    pub rounds: Shown,
    /// Scams spotted, genuine scenes recognised, right answers, each of those answered.
    pub shares: [Shown; MEASURES],
}

impl GroupLine<'_> {
    /// Whether something of it is not told.
    pub fn is_withheld(&self) -> bool {
        self.shares.contains(&Shown::Withheld) || self.people == Shown::Withheld
    }
}

/// The rounds that were completed, group by group.
pub struct Shared {
    /// The classes, and everybody last.
    whose: Vec<Whose>,
    /// The forms, practice, and all of it last.
    taken: Vec<Taken>,
    groups: Groups<Learner, MEASURES>,
}

impl Shared {
    /// A table of these groups, of all forms and practice or of one form, with nobody in it. Which lines
    /// it has follows from no answer.
    pub fn new(mut whose: Vec<Whose>, form: Option<Form>) -> Self {
        let mut taken: Vec<Taken> = match form {
            Some(form) => vec![Taken::Form(form)],
            None => Form::ALL.iter().copied().map(Taken::Form).chain([Taken::Practice]).collect(),
        };
        let told = Told {
            cells: true,
            rows: taken.len() > 1,
            columns: whose.len() > 1,
            grand: taken.len() > 1 && whose.len() > 1,
        };
        let groups = Groups::new(whose.len(), taken.len(), told, Measures::LastSumsUp);
        whose.push(Whose::Everybody);
        taken.push(Taken::Anything);
        Self { whose, taken, groups }
    }

    /// Takes in an attempt of somebody. What nobody completed or asked for is left out.
    pub fn add(&mut self, whose: &Whose, attempt: &Attempt) {
        let plan = attempt.plan();
        let taken = plan.form.map_or(Taken::Practice, Taken::Form);
        let row = self.whose.iter().position(|one| one == whose);
        let column = self.taken.iter().position(|one| *one == taken);
        if let (true, Some(row), Some(column)) = (attempt.is_finished(), row, column) {
            self.groups.add(Place { row, column }, &plan.learner, tallies(attempt));
        }
    }

    /// What may be told, class by class.
    pub fn lines(&self) -> impl Iterator<Item = GroupLine<'_>> {
        let published = Published::of(&self.groups);
        let places = (0..self.whose.len())
            .flat_map(|row| (0..self.taken.len()).map(move |column| Place { row, column }));
        places.filter(|place| self.groups.is_told(*place)).map(move |place| GroupLine {
            whose: &self.whose[place.row],
            taken: self.taken[place.column],
            people: published.people(&self.groups, place),
            rounds: published.rounds(&self.groups, place),
            shares: std::array::from_fn(|measure| published.share(&self.groups, place, measure)),
        })
    }
}

fn tallies(attempt: &Attempt) -> [Tally; MEASURES] {
    let Score { right, answered, judged, .. } = Score::of(attempt);
    let tally = |part: u32, whole: u32| Tally { part: part.into(), whole: whole.into() };
    [
        tally(judged.hits, judged.scams),
        tally(judged.genuine - judged.false_alarms, judged.genuine),
        tally(right, answered),
    ]
}
