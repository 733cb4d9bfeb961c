//! A connection to a room, and what is heard on it.

use std::borrow::Cow;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use futures_util::{SinkExt, StreamExt};
use serde::Deserialize;
use tokio::net::{TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Error, Message, Utf8Bytes};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// From so many addresses connections come: each has some 28,000 ports, and one that was used lately is
/// not used again at once. Other systems have one such address.
const ADDRESSES: usize = if cfg!(target_os = "linux") { 16 } else { 1 };

/// A connection to a room.
pub(crate) type Line = WebSocketStream<TcpStream>;

/// The connection is over, and why, as far as that is known.
#[derive(Debug)]
pub(crate) struct Lost(#[allow(dead_code, reason = "it is read where a test fails")] String);

impl Lost {
    pub(crate) fn of(why: &str) -> Self {
        Self(why.to_owned())
    }
}

impl From<Error> for Lost {
    fn from(error: Error) -> Self {
        Self(error.to_string())
    }
}

impl From<std::io::Error> for Lost {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

/// What a room says, as far as a learner or a trainer goes by it.
#[derive(Debug, Deserialize)]
pub(crate) struct Heard<'h> {
    pub(crate) tell: &'h str,
    pub(crate) turn: Option<u32>,
    #[serde(borrow)]
    pub(crate) html: Option<Cow<'h, str>>,
    pub(crate) key: Option<&'h str>,
    pub(crate) mine: Option<Mine>,
    pub(crate) part: Option<usize>,
    pub(crate) position: Option<usize>,
    #[serde(borrow)]
    pub(crate) why: Option<Cow<'h, str>>,
}

/// The answer that a learner has given already.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Mine {
    pub(crate) numbers: Vec<usize>,
}

/// The address from which the connection with this number comes: 127.0.0.1 and on.
fn from(number: usize) -> SocketAddr {
    let last = u8::try_from(1 + number % ADDRESSES).unwrap();
    SocketAddr::new(IpAddr::V4(Ipv4Addr::new(127, 0, 0, last)), 0)
}

/// Connects the one with this number.
pub(crate) async fn connect(number: usize, to: SocketAddr) -> Result<Line, Lost> {
    let socket = TcpSocket::new_v4()?;
    socket.bind(from(number))?;
    let stream = socket.connect(to).await?;
    stream.set_nodelay(true)?;
    // The usual buffers are 128 KiB.
    let config = WebSocketConfig::default().read_buffer_size(4_096).write_buffer_size(0);
    let address = format!("ws://{to}/socket");
    Ok(client_async_with_config(address, stream, Some(config)).await?.0)
}

/// Says something.
pub(crate) async fn say(line: &mut Line, text: impl Into<Utf8Bytes>) -> Result<(), Lost> {
    Ok(line.send(Message::Text(text.into())).await?)
}

/// The next message that is a text.
pub(crate) async fn hear(line: &mut Line) -> Result<Utf8Bytes, Lost> {
    loop {
        match line.next().await {
            Some(Ok(Message::Text(text))) => return Ok(text),
            Some(Ok(Message::Close(_))) | None => return Err(Lost::of("closed")),
            Some(Ok(_)) => {}
            Some(Err(error)) => return Err(error.into()),
        }
    }
}

/// Reads a message.
pub(crate) fn read(text: &str) -> Heard<'_> {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}
