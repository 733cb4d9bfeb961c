//! `scamdrill banks schema`.

use crate::support::Home;

/// The copy beside the built-in banks, which editors are pointed to.
const COPY: &str = include_str!("../../quizzes/bank.schema.json");

#[test]
fn the_copy_beside_the_banks_is_up_to_date() {
    let printed = Home::new().run(&["banks", "schema"], "").ends_with(0).stdout;
    assert!(
        printed == COPY.replace("\r\n", "\n"),
        "the fields have changed; write the copy anew: \
         cargo run -- banks schema > quizzes/bank.schema.json"
    );
}

#[test]
fn it_is_one_json_document_without_an_address_of_ours() {
    let schema = Home::new().run(&["banks", "schema"], "").ends_with(0).json();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert!(schema.get("$id").is_none(), "it lies where its reader puts it");
    assert_eq!(schema["properties"]["format"]["const"], 1);
}
