//! Sockets that are no page of ours: too large, in pieces, nonsense, too fast, silent, deaf.

use std::io::Write;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;
use tungstenite::Message;

use crate::answers::open_question;
use crate::program::Room;
use crate::secrets::answer;
use crate::support::Home;
use crate::wire::Wire;

/// The room goes on as if nothing had happened.
#[track_caller]
fn expect_well(room: &Room<'_>) {
    let began = Instant::now();
    let (mut phone, _) = room.join();
    phone.say(answer("judge", 0));
    phone.hear("kept");
    assert!(began.elapsed() < Duration::from_secs(10), "others waited {:?}", began.elapsed());
}

/// A frame of a client, written out: whether it is the last of its message, what it is, what it holds.
fn frame(is_last: bool, kind: u8, held: &[u8]) -> Vec<u8> {
    let mut frame = vec![(u8::from(is_last) << 7) | kind];
    match held.len() {
        length @ 0..126 => frame.push(0x80 | length as u8),
        length => {
            frame.push(0x80 | 126);
            frame.extend((length as u16).to_be_bytes());
        }
    }
    frame.extend([0; 4]);
    frame.extend(held);
    frame
}

#[test]
fn frames_that_are_too_large_end_their_connection_alone() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let large = "x".repeat(5_000);
    let (mut phone, _) = room.join();
    phone.put(Message::text(large.clone()));
    phone.expect_end();
    let (mut phone, _) = room.join();
    phone.put(Message::binary(large.clone().into_bytes()));
    phone.expect_end();
    // In pieces, each small enough.
    let mut wire = room.wire();
    wire.put_raw(&frame(false, 1, &[b'x'; 3_000]));
    wire.put_raw(&frame(false, 0, &[b'x'; 3_000]));
    wire.expect_end();
    // A length that is only claimed.
    let mut wire = room.wire();
    wire.put_raw(&[0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0]);
    wire.expect_end();
    expect_well(&room);
}

#[test]
fn frames_that_break_the_protocol_end_their_connection_alone() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let unmasked = [0x81, 0x02, b'{', b'}'];
    let (reserved, unknown) = (frame(true, 0x41, b"{}"), frame(true, 0x03, b"{}"));
    let not_utf8 = frame(true, 1, &[b'"', 0xc3, 0x28, b'"']);
    let long_ping = frame(true, 9, &[0; 200]);
    let split_ping = frame(false, 9, &[0; 20]);
    let lost_piece = frame(true, 0, b"{}");
    for bytes in
        [&unmasked[..], &reserved, &unknown, &not_utf8, &long_ping, &split_ping, &lost_piece]
    {
        let mut wire = room.wire();
        wire.put_raw(bytes);
        wire.expect_end();
    }
    expect_well(&room);
}

#[test]
fn a_message_in_pieces_is_one_message() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let text = answer("judge", 0).to_string();
    let (one, other) = text.split_at(7);
    phone.put_raw(&frame(false, 1, one.as_bytes()));
    phone.put_raw(&frame(true, 9, b"between"));
    phone.put_raw(&frame(true, 0, other.as_bytes()));
    phone.hear("kept");
}

#[test]
fn nonsense_is_said_to_be_so_and_ends_after_a_while() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let (mut phone, _) = room.join();
    let deep = "[".repeat(2_000) + &"]".repeat(2_000);
    let nested = format!(r#"{{"say":"answer","part":{deep}}}"#);
    for text in [
        "",
        "null",
        "{}",
        "[]",
        "7",
        "{\"say\":\"no\"}",
        "{\"say\":\"next\"",
        &nested[..4_000],
        r#"{"say":"skip","part":0,"position":0,"more":1}"#,
        r#"{"say":"skip","say":"next","part":0,"position":0}"#,
        r#"{"say":"skip","part":0,"part":1,"position":0}"#,
        r#"{"say":"skip","part":-1,"position":1e400}"#,
        "\u{feff}{\"say\":\"next\"}",
    ] {
        phone.say_text(text);
        assert_eq!(phone.refused(), "That was not understood.", "{text:.60}");
    }
    phone.put(Message::binary(answer("judge", 0).to_string().into_bytes()));
    assert_eq!(phone.refused(), "That was not understood.");
    for _ in 0..60 {
        if !phone.put(Message::text("{}")) {
            break;
        }
    }
    phone.expect_end();
    expect_well(&room);
}

#[test]
fn a_flood_is_slowed_down_and_then_ended_without_hurting_others() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let floods: [fn() -> Message; 3] = [
        || Message::text(answer("judge", 0).to_string()),
        || Message::Ping(vec![7; 100].into()),
        || Message::Pong(vec![7; 100].into()),
    ];
    for flood in floods {
        let (mut phone, _) = room.join();
        let sent = (0..5_000).take_while(|_| phone.put(flood())).count();
        phone.expect_end();
        println!("{sent} sent");
    }
    let mut stranger = room.wire();
    (0..5_000).take_while(|_| stranger.put(Message::Ping(vec![7; 100].into()))).count();
    stranger.expect_end();
    expect_well(&room);
}

#[test]
fn thousands_who_say_nothing_keep_nobody_out() {
    let home = Home::new();
    let (room, _trainer) = open_question(&home, "judge", &[]);
    let mut idle: Vec<TcpStream> = Vec::new();
    let mut begun: Vec<TcpStream> = Vec::new();
    for _ in 0..1_500 {
        idle.push(TcpStream::connect(("127.0.0.1", room.port)).unwrap());
        let mut slow = TcpStream::connect(("127.0.0.1", room.port)).unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ").unwrap();
        begun.push(slow);
    }
    let silent: Vec<Wire> = (0..500).map(|_| room.wire()).collect();
    expect_well(&room);
    // Requests that do not arrive are given up.
    std::thread::sleep(Duration::from_secs(11));
    for stream in idle.iter_mut().chain(&mut begun).step_by(100) {
        stream.set_read_timeout(Some(Duration::from_secs(3))).unwrap();
        let mut some = [0; 512];
        let ended = match std::io::Read::read(stream, &mut some) {
            Ok(_) => true,
            Err(error) => error.kind() == std::io::ErrorKind::ConnectionReset,
        };
        assert!(ended, "somebody is still waited for");
    }
    drop(silent);
}

#[test]
fn more_phones_come_in_than_a_program_may_have_files_at_first() {
    let home = Home::new();
    let bank = crate::bank::arguments(&home, "judge", crate::bank::Key::One).join(" ");
    let program = crate::support::PROGRAM;
    let line =
        format!("ulimit -Sn 64; exec {program} workshop start --plain --port 0 --seed 7 {bank}");
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &line]);
    let room = Room::run(&home, command);
    let phones: Vec<Wire> = (0..150).map(|_| room.join().0).collect();
    assert_eq!(phones.len(), 150);
}

#[test]
fn who_never_reads_hurts_nobody() {
    let home = Home::new();
    let (room, mut trainer) = open_question(&home, "judge", &[]);
    let mut deaf: Vec<Wire> = (0..20).map(|_| room.lead()).collect();
    let (mut phone, _) = room.join();
    // More than what lies in all buffers on the way is drawn for them and not fetched.
    let began = Instant::now();
    for at in 0..60 {
        trainer.say(json!({ "say": "pause", "on": at % 2 == 0 }));
        phone.hear("stage");
        std::thread::sleep(Duration::from_millis(200));
    }
    assert!(began.elapsed() < Duration::from_secs(30));
    expect_well(&room);
    deaf.iter_mut().for_each(|wire| drop(wire.stream().shutdown(std::net::Shutdown::Both)));
}
