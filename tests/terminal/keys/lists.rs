//! Lists, the first hour and the first run.

use super::row::Row;
use super::stage::Stage;
use crate::support::Home;

const LIST: &str = "Which lesson?";

pub fn choose_from_a_list(row: &Row) {
    let stage = Stage::of(&["lesson"]);
    for keys in
        [row.key(0), row.named("Down").repeat(11), row.named("Down").repeat(12) + &row.named("Up")]
    {
        let mut window = stage.full();
        window.see("Enter choose").press(&keys).see("> 12.").press(&row.named("Enter"));
        window.read_on().see("Enter finish");
    }
    for at in 0..2 {
        stage.line().hear(LIST).press(&row.word(at)).hear("How it looks:");
    }
}

pub fn see_the_rest_of_a_long_list(row: &Row) {
    let stage = Stage::of(&["lesson"]);
    for keys in [row.key(0), row.named("Down").repeat(24)] {
        let mut window = stage.full();
        window.see("Enter choose").settle();
        assert!(!window.lines().join("\n").contains(" 25. "));
        window.press(&keys).see(" 25. ");
    }
    stage.line().hear(LIST).press(&row.word(0)).hear(" 16. ").hear(LIST);
}

pub fn quit_a_list(row: &Row) {
    let stage = Stage::of(&["lesson"]);
    assert_eq!(stage.full().see("Enter choose").press(&row.key(0)).end(), 0);
    assert_eq!(stage.line().hear(LIST).press(&row.word(0)).end(), 0);
}

pub fn say_where_you_stand(row: &Row) {
    let stage = Stage::of(&["now"]);
    for keys in [row.key(0), row.named("Down"), row.named("Down").repeat(2) + &row.named("Up")] {
        let mut window = stage.full();
        window.see("Enter choose").press(&keys).see("> 1.").press(&row.named("Enter"));
        window.see("Right now: stop.").read_on().see("Help lines of which country?");
    }
    stage.line().hear("? for help):").press(&row.word(0)).hear("Help lines of which country?");
}

pub fn name_a_country(row: &Row) {
    let stage = Stage::of(&["now"]);
    let mut window = stage.full();
    window.see("Enter choose").press("1\r").see("Right now: stop.").read_on();
    window.see("Help lines of which country?").press(&row.key(0)).press(&row.named("Enter"));
    window.see("Where to get help: United Kingdom");
    let mut window = stage.line();
    window.hear("? for help):").enter("1").hear("which country?").press(&row.word(0));
    window.hear("Where to get help: United Kingdom");
}

pub fn leave_the_country_out(row: &Row) {
    let stage = Stage::of(&["now"]);
    let mut window = stage.full();
    window.see("Enter choose").press("1\r").see("Right now: stop.").read_on();
    window.see("Help lines of which country?").press(&row.key(0)).see("name your own country");
    let mut window = stage.line();
    window.hear("? for help):").enter("1").hear("which country?").press(&row.word(0));
    window.hear("name your own country");
}

pub fn finish_the_first_hour(row: &Row) {
    let stage = Stage::of(&["now", "--country", "GB"]);
    let mut window = stage.full();
    window.see("Enter choose").press("1\r").see("Right now: stop.").press("r");
    window.read_on().see("Enter finish").settle().press(&row.key(0));
    assert_eq!(window.end(), 0);
    let mut window = stage.line();
    window.hear("? for help):").enter("1").hear("Press Enter to finish").enter("r");
    window.hear("Right now: stop.").hear("clear the screen:").press(&row.word(0));
    assert_eq!(window.end(), 0);
}

/// The three answers of a first run, and what was kept.
fn first_run(kept: &str, answers: [&str; 3]) -> String {
    let stage = Stage::at(Home::new(), &[]);
    let mut window = stage.full();
    let asked = ["What shall we call you?", "How do you like it?", "Your country"];
    for (asked, answer) in asked.iter().zip(answers) {
        window.hear(asked).hear("? for help):").press(answer);
    }
    // Plain lines, if they were chosen, wait for a whole one.
    let quit = if answers[1] == "2\r" { "q\r" } else { "q" };
    window.hear("Kept.").hear("scamdrill: tell scams").settle().press(quit);
    assert_eq!(window.end(), 0);
    stage.home.run(&["config", "get", kept], "").ends_with(0).stdout.trim().to_owned()
}

pub fn give_a_name_at_the_first_run(row: &Row) {
    assert_eq!(first_run("who", [&row.word(0), "1\r", "\r"]), "Amina");
    assert_eq!(first_run("who", [&row.word(1), "2\r", "\r"]), "");
}

pub fn choose_how_it_is_drawn_at_the_first_run(row: &Row) {
    assert_eq!(first_run("mode", ["\r", &(row.key(0) + "\r"), "\r"]), "full");
    assert_eq!(first_run("mode", ["\r", &row.word(0), "\r"]), "plain");
}

pub fn give_a_country_at_the_first_run(row: &Row) {
    assert_eq!(first_run("country", ["\r", "1\r", &row.word(0)]), "GB");
    assert_eq!(first_run("country", ["\r", "2\r", &row.word(1)]), "");
}
