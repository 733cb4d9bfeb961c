//! `scamdrill man`.

use crate::support::Home;

#[test]
fn the_page_is_a_manual_page() {
    let page = Home::new().run(&["man"], "").ends_with(0).stdout;
    assert!(page.starts_with(".TH") || page.starts_with(".ie"), "{}", &page[..80]);
    assert!(page.contains(".TH scamdrill 1"), "{page}");
    for word in ["play", "help\\-lines", "wipe", "Learn to tell scams"] {
        assert!(page.contains(word), "{word}: {page}");
    }
    assert!(!page.contains("/target/") && !page.contains("/home/"));
}

#[test]
fn every_option_is_in_the_manual() {
    let page = Home::new().run(&["man"], "").ends_with(0).stdout;
    for option in ["count", "exam", "certainty", "wrong", "yes"] {
        assert!(page.contains(&format!("\\-\\-{option}")), "{option}");
    }
}
