//! `scamdrill workshop check`.

use std::net::TcpListener;

use crate::support::{Home, holds};

#[test]
fn a_computer_that_no_phone_reaches() {
    let ran = Home::new().run(&["workshop", "check", "--wait", "1", "--port", "0"], "");
    if ran.stderr.starts_with("This computer is in no network") {
        assert_eq!(ran.code, Some(1), "{}", ran.seen());
        return;
    }
    let seen = ran.ends_with(0).seen();
    // How many networks the machine is in is its own.
    let is_shown =
        |line: &&str| !line.starts_with("http://") && !line.starts_with("Or, on another");
    let lines: Vec<&str> = seen.lines().filter(is_shown).collect();
    let (_, port) = lines[3].split_once("Port ").unwrap();
    let port = port.split(' ').next().unwrap();
    assert!(seen.contains("\nhttp://"), "{seen}");
    holds("workshop_check", &lines.join("\n").replace(port, "[port]"));
}

#[test]
fn a_port_that_is_taken_is_said_before_the_day() {
    let taken = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = Home::new().run(&["workshop", "check", "--wait", "1", "--port", &port], "");
    let is_said = ["is in use", "is in no network"].iter().any(|said| ran.stderr.contains(said));
    assert!(is_said, "{}", ran.seen());
}
