//! Mistakes in what a file says, one file each.

use super::{BASE, FILE, base_with, holds, refused, said, told};
use crate::support::Home;

#[test]
fn the_base_holds_none() {
    let home = Home::new();
    home.write(FILE, BASE);
    home.run(&["banks", "list", "--bank", FILE], "").ends_with(0);
}

macro_rules! mistakes {
    ($($name:ident: $from:expr => $to:expr;)*) => {$(
        #[test]
        fn $name() {
            said(stringify!($name), base_with($from, $to));
        }
    )*};
}

const CHOICE_KEY: &str = "key = true\n";

mistakes! {
    unknown_field: "prompt = \"What helps?\"" => "prompt = \"What helps?\"\ncolour = \"red\"";
    misspelt_field: "prompt = \"What helps?\"" => "promt = \"What helps?\"";
    field_in_capitals: "prompt = \"What helps?\"" => "Prompt = \"What helps?\"";
    unknown_field_of_the_file: "licence = " => "license = ";
    unknown_field_of_a_source: "publisher = " => "publishers = ";
    unknown_field_of_a_scene: "from = \"Neighbour\"" => "sender = \"Neighbour\"";
    unknown_field_of_a_mark: "why = \"No time to check.\"" => "reason = \"No time to check.\"";
    unknown_field_of_an_option: "why = \"Two see more.\"" => "wy = \"Two see more.\"";
    unknown_field_of_why: "why.genuine = \"It is.\"" => "why.real = \"It is.\"";
    missing_field: "prompt = \"What helps?\"\n" => "";
    missing_field_of_the_file: "title = \"A bank of my own\"\n" => "";
    missing_format: "format = 1\n" => "";
    missing_scene: "[question.scene]\nchannel = \"chat\"\nfrom = \"Neighbour\"\ntext = \"Me: Is it there?\\nNeighbour: Yes.\"\n" => "";
    missing_verdict: "verdict = \"genuine\"\n" => "";
    missing_kind: "kind = \"choice\"\n" => "";
    missing_options: "[[question.option]]\ntext = \"To ring the bank\"\nkey = true\nwhy = \"It can stop it.\"\n[[question.option]]\ntext = \"To wait a day\"\nwhy = \"Then it is gone.\"\n" => "";
    number_for_text: "title = \"A guide\"" => "title = 7";
    text_for_number: "level = 1" => "level = \"1\"";
    text_for_flag: "key = true # of time" => "key = \"yes\"";
    text_for_day: "date = 2025-03-04" => "date = \"2025-03-04\"";
    moment_for_day: "date = 2025-03-04" => "date = 2025-03-04T10:00:00Z";
    day_that_is_none: "date = 2025-03-04" => "date = 2025-02-30";
    float_for_whole: "level = 2" => "level = 2.0";
    table_for_list: "sources = [\"my-source\"]" => "sources = { a = 1 }";
    number_in_list: "sources = [\"my-source\"]" => "sources = [\"my-source\", 7]";
    text_for_table: "[question.scene.mark.hurry]\ntactic = \"urgency-pressure\"\nwhy = \"No time to check.\"" => "[question.scene.mark]\nhurry = \"No time to check.\"";
    list_for_text: "from = \"Neighbour\"" => "from = [\"Neighbour\"]";
    table_for_tables: "[[source]]" => "[source]";
    no_key_in_choice: CHOICE_KEY => "";
    false_key_in_choice: CHOICE_KEY => "key = false\n";
    two_keys: "why = \"Then it is gone.\"" => "key = true\nwhy = \"Then it is gone.\"";
    only_keys: "why = \"It helps the other side.\"" => "key = true\nwhy = \"It helps the other side.\"";
    one_option: "[[question.option]]\ntext = \"To wait a day\"\nwhy = \"Then it is gone.\"\n" => "";
    duplicate_question: "id = \"my-several\"" => "id = \"my-choice\"";
    duplicate_source: "[[question]]\nid = \"my-scam\"" => "[[source]]\nid = \"my-source\"\ntitle = \"Another\"\npublisher = \"Example Office\"\n\n[[question]]\nid = \"my-scam\"";
    undeclared_source: "sources = [\"my-source\"]" => "sources = [\"my-source\", \"another-source\"]";
    misspelt_source: "sources = [\"my-source\"]" => "sources = [\"my-sorce\"]";
    twin_of_nothing: "twin = \"my-scam\"" => "twin = \"somebody-else\"";
    misspelt_twin: "twin = \"my-scam\"" => "twin = \"my-scams\"";
    own_twin: "twin = \"my-scam\"" => "twin = \"my-genuine\"";
    no_source: "sources = [ \"my-source\" ]" => "sources = []";
    twin_of_another_kind: "twin = \"my-scam\"" => "twin = \"my-choice\"";
    twin_with_the_same_verdict: "verdict = \"genuine\"" => "verdict = \"scam\"";
    twin_without_a_twin: "twin = \"my-scam\"\n" => "";
    level_above: "level = 2" => "level = 4";
    level_below: "level = 2" => "level = -1";
    level_beyond_all: "level = 2" => "level = 99999999999999999999";
    empty_text: "prompt = \"What helps?\"" => "prompt = \"\"";
    blank_text: "prompt = \"What helps?\"" => "prompt = \"\"\"\n  \n\"\"\"";
    mark_without_part: "text = \"Held. [[hurry|Pay within the hour]] or it goes back.\"" => "text = \"Held.\"";
    part_without_mark: "Neighbour: Yes." => "Neighbour: [[yes|Yes]].";
    misspelt_mark: "[question.scene.mark.hurry]" => "[question.scene.mark.hury]";
    repeated_part: "or it goes back" => "or it goes [[hurry|back]]";
    unclosed_part: "[[hurry|Pay within the hour]]" => "[[hurry|Pay within the hour";
    part_without_bar: "[[hurry|Pay within the hour]]" => "[[hurry]]";
    part_without_words: "[[hurry|Pay within the hour]]" => "[[hurry| ]]";
    part_with_a_bad_id: "[[hurry|Pay within the hour]]" => "[[Hurry Up|Pay within the hour]]";
    unknown_kind: "kind = \"several\"" => "kind = \"severall\"";
    unknown_topic: "topic = \"cross\"" => "topic = \"banana\"";
    unknown_tactic: "tactic = \"urgency-pressure\"\nstage" => "tactic = \"urgent-pressure\"\nstage";
    unknown_channel: "channel = \"chat\"" => "channel = \"fax\"";
    unknown_audience: "audience = \"16+\"" => "audience = \"18+\"";
    unknown_provenance: "provenance = \"authority\"" => "provenance = \"hearsay\"";
    word_with_a_space: "verdict = \"genuine\"" => "verdict = \"genuine \"";
    bad_stage: "stage = \"romance-2\"" => "stage = \"romance-9\"";
    stage_with_a_sign: "stage = \"romance-2\"" => "stage = \"romance-+2\"";
    bad_fact: "fact = \"F7\"" => "fact = \"F36\"";
    fact_with_a_sign: "fact = \"F7\"" => "fact = \"F+7\"";
    fact_with_a_zero: "fact = \"F7\"" => "fact = \"F07\"";
    report_without_fact: "fact = \"F7\"\n" => "";
    fact_without_report: "provenance = \"report\"" => "provenance = \"authority\"";
    stage_without_tactic: "kind = \"choice\"" => "kind = \"choice\"\nstage = \"romance-1\"";
    spare_without_form: "kind = \"choice\"" => "kind = \"choice\"\nspare = true";
    format_2: "format = 1" => "format = 2";
    format_in_words: "format = 1" => "format = \"1\"";
    syntax_no_quote: "title = \"A guide\"" => "title = \"A guide";
    syntax_no_bracket: "[question.scene.mark.hurry]" => "[question.scene.mark.hurry";
    syntax_no_value: "level = 3\naudience = \"all\"\nprovenance = \"practice\"\nsources = []\nprompt = \"What helps?\"" => "level =\nprompt = \"What helps?\"";
    syntax_field_twice: "topic = \"cross\"" => "topic = \"cross\"\ntopic = \"crypto\"";
    syntax_no_equals: "licence = \"CC0-1.0\"" => "licence \"CC0-1.0\"";
    syntax_curly_quotes: "title = \"A guide\"" => "title = “A guide”";
    id_with_spaces: "id = \"my-several\"" => "id = \"my several\"";
    id_that_climbs: "id = \"my-bank\"" => "id = \"../../etc/passwd\"";
    id_in_capitals: "id = \"my-source\"\ntitle" => "id = \"My-Source\"\ntitle";
    id_with_accents: "id = \"my-several\"" => "id = \"my-sévéral\"";
    id_of_65: "id = \"my-several\"" => "id = \"a234567890123456789012345678901234567890123456789012345678901234x\"";
    id_empty: "id = \"my-several\"" => "id = \"\"";
    id_with_an_edge: "id = \"my-several\"" => "id = \"-my-several\"";
    control_character_by_escape: "prompt = \"What helps?\"" => "prompt = \"What \\u001b[2J helps?\"";
    control_character_in_an_id: "id = \"my-several\"" => "id = \"my\\u001bseveral\"";
    control_character_in_a_field: "prompt = \"What helps?\"" => "\"pro\\u001b[31mmpt\" = \"What helps?\"";
    bidi_override: "prompt = \"What helps?\"" => "prompt = \"What \u{202e}helps?\"";
    zero_width_space: "prompt = \"What helps?\"" => "prompt = \"What\u{200b} helps?\"";
    field_of_another_kind: "kind = \"choice\"" => "kind = \"choice\"\nverdict = \"scam\"";
    option_of_a_judge: "why = \"No time to check.\"" => "why = \"No time to check.\"\n[[question.option]]\ntext = \"a\"\nwhy = \"b\"";
    after_a_tab: "topic = \"cross\"" => "\t\ttopic\t=\t\"banana\"";
    after_wide_characters: "sources = [\"my-source\"]" => "\"字段名称\" = \"我们换个应用聊吧\"\nsources = [ \"我们\", \"my-source\"]";
}

