//! What a command finds around it: words, settings, places, streams.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::bank::shelf::{Origin, Refused, Shelf};
use crate::domain::library::Library;
use crate::say;
use crate::store::{MemoryStore, SqliteStore, Store, StoreError};
use crate::terminal::lead::Mode;
use crate::terminal::page::Pen;
use crate::terminal::paint::{Colour, Painter, Surroundings};
use crate::ui::screen::{Role, Screen};
use crate::ui::text::{clean, clean_line};
use crate::ui::troubles;
use crate::words::{LANGUAGES, Language, NoSuchLanguage, Words};

use super::arguments::Globals;
use super::failure::Failure;
use super::places::Places;
use super::settings::{Name, Settings, Unreadable};

/// The width of output that goes to no terminal.
const NO_WINDOW: usize = 80;

/// What a command finds around it.
pub(super) struct Context {
    pub(super) words: Words,
    pub(super) settings: Settings,
    pub(super) globals: Globals,
    places: Option<Places>,
}

impl Context {
    /// Looks around.
    ///
    /// # Errors
    /// A language that is not at hand.
    pub(super) fn new(globals: Globals) -> Result<Self, Failure> {
        let places = Places::find();
        let settings = places.as_ref().map(load_settings).unwrap_or_default();
        let language = language(&globals, &settings)?;
        Ok(Self { words: Words::of(language), settings, globals, places })
    }

    /// The folders of the program.
    pub(super) fn places(&self) -> Result<&Places, Failure> {
        self.places.as_ref().ok_or_else(|| Failure::Content(say!(self.words, "no-home")))
    }

    /// Where answers are kept: the flag, the variable, the user's folder.
    pub(super) fn store_path(&self) -> Result<PathBuf, Failure> {
        let named = self.globals.store.clone().or_else(|| {
            std::env::var_os("SCAMDRILL_STORE").filter(|path| !path.is_empty()).map(PathBuf::from)
        });
        match named {
            Some(path) => Ok(path),
            None => self.places().map(Places::store),
        }
    }

    /// The store, made if need be.
    pub(super) fn open_store(&self) -> Result<SqliteStore, Failure> {
        let path = self.store_path()?;
        SqliteStore::open(&path, self.settings.journal())
            .map_err(|error| self.store_failure(&error))
    }

    /// The store, or one in memory where nothing shall be kept.
    pub(super) fn any_store(&self) -> Result<Box<dyn Store>, Failure> {
        Ok(match self.globals.private {
            true => Box::new(MemoryStore::default()),
            false => Box::new(self.open_store()?),
        })
    }

    /// The same for a room, whose answers another thread keeps.
    pub(super) fn any_room_store(&self) -> Result<Box<dyn Store + Send>, Failure> {
        Ok(match self.globals.private {
            true => Box::new(MemoryStore::default()),
            false => Box::new(self.open_store()?),
        })
    }

    /// The store; none if nothing has been kept yet.
    pub(super) fn existing_store(&self) -> Result<Option<SqliteStore>, Failure> {
        let path = self.store_path()?;
        let opened = SqliteStore::open_existing(&path, self.settings.journal());
        opened.map_err(|error| self.store_failure(&error))
    }

    /// Whoever asks for `--private` wants nothing changed.
    pub(super) fn refuse_private(&self) -> Result<(), Failure> {
        match self.globals.private {
            true => Err(Failure::Usage(say!(self.words, "private-changes-nothing"))),
            false => Ok(()),
        }
    }

    /// The words for what a store reported.
    pub(super) fn store_failure(&self, error: &StoreError) -> Failure {
        Failure::store(&self.words, error)
    }

    /// All banks at hand: built in, the user's folder, and the files named here.
    pub(super) fn shelf(&self, files: &[PathBuf]) -> Shelf {
        let mut shelf = Shelf::built_in();
        if let Some(places) = &self.places {
            shelf.add_folder(&places.banks());
        }
        for file in files {
            shelf.add_file(file);
        }
        shelf
    }

    /// A library to play from. A named file with mistakes stops everything; one in the user's
    /// folder is left out with a word.
    pub(super) fn library(&self, files: &[PathBuf]) -> Result<Library, Failure> {
        let (banks, refused) = self.shelf(files).into_parts();
        let is_named =
            |refused: &&Refused| files.iter().any(|file| Origin::of(file) == refused.origin);
        let named: Vec<&Refused> = refused.iter().filter(is_named).collect();
        if !named.is_empty() {
            let texts: Vec<String> =
                named.iter().map(|one| troubles::refused(&self.words, one)).collect();
            return Err(Failure::Content(texts.join("\n")));
        }
        if !refused.is_empty() {
            self.tell(&say!(self.words, "banks-left-out", count = refused.len()))?;
        }
        Ok(Library::new(banks))
    }

