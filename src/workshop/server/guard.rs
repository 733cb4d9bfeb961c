//! Which names lead here, and whether a page that opens a socket is one of ours.

use std::net::IpAddr;

use axum::http::{HeaderMap, Uri, header};

/// By which names this server may be called besides its addresses.
#[derive(Debug, Clone, Default)]
pub struct Hosts {
    named: Vec<String>,
}

impl Hosts {
    /// The names that the trainer gave.
    pub fn new(named: &[String]) -> Self {
        Self { named: named.iter().map(|name| name.to_lowercase()).collect() }
    }

    /// By which name and port a request comes, if that is an address, a name that belongs to no site of the
    /// wide network, or one that the trainer gave.
    pub(super) fn known(&self, headers: &HeaderMap) -> Option<String> {
        let host = headers.get(header::HOST)?.to_str().ok()?;
        let name = name_of(host)?;
        let is_known = is_address(&name) || is_local(&name) || self.named.contains(&name);
        is_known.then(|| host.to_owned())
    }

    /// Whether what opens a socket is a page of this server. Programs that are no browsers send no
    /// origin, and could write any.
    pub(super) fn is_own_page(&self, headers: &HeaderMap) -> bool {
        let Some(origin) = headers.get(header::ORIGIN) else { return true };
        let authority = origin.to_str().ok().and_then(|origin| {
            let origin: Uri = origin.parse().ok().filter(|uri: &Uri| uri.scheme().is_some())?;
            Some(origin.authority()?.as_str().to_lowercase())
        });
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        host.is_some_and(|host| authority.as_deref() == Some(&host.to_lowercase()))
    }
}

/// The name in a `Host` header, without its port.
fn name_of(host: &str) -> Option<String> {
    let authority: axum::http::uri::Authority = host.parse().ok()?;
    let name = authority.host().trim_end_matches('.').to_lowercase();
    // It goes into a header of the answer, where other signs would mean something.
    let is_plain = host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]_".contains(c));
    (!name.is_empty() && is_plain).then_some(name)
}

fn is_address(host: &str) -> bool {
    host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().is_ok()
}

/// Names that no registry gives away (RFC 6761, RFC 6762, RFC 8375), and those of one word.
fn is_local(host: &str) -> bool {
    let endings = [".local", ".localhost", ".home.arpa", ".internal", ".test"];
    !host.contains('.') || endings.iter().any(|ending| host.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(host: &str, origin: Option<&str>) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn names_of_other_sites_lead_nowhere() {
        let hosts = Hosts::new(&["Quiz.School.example".to_owned()]);
        for host in
            ["127.0.0.1:8080", "[::1]:80", "laptop", "laptop.local:8080", "quiz.school.example"]
        {
            assert!(hosts.known(&headers(host, None)).is_some(), "{host}");
        }
        for host in
            ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "", "a@b", "a;b"]
        {
            assert!(hosts.known(&headers(host, None)).is_none(), "{host}");
        }
        assert!(hosts.known(&HeaderMap::new()).is_none());
    }

    #[test]
    fn a_page_of_another_site_opens_no_socket() {
        let hosts = Hosts::default();
        let own = |host, origin| hosts.is_own_page(&headers(host, Some(origin)));
        assert!(own("10.0.0.2:8080", "http://10.0.0.2:8080"));
        assert!(own("Laptop.local:8080", "http://laptop.local:8080"));
        for origin in
            ["http://10.0.0.2", "http://evil.example", "null", "http://10.0.0.2:8080.evil.example"]
        {
            assert!(!own("10.0.0.2:8080", origin), "{origin}");
        }
        assert!(hosts.is_own_page(&headers("10.0.0.2", None)));
    }
}
