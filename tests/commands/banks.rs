//! `scamdrill banks`.

use crate::support::{BANK, Home, holds};

#[test]
fn the_list_names_each_bank() {
    holds("banks_list", &Home::new().run(&["banks", "list"], "").ends_with(0).seen());
}

/// For machines: the fingerprint is of the text, so it is left out here.
#[test]
fn the_list_for_machines() {
    let mut list =
        Home::new().run(&["banks", "list", "--json", "--bank", BANK], "").ends_with(0).json();
    for bank in list.as_array_mut().unwrap() {
        let fingerprint = bank["fingerprint"].as_str().unwrap();
        assert!(fingerprint.len() == 16 && fingerprint.chars().all(|c| c.is_ascii_hexdigit()));
        bank["fingerprint"] = "[fingerprint]".into();
        if let Some(file) = bank["file"].as_str() {
            bank["file"] = file.rsplit('/').next().unwrap().into();
        }
    }
    holds("banks_list_json", &serde_json::to_string_pretty(&list).unwrap());
}

#[test]
fn what_is_in_a_bank_is_shown_without_its_answers() {
    let ran = Home::new().run(&["banks", "show", "report-en"], "").ends_with(0);
    holds("banks_show_report", &ran.seen());
    let ran = Home::new().run(&["banks", "show", "fixture-en", "--bank", BANK], "").ends_with(0);
    assert!(!ran.stdout.contains("Ring the bank on the card"), "{}", ran.seen());
    holds("banks_show_fixture", &ran.seen());
}

#[test]
fn a_bank_that_is_not_there() {
    let ran = Home::new().run(&["banks", "show", "romance"], "").ends_with(2);
    assert_eq!(ran.stdout, "");
    holds("banks_show_nothing", &ran.seen());
    Home::new().run(&["banks"], "").ends_with(2);
}

/// Also that of a bank which is at hand already.
#[test]
fn a_file_is_shown_by_its_name() {
    let home = Home::new();
    let by_id = home.run(&["banks", "show", "fixture-en", "--bank", BANK], "").ends_with(0);
    let by_file = home.run(&["banks", "show", BANK, "--bank", BANK], "").ends_with(0);
    assert_eq!(by_file.stdout, by_id.stdout);
    assert_eq!(home.run(&["banks", "show", BANK], "").ends_with(0).stdout, by_id.stdout);
    holds("banks_show_no_file", &home.run(&["banks", "show", "mine.toml"], "").ends_with(1).seen());
    home.write("mine.toml", "format = 2\n");
    home.run(&["banks", "show", "mine.toml"], "").ends_with(1);
}

#[test]
fn the_folder_of_the_user_is_read_in_order() {
    let home = Home::new();
    let folder = home.path(".local/share/scamdrill/banks");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, id) in [("b.toml", "second"), ("a.toml", "first"), ("notes.txt", "third")] {
        let text = format!(
            "format = 1\nid = \"{id}\"\ntitle = \"T\"\ntopic = \"cross\"\nlanguage = \"en\"\nlicence = \"CC0-1.0\"\n"
        );
        std::fs::write(folder.join(name), text).unwrap();
    }
    let list = home.run(&["banks", "list", "--json"], "").ends_with(0).json();
    let ids: Vec<&str> =
        list.as_array().unwrap().iter().map(|bank| bank["id"].as_str().unwrap()).collect();
    assert_eq!(ids[ids.len() - 2..], ["first", "second"]);
}
