//! Somebody who has the whole publication, and knows which scenes stand in which form, tries to find out
//! what is withheld.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::domain::attempt::Attempt;
use crate::domain::form::Form;
use crate::domain::library::Library;
use crate::domain::question::Focus;
use crate::domain::tactic::Tactic;
use crate::domain::verdict::Verdict;
use crate::exchange::class_public_json;
use crate::html::strict::read;
use crate::measure::disclosure::linear::{Equations, Fraction};
use crate::measure::group::Group;
use crate::measure::group::made::{class as made_class, round, say};
use crate::ui::screen::Block;
use crate::words::{Language, Words};

/// Where a scene stands.
type Cell = (Option<Tactic>, Form, Verdict);

/// What came of it: who judged it, how often it was judged rightly, of how often.
type Found = (BTreeSet<usize>, i128, i128);

/// A form as a class took it: how many did, and how easy its scams and genuine scenes are, of ten.
#[derive(Debug, Clone, Copy)]
struct Sitting {
    form: Form,
    people: usize,
    ease: [usize; 2],
    /// So many leave out all genuine scenes.
    hasty: usize,
    /// Shifts which tactics its scenes are about.
    tactics: usize,
}

/// Scenes of each verdict in a form.
const SCENES: usize = 6;

const PEOPLE: usize = 40;

impl Sitting {
    fn cell(&self, verdict: Verdict, scene: usize) -> Cell {
        let shift = usize::from(verdict == Verdict::Genuine) * 2;
        let at = (self.tactics + shift + scene) % 5;
        (Tactic::ALL.get(at).copied().filter(|_| at > 0), self.form, verdict)
    }

    /// Whether somebody judges a scene, and then rightly.
    fn judged(&self, person: usize, verdict: Verdict, scene: usize) -> Option<bool> {
        let side = usize::from(verdict == Verdict::Genuine);
        let is_left_out = side == 1 && person < self.hasty || (person + scene) % 9 == 5;
        let luck = (person * 7 + scene * 3 + self.form as usize) % 10;
        (!is_left_out).then_some(luck < self.ease[side])
    }

    fn scenes() -> impl Iterator<Item = (Verdict, usize)> {
        Verdict::ALL.iter().flat_map(|is| (0..SCENES).map(|scene| (*is, scene)))
    }

    fn attempts(self) -> impl Iterator<Item = Attempt> {
        (0..self.people).map(move |person| {
            let said = |(verdict, scene)| {
                let name = format!("{}-{verdict:?}-{scene}", self.form.word()).to_lowercase();
                let mut said = say(&name, verdict, self.judged(person, verdict, scene)?);
                let (tactic, ..) = self.cell(verdict, scene);
                said.asked.focus = tactic.map(|tactic| Focus { tactic, stage: None });
                Some(said)
            };
            let said: Vec<_> = Self::scenes().filter_map(said).collect();
            round(person, Some(self.form), 30 - self.form as i64, &said)
        })
    }

    /// Those who judged scams as well as genuine scenes.
    fn whole(&self) -> impl Iterator<Item = usize> {
        self.hasty.min(self.people)..self.people
    }

    fn found(&self) -> BTreeMap<Cell, Found> {
        let mut all: BTreeMap<Cell, Found> = BTreeMap::new();
        for person in self.whole() {
            for (verdict, scene) in Self::scenes() {
                let Some(is_right) = self.judged(person, verdict, scene) else { continue };
                let found = all.entry(self.cell(verdict, scene)).or_default();
                found.0.insert(person);
                found.1 += i128::from(is_right);
                found.2 += 1;
            }
        }
        all
    }
}

/// The publication: as a document, as a page and as a screen.
struct Published {
    document: Value,
    page: String,
    screen: String,
}

