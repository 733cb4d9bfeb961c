//! `scamdrill banks import`: what comes in, what does not and why, and files that mean harm.

use std::fs::{self, File};

use crate::support::{Home, Ran, holds};

const GIFT: &str = "\
// A teacher's own
$CATEGORY: My scams

// [id:first]
::First:: What do you do first? {
  =Ring the bank#It can stop the payment.
  ~Wait
}

::Essay:: Write about it. {}

::Which:: Which are <b>warnings</b>?<script>alert(1)</script> {
  ~%50%A hurry ~%50%A secret ~%-100%A name
}

A question

::Open:: Never closed {=a
";

fn import(home: &Home, file: &str) -> Ran {
    home.run(&["banks", "import", file, "-o", "mine.toml"], "")
}

#[test]
fn what_comes_in_and_what_does_not() {
    let home = Home::new();
    home.write("quiz.txt", GIFT);
    holds("banks_import", &import(&home, "quiz.txt").ends_with(0).seen());
    let written = fs::read_to_string(home.path("mine.toml")).unwrap();
    assert!(!written.contains("alert"));
    holds("banks_import_file", &written);
    let check = home.run(&["banks", "check", "mine.toml", "--as-of", "2026-11-23"], "");
    assert!(check.stdout.matches("still to be written").count() >= 4, "{}", check.seen());
    assert!(check.stdout.contains("no tactic"), "{}", check.seen());
    home.run(&["play", "mine", "--private", "--bank", "mine.toml"], "q\n").ends_with(0);
    // What is there stays.
    import(&home, "quiz.txt").ends_with(1);
}

#[test]
fn a_second_import_changes_what_is_new_and_leaves_the_rest() {
    let home = Home::new();
    home.write("quiz.txt", GIFT);
    import(&home, "quiz.txt").ends_with(0);
    let by_hand = fs::read_to_string(home.path("mine.toml")).unwrap().replacen(
        "why = \"???\"",
        "why = \"By hand.\" # my words",
        1,
    );
    home.write("mine.toml", &by_hand);
    let again = GIFT
        .replace("do first?", "do first now?")
        .replace("$CATEGORY", "::New:: Yes? {T}\n\n$CATEGORY");
    home.write("quiz.txt", again);
    let update = ["banks", "import", "quiz.txt", "--into", "mine.toml"];
    holds("banks_import_into", &home.run(&update, "").ends_with(0).seen());
    let text = fs::read_to_string(home.path("mine.toml")).unwrap();
    assert!(
        text.contains("why = \"By hand.\" # my words") && text.contains("do first now?"),
        "{text}"
    );
    assert_eq!(text.matches("[[question]]").count(), 3);
    let ran = home.run(&update, "").ends_with(0);
    assert!(ran.stderr.contains("Nothing has changed"), "{}", ran.seen());
    assert_eq!(fs::read_to_string(home.path("mine.toml")).unwrap(), text);
    home.write("mine.toml", "format = 2\n");
    home.run(&update, "").ends_with(1);
    assert_eq!(fs::read_to_string(home.path("mine.toml")).unwrap(), "format = 2\n");
}

#[test]
fn built_in_questions_that_come_back_get_ids_of_their_own() {
    let home = Home::new();
    home.run(&["banks", "export", "romance", "-o", "r.xml"], "").ends_with(0);
    holds("banks_import_own", &import(&home, "r.xml").ends_with(0).seen());
    let list = home.run(&["banks", "list", "--bank", "mine.toml"], "").ends_with(0);
    assert!(list.stderr.is_empty(), "{}", list.seen());
    let update = ["banks", "import", "r.xml", "--into", "mine.toml"];
    assert!(home.run(&update, "").ends_with(0).stderr.contains("Nothing has changed"));
}

#[test]
fn a_built_in_bank_comes_back_from_json_beside_itself() {
    let home = Home::new();
    home.run(&["banks", "export", "romance", "--format", "json", "-o", "r.json"], "").ends_with(0);
    let update = ["banks", "import", "r.json", "--id", "mine-en", "-o", "mine.toml"];
    let ran = home.run(&update, "").ends_with(0);
    assert!(ran.stderr.contains("another bank of yours"), "{}", ran.seen());
    let list = home.run(&["banks", "list", "--bank", "mine.toml"], "").ends_with(0);
    assert!(list.stderr.is_empty(), "{}", list.seen());
}

/// Without ids a question in new words is a new one; that is said, with what it may have been.
#[test]
fn a_question_in_new_words_is_told() {
    let home = Home::new();
    home.write("q.gift", "Which is a warning? {=A hurry ~A name}\n\nHow many? {#7}\n");
    import(&home, "q.gift").ends_with(0);
    home.write("q.gift", "Which of these warns you? {=A hurry ~A name}\n\nHow many? {#7}\n");
    let ran = home.run(&["banks", "import", "q.gift", "--into", "mine.toml"], "").ends_with(0);
    holds("banks_import_new_words", &ran.seen());
}

/// Each is refused with a word, and nothing is written.
#[test]
fn files_that_mean_harm() {
    let lol = "<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">";
    let files: [(&str, Vec<u8>, &str); 17] = [
        ("bomb.xml", format!("<!DOCTYPE q [{lol}]><quiz>&b;</quiz>").into(), "document type"),
        (
            "outside.xml",
            "<!DOCTYPE q SYSTEM \"http://example.com/x\"><quiz/>".into(),
            "document type",
        ),
        ("entity.xml", "<quiz><question>&file;</question></quiz>".into(), "stands for no sign"),
        ("deep.xml", "<quiz>".repeat(1 << 20).into(), "deeper in each other"),
        ("cut.xml", "<quiz><question type=\"essay\"><name>".into(), "breaks off"),
        (
            "wide.txt",
            "\u{feff}::a:: b {=c ~d}".encode_utf16().flat_map(u16::to_le_bytes).collect(),
            "UTF-16",
        ),
        ("deep.json", format!("{}\"question\"", "[".repeat(100_000)).into(), "no JSON"),
        ("doc.docx", b"PK\x03\x04 and more".to_vec(), "document"),
        (
            "formula.csv",
            "question,answer 1,answer 2,correct\n=HYPERLINK(\"http://example.com\"),a,b,1\n".into(),
            "formula",
        ),
        ("none.txt", "Just a letter.\n".into(), "looks like none"),
        ("late.xml", "<quiz></quiz><!DOCTYPE q>".into(), "document type"),
        ("wide.xml", "<quiz/>".encode_utf16().flat_map(u16::to_be_bytes).collect(), "UTF-16"),
        ("deep.gift", format!("::a:: b {{{}", "=a {".repeat(100_000)).into(), "never end"),
        ("answers.gift", format!("::a:: b {{=x{}}}", " ~y".repeat(50_000)).into(), "2 to 12"),
        (
            "attributes.xml",
            format!(
                "<quiz><question{}/></quiz>",
                (0..10_000).map(|at| format!(" a{at}=\"\"")).collect::<String>()
            )
            .into(),
            "far more signs",
        ),
        (
            "answers.json",
            format!("{{\"question\":[{}", "{},".repeat(1 << 20)).into(),
            "far more signs",
        ),
        ("binary.txt", vec![b'{', 0x81, b'\n'], "no text"),
    ];
    for (name, bytes, wanted) in files {
        let home = Home::new();
        home.write(name, bytes);
        let ran = import(&home, name).ends_with(1);
        let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(wanted), "{name}: {}", ran.seen());
        assert_eq!(home.contents(), [name]);
    }
}

