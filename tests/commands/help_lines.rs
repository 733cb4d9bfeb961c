//! `scamdrill help-lines`.

use crate::support::{Home, holds};

#[test]
fn one_country() {
    let home = Home::new();
    let shown = home.run(&["help-lines", "GB"], "").ends_with(0);
    holds("help_lines_gb", &shown.seen());
    for other in ["gb", "United Kingdom", " united kingdom "] {
        assert_eq!(
            home.run(&["help-lines", other], "").ends_with(0).stdout,
            shown.stdout,
            "{other:?}"
        );
    }
}

#[test]
fn no_country() {
    let home = Home::new();
    holds("help_lines", &home.run(&["help-lines"], "").ends_with(0).seen());
    home.run(&["config", "set", "country", "NZ"], "").ends_with(0);
    let own = home.run(&["help-lines"], "").ends_with(0).stdout;
    assert_eq!(own, home.run(&["help-lines", "New Zealand"], "").stdout, "the country that is set");
}

#[test]
fn a_country_that_is_not_at_hand() {
    for wrong in ["Atlantis", "", "x\u{1b}[2J"] {
        let ran = Home::new().run(&["help-lines", wrong], "").ends_with(2);
        assert!(ran.stdout.is_empty() && !ran.stderr.contains('\u{1b}'), "{}", ran.seen());
    }
    holds("help_lines_unknown", &Home::new().run(&["help-lines", "Atlantis"], "").seen());
}
