//! Every word that is asked for exists, and every word that exists is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use scamdrill::bank::check::RULE_IDS;
use scamdrill::bank::fields::TABLES;
use scamdrill::bank::plan::fields::PLAN_TABLES;
use scamdrill::domain::kind::KindName;
use scamdrill::domain::scene::Channel;
use scamdrill::domain::stage::Stage;
use scamdrill::domain::tactic::Tactic;
use scamdrill::domain::topic::Topic;
use scamdrill::domain::verdict::Verdict;
use scamdrill::exchange::moodle_csv::By;
use scamdrill::exchange::results::column::Column;
use scamdrill::measure::know_nothing::strategy::Strategy;
use scamdrill::words::{Language, Words};

use super::{Source, sources};

/// Beginnings of ids that the code puts together: `tactic-{…}`.
const BUILT: &[&str] = &[
    "tactic-",
    "verdict-",
    "channel-",
    "topic-",
    "kind-",
    "mistake-",
    "check-",
    "checked-",
    "level-",
    "shape-",
    "found-",
    "field-",
    "table-",
    "more-other-",
    "answer-was-",
    "score-only-",
    "you-said-",
    "written-",
    "answered-",
    "results-",
    "review-",
    "certainty-line-",
    "certainty-name-",
    "strategy-",
    "stage-",
    "progress-alarms-",
    "progress-missed-",
    "progress-certainty-",
    "column-",
    "sheet-",
    "identity-",
    "about-",
    "help",
    "import-",
    "lost-",
    "unfit-",
    "refused-",
    "changed-",
    "part-",
];

/// The ids of all messages, each with its attributes.
fn messages() -> BTreeMap<String, BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/words/en");
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    // The bank to start from lies beside them.
    for file in files.filter(|file| file.extension().is_some_and(|ending| ending == "ftl")) {
        let text = fs::read_to_string(file).unwrap();
        let mut last = String::new();
        for line in text.lines() {
            let name = |line: &str| line.split_once(" =").map(|(name, _)| name.to_owned());
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                last = name(line).unwrap();
                assert!(
                    messages.insert(last.clone(), BTreeSet::new()).is_none(),
                    "{last} stands twice"
                );
            } else if let Some(attribute) = line.trim_start().strip_prefix('.').and_then(name) {
                messages.get_mut(&last).unwrap().insert(attribute);
            }
        }
    }
    assert!(messages.len() > 200);
    messages
}

/// Every literal text in the code.
fn literals(source: &Source) -> Vec<&str> {
    // No literal that is an id holds a quote, so splitting at quotes finds them all, in turn with
    // what stands between; a `'"'` in the code would shift that by one, so both turns are taken.
    source.text.split('"').collect()
}

/// What follows `say!(words, "`, `.say("` and `.find("` in the code.
fn asked_for(source: &Source) -> Vec<String> {
    let mut ids = Vec::new();
    for call in ["say!(", ".say(", ".find("] {
        for (at, _) in source.text.match_indices(call) {
            let arguments = &source.text[at + call.len()..];
            let arguments = match call {
                // The words come first.
                "say!(" => arguments.split_once(',').map_or("", |(_, rest)| rest),
                _ => arguments,
            };
            if let Some(literal) = arguments.trim_start().strip_prefix('"') {
                // Texts have a method `find` as well.
                let id = literal.split('"').next().filter(|id| id.chars().all(is_of_ids));
                ids.extend(id.map(str::to_owned));
            }
        }
    }
    ids
}

fn is_of_ids(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'
}

