//! Where a room can be reached.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::workshop::addresses::addresses;

/// Where a room can be reached.
pub(super) struct Whereabouts {
    listens: SocketAddr,
    addresses: Vec<IpAddr>,
}

impl Whereabouts {
    /// That of what listens here.
    pub(super) fn of(listens: SocketAddr) -> Self {
        let addresses = match listens.ip() {
            ip if ip.is_unspecified() => addresses(),
            ip => vec![ip],
        };
        Self { listens, addresses }
    }

    /// Whether nobody but this machine reaches it.
    pub(super) fn is_only_here(&self) -> bool {
        self.listens.ip().is_loopback()
    }

    /// What learners open.
    pub(super) fn learners(&self) -> String {
        let ip = self.addresses.first().copied().unwrap_or(Ipv4Addr::LOCALHOST.into());
        self.address(ip)
    }

    /// The same on the other networks of this machine.
    pub(super) fn others(&self) -> impl Iterator<Item = String> {
        self.addresses.iter().skip(1).map(|ip| self.address(*ip))
    }

    fn address(&self, ip: IpAddr) -> String {
        format!("http://{}/", SocketAddr::new(ip, self.listens.port()))
    }

    /// What the trainer opens on this machine.
    pub(super) fn here(&self) -> String {
        let ip = match self.listens.ip() {
            ip if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            ip => ip,
        };
        self.address(ip)
    }
}
