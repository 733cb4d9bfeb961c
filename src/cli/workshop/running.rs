//! A room while it is open: its server, and the trainer at the terminal.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::bank::guides::help_lines::Directory;
use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::room::{Key, Names, Part};
use crate::exchange::ics::{Event, calendar};
use crate::say;
use crate::schedule::reminders::after_one_session;
use crate::store::Store;
use crate::store::rooms::KeptRoom;
use crate::terminal::interrupt::say_when_interrupted;
use crate::ui::help_lines::on_a_phone;
use crate::ui::text::clean_line;
use crate::words::Language;
use crate::workshop::files;
use crate::workshop::host::{Desk, Door, Hosting, host};
use crate::workshop::made_up::play;
use crate::workshop::pages;
use crate::workshop::phrases::Phrases;
use crate::workshop::scan;
use crate::workshop::server::{self, Hosts, Pages, serve};

use super::super::chance::draw_bytes;
use super::super::context::Context;
use super::super::failure::Failure;
use super::super::help_lines::country_set;
use super::super::learner::call;
use super::pacing::pace;
use super::welcome::Welcome;
use super::whereabouts::Whereabouts;

/// So long the last page has at least to reach everybody, and at most: phones go once they have it.
const LAST_PAGE: (Duration, Duration) = (Duration::from_millis(300), Duration::from_secs(3));

/// A room that is about to be open.
pub(super) struct Running<'r> {
    pub(super) context: &'r Context,
    pub(super) store: Box<dyn Store + Send>,
    pub(super) kept: KeptRoom,
    pub(super) library: Arc<Library>,
    /// The files of questions that were named.
    pub(super) banks: &'r [PathBuf],
    pub(super) cards: HashMap<Code, Learner>,
    /// By which names this machine may be called.
    pub(super) names: &'r [String],
    /// So many learners are made up, and nothing is kept.
    pub(super) made_up: u16,
}

/// Where the answers of a room are kept.
#[derive(Clone, Copy)]
pub(super) enum Keeping {
    OnDisk,
    Nowhere,
    /// Nowhere: so many learners are made up.
    Rehearsed(u16),
}

impl Running<'_> {
    /// Opens the room, lets the trainer pace it, and closes the server when it is over.
    pub(super) fn go_on(mut self, listener: std::net::TcpListener) -> Result<(), Failure> {
        let (context, kept) = (self.context, self.kept.clone());
        let Some(key) = kept.key else {
            return Err(Failure::Content(say!(context.words, "workshop-over")));
        };
        let (keeping, interrupted) = (self.keeping(), self.interrupted());
        let salt = self.salt()?;
        let place = Whereabouts::of(listens(context, &kept)?);
        let code = kept.setup.code.as_str();
        let scanned = format!("{}#{code}", place.learners());
        let door = Door { address: place.learners(), picture: scan::picture(&scanned) };
        let pages = self.pages(&kept)?;
        let (phrases, hosts) = (Phrases::of(&context.words), Hosts::new(self.names));
        let language = Language::from_tag(context.words.tag()).unwrap_or_default();
        let (desk, thread) = host(Hosting {
            store: self.store,
            kept: kept.clone(),
            library: Arc::clone(&self.library),
            language,
            cards: self.cards,
            salt,
            door,
            reminders: pages.reminders.clone(),
            now: Context::now(),
            zone: TimeZone::system(),
            draw: Box::new(draw_bytes),
            warn: Box::new(warner()),
        });
        let runtime = Runtime::new().map_err(|error| context.io_failure(&error))?;
        let listener = runtime
            .block_on(async { TcpListener::from_std(listener) })
            .map_err(|error| context.io_failure(&error))?;
        let taken = (listener, files::allow_many());
        let served = runtime.spawn(serve(taken, desk.clone(), phrases, pages, hosts));
        if self.made_up > 0 {
            let seed = kept.setup.seed;
            runtime.spawn(play(desk.clone(), self.library, self.made_up, seed));
        }
        say_when_interrupted(interrupted);
        let until = kept.setup.parts.iter().find_map(Part::until);
        let welcome = Welcome { context, place: &place, code, key: &key, keeping, until };
        context.draw(&welcome.screen())?;
        let paced = pace(context, &desk, keeping);
        hand_over_last_page(&desk);
        served.abort();
        drop(desk);
        // Connections go with the runtime, and with them the last to ask anything of the host.
        runtime.shutdown_background();
        let _ = thread.join();
        paced
    }

    fn keeping(&self) -> Keeping {
        match (self.made_up, self.context.globals.private) {
            (0, false) => Keeping::OnDisk,
            (0, true) => Keeping::Nowhere,
            (learners, _) => Keeping::Rehearsed(learners),
        }
    }

    /// What is said to Ctrl-C: what to type to go on with this room.
    fn interrupted(&self) -> String {
        let context = self.context;
        let said = match self.keeping() {
            Keeping::OnDisk => {
                let command =
                    format!("scamdrill workshop resume {}", self.kept.setup.code.as_str());
                let call = call(context, &command, None, self.banks);
                say!(context.words, "workshop-interrupted", call = call)
            }
            Keeping::Nowhere | Keeping::Rehearsed(_) => {
                say!(context.words, "workshop-closed-private")
            }
        };
        format!("{said}\n")
    }

    fn salt(&mut self) -> Result<Key, Failure> {
        let fresh = new_key(self.context)?;
        self.store.salt(fresh).map_err(|error| self.context.store_failure(&error))
    }

    fn pages(&self, kept: &KeptRoom) -> Result<Pages, Failure> {
        let (context, words) = (self.context, &self.context.words);
        let directory = Directory::load();
        let country = country_set(context, &directory)?;
        let help = on_a_phone(words, &directory, country, Context::today());
        let title = say!(words, "workshop-title");
        let learner = pages::learner::Learner {
            title: &title,
            names: kept.setup.names,
            asks_word: kept.setup.names != Names::Class,
            help: &help,
        };
        let assets = pages::assets::ASSETS;
        Ok(Pages {
            learner: pages::learner::page(words, &learner),
            trainer: pages::trainer::page(words, &title),
            screen: pages::screen::page(words, &title),
            reminders: reminders(context, kept),
            assets: assets.iter().map(|one| (one.path, one.media_type, one.text)).collect(),
        })
    }
}

