//! `scamdrill workshop list`, `resume` and `end`.

use super::open::{masked, stopped_by};
use crate::support::{Home, holds};

#[test]
fn before_the_first_room() {
    let home = Home::new();
    let seen = ["list", "resume", "end"].map(|action| home.run(&["workshop", action], "").seen());
    holds("workshop_none", &seen.join("\n"));
    let list = home.run(&["workshop", "list", "--json"], "").ends_with(0).json();
    assert_eq!(list.to_string(), "{\"rooms\":[]}");
}

#[test]
fn a_room_whose_program_was_killed_is_open_and_goes_on() {
    let home = Home::new();
    let (code, _) = stopped_by(&home, "KILL");
    let list = home.run(&["workshop", "list"], "").ends_with(0).seen();
    let document = home.run(&["workshop", "list", "--json"], "").ends_with(0).json();
    assert_eq!(document["rooms"][0]["code"], code.as_str());
    assert!(document["rooms"][0]["ended"].is_null(), "{document}");
    let wrong = home.run(&["workshop", "resume", "NOPE"], "").ends_with(1).seen();
    let lower = code.to_lowercase();
    let resumed = home.run(&["workshop", "resume", &lower], "n\nend\n").ends_with(0).seen();
    let over = home.run(&["workshop", "resume", &code], "").ends_with(1).seen();
    let after = home.run(&["workshop", "list"], "").ends_with(0).seen();
    let seen = [list, wrong, masked(&resumed), over, after].join("\n\n");
    let seen = seen.replace(&code, "[code]").replace(&lower, "[code]");
    holds("workshop_resume", &seen);
}

#[test]
fn a_room_that_nobody_goes_on_with_is_ended() {
    let home = Home::new();
    let (code, _) = stopped_by(&home, "KILL");
    let private = home.run(&["workshop", "end", "--private"], "").ends_with(2).seen();
    let ended = home.run(&["workshop", "end"], "").ends_with(0).seen();
    let again = home.run(&["workshop", "end", &code], "").ends_with(1).seen();
    holds("workshop_end", &[private, ended, again].join("\n\n").replace(&code, "[code]"));
    let document = home.run(&["workshop", "list", "--json"], "").ends_with(0).json();
    assert!(document["rooms"][0]["ended"].is_string(), "{document}");
}

/// Ctrl-C, and a terminal that was closed.
#[test]
fn whoever_interrupts_hears_how_to_go_on() {
    for signal in ["INT", "HUP"] {
        let home = Home::new();
        let (code, said) = stopped_by(&home, signal);
        let call = format!("scamdrill workshop resume {code}");
        assert_eq!(said, format!("\nThe room is saved. To go on:\n{call}\n"), "{signal}");
        let words: Vec<&str> = call.split(' ').skip(1).collect();
        home.run(&words, "end\n").ends_with(0);
    }
}
