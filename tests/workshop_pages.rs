//! A workshop in a browser: three phones, a trainer's page and a big screen go through questions of every
//! kind, while phones are loaded anew and lose their network and the server is killed. Ignored unless
//! asked for, because it needs Chromium, Node 18 and what `tests/browser/package.json` names; `.ci/run`
//! sees to that. With `SCAMDRILL_PICTURES=FOLDER`, pictures of what was seen are left there.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    unreachable_pub,
    dead_code,
    missing_docs,
    reason = "a failed unwrap is a failed test"
)]

#[path = "workshop_pages/answers.rs"]
mod answers;
#[path = "workshop_pages/browser.rs"]
mod browser;
#[path = "workshop_pages/server.rs"]
mod server;
#[path = "commands/support.rs"]
mod support;

use browser::tell;
use server::Server;
use support::Home;

#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn a_workshop_of_every_kind() {
    let home = Home::new();
    let mut server = Server::start(&home);
    let told = tell("workshop", &mut server, true);
    assert!(told.faults.is_empty(), "\n{}", told.faults.join("\n"));
    assert_eq!(told.kept.len(), 7, "three phones and four neighbours");
    let (acknowledged, stored) = (answers::acknowledged(&told.kept), answers::stored(&home));
    assert!(acknowledged.iter().map(Vec::len).sum::<usize>() > 60, "{acknowledged:?}");
    assert_eq!(acknowledged, stored);
}

/// The built-in questions, as many as there is time for: nobody scrolls on the big screen.
#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn the_big_screen_shows_long_questions_whole() {
    let home = Home::new();
    let banks = ["--banks", "romance", "crypto", "cross", "trafficking"];
    let arguments = [&banks[..], &["--count", "8", "--seed", "3"]].concat();
    let faults = tell("long", &mut Server::open(&home, &arguments), false).faults;
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Each of these is a fault that the story above would have to find.
#[test]
#[ignore = "needs Chromium, Node and the packages of tests/browser"]
fn what_is_wrong_with_a_workshop_is_found() {
    let home = Home::new();
    let mut server = Server::start(&home);
    let faults = tell("broken", &mut server, false).faults;
    let found = [
        "small, broken: axe html-has-lang:",
        "small, broken: axe color-contrast:",
        "small, broken: overflow:",
        "screen, broken: beyond:",
        "small: console: oh no",
        "small: script: oh dear",
        "small: console: Connecting to 'http://tracker.example/' violates",
        "keys: console: Executing inline script violates",
        "waiting for locator('[data-link][data-state=\"on\"]')",
    ];
    for fault in found {
        assert!(faults.iter().any(|one| one.contains(fault)), "{fault} not in {faults:#?}");
    }
}