#[test]
fn a_file_of_100_mb_is_refused_unread() {
    let home = Home::new();
    File::create(home.path("huge.xml")).unwrap().set_len(100 << 20).unwrap();
    let ran = import(&home, "huge.xml").ends_with(1);
    assert!(ran.stderr.contains("larger than 32 MiB"), "{}", ran.seen());
    assert_eq!(home.contents(), ["huge.xml"]);
}

/// What would run in a browser, or write a file, comes in as its words alone; and that is said.
#[test]
fn what_runs_or_writes_elsewhere_stays_behind() {
    let home = Home::new();
    let text =
        "<p onload='x()'>Is it <a href='javascript:alert(1)'>so</a>?</p><script>alert(1)</script>";
    home.write(
        "q.xml",
        format!(
            "<quiz><question type=\"multichoice\"><name><text>n</text></name><questiontext format=\"html\">\
             <text><![CDATA[{text}]]></text><file name=\"../../evil.sh\" path=\"/../\" encoding=\"base64\">\
             cm0=</file></questiontext><answer fraction=\"100\"><text>Yes</text></answer>\
             <answer fraction=\"0\"><text>N\0o</text></answer></question></quiz>"
        ),
    );
    let ran = import(&home, "q.xml").ends_with(0);
    for told in ["links are now", "files that belong", "scripts and", "invisible signs"] {
        assert!(ran.stderr.contains(told), "{told}: {}", ran.seen());
    }
    assert_eq!(home.contents(), ["mine.toml", "q.xml"]);
    let bank = fs::read_to_string(home.path("mine.toml")).unwrap();
    assert!(bank.contains("prompt = \"Is it so?\"") && !bank.contains("alert"), "{bank}");
}

/// What names a path or acts on a terminal is a text like any other.
#[test]
fn names_lead_nowhere() {
    let home = Home::new();
    home.write("q.txt", "// [id:../../../etc/passwd]\n::\u{1b}[2J/x:: Why?\u{202e} {=a ~b}\n");
    let ran = import(&home, "q.txt").ends_with(0);
    assert!(!ran.seen().contains('\u{202e}'));
    assert_eq!(home.contents(), ["mine.toml", "q.txt"]);
    let text = fs::read_to_string(home.path("mine.toml")).unwrap();
    assert!(text.contains("id = \"etc-passwd\"") && text.contains("prompt = \"Why?\""), "{text}");
}