fn publish(sittings: &[Sitting]) -> Published {
    let (class, library) = (made_class(PEOPLE), Library::default());
    let mut group = Group::new(&class, &library);
    sittings.iter().flat_map(|one| one.attempts()).for_each(|attempt| group.add(&attempt));
    let result = group.public();
    let (words, zone) = (Words::of(Language::default()), TimeZone::UTC);
    let view =
        View { words: &words, library: &library, class: &class.name, typed: "", zone: &zone };
    let page = public(view, &result, jiff::civil::date(2026, 11, 15));
    let text: Vec<String> = read(&page).unwrap().into_iter().map(|one| one.text).collect();
    let line = |block| match block {
        Block::Line { text, .. } => text + "\n",
        _ => String::new(),
    };
    Published {
        document: serde_json::from_str(&class_public_json::class(&class.name, &result)).unwrap(),
        page: text.join("\n"),
        screen: Public::of(view, &result).into_screen(view).blocks.into_iter().map(line).collect(),
    }
}

/// All numbers that stand in a text.
fn numbers(text: &str) -> BTreeSet<String> {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let all = text.split(|c| !is_number(c)).map(|one| one.trim_matches('.'));
    all.filter(|one| !one.is_empty()).map(|one| one.trim_end_matches(".0").to_owned()).collect()
}

/// The same of a document, errors as points.
fn numbers_of(document: &Value) -> BTreeSet<String> {
    match document {
        Value::Number(number) => {
            let value = number.as_f64().unwrap().abs();
            [value.to_string(), (value * 100.0).round().to_string()].into()
        }
        Value::Array(all) => all.iter().flat_map(numbers_of).collect(),
        Value::Object(all) => all.values().flat_map(numbers_of).collect(),
        _ => BTreeSet::new(),
    }
}

/// What is told of a share: nothing, a bound, or the share in per cent.
fn told(value: &Value) -> Option<i128> {
    value["share"].as_i64().map(i128::from)
}

/// A sum of cells, and whether it is told.
struct Sum {
    cells: Vec<Cell>,
    told: Option<i128>,
}

fn sums(document: &Value, all: &BTreeMap<Cell, Found>) -> Vec<Sum> {
    let mut sums = Vec::new();
    let mut add = |told, is_in: &dyn Fn(&Cell) -> bool| {
        sums.push(Sum { cells: all.keys().filter(|cell| is_in(cell)).copied().collect(), told });
    };
    for form in document["forms"].as_array().unwrap() {
        let is = |cell: &Cell, verdict| form["form"] == cell.1.word() && cell.2 == verdict;
        add(told(&form["scams_spotted"]), &|cell| is(cell, Verdict::Scam));
        add(told(&form["genuine_recognised"]), &|cell| is(cell, Verdict::Genuine));
    }
    for tactic in document["tactics"].as_array().unwrap() {
        let is = |cell: &Cell| tactic["tactic"].as_str() == cell.0.map(Tactic::word);
        add(told(&tactic["right"]), &is);
    }
    sums
}

/// What the cells of a sum come to, all together.
fn found(cells: &[Cell], all: &BTreeMap<Cell, Found>) -> Found {
    let mut sum = Found::default();
    for (people, part, whole) in cells.iter().map(|cell| &all[cell]) {
        sum.0.extend(people);
        sum.1 += part;
        sum.2 += whole;
    }
    sum
}

/// Whether it may be known: ten people or more, and neither nearly all right nor nearly all wrong.
fn may_be_known((people, part, whole): &Found) -> bool {
    people.len() >= 10 && part * 20 <= whole * 19 && part * 20 >= *whole
}

