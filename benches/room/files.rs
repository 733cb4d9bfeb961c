//! How many files may be open: a connection is one here and one in the server.

use nix::sys::resource::{Resource, getrlimit, setrlimit};

/// Lets so many connections be open, and says so where the system does not.
pub(crate) fn allow(connections: usize) {
    let wanted = connections as u64 + 100;
    let (now, most) = getrlimit(Resource::RLIMIT_NOFILE).unwrap();
    if now < wanted {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, wanted.min(most), most);
    }
    let allowed = getrlimit(Resource::RLIMIT_NOFILE).unwrap().0;
    assert!(allowed >= wanted, "{wanted} open files are needed; the system allows {allowed}");
}
