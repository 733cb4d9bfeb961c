//! Requests that no page of ours sends.

use std::time::Duration;

use crate::bank::{Key, arguments};
use crate::program::Room;
use crate::support::Home;
use crate::wire::{Wire, exchange};

fn room(home: &Home) -> Room<'_> {
    let arguments = arguments(home, "judge", Key::One);
    Room::start(home, &arguments.each_ref().map(String::as_str))
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or_default()
}

#[test]
fn a_page_of_another_site_gets_nothing() {
    let home = Home::new();
    let room = room(&home);
    let own = format!("http://127.0.0.1:{}", room.port);
    Wire::try_open(room.port, &[("origin", &own)]).unwrap();
    let other_port = format!("http://127.0.0.1:{}", room.port ^ 1);
    for origin in [
        "http://evil.example",
        "null",
        "",
        "file://",
        &other_port,
        &format!("https://{own}"),
        "http://127.0.0.1",
    ] {
        assert!(Wire::try_open(room.port, &[("origin", origin)]).is_err(), "{origin}");
    }
    // A name of another site that was made to lead here.
    for host in ["evil.example", "127.0.0.1.evil.example", "", "user@127.0.0.1", "a b"] {
        for path in ["/", "/trainer", "/socket", "/learner.js"] {
            let asked = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
            let got = exchange(room.port, asked.as_bytes(), Duration::from_secs(5));
            assert!(["421", "400"].contains(&status(&got)), "{host} {path}: {got}");
            assert!(!got.contains("<html"), "{got}");
        }
        let origin = format!("http://{host}");
        assert!(Wire::try_open(room.port, &[("host", host), ("origin", &origin)]).is_err());
    }
}

#[test]
fn other_methods_and_other_paths_lead_nowhere() {
    let home = Home::new();
    let room = room(&home);
    let ask = |method: &str, path: &str| {
        let asked = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        );
        let got = exchange(room.port, asked.as_bytes(), Duration::from_secs(5));
        (status(&got).to_owned(), got)
    };
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"] {
        let (status, got) = ask(method, "/");
        assert!(["405", "400", "404"].contains(&&*status), "{method}: {got}");
        assert!(!got.to_lowercase().contains("access-control"), "{method}: {got}");
    }
    for path in [
        "/../Cargo.toml",
        "/..%2f..%2fetc/passwd",
        "//etc/passwd",
        "/trainer/../../answers.db",
        "/%2e%2e/",
        "/learner.js/..",
        "/trainer%00",
        "/answers.db",
        "/.git/config",
        "/\\..\\",
        "http://evil.example/trainer/x",
    ] {
        let (status, got) = ask("GET", path);
        assert!(["404", "400"].contains(&&*status), "{path}: {got}");
    }
    let (_, got) = ask("GET", "/");
    let heads = got.split("\r\n\r\n").next().unwrap().to_lowercase();
    for head in [
        "content-security-policy: default-src 'none'",
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cache-control: no-store",
    ] {
        assert!(heads.contains(head), "{heads}");
    }
    assert!(!heads.contains("unsafe-inline") && !heads.contains("server:"), "{heads}");
}

#[test]
fn requests_that_two_servers_would_read_otherwise_are_refused_or_read_once() {
    let home = Home::new();
    let room = room(&home);
    let inner = "GET /trainer HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    let length = inner.len();
    for heads in [
        format!("Content-Length: 0\r\nContent-Length: {length}"),
        format!("Content-Length: {length}\r\nTransfer-Encoding: chunked"),
        "Transfer-Encoding: chunked, identity".to_owned(),
        format!("Content-Length: +{length}"),
        "X-One: a\r\n folded: b".to_owned(),
        "X\u{1}: a".to_owned(),
    ] {
        let asked = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n{heads}\r\n\r\n{inner}");
        let got = exchange(room.port, asked.as_bytes(), Duration::from_secs(2));
        let is_refused = got.starts_with("HTTP/1.1 400");
        let answers = got.matches("HTTP/1.1 ").count();
        println!("{heads:?}: refused {is_refused}, {answers} answers");
        assert!(is_refused || answers <= 2, "{heads}: {got}");
    }
    for junk in [
        &b"\x16\x03\x01\x02\x00\x01\x00"[..],
        b"\0\0\0\0\r\n\r\n",
        b"GET\r\n\r\n",
        b"SSH-2.0-x\r\n",
    ] {
        let got = exchange(room.port, junk, Duration::from_secs(2));
        assert!(got.is_empty() || got.starts_with("HTTP/1.1 400"), "{got}");
    }
}

#[test]
fn heads_that_are_too_large_are_refused() {
    let home = Home::new();
    let room = room(&home);
    for heads in [format!("X: {}", "a".repeat(40_000)), "A: b\r\n".repeat(5_000)] {
        let asked = format!("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n{heads}\r\n\r\n");
        let got = exchange(room.port, asked.as_bytes(), Duration::from_secs(5));
        assert!(got.is_empty() || status(&got) == "431" || status(&got) == "400", "{got:.200}");
    }
    let long = format!("GET /{} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", "a".repeat(40_000));
    let got = exchange(room.port, long.as_bytes(), Duration::from_secs(5));
    assert!(got.is_empty() || ["414", "431", "400"].contains(&status(&got)), "{got:.200}");
    room.join();
}
