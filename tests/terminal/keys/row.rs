//! A row of the tables in `docs/keys.md`, and its keys as a terminal sends them.

const PAGE: &str = include_str!("../../../docs/keys.md");

/// What a terminal sends for the keys that have names.
const NAMED: [(&str, &str); 18] = [
    ("Enter", "\r"),
    ("Space", " "),
    ("Esc", "\u{1b}"),
    ("Backspace", "\u{7f}"),
    ("Up", "\u{1b}[A"),
    ("Down", "\u{1b}[B"),
    ("Right", "\u{1b}[C"),
    ("Left", "\u{1b}[D"),
    ("Home", "\u{1b}[H"),
    ("End", "\u{1b}[F"),
    ("Page Up", "\u{1b}[5~"),
    ("Page Down", "\u{1b}[6~"),
    ("F1", "\u{1b}OP"),
    ("Ctrl-C", "\u{3}"),
    ("Ctrl-D", "\u{4}"),
    ("Ctrl-L", "\u{c}"),
    ("Ctrl-X", "\u{18}"),
    ("Ctrl-Z", "\u{1a}"),
];

/// A function with what is pressed and typed for it.
pub struct Row {
    pub function: String,
    full: Vec<String>,
    line: Vec<String>,
}

impl Row {
    /// All rows of all tables.
    pub fn all() -> Vec<Self> {
        let rows = PAGE.lines().filter(|line| line.starts_with("| ") && !line.contains("---"));
        rows.map(Self::read).filter(|row| row.function != "function").collect()
    }

    /// The row whose function has these words.
    pub fn of(test: &str) -> Self {
        let found = Self::all().into_iter().find(|row| row.test() == test);
        found.unwrap_or_else(|| panic!("docs/keys.md has no row for {test}"))
    }

    fn read(line: &str) -> Self {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [function, full, line] = cells[..] else { panic!("{line}") };
        let function = function.to_owned();
        Self { function, full: spans(full), line: spans(line) }
    }

    /// The name of its test.
    pub fn test(&self) -> String {
        let word = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
        let words: String = self.function.chars().map(word).collect();
        words.split_whitespace().collect::<Vec<_>>().join("_")
    }

    /// What is pressed in the full screen, in this place among what the row names.
    pub fn key(&self, at: usize) -> String {
        pressed(&self.full[at])
    }

    /// The key of this name, which the row has to name.
    pub fn named(&self, name: &str) -> String {
        assert!(self.full.iter().any(|key| key == name), "{name} is not in {}", self.function);
        pressed(name)
    }

    /// What is typed in line mode, in this place among what the row names.
    pub fn word(&self, at: usize) -> String {
        match self.line[at].as_str() {
            "Enter" => "\r".to_owned(),
            name if name.starts_with("Ctrl-") => pressed(name),
            word => format!("{word}\r"),
        }
    }
}

/// What stands in code.
fn spans(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What a terminal sends for a key; words are sent as they are.
fn pressed(name: &str) -> String {
    let found = NAMED.iter().find(|(known, _)| *known == name);
    found.map_or(name, |(_, sent)| sent).to_owned()
}
