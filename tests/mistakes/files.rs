//! Files that are no banks before a word of them is read.

use std::fs;
use std::time::{Duration, Instant};

use super::{BASE, FILE, holds, refused, said, told};
use crate::support::Home;

#[test]
fn another_encoding() {
    said("file_latin_1", b"format = 1\ntitle = \"caf\xe9\"\n");
    said("file_utf_16", b"\xff\xfef\0o\0r\0m\0a\0t\0 \0=\0 \x001\0\n\0");
    said("file_utf_16_be", utf_16().collect::<Vec<u8>>());
    let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(utf_16()).collect();
    assert_eq!(told(marked).stderr, told(utf_16().collect::<Vec<u8>>()).stderr);
}

fn utf_16() -> impl Iterator<Item = u8> {
    BASE.encode_utf16().flat_map(u16::to_be_bytes)
}

#[test]
fn documents_of_word_processors() {
    said("file_document", b"PK\x03\x04\x14\0\x06\0");
    for start in ["{\\rtf1\\ansi format = 1", "%PDF-1.7\n"] {
        assert_eq!(told(start).stderr, told(b"PK\x03\x04\x14\0\x06\0").stderr);
    }
}

/// As editors on Windows write them: the same bank.
#[test]
fn a_byte_order_mark_and_other_line_breaks_change_nothing() {
    let shown = |text: String| {
        let home = Home::new();
        home.write(FILE, text);
        home.run(&["banks", "list", "--bank", FILE], "").ends_with(0);
        home.run(&["banks", "show", "my-bank", "--bank", FILE], "").ends_with(0).stdout
    };
    let plain = shown(BASE.to_owned());
    assert_eq!(shown(format!("\u{feff}{BASE}")), plain);
    assert_eq!(shown(BASE.replace('\n', "\r\n")), plain);
    assert_eq!(shown(format!("\u{feff}{}", BASE.replace('\n', "\r\n"))), plain);

    let wrong = BASE.replace("level = 3\naudience = \"all\"", "level = 5\naudience = \"all\"");
    let place = told(&wrong).stderr;
    assert_eq!(told(format!("\u{feff}{}", wrong.replace('\n', "\r\n"))).stderr, place);
}

#[test]
fn an_empty_file() {
    said("file_empty", "");
    said("file_of_a_comment", "# to be written\n");
    said("file_of_zeros", [0; 100]);
}

#[test]
fn a_huge_file_is_refused_unread() {
    let home = Home::new();
    fs::File::create(home.path(FILE)).unwrap().set_len(100 << 20).unwrap();
    let list = ["banks", "list", "--bank", FILE];
    let ran = home.run(&list, "").ends_with(1);
    // The quickest of some: another test may keep the machine busy meanwhile.
    let timed = |_| {
        let started = Instant::now();
        home.run(&list, "");
        started.elapsed()
    };
    let quickest = (0..5).map(timed).min();
    assert!(quickest < Some(Duration::from_millis(700)), "{quickest:?}");
    holds("file_huge", ran.stderr.trim_end());
}

#[test]
fn depth_beyond_measure_is_a_mistake_like_others() {
    let deep = 10_000;
    for (name, text) in [
        ("arrays", format!("x = {}", "[".repeat(deep))),
        ("closed_arrays", format!("x = {}{}", "[".repeat(deep), "]".repeat(deep))),
        ("tables", format!("x = {}", "{a=".repeat(deep))),
        ("closed_tables", format!("x = {}1{}", "{a=".repeat(deep), "}".repeat(deep))),
        ("keys", format!("{}a = 1", "a.".repeat(deep))),
        ("headers", format!("[{}a]\nb = 1", "a.".repeat(deep))),
        ("lists_of_tables", format!("[[{}a]]\nb = 1", "a.".repeat(deep))),
    ] {
        let started = Instant::now();
        let ran = told(format!("{BASE}\n{text}\n"));
        assert!(started.elapsed() < Duration::from_secs(10), "{name} took {:?}", started.elapsed());
        assert!(ran.stderr.len() < 200_000, "{name}: {} bytes are said", ran.stderr.len());
        let first: Vec<&str> = ran.stderr.lines().take(8).collect();
        holds(&format!("deep_{name}"), &first.join("\n"));
    }
}

#[test]
fn a_folder() {
    let home = Home::new();
    fs::create_dir(home.path("banks")).unwrap();
    holds("file_folder", refused(&home, &["banks"]).stderr.trim_end());
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_waited_for() {
    let home = Home::new();
    let made = std::process::Command::new("mkfifo").arg(home.path("pipe.toml")).status();
    assert!(made.unwrap().success());
    let started = Instant::now();
    holds("file_pipe", refused(&home, &["pipe.toml"]).stderr.trim_end());
    assert!(started.elapsed() < Duration::from_secs(5));
}

#[test]
#[cfg(unix)]
fn a_device() {
    holds("file_device", refused(&Home::new(), &["/dev/zero"]).stderr.trim_end());
}

#[test]
#[cfg(unix)]
fn a_link_that_leads_nowhere_or_round_in_circles() {
    let home = Home::new();
    std::os::unix::fs::symlink("gone.toml", home.path("link.toml")).unwrap();
    std::os::unix::fs::symlink("loop.toml", home.path("loop.toml")).unwrap();
    holds("file_links", refused(&home, &["link.toml", "loop.toml"]).stderr.trim_end());
}

#[test]
fn a_file_that_is_not_there() {
    holds("file_missing", refused(&Home::new(), &["nowhere/mine.toml"]).stderr.trim_end());
}

#[test]
#[cfg(unix)]
fn a_name_that_would_act_on_the_screen() {
    let name = "evil\u{1b}[2J\u{202e}\nname.toml";
    let home = Home::new();
    holds("file_name_missing", refused(&home, &[name]).stderr.trim_end());
    home.write(name, "format = 2\n");
    holds("file_name_mistakes", refused(&home, &[name]).stderr.trim_end());
    home.write(name, BASE);
    let listed = home.run(&["banks", "list", "--bank", name], "").ends_with(0);
    assert!(!listed.stdout.contains(['\u{1b}', '\u{202e}']), "{:?}", listed.stdout);
}

#[test]
fn a_file_named_twice_is_read_once() {
    let home = Home::new();
    home.write(FILE, BASE);
    let twice = ["banks", "list", "--bank", FILE, "--bank", "./mine.toml", "--json"];
    let listed = home.run(&twice, "").ends_with(0).json();
    let mine = listed.as_array().unwrap().iter().filter(|bank| bank["id"] == "my-bank");
    assert_eq!(mine.count(), 1);
}