#[test]
fn windows_1252_is_read_and_said() {
    let home = Home::new();
    home.write("q.txt", b"Caf\xe9?\nA) Oui\nB) Non\nANSWER: A\n");
    let ran = import(&home, "q.txt").ends_with(0);
    assert!(ran.stderr.contains("Windows-1252"), "{}", ran.seen());
    assert!(fs::read_to_string(home.path("mine.toml")).unwrap().contains("Café?"));
}

/// Each is told for what it is, and nothing is written.
#[test]
fn what_is_no_list_of_questions_is_told_for_what_it_is() {
    let heads = "Frage;Antwort 1;Antwort 2;Richtig\nWer {x}?;a;b;1\n";
    let files = [
        ("quiz.csv", heads, "question,answer 1"),
        ("quiz.dat", &heads.replace(['{', '}'], ""), "question,answer 1"),
        ("bank.toml", "format = 1\n", "is a bank of scamdrill already"),
        ("bank.txt", "id = \"x\"\n[[question]]\n", "is a bank of scamdrill already"),
    ];
    for (name, text, wanted) in files {
        let home = Home::new();
        home.write(name, text);
        let ran = import(&home, name).ends_with(1);
        assert!(ran.stderr.contains(wanted), "{name}: {}", ran.seen());
        assert_eq!(home.contents(), [name]);
    }
}

#[test]
fn a_file_that_is_no_bank_or_protected_is_not_changed() {
    let home = Home::new();
    home.write("q.gift", "::One:: Why? {=a ~b}\n");
    home.write("notes.txt", "Bread, milk\n");
    let ran = home.run(&["banks", "import", "q.gift", "--into", "notes.txt"], "").ends_with(1);
    assert!(ran.stderr.contains("is no bank of scamdrill"), "{}", ran.seen());
    import(&home, "q.gift").ends_with(0);
    let (path, before) = (home.path("mine.toml"), fs::read(home.path("mine.toml")).unwrap());
    home.write("q.gift", "::One:: Why now? {=a ~b}\n");
    let update = ["banks", "import", "q.gift", "--into", "mine.toml"];
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let ran = home.run(&update, "").ends_with(1);
    assert!(ran.stderr.contains("is protected"), "{}", ran.seen());
    assert_eq!(fs::read(&path).unwrap(), before);
}

/// Who may read a bank, and the name that leads to it, stay as they were.
#[cfg(unix)]
#[test]
fn a_bank_brought_up_to_date_keeps_its_mode_and_its_place() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let home = Home::new();
    home.write("q.gift", "::One:: Why? {=a ~b}\n");
    import(&home, "q.gift").ends_with(0);
    let path = home.path("mine.toml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o664)).unwrap();
    symlink("mine.toml", home.path("link.toml")).unwrap();
    home.write("q.gift", "::One:: Why now? {=a ~b}\n");
    home.run(&["banks", "import", "q.gift", "--into", "link.toml"], "").ends_with(0);
    assert!(fs::read_to_string(&path).unwrap().contains("Why now?"));
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o664);
    assert!(fs::symlink_metadata(home.path("link.toml")).unwrap().is_symlink());
}

#[test]
fn a_title_is_the_name_of_the_file_as_it_was_written() {
    let home = Home::new();
    home.write("q.gift", "Wie groß? {=a ~b}\n");
    home.run(&["banks", "import", "q.gift", "-o", "Übung Größe.toml"], "").ends_with(0);
    let text = fs::read_to_string(home.path("Übung Größe.toml")).unwrap();
    assert!(text.contains("title = \"Übung Größe\""), "{text}");
    let id = text.lines().find(|line| line.starts_with("id = \"wie")).unwrap();
    assert_eq!(id.matches('-').count(), 2, "{id}");
}

/// Every question that goes out as Aiken comes in again, with its note of care.
#[test]
fn all_that_goes_out_as_aiken_comes_back() {
    let home = Home::new();
    let ran = home.run(&["banks", "export", "--format", "aiken", "-o", "all.txt"], "").ends_with(0);
    let count = fs::read_to_string(home.path("all.txt")).unwrap().matches("\nANSWER: ").count();
    assert!(ran.stderr.contains(&format!("written: {count} questions")), "{}", ran.seen());
    let ran = import(&home, "all.txt").ends_with(0);
    assert!(ran.stderr.contains(&format!("written: {count} questions")), "{}", ran.seen());
    assert!(fs::read_to_string(home.path("mine.toml")).unwrap().contains("\ncare = "));
}
