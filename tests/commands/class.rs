//! `scamdrill class`: the path a teacher takes, and what happens on it to names, codes and files.

mod lists;
mod notice;

use std::fs;

use jiff::Timestamp;
use scamdrill::domain::class::code::LETTERS;
use serde_json::Value;

use crate::strict::{read, text_of};
use crate::support::{BANK, Home, Ran, holds};

/// What a school system gives, passwords with it.
const LIST: &str = "Student,ID,Email,Password,Section,Phone\n\
    \"Yusuf, Amina\",00123,amina@school.example,hunter2-one,9B,1\n\
    Ben Ho,124,ben@school.example,hunter2-two,9B,2\n\
    Zoë Lee,125,,hunter2-three,9A,3\n";

const FORM: &[&str] = &["--form", "A", "--due", "2099-12-11"];

/// A home with the classes of [`LIST`].
fn school() -> Home {
    let home = Home::new();
    home.write("list.csv", LIST);
    home.run(&["class", "import", "list.csv"], "").ends_with(0);
    home
}

fn class(home: &Home, name: &str) -> Value {
    home.run(&["class", "list", name, "--json"], "").ends_with(0).json()
}

fn code(home: &Home, class_name: &str, place: usize) -> String {
    class(home, class_name)["learners"][place]["code"].as_str().unwrap().to_owned()
}

/// The folder of the classes.
fn folder(home: &Home) -> std::path::PathBuf {
    home.path(".local/share/scamdrill/classes")
}

/// What a person sees, with codes by their places and without the day in two weeks.
fn seen(home: &Home, ran: &Ran) -> String {
    let mut seen = ran.seen();
    let two_weeks = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let two_weeks = two_weeks.saturating_add(jiff::Span::new().days(14)).to_string();
    seen = seen.replace(&two_weeks, "[day]");
    for name in ["9A", "9B"] {
        if !home.run(&["class", "list", name, "--json"], "").stdout.is_empty() {
            for (place, learner) in
                class(home, name)["learners"].as_array().unwrap().iter().enumerate()
            {
                let code = learner["code"].as_str().unwrap();
                seen = seen.replace(code, &format!("[{name} {}]", place + 1));
            }
        }
    }
    seen
}

/// Everything in the folder of the classes, with what is in it.
fn files(home: &Home) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder(home)).unwrap().map(|entry| entry.unwrap());
    let mut files: Vec<_> = entries
        .map(|entry| {
            let text = String::from_utf8(fs::read(entry.path()).unwrap()).unwrap();
            (entry.file_name().into_string().unwrap(), text)
        })
        .collect();
    files.sort();
    files
}

/// Does a whole form.
fn do_form(home: &Home, form: &str, learner: &str) {
    let ran = home.run(&["play", "--form", form, "--as", learner], "1\n".repeat(60)).ends_with(0);
    assert!(ran.stdout.contains("Your score"), "{}", ran.seen());
}

#[test]
fn the_path_a_teacher_takes() {
    let home = Home::new();
    home.write("list.csv", LIST);
    let mut all = String::new();
    for arguments in [
        &["class", "list"][..],
        &["class", "new", "9B"],
        &["class", "import", "list.csv", "--dry-run"],
        &["class", "import", "list.csv"],
        &["class", "import", "list.csv"],
        &["class", "codes", "9B"],
        &["class", "list", "9b"],
        &["class", "assign", "9B", "--form", "a", "--due", "2099-12-11"],
        &["class", "list", "9B"],
        &["class", "list"],
        &["class", "codes", "9B", "--html", "codes.html"],
        &["class", "rename", "9A", "Evening course"],
        &["class", "archive", "Evening course"],
        &["class", "list"],
        &["class", "list", "--archived"],
        &["class", "archive", "Evening course", "--undo"],
    ] {
        let ran = home.run_with(&[("COLUMNS", "80")], arguments, "").ends_with(0);
        all += &seen(&home, &ran);
        all += "\n\n";
    }
    holds("class_path", all.trim_end());
}

#[test]
fn names_stand_in_the_roster_and_not_among_the_answers() {
    let home = school();
    home.run(&["class", "assign", "9B", FORM[0], FORM[1], FORM[2], FORM[3]], "").ends_with(0);
    do_form(&home, "A", &code(&home, "9B", 0).to_lowercase());
    let id = class(&home, "9B")["learners"][0]["id"].as_str().unwrap().to_owned();
    let results = home.run(&["results", "list", "--json"], "").ends_with(0);
    assert_eq!(results.json()[0]["learner"], id.as_str());
    for secret in ["Amina", "00123", "school.example", &code(&home, "9B", 0)] {
        assert!(!results.stdout.contains(secret));
        let bytes = fs::read(home.store()).unwrap();
        assert!(!bytes.windows(secret.len()).any(|part| part == secret.as_bytes()), "{secret}");
    }
    let done = class(&home, "9B");
    assert_eq!((&done["done"], &done["learners"][0]["done"]), (&1.into(), &true.into()));
    assert_eq!(done["learners"][1]["done"], false);
}

