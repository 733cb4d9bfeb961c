//! `scamdrill workshop check`: before the day, whether phones can reach this computer.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

use clap::Args;
use maud::html;

use crate::say;
use crate::ui::screen::{Role, Screen};
use crate::workshop::addresses::addresses;
use crate::workshop::reach::wait_for_a_visit;

use super::super::context::Context;
use super::super::failure::Failure;
use super::running::listen;
use super::start::PORT;
use super::welcome::square;

#[derive(Args)]
pub(super) struct Check {
    #[arg(long, default_value_t = PORT)]
    port: u16,
    #[arg(long, default_value_t = 180, value_parser = clap::value_parser!(u32).range(1..=3_600))]
    wait: u32,
}

impl Check {
    pub(super) fn run(&self, context: &Context) -> Result<(), Failure> {
        let words = &context.words;
        let found = addresses();
        let Some(first) = found.first() else {
            return Err(Failure::Content(say!(words, "reach-no-network")));
        };
        let listener = listen(context, SocketAddr::from((Ipv4Addr::UNSPECIFIED, self.port)))?;
        let port = listener.local_addr().map_or(self.port, |address| address.port());
        let address = |ip| format!("http://{}/", SocketAddr::new(ip, port));
        let mut screen = Screen::line(Role::Heading, say!(words, "reach-heading"));
        screen.say(Role::Body, say!(words, "reach-port", port = u32::from(port)));
        let has_square = context.wants_pictures();
        let open = if has_square { "reach-open-scan" } else { "reach-open" };
        screen.say(Role::Body, words.say(open, &[]));
        screen.say(Role::Body, address(*first));
        for other in found.iter().skip(1) {
            screen.say(Role::Aside, say!(words, "workshop-or"));
            screen.say(Role::Aside, address(*other));
        }
        if has_square {
            square(&mut screen, &address(*first));
        }
        screen.gap();
        screen.say(Role::Hint, say!(words, "reach-waits", seconds = self.wait));
        context.draw(&screen)?;
        self.wait(context, &listener)
    }

    fn wait(&self, context: &Context, listener: &TcpListener) -> Result<(), Failure> {
        let words = &context.words;
        let time = Duration::from_secs(u64::from(self.wait));
        let mut from_here = || drop(context.tell(&say!(words, "reach-from-here")));
        let come = wait_for_a_visit(listener, &page(context), time, &mut from_here);
        match come.map_err(|error| context.io_failure(&error))? {
            Some(from) => {
                let phone = from.to_string();
                context
                    .draw(&Screen::line(Role::Right, say!(words, "reach-reached", phone = phone)))
            }
            None => context.draw(&unreached(context, listener)),
        }
    }
}

/// What the phone shows.
fn page(context: &Context) -> String {
    let words = &context.words;
    let page = html! {
        (maud::DOCTYPE)
        html lang=(words.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (say!(words, "reach-page")) }
            }
            body { main { h1 { (say!(words, "reach-page")) } p { (say!(words, "reach-page-text")) } } }
        }
    };
    page.into_string()
}

/// What may be in the way, the likeliest first, and what always works.
fn unreached(context: &Context, listener: &TcpListener) -> Screen {
    let words = &context.words;
    let port = listener.local_addr().map_or(PORT, |address| address.port());
    let firewall = say!(words, "reach-firewall", port = port.to_string());
    let mut screen = Screen::line(Role::Wrong, say!(words, "reach-unreached"));
    screen.say(Role::Body, say!(words, "reach-same-wifi"));
    screen.say(Role::Body, firewall);
    for id in ["reach-isolated", "reach-hotspot", "reach-hands"] {
        screen.say(Role::Body, words.say(id, &[]));
    }
    screen
}
