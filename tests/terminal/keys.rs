//! Every row of `docs/keys.md`, played in the full screen and in line mode with the keys and words
//! that it names.

mod answers;
mod everywhere;
mod lists;
mod mouse;
mod reading;
mod round;
mod row;
mod stage;
mod stories;

use std::collections::BTreeSet;

use row::Row;
pub use stage::Stage;

/// Each row is a test of its own, so that a failure names it.
macro_rules! rows {
    ($($group:ident: $($test:ident)+;)+) => {
        const TESTED: &[&str] = &[$($(stringify!($test)),+),+];
        $($(
            #[test]
            fn $test() {
                $group::$test(&Row::of(stringify!($test)));
            }
        )+)+
    };
}

rows! {
    answers:
        answer_with_one_of_several answer_with_all_that_apply mark_sentences put_things_in_order
        match_things answer_with_an_amount answer_with_words mend_what_is_typed
        say_how_sure_you_are leave_out_how_sure_you_are;
    round:
        go_on learn_more_about_an_answer see_where_an_answer_comes_from repeat skip_a_question
        undo_an_answer undo_on_the_last_page save_and_quit go_on_with_an_unfinished_round
        leave_an_unfinished_round_as_it_is;
    everywhere:
        get_help leave_at_once_and_clear_the_screen leave_at_once_while_typing_words
        end_what_is_typed_which_saves_and_quits interrupt_which_saves
        stand_still_until_the_shell_says_fg draw_the_window_again;
    reading:
        close_what_is_shown_over_a_page read_on_below read_again_above go_to_the_end_of_a_page
        go_to_the_start_of_a_page finish_reading;
    lists:
        choose_from_a_list see_the_rest_of_a_long_list quit_a_list say_where_you_stand
        name_a_country leave_the_country_out finish_the_first_hour give_a_name_at_the_first_run
        choose_how_it_is_drawn_at_the_first_run give_a_country_at_the_first_run;
    stories:
        begin_a_story_after_its_note decide_in_a_story undo_a_decision list_your_decisions
        go_back_to_a_decision see_where_a_story_comes_from finish_a_story;
    mouse:
        click_an_answer click_the_name_of_a_key turn_the_wheel;
}

#[test]
fn every_row_has_a_test_and_every_test_a_row() {
    let rows: Vec<String> = Row::all().iter().map(Row::test).collect();
    let written: BTreeSet<&str> = rows.iter().map(String::as_str).collect();
    assert_eq!(written, TESTED.iter().copied().collect());
    assert_eq!(rows.len(), TESTED.len(), "a row stands there twice");
}