fn attack(document: &Value, sittings: &[Sitting]) {
    let is_in = |one: &&Sitting| {
        let forms = document["forms"].as_array().unwrap();
        forms.iter().any(|form| form["form"] == one.form.word())
    };
    let all: BTreeMap<Cell, Found> =
        sittings.iter().filter(is_in).flat_map(Sitting::found).collect();
    let cells: Vec<Cell> = all.keys().copied().collect();
    let row = |of: &[Cell]| -> Vec<Fraction> {
        cells.iter().map(|cell| Fraction::whole(of.contains(cell).into())).collect()
    };
    let sums = sums(document, &all);
    let told = sums.iter().filter(|sum| sum.told.is_some());
    let equations = Equations::solve(told.map(|sum| row(&sum.cells)).collect());
    for Sum { cells, told } in &sums {
        let found = found(cells, &all);
        match told {
            Some(told) => {
                assert!(may_be_known(&found), "{cells:?}");
                assert_eq!(*told, (found.1 * 200 + found.2) / (found.2 * 2));
            }
            None => assert!(!equations.settle(row(cells)), "{cells:?} follows: {document:#}"),
        }
    }
    for cell in &cells {
        let is_known = equations.settle(row(&[*cell]));
        assert!(!is_known || may_be_known(&all[cell]), "{cell:?} follows: {document:#}");
    }
}

fn sitting(form: Form) -> impl Strategy<Value = Sitting> {
    let people = prop_oneof![2 => 8..14_usize, 3 => 14..PEOPLE, 1 => 0..8_usize];
    let ease = || prop_oneof![4 => 3..10_usize, 1 => Just(10), 1 => Just(0)];
    let hasty = prop_oneof![3 => Just(0), 1 => 0..12_usize];
    (people, [ease(), ease()], hasty, 0..5_usize).prop_map(move |(people, ease, hasty, tactics)| {
        Sitting { form, people, ease, hasty, tactics }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_that_is_withheld_follows_from_the_whole_publication(
        sittings in [sitting(Form::A), sitting(Form::B), sitting(Form::C)],
    ) {
        let published = publish(&sittings);
        attack(&published.document, &sittings);
        // Forms and people that are left out leave no trace at all.
        let kept: Vec<Sitting> =
            sittings.into_iter().filter(|one| one.whole().count() >= 10).collect();
        let forms = published.document["forms"].as_array().unwrap().len();
        prop_assert_eq!(forms, kept.len());
        prop_assert_eq!(&publish(&kept).document, &published.document);
        // The page and the screen tell no number that the document does not tell.
        let mut known = numbers_of(&published.document);
        known.extend(numbers(&publish(&[]).page));
        known.extend(["1000", "5", "95"].map(str::to_owned));
        for text in [&published.page, &published.screen] {
            let more: Vec<String> = numbers(text).difference(&known).cloned().collect();
            prop_assert!(more.is_empty(), "{:?} in {}", more, text);
        }
    }
}

/// A class in which everybody did forms A and B.
fn made(people: usize) -> [Sitting; 2] {
    let sitting = |form, ease| Sitting { form, people, ease, hasty: 0, tactics: form as usize };
    [sitting(Form::A, [6, 5]), sitting(Form::B, [8, 7])]
}

#[test]
fn a_class_of_nine_twelve_or_thirty() {
    let [nine, twelve, thirty] = [9, 12, 30].map(|people| publish(&made(people)).screen);
    insta::assert_snapshot!("nine", nine);
    insta::assert_snapshot!("twelve", twelve);
    insta::assert_snapshot!("thirty", thirty);
}

#[test]
fn what_few_did_is_told_like_what_nobody_did() {
    let [a, b] = made(30);
    let few = publish(&[a, Sitting { people: 9, ..b }]);
    let nobody = publish(&[a]);
    assert_eq!((few.page, few.screen), (nobody.page, nobody.screen));
}

#[test]
fn where_everybody_did_alike_no_range_tells_it() {
    let [a, _] = made(12);
    let alike = publish(&[Sitting { ease: [10, 10], ..a }]).document;
    let form = &alike["forms"][0];
    assert_eq!(form["scams_spotted"]["over"], 95, "{alike:#}");
    assert_eq!((&form["d_prime"], &form["c"]), (&Value::Null, &Value::Null));
}
