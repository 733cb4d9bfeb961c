//! The addresses under which this machine can be reached on its own network.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};

/// The addresses of this machine, those of a home or school network first; none of them if it has no
/// network.
pub fn addresses() -> Vec<IpAddr> {
    let mut found = interfaces();
    found.extend(towards_the_network());
    found.retain(|address| !address.is_loopback() && !address.is_unspecified());
    found.sort_by_key(|address| (rank(*address), *address));
    found.dedup();
    found
}

/// IPv4 is shorter to type; private networks come before others; link-local ones are reached seldom.
fn rank(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(four) if four.is_link_local() => 3,
        IpAddr::V4(four) if four.is_private() => 0,
        IpAddr::V4(_) => 1,
        IpAddr::V6(_) => 2,
    }
}

#[cfg(unix)]
fn interfaces() -> Vec<IpAddr> {
    let Ok(found) = nix::ifaddrs::getifaddrs() else { return Vec::new() };
    let address = |one: nix::ifaddrs::InterfaceAddress| {
        Some(IpAddr::from(one.address?.as_sockaddr_in()?.ip()))
    };
    found.filter_map(address).collect()
}

#[cfg(not(unix))]
fn interfaces() -> Vec<IpAddr> {
    Vec::new()
}

/// The address by which packets would leave. A socket of this kind that is connected sends nothing; the
/// address is one that belongs to nobody (RFC 5737).
fn towards_the_network() -> Option<IpAddr> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    socket.connect(SocketAddr::from(([192, 0, 2, 1], 9))).ok()?;
    Some(socket.local_addr().ok()?.ip())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_phones_reach_stands_first() {
        let mut all: Vec<IpAddr> = ["2001:db8::1", "169.254.1.1", "203.0.113.9", "192.168.1.2"]
            .map(|text| text.parse().unwrap())
            .into();
        all.sort_by_key(|address| rank(*address));
        let first: Vec<String> = all.iter().map(IpAddr::to_string).collect();
        assert_eq!(first, ["192.168.1.2", "203.0.113.9", "2001:db8::1", "169.254.1.1"]);
    }
}
