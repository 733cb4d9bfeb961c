//! What no room can be opened with. Nothing is kept of it.

use std::net::TcpListener;

use super::plan::OWN;
use crate::support::{Home, Ran, holds};

#[track_caller]
fn refused(home: &Home, code: i32, more: &[&str]) -> Ran {
    let ran = home.run(&[&["workshop", "start"], more].concat(), "").ends_with(code);
    assert!(ran.stdout.is_empty(), "{}", ran.seen());
    let list = home.run(&["workshop", "list", "--json"], "").ends_with(0).json();
    assert_eq!(list["rooms"].as_array().unwrap().len(), 0);
    ran
}

#[test]
fn a_port_that_is_taken() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ran = refused(&Home::new(), 1, &["--port", &port]);
    holds("workshop_port_taken", &ran.seen().replace(&port, "[port]"));
}

#[test]
fn an_address_of_another_machine() {
    // It is nobody's (RFC 5737).
    let ran = refused(&Home::new(), 1, &["--bind", "203.0.113.5"]);
    holds("workshop_no_such_address", &ran.seen());
}

#[test]
fn a_plan_with_a_mistake() {
    let home = Home::new();
    home.write("mine.toml", OWN.replace("form = \"C\"", "form = \"D\""));
    holds("workshop_start_plan", &refused(&home, 1, &["--plan", "mine.toml"]).seen());
}

#[test]
fn a_class_that_is_not_there() {
    holds("workshop_no_class", &refused(&Home::new(), 2, &["--class", "9B"]).seen());
}
