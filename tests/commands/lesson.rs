//! `scamdrill lesson`.

use scamdrill::bank::guides::lessons::{Lesson, Lessons};

use crate::support::Home;

#[test]
fn all_lessons_by_word_and_name() {
    let ran = Home::new().run(&["lesson"], "").ends_with(0);
    for lesson in Lessons::load().all() {
        assert!(ran.stdout.contains(&format!(": {}\n", lesson.word())), "{}", ran.seen());
    }
    assert!(ran.stdout.contains("Move to a private app: platform-switch\n"), "{}", ran.seen());
    assert!(ran.stdout.contains("scamdrill lesson "), "how to read one");
}

#[test]
fn one_lesson_by_word_or_title() {
    let home = Home::new();
    let by_word = home.run(&["lesson", "platform-switch"], "").ends_with(0);
    for name in ["PLATFORM-SWITCH", " move to a private app "] {
        assert_eq!(home.run(&["lesson", name], "").ends_with(0).stdout, by_word.stdout);
    }
    let parts = [
        "Move to a private app\n",
        "How it looks: ",
        "Why it works on anybody: ",
        "What to do: ",
        "Ask yourself: ",
        "To practise it: scamdrill play --tactic platform-switch\n",
    ];
    let places: Vec<Option<usize>> = parts.iter().map(|part| by_word.stdout.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{}", by_word.seen());
    assert!(home.contents().is_empty());
}

/// What happens to people who are held is no matter for practice.
#[test]
fn a_lesson_leads_to_practice_or_to_help() {
    let home = Home::new();
    for lesson in Lessons::load().all() {
        let ran = home.run(&["lesson", lesson.word()], "").ends_with(0);
        let asks = ran.stdout.contains("To practise it: ");
        let helps = ran.stdout.contains("scamdrill now ");
        let is_graded = lesson.tactic.is_some_and(|tactic| tactic.is_graded());
        assert_eq!(helps, !is_graded, "{}", ran.seen());
        assert!(is_graded || !asks, "{}", ran.seen());
        if asks {
            let arguments = ["play", "--tactic", lesson.word(), "--count", "1", "--private"];
            home.run(&arguments, "q\n").ends_with(0);
        }
    }
}

#[test]
fn a_lesson_by_its_number_or_how_its_name_begins() {
    let home = Home::new();
    let lessons = Lessons::load();
    let third = home.run(&["lesson", lessons.all()[2].word()], "").ends_with(0).stdout;
    for name in ["3", " 3. ", "platform", "move to"] {
        assert_eq!(home.run(&["lesson", name], "").ends_with(0).stdout, third, "{name:?}");
    }
    let list = home.run(&["lesson"], "").ends_with(0).stdout;
    assert!(list.contains("\n3. Move to a private app: platform-switch\n"), "{list}");
}

#[test]
fn a_slip_is_answered_with_the_nearest() {
    let home = Home::new();
    let near = home.run(&["lesson", "platfrom-switch"], "").ends_with(2);
    assert!(near.stderr.contains("Nearest to it: platform-switch. To see all"), "{}", near.seen());
    let many = home.run(&["lesson", "fake"], "").ends_with(2);
    let three = "Nearest to it: fake-platform, group-shill, celebrity-deepfake. To see all";
    assert!(many.stderr.contains(three), "{}", many.seen());
    for wrong in ["\u{1b}[2Jbanana", "", "0", "99"] {
        let far = home.run(&["lesson", wrong], "").ends_with(2);
        assert!(far.stdout.is_empty() && !far.stderr.contains('\u{1b}'), "{}", far.seen());
        assert!(
            far.stderr.trim_end().ends_with("\". To see all: scamdrill lesson"),
            "{}",
            far.seen()
        );
    }
}

/// Broken in two, it can be neither copied nor clicked.
#[test]
fn an_address_stays_whole() {
    let home = Home::new();
    for lesson in Lessons::load().all() {
        let ran = home.run(&["lesson", lesson.word()], "").ends_with(0);
        for url in lesson.sources.iter().filter_map(|source| source.url.as_deref()) {
            assert!(ran.stdout.contains(&format!("\n{url}\n")), "{url}: {}", ran.seen());
        }
    }
}

#[test]
fn as_json() {
    let home = Home::new();
    let one = home.run(&["lesson", "families", "--json"], "").ends_with(0).json();
    assert_eq!(one["id"], "families");
    let all = home.run(&["lesson", "--json"], "").ends_with(0).json();
    let ids: Vec<&str> =
        all.as_array().unwrap().iter().map(|lesson| lesson["id"].as_str().unwrap()).collect();
    let lessons = Lessons::load();
    assert_eq!(ids, lessons.all().iter().map(Lesson::word).collect::<Vec<_>>());
}