#[test]
fn every_id_that_is_asked_for_exists() {
    let messages = messages();
    let mut missing = Vec::new();
    let mut count = 0;
    for source in sources() {
        for id in asked_for(&source) {
            count += 1;
            if !messages.contains_key(&id) {
                missing.push(format!("{}: {id}", source.path));
            }
        }
    }
    assert!(count > 80, "{count}");
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_message_is_asked_for() {
    let all = sources();
    let used: BTreeSet<&str> = all.iter().flat_map(literals).collect();
    let is_used = |id: &str| used.contains(id) || BUILT.iter().any(|start| id.starts_with(start));
    let unused: Vec<String> = messages().into_keys().filter(|id| !is_used(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}

#[test]
fn every_thing_has_its_name() {
    let messages = messages();
    let mut missing = Vec::new();
    let mut need = |start: &str, words: &[&str]| {
        for word in words {
            let id = format!("{start}-{word}");
            if !messages.contains_key(&id) {
                missing.push(id);
            }
        }
        let names = messages.keys().filter_map(|id| id.strip_prefix(start)?.strip_prefix('-'));
        missing.extend(
            names
                .filter(|name| !words.contains(name))
                .map(|name| format!("nothing is called {start}-{name}")),
        );
    };
    need("tactic", Tactic::WORDS);
    need("topic", Topic::WORDS);
    need("kind", KindName::WORDS);
    need("channel", Channel::WORDS);
    need("verdict", Verdict::WORDS);
    need("strategy", Strategy::WORDS);
    let stages: Vec<String> = Stage::all().map(|stage| stage.to_string()).collect();
    need("stage", &stages.iter().map(String::as_str).collect::<Vec<_>>());
    need("column", Column::WORDS);
    need("identity", By::WORDS);
    need("sheet", &["summary", "responses", "questions", "groups", "about"]);
    let tables = || TABLES.into_iter().chain(PLAN_TABLES);
    need("table", &tables().map(|table| table.name).collect::<Vec<_>>());
    let fields: Vec<String> = tables()
        .flat_map(|table| table.names().map(|name| format!("{}-{name}", table.name)))
        .collect();
    need("field", &fields.iter().map(String::as_str).collect::<Vec<_>>());
    need("found", &["string", "integer", "float", "boolean", "datetime", "array", "table"]);
    assert!(missing.is_empty(), "{missing:#?}");
}

/// The names that a function of a file gives, one for each arm of its `match`.
fn names_in(path: &str, function: &str) -> impl Iterator<Item = String> {
    let all = sources();
    let source = all.iter().find(|source| source.path == path).unwrap();
    let (_, body) = source.text.split_once(function).unwrap();
    let (body, _) = body.split_once("\n    }\n").unwrap();
    let names = body.split("=> \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    names.collect::<Vec<_>>().into_iter()
}

#[test]
fn every_mistake_says_what_and_how_to_mend_it() {
    let messages = messages();
    let problems: Vec<String> = names_in("bank/mistake.rs", "fn name(").collect();
    assert!(problems.len() > 25, "{problems:?}");
    let of = |problem: &str| -> Vec<String> {
        let id = format!("mistake-{problem}");
        let parts: &[&str] = match problem {
            "bad-id" => &["empty", "long", "character"],
            "duplicate-id" => &["bank", "question", "source", "step", "story"],
            "mark-syntax" => {
                &["unclosed", "no-bar", "bad-id", "no-words", "nested", "broken", "unopened"]
            }
            _ => return vec![id],
        };
        parts.iter().map(|part| format!("{id}-{part}")).collect()
    };
    let expected: BTreeSet<String> = problems.iter().flat_map(|problem| of(problem)).collect();
    for id in &expected {
        let attributes = messages.get(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(attributes.contains("mend"), "{id} does not say how to mend it");
    }
    let others = ["mistake-at", "mistake-mend"];
    let known = |id: &&String| {
        id.starts_with("mistake-") && !expected.contains(*id) && !others.contains(&id.as_str())
    };
    assert_eq!(
        messages.keys().filter(known).collect::<Vec<_>>(),
        [""; 0],
        "no problem has this name"
    );
}

#[test]
fn every_shape_has_a_name_and_an_example() {
    let messages = messages();
    let shapes: BTreeSet<String> = names_in("ui/mistakes/values.rs", "fn shape_name(")
        .map(|name| format!("shape-{name}"))
        .collect();
    assert!(shapes.len() > 12, "{shapes:?}");
    for id in &shapes {
        assert!(messages.get(id).is_some_and(|attributes| attributes.contains("example")), "{id}");
    }
    let unknown = messages.keys().filter(|id| id.starts_with("shape-") && !shapes.contains(*id));
    assert_eq!(unknown.collect::<Vec<_>>(), [""; 0]);
}

/// Every rule of the checker says what it found, how to mend it and what it is about; so does each
/// of its messages, but for the last.
#[test]
fn every_rule_says_what_and_why() {
    let messages = messages();
    let mut named = BTreeSet::new();
    for rule in RULE_IDS {
        let attributes = messages.get(&format!("check-{rule}"));
        let attributes = attributes.unwrap_or_else(|| panic!("check-{rule} is missing"));
        assert!(attributes.contains("mend") && attributes.contains("explain"), "{rule}");
        named.insert(format!("check-{rule}"));
        let path = format!("bank/check/rules/{}.rs", rule.replace('-', "_"));
        let all = sources();
        let code = &all.iter().find(|source| source.path == path).unwrap().text;
        for call in ["note_as(", "note_at_as("] {
            let calls = code.split(call).skip(1);
            let literal = |arguments: &str| arguments.split('"').nth(1).map(str::to_owned);
            named.extend(calls.filter_map(literal).map(|name| format!("check-{rule}-{name}")));
        }
    }
    for id in &named {
        let attributes = messages.get(id).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(attributes.contains("mend"), "{id} does not say how to mend it");
    }
    let unused = messages.keys().filter(|id| id.starts_with("check-") && !named.contains(*id));
    assert_eq!(unused.collect::<Vec<_>>(), [""; 0], "no rule says this");
}

/// A value that a message names and nobody fills in would be shown with its braces.
#[test]
fn messages_say_something() {
    let words = Words::of(Language::default());
    for id in messages().into_keys().filter(|id| !id.starts_with("help-") && id != "help") {
        assert!(words.find(&id, &[]).is_some_and(|text| !text.trim().is_empty()), "{id}");
    }
}
