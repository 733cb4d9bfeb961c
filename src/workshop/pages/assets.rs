//! What the pages load, compiled in.

use crate::html::{FIELDS, STYLE_WITH_SPREADS};

/// A file that pages load.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asset {
    /// Its path, as in `/style.css`.
    pub path: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// Its text.
    pub text: &'static str,
}

const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";

/// All of them.
pub const ASSETS: &[Asset] = &[
    Asset { path: "/style.css", media_type: CSS, text: STYLE_WITH_SPREADS },
    Asset { path: "/trainer.css", media_type: CSS, text: include_str!("assets/trainer.css") },
    Asset { path: "/screen.css", media_type: CSS, text: include_str!("assets/screen.css") },
    Asset { path: "/fields.js", media_type: SCRIPT, text: FIELDS },
    Asset { path: "/shared.js", media_type: SCRIPT, text: include_str!("assets/shared.js") },
    Asset { path: "/learner.js", media_type: SCRIPT, text: include_str!("assets/learner.js") },
    Asset { path: "/trainer.js", media_type: SCRIPT, text: include_str!("assets/trainer.js") },
    Asset { path: "/screen.js", media_type: SCRIPT, text: include_str!("assets/screen.js") },
];

/// The file at a path.
pub fn asset(path: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.path == path)
}