#[test]
fn a_code_is_a_learner_everywhere_and_a_name_stays_a_name() {
    let home = school();
    let learner = &class(&home, "9B")["learners"][1];
    let (code, id) = (learner["code"].as_str().unwrap(), learner["id"].as_str().unwrap());
    let round = ["play", "fixture-en", "--bank", BANK, "--count", "2", "--json", "--as"];
    let played = |name: &str| {
        let document = home.run(&[&round[..], &[name]].concat(), "1\n1\n").ends_with(0).json();
        document["attempt"]["learner"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        (played(code), played(&format!(" {} ", code.to_lowercase()))),
        (id.into(), id.into())
    );
    // A code that nobody has is a name like any other.
    assert_eq!((played("ZZZZZZ"), played("Ben Ho")), ("ZZZZZZ".into(), "Ben Ho".into()));
    let progress = home.run(&["progress", "--as", code, "--json"], "").ends_with(0).json();
    assert_eq!(progress["learner"], id);
    let listed = home.run(&["results", "list", "--as", code, "--json"], "").ends_with(0).json();
    assert_eq!(listed.as_array().unwrap().len(), 2);
    home.run(&["review", "--as", code, "--when"], "").ends_with(0);
    home.run(&["config", "set", "who", code], "").ends_with(0);
    let progress = home.run(&["progress", "--json"], "").ends_with(0).json();
    assert_eq!(progress["learner"], id);
}

/// A whole test could else be kept under a name that is nobody's.
#[test]
fn what_is_nearly_a_code_is_a_slip() {
    let home = school();
    let code = code(&home, "9B", 0);
    let last = if code.ends_with('A') { "B" } else { "A" };
    let slip = format!("{}{last}", &code[..5]).to_lowercase();
    let ran = home.run(&["play", "--form", "A", "--as", &slip], "1\n").ends_with(2);
    assert!(ran.stderr.starts_with("Nobody has the code"), "{}", ran.seen());
    assert!(!ran.stderr.contains(&code), "whose card it is, it does not say");
    assert!(!home.store().exists());
}

#[test]
fn a_new_code_takes_the_place_of_the_old_and_the_results_stay() {
    let home = school();
    let (old, kept) = (code(&home, "9B", 0), class(&home, "9B"));
    let ran = home.run(&["class", "codes", "9B", "--new", "00123", "--html", "one.html"], "");
    let new = code(&home, "9B", 0);
    assert!(ran.stderr.contains(&new), "{}", ran.seen());
    assert_ne!(old, new);
    assert_eq!(class(&home, "9B")["learners"][0]["id"], kept["learners"][0]["id"]);
    let page = String::from_utf8(fs::read(home.path("one.html")).unwrap()).unwrap();
    let elements = read(&page).unwrap();
    assert_eq!(elements.iter().filter(|one| one.name == "li").count(), 1);
    assert!(text_of(&elements, "li").contains(&new));
    for name in [&new.to_lowercase(), "yusuf, amina", "AMINA@school.example"] {
        home.run(&["class", "codes", "9B", "--new", name], "").ends_with(0);
    }
    home.run(&["class", "codes", "9B", "--new", "Nobody"], "").ends_with(2);
    home.write("twins.csv", "name,id\nAnn Lee,1\nAnn Lee,2\n");
    home.run(&["class", "import", "twins.csv", "--class", "9C"], "").ends_with(0);
    home.run(&["class", "codes", "9C", "--new", "Ann Lee"], "").ends_with(2);
    home.run(&["class", "codes", "9C", "--new", "2"], "").ends_with(0);
}

#[test]
fn codes_are_told_apart_by_the_eye() {
    let home = Home::new();
    let list: String = (0..300).map(|number| format!("Learner {number}\n")).collect();
    home.write("list.csv", format!("name\n{list}"));
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    home.run(&["class", "import", "list.csv", "--class", "9A"], "").ends_with(0);
    let mut codes: Vec<String> = ["9A", "9B"]
        .iter()
        .flat_map(|name| class(&home, name)["learners"].as_array().unwrap().clone())
        .map(|learner| learner["code"].as_str().unwrap().to_owned())
        .collect();
    assert!(codes.iter().all(|code| code.len() == 6 && code.bytes().all(|b| LETTERS.contains(&b))));
    codes.sort();
    codes.dedup();
    assert_eq!(codes.len(), 600, "each once over all classes");
}

#[test]
fn forms_go_round_over_classes() {
    let home = Home::new();
    for name in ["10A", "9A", "9B"] {
        home.run(&["class", "new", name], "").ends_with(0);
    }
    let rotate = ["class", "assign", "--all", "--rotate", "--due", "2099-12-11"];
    let first = home.run(&rotate, "").ends_with(0).stdout;
    assert!(first.starts_with("9A: form A, until 11 December 2099.\n9B: form B"), "{first}");
    let second = home.run(&rotate, "").ends_with(0).stdout;
    assert!(second.starts_with("9A: form B,") && second.contains("\n10A: form A,"), "{second}");
    let again = ["class", "assign", "9b", "--form", "B", "--due", "2099-12-11"];
    let again = home.run(&again, "").ends_with(0).stdout;
    assert!(again.contains("has had form B before"), "{again}");
    for wrong in [
        &["class", "assign", "--form", "A", "--due", "2099-12-11"][..],
        &["class", "assign", "9A", "--due", "2099-12-11"],
        &["class", "assign", "9A", "--form", "A"],
        &["class", "assign", "9A", "--form", "A", "--due", "tomorrow"],
        &["class", "assign", "9A", "--form", "A", "--due", "2020-01-01"],
        &["class", "assign", "9A", "9Z", "--form", "A", "--due", "2099-12-11"],
    ] {
        home.run(wrong, "").ends_with(2);
    }
}

#[test]
fn whoever_has_a_test_to_do_is_told_until_it_is_done() {
    let home = school();
    home.run(&["class", "assign", "9B", FORM[0], FORM[1], FORM[2], FORM[3]], "").ends_with(0);
    let code = code(&home, "9B", 0);
    let round = ["play", "fixture-en", "--bank", BANK, "--count", "1", "--as", &code];
    let told = home.run(&round, "1\n").ends_with(0).stdout;
    let call = format!(
        "Your class has a test to do: form A, until 11 December 2099. To take it:\n\
         scamdrill play --as {code} --form A\n"
    );
    assert!(told.starts_with(&call), "{told}");
    let ran = home.run(&["play", "--form", "A", "--as", &code], "q\n").ends_with(0);
    assert!(!ran.stdout.contains("Your class has"), "{}", ran.seen());
    assert!(home.run(&round, "1\n").stdout.starts_with("Your class has"), "it was not finished");
    do_form(&home, "A", &code);
    assert!(!home.run(&round, "1\n").stdout.contains("Your class has"));
    let nobody = ["play", "fixture-en", "--bank", BANK, "--count", "1", "--as", "Amina"];
    assert!(!home.run(&nobody, "1\n").stdout.contains("Your class has"));
}

#[test]
fn a_broken_file_is_told_and_never_overwritten() {
    let home = school();
    let broken = folder(&home).join("9b.toml");
    for text in
        ["format = 2\n", "name = ", "\u{0}", "format = 1\nname = \"9A\"\naudience = \"all\"\n"]
    {
        fs::write(&broken, text).unwrap();
        let before = files(&home);
        let listed = home.run(&["class", "list"], "").ends_with(1);
        assert!(
            listed.stdout.starts_with("9A: 1 learner"),
            "the others are there: {}",
            listed.seen()
        );
        for change in [
            &["class", "import", "list.csv"][..],
            &["class", "new", "9C"],
            &["class", "rename", "9A", "9C"],
            &["class", "archive", "9A"],
            &["class", "codes", "9A", "--new", "125"],
            &["class", "assign", "9A", FORM[0], FORM[1], FORM[2], FORM[3]],
        ] {
            let ran = home.run(change, "").ends_with(1);
            assert!(ran.stderr.contains("9b.toml"), "{}", ran.seen());
        }
        assert_eq!(files(&home), before);
        // Nobody knows whose code it is; names and codes of other classes are not in doubt.
        home.run(&["play", "--as", "ZZZZZZ"], "").ends_with(1);
        home.run(&["progress", "--as", "Amina"], "").ends_with(0);
        home.run(&["progress", "--as", &code_of(&before)], "").ends_with(0);
    }
}

/// The code of the one learner in 9a.toml.
fn code_of(files: &[(String, String)]) -> String {
    let (_, text) = files.iter().find(|(name, _)| name == "9a.toml").unwrap();
    let (_, rest) = text.split_once("code = \"").unwrap();
    rest[..6].to_owned()
}

#[test]
fn names_of_classes_do_not_collide_and_lead_nowhere() {
    let home = Home::new();
    home.run(&["class", "new", "9 B"], "").ends_with(0);
    for same in ["9 b", "9-B", " 9  B "] {
        home.run(&["class", "new", same], "").ends_with(2);
    }
    home.run(&["class", "new", "../../../up"], "").ends_with(0);
    for bad in ["", "??", "=1", "a\u{202e}b", &"x".repeat(41)] {
        home.run(&["class", "new", bad], "").ends_with(2);
    }
    home.run(&["class", "rename", "9 B", "up"], "").ends_with(2);
    home.run(&["class", "rename", "9 B", "9-b"], "").ends_with(0);
    let names: Vec<String> = files(&home).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["9-b.toml", "lock", "up.toml"]);
}

