//! One question of each kind, twice: what is asked is the same, what is right is not.

use crate::support::Home;

/// Stands in whatever may be seen only after the reveal.
pub const SECRET: &str = "quagga";

pub const KINDS: [&str; 8] =
    ["judge", "choice", "several", "flags", "order", "match", "number", "short"];

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    One,
    Other,
}

/// The arguments that open a room with the question of this kind.
pub fn arguments(home: &Home, kind: &str, key: Key) -> [String; 6] {
    home.write("kind.toml", of(kind, key));
    ["--bank", "kind.toml", "--banks", "one-kind", "--count", "1"].map(str::to_owned)
}

/// A bank with one question of a kind.
pub fn of(kind: &str, key: Key) -> String {
    let head = "format = 1\nid = \"one-kind\"\ntitle = \"One question\"\ntopic = \"cross\"\n\
                language = \"en\"\nlicence = \"CC0-1.0\"\n\n";
    format!("{head}{}", question(kind, key, "q-one"))
}

/// A question of a kind, called so.
pub fn question(kind: &str, key: Key, id: &str) -> String {
    let common = "level = 1\naudience = \"all\"\nprovenance = \"practice\"\nsources = []\n";
    let (first, last) = if key == Key::One { (true, false) } else { (false, true) };
    let rest = match kind {
        "judge" => judge(first),
        "choice" => options(&[first, last, false]),
        "several" => options(&[true, first, last, false]),
        "flags" => flags(first),
        "order" => lines(key, |[a, b, c]| format!("steps = [\"{a}\", \"{b}\", \"{c}\"]\n")),
        "match" => lines(key, |[a, b, c]| {
            format!("pairs = [[\"Code\", \"{a}\"], [\"Bill\", \"{b}\"], [\"PIN\", \"{c}\"]]\n")
        }),
        "number" => format!("answer = {}\ntolerance = 1\n", if first { 6_400 } else { 12 }),
        "short" => format!("accept = [\"{}\"]\n", if first { "nobody" } else { "a friend" }),
        _ => panic!("{kind}"),
    };
    let mut text = format!(
        "[[question]]\nid = \"{id}\"\nkind = \"{kind}\"\n{common}\
         prompt = \"What is it, and what now?\"\ndo = \"Do the {SECRET}.\"\nask = \"Ask the {SECRET}.\"\n"
    );
    if !["judge", "choice", "several"].contains(&kind) {
        text += &format!("why = \"The {SECRET} says so.\"\n");
    }
    text + &rest
}

fn judge(is_scam: bool) -> String {
    let verdict = if is_scam { "scam" } else { "genuine" };
    format!(
        "verdict = \"{verdict}\"\ntactic = \"urgency-pressure\"\nwhy.scam = \"The {SECRET} hurries.\"\n\
         why.genuine = \"The {SECRET} waits.\"\n{}",
        scene("Your parcel is held. [[hurry|Pay within two hours]] or it goes back.", &["hurry"])
    )
}

fn flags(is_first: bool) -> String {
    let text = match is_first {
        true => "[[one|Pay first and start later.]] Tell nobody of it. You will be rich.",
        false => "Pay first and start later. [[one|Tell nobody of it.]] You will be rich.",
    };
    format!("tactic = \"urgency-pressure\"\n{}", scene(text, &["one"]))
}

fn scene(text: &str, marks: &[&str]) -> String {
    let mut scene = format!(
        "[question.scene]\nchannel = \"sms\"\nfrom = \"Parcel desk\"\ntext = \"\"\"\n{text}\n\"\"\"\n"
    );
    for mark in marks {
        scene += &format!(
            "[question.scene.mark.{mark}]\ntactic = \"urgency-pressure\"\nwhy = \"See the {SECRET}.\"\n"
        );
    }
    scene
}

fn options(keys: &[bool]) -> String {
    let texts = ["Ring them", "Wait a day", "Pay", "Ask somebody"];
    let option = |(key, text): (&bool, &str)| {
        format!(
            "[[question.option]]\ntext = \"{text}\"\nkey = {key}\nwhy = \"The {SECRET} knows.\"\n"
        )
    };
    keys.iter().zip(texts).map(option).collect()
}

fn lines(key: Key, write: impl Fn([&str; 3]) -> String) -> String {
    write(match key {
        Key::One => ["Keep it", "Look it up", "Ring the bank"],
        Key::Other => ["Ring the bank", "Keep it", "Look it up"],
    })
}
