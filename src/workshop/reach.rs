//! Whether a phone can reach this machine: a page that says so, and who has opened it.

use std::io::{self, Read, Write};
use std::net::{IpAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

/// So long a visitor may take to ask, and to read the answer; and between two parts of what they ask.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is looked whether somebody has come.
const LOOK: Duration = Duration::from_millis(50);

/// More of a request is not read.
const LONGEST: usize = 2_048;

/// Shows a page to whoever comes, until somebody has come from another machine or the time is over. Visits
/// from this machine are answered and told as they come, and waited past.
///
/// # Errors
/// Whatever the system reports of the socket that listens.
pub fn wait_for_a_visit(
    listener: &TcpListener,
    page: &str,
    at_most: Duration,
    from_here: &mut dyn FnMut(),
) -> io::Result<Option<IpAddr>> {
    listener.set_nonblocking(true)?;
    let until = Instant::now() + at_most;
    while Instant::now() < until {
        match listener.accept() {
            Ok((stream, from)) => {
                // Whoever breaks off has reached this machine all the same.
                let _ = answer(stream, page);
                if !is_here(from.ip(), listener) {
                    return Ok(Some(from.ip()));
                }
                from_here();
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => std::thread::sleep(LOOK),
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

/// Whether an address is one of this machine.
fn is_here(ip: IpAddr, listener: &TcpListener) -> bool {
    let own = listener.local_addr().map(|address| address.ip());
    ip.is_loopback()
        || own.is_ok_and(|own| own == ip)
        || super::addresses::addresses().contains(&ip)
}

fn answer(mut stream: TcpStream, page: &str) -> io::Result<()> {
    stream.set_nonblocking(false)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut request = Vec::new();
    let mut part = [0; 512];
    let until = Instant::now() + PATIENCE;
    let has_asked = |request: &[u8]| request.windows(4).any(|end| end == b"\r\n\r\n");
    while request.len() < LONGEST && !has_asked(&request) && Instant::now() < until {
        match stream.read(&mut part)? {
            0 => break,
            count => request.extend_from_slice(&part[..count]),
        }
    }
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n\
         Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n";
    write!(stream, "{head}Content-Length: {}\r\n\r\n{page}", page.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_from_here_is_told_and_waited_past() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let visitor = std::thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        });
        let mut visits = 0;
        let time = Duration::from_millis(600);
        let come = wait_for_a_visit(&listener, "<p>It works.</p>", time, &mut || visits += 1);
        assert_eq!((come.unwrap(), visits), (None, 1));
        assert!(visitor.join().unwrap().ends_with("\r\n\r\n<p>It works.</p>"));
    }

    #[test]
    fn whoever_asks_for_nothing_holds_nobody_up() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let silent = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        drop(silent);
        let time = Duration::from_millis(300);
        assert_eq!(wait_for_a_visit(&listener, "", time, &mut || {}).unwrap(), None);
    }
}