#[test]
fn a_text_that_is_too_long() {
    said("too_long", base_with("What helps?", &"word ".repeat(1_601)));
}

#[test]
fn a_very_long_line_is_cut_around_the_place() {
    let long = format!("sources = [{}\"another\"]", "\"my-source\", ".repeat(500));
    let ran = told(base_with("sources = [\"my-source\"]", &long));
    assert!(ran.stderr.lines().all(|line| line.chars().count() < 200), "{}", ran.stderr);
    holds("long_line", ran.stderr.trim_end());
}

#[test]
fn questions_that_are_no_tables() {
    let (head, _) = BASE.split_once("[[source]]").unwrap();
    said("questions_number", format!("{head}question = 7\n"));
    said("questions_list", format!("{head}question = [1, \"two\", {{ id = \"my-id\" }}]\n"));
    said("questions_table", format!("{head}[question]\nid = \"my-id\"\n"));
}

#[test]
fn a_bank_without_questions_is_one() {
    let (head, _) = BASE.split_once("[[source]]").unwrap();
    let home = Home::new();
    home.write(FILE, head);
    home.run(&["banks", "list", "--bank", FILE], "").ends_with(0);
}

/// Lays the two files beside each other under names of their own.
fn two(first: &str, second: &str) -> String {
    let home = Home::new();
    home.write("one.toml", first);
    home.write("two.toml", second);
    refused(&home, &["one.toml", "two.toml"]).stderr
}

