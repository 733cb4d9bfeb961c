//! A room while it is open: its server, and the trainer at the terminal.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;

use jiff::tz::TimeZone;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::bank::guides::help_lines::Directory;
use crate::domain::class::Code;
use crate::domain::learner::Learner;
use crate::domain::library::Library;
use crate::domain::room::{Key, Names};
use crate::exchange::ics::{Event, calendar};
use crate::say;
use crate::schedule::reminders::after_one_session;
use crate::store::Store;
use crate::store::rooms::KeptRoom;
use crate::terminal::interrupt::say_when_interrupted;
use crate::ui::help_lines::{all, of_country};
use crate::ui::screen::{Role, Screen};
use crate::words::Language;
use crate::workshop::addresses::addresses;
use crate::workshop::files;
use crate::workshop::host::{Door, Hosting, draw_key, host};
use crate::workshop::pages;
use crate::workshop::phrases::Phrases;
use crate::workshop::scan;
use crate::workshop::server::{self, Hosts, Pages, serve};

use super::super::context::Context;
use super::super::failure::Failure;
use super::super::help_lines::country_set;
use super::pacing::pace;

/// A room that is about to be open.
pub(super) struct Running<'r> {
    pub(super) context: &'r Context,
    pub(super) store: Box<dyn Store + Send>,
    pub(super) kept: KeptRoom,
    pub(super) library: Library,
    pub(super) cards: HashMap<Code, Learner>,
    /// By which names this machine may be called.
    pub(super) names: &'r [String],
}

impl Running<'_> {
    /// Opens the room, lets the trainer pace it, and closes the server when it is over.
    pub(super) fn go_on(mut self, listener: std::net::TcpListener) -> Result<(), Failure> {
        let (context, kept) = (self.context, self.kept.clone());
        let Some(key) = kept.key else {
            return Err(Failure::Content(say!(context.words, "workshop-over")));
        };
        let salt = self.salt()?;
        let place = Whereabouts::of(kept.setup.listens);
        let door = Door { address: place.learners(), picture: scan::picture(&place.learners()) };
        let pages = self.pages(&kept)?;
        let (phrases, hosts) = (Phrases::of(&context.words), Hosts::new(self.names));
        let language = Language::from_tag(context.words.tag()).unwrap_or_default();
        let (desk, thread) = host(Hosting {
            store: self.store,
            kept: kept.clone(),
            library: Arc::new(self.library),
            language,
            cards: self.cards,
            salt,
            door,
        });
        let runtime = Runtime::new().map_err(|error| context.io_failure(&error))?;
        let listener = runtime
            .block_on(async { TcpListener::from_std(listener) })
            .map_err(|error| context.io_failure(&error))?;
        let served = runtime.spawn(serve(listener, desk.clone(), phrases, pages, hosts));
        say_when_interrupted(interrupted(context));
        context.draw(&welcome(context, &kept, &place, &key))?;
        let paced = pace(context, &desk);
        served.abort();
        drop(desk);
        // Connections go with the runtime, and with them the last to ask anything of the host.
        runtime.shutdown_background();
        let _ = thread.join();
        paced
    }

    fn salt(&mut self) -> Result<Key, Failure> {
        let fresh = new_key(self.context)?;
        self.store.salt(fresh).map_err(|error| self.context.store_failure(&error))
    }

    fn pages(&self, kept: &KeptRoom) -> Result<Pages, Failure> {
        let (context, words) = (self.context, &self.context.words);
        let directory = Directory::load();
        let help = match country_set(context, &directory)? {
            Some(country) => of_country(words, &directory, country, Context::today()),
            None => all(words, &directory),
        };
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
    calendar(&after_one_session(first).map(event), Context::now(), words.tag(), kept.setup.seed.0)
}

/// Where a room can be reached.
struct Whereabouts {
    listens: SocketAddr,
    addresses: Vec<IpAddr>,
}

impl Whereabouts {
    fn of(listens: SocketAddr) -> Self {
        let addresses = match listens.ip() {
            ip if ip.is_unspecified() => addresses(),
            ip => vec![ip],
        };
        Self { listens, addresses }
    }

    fn is_only_here(&self) -> bool {
        self.listens.ip().is_loopback()
    }

    /// What learners open.
    fn learners(&self) -> String {
        let ip = self.addresses.first().copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
        self.address(ip)
    }

    fn address(&self, ip: IpAddr) -> String {
        format!("http://{}/", SocketAddr::new(ip, self.listens.port()))
    }

    /// What the trainer opens on this machine.
    fn here(&self) -> String {
        let ip = match self.listens.ip() {
            ip if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            ip => ip,
        };
        self.address(ip)
    }
}

/// What the trainer is told first.
fn welcome(context: &Context, kept: &KeptRoom, place: &Whereabouts, key: &Key) -> Screen {
    let words = &context.words;
    let learners = place.learners();
    let mut screen = Screen::line(Role::Heading, say!(words, "workshop-open"));
    screen.say(Role::Body, say!(words, "workshop-learners", address = &learners));
    let code = kept.setup.code.as_str();
    screen.say(Role::Body, say!(words, "workshop-code", code = code));
    for other in place.addresses.iter().skip(1) {
        screen.say(Role::Aside, say!(words, "workshop-or", address = place.address(*other)));
    }
    screen.gap();
    for line in scan::blocks(&learners).lines() {
        screen.say(Role::Body, line.to_owned());
    }
    screen.gap();
    let here = place.here();
    screen.say(Role::Body, say!(words, "workshop-trainer"));
    screen.say(Role::Body, format!("{here}trainer#{}", key.digits()));
    screen.say(Role::Body, say!(words, "workshop-screen"));
    screen.say(Role::Body, format!("{here}screen#{}", key.digits()));
    screen.gap();
    let reach = match place.is_only_here() {
        true => say!(words, "workshop-only-here"),
        false => say!(words, "workshop-plain-http"),
    };
    screen.say(Role::Care, reach);
    let kept = if context.globals.private { "workshop-private" } else { "workshop-kept" };
    screen.say(Role::Hint, words.say(kept, &[]));
    screen
}

fn interrupted(context: &Context) -> String {
    let id = match context.globals.private {
        true => "workshop-interrupted-private",
        false => "workshop-interrupted",
    };
    format!("{}\n", context.words.say(id, &[]))
}

/// Takes a port of this machine.
pub(super) fn listen(context: &Context, at: SocketAddr) -> Result<std::net::TcpListener, Failure> {
    let (ip, port) = (at.ip().to_string(), u32::from(at.port()));
    let refused = |error: std::io::Error| {
        let words = &context.words;
        Failure::Content(match error.kind() {
            std::io::ErrorKind::AddrInUse => say!(words, "workshop-port-taken", port = port),
            std::io::ErrorKind::AddrNotAvailable => {
                say!(words, "workshop-no-such-address", address = &ip)
            }
            std::io::ErrorKind::PermissionDenied => {
                say!(words, "workshop-port-forbidden", port = port)
            }
            _ => say!(words, "workshop-no-socket", reason = error.to_string()),
        })
    };
    files::allow_many();
    server::listen(at).map_err(refused)
}

/// A key that nobody can guess.
pub(super) fn new_key(context: &Context) -> Result<Key, Failure> {
    draw_key().ok_or_else(|| Failure::Content(say!(context.words, "workshop-no-chance")))
}

/// Who goes through a plan that is nobody's.
pub(super) fn nobody(context: &Context) -> Result<Learner, Failure> {
    let somebody = say!(context.words, "workshop-somebody");
    somebody.parse().map_err(|_| Failure::Content(somebody.clone()))
}
