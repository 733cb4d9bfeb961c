//! Known tables, and tables by chance that are attacked.

#[path = "disclosure_tests/attack.rs"]
mod attack;
#[path = "disclosure_tests/sums.rs"]
mod sums;

use super::*;

/// Somebody.
type Person = u32;

/// Everything is told.
const ALL: Told = Told { cells: true, rows: true, columns: true, grand: true };

fn place(row: usize, column: usize) -> Place {
    Place { row, column }
}

/// Groups of so many people each, all different, who each got `right` of 10.
fn table<const C: usize>(told: Told, right: u64, people: &[[usize; C]]) -> Groups<Person, 1> {
    let mut groups = Groups::new(people.len(), C, told, Measures::Apart);
    let mut next = 0..;
    for (row, counts) in people.iter().enumerate() {
        for (column, &count) in counts.iter().enumerate() {
            for person in next.by_ref().take(count) {
                groups.add(place(row, column), &person, [Tally { part: right, whole: 10 }]);
            }
        }
    }
    groups
}

/// What is told of a table, as it would be printed; `x` is withheld.
fn told(groups: &Groups<Person, 1>) -> String {
    let published = Published::of(groups);
    let mut text = String::new();
    for row in 0..=groups.size().rows {
        for column in 0..=groups.size().columns {
            let at = place(row, column);
            text += &match (published.people(groups, at), published.share(groups, at, 0)) {
                (Shown::Count(people), Shown::Share(tally)) => {
                    format!("{people}:{} ", tally.per_cent())
                }
                (Shown::Count(people), Shown::AtLeast95) => format!("{people}:>95 "),
                (Shown::Count(people), Shown::AtMost5) => format!("{people}:<5 "),
                (Shown::Count(people), _) => format!("{people}:x "),
                _ => "x ".to_owned(),
            };
        }
        text = text.trim_end().to_owned() + "\n";
    }
    text
}

#[test]
fn ten_are_told_of_and_nine_are_not() {
    assert_eq!(told(&table(ALL, 7, &[[10]])), "10:70 10:70\n10:70 10:70\n");
    assert_eq!(told(&table(ALL, 7, &[[9]])), "x x\nx x\n");
}

#[test]
fn a_small_class_is_not_found_by_subtraction() {
    // The class of 30 goes with it, and with that the totals of both.
    assert_eq!(told(&table(ALL, 7, &[[30], [8]])), "x x\nx x\n38:70 38:70\n");
    // Of three classes the smaller of the others goes.
    assert_eq!(told(&table(ALL, 7, &[[30], [8], [20]])), "30:70 30:70\nx x\nx x\n58:70 58:70\n");
}

/// The example of Fischetti and Salazar-González (2001, *Solving the cell suppression problem on tabular
/// data with linear constraints*, Management Science 47). There the 22 is what must not be known; here
/// the 8 is, and the same four cells are withheld.
#[test]
fn a_published_table_is_covered_as_in_its_publication() {
    let groups = table(ALL, 7, &[[20, 50, 10], [8, 19, 22], [17, 32, 12]]);
    let withheld = "20:70 50:70 10:70 80:70\nx 19:70 x 49:70\nx 32:70 x 61:70\n";
    assert_eq!(told(&groups), format!("{withheld}45:70 101:70 44:70 190:70\n"));
}

#[test]
fn two_small_classes_are_not_found_together() {
    // 3 and 4 are withheld, but their sum 7 would follow.
    let only = Told { cells: true, rows: false, columns: true, grand: true };
    let groups = table(only, 7, &[[30], [3], [4], [12]]);
    assert_eq!(told(&groups), "30:70 x\nx x\nx x\nx x\n49:70 49:70\n");
    let groups = table(only, 7, &[[30], [6], [4], [12]]);
    assert_eq!(told(&groups), "30:70 x\nx x\nx x\n12:70 x\n52:70 52:70\n");
}

#[test]
fn nobody_protects_nobody() {
    let groups = table(ALL, 7, &[[30, 0], [8, 0], [20, 11]]);
    let told = told(&groups);
    assert_eq!(told, "30:70 x 30:70\nx x x\nx 11:70 x\n58:70 11:70 69:70\n");
}

#[test]
fn shares_at_the_ends_are_told_as_bounds_without_counts() {
    assert_eq!(
        told(&table(ALL, 10, &[[30], [20]])),
        "30:>95 30:>95\n20:>95 20:>95\n50:>95 50:>95\n"
    );
    assert_eq!(told(&table(ALL, 0, &[[30], [20]])), "30:<5 30:<5\n20:<5 20:<5\n50:<5 50:<5\n");
    let mut groups = table(ALL, 7, &[[30], [0], [20]]);
    for person in 100..112 {
        groups.add(place(1, 0), &person, [Tally { part: 10, whole: 10 }]);
    }
    // What the others got would give it away, so of the smaller one of them it is not told.
    assert_eq!(told(&groups), "30:70 30:70\n12:>95 12:>95\n20:x 20:x\n62:76 62:76\n");
}

#[test]
fn a_bound_that_fits_one_count_is_not_told() {
    let tally = |part, whole| Tally { part, whole }.bound();
    assert_eq!(tally(20, 20), Some(Shown::Withheld));
    assert_eq!(tally(40, 40), Some(Shown::AtLeast95));
    assert_eq!(tally(38, 40), None);
    assert_eq!(tally(2, 40), None);
    assert_eq!(tally(1, 40), Some(Shown::AtMost5));
    assert_eq!(tally(0, 0), None);
}

/// Lines with two withheld cells each can still give cells away: here both rows of a block of four,
/// and a fifth cell in one of them.
#[test]
fn what_hangs_on_a_block_by_one_line_is_not_given_away() {
    let groups = table(ALL, 7, &[[5, 6, 9, 20], [7, 6, 30, 25], [30, 40, 9, 8], [20, 30, 40, 9]]);
    attack::fails(&groups);
}

/// People may be in several groups of a line: six who took two tests are six, not twelve.
#[test]
fn people_are_counted_once() {
    let only = Told { cells: true, rows: true, columns: false, grand: false };
    let mut groups = Groups::new(1, 3, only, Measures::Apart);
    for person in 0..20 {
        groups.add(place(0, 0), &person, [Tally { part: 7, whole: 10 }]);
    }
    for column in [1, 2] {
        for person in 0..6 {
            groups.add(place(0, column), &person, [Tally { part: 7, whole: 10 }]);
        }
    }
    let published = Published::of(&groups);
    assert!(published.is_withheld(place(0, 0)), "or the sum over the six would follow");
}
