//! What the papers for a school say: the program sends nothing over a network. Only a workshop, which
//! somebody opens for a room, may listen to one.

use super::sources;

/// What reaches a network.
const REACHES: &[&str] = &[
    "std::net",
    "tokio::net",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "reqwest",
    "ureq",
    "hyper",
];

#[test]
fn nothing_but_a_workshop_reaches_a_network() {
    let is_workshop = |path: &str| path.split(['/', '.']).any(|part| part == "workshop");
    let mut found = Vec::new();
    for source in sources().into_iter().filter(|source| !is_workshop(&source.path)) {
        let named = REACHES.iter().filter(|word| source.text.contains(**word));
        found.extend(named.map(|word| format!("{}: {word}", source.path)));
    }
    assert!(found.is_empty(), "{found:#?}");
}