#[test]
fn an_archived_class_is_left_alone_and_its_codes_work() {
    let home = school();
    home.run(&["class", "archive", "9A"], "").ends_with(0);
    home.run(&["class", "import", "list.csv"], "").ends_with(2);
    home.run(&["class", "assign", "9A", FORM[0], FORM[1], FORM[2], FORM[3]], "").ends_with(2);
    let learner = &class(&home, "9A")["learners"][0];
    let progress = home.run(&["progress", "--json", "--as", learner["code"].as_str().unwrap()], "");
    assert_eq!(progress.json()["learner"], learner["id"]);
}

#[test]
fn wipe_says_that_classes_go_and_erases_them() {
    let home = school();
    let ran = home.run(&["wipe"], "erase\n").ends_with(0);
    assert!(ran.stderr.contains("the names and codes of 3 learners"), "{}", ran.seen());
    assert!(!folder(&home).exists());
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_read_a_class() {
    use std::os::unix::fs::PermissionsExt;
    let home = school();
    home.run(&["class", "codes", "9B", "--html", "codes.html"], "").ends_with(0);
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder(&home)), 0o700);
    for entry in fs::read_dir(folder(&home)).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
    assert_eq!(mode(&home.path("codes.html")), 0o600);
}

#[test]
fn every_action_has_its_help() {
    let mut all = String::new();
    for action in ["new", "import", "list", "codes", "assign", "rename", "archive"] {
        let home = Home::new();
        let ran =
            home.run_with(&[("COLUMNS", "80")], &["class", action, "--help"], "").ends_with(0);
        assert!(ran.stdout.contains("Example"), "{}", ran.seen());
        all += &ran.seen();
        all += "\n\n";
    }
    holds("help_class_actions", all.trim_end());
}

