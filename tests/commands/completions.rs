//! `scamdrill completions`.

use std::process::Command;

use crate::support::Home;

#[test]
fn every_shell_gets_a_script() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = Home::new().run(&["completions", shell], "").ends_with(0).stdout;
        for word in ["scamdrill", "play", "help-lines", "certainty"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
        // The others complete no values.
        if ["bash", "zsh", "fish"].contains(&shell) {
            assert!(script.contains("urgency-pressure"), "{shell}");
        }
    }
    Home::new().run(&["completions", "tcsh"], "").ends_with(2);
}

#[test]
#[cfg(unix)]
fn bash_can_read_its_own() {
    let home = Home::new();
    home.write("completions.bash", home.run(&["completions", "bash"], "").stdout);
    let checked =
        Command::new("bash").arg("-n").arg(home.path("completions.bash")).output().unwrap();
    assert!(checked.status.success() && checked.stderr.is_empty(), "{checked:?}");
}
