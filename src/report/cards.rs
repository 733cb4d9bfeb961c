//! Cards to cut out and hand over: who it is for, the code, and what to type. Ten on a page.

use maud::{Markup, html};

use crate::domain::class::{Class, Member};
use crate::say;
use crate::ui::classes::call;
use crate::words::Words;

use super::page::document;

const STYLE: &str = include_str!("cards.css");

/// How many are on a page of A4 or Letter.
const ON_A_PAGE: usize = 10;

/// The cards of some of a class.
pub fn cards(words: &Words, class: &Class, members: &[&Member]) -> String {
    let title = say!(words, "cards-title", class = class.name.as_str());
    let body = html! {
        main {
            h1 { (title) }
            @for page in members.chunks(ON_A_PAGE) {
                ul { @for member in page { (card(words, class, member)) } }
            }
        }
    };
    document(words.tag(), &title, STYLE, &body)
}

fn card(words: &Words, class: &Class, member: &Member) -> Markup {
    html! {
        li {
            p.class { (class.name) }
            p.who { (member.name) }
            p.code { (member.code) }
            p { (say!(words, "cards-type")) " " code { (call(member.code.as_str())) } }
            p.keep { (say!(words, "cards-keep")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::class::code::Draw;
    use crate::domain::class::merge::{Pupil, merge};
    use crate::domain::question::Audience;
    use crate::domain::seed::Seed;
    use crate::html::strict::{read, text_of};
    use crate::words::Language;

    fn class(names: &[&str]) -> Class {
        let empty = Class::new("9B".parse().unwrap(), Audience::All);
        let pupil = |(name, line): (&&str, u64)| Pupil {
            line,
            name: name.parse().unwrap(),
            school: crate::domain::class::School {
                student_id: format!("secret-{line}").parse().ok(),
                ..Default::default()
            },
        };
        let pupils: Vec<Pupil> = names.iter().zip(1..).map(pupil).collect();
        merge(&empty, &pupils, &mut Draw::new(Seed(7), [])).unwrap().class
    }

    fn page(class: &Class) -> String {
        let words = Words::of(Language::default());
        cards(&words, class, &class.members.iter().collect::<Vec<_>>())
    }

    #[test]
    fn each_learner_has_a_card_ten_to_a_page() {
        let names: Vec<String> = (0..23).map(|number| format!("Learner {number}")).collect();
        let class = class(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let page = page(&class);
        let elements = read(&page).unwrap();
        let count = |name: &str| elements.iter().filter(|one| one.name == name).count();
        assert_eq!((count("ul"), count("li"), count("code")), (3, 23, 23));
        for member in &class.members {
            assert!(page.contains(&format!("scamdrill play --as {}<", member.code)));
            assert!(!page.contains(member.id.as_str()), "what stands in results is on no card");
        }
        assert!(!page.contains("secret-"), "nor is what the school calls them");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn whoever_somebody_is_a_card_is_a_card(name in "[a-z<]([<>&\"'/ a-z]|<script>|</style>|<!--){0,12}") {
            prop_assume!(name.parse::<crate::domain::class::FullName>().is_ok());
            let page = page(&class(&[&name]));
            let elements = read(&page)?;
            prop_assert!(!page.contains("<script"));
            let said = name.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert!(text_of(&elements, "li").contains(&said));
        }
    }
}
