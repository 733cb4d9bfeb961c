//! The schema knows every field. What it refuses and takes is tested with a validator that is not
//! ours, in `tests/schema.rs`.

use super::*;

fn made() -> Value {
    schema(&|id| format!("<{id}>"))
}

#[test]
fn every_field_of_every_table_is_in_it() {
    let schema = made();
    for table in TABLES {
        let found = match table.name {
            "bank" => &schema,
            "why" => &schema["$defs"]["question"]["properties"]["why"],
            name => &schema["$defs"][name],
        };
        assert_eq!(found["additionalProperties"], false, "{}", table.name);
        let properties = found["properties"].as_object().unwrap();
        assert_eq!(properties.len(), table.fields.len(), "{}", table.name);
        for field in table.fields {
            let words = format!("<field-{}-{}>", table.name, field.name);
            assert_eq!(properties[field.name]["description"], words, "{}", field.name);
            let required = found["required"].as_array().unwrap().iter();
            let is_required = required.clone().any(|name| name == field.name);
            assert_eq!(is_required, matches!(field.need, Need::Must), "{words}");
        }
    }
}

#[test]
fn each_kind_says_what_it_needs_and_what_is_not_its_own() {
    let schema = made();
    let kinds = schema["$defs"]["question"]["allOf"].as_array().unwrap();
    assert_eq!(kinds.len(), KindName::ALL.len());
    let judge = &kinds[0]["then"];
    assert!(judge["required"].as_array().unwrap().contains(&"verdict".into()));
    let forbidden = json!({ "not": {} });
    assert_eq!(judge["properties"]["option"], forbidden);
    assert_eq!(judge["properties"]["why"]["type"], "object");
    let short = &kinds[7]["then"];
    assert_eq!(short["properties"]["verdict"], forbidden);
    assert_eq!(short["properties"]["why"]["type"], "string");
}

#[test]
fn words_stages_and_facts_are_listed() {
    let question = &made()["$defs"]["question"]["properties"];
    let count = |field: &str| question[field]["enum"].as_array().unwrap().len();
    assert_eq!((count("stage"), count("fact"), count("kind")), (12, 35, 8));
}

/// What is referred to is there.
#[test]
fn no_reference_leads_nowhere() {
    let schema = made();
    let text = schema.to_string();
    for (at, start) in text.match_indices("#/$defs/") {
        let name = text[at + start.len()..].split('"').next().unwrap();
        assert!(schema["$defs"][name].is_object(), "{name}");
    }
}
