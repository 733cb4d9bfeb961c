use proptest::prelude::*;

use super::*;

/// What the tests look at: line, class, name, and the ids that there are.
fn found(text: impl AsRef<[u8]>) -> Vec<String> {
    let listed = read(text.as_ref(), false).unwrap();
    let row = |row: &Row| {
        let School { student_id, sis_id, email, login } = &row.pupil.school;
        let ids = [("id", student_id), ("sis", sis_id), ("mail", email), ("login", login)];
        let ids = ids.map(|(kind, id)| id.as_ref().map(|id| format!(" {kind}={id}")));
        let class = row.class.as_ref().map(|class| format!(" in {class}"));
        let ids: String = ids.into_iter().chain([class]).flatten().collect();
        format!("{}: {}{ids}", row.pupil.line, row.pupil.name)
    };
    listed.rows.iter().map(row).collect()
}

fn refused(text: impl AsRef<[u8]>) -> BadList {
    read(text.as_ref(), false).unwrap_err()
}

#[test]
fn lists_of_school_systems_are_understood() {
    let canvas = "Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1\n    Points Possible,,,,,10\n\
        \"Yusuf, Amina\",370,S-1,amina,9B,7\n";
    assert_eq!(found(canvas), ["3: Yusuf, Amina id=370 sis=S-1 login=amina in 9B"]);
    let moodle =
        "First name,Last name,ID number,Email address,Groups\nAmina,Yusuf,00123,a@b.example,9B\n";
    assert_eq!(found(moodle), ["2: Amina Yusuf id=00123 mail=a@b.example in 9B"]);
    let brightspace = "OrgDefinedId,Username,Last Name,First Name\n#7,amina,Yusuf,Amina\n";
    assert_eq!(found(brightspace), ["2: Amina Yusuf id=#7 login=amina"]);
}

#[test]
fn separators_encodings_and_line_breaks_of_spreadsheets_are_understood() {
    assert_eq!(
        found("\u{FEFF}CLASS ; name\r\n9B;Ann Lee\r\n\r\n;;\r\n".replace(";;", ";")),
        ["2: Ann Lee in 9B"]
    );
    assert_eq!(found("name\tid\nAnn\t1\n"), ["2: Ann id=1"]);
    assert_eq!(
        found(b"Name;E-mail\nZo\xeb \x8aimi\xe6;z@b\n"),
        ["2: Zoë Šimić mail=z@b".replace('ć', "æ")]
    );
    assert_eq!(
        found("Name,Notes\n\"Ann\r\n Lee\",\"says \"\"hi\"\"\n\"\n\nBen,\n"),
        ["2: Ann Lee", "6: Ben"]
    );
    assert_eq!(found("name\rAnn\rBen"), ["2: Ann", "3: Ben"]);
}

#[test]
fn a_password_is_read_into_nothing() {
    for head in ["Password", "Login Password", "pass", "Kennwort", "PWD", "Initial password", "PIN"]
    {
        let text = format!("name,{head},email\nAnn,hunter2,a@b\n");
        let listed = read(text.as_bytes(), false).unwrap();
        assert!(!format!("{listed:?}").contains("hunter2"), "{listed:?}");
        assert_eq!(listed.left_out, [head]);
        // Where cells are shifted, a password could stand anywhere.
        for row in ["Ann,hunter2\n", "Lee, Ann,hunter2,a@b\n"] {
            let error = refused(format!("name,{head},email\n{row}"));
            assert!(matches!(error, BadList::Cells { line: 2, .. }), "{error:?}");
            assert!(!format!("{error:?}{error}").contains("hunter2"));
        }
    }
    assert_eq!(refused("password,phone\nhunter2,1\n"), BadList::NoName);
}

#[test]
fn what_is_wrong_is_told_with_its_line() {
    let cell = |line, column, why| BadList::Cell { line, column, why };
    assert_eq!(refused("name\n\nA\u{202e}B\n"), cell(3, Column::Name, BadText::Hidden));
    assert_eq!(refused("name,id\nAnn,1\n,2\n"), cell(3, Column::Name, BadText::Empty));
    assert_eq!(refused("name,class\nAnn,\n"), cell(2, Column::Class, BadText::Empty));
    assert_eq!(refused("name\n=1+1\n"), cell(2, Column::Name, BadText::Formula('=')));
    assert_eq!(refused("name,id\nAnn,1\n\n\"Ben,2\nCy,3\n"), BadList::Unclosed(4));
    assert_eq!(refused(b"name\nAnn\nB\x81n\n"), BadList::NotText(3));
    assert_eq!(refused("name,student\nAnn,Lee\n"), BadList::SameHead(Column::Name));
    assert_eq!(refused("Ann Lee,9B\nBen Ho,9B\n"), BadList::NoName);
    assert_eq!(refused("name,id\n,\n"), BadList::Nobody);
    assert_eq!(refused(""), BadList::Nobody);
    assert_eq!(refused(b"PK\x03\x04..."), BadList::Document);
    assert_eq!(refused(b"\xff\xfen\0a\0"), BadList::Utf16);
}

#[test]
fn floods_are_refused() {
    assert_eq!(refused(",".repeat(8 << 20)), BadList::TooWide(1));
    assert_eq!(refused(format!("name\n{}", "\"\"\n".repeat(200_000))), BadList::TooLong);
    assert_eq!(refused(format!("name\n\"{}", "a\n".repeat(200_000))), BadList::Unclosed(2));
    let long = refused(format!("name\n\"{}\"", "a\n".repeat(200_000)));
    assert!(matches!(long, BadList::Cell { line: 2, why: BadText::TooLong(80), .. }));
}

#[test]
fn a_class_that_is_known_is_not_looked_for() {
    let listed = read(b"name,class\nAnn,\n", true).unwrap();
    assert_eq!((listed.rows[0].class.clone(), listed.left_out), (None, vec!["class".to_owned()]));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes, false);
    }

    #[test]
    fn no_table_makes_it_panic_and_its_lines_are_those_of_the_file(text in "(name|id|class|pwd|a|b|\"|,|;|\t|\n|\r|\r\n| |\u{202e}|é){0,60}") {
        if let Ok(listed) = read(text.as_bytes(), false) {
            let lines = text.replace("\r\n", "\n").replace('\r', "\n").split('\n').count() as u64;
            prop_assert!(listed.rows.len() <= text.len());
            prop_assert!(listed.rows.windows(2).all(|two| two[0].pupil.line < two[1].pupil.line));
            prop_assert!(listed.rows.iter().all(|row| row.pupil.line <= lines));
        }
        let separator = delimiter(&text);
        if let Ok(lines) = lines_of(&text, separator) {
            let mut reader = ReaderBuilder::new();
            let mut reader = reader.delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
            prop_assert_eq!(reader.records().count(), lines.len(), "{:?}", text);
        }
    }
}