#[test]
fn a_class_of_young_people_practises_with_what_is_fit_for_them() {
    let home = school();
    home.run(&["class", "new", "Adults", "--audience", "16+"], "").ends_with(0);
    home.write("one.csv", "name\nAnn Lee\n");
    home.run(&["class", "import", "one.csv", "--class", "Adults"], "").ends_with(0);
    let bank = fs::read_to_string(home.path(BANK)).unwrap();
    home.write(BANK, bank.replace("audience = \"all\"", "audience = \"16+\""));
    let round =
        |learner: &str| home.run(&["play", "fixture-en", "--bank", BANK, "--as", learner], "q\n");
    let ran = round(&code(&home, "9B", 0)).ends_with(1);
    assert!(ran.stderr.starts_with("No question fits"), "{}", ran.seen());
    round(&code(&home, "Adults", 0)).ends_with(0);
    round("Amina").ends_with(0);
}

#[test]
fn changes_at_the_same_time_do_not_undo_each_other() {
    let home = Home::new();
    let list: String = (0..8).map(|number| format!("Learner {number},{number}\n")).collect();
    home.write("list.csv", format!("name,id\n{list}"));
    home.run(&["class", "import", "list.csv", "--class", "9B"], "").ends_with(0);
    let before = class(&home, "9B");
    std::thread::scope(|scope| {
        for number in 0..8 {
            let home = &home;
            scope.spawn(move || {
                home.run(&["class", "codes", "9B", "--new", &number.to_string()], "").ends_with(0)
            });
        }
    });
    let after = class(&home, "9B");
    for place in 0..8 {
        let code = |class: &Value| class["learners"][place]["code"].clone();
        assert_ne!(code(&before), code(&after), "learner {place}");
    }
}
