use std::path::Path;

use super::*;
use crate::bank::guides::help_lines::Directory;
use crate::bank::shelf::Shelf;
use crate::domain::form::{Form, form_order};
use crate::domain::library::Library;
use crate::domain::plan::{Asked, Feedback};
use crate::domain::question::Question;
use crate::domain::seed::Seed;
use crate::html::strict::{Element, read};
use crate::ui::help_lines::on_a_phone;
use crate::words::Language;

/// A page may weigh this much.
const HEAVIEST: usize = 150_000;

fn words() -> Words {
    Words::of(Language::default())
}

/// A page of these questions.
fn page_of(
    library: &Library,
    questions: &[&Question],
    form: Option<Form>,
    help: &Screen,
) -> String {
    let found = questions.iter().filter_map(|question| library.find(&question.id));
    let found: Vec<(&Bank, &Question)> = found.collect();
    let plan = Plan {
        learner: "nobody".parse().unwrap(),
        form,
        seed: Seed(7),
        selection: 2,
        feedback: if form.is_some() { Feedback::AtEnd } else { Feedback::AfterEach },
        certainty: true,
        started: jiff::Timestamp::UNIX_EPOCH,
        questions: found.iter().map(|(bank, one)| Asked::of(bank, one, false)).collect(),
    };
    let questions: Vec<(&Bank, Shown<'_>)> =
        found.iter().map(|(bank, one)| (*bank, Shown::new(one, Seed(7)))).collect();
    let title = "Title <script>alert(1)</script>";
    homework(&words(), &Homework { title, plan: &plan, questions: &questions, help })
}

fn built_in() -> Library {
    Library::new(Shelf::built_in().into_parts().0)
}

fn form_page(library: &Library, form: Form, help: &Screen) -> String {
    let all = library.questions().map(|(_, question)| question);
    let of_form: Vec<&Question> =
        all.filter(|one| one.form.is_some_and(|place| place.form == form)).collect();
    let order = form_order(&of_form, Seed(7)).unwrap();
    let ordered: Vec<&Question> =
        order.into_iter().filter_map(|id| library.find(id)).map(|(_, one)| one).collect();
    page_of(library, &ordered, Some(form), help)
}

/// The tests' own bank: a question of every kind.
fn every_kind() -> Library {
    let mut shelf = Shelf::default();
    for file in ["tests/commands/kinds.toml", "tests/fixtures/fixture-en.toml"] {
        shelf.add_file(&Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    }
    Library::new(shelf.into_parts().0)
}

/// The elements of a page; its script is read by browsers alone.
fn elements(page: &str) -> Vec<Element> {
    let (before, rest) = page.split_once("<script>").unwrap();
    let (_, after) = rest.split_once("</script>").unwrap();
    // Scripts and areas for text are left out of the strict reader's voids; breaks there are none.
    read(&format!("{before}{after}")).unwrap()
}

fn value<'e>(element: &'e Element, name: &str) -> Option<&'e str> {
    element.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_form_is_light_enough_for_any_phone_and_country() {
    let (library, directory) = (built_in(), Directory::load());
    let day = jiff::civil::date(2026, 11, 22);
    let help = |country| on_a_phone(&words(), &directory, country, day);
    let screens = directory.countries().iter().map(|country| help(Some(country)));
    let longest = screens
        .chain([help(None)])
        .max_by_key(|screen| crate::html::screen::draw(screen).into_string().len());
    let longest = longest.unwrap();
    for form in [Form::A, Form::B, Form::C] {
        let size = form_page(&library, form, &longest).len();
        assert!(size < HEAVIEST, "form {}: {size} bytes", form.word());
    }
}

#[test]
fn nothing_is_fetched_and_only_its_own_script_runs() {
    let page = form_page(&built_in(), Form::A, &Screen::new());
    let found = elements(&page);
    let policy = found.iter().find(|one| value(one, "http-equiv").is_some()).unwrap();
    let policy = value(policy, "content").unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains('*'));
    for name in ["src", "href", "style", "onclick", "onload", "action"] {
        assert!(found.iter().all(|one| value(one, name).is_none()), "{name}");
    }
    assert!(found.iter().all(|one| !["link", "img", "iframe", "object"].contains(&&*one.name)));
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1, "no text ends the script");
}

#[test]
fn every_question_has_its_form_and_its_explanation() {
    let library = every_kind();
    let questions: Vec<&Question> = library.questions().map(|(_, question)| question).collect();
    let page = page_of(&library, &questions, None, &Screen::new());
    let found = elements(&page);
    for at in 0..questions.len() {
        for part in ["ask", "why"] {
            let id = format!("{part}-{at}");
            assert!(found.iter().any(|one| value(one, "id") == Some(&id)), "{id}");
        }
    }
    let kinds: std::collections::BTreeSet<_> =
        questions.iter().map(|question| question.kind_name()).collect();
    assert_eq!(kinds.len(), 8);
}

#[test]
fn scripts_are_for_old_phones() {
    let all = SCRIPTS.into_iter().chain([PAGE]);
    for script in all {
        for word in ["?.", "??", "import ", "export ", "innerHTML", "eval(", "catch {", "fetch("] {
            assert!(!script.contains(word), "{word}");
        }
    }
}
