//! Banks made by number: as long, as full and as varied as those that people write, with ids that
//! are unique over all of them and twins that name each other.

use std::fmt::Write;

/// Questions in a made bank.
pub(crate) const QUESTIONS: usize = 1_000;

const TACTICS: [&str; 5] =
    ["platform-switch", "crisis-request", "fake-platform", "withdrawal-fee-trap", "too-good-offer"];
const CHANNELS: [&str; 5] = ["chat", "sms", "email", "call", "advert"];
const STAGES: [&str; 4] = ["romance-2", "romance-5", "trafficking-1", "romance-7"];
const NAMES: [&str; 6] = ["Lerato", "José", "Ming", "Aylin", "Tomasz", "Grace"];

/// The text of the bank with this number.
pub(crate) fn bank(number: usize) -> String {
    let mut text = head(number);
    for index in 0..QUESTIONS {
        match index % 10 {
            8 => choice(&mut text, number, index),
            9 => several(&mut text, number, index),
            _ => judge(&mut text, number, index),
        }
    }
    text
}

fn id(bank: usize, question: usize) -> String {
    format!("made-{bank:02}-{question:04}")
}

fn pick<'w>(words: &[&'w str], index: usize) -> &'w str {
    words[index % words.len()]
}

fn head(number: usize) -> String {
    let mut text = format!(
        "format = 1\nid = \"made-{number:02}-en\"\ntitle = \"Made bank {number}\"\n\
         topic = \"cross\"\nlanguage = \"en\"\nlicence = \"CC-BY-4.0\"\n"
    );
    for source in 0..8 {
        let _ = write!(
            text,
            "\n[[source]]\nid = \"source-{source}\"\ntitle = \"What to know about scheme {source}\"\n\
             publisher = \"Office of Consumer Advice\"\n\
             url = \"https://example.org/advice/{source}\"\ndate = 2024-0{}-11\n",
            source + 1
        );
    }
    text
}

/// What questions of all kinds have.
fn common(text: &mut String, bank: usize, index: usize, kind: &str) {
    let _ = write!(
        text,
        "\n[[question]]\nid = \"{}\"\nkind = \"{kind}\"\ntactic = \"{}\"\nstage = \"{}\"\n\
         level = {}\naudience = \"{}\"\n",
        id(bank, index),
        pick(&TACTICS, index / 2),
        pick(&STAGES, index / 2),
        index % 3 + 1,
        pick(&["all", "all", "all", "16+"], index),
    );
    text.push_str(pick(
        &[
            "provenance = \"authority\"\n",
            "provenance = \"practice\"\n",
            "provenance = \"report\"\nfact = \"F7\"\n",
        ],
        index,
    ));
    let _ = write!(
        text,
        "sources = [\"source-{}\", \"source-{}\"]\nfacts_as_of = 2026-11-22\n",
        index % 8,
        (index + 3) % 8
    );
    if index % 50 < 4 {
        text.push_str("form = \"A\"\nspare = true\n");
    }
    if index.is_multiple_of(20) {
        text.push_str("care = \"This one tells of a threat.\"\n");
    }
}

fn judge(text: &mut String, bank: usize, index: usize) {
    common(text, bank, index, "judge");
    let name = pick(&NAMES, index / 2);
    let is_scam = index.is_multiple_of(2);
    let _ = write!(
        text,
        "verdict = \"{}\"\ntwin = \"{}\"\nprompt = \"{name} gets this. Scam or genuine?\"\n",
        if is_scam { "scam" } else { "genuine" },
        id(bank, index ^ 1),
    );
    let _ = write!(
        text,
        "why.scam = \"{}\"\nwhy.genuine = \"{}\"\n\
         do = \"Stay in the app, and ask someone near you.\"\n\
         ask = \"Why would they want to leave so soon?\"\n",
        why(is_scam, name),
        why(!is_scam, name),
    );
    scene(text, index, name);
}

fn why(is_right: bool, name: &str) -> String {
    match is_right {
        true => format!("Yes. {name} is asked to leave a place that keeps records."),
        false => "Many people would say so, because the words are kind. Look at the request, and what it leads to.".to_owned(),
    }
}

fn scene(text: &mut String, index: usize, name: &str) {
    let _ = write!(
        text,
        "[question.scene]\nchannel = \"{}\"\nfrom = \"Sam, matched today\"\ntext = \"\"\"\n\
         Sam: Hi {name}! How was the walk by the river?\nMe: Lovely, thanks. It’s a calm place.\n\
         Sam: Good. [[leave|Write to me on my other app]], order {index} is there.\n\"\"\"\n\
         [question.scene.mark.leave]\ntactic = \"{}\"\n\
         why = \"A move away from the app, hours after the match, leaves its records behind.\"\n",
        pick(&CHANNELS, index / 2),
        pick(&TACTICS, index / 2),
    );
}

fn choice(text: &mut String, bank: usize, index: usize) {
    common(text, bank, index, "choice");
    text.push_str(
        "prompt = \"Which reply keeps you safest here?\"\n\
         do = \"Take a day before you answer.\"\nask = \"Who else knows?\"\n",
    );
    options(text, &[false, true, false, false]);
}

fn several(text: &mut String, bank: usize, index: usize) {
    common(text, bank, index, "several");
    text.push_str(
        "prompt = \"Which of these are worth a second look?\"\n\
         do = \"Take a day before you answer.\"\nask = \"Who else knows?\"\n",
    );
    options(text, &[true, false, true, false]);
}

fn options(text: &mut String, keys: &[bool]) {
    for (index, is_key) in keys.iter().enumerate() {
        let _ = write!(
            text,
            "[[question.option]]\ntext = \"They offer way {index} to pay the fee\"\n{}\
             why = \"A fee before the money comes out asks for a second look, whatever it is called.\"\n",
            if *is_key { "key = true\n" } else { "" },
        );
    }
}
