//! Broken files out of good ones, each from its number alone.

use scamdrill::domain::seed::{Chance, Seed};

/// What somebody, or something, could have put into a file.
const STRANGERS: &[&str] = &[
    "[[",
    "]]",
    "[[a|",
    "|",
    "]",
    "[",
    "{",
    "}",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u0000",
    "\\u001b",
    "\\u202e",
    "\\U0010FFFF",
    "\\uD800",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{0}",
    "\u{1b}[2J",
    "\u{7f}",
    "\r",
    "\r\n",
    "\n",
    "\t",
    "=",
    "==",
    ".",
    ",",
    "#",
    "9223372036854775808",
    "-99999999999999999999999999",
    "1e400",
    "nan",
    "-inf",
    "0x",
    "0b2",
    "2026-13-45",
    "24:61:61",
    "true",
    "key = true\n",
    "[[question]]\n",
    "[question]\n",
    "[question.option]\n",
    "text = \"\"\"\n",
    "level: 1\n",
    "key = yes\n",
    "answer = 1.000,50 €\n",
    "facts_as_of = 22.11.2026\n",
    "“",
    "”",
    "[question.scene]\n",
    "[[question.option]]\n",
    "[question.scene.mark.x]\n",
    "[[source]]\n",
    "[[story]]\n",
    "a.b.c.d.e = 1\n",
    "{a={a={a={a={a={",
    "[[[[[[[[[[[[",
    "kind = \"flags\"\n",
    "kind = \"several\"\n",
    "kind = \"number\"\n",
    "twin = \"x\"\n",
    "steps = [1, [2, {}]]\n",
    "pairs = [[\"a\"], [], [[]]]\n",
    "why = 1\n",
    "mark = []\n",
    "option = 7\n",
    "scene = \"\"\n",
    "我们换个应用聊吧",
    "👩\u{200d}👧",
    "e\u{301}\u{301}\u{301}",
    "[[part]]\n",
    "forms = [\"A\", \"B\"]\n",
    "form = \"A\"\n",
    "own_pace = true\n",
    "questions = 99999\n",
    "questions = [\"x\", \"x\"]\n",
    "minutes = 0\n",
    "leave_out = [\"urgency-pressure\"]\n",
];

/// The mutation of this number: some changes to one of the bases.
pub fn mutation(bases: &[String], number: u64) -> Vec<u8> {
    let mut chance = Seed(number).stream("mutation");
    let mut bytes = bases[chance.below(bases.len())].clone().into_bytes();
    for _ in 0..=chance.below(3) {
        bytes = mutate(bytes, &mut chance);
    }
    bytes
}

fn mutate(bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    match chance.below(9) {
        0 => flip(bytes, chance),
        1 => delete(bytes, chance),
        2 => duplicate_line(&bytes, chance),
        3 => swap_lines(&bytes, chance),
        4 => swap_tokens(&bytes, chance),
        5 | 6 => insert(bytes, chance),
        7 => replace_value(&bytes, chance),
        _ => truncate(bytes, chance),
    }
}

fn flip(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    for _ in 0..=chance.below(4) {
        let at = chance.below(bytes.len());
        if let Some(byte) = bytes.get_mut(at) {
            *byte ^= 1 << chance.below(8);
        }
    }
    bytes
}

fn delete(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let from = chance.below(bytes.len());
    let to = (from + 1 + chance.below(12)).min(bytes.len());
    bytes.drain(from.min(to)..to);
    bytes
}

fn lines(bytes: &[u8]) -> Vec<&[u8]> {
    bytes.split_inclusive(|&byte| byte == b'\n').collect()
}

fn duplicate_line(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines = lines(bytes);
    let (from, to) = (chance.below(lines.len()), chance.below(lines.len()));
    if let Some(line) = lines.get(from).copied() {
        lines.insert(to, line);
    }
    lines.concat()
}

fn swap_lines(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines = lines(bytes);
    let (one, other) = (chance.below(lines.len()), chance.below(lines.len()));
    if one < lines.len() && other < lines.len() {
        lines.swap(one, other);
    }
    lines.concat()
}

fn swap_tokens(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let is_edge = |byte: &u8| b" \n=[]\".|,".contains(byte);
    let mut tokens: Vec<&[u8]> = bytes.split_inclusive(is_edge).collect();
    for _ in 0..=chance.below(3) {
        let (one, other) = (chance.below(tokens.len()), chance.below(tokens.len()));
        if one < tokens.len() && other < tokens.len() {
            tokens.swap(one, other);
        }
    }
    tokens.concat()
}

fn insert(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    let stranger = STRANGERS[chance.below(STRANGERS.len())];
    let at = chance.below(bytes.len() + 1);
    let count = if chance.below(20) == 0 { 500 } else { 1 };
    bytes.splice(at..at, stranger.repeat(count).into_bytes());
    bytes
}

/// Puts something else in the place of a field's value.
fn replace_value(bytes: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines: Vec<Vec<u8>> = lines(bytes).into_iter().map(<[u8]>::to_vec).collect();
    let at = chance.below(lines.len());
    let value = [
        "1",
        "\"x\"",
        "\"\"",
        "[]",
        "{}",
        "true",
        "1.5",
        "2026-01-01",
        "[\"a\", 1]",
        "\"romance-1\"",
        "\"\\u202e\"",
    ];
    if let Some(line) = lines.get_mut(at)
        && let Some(equals) = line.iter().position(|&byte| byte == b'=')
    {
        line.truncate(equals + 1);
        line.extend(value[chance.below(value.len())].bytes());
        line.push(b'\n');
    }
    lines.concat()
}

fn truncate(mut bytes: Vec<u8>, chance: &mut Chance) -> Vec<u8> {
    bytes.truncate(chance.below(bytes.len() + 1));
    bytes
}
