//! The pages of a room and the door to its sockets.

mod guard;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::extract::ws::WebSocketUpgrade;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::host::Desk;
use super::message::LONGEST;
use super::phrases::Phrases;
use super::socket;

pub use guard::Hosts;

/// So many places are kept for this computer, so that no crowd shuts out its trainer.
const KEPT_BACK: usize = 32;

/// So many connections wait to be taken, if the system allows as many.
const WAITING: i32 = 4_096;

/// So long a request may take to arrive.
const REQUEST: Duration = Duration::from_secs(10);

/// So long a connection may go on that opens no socket: all files of a page are there long before.
const VISIT: Duration = Duration::from_secs(60);

/// What nobody but this page's own files may do: nothing is loaded from elsewhere, nothing runs inside
/// the page, nobody frames it. To older phones, a socket of the same host is not their own, so it is named.
fn policy(host: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self' ws://{host}; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Files that are served as they are.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The learner's page.
    pub learner: String,
    /// The trainer's page.
    pub trainer: String,
    /// The big screen.
    pub screen: String,
    /// The reminder days, as a calendar file.
    pub reminders: String,
    /// Looks and scripts: name, kind, text.
    pub assets: Vec<(&'static str, &'static str, &'static str)>,
}

/// What every connection needs.
#[derive(Clone)]
struct Site {
    desk: Desk,
    phrases: Arc<Phrases>,
    hosts: Arc<Hosts>,
    places: Arc<Semaphore>,
}

/// Serves a room on a socket that listens, to at most so many connections, until the future is dropped.
///
/// # Errors
/// Whatever the system reports when the socket is gone.
pub async fn serve(
    (listener, connections): (TcpListener, usize),
    desk: Desk,
    phrases: Phrases,
    pages: Pages,
    hosts: Hosts,
) -> io::Result<()> {
    let places = Arc::new(Semaphore::new(connections));
    let (phrases, hosts) = (Arc::new(phrases), Arc::new(hosts));
    let router = router(Site { desk, phrases, hosts, places: Arc::clone(&places) }, pages);
    loop {
        let (stream, from) = match listener.accept().await {
            Ok(came) => came,
            Err(error) if is_passing(&error) => {
                // Too many files are open: some will be closed.
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        if places.available_permits() <= KEPT_BACK && !from.ip().to_canonical().is_loopback() {
            continue;
        }
        let Ok(place) = Arc::clone(&places).try_acquire_owned() else { continue };
        let router = router.clone();
        tokio::spawn(async move {
            attend(stream, router).await;
            drop(place);
        });
    }
}

/// Whether a listener that reports this still listens.
fn is_passing(error: &io::Error) -> bool {
    !matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::NotConnected)
}

/// Goes on with a connection until it ends, or has become a socket. Who sends a request bit by bit, or does
/// not read what was asked for, is not waited for.
async fn attend(stream: TcpStream, router: Router) {
    // Without it, small messages wait 40 ms for others to go with them.
    let _ = stream.set_nodelay(true);
    let service = TowerToHyperService::new(router);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(REQUEST).max_buf_size(16 * 1_024);
    // Whatever ends a connection ends that one alone.
    let _ =
        timeout(VISIT, http.serve_connection(TokioIo::new(stream), service).with_upgrades()).await;
}

fn router(site: Site, pages: Pages) -> Router {
    let mut router = Router::new().route("/socket", get(connect));
    for (path, text) in
        [("/", pages.learner), ("/trainer", pages.trainer), ("/screen", pages.screen)]
    {
        router = router.route(path, file("text/html; charset=utf-8", text));
    }
    router = router.route("/reminders.ics", file("text/calendar; charset=utf-8", pages.reminders));
    for (path, kind, text) in pages.assets {
        router = router.route(path, file(kind, text.to_owned()));
    }
    let hosts = Arc::clone(&site.hosts);
    router.with_state(site).layer(middleware::from_fn_with_state(hosts, guard))
}

/// A file as it is.
fn file(kind: &'static str, text: String) -> axum::routing::MethodRouter<Site> {
    let text = axum::body::Bytes::from(text);
    get(move || async move { ([(header::CONTENT_TYPE, kind)], text.clone()) })
}

/// Who comes by a name that could belong to another site is turned away: a page elsewhere could have its
/// name point to this machine. Everything else leaves with what its page may do.
async fn guard(
    State(hosts): State<Arc<Hosts>>,
    request: axum::extract::Request,
    next: Next,
) -> Response {
    let Some(host) = hosts.known(request.headers()) else {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::from_str(&policy(&host)) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// Opens a socket for a page of this site.
async fn connect(
    State(site): State<Site>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    if !site.hosts.is_own_page(&headers) {
        return (StatusCode::FORBIDDEN, "").into_response();
    }
    // The place at which it came belongs to the request alone.
    let Ok(place) = site.places.try_acquire_owned() else {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    // Small buffers: the usual ones cost 135 KiB a connection.
    let upgrade = upgrade
        .read_buffer_size(1_024)
        .write_buffer_size(0)
        .max_write_buffer_size(256 * 1_024)
        .max_message_size(LONGEST)
        .max_frame_size(LONGEST);
    upgrade.on_upgrade(move |socket| socket::talk(socket, site.desk, site.phrases, place))
}

/// Takes a port of this machine. Phones that all come back in the same moment find room in its queue:
/// whoever does not waits for a second before the system tries again.
///
/// # Errors
/// Whatever the system reports: the port is taken, or the address is not of this machine.
pub fn listen(at: SocketAddr) -> io::Result<std::net::TcpListener> {
    let socket = Socket::new(Domain::for_address(at), Type::STREAM, Some(Protocol::TCP))?;
    // A room that is resumed listens where connections of before are still being closed.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&at.into())?;
    socket.listen(WAITING)?;
    Ok(socket.into())
}
