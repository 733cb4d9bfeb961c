use super::assets::{ASSETS, asset};
use super::learner::{self, Learner};
use super::{screen, trainer};
use crate::bank::guides::help_lines::Directory;
use crate::domain::room::Names;
use crate::html::strict::{Element, read, read_part, text_of};
use crate::ui::help_lines;
use crate::ui::screen::{Role, Screen};
use crate::words::{Language, Words};

/// A phone page may weigh this much, with all it loads, as it is sent without compression.
const HEAVIEST: usize = 60_000;

fn words() -> Words {
    Words::of(Language::default())
}

fn learner_page(title: &str, names: Names, help: &Screen) -> String {
    learner::page(&words(), &Learner { title, names, asks_word: true, help })
}

fn all_pages(title: &str) -> [String; 3] {
    let help = Screen::line(Role::Body, title.to_owned());
    [
        learner_page(title, Names::Own, &help),
        trainer::page(&words(), title),
        screen::page(&words(), title),
    ]
}

fn value<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_phone_page_is_light_in_every_country() {
    let directory = Directory::load();
    let day = jiff::civil::date(2026, 11, 22);
    let longest = directory.countries().iter().map(|country| {
        let help = help_lines::of_country(&words(), &directory, country, day);
        learner_page("A workshop", Names::Own, &help).len()
    });
    let loaded = ["/style.css", "/shared.js", "/fields.js", "/learner.js"];
    let loaded: usize = loaded.iter().map(|path| asset(path).unwrap().text.len()).sum();
    let whole = longest.max().unwrap() + loaded;
    assert!(whole < HEAVIEST, "{whole} bytes");
}

#[test]
fn pages_load_only_what_is_there_and_run_nothing_of_their_own() {
    for page in all_pages("A workshop") {
        let found = read(&page).unwrap();
        let loads = found.iter().filter_map(|one| match one.name.as_str() {
            "script" => value(one, "src"),
            "link" => value(one, "href"),
            _ => None,
        });
        let loads: Vec<&str> = loads.filter(|path| *path != "data:,").collect();
        assert!(loads.iter().all(|path| asset(path).is_some()), "{loads:?}");
        assert!(found.iter().all(|one| one.name != "script" || one.text.is_empty()));
        assert!(found.iter().all(|one| one.name != "style" && value(one, "style").is_none()));
        let acts = |one: &Element| one.attributes.iter().any(|(name, _)| name.starts_with("on"));
        assert!(!found.iter().any(acts));
    }
}

#[test]
fn every_page_has_its_language_and_a_way_out() {
    for page in all_pages("A workshop") {
        let found = read(&page).unwrap();
        let html = found.iter().find(|one| one.name == "html").unwrap();
        assert_eq!((value(html, "lang"), value(html, "dir")), (Some("en"), Some("ltr")));
        let ways_out = found.iter().filter(|one| value(one, "data-leave").is_some()).count();
        assert_eq!(ways_out, 1);
    }
}

#[test]
fn what_is_asked_of_whoever_comes_in_follows_from_the_names() {
    let fields = |names| {
        let found = read(&learner_page("x", names, &Screen::new())).unwrap();
        let inputs = found.into_iter().filter(|one| one.name == "input");
        inputs.filter_map(|one| value(&one, "name").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(fields(Names::MadeUp), ["code", "word"]);
    assert_eq!(fields(Names::Own), ["code", "name", "word"]);
    assert_eq!(fields(Names::Class), ["code", "card", "word"]);
}

#[test]
fn scripts_are_for_old_phones_and_hold_no_words() {
    for asset in ASSETS.iter().filter(|asset| asset.path.ends_with(".js")) {
        for word in ["?.", "??", "import ", "export ", "innerText", "eval(", "catch {"] {
            assert!(!asset.text.contains(word), "{word} in {}", asset.path);
        }
        // What a person reads has spaces between words; selectors and names have none like that.
        let texts = asset.text.split('"').skip(1).step_by(2);
        let said: Vec<&str> = texts
            .filter(|text| {
                text.split(' ')
                    .filter(|word| word.chars().all(char::is_alphabetic) && word.len() > 2)
                    .count()
                    > 2
            })
            .filter(|text| !text.contains([',', '\n']))
            .collect();
        assert!(said.is_empty(), "{}: {said:?}", asset.path);
    }
}

#[test]
fn a_title_stays_text() {
    let title = "<script>alert(1)</script> & \"x\" \u{202e}";
    for page in all_pages(title) {
        let found = read(&page).unwrap();
        assert!(text_of(&found, "title").contains("<script>alert(1)</script> & \"x\" \u{fffd}"));
        assert!(!page.contains("<script>"));
    }
}

#[test]
fn hands_have_a_field_for_each_option() {
    let options = ["<b>".to_owned(), "Two".to_owned()];
    let found = read_part(&trainer::hands(&words(), &options, &[7]).into_string()).unwrap();
    let labels: Vec<&str> =
        found.iter().filter(|one| one.name == "label").map(|one| one.text.as_str()).collect();
    assert_eq!(labels, ["<b>", "Two"]);
    let values: Vec<Option<&str>> =
        found.iter().filter(|one| one.name == "input").map(|one| value(one, "value")).collect();
    assert_eq!(values, [Some("7"), None]);
}

#[test]
fn the_lobby_shows_address_and_code() {
    let (address, code) = ("http://192.168.1.7:8080", "ABCDEF");
    let lobby = screen::Lobby { title: "T", address, code, qr: "<svg></svg>" };
    let found = read_part(&screen::lobby(&words(), &lobby).into_string()).unwrap();
    assert!(
        found.iter().any(|one| one.text == address) && found.iter().any(|one| one.text == code)
    );
    assert!(found.iter().any(|one| one.name == "svg"));
}