/// The reminder days after a room.
fn reminders(context: &Context, kept: &KeptRoom) -> String {
    let words = &context.words;
    let first = kept.setup.started.to_zoned(TimeZone::system()).date();
    let event = |day| Event {
        day,
        title: say!(words, "workshop-reminder"),
        text: say!(words, "workshop-reminder-text"),
    };
    // The seed would tell what is asked next.
    let series = kept.setup.started.as_millisecond().cast_unsigned();
    calendar(&after_one_session(first).map(event), Context::now(), words.tag(), series)
}

/// Waits until the phones have their last page and are gone; those that sleep are not waited for long.
fn hand_over_last_page(desk: &Desk) {
    let (began, (least, most)) = (Instant::now(), LAST_PAGE);
    let is_anybody_there = || desk.hall().pulse().borrow().connected > 0;
    std::thread::sleep(least);
    while is_anybody_there() && began.elapsed() < most {
        std::thread::sleep(least / 6);
    }
}

/// Says something to the trainer while the room goes on: a terminal that stands still, because somebody
/// marks a text in it, must not keep a room waiting.
fn warner() -> impl Fn(&str) {
    let (texts, told) = channel::<String>();
    std::thread::spawn(move || {
        for text in told {
            // Where nobody reads, nobody is told.
            let _ = writeln!(io::stderr(), "{text}");
        }
    });
    move |text| drop(texts.send(text.to_owned()))
}

/// Where a room that is kept listens.
pub(super) fn listens(context: &Context, kept: &KeptRoom) -> Result<SocketAddr, Failure> {
    let text = &kept.setup.listens;
    text.parse().map_err(|_| {
        let reason = clean_line(text);
        Failure::Content(say!(context.words, "workshop-no-socket", reason = reason))
    })
}

/// Takes a port of this machine.
pub(super) fn listen(context: &Context, at: SocketAddr) -> Result<std::net::TcpListener, Failure> {
    listen_or(context, at, "workshop-port-taken", "workshop-no-such-address")
}

/// The same for a room that is gone on with, and must be found where it was.
pub(super) fn listen_again(
    context: &Context,
    at: SocketAddr,
) -> Result<std::net::TcpListener, Failure> {
    listen_or(context, at, "workshop-open-elsewhere", "workshop-address-gone")
}

fn listen_or(
    context: &Context,
    at: SocketAddr,
    taken: &str,
    gone: &str,
) -> Result<std::net::TcpListener, Failure> {
    let (ip, port) = (at.ip().to_string(), u32::from(at.port()));
    let refused = |error: std::io::Error| {
        let words = &context.words;
        Failure::Content(match error.kind() {
            std::io::ErrorKind::AddrInUse => words.say(taken, &[("port", port.into())]),
            std::io::ErrorKind::AddrNotAvailable => {
                words.say(gone, &[("address", ip.as_str().into())])
            }
            std::io::ErrorKind::PermissionDenied => {
                say!(words, "workshop-port-forbidden", port = port)
            }
            _ => say!(words, "workshop-no-socket", reason = error.to_string()),
        })
    };
    server::listen(at).map_err(refused)
}

/// A key that nobody can guess.
pub(super) fn new_key(context: &Context) -> Result<Key, Failure> {
    draw_bytes()
        .map(Key::new)
        .ok_or_else(|| Failure::Content(say!(context.words, "workshop-no-chance")))
}

/// Who goes through a plan that is nobody's.
pub(super) fn nobody(context: &Context) -> Result<Learner, Failure> {
    let somebody = say!(context.words, "workshop-somebody");
    somebody.parse().map_err(|_| Failure::Content(somebody.clone()))
}