#[test]
fn a_question_id_that_another_file_uses() {
    let alone = BASE.replace("id = \"my-bank\"", "id = \"my-other-bank\"");
    holds("duplicate_questions_over_files", two(BASE, &alone).trim_end());
}

#[test]
fn a_bank_id_that_another_file_uses() {
    let (head, _) = BASE.split_once("[[source]]").unwrap();
    holds("duplicate_bank", two(head, head).trim_end());
    let built_in = head.replace("my-bank", "romance-en");
    let ran = told(built_in);
    assert!(
        ran.stderr
            .contains("The bank id \"romance-en\" is used already, in romance-en.toml, line 2."),
        "{}",
        ran.stderr
    );
}

/// What only shows in the kinds without options.
#[test]
fn kinds_without_options() {
    for (name, from, to) in [
        ("flags_nothing_marked", "[[hush|Do not tell your mother.]]", "Do not tell your mother."),
        ("flags_nothing_innocent", "Hello again. [[", "[["),
        (
            "flags_mark_not_offered",
            "[[hush|Do not tell your mother.]]\\nMe: Who is it?",
            "Do not tell.\\nMe: [[hush|Who is it?]]",
        ),
        ("order_one_step", "[\"Stop\", \"Call the bank\", \"Report it\"]", "[\"Stop\"]"),
        ("order_same_step", "\"Call the bank\", \"Report it\"", "\"stop!\""),
        ("match_half_a_pair", "[\"A bill\", \"Check it\"]", "[\"A bill\"]"),
        ("match_one_right", "[\"A bill\", \"Check it\"]", "[\"A bill\", \"Keep it\"]"),
        ("match_same_left", "[\"A PIN\", \"Keep it\"]", "[\"a bill\", \"Keep it\"]"),
        ("number_endless", "answer = 10", "answer = inf"),
        ("number_negative_tolerance", "tolerance = 2.5", "tolerance = -1"),
        ("short_key_of_the_program", "\"the bank\"]", "\"S\"]"),
        ("short_nothing", "[\"your bank\", \"the bank\"]", "[]"),
        ("why_of_verdicts", "why = \"It takes a while.\"", "why.scam = \"It takes a while.\""),
        (
            "why_of_answer",
            "why.scam = \"It is one.\"\nwhy.genuine = \"It is one all the same.\"",
            "why = \"It is one.\"",
        ),
        ("why_missing", "why = \"It takes a while.\"", ""),
        ("allow_unknown_rule", "allow.long-stem", "allow.long-stems"),
        ("allow_without_reason", "\"It is short.\"", "\" \""),
    ] {
        said(name, base_with(from, to));
    }
}

/// Marked parts that a reader could not take apart.
#[test]
fn marked_parts_that_run_into_each_other() {
    for (name, to) in [
        ("mark_nested", "[[hush|Do not [[mum|tell]] your mother.]]"),
        ("mark_broken", "[[hush|Do not\\nMe: tell your mother.]]"),
        ("mark_unopened", "Do not tell]] your [[hush|mother.]]"),
    ] {
        said(name, base_with("[[hush|Do not tell your mother.]]", to));
    }
}