    /// Writes data to stdout, cleaned of what acts on a terminal.
    pub(super) fn print(&self, text: &str) -> Result<(), Failure> {
        self.write(&clean(text))
    }

    /// Draws a screen on stdout.
    pub(super) fn draw(&self, screen: &Screen) -> Result<(), Failure> {
        self.write(&self.pen(&io::stdout()).draw(screen))
    }

    /// Writes what is ours alone, as it is.
    pub(super) fn write(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        written.map_err(|error| self.io_failure(&error))
    }

    /// Writes words about the data to stderr, cleaned and wrapped.
    pub(super) fn tell(&self, text: &str) -> Result<(), Failure> {
        let screen = Screen::line(Role::Body, text.to_owned());
        let drawn = self.pen(&io::stderr()).draw(&screen);
        io::stderr().write_all(drawn.as_bytes()).map_err(|error| self.io_failure(&error))
    }

    /// Writes lines that are laid out already to stderr, cleaned.
    pub(super) fn tell_lines(&self, text: &str) -> Result<(), Failure> {
        io::stderr().write_all(clean(text).as_bytes()).map_err(|error| self.io_failure(&error))
    }

    /// What a stream reported.
    pub(super) fn io_failure(&self, error: &io::Error) -> Failure {
        Failure::output(&self.words, error)
    }

    /// How screens are drawn on a stream.
    pub(super) fn pen(&self, stream: &impl IsTerminal) -> Pen {
        let variable = |name: &str| -> Option<OsString> { std::env::var_os(name) };
        let (no_color, force, term) =
            (variable("NO_COLOR"), variable("CLICOLOR_FORCE"), variable("TERM"));
        let around = Surroundings {
            no_color: no_color.as_deref(),
            clicolor_force: force.as_deref(),
            term: term.as_deref(),
            is_terminal: stream.is_terminal(),
        };
        let wanted = match Colour::from(self.globals.color) {
            Colour::Auto => self.settings.colour(),
            said => said,
        };
        let coloured = wanted.decide(around);
        Pen { width: self.width(stream), painter: Painter::new(coloured) }
    }

    fn width(&self, stream: &impl IsTerminal) -> usize {
        let window = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let told = || std::env::var("COLUMNS").ok()?.parse().ok();
        let of_terminal = || told().or_else(window);
        let width = if stream.is_terminal() { of_terminal() } else { told() };
        width.filter(|&width| width > 0).unwrap_or(NO_WINDOW)
    }

    /// Whether the whole window may be drawn: it is a capable terminal, and nobody wants plain lines.
    pub(super) fn wants_full_screen(&self) -> bool {
        self.wants_pictures() && io::stdin().is_terminal()
    }

    /// Whether what is made of signs to look at may be drawn: read aloud, or in a file, it is noise.
    pub(super) fn wants_pictures(&self) -> bool {
        let is_plain = self.globals.plain || self.settings.mode() == Mode::Plain;
        let can = std::env::var_os("TERM").is_some_and(|term| !term.is_empty() && term != "dumb");
        !is_plain && can && io::stdout().is_terminal()
    }

    /// Whether the terminal can be cleared.
    pub(super) fn moves_cursor() -> bool {
        std::env::var_os("TERM").is_none_or(|term| term != "dumb")
    }

    /// The day, where the user is.
    pub(super) fn today() -> Date {
        Self::now().to_zoned(TimeZone::system()).date()
    }

    /// The time.
    pub(super) fn now() -> Timestamp {
        Timestamp::now()
    }
}

/// Words in the default language, for what goes wrong before another could be chosen.
fn default_words() -> Words {
    Words::of(Language::default())
}

/// Settings that cannot be read are said and passed over: whoever wants to wipe everything, or looks
/// for help in a hurry, must not be held up by them.
fn load_settings(places: &Places) -> Settings {
    let path = places.settings();
    Settings::load(&path).unwrap_or_else(|error| {
        let (words, file) = (default_words(), clean_line(&path.display().to_string()));
        let reason = match &error {
            Unreadable::File(error) => troubles::unreadable(&words, &file, error),
            Unreadable::Syntax(message) => clean_line(message),
            Unreadable::Value(name) => say!(words, "settings-bad-value", name = name.word()),
        };
        let text = say!(words, "settings-unreadable", file = file, reason = reason);
        // Where stderr is closed, nobody reads it.
        let _ = writeln!(io::stderr(), "{text}");
        Settings::default()
    })
}

fn language(globals: &Globals, settings: &Settings) -> Result<Language, Failure> {
    let wanted = globals.lang.as_deref().or(settings.get(Name::Language));
    let Some(tag) = wanted else {
        return Ok(Language::default());
    };
    Language::from_tag(tag).map_err(|NoSuchLanguage(tag)| {
        let languages = LANGUAGES.join(", ");
        Failure::Usage(say!(
            default_words(),
            "no-such-language",
            language = tag,
            languages = languages
        ))
    })
}
