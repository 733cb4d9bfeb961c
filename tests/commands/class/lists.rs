//! Lists that a school hands in.

use super::*;

#[test]
fn an_import_says_what_it_changes_and_takes_nobody_out() {
    let home = school();
    let (before, kept) = (files(&home), class(&home, "9B"));
    let changed = "id;class;name\r\n00123;9B;Amina Okoye\r\n126;9B;Cy Pak\r\n";
    home.write("later.csv", changed);
    let dry = home.run(&["class", "import", "later.csv", "--dry-run"], "").ends_with(0);
    assert_eq!(files(&home), before, "a dry run changes nothing");
    let done = home.run(&["class", "import", "later.csv"], "").ends_with(0);
    holds("class_import_changes", &format!("{}\n\n{}", dry.seen(), done.seen()));
    let after = class(&home, "9B");
    assert_eq!(after["count"], 3);
    assert_eq!(after["learners"][0]["name"], "Amina Okoye");
    for what in ["id", "code", "email"] {
        assert_eq!(after["learners"][0][what], kept["learners"][0][what], "{what}");
    }
    let again = home.run(&["class", "import", "later.csv"], "").ends_with(0);
    assert!(again.stdout.ends_with("There was nothing to change.\n"), "{}", again.seen());
    assert_eq!(class(&home, "9B"), after);
}

#[test]
fn a_dry_run_makes_no_file() {
    let home = Home::new();
    home.write("list.csv", LIST);
    home.run(&["class", "import", "list.csv", "--dry-run"], "").ends_with(0);
    home.run(&["class", "list"], "").ends_with(0);
    home.run(&["class", "list", "9B"], "").ends_with(2);
    assert_eq!(home.contents(), ["list.csv"]);
    home.run(&["class", "new", "9B", "--private"], "").ends_with(2);
    home.run(&["class", "import", "list.csv", "--private"], "").ends_with(2);
    assert_eq!(home.contents(), ["list.csv"]);
}

#[test]
fn the_bytes_of_a_password_stand_nowhere() {
    let home = Home::new();
    home.write("list.csv", LIST);
    home.write("bad.csv", LIST.replace("00123", "\u{202e}").replace(",9A,3", ",9A"));
    for arguments in [
        &["class", "import", "bad.csv"][..],
        &["class", "import", "list.csv", "--dry-run"],
        &["class", "import", "list.csv"],
        &["class", "codes", "9B", "--html", "codes.html"],
        &["class", "list", "9B", "--json"],
    ] {
        let ran = home.run(arguments, "");
        assert!(!ran.seen().contains("hunter2"), "{}", ran.seen());
    }
    for name in home.contents().iter().filter(|name| !name.ends_with(".csv")) {
        let path = home.path(name);
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(7).any(|bytes| bytes == b"hunter2"), "{name}");
        }
    }
    assert!(home.path("codes.html").exists());
}

#[test]
fn a_list_that_is_wrong_is_told_and_changes_nothing() {
    let home = school();
    let before = files(&home);
    let mut all = String::new();
    let lists: [(&str, &[u8]); 13] = [
        ("hidden", b"name,class\nAnn,9B\nB\xe2\x80\xaeen,9B\n"),
        ("formula", b"name,class\n=1+1,9B\n"),
        ("cells", b"name,class\nLee, Ann,9B\n"),
        ("quote", b"name,class\nAnn,9B\n\"Ben,9B\n"),
        ("heads", b"Ann Lee,9B\nBen Ho,9B\n"),
        ("nobody", b"name,class\n"),
        ("no-class", b"name\nAnn\n"),
        ("twice", b"name,class\nAnn,9B\nANN,9B\n"),
        ("mixed", b"name,id,email,class\nAmina,00123,ben@school.example,9B\n"),
        ("document", b"PK\x03\x04\x14\x00"),
        ("utf16", b"\xff\xfen\x00a\x00"),
        ("bytes", b"name,class\nB\x81n,9B\n"),
        ("same", b"name,group,class\nAnn,9B,9B\n"),
    ];
    for (name, bytes) in lists {
        let file = format!("{name}.csv");
        home.write(&file, bytes);
        let ran = home.run_with(&[("COLUMNS", "80")], &["class", "import", &file], "");
        assert_ne!(ran.code, Some(0), "{}", ran.seen());
        all += &ran.seen();
        all += "\n\n";
        assert_eq!(files(&home), before, "{name}");
    }
    all += &home.run(&["class", "import", "none.csv"], "").ends_with(1).seen();
    all += "\n\n";
    all += &home.run(&["class", "import", "."], "").ends_with(1).seen();
    assert_eq!(files(&home), before);
    holds("class_import_wrong", &all);
}

#[test]
fn a_list_is_bounded() {
    let home = Home::new();
    let flood: String = (0..5_001).map(|number| format!("N{number}\n")).collect();
    home.write("many.csv", format!("name\n{flood}"));
    let ran = home.run(&["class", "import", "many.csv", "--class", "9B"], "").ends_with(1);
    assert!(ran.stderr.contains("more than 5000 learners"), "{}", ran.seen());
    let classes: String = (0..201).map(|number| format!("N,C{number}\n")).collect();
    home.write("classes.csv", format!("name,class\n{classes}"));
    home.run(&["class", "import", "classes.csv"], "").ends_with(1);
    let file = fs::File::create(home.path("huge.csv")).unwrap();
    file.set_len(33 << 20).unwrap();
    let ran = home.run(&["class", "import", "huge.csv", "--class", "9B"], "").ends_with(1);
    assert!(ran.stderr.contains("larger than 32 MiB"), "{}", ran.seen());
}

#[test]
fn a_cell_in_a_list_does_not_act_on_a_terminal() {
    let home = Home::new();
    home.write("list.csv", "name,\u{1b}[31mNotes,\u{202e}x\nAnn,\u{1b}]0;owned\u{7},1\n");
    let ran = home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    assert!(!ran.stdout.chars().any(scamdrill::domain::text::is_unsafe), "{}", ran.seen());
    home.write("list.csv", "name\nA\u{1b}[31mnn\n");
    let ran = home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(1);
    assert!(!ran.stderr.contains('\u{1b}'), "{}", ran.seen());
}
