//! A bank as somebody who only wants its data would read it: owned texts, no places, no checks.

use std::collections::HashMap;

use serde::Deserialize;
use toml::value::Datetime;

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
pub(crate) struct Bank {
    format: i64,
    id: String,
    title: String,
    topic: String,
    language: String,
    licence: String,
    source: Vec<Source>,
    pub(crate) question: Vec<Question>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
struct Source {
    id: String,
    title: String,
    publisher: String,
    url: Option<String>,
    date: Option<Datetime>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
pub(crate) struct Question {
    id: String,
    kind: String,
    verdict: Option<String>,
    tactic: Option<String>,
    stage: Option<String>,
    level: i64,
    audience: String,
    provenance: String,
    fact: Option<String>,
    sources: Vec<String>,
    facts_as_of: Option<Datetime>,
    twin: Option<String>,
    form: Option<String>,
    spare: Option<bool>,
    prompt: String,
    why: Option<Why>,
    #[serde(rename = "do")]
    action: Option<String>,
    ask: Option<String>,
    care: Option<String>,
    scene: Option<Scene>,
    #[serde(default)]
    option: Vec<Offered>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
struct Why {
    scam: String,
    genuine: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
struct Scene {
    channel: String,
    from: String,
    text: String,
    #[serde(default)]
    mark: HashMap<String, Mark>,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
struct Mark {
    tactic: String,
    why: String,
}

#[derive(Deserialize)]
#[allow(dead_code, reason = "reading it is the point")]
struct Offered {
    text: String,
    #[serde(default)]
    key: bool,
    why: String,
}
