//! LSAT section 6, the published table and figures; values beside them were worked out with NumPy
//! (`corrcoef` of each column with the sum of the others, `var` with `ddof=1`).

use proptest::prelude::*;

use super::*;

/// 1,000 people, five items: pattern and how many (Bock & Lieberman 1970, *Psychometrika* 35: 179–197).
const LSAT_6: &str = "00000:3 00001:6 00010:2 00011:11 00100:1 00101:1 00110:3 00111:4 01000:1 \
    01001:8 01011:16 01101:3 01110:2 01111:15 10000:10 10001:29 10010:14 10011:81 10100:3 10101:28 \
    10110:15 10111:80 11000:16 11001:56 11010:21 11011:173 11100:11 11101:61 11110:28 11111:298";

fn lsat() -> Vec<Vec<f64>> {
    let pattern = |entry: &str| {
        let (pattern, people) = entry.split_once(':').unwrap();
        let row: Vec<f64> = pattern.chars().map(|c| f64::from(u8::from(c == '1'))).collect();
        vec![row; people.parse().unwrap()]
    };
    LSAT_6.split_whitespace().flat_map(pattern).collect()
}

/// A matrix of these rows; what `is_there` refuses is missing.
fn matrix(rows: &[Vec<f64>], is_there: impl Fn(usize, usize) -> bool) -> Answers {
    let mut answers = Answers::new(rows.first().map_or(0, Vec::len));
    for (learner, row) in rows.iter().enumerate() {
        for (item, credit) in row.iter().enumerate() {
            if is_there(learner, item) {
                answers.set(learner, item, *credit);
            }
        }
    }
    answers
}

fn of(answers: &Answers) -> (Vec<ItemStatistics>, Reliability) {
    all(answers, &vec![true; answers.items()])
}

fn digits(values: impl Iterator<Item = f64>, places: usize) -> Vec<String> {
    values.map(|value| format!("{value:.places$}")).collect()
}

fn correlations(found: &[ItemStatistics]) -> Vec<String> {
    digits(found.iter().map(|one| one.discrimination.unwrap().value), 6)
}

#[test]
fn kr_20_of_lsat_6_is_the_published_one() {
    let (found, whole) = of(&matrix(&lsat(), |_, _| true));
    assert_eq!(format!("{:.7}", whole.alpha.unwrap()), "0.2949972");
    assert_eq!((whole.questions, whole.complete), (5, 1_000));
    assert_eq!(format!("{:.6}", whole.mean.unwrap()), "3.819000");
    assert_eq!(format!("{:.6}", whole.deviation.unwrap()), "1.035041");
    assert_eq!(format!("{:.6}", whole.error.unwrap()), "0.869067");
    let facilities = digits(found.iter().map(|one| one.facility.unwrap()), 3);
    assert_eq!(facilities, ["0.924", "0.709", "0.553", "0.763", "0.870"]);
    let deviations = digits(found.iter().map(|one| one.deviation.unwrap()), 6);
    assert_eq!(deviations, ["0.265131", "0.454451", "0.497432", "0.425455", "0.336472"]);
}

#[test]
fn item_rest_correlations_of_lsat_6_are_those_of_another_program() {
    let (found, _) = of(&matrix(&lsat(), |_, _| true));
    assert_eq!(correlations(&found), ["0.112833", "0.153178", "0.172779", "0.144428", "0.121596"]);
}

/// The same with about one answer in eleven taken out; 455 people have left something out.
#[test]
fn with_answers_missing_each_number_takes_who_it_can() {
    let (found, whole) = of(&matrix(&lsat(), |learner, item| (learner * 7 + item * 3) % 11 != 0));
    assert_eq!(whole.complete, 545);
    assert_eq!(format!("{:.7}", whole.alpha.unwrap()), "0.2965740");
    let facilities = digits(found.iter().map(|one| one.facility.unwrap()), 6);
    assert_eq!(facilities, ["0.924092", "0.707371", "0.553355", "0.761276", "0.870187"]);
    assert_eq!(correlations(&found), ["0.101338", "0.152817", "0.161980", "0.140736", "0.122888"]);
}

