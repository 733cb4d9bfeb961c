use csv::ReaderBuilder;
use proptest::prelude::*;

use super::*;
use crate::exchange::results::tests::finished;

const BOOK: &str = "Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (771),Final Score\r\n    \
    Points Possible,,,,,10,(read only)\r\n\"Amini, Zoë\",17,00123,zoe@school.example,A,EX,90\r\n\
    \"Bauer, Max\",18,00124,max,A,,\r\n\"O'Neil, Sam\",19,,sam,B,3,\r\n\"Twin, Al\",20,,,B,,\r\n\
    \"Twin, Al\",21,,,B,,\r\n";

/// Grades of rounds with four questions that were answered, so many of them right.
fn grades(of: &[(&str, usize)]) -> Grades {
    let mut grades = Grades::default();
    for (learner, right) in of {
        grades.add(&finished(learner, 3, *right));
    }
    grades
}

#[track_caller]
fn filled(book: &str, column: &str, of: &[(&str, usize)]) -> (String, Graded) {
    let found = fill(book.as_bytes(), &grades(of), &Identity::by_any_name, column).unwrap();
    (String::from_utf8(found.bytes.clone()).unwrap(), found)
}

#[test]
fn a_column_that_is_there_is_filled_by_its_points() {
    let (text, found) = filled(BOOK, "Quiz 1", &[("00124", 2), ("sam", 1), ("O'Neil", 3)]);
    let expected = BOOK.replace("max,A,,", "max,A,5.00,").replace("sam,B,3,", "sam,B,2.50,");
    assert_eq!(text, expected);
    assert_eq!((found.graded, found.left_out), (2, vec!["O'Neil".to_owned()]));
}

#[test]
fn a_new_column_stands_last_with_its_points() {
    let (text, found) = filled(BOOK, "Scams", &[("Bauer, Max", 3)]);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].ends_with(",Final Score,Scams"), "{text}");
    assert!(lines[1].ends_with(",(read only),100"), "{text}");
    assert!(lines[3].ends_with(",,75.00"), "{text}");
    assert!(lines[4].ends_with(",3,,"), "{text}");
    assert_eq!(found.graded, 1);
}

#[test]
fn whoever_is_excused_stays_so_and_two_of_one_name_are_nobody() {
    let (text, found) = filled(BOOK, "Quiz 1", &[("00123", 3), ("Twin, Al", 3), ("nobody", 1)]);
    assert_eq!(text, BOOK);
    assert_eq!((found.graded, found.left_out), (0, vec!["Twin, Al".into(), "nobody".into()]));
}

#[test]
fn two_learners_who_are_one_in_canvas_have_no_grade() {
    let (text, found) = filled(BOOK, "Quiz 1", &[("00124", 3), ("max", 1), ("Bauer, Max", 2)]);
    assert_eq!(text, BOOK);
    assert_eq!(found.graded, 0);
    let mut left_out = found.left_out;
    left_out.sort();
    left_out.dedup();
    assert_eq!(left_out, ["00124", "Bauer, Max", "max"]);
}

#[test]
fn a_file_that_a_spreadsheet_saved_stays_as_it_saved_it() {
    // Semicolons, Windows-1252 with a curly apostrophe, a mark, and lines that end alone.
    let book = b"Student;ID;SIS User ID;SIS Login ID;Section;Q\nO\x92Neil, Zo\xEB;1;7;z;A;\n";
    let of = grades(&[("O\u{2019}Neil, Zo\u{EB}", 3)]);
    let found = fill(book, &of, &Identity::by_any_name, "Q").unwrap();
    let expected = [&book[..book.len() - 1], b"75.00\n"].concat();
    assert_eq!(found.bytes, expected);
    let marked = format!("\u{FEFF}{BOOK}");
    assert_eq!(filled(&marked, "Quiz 1", &[]).0, marked);
}

#[test]
fn what_is_no_gradebook_is_refused() {
    let refused = |text: &str| fill(text.as_bytes(), &grades(&[]), &Identity::of, "Q");
    for text in ["", "name,grade\nAmina,7\n", "Student,Section\nAmina,A\n"] {
        assert!(matches!(refused(text), Err(CanvasError::NoGradebook(_))), "{text}");
    }
}

proptest! {
    #[test]
    fn every_other_cell_comes_back(
        cells in proptest::collection::vec("[-=,;\"\\r\\n a-z0-9é]{1,8}", 6..30),
    ) {
        let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
        writer.write_record(["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Q"]).unwrap();
        for row in cells.chunks_exact(6) {
            writer.write_record(row).unwrap();
        }
        let book = writer.into_inner().unwrap();
        let read = |bytes: &[u8]| -> Vec<csv::ByteRecord> {
            let mut reader = ReaderBuilder::new();
            reader.has_headers(false).from_reader(bytes).into_byte_records().map(Result::unwrap).collect()
        };
        let of = grades(&[("Amina", 3)]);
        let found = fill(&book, &of, &Identity::by_any_name, "Q").unwrap();
        prop_assert_eq!(read(&found.bytes), read(&book));
    }
}