#[test]
fn what_cannot_be_told_says_why() {
    let one = of(&matrix(&[vec![1.0, 0.0]], |_, _| true));
    assert_eq!(one.0[0].deviation, Err(Silence::OneLearner));
    assert_eq!(one.0[0].discrimination, Err(Silence::OneLearner));
    assert_eq!((one.1.alpha, one.1.mean), (Err(Silence::NoneComplete), Ok(1.0)));

    let right = of(&matrix(&vec![vec![1.0; 3]; 20], |_, _| true));
    assert_eq!(right.0[0].facility, Ok(1.0));
    assert_eq!(right.0[0].deviation, Ok(0.0));
    assert_eq!(right.0[0].discrimination, Err(Silence::AllAlike));
    assert_eq!((right.1.alpha, right.1.error), (Err(Silence::AllAlike), Err(Silence::AllAlike)));

    let rest = of(&matrix(&[vec![1.0, 1.0], vec![0.0, 1.0]], |_, _| true));
    assert_eq!(rest.0[0].discrimination, Err(Silence::RestAlike));

    let alone = of(&matrix(&[vec![1.0], vec![0.0]], |_, _| true));
    assert_eq!(alone.0[0].discrimination, Err(Silence::OneQuestion));
    assert_eq!(alone.1.alpha, Err(Silence::OneQuestion));

    let (nobody, whole) = of(&Answers::new(2));
    assert_eq!(nobody[0].facility, Err(Silence::NoAnswers));
    assert_eq!(nobody[0].discrimination, Err(Silence::NoAnswers));
    assert_eq!(whole.mean, Err(Silence::NoneComplete));
    assert_eq!(of(&Answers::new(0)).1.questions, 0);
}

#[test]
fn questions_that_go_against_each_other_have_less_than_no_reliability() {
    let rows = [vec![1.0, 0.0, 1.0], vec![0.0, 1.0, 0.0], vec![1.0, 0.0, 0.0], vec![0.0, 1.0, 1.0]];
    let (_, whole) = of(&matrix(&rows, |_, _| true));
    assert!(whole.alpha.unwrap() < 0.0 && whole.error.unwrap() > whole.deviation.unwrap());
}

fn rows() -> impl Strategy<Value = Vec<Vec<f64>>> {
    let credit = prop_oneof![Just(0.0), Just(1.0), Just(0.5), Just(1.0 / 3.0)];
    (2usize..7).prop_flat_map(move |items| {
        let row = proptest::collection::vec(credit.clone(), items);
        proptest::collection::vec(row, 2..40)
    })
}

fn close(one: Told<f64>, other: Told<f64>) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => (one - other).abs() < 1e-9,
        (one, other) => one == other,
    }
}

fn value(one: &ItemStatistics) -> Told<f64> {
    one.discrimination.map(|found| found.value)
}

proptest! {
    #[test]
    fn both_ways_to_discrimination_agree_where_nothing_is_missing(rows in rows()) {
        let plain = of(&matrix(&rows, |_, _| true)).0;
        // A question that nobody was asked leads the other way and changes nothing.
        let mut with_gap = matrix(&rows, |_, _| true);
        with_gap.add_item();
        let other = of(&with_gap).0;
        for (one, other) in plain.iter().zip(&other) {
            prop_assert_eq!((one.facility, one.deviation), (other.facility, other.deviation));
            prop_assert!(close(value(one), value(other)), "{:?} {:?}", one, other);
        }
    }

    #[test]
    fn half_the_credit_for_everything_changes_no_correlation_and_no_reliability(rows in rows()) {
        let scaled: Vec<Vec<f64>> =
            rows.iter().map(|row| row.iter().map(|credit| 0.25 + credit / 2.0).collect()).collect();
        let (one, whole) = of(&matrix(&rows, |_, _| true));
        let (other, same) = of(&matrix(&scaled, |_, _| true));
        for (one, other) in one.iter().zip(&other) {
            prop_assert!(close(value(one), value(other)), "{:?} {:?}", one, other);
            prop_assert!(close(one.facility.map(|mean| 0.25 + mean / 2.0), other.facility));
        }
        prop_assert!(close(whole.alpha, same.alpha));
        prop_assert!(close(whole.error.map(|error| error / 2.0), same.error));
    }

    #[test]
    fn a_turned_question_turns_its_discrimination(rows in rows()) {
        let turned: Vec<Vec<f64>> = rows
            .iter()
            .map(|row| [&[1.0 - row[0]], &row[1..]].concat())
            .collect();
        let one = of(&matrix(&rows, |_, _| true)).0[0];
        let other = of(&matrix(&turned, |_, _| true)).0[0];
        prop_assert!(close(value(&one).map(|value| -value), value(&other)));
    }

    #[test]
    fn no_answers_give_anything_but_a_number_in_its_bounds(rows in rows(), gap in 2usize..5) {
        let answers = matrix(&rows, |learner, item| (learner + 2 * item) % gap != 0);
        let (found, whole) = of(&answers);
        for one in found {
            prop_assert!(is_in(one.facility, 0.0, 1.0));
            prop_assert!(is_in(value(&one), -1.0, 1.0));
            prop_assert!(is_in(one.deviation, 0.0, 1.0));
        }
        prop_assert!(is_in(whole.alpha, -1e9, 1.0));
    }
}

fn is_in(told: Told<f64>, low: f64, high: f64) -> bool {
    told.is_err() || told.is_ok_and(|value| (low..=high).contains(&value))
}
